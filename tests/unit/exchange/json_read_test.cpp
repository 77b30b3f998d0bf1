#include "exchange/json_read.h"

#include <gtest/gtest.h>

namespace hexapla::exchange::json_read_test {
namespace {

/// Members of one object, and what stands in them by name.
class JsonRead : public testing::Test {
 protected:
  Object object(const std::string& json) {
    json_ = json;
    return parser_.parse(json_).get_object().value();
  }
  template <class T>
  static std::string reason(const Result<T>& result) {
    if (result) return "read";
    EXPECT_EQ(result.error().code, ErrorCode::malformed);
    return result.error().reason;
  }

  std::string json_;
  simdjson::dom::parser parser_;
};

TEST_F(JsonRead, ReadsMembersByType) {
  const Object all = object(R"({"s": "caf\u00e9", "n": 17, "d": -2.5, "b": false, "a": [1, 2], "o": {"x": 1}})");
  EXPECT_EQ(*string_in(all, "s"), "caf\u00E9");
  EXPECT_EQ(*whole_in(all, "n"), 17U);
  EXPECT_EQ(*offset_in(all, "n"), 17U);
  EXPECT_EQ(*number_in(all, "d"), -2.5);
  EXPECT_EQ(*number_in(all, "n"), 17.0) << "a whole number is a number";
  EXPECT_FALSE(*boolean_in(all, "b"));
  EXPECT_EQ(array_in(all, "a")->size(), 2U);
  EXPECT_EQ(*whole_in(*object_in(all, "o"), "x"), 1U);
}

TEST_F(JsonRead, NullIsAsMissing) {
  const Object all = object(R"({"null": null})");
  for (const char* name : {"null", "missing"}) {
    EXPECT_EQ(*optional_string_in(all, name), std::nullopt);
    EXPECT_EQ(*optional_whole_in(all, name), std::nullopt);
    EXPECT_EQ(*optional_number_in(all, name), std::nullopt);
    EXPECT_FALSE(*optional_array_in(all, name));
    EXPECT_FALSE(*optional_object_in(all, name));
    const std::string missing = "\"" + std::string(name) + "\" is missing";
    EXPECT_EQ(reason(string_in(all, name)), missing);
    EXPECT_EQ(reason(whole_in(all, name)), missing);
    EXPECT_EQ(reason(offset_in(all, name)), missing);
    EXPECT_EQ(reason(number_in(all, name)), missing);
    EXPECT_EQ(reason(boolean_in(all, name)), missing);
    EXPECT_EQ(reason(array_in(all, name)), missing);
    EXPECT_EQ(reason(object_in(all, name)), missing);
  }
}

TEST_F(JsonRead, NamesTheMemberThatIsOfAnotherType) {
  const Object all = object(R"({"s": "17", "n": 17, "d": 1.5, "m": -1})");
  EXPECT_EQ(reason(string_in(all, "n")), "\"n\" is not a string");
  EXPECT_EQ(reason(optional_string_in(all, "n")), "\"n\" is not a string");
  EXPECT_EQ(reason(whole_in(all, "s")), "\"s\" is not a whole number from 0 on");
  EXPECT_EQ(reason(whole_in(all, "d")), "\"d\" is not a whole number from 0 on");
  EXPECT_EQ(reason(optional_whole_in(all, "m")), "\"m\" is not a whole number from 0 on");
  EXPECT_EQ(reason(number_in(all, "s")), "\"s\" is not a number");
  EXPECT_EQ(reason(boolean_in(all, "n")), "\"n\" is not true or false");
  EXPECT_EQ(reason(array_in(all, "s")), "\"s\" is not an array");
  EXPECT_EQ(reason(object_in(all, "s")), "\"s\" is not an object");
  EXPECT_EQ(reason(optional_array_in(all, "n")), "\"n\" is not an array");
  EXPECT_EQ(reason(optional_object_in(all, "n")), "\"n\" is not an object");
}

TEST_F(JsonRead, KeepsAllDigitsAndBoundsOffsets) {
  const Object all = object(R"({"u64": 18446744073709551615, "u32": 4294967295, "past": 4294967296})");
  EXPECT_EQ(*whole_in(all, "u64"), 18446744073709551615U);
  EXPECT_EQ(*offset_in(all, "u32"), 4294967295U);
  EXPECT_EQ(reason(offset_in(all, "past")), "\"past\" is 4 GiB or more");
}

TEST_F(JsonRead, TellsANewerVersionFromAnotherForm) {
  const auto code = [&](const std::string& schema) {
    const auto checked = check_schema(object(R"({"schema": )" + schema + "}"), "hexapla/account/1");
    return checked ? "read" : std::string(name_of(checked.error().code));
  };
  EXPECT_EQ(code(R"("hexapla/account/1")"), "read");
  EXPECT_EQ(code(R"("hexapla/account/2")"), "version");
  EXPECT_EQ(code(R"("hexapla/account/99999999999999999999")"), "version") << "past what a number holds";
  EXPECT_EQ(code(R"("hexapla/account/0")"), "malformed");
  EXPECT_EQ(code(R"("hexapla/account/2x")"), "malformed");
  EXPECT_EQ(code(R"("hexapla/account/")"), "malformed");
  EXPECT_EQ(code(R"("hexapla/account/-2")"), "malformed");
  EXPECT_EQ(code(R"("hexapla/comparison/2")"), "malformed");
  EXPECT_EQ(code(R"("hexapla/account")"), "malformed");
  EXPECT_EQ(code("1"), "malformed");
  EXPECT_EQ(code("null"), "malformed");
}

TEST_F(JsonRead, ANewerVersionIsRefusedByName) {
  const auto checked = check_schema(object(R"({"schema": "hexapla/comparison/3"})"), "hexapla/comparison/2");
  ASSERT_FALSE(checked);
  EXPECT_EQ(checked.error().code, ErrorCode::version);
  EXPECT_NE(checked.error().reason.find("hexapla/comparison/3"), std::string::npos);
  EXPECT_NE(checked.error().reason.find("hexapla/comparison/2"), std::string::npos);
  const auto older = check_schema(object(R"({"schema": "hexapla/comparison/2"})"), "hexapla/comparison/3");
  ASSERT_FALSE(older);
  EXPECT_EQ(older.error().code, ErrorCode::malformed) << "an older one is no newer one";
}

}  // namespace
}  // namespace hexapla::exchange::json_read_test
