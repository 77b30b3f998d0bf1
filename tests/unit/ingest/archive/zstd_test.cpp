// Tests src/ingest/archive/zstd.cpp.
#include <gtest/gtest.h>

#include "ingest/archive/decompress.h"
#include "pack.h"

namespace hexapla::archive::zstd_test {
namespace {

std::string read(std::string_view bytes, const Limits& limits = {}, std::uint64_t start = 0) {
  Window window(bytes);
  Budget budget(limits, bytes.size());
  return all_of(*decompress(Compression::zstd, window, budget, start));
}

TEST(zstd, frames_come_one_after_another_with_their_places) {
  const std::string a = zstd("The port is closed. "), bytes = a + zstd("Twelve boats were damaged.");
  Window window(bytes);
  Budget budget({}, bytes.size());
  const auto stream = decompress(Compression::zstd, window, budget);
  EXPECT_EQ(stream->next().value(), "The port is closed. ");
  EXPECT_EQ(stream->next().value(), "Twelve boats were damaged.");
  EXPECT_EQ(stream->begins_at(), a.size());
  EXPECT_EQ(stream->next().value(), "");
  Pieces pieces({bytes.substr(0, 7), bytes.substr(7, 20), bytes.substr(27)});
  Window in_pieces(pieces);
  EXPECT_EQ(all_of(*decompress(Compression::zstd, in_pieces, budget)), "The port is closed. Twelve boats were damaged.");
}

TEST(zstd, a_dictionary_in_the_first_frame_is_used_wherever_decoding_begins) {
  const std::string dictionary = noise(4000);
  const std::string first = zstd(noise(3000), dictionary), second = zstd(noise(2000) + "!", dictionary);
  for (const std::string& frame : {dictionary_frame(dictionary), dictionary_frame(zstd(dictionary))}) {
    const std::string bytes = frame + first + second;
    EXPECT_EQ(read(bytes), noise(3000) + noise(2000) + "!");
    EXPECT_EQ(read(bytes, {}, frame.size() + first.size()), noise(2000) + "!");
  }
  EXPECT_EQ(read(first).find(noise(3000)), std::string::npos);
}

TEST(zstd, skippable_frames_are_passed_over) {
  const std::string other = std::string("\x52\x2A\x4D\x18") + little_endian(5) + "hello";
  EXPECT_EQ(read(zstd("a") + other + zstd("b")), "ab");
  EXPECT_NE(read(zstd("a") + other.substr(0, 10)).find("ends too early"), std::string::npos);
}

TEST(zstd, a_frame_of_more_than_16_mib_comes_in_pieces) {
  const std::string text = noise((16U << 20U) + 5);
  EXPECT_TRUE(read(zstd("before") + zstd(text) + zstd("after")) == "before" + text + "after");
}

TEST(zstd, a_changed_byte_costs_its_frame_alone) {
  const std::string a = zstd(noise(500, 1)), b = zstd(noise(500, 2)), c = zstd(noise(500, 3));
  std::string bytes = a + b + c;
  bytes[a.size() + b.size() - 1] ^= 1;  // of the checksum
  const std::string out = read(bytes);
  EXPECT_EQ(out.find(noise(500, 1) + fmt::format("[{}: a damaged zstd frame", a.size())), 0U);
  EXPECT_NE(out.find(noise(500, 3)), std::string::npos);
  EXPECT_EQ(out.find(noise(500, 2)), std::string::npos);
}

TEST(zstd, a_frame_that_is_cut_off_is_told) {
  const std::string whole = zstd(noise(3000));
  EXPECT_NE(read(zstd("a") + whole.substr(0, whole.size() - 20)).find("ends too early]"), std::string::npos);
}

TEST(zstd, bombs_are_limited) {
  const std::string out = read(zstd(std::string(300U << 20U, ' ')));
  EXPECT_NE(out.find("a zstd frame decompresses to more than 250 times its size"), std::string::npos);
  EXPECT_LT(out.size(), 100U << 20U);
}

}  // namespace
}  // namespace hexapla::archive::zstd_test
