#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <gtest/gtest.h>
#include <unistd.h>

#include <hexapla/exchange.h>
#include <hexapla/verify.h>

namespace hexapla::verify_test {
namespace {

/// Two originals on disk and a comparison of them with a conflict, a sum and a copy.
class Verify : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::temp_directory_path() / ("hexapla_verify_all_" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder_);
    write("a.txt", "Pier burns\n\nTwelve boats and 3 huts burned.");
    write("b.txt", "Fire on the pier\n\nEleven boats burned, 15 losses in all.");
    comparison_.version = "test";
    comparison_.accounts = {account("a", "a.txt"), account("b", "b.txt")};
    comparison_.origin = {0, 1};
    comparison_.findings = {
        {.about = "boats burned",
         .relation = Relation::conflict,
         .origins = 2,
         .reason = "12 and 11 exclude each other",
         .readings = {{.value = {.text = "12 boats", .low = 12, .high = 12}, .mentions = {{0, place(0, "Twelve boats")}}},
                      {.value = {.text = "11 boats", .low = 11, .high = 11}, .mentions = {{1, place(1, "Eleven boats")}}}},
         .conflicts = {{0, 1}},
         .updates = {{0, 1}}},
        {.about = "losses",
         .readings = {{.value = {.text = "15 losses", .low = 15, .high = 15}, .mentions = {{1, place(1, "15 losses")}}}},
         .sums = {{.parts = {{0, 0}, {2, 0}}, .total = 15, .matches = 0, .text = "12 + 3 = 15"}}},
        {.about = "huts",
         .readings = {{.value = {.text = "3 huts", .low = 3, .high = 3}, .mentions = {{0, place(0, "3 huts")}}}}}};
    comparison_.copies = {
        {.from = 0, .to = 1, .share_from = 0.1, .share_to = 0.1, .passages = {{place(0, "burned"), place(1, "burned")}}}};
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  void write(const std::string& name, const std::string& text) {
    std::ofstream(folder_ / name, std::ios::binary) << text;
    texts_[name] = text;
  }
  Account account(const std::string& id, const std::string& file) {
    AccountParts parts = std::move(*Account::from_text(texts_[file], {}, id)).parts();
    parts.source.file = file;
    parts.name = file;
    return *Account::make(std::move(parts));
  }
  Span place(std::uint32_t index, std::string_view words) {
    const std::size_t at = comparison_.accounts[index].text().find(words);
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
  }
  Verification verify(const std::string& json) { return *verify_comparison(json, {.root = folder_.string()}); }
  /// What is wrong with the comparison, written with fitting digests: what its own numbers show.
  std::vector<Discrepancy> wrong() { return verify(to_json(comparison_)).discrepancies; }

