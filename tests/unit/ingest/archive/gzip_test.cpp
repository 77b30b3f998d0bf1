// Tests src/ingest/archive/gzip.cpp.
#include <gtest/gtest.h>

#include "ingest/archive/decompress.h"
#include "pack.h"

namespace hexapla::archive::gzip_test {
namespace {

std::string read(std::string_view bytes, const Limits& limits = {}) {
  Window window(bytes);
  Budget budget(limits, bytes.size());
  return all_of(*decompress(Compression::gzip, window, budget));
}

/// The same, with the bytes in pieces, as they come out of another archive.
std::string read_pieces(const std::string& bytes, std::size_t size) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < bytes.size(); at += size) parts.push_back(bytes.substr(at, size));
  Pieces pieces(parts);
  Window window(pieces);
  Budget budget({}, bytes.size());
  return all_of(*decompress(Compression::gzip, window, budget));
}

TEST(gzip, members_come_one_after_another_with_their_places) {
  const std::string a = gzip("The port is closed. "), b = gzip("Twelve boats were damaged.");
  const std::string bytes = a + b;
  Window window(bytes);
  Budget budget({}, bytes.size());
  const auto stream = decompress(Compression::gzip, window, budget);
  EXPECT_EQ(stream->next().value(), "The port is closed. ");
  EXPECT_EQ(stream->begins_at(), 0U);
  EXPECT_EQ(stream->next().value(), "Twelve boats were damaged.");
  EXPECT_EQ(stream->begins_at(), a.size());
  EXPECT_EQ(stream->next().value(), "");
  EXPECT_EQ(read_pieces(bytes, 5), "The port is closed. Twelve boats were damaged.");
}

TEST(gzip, decoding_begins_where_it_is_told) {
  const std::string a = gzip("one"), bytes = a + gzip("two");
  Window window(bytes);
  Budget budget({}, bytes.size());
  EXPECT_EQ(all_of(*decompress(Compression::gzip, window, budget, a.size())), "two");
}

TEST(gzip, a_member_of_more_than_16_mib_comes_in_pieces) {
  const std::string text = noise((16U << 20U) + 5);
  const std::string bytes = gzip("before") + gzip(text) + gzip("after");
  EXPECT_TRUE(read(bytes) == "before" + text + "after");
}

TEST(gzip, a_changed_byte_costs_its_member_alone) {
  const std::string a = gzip(noise(500, 1)), b = gzip(noise(500, 2)), c = gzip(noise(500, 3));
  std::string bytes = a + b + c;
  bytes[a.size() + b.size() - 6] ^= 1;  // of the checksum
  EXPECT_EQ(read(bytes), noise(500, 1) + fmt::format("[{}: a damaged gzip member]", a.size()) + noise(500, 3));
  bytes = a + b + c;
  bytes[a.size()] = 'x';  // of the mark that a member begins with
  EXPECT_EQ(read(bytes), noise(500, 1) + fmt::format("[{}: no gzip member begins here]", a.size()) + noise(500, 3));
}

TEST(gzip, a_member_that_is_cut_off_gives_what_there_is) {
  const std::string text = noise(100'000), whole = gzip(text), bytes = whole.substr(0, whole.size() / 2);
  const std::string out = read(bytes);
  const std::size_t end = out.find('[');
  ASSERT_NE(end, std::string::npos);
  EXPECT_GT(end, 30'000U);
  EXPECT_EQ(out.substr(0, end), text.substr(0, end));
  EXPECT_EQ(out.substr(end), "[0: the gzip member that begins here ends too early]");
}

TEST(gzip, padding_is_passed_over_and_other_bytes_are_told) {
  EXPECT_EQ(read(gzip("text") + std::string(700, '\0')), "text");
  EXPECT_EQ(read(gzip("text") + std::string(700, '\0') + gzip("more")), "textmore");
  EXPECT_EQ(read(gzip("text") + "and so on"), fmt::format("text[{}: no gzip member begins here]", gzip("text").size()));
}

TEST(gzip, bombs_are_limited) {
  const std::string bomb = gzip(std::string(200U << 20U, ' '));
  const std::string after = gzip("after");
  const std::string out = read(bomb + after + noise(1U << 20U), {.expansion = 20});
  EXPECT_NE(out.find("[0: a gzip member decompresses to more than 20 times its size]"), std::string::npos);
  EXPECT_LT(out.size(), 80U << 20U);
  EXPECT_NE(out.find("]after["), std::string::npos);
  std::string many;
  for (int i = 0; i < 100; ++i) many += gzip(std::string(1U << 20U, ' '));
  EXPECT_NE(read(many, {.expansion = 1}).find("decompresses to more than 1 times its size]"), std::string::npos);
}

TEST(gzip, looking_for_members_among_damage_ends) {
  std::string bytes;
  for (int i = 0; i < 300; ++i) {
    std::string member = gzip(noise(200, static_cast<std::uint32_t>(i + 1)));
    member[member.size() - 7] ^= 1;
    bytes += member;
  }
  EXPECT_NE(read(bytes).find("too many damaged members"), std::string::npos);
}

}  // namespace
}  // namespace hexapla::archive::gzip_test
