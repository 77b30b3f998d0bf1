#include "reconcile/statements_denial.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"
#include "reconcile/reconcile.h"
#include "text/words.h"

namespace hexapla::reconcile::statements_denial_test {
namespace {

using Heads = std::vector<std::pair<std::string, ArgumentRole>>;

/// Two accounts of one statement each, the second of which is denied and ends behind `words`, if these are given. Heads stand in
/// the texts, but for capitals.
test::WordingStory two(const std::string& act, const std::string& one, const Heads& of_one, const std::string& other,
                       const Heads& of_other, const std::string& words = {}) {
  test::WordingStory story;
  const auto add = [&](const std::string& text, bool denied, const Heads& heads) {
    const std::uint32_t account = story.add(text);
    story.statement(account, text, act, denied);
    for (const auto& [head, role] : heads) story.argument(account, head, text::fold(head), role);
  };
  add(one, false, of_one);
  add(other, true, of_other);
  if (!words.empty()) story.shorten(1, words);
  return story;
}

Denial denial_of(const test::WordingStory& told) {
  const Story story = told.story();
  return denial(stated(story, {0, 0}), stated(story, {1, 0}));
}
bool denies_it(const test::WordingStory& told) { return denial_of(told) == Denial::of_the_same; }

constexpr auto subject = ArgumentRole::subject, object = ArgumentRole::object;

TEST(denial, is_told_by_who_does_it_and_to_whom) {
  const auto held = [](const Heads& of_one, const Heads& of_other) {
    return denies_it(two("hold", "On Tuesday guards held roe at a flat", of_one,
                         "In the end, as roe said, guards have not held roe over the raid or orn", of_other));
  };
  EXPECT_TRUE(held({{"roe", object}}, {{"roe", object}}));
  EXPECT_TRUE(held({{"guards", subject}, {"roe", object}}, {{"roe", object}}));
  EXPECT_FALSE(held({{"guards", subject}, {"roe", object}}, {{"guards", subject}, {"orn", object}})) << "somebody else";
  EXPECT_FALSE(held({{"guards", subject}}, {{"guards", subject}, {"orn", object}}));
}

TEST(denial, is_less_sure_of_what_is_called_by_few_words) {
  const auto stolen = [](const std::string& what) {
    return denial_of(two("steal", what + " was stolen", {{what, object}},
                         what + " was not stolen on a weekday, but sold to a guard", {{what, object}}));
  };
  EXPECT_EQ(stolen("raft"), Denial::of_alike);
  EXPECT_EQ(stolen("Solva"), Denial::of_the_same) << "a name";
  EXPECT_EQ(denial_of(two("find", "two old boats found near the pier", {{"boats", object}},
                          "near the pier no old boats were found by the crew", {{"crew", object}})),
            Denial::none)
      << "another object";
}

TEST(denial, is_none_of_two_places_by_name) {
  test::WordingStory one = two("walk", "roe walked into Orn Mill at noon", {{"roe", subject}},
                               "roe never walked into Orn Mill at noon", {{"roe", subject}});
  one.argument(0, "into Orn Mill", "mill", ArgumentRole::oblique);
  one.argument(1, "into Orn Mill", "mill", ArgumentRole::place);
  EXPECT_NE(denial_of(one), Denial::none);
  test::WordingStory other = two("walk", "roe walked into Orn Mill at noon", {{"roe", subject}},
                                 "roe never walked into Solva House at noon", {{"roe", subject}});
  other.argument(0, "into Orn Mill", "mill", ArgumentRole::oblique);
  other.argument(1, "into Solva House", "house", ArgumentRole::oblique);
  EXPECT_EQ(denial_of(other), Denial::none);
  test::WordingStory held = two("hold", "roe was held in Orn Mill at noon", {{"roe", subject}},
                                "roe was never held in Solva House at noon", {{"roe", subject}});
  held.argument(0, "in Orn Mill", "mill", ArgumentRole::place);
  held.argument(1, "in Solva House", "house", ArgumentRole::place);
  EXPECT_NE(denial_of(held), Denial::none) << "the one may lie in the other";
}

TEST(denial, is_none_of_two_people_in_nearly_one_sentence) {
  const auto signed_of = [](const std::string& who, const std::string& head) {
    test::WordingStory story =
        two("sign", "The stars Ann Orn, Eva Solby and Jon Marsh are all signed for the film", {{"stars", object}},
            "Unlike Ann Orn, Eva Solby and Jon Marsh, " + who + " is not signed for the film", {});
    story.argument(1, who, head, object);
    story.predicate(0, "signed");
    story.predicate(1, "signed");
    return denial_of(story);
  };
  EXPECT_EQ(signed_of("Roe", "roe"), Denial::none);
  EXPECT_NE(signed_of("he", "he"), Denial::none);
}

TEST(denial, is_none_of_what_came_later_than_not_yet) {
  const Heads heads = {{"divers", subject}, {"boats", object}};
  const auto found = [&](const std::string& before) {
    test::WordingStory story;
    story.add(before + " divers found boats");
    story.statement(0, before + " divers found boats", "find");
    for (const auto& [head, role] : heads) story.argument(0, head, head, role);
    story.begin_with(0, "divers found boats");
    story.add("divers had not found boats yet");
    story.statement(1, "divers had not found boats yet", "find", true);
    for (const auto& [head, role] : heads) story.argument(1, head, head, role);
    return denies_it(story);
  };
  EXPECT_TRUE(found("In May"));
  EXPECT_FALSE(found("Before"));
}

TEST(denial, is_none_of_who_somebody_beside_a_noun_is) {
  const auto of = [](const std::string& who) {
    test::WordingStory story;
    story.add("the secret source of the paper, Ann Roe");
    story.statement(0, "the secret source of the paper, Ann Roe", "roe");
    story.argument(0, "source", "source", subject);
    story.argument(0, "Ann Roe", "roe", ArgumentRole::attribute);
    story.predicate(0, "Roe");
    const std::string words = who + " was not the secret source of the paper, Ann Roe";
    story.add(words);
    story.statement(1, words, "roe", true);
    story.argument(1, who, text::fold(who), subject);
    story.argument(1, "Ann Roe", "roe", ArgumentRole::attribute);
    return denial_of(story);
  };
  EXPECT_EQ(of("she"), Denial::none);
  EXPECT_NE(of("source"), Denial::none);
}

TEST(denial, asks_more_of_acts_that_say_little) {
  const auto made = [](const Heads& heads) {
    return denies_it(two("make", "The crew made a raft of planks in a day", heads,
                         "The crew of the old ferry has not made an offer, nor a raft", heads));
  };
  EXPECT_TRUE(made({{"crew", subject}, {"raft", object}}));
  EXPECT_FALSE(made({{"raft", object}}));
}

TEST(denial, is_none_of_more_of_others_or_of_a_time_before_another) {
  const Heads heads = {{"divers", subject}, {"boats", object}};
  const auto found = [&](const std::string& denied, const std::string& words = {}) {
    return denies_it(two("find", "divers found boats", heads, denied, heads, words));
  };
  EXPECT_TRUE(found("divers did not find boats"));
  EXPECT_FALSE(found("divers did not find other boats"));
  EXPECT_FALSE(found("divers did not find boats until May"));
  EXPECT_FALSE(found("divers did not find boats until the tide fell", "divers did not find boats"))
      << "the word behind the clause counts";
}

TEST(denial, is_likely_in_words_that_are_alike) {
  EXPECT_EQ(denial_of(two("find", "two old boats found near the pier", {}, "near the pier no old boats were found", {})),
            Denial::of_alike);
}

/// Two accounts of one statement each, the second of which is denied; its one argument is its first words.
Denial denial_of_those(const std::string& act, const std::pair<std::string, std::string>& one, const std::string& rest,
                       const std::pair<std::string, std::string>& other, const std::string& other_rest) {
  test::WordingStory story;
  story.add(one.first + rest);
  story.statement(0, one.first + rest, act);
  story.argument(0, one.first, one.second, object);
  story.add(other.first + other_rest);
  story.statement(1, other.first + other_rest, act, true);
  story.argument(1, other.first, other.second, object);
  return denial_of(story);
}

TEST(denial, is_of_as_many_others) {
  const auto hurt = [](const std::string& who) {
    return denial_of_those("hurt", {"Six others", "other"}, " were hurt at the pier", {who, "other"}, " were not hurt by a mast");
  };
  EXPECT_EQ(hurt("6 others"), Denial::of_alike);
  EXPECT_EQ(hurt("Four others"), Denial::none);
  EXPECT_EQ(hurt("Some others"), Denial::none);
}

TEST(denial, is_of_what_hundreds_are_of) {
  EXPECT_EQ(denial_of_those("gather", {"Hundreds of local clerks", "hundred"}, " were gathered near the pier",
                            {"several hundred clerks", "clerk"}, " were not gathered when a mast fell on the ferry at noon"),
            Denial::of_the_same);
}

TEST(denial, is_of_who_is_called_by_the_last_name) {
  const auto grazed = [](const std::string& who, const std::string& head) {
    return denial_of_those("graze", {who, head}, " was grazed by a mast and left for home", {"Roe", "roe"},
                           " was not grazed on the ferry");
  };
  EXPECT_EQ(grazed("Captain of guards Ann Roe", "captain"), Denial::of_the_same);
  EXPECT_EQ(grazed("Captain of guards Ann Orn", "captain"), Denial::none);
}

TEST(denial, is_none_of_two_whom_their_names_tell_apart) {
  const auto charged = [](const std::string& one, const std::string& other) {
    return denial_of_those("charge", {one, "keller"}, " was charged with the theft of a boat", {other, "keller"},
                           " was not charged with the theft of a boat");
  };
  EXPECT_EQ(charged("Ann Keller", "Keller"), Denial::of_the_same);
  EXPECT_EQ(charged("A. Keller", "Ann Keller"), Denial::of_the_same);
  EXPECT_EQ(charged("A. Keller", "B. Keller"), Denial::none);
  EXPECT_EQ(charged("Mr. Keller", "Mrs. Keller"), Denial::none);
  EXPECT_EQ(charged("Ann Keller", "Eva Keller"), Denial::none);
  EXPECT_EQ(denial_of(two("charge", "a court charged Ann Keller and Eva Keller with theft",
                          {{"Ann Keller", object}, {"Eva Keller", object}}, "a court has not charged Eva Keller with theft",
                          {{"Eva Keller", object}})),
            Denial::of_the_same);
}

TEST(denial, may_be_of_what_both_say_is_without_something) {
  const auto sentenced = [](const std::string& rest) {
    return denial_of_those("sentence", {"Roe", "roe"}, " was sentenced to life without parole", {"Roe", "roe"}, rest);
  };
  EXPECT_EQ(sentenced(" was not sentenced to years without parole on Friday"), Denial::of_the_same);
  EXPECT_EQ(sentenced(" was not sentenced to years with parole on Friday"), Denial::none);
}

TEST(denial, is_of_what_somebody_said_would_be) {
  const auto conflicts = [](Certainty certainty, bool reported) {
    test::WordingStory told;
    told.add("the pier will be closed on Friday");
    told.statement(0, "the pier will be closed on Friday", "close");
    told.modality(0, Modality::future);
    told.add("the pier would not be closed on Friday");
    told.statement(1, "the pier would not be closed on Friday", "close", true, certainty);
    told.modality(1, Modality::conditional);
    if (reported) told.voucher(1);
    return reconcile_statement(told.story(), {.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}, .confidence = 0.5})
        .conflicts.size();
  };
  EXPECT_EQ(conflicts(Certainty::probable, true), 1U);
  EXPECT_EQ(conflicts(Certainty::probable, false), 0U) << "nobody said so";
  EXPECT_EQ(conflicts(Certainty::uncommitted, true), 0U) << "if it rained";
}

TEST(reconcile_statement, takes_two_beliefs_for_a_conflict_where_they_are_surely_of_one) {
  test::WordingStory story;
  story.add("the fires were related");
  story.add("the fires were not related");
  story.statement(0, "the fires were related", "relate", false, Certainty::probable);
  story.statement(1, "the fires were not related", "relate", true, Certainty::probable);
  const auto conflicts = [&](double confidence) {
    return reconcile_statement(story.story(),
                               {.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}, .confidence = confidence})
        .conflicts.size();
  };
  EXPECT_EQ(conflicts(0.6), 1U);
  EXPECT_EQ(conflicts(0.4), 0U);
}

