// Tests src/ingest/compose.cpp.
#include "ingest/compose.h"

#include <gtest/gtest.h>

namespace hexapla::ingest::compose_test {
namespace {

using Runs = std::vector<Run>;

SourceMap map_of(Runs runs, std::uint32_t text_size, std::uint32_t source_size) {
  auto map = SourceMap::make(std::move(runs), text_size, source_size);
  EXPECT_TRUE(map) << map.error().reason;
  return *map;
}

TEST(compose, same_through_same_is_shifted) {
  const SourceMap inner = SourceMap::identity(10, 3);
  EXPECT_EQ(compose(Runs{{0, 2, 1, 1, RunKind::same}}, 5, inner), (Runs{{0, 5, 1, 1, RunKind::same}}));
}

TEST(compose, same_through_converted_characters_takes_whole_units) {
  // Middle: 4 units of 2 bytes from 1 byte each (windows-1252).
  const SourceMap inner = map_of({{0, 0, 2, 1, RunKind::replaced}}, 8, 4);
  EXPECT_EQ(compose(Runs{{0, 2, 1, 1, RunKind::same}}, 4, inner), (Runs{{0, 1, 2, 1, RunKind::replaced}}));
  // Cut inside units at both ends: what no bytes spell by themselves has no source.
  EXPECT_EQ(compose(Runs{{0, 1, 1, 1, RunKind::same}}, 4, inner),
            (Runs{{0, 0, 1, 0, RunKind::inserted}, {1, 1, 2, 1, RunKind::replaced}, {3, 0, 1, 0, RunKind::inserted}}));
}

TEST(compose, an_entity_of_ascii_bytes_stays_one_unit) {
  const SourceMap inner = SourceMap::identity(20);
  EXPECT_EQ(compose(Runs{{0, 4, 3, 7, RunKind::replaced}}, 3, inner), (Runs{{0, 4, 3, 7, RunKind::replaced}}));
}

TEST(compose, an_entity_in_utf16_has_twice_its_bytes) {
  const SourceMap inner = map_of({{0, 2, 1, 2, RunKind::replaced}}, 10, 22);
  EXPECT_EQ(compose(Runs{{0, 0, 1, 5, RunKind::replaced}}, 2, inner), (Runs{{0, 2, 1, 10, RunKind::replaced}}));
}

TEST(compose, an_entity_over_several_inner_runs) {
  // "&amp;" of which "&" was written as an escape of six bytes.
  const SourceMap inner = map_of({{0, 0, 1, 6, RunKind::replaced}, {1, 6, 1, 1, RunKind::same}}, 5, 10);
  EXPECT_EQ(compose(Runs{{0, 0, 1, 5, RunKind::replaced}}, 1, inner), (Runs{{0, 0, 1, 10, RunKind::replaced}}));
}

TEST(compose, what_was_inserted_has_no_source) {
  const SourceMap inner =
      map_of({{0, 0, 1, 1, RunKind::same}, {2, 0, 1, 0, RunKind::inserted}, {3, 2, 1, 1, RunKind::same}}, 5, 4);
  EXPECT_EQ(compose(Runs{{0, 0, 1, 1, RunKind::same}, {5, 0, 1, 0, RunKind::inserted}}, 7, inner),
            (Runs{{0, 0, 1, 1, RunKind::same},
                  {2, 0, 1, 0, RunKind::inserted},
                  {3, 2, 1, 1, RunKind::same},
                  {5, 0, 1, 0, RunKind::inserted}}));
}

TEST(compose, sources_out_of_order_are_followed) {
  const SourceMap inner = map_of({{0, 0, 1, 1, RunKind::same}, {4, 9, 2, 1, RunKind::replaced}}, 8, 11);
  EXPECT_EQ(compose(Runs{{0, 4, 1, 1, RunKind::same}, {4, 0, 1, 1, RunKind::same}}, 8, inner),
            (Runs{{0, 9, 2, 1, RunKind::replaced}, {4, 0, 1, 1, RunKind::same}}));
}

TEST(compose, runs_are_appended_with_a_shift) {
  text::RunBuilder builder;
  builder.inserted(2);
  append_runs(builder, Runs{{0, 10, 1, 1, RunKind::same}, {3, 13, 2, 6, RunKind::replaced}, {5, 0, 1, 0, RunKind::inserted}}, 6,
              -4);
  EXPECT_EQ(std::move(builder).take(), (Runs{{0, 0, 1, 0, RunKind::inserted},
                                             {2, 6, 1, 1, RunKind::same},
                                             {5, 9, 2, 6, RunKind::replaced},
                                             {7, 0, 1, 0, RunKind::inserted}}));
}

}  // namespace
}  // namespace hexapla::ingest::compose_test
