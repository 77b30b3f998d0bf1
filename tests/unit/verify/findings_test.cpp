#include <ctime>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "verify/checks.h"

namespace hexapla::verify::findings_test {
namespace {

const std::string text_a = "Twelve boats and 3 huts burned.";
const std::string text_b = "Eleven boats burned.";

CheckedAccount checked(std::string id, const std::string& text, std::uint64_t origin) {
  const auto size = static_cast<std::uint32_t>(text.size());
  return {.id = std::move(id),
          .path = "original.txt",
          .map = {.map = SourceMap::identity(size, 5), .inserted = {""}},
          .text = text,
          .text_size = size,
          .origin = origin,
          .has_text = true};
}

std::string mention(std::string_view account, int begin, int end, std::string_view words) {
  return fmt::format(R"({{"account":"{}","begin":{},"end":{},"text":"{}","source":[{{"begin":{},"end":{}}}]}})", account, begin,
                     end, words, begin + 5, end + 5);
}

/// One finding with two readings in conflict, a second one of a figure alone; a test writes a part another way.
class FindingsCheck : public testing::Test {
 protected:
  FindingsCheck() : accounts_{checked("a", text_a, 0), checked("b", text_b, 1)} {
    json_ = R"({"findings":[{"id":"f1","kind":"quantity","relation":"conflict","origins":2,"confidence":0.5,"readings":[)"
            R"({"id":"r1","value":{"low":12,"high":12},"mentions":[)" +
            mention("a", 0, 12, "Twelve boats") + R"(]},{"id":"r2","value":{"low":11,"high":11},"mentions":[)" +
            mention("b", 0, 12, "Eleven boats") +
            R"(]}],"conflicts":[["r1","r2"]],"updates":[["r2","r1"]],"sums":[]},)"
            R"({"id":"f2","kind":"quantity","relation":"single","origins":1,"confidence":1,"readings":[)"
            R"({"id":"r1","value":{"low":3,"high":3},"mentions":[)" +
            mention("a", 17, 23, "3 huts") +
            R"(]}],"conflicts":[],"updates":[],"sums":[{"parts":["f1/r1","r1"],"total":15,"matches":null}]}]})";
  }

  void change(std::string_view from, std::string_view to) {
    const std::size_t at = json_.find(from);
    if (at == std::string::npos) throw std::logic_error(std::string(from) + " is not there");
    json_.replace(at, from.size(), to);
  }
  /// What does not hold, as "finding: reason" at the byte of the comparison or original.
  std::vector<Discrepancy> run() {
    simdjson::dom::parser parser;
    Findings found(json_);
    check_findings(exchange::array_in(parser.parse(json_).get_object().value(), "findings").value(), accounts_, found);
    Verification all = std::move(found).take();
    EXPECT_EQ(all.findings, 2U);
    return all.discrepancies;
  }
  /// The only thing that does not hold after one part was written another way.
  std::string only(std::string_view from, std::string_view to) {
    const std::string right = json_;
    change(from, to);
    const std::vector<Discrepancy> found = run();
    json_ = right;
    return found.size() == 1 ? found[0].finding + ": " + found[0].reason : fmt::format("{} do not hold", found.size());
  }