TEST(denial, is_none_of_what_is_planned) {
  const Heads heads = {{"divers", subject}, {"boats", object}};
  test::WordingStory planned = two("find", "divers found boats", heads, "divers will not find boats", heads);
  planned.modality(1, Modality::future);
  EXPECT_FALSE(denies_it(planned));
}

TEST(reconcile_statement, keeps_what_takes_no_part_in_a_denial_apart) {
  test::WordingStory story;
  story.add("The ferry left");
  story.add("Divers raised boats");
  story.add("Divers did not raise boats");
  story.statement(0, "The ferry left", "leave");
  story.statement(1, "Divers raised boats", "raise");
  story.statement(2, "Divers did not raise boats", "raise", true);
  const Finding finding = reconcile_statement(
      story.story(), {.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}, {2, 0}}, .confidence = 0.5});
  ASSERT_EQ(finding.readings.size(), 3U);
  EXPECT_EQ(finding.conflicts, (std::vector<ReadingPair>{{1, 2}}));
  EXPECT_EQ(finding.about, "Divers raised boats");
}

TEST(denial, is_none_where_he_did_not_do_what_was_done) {
  const auto sent = [](const std::string& who) {
    return denial_of(two("send", "On Tuesday the rude old letter was sent to a pilot", {{"letter", object}},
                         who + " did not send the rude old letter to a pilot", {{who, subject}, {"letter", object}}));
  };
  EXPECT_EQ(sent("He"), Denial::none);
  EXPECT_NE(sent("Divers"), Denial::none);
}

}  // namespace
}  // namespace hexapla::reconcile::statements_denial_test
