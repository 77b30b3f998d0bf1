// Tests src/ingest/archive/window.cpp.
#include "ingest/archive/window.h"

#include <gtest/gtest.h>

#include "pack.h"

namespace hexapla::archive::window_test {
namespace {

TEST(window, a_whole_is_one_view) {
  const std::string bytes = "harbour";
  Window window(bytes);
  EXPECT_TRUE(window.is_whole());
  EXPECT_EQ(window.peek(1).data(), bytes.data());
  window.consume(3);
  EXPECT_EQ(window.peek(100), "bour");
  EXPECT_EQ(window.position(), 3U);
  EXPECT_EQ(window.skip(9), 4U);
  EXPECT_EQ(window.peek(1), "");
  EXPECT_EQ(window.take_damage(), std::nullopt);
}

TEST(window, pieces_are_joined_where_more_is_wanted) {
  Pieces pieces({"har", "bour", " mas", "ter"});
  Window window(pieces);
  EXPECT_EQ(window.peek(1), "har");
  EXPECT_EQ(window.peek(5), "harbour");
  window.consume(2);
  EXPECT_EQ(window.peek(9), "rbour mas");
  window.consume(9);
  EXPECT_EQ(window.peek(1), "ter");
  EXPECT_EQ(window.peek(4), "ter");
  EXPECT_EQ(window.position(), 11U);
}

TEST(window, joining_keeps_what_is_left_while_much_was_passed) {
  std::vector<std::string> parts;
  std::string all;
  for (int i = 0; i < 200; ++i) all += parts.emplace_back(noise(37, static_cast<std::uint32_t>(i + 1)));
  Pieces pieces(parts);
  Window window(pieces);
  std::string read;
  for (std::size_t wanted = 1; !window.peek(wanted).empty(); wanted = wanted % 150 + 1) {
    const std::size_t taken = std::min(window.peek(wanted).size(), wanted);
    read += window.peek(wanted).substr(0, taken);
    window.consume(taken);
  }
  EXPECT_EQ(read, all);
}

TEST(window, knows_where_decoding_can_begin) {
  Pieces pieces({"abc", "defg", "hi"});
  Window window(pieces);
  EXPECT_EQ(window.restart(), (Restart{}));
  window.peek(8);
  EXPECT_EQ(window.restart(), (Restart{100, 0}));
  EXPECT_EQ(window.restarts().size(), 3U);
  window.consume(6);
  EXPECT_EQ(window.restart(), (Restart{200, 3}));
  window.consume(1);
  EXPECT_EQ(window.restart(), (Restart{300, 7}));
}

TEST(window, damage_ends_what_is_there_and_is_passed_once_it_is_taken) {
  Pieces pieces({"abc", "", "def"});
  Window window(pieces);
  EXPECT_EQ(window.peek(6), "abc");
  EXPECT_TRUE(window.is_damaged());
  window.consume(1);
  EXPECT_EQ(window.peek(6), "bc");
  EXPECT_EQ(window.take_damage()->offset, 2U);
  EXPECT_EQ(window.position(), 3U);
  EXPECT_EQ(window.peek(1), "def");
  EXPECT_EQ(window.restart(), (Restart{300, 3}));
  EXPECT_EQ(window.take_damage(), std::nullopt);
}

TEST(window, passed_bytes_do_not_come_back_with_damage) {
  Pieces pieces({"ab", "cd", "", "ef"});
  Window window(pieces);
  window.peek(4);
  window.consume(4);
  EXPECT_EQ(window.peek(1), "");
  EXPECT_TRUE(window.take_damage().has_value());
  EXPECT_EQ(window.peek(1), "ef");
}

}  // namespace
}  // namespace hexapla::archive::window_test