  std::vector<CheckedAccount> accounts_;
  std::string json_;
};

TEST_F(FindingsCheck, HoldsAsItIs) {
  for (const Discrepancy& discrepancy : run()) ADD_FAILURE() << discrepancy.reason;
}

TEST_F(FindingsCheck, IdsFollowTheOrder) {
  EXPECT_EQ(only(R"("id":"f1")", R"("id":"f2")"), "f1: the finding in this place should be f1");
  EXPECT_EQ(only(R"("id":"r2")", R"("id":"r3")"), "f1: the reading in this place should be r2");
  EXPECT_EQ(only(R"("kind":"quantity")", R"("kind":"guess")"), "f1: \"guess\" is no kind of finding");
}

TEST_F(FindingsCheck, AMentionStandsInItsAccount) {
  EXPECT_EQ(only(R"("account":"b")", R"("account":"c")"), "3 do not hold") << "the account, and relation and origins without it";
  EXPECT_EQ(only(R"("begin":17,"end":23)", R"("begin":17,"end":32)"), "f2: [17, 32) is empty or outside the text of account a");
  EXPECT_EQ(only(R"("begin":17,"end":23)", R"("begin":23,"end":23)"), "f2: [23, 23) is empty or outside the text of account a");
  EXPECT_EQ(only(R"("begin":22,"end":28)", R"("begin":22,"end":29)"), "f2: \"source\" is not where the account's map leads to");
  EXPECT_EQ(only("3 huts", "4 huts"), "f2: the original has \"3 huts\" here, not \"4 huts\"");
  EXPECT_EQ(only(R"("begin":17,)", R"("begin":4294967296,)"), "f2: \"begin\" is 4 GiB or more");
}

// Processor time, so that other work on the machine does not count.
TEST(ManyAccounts, AreLookedUpAtOnce) {
  const auto seconds = [](int count) {
    std::vector<CheckedAccount> accounts;
    std::string json = R"({"findings":[{"id":"f1","kind":"quantity","relation":"agree","origins":)" + std::to_string(count) +
                       R"(,"confidence":1,"readings":[{"id":"r1","value":{"low":12,"high":12},"mentions":[)";
    for (int i = 0; i < count; ++i) {
      const std::string id = fmt::format("an account with a long id {:06}", i);
      accounts.push_back(checked(id, text_a, static_cast<std::uint64_t>(i)));
      json += (i == 0 ? "" : ",") + mention(id, 0, 12, "Twelve boats");
    }
    json += R"(]}],"conflicts":[],"updates":[],"sums":[]}]})";
    simdjson::dom::parser parser;
    const auto findings = exchange::array_in(parser.parse(json).get_object().value(), "findings").value();
    Findings found(json);
    const std::clock_t begin = std::clock();
    check_findings(findings, accounts, found);
    const double out = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    EXPECT_TRUE(std::move(found).take().discrepancies.empty());
    return out;
  };
  constexpr int few = 2500, factor = 16;
  constexpr double slack = 4, noise = 0.3;  // times the factor; seconds
  EXPECT_LT(seconds(few * factor), seconds(few) * factor * slack + noise);
}

TEST_F(FindingsCheck, OfAccountsOfOneIdTheFirstIsMeant) {
  accounts_.push_back(checked("b", text_a, 2));
  EXPECT_TRUE(run().empty());
}

TEST_F(FindingsCheck, TheLastByteOfATextIsInside) {
  change(R"("begin":17,"end":23,"text":"3 huts")", R"("begin":24,"end":31,"text":"burned.")");
  change(R"("begin":22,"end":28)", R"("begin":29,"end":36)");
  EXPECT_TRUE(run().empty());
}

TEST_F(FindingsCheck, ADiscrepancyIsAtTheByteOfItsValue) {
  change(R"("confidence":1)", R"("confidence":0)");
  const std::vector<Discrepancy> found = run();
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].file, "");
  EXPECT_EQ(found[0].offset, json_.find("0,\"readings\":[", json_.find("\"f2\"")));
}

TEST_F(FindingsCheck, RelationFitsConflictsAndAccounts) {
  EXPECT_EQ(only(R"("relation":"conflict")", R"("relation":"agree")"),
            "f1: the relation agree does not fit 2 accounts and 1 conflicts");
  EXPECT_EQ(only(R"("relation":"conflict")", R"("relation":"quarrel")"),
            "f1: the relation quarrel does not fit 2 accounts and 1 conflicts");
  EXPECT_EQ(only(R"("relation":"single")", R"("relation":"compatible")"),
            "f2: the relation compatible does not fit 1 accounts and 0 conflicts");
  EXPECT_EQ(only(R"("origins":2)", R"("origins":1)"), "f1: the mentions are of 2 origins, not 1");
  accounts_[1].origin = 0;
  EXPECT_EQ(run().size(), 1U) << "two accounts of one origin are one witness";
}

TEST_F(FindingsCheck, PairsAreOfTwoReadingsOfTheFinding) {
  const std::string wrong = "f1: \"updates\" has a pair that is not of two readings of this finding";
  for (const char* pair : {R"([["r1","r1"]])", R"([["r1","r3"]])", R"([["r1"]])", R"([["r1","r2","r1"]])", R"(["r1"])",
                           R"([["r1",2]])", R"([["f1/r1","r2"]])", R"([["r1/x","r2"]])"}) {
    EXPECT_EQ(only(R"("updates":[["r2","r1"]])", R"("updates":)" + std::string(pair)), wrong) << pair;
  }
  change(R"("readings":[{"id":"r1","value":{"low":3)", R"("readings":[{"id":"r1","value":{"low":2)");
  EXPECT_TRUE(run().size() <= 1) << "a wider figure still adds up";
}

TEST_F(FindingsCheck, AnUpdateIsAConflict) {
  EXPECT_EQ(only(R"("conflicts":[["r1","r2"]])", R"("conflicts":[["r2","r1"]])"), "0 do not hold") << "either way round";
  change(R"("updates":[["r2","r1"]])", R"("updates":[])");
  EXPECT_TRUE(run().empty());
}

