#include "reconcile/times_people.h"

#include <gtest/gtest.h>

#include "../support/time_story.h"

namespace hexapla::reconcile::times_people_test {
namespace {

using test::GivenTime;
using test::TimeStory;

/// A word of a sentence that the annotations name, and whether they know it for a name.
struct Named {
  std::string words;
  bool person = true, known = true;
};

/// Two accounts of one sentence and one time each.
TimeStory told(const std::string& one, const std::vector<Named>& of_one, const std::string& other,
               const std::vector<Named>& of_other) {
  const auto at = [](const std::string& sentence) {
    GivenTime time{"Monday", "XXXX-WXX-1", "hold", {"jail"}, TimeKind::date, ""};
    time.sentence = sentence;
    return time;
  };
  TimeStory made({{at(one)}, {at(other)}});
  for (std::uint32_t account = 0; account < 2; ++account) {
    Annotations& annotations = made.annotations[account];
    const std::uint32_t sentence = annotations.times[0].sentence;
    for (const Named& named : account == 0 ? of_one : of_other) {
      const auto begin = static_cast<std::uint32_t>(made.accounts[account].text().find(named.words));
      const Span span{begin, begin + static_cast<std::uint32_t>(named.words.size())};
      if (named.known) annotations.names.push_back({.span = span, .sentence = sentence});
      annotations.labels.push_back({.span = span,
                                    .kind = named.person ? ParticipantKind::person : ParticipantKind::place,
                                    .name = named.known,
                                    .sentence = sentence});
    }
  }
  return made;
}

bool others(const TimeStory& made) { return tell_of_others(made.story(), {0, 0}, {1, 0}); }

bool other_people(const TimeStory& made) {
  const bool apart = tell_of_other_people(made.story(), {0, 0}, {1, 0});
  EXPECT_EQ(apart, tell_of_other_people(made.story(), {1, 0}, {0, 0}));
  return apart;
}

TEST(TimesPeople, ThoseOfOneJailAreTold) {
  const TimeStory made = told("Ann Roe was held in Osk on Monday", {{"Ann Roe"}, {"Osk", false}},
                              "Eva Orn was held in Osk on Monday", {{"Eva Orn"}, {"Osk", false}});
  EXPECT_FALSE(others(made));
  EXPECT_TRUE(other_people(made));
}

TEST(TimesPeople, SpellingsAreOnePersons) {
  EXPECT_FALSE(
      other_people(told("Ann Rooney was held on Monday", {{"Ann Rooney"}}, "Ann Rouney was held on Monday", {{"Ann Rouney"}})));
  EXPECT_FALSE(other_people(
      told("Ann Roe and Eva Orn were held on Monday", {{"Ann Roe"}, {"Eva Orn"}}, "Orn was held on Monday", {{"Orn"}})));
}

TEST(TimesPeople, WhomTheOtherSentenceNamesIsNobodyElse) {
  EXPECT_FALSE(other_people(
      told("Ann Roe was shot on Monday", {{"Ann Roe"}}, "Eva Orn was held for Roe's death on Monday", {{"Eva Orn"}})));
  EXPECT_TRUE(
      other_people(told("Ann Roe was shot on Monday", {{"Ann Roe"}}, "Eva Orn was held for roe on Monday", {{"Eva Orn"}})));
}

TEST(TimesPeople, WhoIsCalledByANounMayBeAnybody) {
  EXPECT_FALSE(
      other_people(told("Ann Roe was held on Monday", {{"Ann Roe"}}, "the man was held on Monday", {{"the man", true, false}})));
}

TEST(TimesPeople, APronounIsWhoWasNamedBefore) {
  /// The first account names somebody in a sentence before that of the time.
  const auto apart = [](const std::string& before, const std::string& sentence) {
    TimeStory made = told(sentence, {}, "Eva Orn is due on Monday", {{"Eva Orn"}});
    const std::string text = before + "\n" + sentence;
    made.accounts[0] = *Account::from_text(text, {}, "a");
    Annotations& annotations = made.annotations[0];
    const auto begin = static_cast<std::uint32_t>(before.size()) + 1;
    annotations.sentences = {{.span = {0, begin - 1}}, {.span = {begin, static_cast<std::uint32_t>(text.size())}}};
    annotations.times[0].sentence = 1;
    const auto day = static_cast<std::uint32_t>(text.rfind("Monday"));
    annotations.times[0].span = {day, day + 6};
    const auto name = static_cast<std::uint32_t>(before.find("Ann Roe"));
    annotations.names = {{.span = {name, name + 7}, .sentence = 0}};
    annotations.labels = {{.span = {name, name + 7}, .kind = ParticipantKind::person, .name = true, .sentence = 0}};
    return other_people(made);
  };
  EXPECT_TRUE(apart("Ann Roe was let go.", "She is due on Monday"));
  EXPECT_FALSE(apart("Ann Roe was let go.", "The cook is due on Monday"));
  EXPECT_FALSE(apart("Ann Roe was let go.", "It is due on Monday"));
}

TEST(TimesPeople, ANameThatOnlyItsCapitalsTellIsOne) {
  EXPECT_TRUE(other_people(told("Ann Roe was held on Monday", {{"Ann Roe"}}, "Eva \"Tug\" Orn was held on Monday",
                                {{"Eva \"Tug\" Orn", true, false}})));
}

}  // namespace
}  // namespace hexapla::reconcile::times_people_test
