// Tests src/reconcile/times.cpp, times_conflict.cpp and times_words.cpp.
#include <gtest/gtest.h>

#include "reconcile/reconcile.h"
#include "reconcile/times_names.h"
#include "reconcile/times_words.h"

namespace hexapla::reconcile::times_test {
namespace {

/// A mention: what stands before and after a time, the time's words, and what was read of it.
struct Given {
  std::string before, text, after, value;
  std::string modifier = {};
  TimeKind kind = TimeKind::date;
  std::string act = "build";
  bool relative = false;
  bool anchored = false;
  std::vector<std::string> told = {};  ///< predicate, subject and object of a statement that it dates, as the text has them
};

/// A question with one mention in each account, and the finding made of it.
struct Answered {
  explicit Answered(const std::vector<Given>& all, double confidence = 0.95) {
    for (const Given& given : all) {
      const std::string text = given.before + given.text + given.after;
      AccountParts parts = Account::from_text(text)->parts();
      parts.name = std::string("Paper ") + static_cast<char>('A' + accounts.size());
      accounts.push_back(*Account::make(std::move(parts)));
      const auto begin = static_cast<std::uint32_t>(given.before.size());
      Annotations read;
      read.sentences.push_back({.span = {0, static_cast<std::uint32_t>(text.size())}});
      read.times.push_back({.span = {begin, static_cast<std::uint32_t>(begin + given.text.size())},
                            .kind = given.kind,
                            .value = given.value,
                            .modifier = given.modifier,
                            .anchored = given.anchored,
                            .relative = given.relative,
                            .act = given.act,
                            .context = {"ferry", "built", "marrowby"}});
      if (!given.told.empty()) {
        const auto span_of = [&](const std::string& part) {
          const auto at = static_cast<std::uint32_t>(text.find(part));
          return Span{at, at + static_cast<std::uint32_t>(part.size())};
        };
        Statement statement{
            .span = {0, static_cast<std::uint32_t>(text.size())}, .predicate = span_of(given.told[0]), .times = {0}};
        for (std::size_t i = 1; i < given.told.size(); ++i)
          statement.arguments.push_back(
              {.span = span_of(given.told[i]), .role = i == 1 ? ArgumentRole::subject : ArgumentRole::object});
        read.statements.push_back(std::move(statement));
      }
      annotations.push_back(std::move(read));
      origin.push_back(static_cast<std::uint32_t>(origin.size()));
    }
    Question question{.kind = FindingKind::time, .mentions = {}, .confidence = confidence};
    for (std::uint32_t i = 0; i < all.size(); ++i) question.mentions.push_back({i, 0});
    finding = reconcile_time(Story{accounts, annotations, origin}, question);
  }

