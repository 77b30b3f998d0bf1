// Tests src/text/standing_text.cpp.
#include "text/standing_text.h"

#include <gtest/gtest.h>

namespace hexapla::text::standing_text_test {
namespace {

/// The words that are standing text, in one string.
std::string standing(std::string_view text) {
  const std::vector<Word> all = words(text);
  const std::vector<Standing> flags = standing_text(text, all);
  EXPECT_EQ(flags.size(), all.size());
  std::string out;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (flags[i] != Standing::none) out += (out.empty() ? "" : " ") + all[i].folded;
  }
  return out;
}

TEST(standing_text, is_the_sentence_of_a_set_phrase) {
  EXPECT_EQ(standing("The pier burned. Anyone with information is asked to call the sheriff. It was old."),
            "anyone with information is asked to call the sheriff");
  EXPECT_EQ(standing("The pier burned\nAll rights reserved\nIt was old"), "all rights reserved");
  EXPECT_EQ(standing("Sign up for our letters!"), "sign up for our letters");
  EXPECT_EQ(standing("The pier burned\nWatch Gull 9 News On Demand: On your Desktop\nIt was old"),
            "watch gull 9 news on demand on your desktop");
  EXPECT_EQ(standing("The pier burned\nGull 9 News App - Install or update\nIt was old"), "gull 9 news app install or update");
}

TEST(standing_text, has_calls_to_stay_with_whoever_prints_it) {
  EXPECT_EQ(standing("The pier burned. Stay with Osk 13 News for the latest."), "stay with osk 13 news for the latest");
  EXPECT_EQ(standing("The pier burned. Stay tuned to Gull Radio."), "stay tuned to gull radio");
  EXPECT_EQ(standing("The guards stay with Ida Roe for the night. Stay with her."), "");
}

TEST(standing_text, says_who_wrote_it) {
  EXPECT_EQ(standing("The pier burned. Ann Roe is a Gull Post staff writer. It was old."), "ann roe is a gull post staff writer");
  EXPECT_EQ(standing("Ned Orn is an investigative reporter for the Gull Post."),
            "ned orn is an investigative reporter for the gull post");
  EXPECT_EQ(standing("Ann Roe was a reporter. Ann Roe is a diver whom a reporter saw when the pier burned at dawn."), "");
  EXPECT_EQ(standing("Get breaking news, weather and traffic on the go."), "get breaking news weather and traffic on the go");
}

TEST(standing_text, goes_on_over_the_stop_of_an_abbreviation) {
  EXPECT_EQ(standing("The pier burned. Copyright 2031 Gull Radio Inc. and its subsidiaries."),
            "copyright 2031 gull radio inc and its subsidiaries");
}

TEST(standing_text, has_short_sentences_between_its_own) {
  EXPECT_EQ(standing("Copyright 2031 Gull Radio. Used under licence. All rights reserved."),
            "copyright 2031 gull radio used under licence all rights reserved");
  EXPECT_EQ(standing("Copyright 2031 Gull Radio. The pier burned down at dawn. All rights reserved."),
            "copyright 2031 gull radio all rights reserved");
  EXPECT_EQ(standing("Copyright 2031 Gull Radio. The pier burned."), "copyright 2031 gull radio");
}

TEST(standing_text, needs_the_whole_phrase) {
  EXPECT_EQ(standing("All members may speak. The rights were reserved."), "");
  EXPECT_EQ(standing("He read more than others? No."), "he read more than others");  // what is set aside is only not counted
  EXPECT_EQ(standing(""), "");
}

TEST(standing_text, tells_notices_from_appeals) {
  const auto first = [](std::string_view text) { return standing_text(text, words(text)).front(); };
  EXPECT_EQ(first("All rights reserved."), Standing::notice);
  EXPECT_EQ(first("Anyone with information may call."), Standing::appeal);
  EXPECT_EQ(first("The harbour was closed."), Standing::none);
}

}  // namespace
}  // namespace hexapla::text::standing_text_test
