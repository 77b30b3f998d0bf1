#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>

#include <hexapla/exchange.h>

#include "verify/checks.h"

namespace hexapla::verify::accounts_test {
namespace {

const std::string text = "Pier burns\n\nTwelve boats burned.";

/// An original on disk and the account of it as a comparison writes it.
class AccountCheck : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::temp_directory_path() / ("hexapla_verify_accounts_" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder_);
    original(text);
    AccountParts parts = std::move(*Account::from_text(text, {}, "a")).parts();
    parts.source.file = "a.txt";
    Comparison comparison;
    comparison.accounts = {*Account::make(std::move(parts))};
    comparison.origin = {0};
    json_ = to_json(comparison, true);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  void original(const std::string& bytes) { std::ofstream(folder_ / "a.txt", std::ios::binary) << bytes; }
  void change(std::string_view from, std::string_view to) {
    const std::size_t at = json_.find(from);
    if (at == std::string::npos) throw std::logic_error(std::string(from) + " is not there");
    json_.replace(at, from.size(), to);
  }
  CheckedAccount check() {
    simdjson::dom::parser parser;
    Findings found(json_);
    const exchange::Object object =
        exchange::array_in(parser.parse(json_).get_object().value(), "accounts")->at(0).get_object().value();
    CheckedAccount account = check_account(object, 0, {.root = folder_.string()}, found);
    found_ = std::move(found).take();
    return account;
  }
  std::vector<std::string> reasons() {
    check();
    std::vector<std::string> out;
    for (const Discrepancy& discrepancy : found_.discrepancies) out.push_back(discrepancy.reason);
    return out;
  }
  /// The only reason after one part was written another way.
  std::string only(std::string_view from, std::string_view to) {
    const std::string right = json_;
    change(from, to);
    const std::vector<std::string> all = reasons();
    json_ = right;
    return all.size() == 1 ? all[0] : std::to_string(all.size()) + " do not hold";
  }

