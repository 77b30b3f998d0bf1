#include "align/statements_places.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"
#include "align/align.h"

namespace hexapla::align::statements::statements_places_test {
namespace {

constexpr auto object = ArgumentRole::object, oblique = ArgumentRole::oblique;

/// Two accounts of one statement each, of which others may be told by arguments.
struct Told {
  test::WordingStory story;
  std::uint32_t add(const std::string& text, const std::string& act) {
    const std::uint32_t account = story.add(text);
    story.statement(account, text, act);
    return account;
  }
  /// The words of the first account's statement that the others tell as well.
  std::string shared() const {
    const Story made = story.story();
    std::vector<AnnotationRef> refs;
    std::vector<std::uint32_t> members;
    for (std::uint32_t i = 0; i < made.accounts.size(); ++i) {
      refs.push_back({i, 0});
      members.push_back(i);
    }
    const Features features(made, refs);
    const std::string_view text = made.accounts[0].text();
    const Span part = shared_part(text, features.all()[0], told_by_several(features.all(), members));
    return std::string(text.substr(part.begin, part.size()));
  }
};

std::string shared(const std::string& one, const std::string& other) {
  Told told;
  told.add(one, "hurt");
  told.add(other, "hurt");
  return told.shared();
}

TEST(shared_part, goes_from_the_first_word_that_others_tell_to_the_last) {
  EXPECT_EQ(shared("On a dull Sunday the guards raised a mast by the pier", "Guards had raised the mast"),
            "On a dull Sunday the guards raised a mast by the pier")
      << "less than half of it";
  EXPECT_EQ(shared("Sadly, the guards raised three masts by the pier early", "Guards had raised masts beside a pier"),
            "the guards raised three masts by the pier");
}

TEST(shared_part, is_the_whole_where_little_is_shared) {
  EXPECT_EQ(shared("Guards raised a mast early", "Guards went home"), "Guards raised a mast early");
}

TEST(shared_part, knows_what_happened_by_verb_and_noun) {
  EXPECT_EQ(shared("Early guards were killed at dawn", "The death of two guards"), "guards were killed");
}

TEST(shared_part, keeps_names_and_short_arguments_whole) {
  Told told;
  const std::uint32_t first = told.add("Guards found old Captain Ann Roe in an empty boat, cold", "find");
  told.story.argument(first, "in an empty boat", "boat", oblique);
  told.add("Guards saw Roe near her boat", "find");
  EXPECT_EQ(told.shared(), "Guards found old Captain Ann Roe in an empty boat");
  Told named;
  named.add("Guards seized boats of Roe Ann Orn early today", "seize");
  named.add("Guards seized what Roe had", "seize");
  EXPECT_EQ(named.shared(), "Guards seized boats of Roe Ann Orn");
}

TEST(shared_part, counts_what_another_account_tells_alone) {
  Told told;
  told.add("Guards raised a mast by night", "raise");
  const Story story = told.story.story();
  const Features features(story, {{0, 0}});
  EXPECT_TRUE(told_by_several(features.all(), {0}).empty());
}

TEST(align_statements, tells_of_each_the_part_that_others_tell) {
  test::WordingStory story;
  story.add("Sadly, the guards raised three masts by the pier early");
  story.add("The guards raised three masts by the pier");
  story.statement(0, "Sadly, the guards raised three masts by the pier early", "raise");
  story.statement(1, "The guards raised three masts by the pier", "raise");
  const std::vector<Question> questions = align_statements(story.story());
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].places, (std::vector<Span>{{7, 48}, {0, 41}}));
}

}  // namespace
}  // namespace hexapla::align::statements::statements_places_test
