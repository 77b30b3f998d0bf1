#include <algorithm>
#include <ctime>
#include <gtest/gtest.h>

#include "../support/time_story.h"
#include "align/align.h"

namespace hexapla::align::times_test {
namespace {

using test::GivenTime;
using test::TimeStory;
using Refs = std::vector<AnnotationRef>;

TEST(align_times, joins_times_of_one_event) {
  const TimeStory story(
      {{{"July 7", "XXXX-07-07", "sink", {"ferry", "sank", "pier"}}},
       {{"Friday", "XXXX-WXX-5", "speak", {"mayor", "spoke"}}, {"7 July", "XXXX-07-07", "sink", {"ferry", "sank", "rocks"}}}});
  const auto questions = align_times(story.story());
  ASSERT_EQ(questions.size(), 2U);
  EXPECT_EQ(questions[0].mentions, (Refs{{0, 0}, {1, 1}}));
  EXPECT_EQ(questions[1].mentions, (Refs{{1, 0}}));
  EXPECT_EQ(questions[1].confidence, 1);
  EXPECT_GT(questions[0].confidence, 0.5);
}

TEST(align_times, keeps_two_times_of_one_account_apart) {
  const TimeStory story({{{"1987", "1987", "build", {"ferry", "built"}}, {"1999", "1999", "build", {"ferry", "built"}}}});
  EXPECT_EQ(align_times(story.story()).size(), 2U);
}

TEST(align_times, a_length_is_no_answer_to_when) {
  const TimeStory story({{{"two days", "P2D", "search", {"divers", "search", "wreck"}, TimeKind::duration}},
                         {{"Monday", "XXXX-WXX-1", "search", {"divers", "search", "wreck"}}}});
  EXPECT_EQ(align_times(story.story()).size(), 2U);
}

TEST(align_times, what_a_statement_is_dated_by_is_not_the_event) {
  const TimeStory story({{{"Tuesday", "XXXX-WXX-2", "say", {"owner", "ferry", "regret"}}},
                         {{"Tuesday", "XXXX-WXX-2", "sink", {"ferry", "pier", "dawn"}}}});
  EXPECT_EQ(align_times(story.story()).size(), 2U);
}

TEST(align_times, how_often_and_now_ask_nothing) {
  const TimeStory story({{{"daily", "P1D", "run", {}, TimeKind::set},
                          {"now", "PRESENT_REF", "", {}, TimeKind::vague},
                          {"For now", "PRESENT_REF", "", {}, TimeKind::vague},
                          {"every May", "XXXX-05", "meet", {}, TimeKind::set}}});
  const auto questions = align_times(story.story());
  ASSERT_EQ(questions.size(), 2U);
  EXPECT_EQ(questions[0].mentions, (Refs{{0, 2}}));
  EXPECT_EQ(questions[1].mentions, (Refs{{0, 3}}));
}

TEST(align_times, the_order_of_accounts_does_not_change_the_sets) {
  const std::vector<GivenTime> one = {{"July 7", "XXXX-07-07", "sink", {"ferry", "sank", "pier"}}},
                               two = {{"7 July", "XXXX-07-07", "sink", {"ferry", "sank", "rocks"}}},
                               three = {{"1987", "1987", "build", {"ferry", "yard"}}};
  const auto there = align_times(TimeStory({one, two, three}).story()), back = align_times(TimeStory({three, two, one}).story());
  ASSERT_EQ(there.size(), 2U);
  ASSERT_EQ(back.size(), 2U);
  EXPECT_EQ(there[0].mentions, (Refs{{0, 0}, {1, 0}}));
  EXPECT_EQ(back[1].mentions, (Refs{{1, 0}, {2, 0}}));
  EXPECT_EQ(there[0].confidence, back[1].confidence);
}

TEST(align_times, accounts_that_are_all_dates_cost_linear_time) {
  const auto seconds = [](std::size_t count) {
    const TimeStory story({std::vector<GivenTime>(count, {"Monday", "XXXX-WXX-1", "sink", {"ferry"}}),
                           std::vector<GivenTime>(count, {"Monday", "XXXX-WXX-1", "sink", {"ferry"}})});
    const std::clock_t begin = std::clock();
    std::size_t mentions = 0;
    for (const Question& question : align_times(story.story())) mentions += question.mentions.size();
    EXPECT_EQ(mentions, 2 * count);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  };
  const double small = seconds(5'000), large = seconds(50'000);
  EXPECT_LT(large, 10 * 4 * small + 0.5);
}

TEST(align_times, nothing_comes_of_nothing) {
  EXPECT_TRUE(align_times(TimeStory(std::vector<std::vector<GivenTime>>{}).story()).empty());
  EXPECT_TRUE(align_times(TimeStory(std::vector<std::vector<GivenTime>>(2)).story()).empty());
}

TEST(align_times, an_account_does_not_answer_itself) {
  const TimeStory story(
      {{{"1987", "1987", "build", {"ferry", "built", "yard"}}, {"the 1980s", "198X", "build", {"ferry", "built", "yard"}}}});
  EXPECT_EQ(align_times(story.story()).size(), 2U);
}

/// A time that an account gives in a sentence.
std::vector<GivenTime> dated(const std::string& day, const std::string& value, const std::string& sentence,
                             const std::string& act) {
  return {{.text = day, .value = value, .act = act, .sentence = sentence}};
}

TEST(align_times, a_sentence_taken_over_but_for_its_time_dates_one_event) {
  const auto one = dated("Monday", "XXXX-WXX-1", "The owners closed the harbour to the north on Monday for repairs", "close");
  const auto taken = dated("Friday", "XXXX-WXX-5", "The owners closed the harbour to the north on Friday for repairs", "");
  const auto other = dated("Friday", "XXXX-WXX-5", "On Friday a storm closed another harbour", "");
  EXPECT_EQ(align_times(TimeStory({one, taken}).story()).size(), 1U);
  EXPECT_EQ(align_times(TimeStory({one, other}).story()).size(), 2U);
}

TEST(align_times, the_dates_of_two_accounts_are_no_event) {
  const GivenTime stamp = {.text = "July 7", .value = "XXXX-07-07", .act = "published", .sentence = "Published: July 7"};
  const GivenTime line = {.text = "7 July", .value = "XXXX-07-07"};  // a sentence of its own
  EXPECT_EQ(align_times(TimeStory({{stamp}, {stamp}}).story()).size(), 2U);
  EXPECT_EQ(align_times(TimeStory({{line}, {line}}).story()).size(), 2U);
}

TEST(align_times, what_happened_so_long_after_is_no_event_of_the_time) {
  const std::vector<GivenTime> sirens = {
      {.text = "3:50 a.m.",
       .value = "T03:50",
       .act = "sound",
       .context = {"sirens", "bridge", "osk", "collapsed"},
       .kind = TimeKind::clock,
       .sentence = "Sirens sounded at 3:50 a.m., 25 minutes before the bridge in Osk collapsed"},
      {.text = "25 minutes", .value = "PT25M", .act = "collapse", .context = {"bridge"}, .kind = TimeKind::duration}};
  std::vector<GivenTime> bridge = {{.text = "4:15 a.m.",
                                    .value = "T04:15",
                                    .act = "collapse",
                                    .context = {"bridge", "osk"},
                                    .kind = TimeKind::clock,
                                    .sentence = "The bridge in Osk collapsed at 4:15 a.m."}};
  TimeStory made({sirens, bridge});
  // Both of the first account's times stand in its first sentence.
  Annotations& first = made.annotations[0];
  const auto at = static_cast<std::uint32_t>(made.accounts[0].text().find("25 minutes"));
  first.times[1].span = {at, at + 10};
  first.times[1].sentence = first.times[0].sentence;
  EXPECT_EQ(align_times(made.story()).size(), 3U);
}

TEST(align_times, two_days_of_one_happening_are_rivals) {
  const auto story_of = [](const std::string& day, const std::string& value, const std::string& act) {
    return TimeStory({{{"Monday",
                        "2016-07-04",
                        "arrest",
                        {"roe", "arrested", "marrowby"},
                        TimeKind::date,
                        {},
                        "Police arrested Roe in Marrowby on Monday"}},
                      {{day,
                        value,
                        act,
                        {"roe", "arrested", "marrowby", "bridge"},
                        TimeKind::date,
                        {},
                        "At the bridge of Marrowby Roe was arrested " + day}}});
  };
  const auto rivals = [](const TimeStory& story) {
    std::size_t count = 0;
    for (const Question& question : align_times(story.story())) count += question.rivals.size();
    return count;
  };
  EXPECT_EQ(rivals(story_of("Wednesday", "2016-07-06", "arrest")), 1U);
  EXPECT_EQ(rivals(story_of("Monday", "2016-07-04", "arrest")), 0U);
  EXPECT_EQ(rivals(story_of("Wednesday", "2016-07-06", "charge")), 0U);
  EXPECT_EQ(rivals(story_of("July 30", "2016-07-30", "arrest")), 0U);  // too far: another arrest
  EXPECT_EQ(rivals(story_of("Monday", "2016-07-11", "arrest")), 0U);   // one name of a day: a wrong day of writing
}

TEST(align_times, a_rival_of_one_time_is_one_of_all_that_say_the_same) {
  const auto told = [](const std::string& day, const std::string& value, const std::string& act,
                       const std::vector<std::string>& context, const std::string& clause) {
    return GivenTime{day, value, act, context, TimeKind::date, {}, clause + " on " + day};
  };
  const std::vector<std::string> held = {"roe", "custody", "marrowby", "bridge"};
  const TimeStory story(
      {{told("Wednesday", "2016-07-06", "arrest", {"roe", "arrested", "marrowby"}, "Roe was arrested in Marrowby")},
       {told("Monday", "2016-07-04", "arrest", {"roe", "arrested", "marrowby", "bridge"},
             "Roe was arrested in Marrowby by the bridge")},
       {told("Monday", "2016-07-04", "charge", held, "Roe in custody in Marrowby by the bridge was charged")}});
  std::size_t count = 0;
  for (const Question& question : align_times(story.story())) count += question.rivals.size();
  EXPECT_EQ(count, 2U);
}

TEST(align_times, a_sure_rival_joins_those_that_say_the_same_in_other_words) {
  const auto told = [](const std::string& day, const std::string& value, const std::string& act,
                       const std::vector<std::string>& context, const std::string& clause) {
    return GivenTime{day, value, act, context, TimeKind::date, {}, clause + " on " + day};
  };
  const std::vector<std::string> sank = {"ferry", "harbour", "pier"}, drowned = {"eight", "drowned", "crew", "boat", "hull"};
  std::vector<std::string> both = sank;
  both.insert(both.end(), drowned.begin(), drowned.end());
  const std::string drowning = "Eight drowned of the crew when the boat burst its hull";
  std::vector<std::vector<GivenTime>> all = {
      {told("Monday night", "2016-07-04TNI", "sink", both, "The ferry sank in the harbour by the pier. " + drowning)},
      {told("Tuesday night", "2016-07-05TNI", "sink", sank, "The ferry sank in the harbour by the pier")}};
  // They also tell what happened on the other's day, and so are no rivals of it themselves.
  for (int i = 0; i < 5; ++i)
    all.push_back({told("Monday night", "2016-07-04TNI", "drown", drowned, drowning),
                   told("Tuesday night", "2016-07-05TNI", "dock", {"barge", "tarn"}, "A barge docked at Tarn")});
  const auto questions = align_times(TimeStory(all, 0).story());
  const auto joined = std::ranges::find_if(questions, [](const Question& question) { return question.mentions.size() > 4; });
  ASSERT_NE(joined, questions.end());
  EXPECT_NE(std::ranges::find(joined->mentions, AnnotationRef{1, 0}), joined->mentions.end());
}

}  // namespace
}  // namespace hexapla::align::times_test
