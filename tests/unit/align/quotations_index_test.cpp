// Tests src/align/quotations_index.cpp.
#include "align/quotations_index.h"

#include <gtest/gtest.h>

#include "quoting.h"

namespace hexapla::align::quotations::quotations_index_test {
namespace {

TEST(quotations_index, ranks_other_accounts_by_shared_words) {
  const Quoting quoting({{{"“dam pumps boats”"}}, {{"“dam and weir”"}, {"“dam pumps”"}}, {{"“fog”"}}});
  const Units units(quoting.story());
  WordIndex index(units);
  for (std::uint32_t i = 0; i < units.all().size(); ++i) index.add(i, units.all()[i].ref.account, units.all()[i].content);
  EXPECT_EQ(index.nearest(0, units.all()[0].content), (std::vector<std::uint32_t>{2, 1}));
  EXPECT_EQ(index.nearest(1, units.all()[1].content), (std::vector<std::uint32_t>{0}));
}

TEST(quotations_index, passes_over_words_that_very_many_have) {
  const std::vector<Line> many(WordIndex::most_of_a_word + 2, {"“dam”"});
  const Quoting quoting({many, {{"“dam”"}}});
  const Units units(quoting.story());
  WordIndex index(units);
  for (std::uint32_t i = 0; i < units.all().size(); ++i) index.add(i, units.all()[i].ref.account, units.all()[i].content);
  EXPECT_TRUE(index.nearest(1, units.all().back().content).empty());
}

TEST(quotations_index, gives_a_bounded_number) {
  std::vector<Line> many(WordIndex::most_nearest + 5, {"“dam”"});
  const Quoting quoting({many, {{"“dam”"}}});
  const Units units(quoting.story());
  WordIndex index(units);
  for (std::uint32_t i = 0; i < units.all().size(); ++i) index.add(i, units.all()[i].ref.account, units.all()[i].content);
  EXPECT_EQ(index.nearest(1, units.all().back().content).size(), WordIndex::most_nearest);
}

}  // namespace
}  // namespace hexapla::align::quotations::quotations_index_test