  std::vector<Account> accounts;
  std::vector<Annotations> annotations;
  std::vector<std::uint32_t> origin;
  Finding finding;
};

Given built(const std::string& text, const std::string& value) { return {"The ferry was built in ", text, " at Elm.", value}; }

TEST(reconcile_times, one_value_agrees) {
  const Answered all({built("1987", "1987"), built("1987", "1987")});
  EXPECT_EQ(all.finding.relation, Relation::agree);
  EXPECT_EQ(all.finding.origins, 2U);
  ASSERT_EQ(all.finding.readings.size(), 1U);
  EXPECT_EQ(all.finding.readings[0].value.iso, "1987");
  EXPECT_EQ(all.finding.readings[0].mentions, (std::vector<Mention>{{0, {23, 27}}, {1, {23, 27}}}));
  EXPECT_EQ(all.finding.about, "when: the ferry was built");
  EXPECT_EQ(all.finding.reason, "Paper A and Paper B say “1987”.");
}

TEST(reconcile_times, years_that_exclude_each_other_conflict) {
  for (const std::string year : {"1989", "1988"}) {  // 1988 has a day more
    const Answered all({built("1987", "1987"), built(year, year)});
    EXPECT_EQ(all.finding.relation, Relation::conflict) << year;
    EXPECT_EQ(all.finding.conflicts, (std::vector<ReadingPair>{{0, 1}}));
    EXPECT_EQ(all.finding.reason, "Paper A says “1987”; Paper B says “" + year + "”: both cannot be right.");
  }
}

TEST(reconcile_times, doubt_makes_no_conflict) {
  EXPECT_EQ(Answered({built("1987", "1987"), built("1989", "1989")}, 0.3).finding.relation, Relation::compatible);
  Given launched = built("1989", "1989");
  launched.act = "launch";
  launched.before = "Of the tugs one was launched in ";
  EXPECT_EQ(Answered({built("1987", "1987"), launched}).finding.relation, Relation::compatible);
  EXPECT_EQ(Answered({built("1987", "1987"), {"It was built before ", "1989", ".", "1989", "before"}}).finding.relation,
            Relation::compatible);
  EXPECT_EQ(Answered({built("1987", "1987"), built("the 1990s", "199X")}).finding.relation, Relation::compatible);
  EXPECT_EQ(Answered({built("1987", "1987"), built("May 3, 1989", "1989-05-03")}).finding.relation, Relation::compatible);
}

TEST(reconcile_times, a_weekday_agrees_with_its_date) {
  const Given thursday{"It sank on ", "Thursday", ".", "XXXX-WXX-4"}, date{"It sank on ", "July 7, 2016", ".", "2016-07-07"};
  const Answered all({thursday, date});
  EXPECT_EQ(all.finding.relation, Relation::agree);
  EXPECT_EQ(all.finding.readings.at(0).value.iso, "2016-07-07");
  EXPECT_EQ(
      Answered({{"It sank on ", "Friday", ".", "XXXX-WXX-5"}, {"It sank on ", "Thursday", ".", "XXXX-WXX-4"}}).finding.relation,
      Relation::conflict);
}

TEST(reconcile_times, days_told_from_the_day_of_writing_are_right_in_each_account) {
  const auto told = [](const std::string& text, const std::string& value) {
    Given given{"The ferry was built ", text, " at Marrowby.", value};
    given.anchored = true;
    return given;
  };
  EXPECT_EQ(Answered({told("today", "2016-07-07"), told("today", "2016-07-06")}).finding.relation, Relation::compatible);
  EXPECT_EQ(Answered({told("Sunday", "2016-07-03"), told("Sunday", "2016-07-10")}).finding.relation, Relation::compatible);
  EXPECT_EQ(Answered({told("Sunday", "2016-07-03"), told("Monday", "2016-07-04")}).finding.relation, Relation::conflict);
  // The less surely one question is asked, the more must be the same: other words do not do then.
  Given reworded = told("Monday", "2016-07-04");
  reworded.before = "It had been built ";
  EXPECT_EQ(Answered({told("Sunday", "2016-07-03"), reworded}, 0.9).finding.relation, Relation::conflict);
  EXPECT_EQ(Answered({told("Sunday", "2016-07-03"), reworded}, 0.5).finding.relation, Relation::compatible);
}

TEST(reconcile_times, clock_times_near_each_other_hold) {
  const auto at = [](const std::string& text, const std::string& value, const std::string& modifier = "") {
    return Given{"It sank at ", text, ".", value, modifier, TimeKind::clock};
  };
  EXPECT_EQ(Answered({at("2 a.m.", "T02:00"), at("2:17 a.m.", "T02:17")}).finding.relation, Relation::compatible);
  EXPECT_EQ(Answered({at("2 a.m.", "T02:00"), at("5 a.m.", "T05:00")}).finding.relation, Relation::conflict);
  EXPECT_EQ(Answered({at("2 a.m.", "2016-07-07T02:00"), at("2 a.m.", "2016-07-08T02:00")}).finding.relation, Relation::conflict);
  EXPECT_EQ(Answered({at("after 2 a.m.", "T02:00", "after"), at("5 a.m.", "T05:00")}).finding.relation, Relation::compatible);
}

TEST(reconcile_times, lengths_that_are_left_open_are_one_in_the_same_words_only) {
  const auto lasting = [](const std::string& text) { return Given{"It burned for ", text, ".", "PXD", "", TimeKind::duration}; };
  EXPECT_EQ(Answered({lasting("several days"), lasting("Several days")}).finding.readings.size(), 1U);
  EXPECT_EQ(Answered({lasting("several days"), lasting("days")}).finding.readings.size(), 2U);
}

TEST(times_words, times_that_differ_are_not_said_to_hold_together) {
  const Answered twice({{"It sank at ", "2 a.m.", ".", "T02:00", "", TimeKind::clock, "sink"},
                        {"It was raised at ", "5 a.m.", ".", "T05:00", "", TimeKind::clock, "raise"}});
  EXPECT_EQ(twice.finding.relation, Relation::compatible);
  EXPECT_EQ(twice.finding.reason,
            "Paper A says “2 a.m.”; Paper B says “5 a.m.”: they differ, but may tell of different moments.");
  EXPECT_EQ(Answered({built("1987", "1987"), built("the 1980s", "198X")}).finding.reason,
            "Paper A says “1987”; Paper B says “the 1980s”: these can all hold.");
}

TEST(reconcile_times, one_account_is_single_and_lengths_are_how_long) {
  const Answered one({{"It burned for ", "two days", ".", "P2D", "", TimeKind::duration}});
  EXPECT_EQ(one.finding.relation, Relation::single);
  EXPECT_EQ(one.finding.about, "how long: burned");
  EXPECT_EQ(one.finding.reason, "Only Paper A says how long.");
  EXPECT_EQ(Answered({built("1987", "1987")}).finding.reason, "Only Paper A says when.");
}

TEST(reconcile_times, many_tellers_are_counted) {
  const Answered all(std::vector<Given>(6, built("1987", "1987")));
  EXPECT_EQ(all.finding.reason, "Paper A, Paper B, Paper C and 3 more say “1987”.");
}

TEST(times_words, names_stay_within_their_clause) {
  const Answered all({{"Rain fell; the old ferry, which Ada Quist had built in ", "1987", ", sank at dawn.", "1987"}});
  EXPECT_EQ(all.finding.about, "when: Ada Quist had built");
  const Answered none({{"", "1987", "", "1987"}});
  EXPECT_EQ(none.finding.about, "when");
}

TEST(reconcile_times, a_time_told_as_after_a_day_is_not_the_day) {
  const Answered all({built("shortly after July 7, 2016", "2016-07-07"), built("July 7, 2016", "2016-07-07")});
  EXPECT_EQ(all.finding.relation, Relation::compatible);
  EXPECT_EQ(all.finding.reason, "Paper A says “shortly after July 7, 2016”; Paper B says “July 7, 2016”: these can all hold.");
  EXPECT_EQ(Answered({built("after July 7, 2016", "2016-07-07"), built("after July 7, 2016", "2016-07-07")}).finding.relation,
            Relation::agree);
}

TEST(times_words, marks_of_quotation_are_for_words_that_all_have) {
  const Answered both({{"It sank on ", "Thursday", ".", "2016-07-07"}, {"It sank on ", "July 7, 2016", ".", "2016-07-07"}});
  EXPECT_EQ(both.finding.reason, "Paper A and Paper B mean 2016-07-07.");
  const Answered nights({{"It sank ", "tonight", ".", "2016-07-07TNI"}, {"It sank ", "tonight", ".", "2016-07-08TNI"}});
  EXPECT_EQ(nights.finding.reason,
            "Paper A says “tonight” (2016-07-07); Paper B says “tonight” (2016-07-08): both cannot be right.");
}

TEST(times_words, a_statement_that_the_time_dates_gives_the_name) {
  const Given plain{"", "On Monday", " as rain fell the ferry struck the pier.", "2016-07-04"};
  Given told = plain;
  told.told = {"struck", "the ferry", "the pier"};
  EXPECT_EQ(Answered({told}).finding.about, "when: the ferry struck the pier");
  EXPECT_NE(Answered({plain}).finding.about, "when: the ferry struck the pier");
  Given across{"The ferry ", "on Monday", " struck the pier.", "2016-07-04"};
  across.told = {"struck", "The ferry on Monday", "the pier"};  // a subject that holds the time
  EXPECT_EQ(Answered({across}).finding.about.find("Monday"), std::string::npos);
}

TEST(times_words, a_line_without_a_verb_is_a_dateline) {
  const Given line{"Harbour Post, ", "24 July 2025", "", "2025-07-24"};
  EXPECT_EQ(Answered({line, line}).finding.about, "when: dateline");
  EXPECT_NE(Answered({line, {"The ferry sank on ", "24 July 2025", ".", "2025-07-24"}}).finding.about, "when: dateline");
  EXPECT_NE(Answered({{"The ferry of ", "1987", "", "1987"}}).finding.about, "when: dateline");
}

TEST(times_words, a_name_stays_within_its_own_clause) {
  // What stands behind a subordinator is another event.
  const Answered behind({{"The ferry sank at ", "noon", " when the mayor of Elm was giving a long speech.", "T12:00"}});
  EXPECT_EQ(behind.finding.about, "when: the ferry sank");
  const Answered before({{"Many people in the old harbour said that the ferry had sunk at ", "noon", ".", "T12:00"}});
  EXPECT_EQ(before.finding.about, "when: the ferry had sunk");
  const Answered open({{"They sank a pirate `mother ship on ", "Monday", ".", "XXXX-WXX-1"}});
  EXPECT_EQ(open.finding.about, "when: they sank a pirate mother ship");
}

TEST(times_words, no_name_holds_another_time) {
  Answered all({{"On Monday the tug left the pier, and on ", "Tuesday", " it came back to Elm.", "XXXX-WXX-2"}});
  EXPECT_EQ(all.finding.about.find("Monday"), std::string::npos);
}

TEST(reconcile_times, what_happened_names_a_question_rather_than_who_told_of_it) {
  Given said{"The mayor told us on ", "Monday", " that the ferry was lost.", "2024-05-06"};
  said.told = {"told", "The mayor", "us"};
  Given sank{"The ferry sank on ", "Monday", " off Elm.", "2024-05-06"};
  sank.told = {"sank", "The ferry"};
  EXPECT_EQ(Answered({said, sank}).finding.about, "when: the ferry sank");
}

TEST(reconcile_times, a_name_tells_of_whom) {
  const Given hurt{"The mate had, they say, been built up and hurt by a ferry on ", "Monday", " near Elm.", "2024-05-06"};
  Given lost{"The tug was lost on ", "Monday", " off Elm.", "2024-05-06"};
  lost.told = {"was lost", "The tug"};
  EXPECT_EQ(Answered({hurt}).finding.about, "when: been built up and hurt by a ferry");
  EXPECT_EQ(Answered({hurt, lost}).finding.about, "when: the tug was lost");
}

TEST(reconcile_times, a_length_in_a_compound_is_of_the_noun_behind_it) {
  Given given{"It took an ", "hours-long", " standoff to end it.", "PXH"};
  given.kind = TimeKind::duration;
  EXPECT_EQ(Answered({given}).finding.about, "how long: standoff");
}

TEST(reconcile_times, no_question_is_named_by_a_handle) {
  const Given given{"pic.example.com/7u14 Ada Quist (@adaquist) ", "May 2, 2016", "", "2016-05-02"};
  EXPECT_EQ(Answered({given}).finding.about.find('@'), std::string::npos);
}

TEST(reconcile_times, a_year_before_a_noun_is_of_what_that_is) {
  Given hearing{"The board met on the ferry of the ", "2016", " harbour election, which is over.", "2016"};
  hearing.told = {"met", "The board"};
  EXPECT_EQ(Answered({hearing}).finding.about, "when: harbour election");
  Given built_then{"In the ", "2016", ", the tug was lost.", "2016"};
  EXPECT_EQ(Answered({built_then}).finding.about.find("election"), std::string::npos);
  Given car{"Orn was stopped for speeding in his ", "2016", " Norva in Elm.", "2016"};
  EXPECT_EQ(Answered({car}).finding.about.find("Norva"), std::string::npos);
  Given in_year{"The tug was lost in ", "2016", " off Elm.", "2016"};
  in_year.told = {"was lost", "The tug"};
  EXPECT_EQ(Answered({in_year}).finding.about, "when: the tug was lost");
}

TEST(reconcile_times, each_account_says_it_in_its_own_words) {
  const Given exact{"She came ", "Tuesday afternoon", " to Elm.", "2024-05-07TAF"},
      plain{"She came ", "Tuesday", ".", "2024-05-07"};
  EXPECT_EQ(Answered({exact, plain}).finding.reason, "Paper A says “Tuesday afternoon”, Paper B “Tuesday”.");
  Given about = built("more than two years ago", "2022"), two = built("two years ago", "2022");
  EXPECT_EQ(Answered({two, about}).finding.reason, "Paper A says “two years ago”, Paper B “more than two years ago”.");
  EXPECT_EQ(Answered({two, built("2022", "2022")}).finding.reason, "Paper A and Paper B mean 2022.");
}

}  // namespace
}  // namespace hexapla::reconcile::times_test
