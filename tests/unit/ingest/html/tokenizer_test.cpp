// Tests src/ingest/html/tokenizer.cpp, tokenizer_tags.cpp and tokenizer_raw.cpp; bench/html5lib runs the standard's 7,032 cases.
#include "ingest/html/tokenizer.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace hexapla::html::tokenizer_test {
namespace {

using Strings = std::vector<std::string>;

Strings tokens(std::string_view input, TokenizerState state = TokenizerState::data, std::string_view element = {}) {
  Tokenizer tokenizer(input);
  tokenizer.enter(state, element);
  Token token;
  Strings out;
  while (tokenizer.next(token)) {
    const auto bytes = [&](SourceSpan span) { return input.substr(span.begin, span.size()); };
    constexpr std::array<std::string_view, 5> kinds = {"text", "start", "end", "comment", "doctype"};
    std::string line = fmt::format("{} {}-{} {}", kinds.at(static_cast<std::size_t>(token.kind)), token.span.begin,
                                   token.span.end, bytes(token.data));
    for (const AttributeToken& attribute : token.attributes)
      line += fmt::format(" {}={}", bytes(attribute.name), bytes(attribute.value));
    out.push_back(line);
  }
  return out;
}

TEST(tokenizer, tags_and_their_bytes) {
  EXPECT_EQ(tokens("a<p class=\"x y\" id='z'b=c>é</p>"),
            (Strings{"text 0-1 a", "start 1-26 p class=x y id=z b=c", "text 26-28 é", "end 28-32 p"}));
  EXPECT_EQ(tokens("<br/><A\nB = C>"), (Strings{"start 0-5 br", "start 5-14 A B=C"}));
}

TEST(tokenizer, what_is_no_tag) {
  EXPECT_EQ(tokens("a < b"), (Strings{"text 0-5 a < b"}));
  EXPECT_EQ(tokens("<"), (Strings{"text 0-1 <"}));
  EXPECT_EQ(tokens("</>x"), (Strings{"text 3-4 x"}));
  EXPECT_EQ(tokens("x<p a='b"), (Strings{"text 0-1 x"}));
}

TEST(tokenizer, comments_and_doctypes) {
  EXPECT_EQ(tokens("<!-- a -- b -->c<!-->d<!x>"),
            (Strings{"comment 0-15  a -- b ", "text 15-16 c", "comment 16-21 ", "text 21-22 d", "comment 22-26 x"}));
  EXPECT_EQ(tokens("<!DOCTYPE html>"), (Strings{"doctype 0-15 html"}));
}

TEST(tokenizer, raw_text_ends_at_its_own_end_tag) {
  EXPECT_EQ(tokens("a<b></i></SCRIPT >c", TokenizerState::script_data, "script"),
            (Strings{"text 0-8 a<b></i>", "end 8-18 SCRIPT", "text 18-19 c"}));
  EXPECT_EQ(tokens("&amp;</title>", TokenizerState::rcdata, "title"), (Strings{"text 0-5 &amp;", "end 5-13 title"}));
  EXPECT_EQ(tokens("<!--<script></script>--></script>", TokenizerState::script_data, "script").front(),
            "text 0-24 <!--<script></script>-->");
}

TEST(tokenizer, names_are_decoded_as_the_standard_has_it) {
  EXPECT_EQ(decode_name(std::string_view("A\0B", 3)), "a\uFFFDb");
  EXPECT_EQ(decode_raw("a\r\nb\rc"), "a\nb\nc");
}

}  // namespace
}  // namespace hexapla::html::tokenizer_test
