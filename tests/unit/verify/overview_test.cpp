#include <fmt/format.h>
#include <gtest/gtest.h>

#include "verify/checks.h"

namespace hexapla::verify::overview_test {
namespace {

const std::string text = "The ferry sank in 1998.";

/// An overview of one account in which all holds; a test writes a part another way.
class OverviewChecks : public testing::Test {
 protected:
  OverviewChecks() {
    const auto size = static_cast<std::uint32_t>(text.size());
    accounts_ = {{.id = "a",
                  .path = "a.txt",
                  .map = {.map = SourceMap::identity(size), .inserted = {""}},
                  .text = text,
                  .text_size = size,
                  .has_text = true}};
    const std::string name = R"({"text":"ferry","mentions":[{"account":"a","begin":4,"end":9,"text":"ferry",)"
                             R"("source":[{"begin":4,"end":9}]}]})";
    json_ = R"({"findings":[{"relation":"single"}],"overview":{"summary":{"accounts":1,)"
            R"("findings":{"conflict":0,"compatible":0,"agree":0,"single":1}},"other_event":["a"],)"
            R"("timeline":[{"finding":"f1","clauses":[{"account":"a","begin":0,"end":22,"text":"The ferry sank in 1998",)"
            R"("source":[{"begin":0,"end":22}],"time":{"begin":18,"end":22}}]}],)"
            R"("participants":[{"names":[)" +
            name + R"(],"descriptions":[],"ages":[]}],"singles":["f1"],)" +
            R"("omissions":[{"account":"a","finding":null,"participant":"p1"}],"words":[{"participant":null,"phrases":[)" + name +
            "]}]}}";
  }
  std::vector<Discrepancy> run() {
    simdjson::dom::parser parser;
    Findings found(json_);
    check_overview(parser.parse(json_).get_object().value(), accounts_, found);
    return std::move(found).take().discrepancies;
  }
  /// The only thing that does not hold after one part was written another way.
  std::string only(std::string_view from, std::string_view to) {
    const std::string right = json_;
    json_.replace(json_.find(from), from.size(), to);
    const std::vector<Discrepancy> all = run();
    const std::string changed = std::exchange(json_, right);
    if (all.size() != 1) return fmt::format("{} discrepancies", all.size());
    EXPECT_LT(all[0].offset.value_or(0), changed.size());
    return all[0].reason;
  }

  std::vector<CheckedAccount> accounts_;
  std::string json_;
};

TEST_F(OverviewChecks, HoldWhereAllDoesAndWhereThereIsNone) {
  EXPECT_TRUE(run().empty());
  json_ = R"({"findings":[]})";
  EXPECT_TRUE(run().empty());
}

TEST_F(OverviewChecks, NamePlacesThatDoNotHold) {
  EXPECT_EQ(only(R"("end":9,"text":"ferry")", R"("end":9,"text":"Ferry")"), "the original has other words here than \"Ferry\"");
  EXPECT_EQ(only(R"("source":[{"begin":4)", R"("source":[{"begin":3)"), "\"source\" is not where the account's map leads to");
  EXPECT_EQ(only(R"("begin":4,"end":9)", R"("begin":4,"end":99)"), "[4, 99) of account a is no place of its text");
  EXPECT_EQ(only(R"("begin":18,"end":22)", R"("begin":18,"end":23)"), "the time [18, 23) does not stand in its clause");
}

TEST_F(OverviewChecks, NameReferencesThatLeadNowhere) {
  EXPECT_EQ(only(R"("finding":"f1")", R"("finding":"f2")"), "there is no finding f2");
  EXPECT_EQ(only(R"("participant":"p1")", R"("participant":"p7")"), "there is no participant p7");
  EXPECT_EQ(only(R"("singles":["f1"])", R"("singles":["f1x"])"), "\"singles\" names \"f1x\", which is not there");
  EXPECT_EQ(only(R"("other_event":["a"])", R"("other_event":["b"])"), "\"other_event\" names \"b\", which is not there");
  EXPECT_EQ(only(R"([{"account":"a","finding":null)", R"([{"account":"c","finding":null)"), "there is no account c");
}

TEST_F(OverviewChecks, NameCountsThatDoNotFit) {
  EXPECT_EQ(only(R"("single":1)", R"("single":2)"), "1 findings are single, not 2");
  EXPECT_EQ(only(R"("accounts":1)", R"("accounts":3)"), "there are 1 accounts, not 3");
}

TEST_F(OverviewChecks, NameWhatCannotBeRead) {
  EXPECT_NE(only(R"("timeline":[)", R"("time":[)").find("timeline"), std::string::npos);
}

TEST_F(OverviewChecks, SayNothingOfTheWordsOfAnOriginalThatWasChanged) {
  accounts_[0].differs = true;
  json_.replace(json_.find("\"ferry\",\"source"), 7, "\"FERRY\"");
  EXPECT_TRUE(run().empty());
}

}  // namespace
}  // namespace hexapla::verify::overview_test
