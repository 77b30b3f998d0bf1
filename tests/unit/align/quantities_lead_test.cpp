// Tests src/align/quantities_lead.cpp.
#include "align/quantities_lead.h"

#include <gtest/gtest.h>
#include <string>

namespace hexapla::align::quantities::quantities_lead_test {
namespace {

/// The folded words that lead to `figure`, the nearest first.
std::vector<std::string> lead(const std::string& text, std::string_view figure) {
  std::vector<std::string> out;
  for (const text::Word& word :
       lead_to(text, {0, static_cast<std::uint32_t>(text.size())}, static_cast<std::uint32_t>(text.find(figure)))) {
    EXPECT_LE(word.span.end, text.find(figure));
    out.push_back(word.folded);
  }
  return out;
}

using Words = std::vector<std::string>;

TEST(quantities_lead, is_read_from_the_figure_backwards) {
  EXPECT_EQ(lead("The storm damaged 12 boats.", "12"), (Words{"damaged", "storm", "the"}));
  EXPECT_EQ(lead("12 boats sank.", "12"), Words{});
}

TEST(quantities_lead, ends_at_a_mark_but_not_at_one_within_a_word) {
  EXPECT_EQ(lead("In Tarn, the storm damaged 12 boats.", "12"), (Words{"damaged", "storm", "the"}));
  EXPECT_EQ(lead("In Tarn (12 miles off).", "12"), Words{});
  EXPECT_EQ(lead("Of 40,000 people 12 left.", "12"), (Words{"people", "40000", "of"}));
}

TEST(quantities_lead, is_short) {
  const std::string farther = "storm " + std::string(80, ' ') + "took 12 boats";
  const auto at = static_cast<std::uint32_t>(farther.find("12"));
  const Span all{0, static_cast<std::uint32_t>(farther.size())};
  EXPECT_EQ(lead_to(farther, all, at).size(), 1U);
  EXPECT_EQ(lead_to(farther, all, at, 100).size(), 2U);
  EXPECT_LE(lead(std::string(200, 'a') + " b " + std::string(70, 'c') + " 12", "12").size(), 3U);
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_lead_test