  std::filesystem::path folder_;
  std::map<std::string, std::string> texts_;
  Comparison comparison_;
};

TEST_F(Verify, HoldsWhereNothingWasChanged) {
  const Verification verification = verify(to_json(comparison_));
  for (const Discrepancy& discrepancy : verification.discrepancies) ADD_FAILURE() << discrepancy.reason;
  EXPECT_EQ(verification.accounts, 2U);
  EXPECT_EQ(verification.findings, 3U);
  EXPECT_EQ(verification.mentions, 4U);
}

TEST_F(Verify, NamesEveryChangedByteOfAnOriginal) {
  const std::string json = to_json(comparison_);
  for (std::size_t at = 0; at < texts_["a.txt"].size(); ++at) {
    std::string changed = texts_["a.txt"];
    changed[at] ^= 1;
    std::ofstream(folder_ / "a.txt", std::ios::binary) << changed;
    const Verification verification = verify(json);
    ASSERT_FALSE(verification.holds()) << at;
    const auto& all = verification.discrepancies;
    const auto names = [&](const std::string& finding) {
      return std::ranges::any_of(
          all, [&](const Discrepancy& d) { return d.file == folder_ / "a.txt" && d.finding == finding && d.offset == at; });
    };
    EXPECT_TRUE(names("")) << at;
    EXPECT_EQ(names("f1"), place(0, "Twelve boats").contains(static_cast<std::uint32_t>(at))) << at;
    EXPECT_EQ(names("f3"), place(0, "3 huts").contains(static_cast<std::uint32_t>(at))) << at;
  }
}

TEST_F(Verify, SaysOfALongerOriginalThatItIs) {
  std::ofstream(folder_ / "a.txt", std::ios::binary) << "New: " << texts_["a.txt"];
  const std::vector<Discrepancy> found = wrong();
  ASSERT_EQ(found.size(), 2U) << "the length, and the first finding that stands elsewhere now";
  EXPECT_NE(found[0].reason.find("48 bytes long, not 43"), std::string::npos) << found[0].reason;
  EXPECT_EQ(found[1].finding, "f1");
}

TEST_F(Verify, SaysOfAMissingOriginalThatItIs) {
  std::filesystem::remove(folder_ / "b.txt");
  ASSERT_EQ(wrong().size(), 1U);
  EXPECT_EQ(wrong()[0].reason, "there is no such file");
}

TEST_F(Verify, FindsNumbersThatDoNotBearEachOtherOut) {
  const Comparison right = comparison_;
  const auto expect = [&](const char* finding, const std::string& reason, const std::function<void(Comparison&)>& change) {
    comparison_ = right;
    change(comparison_);
    const std::vector<Discrepancy> found = wrong();
    EXPECT_TRUE(std::ranges::any_of(
        found,
        [&](const Discrepancy& d) { return d.finding == finding && d.offset && d.reason.find(reason) != std::string::npos; }))
        << reason << " is not among " << (found.empty() ? "nothing" : found[0].reason);
  };
  expect("f1", "of 2 origins, not 1", [](Comparison& c) { c.findings[0].origins = 1; });
  expect("f1", "does not fit 2 accounts and 1 conflicts", [](Comparison& c) { c.findings[0].relation = Relation::compatible; });
  expect("f1", "is no conflict", [](Comparison& c) { c.findings[0].conflicts.clear(); });
  expect("f1", "pair that is not of two readings", [](Comparison& c) { c.findings[0].conflicts = {{0, 7}}; });
  expect("f1", "is above the greatest", [](Comparison& c) { c.findings[0].readings[0].value.low = 13; });
  expect("f2", "add up to 15, not 16", [](Comparison& c) { c.findings[1].sums[0].total = 16; });
  expect("f2", "there is no reading", [](Comparison& c) { c.findings[1].sums[0].parts[1].reading = 4; });
  expect("f2", "is not what reading r1 says",
         [](Comparison& c) { c.findings[1].readings[0].value.low = c.findings[1].readings[0].value.high = 14; });
  expect("f3", "confidence", [](Comparison& c) { c.findings[2].confidence = 1.5; });
  expect("", "\"share_to\" is not from 0 to 1", [](Comparison& c) { c.copies[0].share_to = 2; });
  expect("", "origin 3 comes before origin 1", [](Comparison& c) { c.origin[1] = 3; });
}

TEST_F(Verify, FindsForgedWordsThoughTheDigestsFit) {
  std::ofstream(folder_ / "forged.txt") << "Pier burns\n\nTwenty boats and 3 huts burned.";
  AccountParts parts = std::move(*Account::from_text("Pier burns\n\nTwenty boats and 3 huts burned.", {}, "a")).parts();
  parts.source = comparison_.accounts[0].source();
  parts.name = "a.txt";
  comparison_.accounts[0] = *Account::make(std::move(parts));
  const std::vector<Discrepancy> found = wrong();
  ASSERT_FALSE(found.empty());
  EXPECT_TRUE(std::ranges::any_of(found, [](const Discrepancy& d) {
    return d.finding == "f1" && d.reason == "the original has \"Twelve boats\" here, not \"Twenty boats\"";
  }));
}

TEST_F(Verify, NamesAChangedElementByItsDigest) {
  std::string json = to_json(comparison_);
  const std::size_t at = json.find("\"confidence\": 1");
  json.replace(at, 15, "\"confidence\": 0.5");
  const std::vector<Discrepancy> found = verify(json).discrepancies;
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].finding, "f1");
  EXPECT_LT(*found[0].offset, at);
}

TEST_F(Verify, RefusesWhatIsNoComparison) {
  EXPECT_EQ(verify_comparison("{}").error().code, ErrorCode::malformed);
  EXPECT_EQ(verify_comparison("no").error().code, ErrorCode::malformed);
  EXPECT_EQ(verify_comparison(R"({"schema": "hexapla/comparison/2"})").error().code, ErrorCode::version);
}

TEST_F(Verify, CountsWhatItDoesNotName) {
  comparison_.findings.resize(1);
  for (int i = 0; i < 400; ++i) comparison_.findings.push_back(comparison_.findings[0]);
  for (Finding& finding : comparison_.findings) finding.origins = 9;
  const std::vector<Discrepancy> found = wrong();
  ASSERT_EQ(found.size(), 201U);
  EXPECT_EQ(found.back().reason, "and 201 more that do not hold");
}

}  // namespace
}  // namespace hexapla::verify_test