  std::filesystem::path folder_;
  std::string json_;
  Verification found_;
};

TEST_F(AccountCheck, HoldsAsItIs) {
  const CheckedAccount account = check();
  for (const Discrepancy& discrepancy : found_.discrepancies) ADD_FAILURE() << discrepancy.reason;
  EXPECT_EQ(found_.accounts, 1U);
  EXPECT_EQ(account.id, "a");
  EXPECT_EQ(account.path, folder_ / "a.txt");
  EXPECT_EQ(account.text, text);
  EXPECT_TRUE(account.has_text);
  EXPECT_FALSE(account.differs);
}

TEST_F(AccountCheck, ItsNumbersAreThoseOfTheOriginal) {
  EXPECT_EQ(only(R"("words":5)", R"("words":6)"), "\"words\" is not the number of words of the text decoded from the original");
  EXPECT_EQ(only(R"("text_sha256":")", R"("text_sha256":"0)"),
            "\"text_sha256\" is not that of the text decoded from the original");
  EXPECT_EQ(only(R"("sums":[)", R"("sums":[7,)"), "account 1: \"sums\" are not three whole numbers");
  EXPECT_EQ(only(R"("text_bytes":32)", R"("text_bytes":33)"), "account a: source map: run 1 is missing: the text is longer");
  EXPECT_EQ(only(R"("decoding":["utf-8"])", R"("decoding":[])").find(" do not hold"), std::string::npos);
}

TEST_F(AccountCheck, SumsAreCheckedWhereTheHashHolds) {
  const std::size_t at = json_.find("\"sums\":[") + 8;
  json_.replace(at, json_.find(',', at) - at, "1");
  EXPECT_EQ(reasons(), (std::vector<std::string>{"\"sums\" are not those of the original's bytes"}));
}

TEST_F(AccountCheck, BlocksStandInOrderInsideTheText) {
  const std::string wrong = " is empty, out of order, outside the text or cuts a character";
  EXPECT_EQ(only(R"("begin":12,"end":32)", R"("begin":12,"end":33)"), "block 1" + wrong);
  EXPECT_EQ(only(R"("begin":12,"end":32)", R"("begin":9,"end":32)"), "block 1" + wrong);
  EXPECT_EQ(only(R"("begin":12,"end":32)", R"("begin":32,"end":32)"), "block 1" + wrong);
  change(R"("begin":12,"end":32)", R"("begin":12,"end":33)");
  check();
  ASSERT_EQ(found_.discrepancies.size(), 1U);
  EXPECT_EQ(found_.discrepancies[0].offset, json_.find(R"({"kind":"paragraph","begin":12)"));
}

TEST_F(AccountCheck, TheOneChangedByteIsNamed) {
  std::string changed = text;
  changed[14] = 'u';
  original(changed);
  const CheckedAccount account = check();
  ASSERT_EQ(found_.discrepancies.size(), 1U);
  EXPECT_EQ(found_.discrepancies[0].file, folder_ / "a.txt");
  EXPECT_EQ(found_.discrepancies[0].offset, 14U);
  EXPECT_EQ(found_.discrepancies[0].reason, "this byte was changed since");
  EXPECT_TRUE(account.differs);
  EXPECT_FALSE(account.resized);
  EXPECT_EQ(account.changed, 14U);
  EXPECT_EQ(account.text, changed) << "as the original says now";
}

TEST_F(AccountCheck, MoreThanOneChangedByteIsNotGuessedAt) {
  std::string changed = text;
  changed[14] = 'u';
  changed[20] = 'u';
  original(changed);
  const CheckedAccount account = check();
  ASSERT_EQ(found_.discrepancies.size(), 1U);
  EXPECT_EQ(found_.discrepancies[0].offset, std::nullopt);
  EXPECT_TRUE(found_.discrepancies[0].reason.starts_with("was changed since, in more than one byte"));
  EXPECT_EQ(account.changed, std::nullopt);
}

TEST_F(AccountCheck, AnotherLengthIsTold) {
  original(text + "\n");
  EXPECT_EQ(reasons(), (std::vector<std::string>{"was changed since: it is 33 bytes long, not 32"}));
  EXPECT_TRUE(check().resized);
  original("");
  EXPECT_EQ(reasons(), (std::vector<std::string>{"was changed since: it is 0 bytes long, not 32"}));
}

TEST_F(AccountCheck, AnAccountThatCannotBeReadIsTheComparisonsFault) {
  EXPECT_EQ(only(R"("id":"a",)", ""), "account 1: \"id\" is missing");
  EXPECT_EQ(only(R"("origin":0)", R"("origin":-1)"), "account a: \"origin\" is not a whole number from 0 on");
  EXPECT_EQ(only(R"("words":5)", R"("wards":5)"), "account a: \"words\" is missing");
}

TEST_F(AccountCheck, AMissingOriginalIsTold) {
  std::filesystem::remove(folder_ / "a.txt");
  const CheckedAccount account = check();
  ASSERT_EQ(found_.discrepancies.size(), 1U);
  EXPECT_EQ(found_.discrepancies[0].file, folder_ / "a.txt");
  EXPECT_EQ(found_.discrepancies[0].reason, "there is no such file");
  EXPECT_FALSE(account.has_text);
}

TEST(AccountsTogether, IdsDifferAndOriginsComeInOrder) {
  const auto reasons = [](const std::vector<CheckedAccount>& accounts) {
    Findings found(R"({"accounts":[{},{},{}]})");
    check_accounts_together(accounts, found);
    std::vector<std::string> out;
    for (const Discrepancy& discrepancy : std::move(found).take().discrepancies)
      out.push_back(std::to_string(*discrepancy.offset) + ": " + discrepancy.reason);
    return out;
  };
  const auto account = [](std::string id, std::uint64_t origin) {
    CheckedAccount out;
    out.id = std::move(id);
    out.origin = origin;
    return out;
  };
  using Strings = std::vector<std::string>;
  EXPECT_EQ(reasons({account("a", 0), account("b", 0), account("c", 1)}), Strings{});
  EXPECT_EQ(reasons({account("a", 0), account("b", 1), account("a", 0)}), Strings{"19: two accounts have the id a"});
  EXPECT_EQ(reasons({account("a", 1), account("b", 0)}), Strings{"13: origin 1 comes before origin 0"});
  EXPECT_EQ(reasons({account("a", 0), account("b", 2), account("c", 1)}), Strings{"16: origin 2 comes before origin 1"});
}

}  // namespace
}  // namespace hexapla::verify::accounts_test
