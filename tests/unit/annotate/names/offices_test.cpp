// Tests src/annotate/names/offices.cpp.
#include "annotate/names/offices.h"

#include <gtest/gtest.h>
#include <utility>

namespace hexapla::annotate::offices_test {
namespace {

/// The office and the person of a run, by the bytes at which they begin; -1 for none.
std::pair<int, int> split(std::string_view run) {
  std::vector<Piece> pieces;
  cut(run, {0, static_cast<std::uint32_t>(run.size())}, pieces);
  const names::OfficeAndPerson parts = names::split_office(lowered(run), pieces, 0, pieces.size() - 1);
  const auto place = [&](std::size_t i) { return i < pieces.size() ? static_cast<int>(pieces[i].span.begin) : -1; };
  return {place(parts.office), place(parts.person)};
}

TEST(offices, stand_before_a_person) {
  EXPECT_EQ(split("Tarn County Sheriff Paul Orr"), (std::pair{12, 20}));
  EXPECT_EQ(split("Gov. Ada Fenn"), (std::pair{0, 5}));
  EXPECT_EQ(split("Secretary of State Ada Fenn"), (std::pair{0, 19}));
}

TEST(offices, may_stand_alone) { EXPECT_EQ(split("Tarn County Sheriff"), (std::pair{12, -1})); }

TEST(offices, are_no_part_of_other_names) {
  EXPECT_EQ(split("Ada Fenn"), (std::pair{-1, 0}));
  EXPECT_EQ(split("Ada King"), (std::pair{-1, 0}));
  EXPECT_EQ(split("King County Court"), (std::pair{-1, 0}));
}

}  // namespace
}  // namespace hexapla::annotate::offices_test
