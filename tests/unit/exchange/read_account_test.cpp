#include "exchange/read_account.h"

#include <gtest/gtest.h>

#include <hexapla/exchange.h>

#include "core/sha256.h"

namespace hexapla::exchange::read_account_test {
namespace {

/// An account with as little as the form asks for; a member can be written another way.
std::string account_json(const std::string& from = "", const std::string& to = "") {
  const std::string text = "Pier burns";
  std::string json = R"({"schema":"hexapla/account/1","id":"a","file":"a.txt","name":"Gazette","readable":true,"sha256":"00",)"
                     R"("bytes":10,"text_sha256":")" +
                     sha256(text) +
                     R"(","text_bytes":10,"decoding":["utf-8"],"warnings":[],"blocks":[{"kind":"title","begin":0,"end":10}],)"
                     R"("map":[[10,0]],"text":"Pier burns"})";
  if (!from.empty()) {
    const std::size_t at = json.find(from);
    if (at == std::string::npos) throw std::logic_error(from + " is not there");
    json.replace(at, from.size(), to);
  }
  return json;
}

std::string fault(const std::string& from, const std::string& to) {
  const auto account = account_from_json(account_json(from, to));
  if (account) return "read";
  EXPECT_EQ(account.error().code, ErrorCode::malformed);
  return account.error().reason;
}

TEST(ReadAccount, WhatAnOlderProgramDidNotWriteIsNotKnown) {
  const auto account = account_from_json(account_json());
  ASSERT_TRUE(account) << account.error().reason;
  EXPECT_EQ(account->metadata(), Metadata{});
  EXPECT_EQ(account->source().record, std::nullopt);
  EXPECT_EQ(account->source().sums, (std::array<std::uint32_t, 3>{}));
  ASSERT_EQ(account->blocks().size(), 1U);
  EXPECT_EQ(account->blocks()[0], (Block{{0, 10}, BlockKind::title}));
}

TEST(ReadAccount, EveryMemberOfTheFormIsWanted) {
  for (const char* member : {"id", "file", "name", "readable", "sha256", "bytes", "text_sha256", "text_bytes", "decoding",
                             "warnings", "blocks", "map", "text"}) {
    const std::string quoted = "\"" + std::string(member) + "\"";
    EXPECT_EQ(fault(quoted + ":", "\"x\":"), quoted + " is missing");
  }
}

TEST(ReadAccount, NumbersAboutTheTextAreThoseOfTheText) {
  EXPECT_EQ(fault(R"("text_bytes":10)", R"("text_bytes":11)"), "\"text_bytes\" is not the size of \"text\"");
  EXPECT_EQ(fault("Pier burns\"", "Pier burnt\""), "\"text_sha256\" is not that of \"text\"");
  EXPECT_NE(fault(R"("end":10)", R"("end":11)"), "read") << "a block past the text";
  EXPECT_NE(fault(R"("begin":0,)", R"("begin":10,)"), "read") << "an empty block";
  EXPECT_EQ(fault(R"("kind":"title")", R"("kind":"poem")"), "\"poem\" is no kind of block");
  EXPECT_EQ(fault("[[10,0]]", R"([[9,0],"z"])"), "source map: run 1 inserts what is not in the text");
  EXPECT_NE(fault(R"("bytes":10)", R"("bytes":9)"), "read") << "a map past the payload";
}

TEST(ReadAccount, BytesOfAPathThatIsNoText) {
  const auto path = [](const std::string& hex) {
    const auto account = account_from_json(account_json(R"("name")", R"("file_hex":")" + hex + R"(","name")"));
    return account ? account->source().file : "error: " + account.error().reason;
  };
  EXPECT_EQ(path("66e92e747874"), "f\xE9.txt");
  EXPECT_EQ(path("66E9"), "f\xE9");
  EXPECT_EQ(path("00"), std::string(1, '\0'));
  for (const char* wrong : {"6", "6g", "g6", "-1", "+1", "0x", " 6", "66e"}) {
    EXPECT_EQ(path(wrong), "error: \"file_hex\" is not hexadecimal") << wrong;
  }
}

TEST(ReadAccount, PartsOfTheSource) {
  const std::string before = R"("decoding")";
  EXPECT_EQ(fault(before, R"("sums":[1,2],"decoding")"), "\"sums\" are not three whole numbers");
  EXPECT_EQ(fault(before, R"("sums":[1,2,3,4],"decoding")"), "\"sums\" are not three whole numbers");
  EXPECT_EQ(fault(before, R"("sums":[1,2,4294967296],"decoding")"), "\"sums\" are not three whole numbers");
  EXPECT_EQ(fault(before, R"("sums":[1,2,-1],"decoding")"), "\"sums\" are not three whole numbers");
  EXPECT_EQ(fault(before, R"("record":{"index":1},"decoding")"), "\"offset\" is missing");
  EXPECT_EQ(fault(R"(["utf-8"])", R"(["utf-8",1])"), "\"decoding\" holds what is not a string");
  const auto account = account_from_json(account_json(before, R"("record":{"index":4,"offset":5000000000},"decoding")"));
  ASSERT_TRUE(account);
  EXPECT_EQ(account->source().record, (Record{.index = 4, .offset = 5'000'000'000}));
}

TEST(ReadAccount, AMemberOfAnotherTypeIsNotPassedOver) {
  EXPECT_EQ(fault(R"("decoding")", R"("sums":"1 2 3","decoding")"), "\"sums\" is not an array");
  EXPECT_EQ(fault(R"("decoding")", R"("record":7,"decoding")"), "\"record\" is not an object");
  EXPECT_EQ(fault(R"("decoding")", R"("title":7,"decoding")"), "\"title\" is not a string");
}

TEST(ReadAccount, WarningsWithAndWithoutAPlace) {
  const auto account = account_from_json(
      account_json(R"("warnings":[])", R"("warnings":[{"reason":"odd","offset":3},{"reason":"old","offset":null}])"));
  ASSERT_TRUE(account);
  ASSERT_EQ(account->warnings().size(), 2U);
  EXPECT_EQ(account->warnings()[0], (Warning{.reason = "odd", .offset = 3}));
  EXPECT_EQ(account->warnings()[1], (Warning{.reason = "old"}));
  EXPECT_EQ(fault(R"("warnings":[])", R"("warnings":["odd"])"), "a warning is not an object");
  EXPECT_EQ(fault(R"("warnings":[])", R"("warnings":[{}])"), "\"reason\" is missing");
}

TEST(ReadAccount, WhatIsNoJsonSaysSo) {
  EXPECT_TRUE(account_from_json("").error().reason.starts_with("not JSON: "));
  EXPECT_TRUE(account_from_json("{} {}").error().reason.starts_with("not JSON: "));
  EXPECT_EQ(account_from_json("[]").error().reason, "not a JSON object");
  EXPECT_FALSE(account_from_json(account_json("Gazette", "Gaz\xFFtte"))) << "JSON is UTF-8";
}

}  // namespace
}  // namespace hexapla::exchange::read_account_test
