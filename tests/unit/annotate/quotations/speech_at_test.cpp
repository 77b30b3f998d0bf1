#include "annotate/quotations/speech_at.h"

#include <gtest/gtest.h>

namespace hexapla::annotate::quotations::speech_at_test {
namespace {

Quotation spoken(Span content, Saying saying = Saying::direct) {
  Quotation quotation;
  quotation.span = quotation.content = content;
  quotation.saying = saying;
  return quotation;
}

TEST(speech_at, is_the_innermost_that_holds_the_byte) {
  const std::vector<Quotation> quotations = {spoken({0, 50}, Saying::indirect), spoken({10, 30}), spoken({60, 70})};
  EXPECT_EQ(speech_at(quotations, 5), 0U);
  EXPECT_EQ(speech_at(quotations, 10), 1U);
  EXPECT_EQ(speech_at(quotations, 30), 0U);
  EXPECT_EQ(speech_at(quotations, 55), none);
  EXPECT_EQ(speech_at({}, 5), none);
}

TEST(speech_at, passes_by_words_in_marks_that_nobody_speaks) {
  const std::vector<Quotation> quotations = {spoken({0, 50}), spoken({10, 30}, Saying::scare)};
  EXPECT_EQ(speech_at(quotations, 15), 0U);
}

}  // namespace
}  // namespace hexapla::annotate::quotations::speech_at_test
