#include "text/json_writer.h"

#include <bit>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace hexapla::text::json_writer_test {
namespace {

std::string number(double value) {
  std::string out;
  append_json_number(out, value);
  return out;
}

std::string string(std::string_view value) {
  std::string out;
  append_json_string(out, value);
  return out;
}

// ECMAScript, Number::toString; the doubles of RFC 8785, appendix B, with what it says of each.
TEST(JsonNumber, IsAsRfc8785WritesIt) {
  const auto bits = [](std::uint64_t pattern) { return number(std::bit_cast<double>(pattern)); };
  EXPECT_EQ(bits(0x0000000000000000), "0");
  EXPECT_EQ(bits(0x8000000000000000), "0");
  EXPECT_EQ(bits(0x0000000000000001), "5e-324");
  EXPECT_EQ(bits(0x8000000000000001), "-5e-324");
  EXPECT_EQ(bits(0x7fefffffffffffff), "1.7976931348623157e+308");
  EXPECT_EQ(bits(0xffefffffffffffff), "-1.7976931348623157e+308");
  EXPECT_EQ(bits(0x4340000000000000), "9007199254740992");
  EXPECT_EQ(bits(0xc340000000000000), "-9007199254740992");
  EXPECT_EQ(bits(0x4430000000000000), "295147905179352830000");
  EXPECT_EQ(bits(0x44b52d02c7e14af5), "9.999999999999997e+22");
  EXPECT_EQ(bits(0x44b52d02c7e14af6), "1e+23");
  EXPECT_EQ(bits(0x44b52d02c7e14af7), "1.0000000000000001e+23");
  EXPECT_EQ(bits(0x444b1ae4d6e2ef4e), "999999999999999700000");
  EXPECT_EQ(bits(0x444b1ae4d6e2ef4f), "999999999999999900000");
  EXPECT_EQ(bits(0x444b1ae4d6e2ef50), "1e+21");
  EXPECT_EQ(bits(0x3eb0c6f7a0b5ed8c), "9.999999999999997e-7");
  EXPECT_EQ(bits(0x3eb0c6f7a0b5ed8d), "0.000001");
  EXPECT_EQ(bits(0x41b3de4355555553), "333333333.3333332");
  EXPECT_EQ(bits(0x41b3de4355555557), "333333333.33333343");
  EXPECT_EQ(bits(0xbecbf647612f3696), "-0.0000033333333333333333");
  EXPECT_EQ(bits(0x43143ff3c1cb0959), "1424953923781206.2");
}

TEST(JsonNumber, IsNullWhereJsonHasNoWord) {
  EXPECT_EQ(number(std::numeric_limits<double>::infinity()), "null");
  EXPECT_EQ(number(-std::numeric_limits<double>::infinity()), "null");
  EXPECT_EQ(number(std::nan("")), "null");
}

TEST(JsonNumber, WholeAndPlainOnes) {
  EXPECT_EQ(number(17), "17");
  EXPECT_EQ(number(-100), "-100");
  EXPECT_EQ(number(0.1), "0.1");
  EXPECT_EQ(number(-12.5), "-12.5");
  EXPECT_EQ(number(0.000123), "0.000123");
  EXPECT_EQ(number(1e-7), "1e-7");
}

// RFC 8259, section 7: the quotation mark, the backslash and U+0000 to U+001F must be escaped, nothing else.
TEST(JsonString, EscapesWhatMustBeAndNothingElse) {
  EXPECT_EQ(string(""), R"("")");
  EXPECT_EQ(string("a \"b\" \\ /"), R"("a \"b\" \\ /")");
  EXPECT_EQ(string("\b\f\n\r\t"), R"("\b\f\n\r\t")");
  EXPECT_EQ(string(std::string_view("\0\x01\x1F\x7F", 4)), "\"\\u0000\\u0001\\u001f\x7F\"");
  EXPECT_EQ(string("caf\u00E9 \u2028 \U0001F6A2 \uFFFE"), "\"caf\u00E9 \u2028 \U0001F6A2 \uFFFE\"");
}

TEST(JsonString, IsAlwaysUtf8) {
  EXPECT_EQ(string("a\xE9z"), "\"a\uFFFDz\"");
  EXPECT_EQ(string("\xFF\"\xFE"), "\"\uFFFD\\\"\uFFFD\"");
  EXPECT_EQ(string("\u00E9\x80\n\u00E9"), "\"\u00E9\uFFFD\\n\u00E9\"") << "what is whole stays";
  EXPECT_EQ(string("\xED\xA0\x80"), "\"\uFFFD\uFFFD\uFFFD\"") << "half a surrogate pair is none of UTF-8";
  EXPECT_EQ(string("z\xF0\x9F\x9A"), "\"z\uFFFD\uFFFD\uFFFD\"") << "a byte that is not UTF-8 becomes U+FFFD, each";
}

TEST(JsonWriter, WritesNoWhiteSpaceWithoutIndent) {
  JsonWriter writer;
  writer.begin_object().member("a", 1).key("b").begin_array().value(true).value(nullptr).begin_object().end_object();
  writer.end_array().member("c", "x").end_object();
  EXPECT_EQ(writer.text(), R"({"a":1,"b":[true,null,{}],"c":"x"})");
}

TEST(JsonWriter, SetsMembersOnLinesOfTheirOwn) {
  JsonWriter writer(2);
  writer.begin_object().member("a", 1).key("b").begin_array().value(2).value(3).end_array();
  writer.key("c").begin_array().end_array().key("d").begin_object().end_object().end_object();
  EXPECT_EQ(std::move(writer).text(),
            "{\n"
            "  \"a\": 1,\n"
            "  \"b\": [\n"
            "    2,\n"
            "    3\n"
            "  ],\n"
            "  \"c\": [],\n"
            "  \"d\": {}\n"
            "}");
}

TEST(JsonWriter, AContainerOnALineHoldsWhatIsInsideItOnTheLine) {
  JsonWriter writer(2);
  writer.begin_array();
  writer.begin_object(JsonWriter::Layout::line).member("a", 1).key("b").begin_array().value(2).value(3).end_array().end_object();
  writer.begin_object(JsonWriter::Layout::line).end_object().value(4).end_array();
  EXPECT_EQ(writer.text(),
            "[\n"
            "  {\"a\": 1, \"b\": [2, 3]},\n"
            "  {},\n"
            "  4\n"
            "]");
}

TEST(JsonWriter, NumbersKeepAllTheirDigits) {
  JsonWriter writer;
  writer.begin_array()
      .value(std::numeric_limits<std::uint64_t>::max())
      .value(std::numeric_limits<std::int64_t>::min())
      .value(std::uint8_t{200})
      .value(std::int8_t{-1})
      .value(2.5)
      .end_array();
  EXPECT_EQ(writer.text(), "[18446744073709551615,-9223372036854775808,200,-1,2.5]");
}

TEST(JsonWriter, AnOptionalIsItsValueOrNull) {
  JsonWriter writer;
  writer.begin_object()
      .member("a", std::optional<std::uint64_t>(3))
      .member("b", std::optional<std::string>())
      .member("c\n", std::optional<std::string>("x"))
      .end_object();
  EXPECT_EQ(writer.text(), R"({"a":3,"b":null,"c\n":"x"})");
}

TEST(JsonWriter, AScalarAloneIsAValue) { EXPECT_EQ(JsonWriter(2).value(std::string("x")).text(), "\"x\""); }

}  // namespace
}  // namespace hexapla::text::json_writer_test
