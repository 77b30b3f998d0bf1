#include <gtest/gtest.h>
#include <vector>

#include <hexapla/account.h>

namespace hexapla::source_map_test {
namespace {

// Text "ab“c” d" (11 bytes) from the payload "xxab&ldquo;c\x94\n\nd": an entity, a converted character, folded white space.
std::vector<hexapla::Run> example_runs() {
  return {{.text_begin = 0, .source_begin = 2},
          {.text_begin = 2, .source_begin = 4, .text_unit = 3, .source_unit = 7, .kind = RunKind::replaced},
          {.text_begin = 5, .source_begin = 11},
          {.text_begin = 6, .source_begin = 12, .text_unit = 3, .source_unit = 1, .kind = RunKind::replaced},
          {.text_begin = 9, .source_begin = 0, .text_unit = 1, .source_unit = 0, .kind = RunKind::inserted},
          {.text_begin = 10, .source_begin = 15}};
}

using Spans = std::vector<SourceSpan>;

TEST(SourceMap, LeadsBackToThePayload) {
  const auto map = SourceMap::make(example_runs(), 11, 16);
  ASSERT_TRUE(map) << map.error().message();
  EXPECT_EQ(map->source_of({0, 2}), (Spans{{2, 4}}));
  EXPECT_EQ(map->source_of({0, 9}), (Spans{{2, 13}})) << "adjacent ranges are one";
  EXPECT_EQ(map->source_of({3, 4}), (Spans{{4, 11}})) << "a piece of a character takes the whole entity";
  EXPECT_EQ(map->source_of({5, 11}), (Spans{{11, 13}, {15, 16}}));
  EXPECT_EQ(map->source_of({9, 10}), Spans{}) << "inserted text has no source";
  EXPECT_EQ(map->source_of({4, 4}), Spans{});
}

TEST(SourceMap, CountsUnitsOfOneRun) {
  // Three Cyrillic letters from a one-byte character set, then two of UTF-16.
  const auto map =
      SourceMap::make({{.text_begin = 0, .source_begin = 10, .text_unit = 2, .source_unit = 1, .kind = RunKind::replaced},
                       {.text_begin = 6, .source_begin = 20, .text_unit = 1, .source_unit = 2, .kind = RunKind::replaced}},
                      8, 24);
  ASSERT_TRUE(map);
  EXPECT_EQ(map->source_of({2, 4}), (Spans{{11, 12}}));
  EXPECT_EQ(map->source_of({1, 5}), (Spans{{10, 13}})) << "cut units are taken whole";
  EXPECT_EQ(map->source_of({7, 8}), (Spans{{22, 24}}));
}

TEST(SourceMap, IdentityShiftsByItsBegin) {
  const SourceMap map = SourceMap::identity(5, 3);
  EXPECT_EQ(map.source_of({1, 4}), (Spans{{4, 7}}));
  EXPECT_EQ(map.run_span(0), (Span{0, 5}));
  EXPECT_TRUE(SourceMap::identity(0).runs().empty());
}

TEST(SourceMap, RefusesWhatBreaksItsInvariants) {
  const auto refuses = [](std::vector<hexapla::Run> runs, std::uint32_t text_size, std::uint32_t source_size) {
    return !SourceMap::make(std::move(runs), text_size, source_size);
  };
  EXPECT_TRUE(refuses({}, 1, 1)) << "no run for a text";
  EXPECT_TRUE(refuses({{.text_begin = 0}}, 0, 1)) << "a run for no text";
  EXPECT_TRUE(refuses({{.text_begin = 1}}, 2, 2)) << "a gap at the beginning";
  EXPECT_TRUE(refuses({{.text_begin = 0}, {.text_begin = 0}}, 2, 2)) << "an empty run";
  EXPECT_TRUE(refuses({{.text_begin = 0}}, 3, 2)) << "past the payload";
  EXPECT_TRUE(refuses({{.text_begin = 0, .text_unit = 2, .source_unit = 1, .kind = RunKind::replaced}}, 3, 9)) << "half a unit";
  EXPECT_TRUE(refuses({{.text_begin = 0, .text_unit = 1, .source_unit = 0, .kind = RunKind::replaced}}, 1, 9)) << "an empty unit";
  EXPECT_TRUE(refuses({{.text_begin = 0, .source_begin = 4294967295U, .kind = RunKind::same}}, 2, 4294967295U)) << "wraps around";
}

}  // namespace
}  // namespace hexapla::source_map_test
