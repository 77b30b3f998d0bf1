// WHATWG HTML 13.2.5.6 to 8 and 32 to 40 (tags and attributes), 53 to 68 (DOCTYPE).
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "ingest/html/tokenizer.h"

namespace hexapla::html::tokenizer_tags_test {
namespace {

/// The first token as its name and "name=value@begin" of each attribute.
std::string tag(std::string_view input) {
  Tokenizer tokenizer(input);
  Token token;
  if (!tokenizer.next(token)) return "none";
  const auto bytes = [&](SourceSpan span) { return input.substr(span.begin, span.size()); };
  std::string out(bytes(token.data));
  for (const AttributeToken& attribute : token.attributes)
    out += fmt::format(" {}={}@{}", bytes(attribute.name), bytes(attribute.value), attribute.value.begin);
  if (token.self_closing) out += " /";
  return fmt::format("{}-{} {}", token.span.begin, token.span.end, out);
}

TEST(TokenizerTags, AttributesInEveryWriting) {
  EXPECT_EQ(tag("<a b=\"c\" d='e f' g=h i>"), "0-23 a b=c@6 d=e f@12 g=h@19 i=@22");
  EXPECT_EQ(tag("<a b = \n \"c\">"), "0-13 a b=c@10");
  EXPECT_EQ(tag("<a b=''c=\"\">"), "0-12 a b=@6 c=@10") << "nothing between two of them is an error and no more";
  EXPECT_EQ(tag("<a b=c/>"), "0-8 a b=c/@5") << "a slash in an unquoted value is of it";
  EXPECT_EQ(tag("<a b=c\"d'e=f`>"), "0-14 a b=c\"d'e=f`@5");
  EXPECT_EQ(tag("<a b=>"), "0-6 a b=@5");
  EXPECT_EQ(tag("<a =b=c>"), "0-8 a =b=c@6") << "a name may begin with =";
  EXPECT_EQ(tag("<a \"b'<c>"), "0-9 a \"b'<c=@8") << "marks in a name are errors and of it";
  EXPECT_EQ(tag("<a b=\"c>d\ne\">"), "0-13 a b=c>d\ne@6");
}

TEST(TokenizerTags, SlashesBetween) {
  EXPECT_EQ(tag("<br/>"), "0-5 br /");
  EXPECT_EQ(tag("<br / >"), "0-7 br") << "not self-closing: the slash does not stand before >";
  EXPECT_EQ(tag("<a/b/c=d/>"), "0-10 a b=@4 c=d/@7");
  EXPECT_EQ(tag("<a b/>"), "0-6 a b=@4 /");
  EXPECT_EQ(tag("<a//>"), "0-5 a /");
}

TEST(TokenizerTags, RepeatedNamesAreAllGiven) { EXPECT_EQ(tag("<a b=1 B=2>"), "0-11 a b=1@5 B=2@9"); }

TEST(TokenizerTags, ATagThatTheFileCutsOffIsNone) {
  for (const std::string_view cut : {"<a", "<a ", "<a b", "<a b=", "<a b=c", "<a b='c", "<a b=\"c>", "<a /", "</a", "</a "})
    EXPECT_EQ(tag(cut), "none") << cut;
}

TEST(TokenizerTags, NamesEndAtWhiteSpaceSlashAndEnd) {
  EXPECT_EQ(tag("<a\tb>"), "0-5 a b=@4");
  EXPECT_EQ(tag("<a\fb>"), "0-5 a b=@4");
  EXPECT_EQ(tag("<a<b>"), "0-5 a<b") << "< is of the name";
  EXPECT_EQ(tag("<h1\r\n>"), "0-6 h1");
  EXPECT_EQ(tag("<caf\xC3\xA9>"), "0-7 caf\xC3\xA9");
}

TEST(TokenizerTags, AHostileTagCostsNoMemory) {
  std::string many = "<a";
  for (int i = 0; i < 10'000; ++i) many += " b";
  many += ">c";
  Tokenizer tokenizer(many);
  Token token;
  ASSERT_TRUE(tokenizer.next(token));
  EXPECT_EQ(token.attributes.size(), Tokenizer::attribute_limit);
  EXPECT_EQ(token.span.end, many.size() - 1) << "the rest is read and dropped";
}

/// A DOCTYPE as name, public and system identifier ("-" where it is absent) and whether it forces quirks.
std::string doctype(std::string_view input) {
  Tokenizer tokenizer(input);
  Token token;
  if (!tokenizer.next(token) || token.kind != TokenKind::doctype) return "none";
  const auto part = [&](SourceSpan span) {
    return span.begin == 0 ? std::string_view("-") : input.substr(span.begin, span.size());
  };
  return fmt::format("{}|{}|{}{}", input.substr(token.data.begin, token.data.size()), part(token.public_id),
                     part(token.system_id), token.force_quirks ? "|quirks" : "");
}

TEST(TokenizerDoctype, NamesAndIdentifiers) {
  EXPECT_EQ(doctype("<!DOCTYPE html>"), "html|-|-");
  EXPECT_EQ(doctype("<!doctypehtml>"), "html|-|-");
  EXPECT_EQ(doctype("<!DOCTYPE html PUBLIC \"p\" 's'>"), "html|p|s");
  EXPECT_EQ(doctype("<!DOCTYPE html PUBLIC'p''s'>"), "html|p|s");
  EXPECT_EQ(doctype("<!DOCTYPE html public \"p\">"), "html|p|-");
  EXPECT_EQ(doctype("<!DOCTYPE html SYSTEM \"\">"), "html|-|");
  EXPECT_EQ(doctype("<!DOCTYPE html SYSTEM 's' more>"), "html|-|s") << "an error that does not force quirks";
}

TEST(TokenizerDoctype, WhatForcesQuirks) {
  EXPECT_EQ(doctype("<!DOCTYPE>"), "|-|-|quirks");
  EXPECT_EQ(doctype("<!DOCTYPE "), "|-|-|quirks");
  EXPECT_EQ(doctype("<!DOCTYPE html"), "html|-|-|quirks") << "cut off";
  EXPECT_EQ(doctype("<!DOCTYPE html PRIVATE 'p'>"), "html|-|-|quirks");
  EXPECT_EQ(doctype("<!DOCTYPE html PUBLIC>"), "html|-|-|quirks");
  EXPECT_EQ(doctype("<!DOCTYPE html PUBLIC p>"), "html|-|-|quirks");
  EXPECT_EQ(doctype("<!DOCTYPE html PUBLIC 'p>"), "html|p|-|quirks") << "> ends it even inside quotation marks";
  EXPECT_EQ(doctype("<!DOCTYPE html PUBLIC 'p' x>"), "html|p|-|quirks");
  EXPECT_EQ(doctype("<!DOCTYPE html SYSTEM 's"), "html|-|s|quirks");
}

TEST(TokenizerDoctype, OneTokenDoesNotKeepThePartsOfAnother) {
  Tokenizer tokenizer("<!DOCTYPE a PUBLIC 'p' 's'><!DOCTYPE b>");
  Token token;
  ASSERT_TRUE(tokenizer.next(token));
  ASSERT_TRUE(tokenizer.next(token));
  EXPECT_EQ(token.public_id, SourceSpan{});
  EXPECT_EQ(token.system_id, SourceSpan{});
  EXPECT_FALSE(token.force_quirks);
}

}  // namespace
}  // namespace hexapla::html::tokenizer_tags_test
