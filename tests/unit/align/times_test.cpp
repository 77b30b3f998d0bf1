// Tests src/align/times.cpp and times_features.cpp.
#include <ctime>
#include <gtest/gtest.h>

#include "align/align.h"
#include "align/times_features.h"

namespace hexapla::align {
namespace {

/// One time of a made-up account: its words, value, verb and the words around.
struct Given {
  std::string text, value, act;
  std::vector<std::string> context = {};
  TimeKind kind = TimeKind::date;
  std::string modifier = {};
};

/// A story whose accounts hold nothing but times, a sentence each.
struct Made {
  explicit Made(const std::vector<std::vector<Given>>& all) {
    for (const auto& times : all) {
      std::string text;
      Annotations read;
      for (const Given& given : times) {
        const auto begin = static_cast<std::uint32_t>(text.size());
        text += given.text + ".\n";
        const auto end = static_cast<std::uint32_t>(begin + given.text.size());
        read.times.push_back({.span = {begin, end},
                              .kind = given.kind,
                              .value = given.value,
                              .modifier = given.modifier,
                              .act = given.act,
                              .context = given.context,
                              .sentence = static_cast<std::uint32_t>(read.sentences.size() + 3)});
        read.sentences.push_back({.span = {begin, end + 1}});
      }
      accounts.push_back(*Account::from_text(text));
      annotations.push_back(std::move(read));
      origin.push_back(static_cast<std::uint32_t>(origin.size()));
    }
  }
  std::vector<Question> questions() const { return align_times(Story{accounts, annotations, origin}); }

  std::vector<Account> accounts;
  std::vector<Annotations> annotations;
  std::vector<std::uint32_t> origin;
};

using Refs = std::vector<AnnotationRef>;

TEST(align_times, joins_times_of_one_event) {
  const Made story(
      {{{"July 7", "XXXX-07-07", "sink", {"ferry", "sank", "pier"}}},
       {{"Friday", "XXXX-WXX-5", "speak", {"mayor", "spoke"}}, {"7 July", "XXXX-07-07", "sink", {"ferry", "sank", "rocks"}}}});
  const auto questions = story.questions();
  ASSERT_EQ(questions.size(), 2U);
  EXPECT_EQ(questions[0].mentions, (Refs{{0, 0}, {1, 1}}));
  EXPECT_EQ(questions[1].mentions, (Refs{{1, 0}}));
  EXPECT_EQ(questions[1].confidence, 1);
  EXPECT_GT(questions[0].confidence, 0.24);
}

TEST(align_times, keeps_two_times_of_one_account_apart) {
  const Made story({{{"1987", "1987", "build", {"ferry", "built"}}, {"1999", "1999", "build", {"ferry", "built"}}}});
  EXPECT_EQ(story.questions().size(), 2U);
}

TEST(align_times, a_length_is_no_answer_to_when) {
  const Made story({{{"two days", "P2D", "search", {"divers", "search", "wreck"}, TimeKind::duration}},
                    {{"Monday", "XXXX-WXX-1", "search", {"divers", "search", "wreck"}}}});
  EXPECT_EQ(story.questions().size(), 2U);
}

TEST(align_times, what_a_statement_is_dated_by_is_not_the_event) {
  const Made story({{{"Tuesday", "XXXX-WXX-2", "say", {"owner", "ferry", "regret"}}},
                    {{"Tuesday", "XXXX-WXX-2", "sink", {"ferry", "pier", "dawn"}}}});
  EXPECT_EQ(story.questions().size(), 2U);
}

TEST(align_times, how_often_and_now_ask_nothing) {
  const Made story({{{"daily", "P1D", "run", {}, TimeKind::set},
                     {"now", "PRESENT_REF", "", {}, TimeKind::vague},
                     {"For now", "PRESENT_REF", "", {}, TimeKind::vague},
                     {"every May", "XXXX-05", "meet", {}, TimeKind::set}}});
  const auto questions = story.questions();
  ASSERT_EQ(questions.size(), 2U);
  EXPECT_EQ(questions[0].mentions, (Refs{{0, 2}}));
  EXPECT_EQ(questions[1].mentions, (Refs{{0, 3}}));
}

TEST(align_times, the_order_of_accounts_does_not_change_the_sets) {
  const std::vector<Given> one = {{"July 7", "XXXX-07-07", "sink", {"ferry", "sank", "pier"}}},
                           two = {{"7 July", "XXXX-07-07", "sink", {"ferry", "sank", "rocks"}}},
                           three = {{"1987", "1987", "build", {"ferry", "yard"}}};
  const auto there = Made({one, two, three}).questions(), back = Made({three, two, one}).questions();
  ASSERT_EQ(there.size(), 2U);
  ASSERT_EQ(back.size(), 2U);
  EXPECT_EQ(there[0].mentions, (Refs{{0, 0}, {1, 0}}));
  EXPECT_EQ(back[1].mentions, (Refs{{1, 0}, {2, 0}}));
  EXPECT_EQ(there[0].confidence, back[1].confidence);
}

TEST(align_times, likeness_is_symmetric) {
  const Made story({{{"1987", "1987", "build", {"ferry", "built", "yard"}}},
                    {{"1989", "1989", "build", {"ferry", "launched"}, TimeKind::date, "about"}}});
  const times::Features features(Story{story.accounts, story.annotations, story.origin}, {{0, 0}, {1, 0}});
  EXPECT_EQ(times::likeness(features.all()[0], features.all()[1], features),
            times::likeness(features.all()[1], features.all()[0], features));
}

TEST(align_times, accounts_that_are_all_dates_cost_linear_time) {
  const auto seconds = [](std::size_t count) {
    const Made story({std::vector<Given>(count, {"Monday", "XXXX-WXX-1", "sink", {"ferry"}}),
                      std::vector<Given>(count, {"Monday", "XXXX-WXX-1", "sink", {"ferry"}})});
    const std::clock_t begin = std::clock();
    std::size_t mentions = 0;
    for (const Question& question : story.questions()) mentions += question.mentions.size();
    EXPECT_EQ(mentions, 2 * count);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  };
  const double small = seconds(5'000), large = seconds(50'000);
  EXPECT_LT(large, 10 * 4 * small + 0.5);
}

TEST(align_times, nothing_comes_of_nothing) {
  EXPECT_TRUE(Made({}).questions().empty());
  EXPECT_TRUE(Made({{}, {}}).questions().empty());
}

}  // namespace
}  // namespace hexapla::align
