// Tests src/reconcile/quotations.cpp and the files beside it.
#include <gtest/gtest.h>
#include <numeric>

#include <hexapla/account.h>

#include "quoting.h"
#include "reconcile/reconcile.h"

namespace hexapla::reconcile::quotations_test {
namespace {

/// One quotation an account, all of one utterance.
Finding told(const std::vector<std::string>& texts, const std::vector<bool>& reported = {},
             const std::string& speaker = "Ada Marsh", double confidence = 1) {
  std::vector<Account> accounts;
  std::vector<Annotations> annotations(texts.size());
  std::vector<std::uint32_t> origins(texts.size());
  std::iota(origins.begin(), origins.end(), 0U);
  Question question{.kind = FindingKind::quotation, .mentions = {}, .confidence = confidence};
  for (std::uint32_t i = 0; i < texts.size(); ++i) {
    accounts.push_back(*Account::from_text(texts[i], {}, std::string(1, static_cast<char>('a' + i))));
    Quotation quotation;
    quotation.span = quotation.content = {0, static_cast<std::uint32_t>(texts[i].size())};
    quotation.speaker_name = speaker;
    if (i < reported.size() && reported[i]) quotation.saying = Saying::indirect;
    annotations[i].quotations.push_back(quotation);
    question.mentions.push_back({i, 0});
    question.places.push_back(quotation.content);
  }
  const Story story{accounts, annotations, origins};
  return reconcile_quotation(story, question, KnownNames(story));
}

std::vector<WordChange::Kind> kinds(const Reading& reading) {
  std::vector<WordChange::Kind> out;
  out.reserve(reading.changes.size());
  for (const WordChange& change : reading.changes) out.push_back(change.kind);
  return out;
}

using enum WordChange::Kind;

TEST(reconcile_quotations, agrees_when_only_marks_and_case_differ) {
  const Finding finding = told({"The US won’t pay three men,", "the U.S. won't pay 3 men."});
  EXPECT_EQ(finding.relation, Relation::agree);
  ASSERT_EQ(finding.readings.size(), 1U);
  EXPECT_EQ(finding.readings[0].mentions, (std::vector<Mention>{{0, {0, 29}}, {1, {0, 25}}}));
  EXPECT_EQ(finding.reason, "a and b have the same words.");
  EXPECT_EQ(finding.about, "Ada Marsh: “The US won’t pay three men”");
}

TEST(reconcile_quotations, names_no_pronoun_as_who_speaks) {
  EXPECT_EQ(told({"The dam will hold"}, {}, "It").about, "“The dam will hold”");
  EXPECT_EQ(told({"The dam will hold"}, {}, "They").about, "“The dam will hold”");
}

TEST(reconcile_quotations, keeps_two_without_names_apart_where_little_is_alike) {
  const auto relation = [](const std::string& speaker, const std::string& other) {
    return told({"We see people coming in and out", other}, {}, speaker).relation;
  };
  const std::string unlike = "We think that people keep coming up from there at night", alike = "We see people going in and out";
  EXPECT_EQ(relation("a neighbor", unlike), Relation::compatible);
  EXPECT_EQ(relation("Ada Marsh", unlike), Relation::conflict);
  EXPECT_EQ(relation("a neighbor", alike), Relation::conflict);
}

TEST(reconcile_quotations, names_the_words_that_changed) {
  const Finding finding = told({"No judge can stop a plane in the air", "No judge can stop a flight in the air"});
  EXPECT_EQ(finding.relation, Relation::conflict);
  EXPECT_EQ(finding.conflicts, (std::vector<ReadingPair>{{0, 1}}));
  EXPECT_EQ(finding.reason, "b has “flight” where a has “plane”.");
  EXPECT_EQ(kinds(finding.readings[1]), (std::vector{same, changed, same}));
  EXPECT_EQ(finding.readings[1].changes[1].base, "plane");
  EXPECT_EQ(finding.readings[1].changes[1].other, "flight");
  EXPECT_TRUE(finding.readings[0].changes.empty());
}

TEST(reconcile_quotations, is_no_conflict_where_it_may_be_two_remarks) {
  const Finding finding =
      told({"No judge can stop a plane in the air", "No judge can stop a flight in the air"}, {}, "Ada Marsh", 0.4);
  EXPECT_EQ(finding.relation, Relation::compatible);
  EXPECT_EQ(finding.readings.size(), 2U);
  EXPECT_EQ(finding.reason, "b has “flight” where a has “plane”: perhaps two remarks.");
}

TEST(reconcile_quotations, takes_no_form_of_one_word_alone_for_a_change) {
  EXPECT_TRUE(told({"ambushed", "ambush"}).conflicts.empty());
  EXPECT_FALSE(told({"ambushed", "besieged"}).conflicts.empty());
  EXPECT_TRUE(told({"spring-tide", "spring-tides"}).conflicts.empty());
  EXPECT_FALSE(told({"spring-tide", "neap-tide"}).conflicts.empty());
}

TEST(reconcile_quotations, gives_a_term_to_nobody_that_one_account_gives_to_nobody) {
  const auto of = [](const std::string& words, const std::string& other) {
    quotations::Versions versions({words, words});
    versions.annotations[0].quotations[0].speaker_name = "Ada Marsh";
    versions.annotations[1].quotations[0].speaker_name = other;
    return versions.finding();
  };
  EXPECT_EQ(of("neap-tide", "").about, "“neap-tide”");
  EXPECT_EQ(of("neap-tide", "").readings[0].value.speaker, "");
  EXPECT_EQ(of("neap-tide", "").relation, Relation::agree);
  EXPECT_EQ(of("neap-tide", "Marsh").about, "Ada Marsh: “neap-tide”");
  EXPECT_EQ(of("It is a neap tide", "").about, "Ada Marsh: “It is a neap tide”") << "no term";
}

TEST(reconcile_quotations, takes_what_is_chanted_twice_for_no_change) {
  const auto of = [](const std::string& verb) {
    quotations::Versions versions({"Hands off our pier today, dozens " + verb, "Hands off our old pier today, many " + verb});
    for (std::uint32_t i = 0; i < 2; ++i) {
      Quotation& quotation = versions.annotations[i].quotations[0];
      const auto all = quotation.span.end, length = static_cast<std::uint32_t>(verb.size());
      quotation.cue = {all - length, all};
      quotation.content.end = all - length - (i == 0 ? 9 : 7);
    }
    return versions.finding();
  };
  EXPECT_TRUE(of("chanted").conflicts.empty());
  EXPECT_FALSE(of("wrote").conflicts.empty());
}

TEST(reconcile_quotations, takes_a_cut_at_an_end_or_with_an_ellipsis_for_no_change) {
  const Finding cut = told({"We will pay every hour of it, for as long as it takes", "every hour of it"});
  EXPECT_EQ(cut.relation, Relation::compatible);
  EXPECT_EQ(kinds(cut.readings[1]), (std::vector{WordChange::Kind::cut, same, WordChange::Kind::cut}));
  EXPECT_EQ(told({"We will pay every hour of it", "We will … hour of it"}).relation, Relation::compatible);
  EXPECT_EQ(told({"We will pay every hour of it", "We will [...] hour of it"}).relation, Relation::compatible);
  EXPECT_EQ(told({"She will pay every hour of it", "She [Marsh] will pay every hour of it"}).relation, Relation::compatible);
}

TEST(reconcile_quotations, takes_a_word_left_out_or_put_in_inside_for_a_conflict) {
  const Finding added = told({"There was no reason to stay", "There was no good reason to stay", "There was no reason to stay"});
  EXPECT_EQ(added.relation, Relation::conflict);
  EXPECT_EQ(added.readings[0].value.text, "There was no reason to stay");
  EXPECT_EQ(added.reason, "b adds “good”.");
  EXPECT_EQ(told({"There was no reason to stay", "There was reason to stay"}).relation, Relation::conflict);
}

TEST(reconcile_quotations, sets_the_fullest_and_most_witnessed_reading_first) {
  const Finding finding = told({"the water", "The water came over the wall at noon", "The water came over the wall"});
  EXPECT_EQ(finding.readings[0].value.text, "The water came over the wall at noon");
  EXPECT_EQ(finding.relation, Relation::compatible);
}

TEST(reconcile_quotations, reports_exclude_nothing) {
  const Finding finding = told({"The dam will hold", "the dam would not fail"}, {false, true});
  EXPECT_EQ(finding.relation, Relation::compatible);
  ASSERT_EQ(finding.readings.size(), 2U);
  EXPECT_TRUE(finding.readings[1].value.paraphrase);
  EXPECT_TRUE(finding.readings[1].changes.empty());
  EXPECT_EQ(finding.reason, "b reports it without quoting.");
}

TEST(reconcile_quotations, one_account_alone_is_single) {
  const Finding finding = told({"The dam will hold"});
  EXPECT_EQ(finding.relation, Relation::single);
  EXPECT_EQ(finding.reason, "Only a has these words.");
}

}  // namespace
}  // namespace hexapla::reconcile::quotations_test