TEST_F(FindingsCheck, SumsAddUpToSixDigits) {
  EXPECT_EQ(only(R"("total":15)", R"("total":15.00001)"), "0 do not hold") << "rounded to a millionth of the total";
  EXPECT_EQ(only(R"("total":15)", R"("total":15.001)"), "f2: the parts add up to 15, not 15.001");
  EXPECT_EQ(only(R"("f1/r1","r1")", R"("f1/r1","r2")"), "f2: there is no reading r2 to add up");
  EXPECT_EQ(only(R"("f1/r1","r1")", R"("f3/r1","r1")"), "f2: there is no reading f3/r1 to add up");
  EXPECT_EQ(only(R"("f1/r1","r1")", R"(1,"r1")"), "f2: there is no reading  to add up");
  EXPECT_EQ(only(R"("matches":null)", R"("matches":"r1")"), "f2: the total 15 is not what reading r1 says");
  EXPECT_EQ(only(R"("matches":null)", R"("matches":"r9")"), "f2: the total 15 is not what reading r9 says");
}

TEST_F(FindingsCheck, AnUnboundedPartAddsUpToAnythingAboveIt) {
  change(R"({"low":3,"high":3})", R"({"low":3,"high":null})");
  change(R"("total":15)", R"("total":1000)");
  EXPECT_TRUE(run().empty());
  change(R"("total":1000)", R"("total":14)");
  EXPECT_EQ(run().size(), 1U);
}

TEST_F(FindingsCheck, NumbersAreInTheirBounds) {
  for (const char* confidence : {"0", "-0.5", "1.000001"})
    EXPECT_TRUE(only(R"("confidence":0.5)", R"("confidence":)" + std::string(confidence)).starts_with("f1: the confidence "))
        << confidence;
  EXPECT_EQ(only(R"({"low":11,"high":11})", R"({"low":12,"high":11})"), "f1: the least value, 12, is above the greatest, 11");
}

TEST_F(FindingsCheck, WhatIsNoFindingIsSaidAndTheRestIsChecked) {
  EXPECT_EQ(only(R"("id":"f1",)", ""), "f1: \"id\" is missing");
  EXPECT_EQ(only(R"("origins":2)", R"("origins":"2")"), "f1: \"origins\" is not a whole number from 0 on");
}

TEST_F(FindingsCheck, WhatIsNoObjectIsSaid) {
  EXPECT_EQ(only(R"("mentions":[{"account":"b")", R"("mentions":[null,{"account":"b")"), "f1: a mention is not an object");
  EXPECT_EQ(only(R"("readings":[)", R"("readings":[7,)"), "f1: a reading is not an object");
  EXPECT_EQ(only(R"("sums":[])", R"("sums":["12 + 3"])"), "f1: a sum is not an object");
  EXPECT_EQ(only(R"("source":[)", R"("source":[null,)"), "f1: \"source\" is not where the account's map leads to");
  EXPECT_EQ(only(R"("value":{"low":11,"high":11})", R"("value":11)"), "f1: \"value\" is not an object");
  json_ = R"({"findings":[null,[]]})";
  const std::vector<Discrepancy> found = run();
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].reason, "a finding is not an object");
  EXPECT_EQ(found[0].offset, 13U);
}

TEST_F(FindingsCheck, AChangedByteIsNamedForEachFindingOnIt) {
  accounts_[0].differs = true;
  accounts_[0].payload_begin = 1000;
  accounts_[0].changed = 5 + 17;  // the "3", which is another figure now
  accounts_[0].text[17] = '9';
  const std::vector<Discrepancy> found = run();
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].file, "original.txt");
  EXPECT_EQ(found[0].finding, "f2");
  EXPECT_EQ(found[0].offset, 1022U) << "the byte of the file, of which the record begins at 1000";
  EXPECT_EQ(found[0].reason, "the original now has \"9 huts\" here, not \"3 huts\"");
}

TEST_F(FindingsCheck, AChangeUnderTheSameWordsIsNamedToo) {
  accounts_[0].differs = true;
  accounts_[0].payload_begin = 0;
  accounts_[0].changed = 5;  // first byte of "Twelve", as if decoded to the same letter
  const std::vector<Discrepancy> found = run();
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].finding, "f1");
  EXPECT_EQ(found[0].offset, 5U);
}

TEST_F(FindingsCheck, AnAccountWithoutTextIsNotHeldAgainstAnybody) {
  accounts_[0].has_text = false;
  accounts_[0].text.clear();
  EXPECT_TRUE(run().empty());
}

}  // namespace
}  // namespace hexapla::verify::findings_test
