#include "align/statements_denied.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"
#include "align/align.h"

namespace hexapla::align::statements::statements_denied_test {
namespace {

/// Two accounts of one statement each, the second of which is denied; `who` stands in each, with its head.
struct Clause {
  std::string text, who, head, act;
};
test::WordingStory told_by(const Clause& telling, const Clause& denying) {
  test::WordingStory story;
  for (const Clause& clause : {telling, denying}) {
    const std::uint32_t account = story.add(clause.text);
    story.statement(account, clause.text, clause.act, account == 1);
    story.argument(account, clause.who, clause.head, ArgumentRole::object);
  }
  return story;
}

bool denies(const Clause& telling, const Clause& denying) {
  const test::WordingStory made = told_by(telling, denying);
  const Story story = made.story();
  const Features features(story, {{0, 0}, {1, 0}});
  const bool found = denies_outright(story, features.all()[0], features.all()[1]);
  EXPECT_EQ(denies_outright(story, features.all()[1], features.all()[0]), found) << "symmetric";
  return found;
}

const Clause charged = {"On Friday Roe was charged with fraud in Osk", "Roe", "roe", "charge"};

TEST(denies_outright, what_is_told_of_one_by_name_and_says_no_more) {
  EXPECT_TRUE(denies(charged, {"Ann Roe was not charged", "Ann Roe", "roe", "charge"}));
  EXPECT_FALSE(denies(charged, {"Ann Roe was not charged with theft", "Ann Roe", "roe", "charge"})) << "of theft alone";
  EXPECT_FALSE(denies(charged, {"Ann Orn was not charged", "Ann Orn", "orn", "charge"}));
  EXPECT_FALSE(denies(charged, {"Ann Roe was not heard", "Ann Roe", "roe", "hear"}));
  const Clause other = {"On Friday Bob Roe was charged with fraud in Osk", "Bob Roe", "roe", "charge"};
  EXPECT_FALSE(denies(other, {"Ann Roe was not charged", "Ann Roe", "roe", "charge"}));
}

TEST(denies_outright, what_is_told_of_as_many) {
  const Clause hurt = {"At the pier four people were hurt by a mast", "four people", "people", "hurt"};
  EXPECT_TRUE(denies(hurt, {"4 people were not hurt", "4 people", "people", "hurt"}));
  EXPECT_FALSE(denies(hurt, {"Five people were not hurt", "Five people", "people", "hurt"}));
  EXPECT_FALSE(denies(hurt, {"Some people were not hurt", "Some people", "people", "hurt"}));
}

TEST(denies_outright, needs_a_name_that_is_one) {
  EXPECT_FALSE(
      denies({"Guards were hurt by a mast", "Guards", "guard", "hurt"}, {"Guards were not hurt", "Guards", "guard", "hurt"}));
}

TEST(denies_outright, joins_statements_that_are_hardly_alike) {
  Clause telling = charged;
  telling.text += " over the raid on the pier by night";
  EXPECT_EQ(align_statements(told_by(telling, {"Ann Roe was not charged", "Ann Roe", "roe", "charge"}).story()).size(), 1U);
}

}  // namespace
}  // namespace hexapla::align::statements::statements_denied_test
