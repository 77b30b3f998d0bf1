// WHATWG HTML 13.2.5.9 to 14 (RCDATA, RAWTEXT) and 15 to 31 (script data).
#include <gtest/gtest.h>

#include "ingest/html/tokenizer.h"

namespace hexapla::html::tokenizer_raw_test {
namespace {

struct Content {
  std::string_view text;
  std::string_view rest;  ///< from the end tag's "<" on; empty if nothing ended it
};

/// The text up to the end tag of the element that is open.
Content content(std::string_view input, TokenizerState state, std::string_view element) {
  Tokenizer tokenizer(input);
  tokenizer.enter(state, element);
  Token token;
  std::size_t end = 0;
  while (tokenizer.next(token) && token.kind == TokenKind::text) {
    EXPECT_EQ(token.span.begin, end) << "no byte is passed over";
    EXPECT_EQ(token.mode, state == TokenizerState::rcdata ? TextMode::references : TextMode::raw);
    end = token.span.end;
  }
  return {input.substr(0, end), input.substr(end)};
}
Content script(std::string_view input) { return content(input, TokenizerState::script_data, "script"); }
Content style(std::string_view input) { return content(input, TokenizerState::rawtext, "style"); }

TEST(TokenizerRaw, EndsAtTheAppropriateEndTagAlone) {
  EXPECT_EQ(style("a</style>b").rest, "</style>b");
  EXPECT_EQ(style("a</STYLE\t>b").rest, "</STYLE\t>b");
  EXPECT_EQ(style("a</style/>b").rest, "</style/>b");
  EXPECT_EQ(style("</style>").text, "");
  for (const std::string_view open :
       {"a</styles>b", "a</style", "a</styl", "a< /style>", "a</ style>", "a</style<b", "a</script>b", ""})
    EXPECT_EQ(style(open).text, open);
}

TEST(TokenizerRaw, RcdataKeepsReferencesAndTags) {
  EXPECT_EQ(content("a<b>&amp;</textarea>c", TokenizerState::rcdata, "textarea").text, "a<b>&amp;");
  EXPECT_EQ(content("</title</title>", TokenizerState::rcdata, "title").text, "</title");
}

TEST(TokenizerRaw, AnEndTagsTokenFollows) {
  constexpr std::string_view input = "x</style class=a>y";
  Tokenizer tokenizer(input);
  tokenizer.enter(TokenizerState::rawtext, "style");
  Token token;
  ASSERT_TRUE(tokenizer.next(token));
  ASSERT_TRUE(tokenizer.next(token));
  EXPECT_EQ(token.kind, TokenKind::end_tag);
  EXPECT_EQ(token.span, (SourceSpan{1, 17}));
  EXPECT_EQ(token.data, (SourceSpan{3, 8}));
  ASSERT_TRUE(tokenizer.next(token));
  EXPECT_EQ(token.kind, TokenKind::text);
  EXPECT_EQ(token.span, (SourceSpan{17, 18}));
  EXPECT_EQ(token.mode, TextMode::references) << "it is data again";
}

TEST(TokenizerRaw, AScriptInsideACommentInsideAScriptIsSkipped) {
  EXPECT_EQ(script("<!--<script></script>--></script>").text, "<!--<script></script>-->");
  EXPECT_EQ(script("<!--<script></script></script>-->").text, "<!--<script></script>") << "the inner end tag leaves one level";
  EXPECT_EQ(script("<!--<script>--></script>").text, "<!--<script>-->") << "the comment's end leaves both levels";
  EXPECT_EQ(script("<!--<script></script>").text, "<!--<script></script>") << "up to the end of the file";
  EXPECT_EQ(script("<!--<SCRIPT\n></Script/></script>").text, "<!--<SCRIPT\n></Script/>");
}

TEST(TokenizerRaw, WhatBeginsNoInnerScript) {
  EXPECT_EQ(script("<!--<scripts></script>").text, "<!--<scripts>");
  EXPECT_EQ(script("<!-- </script>").text, "<!-- ") << "an end tag in the comment ends it";
  EXPECT_EQ(script("<!--><script></script>").text, "<!--><script>") << "a comment that is closed at once";
  EXPECT_EQ(script("<!---><script></script>").text, "<!---><script>");
  EXPECT_EQ(script("<!- -<script></script>").text, "<!- -<script>");
  EXPECT_EQ(script("<!--<script >-- ></script></script>").text, "<!--<script >-- ></script>") << "not the comment's end";
  EXPECT_EQ(script("if (a<b && c>d) x='<\\/script>'</script>").text, "if (a<b && c>d) x='<\\/script>'");
}

TEST(TokenizerRaw, PlaintextNeverEnds) {
  EXPECT_EQ(content("a</plaintext>&amp;", TokenizerState::plaintext, "").text, "a</plaintext>&amp;");
}

TEST(TokenizerRaw, CdataEndsAtItsBrackets) {
  Tokenizer tokenizer("<![CDATA[a<b>]]]>c");
  tokenizer.allow_cdata(true);
  Token token;
  ASSERT_TRUE(tokenizer.next(token));
  EXPECT_EQ(token.data, (SourceSpan{9, 14})) << "the first of three brackets is text";
  EXPECT_EQ(token.mode, TextMode::raw);
  ASSERT_TRUE(tokenizer.next(token));
  EXPECT_EQ(token.data, (SourceSpan{17, 18}));
  EXPECT_FALSE(tokenizer.next(token));
}

}  // namespace
}  // namespace hexapla::html::tokenizer_raw_test
