#include "reconcile/times_witnesses.h"

#include <gtest/gtest.h>

#include "../support/time_story.h"

namespace hexapla::reconcile::times_witnesses_test {
namespace {

using test::GivenTime;
using test::TimeStory;

bool by_two(const TimeStory& made) {
  return are_dated_by_two(made.story(), {.kind = FindingKind::time, .mentions = {{0, 0}, {1, 0}}});
}

TEST(TimesWitnesses, ADayMayOnlyNamePeople) {
  const auto told = [](const std::string& words) {
    return by_two(
        TimeStory({{{.text = "Sept. 11", .value = "XXXX-09-11", .act = "sink", .sentence = words}},
                   {{.text = "Sept. 11", .value = "XXXX-09-11", .act = "sink", .sentence = "The Sept. 11 sinking shook Osk"}}}));
  };
  EXPECT_FALSE(told("They owe it to the Sept. 11 survivors of Osk"));
  EXPECT_TRUE(told("They meet on Sept. 11 Survivors are asked to come"));
  EXPECT_TRUE(told("They mourned the Sept. 11 sinking of the ferry"));
  EXPECT_TRUE(told("It sank on Sept. 11, survivors of Osk said"));
}

TEST(TimesWitnesses, AnOpenTimeOfTwoObjectsIsOfTwoThings) {
  const auto told = [](const std::string& object, const std::string& value = "UNDEF-recent", const std::string& act = "ban",
                       const std::string& rest = {}) {
    TimeStory made({{{.text = "in recent weeks", .value = value, .act = act, .sentence = "They banned Ann Roe in recent weeks"}},
                    {{.text = "in recent weeks",
                      .value = value,
                      .act = act,
                      .sentence = "They banned " + object + rest + " in recent weeks"}}});
    for (std::uint32_t account = 0; account < 2; ++account) {
      const std::string words = account == 0 ? "Ann Roe" : object;
      const auto begin = static_cast<std::uint32_t>(made.accounts[account].text().find(words));
      const Argument argument{
          .span = {begin, begin + static_cast<std::uint32_t>(words.size())}, .role = ArgumentRole::object, .head = "object"};
      made.annotations[account].statements.push_back(
          {.act = act, .arguments = {argument}, .times = {0}, .sentence = made.annotations[account].times[0].sentence});
    }
    return by_two(made);
  };
  EXPECT_FALSE(told("many pages"));
  EXPECT_TRUE(told("Roe and her pages"));
  EXPECT_TRUE(told("pages", "UNDEF-recent", "ban", " of Ann Roe")) << "both tell of Roe";
  EXPECT_TRUE(told("many pages", "2016-07-09")) << "a day is telling";
  TimeStory bare(
      {{{.text = "in recent weeks", .value = "UNDEF-recent", .act = "ban", .sentence = "They banned Ann Roe in recent weeks"}},
       {{.text = "in recent weeks", .value = "UNDEF-recent", .act = "ban", .sentence = "They banned pages in recent weeks"}}});
  EXPECT_TRUE(by_two(bare)) << "nothing tells what it was done to";
}

}  // namespace
}  // namespace hexapla::reconcile::times_witnesses_test
