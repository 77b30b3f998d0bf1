#include "report/html/markup.h"

#include <gtest/gtest.h>
#include <string>

namespace hexapla::report::markup_test {
namespace {

using namespace std::string_literals;

std::string escaped(std::string_view text) { return Markup().text(text).take(); }
std::string attribute(std::string_view value) { return Markup().attribute("a", value).take(); }

TEST(Markup, EscapesWhatWouldBeMarkup) {
  EXPECT_EQ(escaped("</style><script>alert(\"1\" & '2')</script>"),
            "&lt;/style&gt;&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;");
  EXPECT_EQ(escaped("&amp; “schön” 日本 🙂"), "&amp;amp; “schön” 日本 🙂");
  EXPECT_EQ(escaped(""), "");
}

TEST(Markup, ReplacesWhatHtmlDoesNotAllow) {
  EXPECT_EQ(escaped("a\0b\x01"s), "a\uFFFDb\uFFFD");
  EXPECT_EQ(escaped("tab\tline\nend\r\x7F"), "tab\tline\nend\r\uFFFD");
  EXPECT_EQ(escaped("\u0085\uFDD0\uFFFF"), "\uFFFD\uFFFD\uFFFD");
  EXPECT_EQ(escaped("a\xC3"), "a\uFFFD");
  EXPECT_EQ(escaped("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");
}

TEST(Markup, SpellsOutWhatTurnsTheDirectionOfWriting) {
  EXPECT_EQ(escaped("Police said \u202E51\u202C people"), "Police said &lt;U+202E&gt;51&lt;U+202C&gt; people");
  EXPECT_EQ(attribute("a\u202Eb\u2066c\u2069"), " a=\"a&lt;U+202E&gt;b&lt;U+2066&gt;c&lt;U+2069&gt;\"");
  EXPECT_EQ(escaped("שלום\u200F! 5"), "שלום\u200F! 5") << "a mark of direction in its script";
  EXPECT_EQ(attribute("\" onload=\"x"), " a=\"&quot; onload=&quot;x\"");
}

TEST(Markup, WritesNumbers) { EXPECT_EQ(Markup().attribute("colspan", 6).number(42).take(), " colspan=\"6\"42"); }

TEST(WebUrl, IsHttpOrHttpsAlone) {
  EXPECT_TRUE(is_web_url("https://gazette.example/fire?a=1&b=2#c"));
  EXPECT_TRUE(is_web_url("HTTP://gazette.example/"));
  for (const std::string_view url :
       {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "//gazette.example", "http:/x", "https://", "",
        " https://gazette.example", "https://a.example/\n", "https://a.example/\"x", "ftp://a.example", "https:\\\\a.example",
        "https://a.example/\u202Egnp.exe"}) {
    EXPECT_FALSE(is_web_url(url)) << url;
  }
}

TEST(CutTo, EndsAtABlankOrACharacter) {
  EXPECT_EQ(cut_to("short", 10), "short");
  EXPECT_EQ(cut_to("one two three", 9), "one two");
  EXPECT_EQ(cut_to("éééé", 3), "é");
  EXPECT_EQ(cut_to("abcdefgh", 4), "abcd");
  EXPECT_EQ(cut_to("a bcdefghij", 8), "a bcdefg") << "a blank far from the end would leave too little";
}

TEST(Numbers, AreWrittenForPeople) {
  EXPECT_EQ(grouped(7), "7");
  EXPECT_EQ(grouped(1234567), "1,234,567");
  EXPECT_EQ(number_word(3), "three");
  EXPECT_EQ(number_word(12, true), "Twelve");
  EXPECT_EQ(number_word(13, true), "13");
  EXPECT_EQ(counted(1, "account"), "1 account");
  EXPECT_EQ(counted(2000, "word"), "2,000 words");
}

}  // namespace
}  // namespace hexapla::report::markup_test
