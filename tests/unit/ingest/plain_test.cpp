// Tests src/ingest/plain.cpp.
#include "ingest/plain.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace hexapla::ingest::plain_test {
namespace {

using Strings = std::vector<std::string>;

Strings blocks(std::string_view text, bool may_have_title = true) {
  Strings out;
  for (const Block& block : plain_blocks(text, {0, static_cast<std::uint32_t>(text.size())}, may_have_title)) {
    out.push_back(fmt::format("{}: {}", name_of(block.kind), text.substr(block.span.begin, block.span.size())));
  }
  return out;
}

TEST(plain, title_and_a_paragraph_a_line) {
  EXPECT_EQ(blocks("Storm closes port\n\nTwelve boats were damaged.\nThe port is closed.\n"),
            (Strings{"title: Storm closes port", "paragraph: Twelve boats were damaged.", "paragraph: The port is closed."}));
  EXPECT_EQ(blocks("Twelve boats were damaged.\n\nThe port is closed."),
            (Strings{"paragraph: Twelve boats were damaged.", "paragraph: The port is closed."}));
  EXPECT_EQ(blocks("Storm closes port\n\nTwelve boats.", false)[0], "paragraph: Storm closes port");
}

TEST(plain, spans_leave_white_space_out) {
  const std::string_view text = "\r\n \t One.\u00A0 \r\n\r\n";
  const auto found = plain_blocks(text, {0, static_cast<std::uint32_t>(text.size())}, true);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].span, (Span{5, 9}));
}

TEST(plain, all_ends_of_lines) {
  EXPECT_EQ(blocks("One.\rTwo.\r\nThree.\nFour."),
            (Strings{"paragraph: One.", "paragraph: Two.", "paragraph: Three.", "paragraph: Four."}));
}

TEST(plain, wrapped_lines_are_one_paragraph) {
  const std::string text =
      "The storm closed the harbour of Lunmouth on Monday and twelve\nboats were damaged, the harbourmaster said in the evening "
      "of\n"
      "that day. She did not say when the harbour would be open to\nall ships again.\n\nThe ferry stays in port.\n";
  const Strings found = blocks(text);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[1], "paragraph: The ferry stays in port.");
}

TEST(plain, subheads_and_list_items) {
  EXPECT_EQ(blocks("It was a storm.\n\nWhat we know\n\n- Twelve boats\n\u2022 One pier\n\nThe end came."),
            (Strings{"paragraph: It was a storm.", "subhead: What we know", "list_item: - Twelve boats",
                     "list_item: \u2022 One pier", "paragraph: The end came."}));
}

TEST(plain, nothing_but_white_space) {
  EXPECT_TRUE(blocks("").empty());
  EXPECT_TRUE(blocks(" \n\t\r\n").empty());
}

}  // namespace
}  // namespace hexapla::ingest::plain_test
