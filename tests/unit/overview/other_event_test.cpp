#include "overview/other_event.h"

#include <gtest/gtest.h>

#include "../support/overview_story.h"

namespace hexapla::overview::other_event_test {
namespace {

/// Two accounts of one fire and one of something else.
test::OverviewStory fires() {
  test::OverviewStory story;
  for (int i = 0; i < 2; ++i) {
    const std::uint32_t account = story.add("Ann Roe left Orn for Ostrel on May 3.");
    for (const char* name : {"Ann Roe", "Orn", "Ostrel"}) story.name(account, name);
    story.time(account, "May 3", "2031-05-03");
  }
  const std::uint32_t other = story.add("Bela Lund sang in Varga at the Hall on May 9, Reuters wrote.");
  for (const char* name : {"Bela Lund", "Varga", "Hall", "Reuters"}) story.name(other, name);
  story.time(other, "May 9", "2031-05-09");
  return story;
}

TEST(tell_of_another_event, names_the_account_that_shares_nothing) {
  EXPECT_EQ(tell_of_another_event(fires().story()), (std::vector<std::uint32_t>{2}));
}

TEST(tell_of_another_event, takes_a_shared_name_or_day_for_the_same_event) {
  test::OverviewStory by_name = fires();
  by_name.add("Roe slept in Imber near Holm.");
  for (const char* name : {"Roe", "Imber", "Holm"}) by_name.name(3, name);
  EXPECT_EQ(tell_of_another_event(by_name.story()), (std::vector<std::uint32_t>{2})) << "a last name is enough";
  test::OverviewStory by_day = fires();
  by_day.time(2, "at the Hall", "2031-05-03");
  EXPECT_TRUE(tell_of_another_event(by_day.story()).empty());
}

TEST(tell_of_another_event, does_not_count_agencies_and_the_day_of_publication) {
  test::OverviewStory story = fires();
  story.add("Kai Moen of Thule and Skive, Reuters wrote on May 3.", "2031-05-03");
  for (const char* name : {"Kai Moen", "Thule", "Skive", "Reuters"}) story.name(3, name);
  story.time(3, "May 3", "2031-05-03");
  EXPECT_EQ(tell_of_another_event(story.story()), (std::vector<std::uint32_t>{2, 3}));
}

TEST(tell_of_another_event, says_nothing_of_accounts_with_few_names_or_where_nobody_shares) {
  test::OverviewStory story = fires();
  story.add("Kai Moen slept.");
  story.name(3, "Kai Moen");
  EXPECT_EQ(tell_of_another_event(story.story()), (std::vector<std::uint32_t>{2}));
  test::OverviewStory apart;
  for (const char* text : {"Ann Roe of Orn and Ostrel", "Bela Lund of Varga and Skive"}) {
    const std::uint32_t account = apart.add(text);
    const std::string words = text;
    apart.name(account, words.substr(0, words.find(" of")));
    apart.name(account, words.substr(words.rfind(' ') + 1));
  }
  EXPECT_TRUE(tell_of_another_event(apart.story()).empty());
}

}  // namespace
}  // namespace hexapla::overview::other_event_test
