// Tests src/align/quotations_ellipses.cpp.
#include <gtest/gtest.h>

#include "align/quotations_units.h"
#include "quoting.h"

namespace hexapla::align::quotations::quotations_ellipses_test {
namespace {

std::vector<std::string> words_of(const std::vector<Lines>& texts) {
  const Quoting quoting(texts);
  const Units units(quoting.story());
  std::vector<std::string> out;
  for (const Unit& unit : units.all()) {
    if (unit.ref.account == 0) out.push_back(quoting.text(0, unit.span));
  }
  return out;
}

const Line gap = {"“We have learned something new since the flood … we owe our crews full pay.”", "Ada Marsh"};
const Line first = {"“We have learned something since the flood.”", "Ada Marsh"},
           second = {"“We owe our crews full pay.”", "Ada Marsh"};

TEST(quotations_ellipses, part_what_another_account_has_as_two_sentences) {
  EXPECT_EQ(words_of({{gap}, {first, {"“The crews were here.”", "Ada Marsh"}, second}}),
            (std::vector<std::string>{"We have learned something new since the flood", "we owe our crews full pay."}));
}

TEST(quotations_ellipses, leave_what_nobody_has_as_two_sentences) {
  EXPECT_EQ(words_of({{gap}}).size(), 1U);
  EXPECT_EQ(words_of({{gap}, {first}}).size(), 1U);
  EXPECT_EQ(words_of({{gap}, {second, first}}).size(), 1U) << "in another order";
  EXPECT_EQ(words_of({{gap}, {first}, {second}}).size(), 1U) << "in two accounts";
  const Line together = {"“I say we have learned it since the flood and that we owe our crews full pay.”", "Ada Marsh"};
  EXPECT_EQ(words_of({{gap}, {first, second}, {together}}).size(), 1U) << "one has both in one sentence";
  const Line of_field = {first.text, "Tom Field"};
  EXPECT_EQ(words_of({{gap}, {of_field, second}}).size(), 1U) << "of another";
}

}  // namespace
}  // namespace hexapla::align::quotations::quotations_ellipses_test
