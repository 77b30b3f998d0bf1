#include <gtest/gtest.h>
#include <simdjson.h>

#include <hexapla/exchange.h>

#include "exchange/digest.h"

namespace hexapla::comparison_json_test {
namespace {

namespace dom = simdjson::dom;

Account account(std::string id, std::string text) {
  AccountParts parts = std::move(*Account::from_text(std::move(text), {}, std::move(id))).parts();
  parts.source.file = parts.id + ".txt";
  parts.name = "The " + parts.id;
  return *Account::make(std::move(parts));
}

/// Two invented accounts and a conflict of them; whatever a test adds.
Comparison comparison() {
  Comparison out;
  out.version = "9.9";
  out.accounts = {account("a", "Twelve boats burned."), account("b", "Eleven boats burned.")};
  out.origin = {0, 1};
  out.findings = {
      {.kind = FindingKind::quantity,
       .about = "boats burned",
       .relation = Relation::conflict,
       .origins = 2,
       .confidence = 0.25,
       .reason = "12 and 11 exclude each other",
       .readings = {{.value = {.text = "12 boats", .bound = Bound::exact, .low = 12, .high = 12}, .mentions = {{0, {0, 12}}}},
                    {.value = {.text = "11 boats", .bound = Bound::exact, .low = 11, .high = 11}, .mentions = {{1, {0, 12}}}}},
       .conflicts = {{0, 1}},
       .updates = {{1, 0}}}};
  return out;
}

/// The compact form, parsed, with what stands at a path of it.
class ComparisonJson : public testing::Test {
 protected:
  void write(const Comparison& comparison) {
    json_ = to_json(comparison, true);
    root_ = parser_.parse(json_).value();
  }
  /// The value at a JSON pointer (RFC 6901), or "none".
  std::string at(std::string_view pointer) {
    dom::element found;
    if (root_.at_pointer(pointer).get(found) != simdjson::SUCCESS) return "none";
    return simdjson::minify(found);
  }

  std::string json_;
  dom::parser parser_;
  dom::element root_;
};

TEST_F(ComparisonJson, AFindingAsTheFormHasIt) {
  write(comparison());
  EXPECT_EQ(at("/schema"), R"("hexapla/comparison/1")");
  EXPECT_EQ(at("/findings/0/id"), R"("f1")");
  EXPECT_EQ(at("/findings/0/kind"), R"("quantity")");
  EXPECT_EQ(at("/findings/0/relation"), R"("conflict")");
  EXPECT_EQ(at("/findings/0/origins"), "2");
  EXPECT_EQ(at("/findings/0/confidence"), "0.25");
  EXPECT_EQ(at("/findings/0/readings/1"),
            R"({"id":"r2","value":{"text":"11 boats","bound":"exact","low":11,"high":11,"unit":""},)"
            R"("mentions":[{"account":"b","begin":0,"end":12,"text":"Eleven boats","source":[{"begin":0,"end":12}]}]})");
  EXPECT_EQ(at("/findings/0/conflicts"), R"([["r1","r2"]])");
  EXPECT_EQ(at("/findings/0/updates"), R"([["r2","r1"]])") << "earlier, then later";
  EXPECT_EQ(at("/findings/0/sums"), "[]");
}

TEST_F(ComparisonJson, AnAccountIsWithoutItsText) {
  write(comparison());
  EXPECT_EQ(at("/accounts/1/id"), R"("b")");
  EXPECT_EQ(at("/accounts/1/name"), R"("The b")");
  EXPECT_EQ(at("/accounts/1/words"), "3");
  EXPECT_EQ(at("/accounts/1/origin"), "1");
  EXPECT_EQ(at("/accounts/1/map"), "[[20,0]]");
  EXPECT_EQ(at("/accounts/1/blocks"), R"([{"kind":"paragraph","begin":0,"end":20}])");
  EXPECT_EQ(at("/accounts/1/text"), "none");
}

TEST_F(ComparisonJson, AValueHasWhatItsKindSays) {
  Comparison all = comparison();
  const auto value = [&](FindingKind kind, Value what) {
    all.findings[0].kind = kind;
    all.findings[0].readings[0].value = std::move(what);
    write(all);
    return at("/findings/0/readings/0/value");
  };
  EXPECT_EQ(value(FindingKind::quantity, {.text = "more than $2", .bound = Bound::more_than, .low = 2, .unit = "USD"}),
            R"({"text":"more than $2","bound":"more_than","low":2,"high":null,"unit":"USD"})");
  EXPECT_EQ(value(FindingKind::time, {.text = "Monday"}), R"({"text":"Monday","iso":""})") << "iso is there, and not known";
  EXPECT_EQ(value(FindingKind::time, {.text = "1798", .iso = "1798"}), R"({"text":"1798","iso":"1798"})");
  EXPECT_EQ(value(FindingKind::quotation, {.text = "No", .speaker = "Renn"}),
            R"({"text":"No","speaker":"Renn","paraphrase":false})");
  EXPECT_EQ(value(FindingKind::quotation, {.text = "No", .paraphrase = true}), R"({"text":"No","paraphrase":true})");
  EXPECT_EQ(value(FindingKind::statement, {.text = "It sank"}), R"({"text":"It sank"})");
}

TEST_F(ComparisonJson, ChangesOfWordsAndSumsOverFindings) {
  Comparison all = comparison();
  using Kind = WordChange::Kind;
  all.findings[0].readings[1].changes = {
      {Kind::same, "We", "we"}, {Kind::cut, "all", ""}, {Kind::added, "", "saw"}, {Kind::changed, "one", "two"}};
  all.findings.push_back({.about = "losses",
                          .readings = {{.value = {.text = "15"}, .mentions = {{0, {0, 6}}}}},
                          .sums = {{.parts = {{0, 1}, {1, 0}}, .total = 12.5, .matches = 0, .text = "11 + 1.5 = 12.5"},
                                   {.parts = {{1, 0}}, .total = 3, .text = "3"}}});
  write(all);
  EXPECT_EQ(at("/findings/0/readings/1/changes"),
            R"([{"kind":"same","base":"We","other":"we"},{"kind":"cut","base":"all","other":""},)"
            R"({"kind":"added","base":"","other":"saw"},{"kind":"changed","base":"one","other":"two"}])");
  EXPECT_EQ(at("/findings/0/readings/0/changes"), "none") << "not where there are none";
  EXPECT_EQ(at("/findings/1/id"), R"("f2")");
  EXPECT_EQ(at("/findings/1/sums"), R"([{"parts":["f1/r2","r1"],"total":12.5,"matches":"r1","text":"11 + 1.5 = 12.5"},)"
                                    R"({"parts":["r1"],"total":3,"matches":null,"text":"3"}])");
}

TEST_F(ComparisonJson, CopiesFailuresAndWhatMadeIt) {
  Comparison all = comparison();
  all.models = {{.name = "en", .sha256 = "ab"}};
  all.options = {{"speech", "yes"}, {"model", "en"}};
  all.failed = {{.code = ErrorCode::unsupported, .reason = "compressed", .file = "old.gz", .offset = 0},
                {.code = ErrorCode::io, .reason = "there is no such file", .file = "gone.txt"}};
  all.copies = {{.from = 1,
                 .to = 0,
                 .directed = true,
                 .reason = "b was first",
                 .share_from = 0.333333,
                 .share_to = 1,
                 .passages = {{{7, 19}, {7, 18}}, {{0, 1}, {2, 3}}}}};
  write(all);
  EXPECT_EQ(at("/made_by"),
            R"({"version":"9.9","models":[{"name":"en","sha256":"ab"}],"options":{"model":"en","speech":"yes"}})");
  EXPECT_EQ(at("/failed/0/offset"), "0");
  EXPECT_EQ(at("/failed/0/code"), R"("unsupported")");
  EXPECT_EQ(at("/failed/1/offset"), "null");
  EXPECT_EQ(at("/copies/0/from"), R"("b")");
  EXPECT_EQ(at("/copies/0/share_from"), "0.333333");
  EXPECT_EQ(at("/copies/0/spans"), R"([{"account":"b","begin":7,"end":19},{"account":"a","begin":7,"end":18},)"
                                   R"({"account":"b","begin":0,"end":1},{"account":"a","begin":2,"end":3}])")
      << "in pairs: in from, then the same in to";
}

TEST_F(ComparisonJson, EveryElementAndTheWholeHaveTheirDigest) {
  Comparison all = comparison();
  all.failed = {{.reason = "no", .file = "x"}};
  all.copies = {{.from = 0, .to = 1}};
  write(all);
  for (const char* pointer : {"", "/accounts/0", "/accounts/1", "/failed/0", "/findings/0", "/copies/0"}) {
    const dom::element element = root_.at_pointer(pointer).value();
    EXPECT_EQ(std::string(element["digest"].get_string().value()), exchange::digest_of(element)) << pointer;
  }
}

TEST_F(ComparisonJson, IndentationChangesNothingElse) {
  const std::string wide = to_json(comparison());
  EXPECT_TRUE(wide.starts_with("{\n  \"schema\": \"hexapla/comparison/1\",\n  \"made_by\": {\n    \"version\": \"9.9\",\n"))
      << wide;
  EXPECT_TRUE(wide.ends_with("}\n"));
  write(comparison());
  EXPECT_TRUE(json_.starts_with(R"({"schema":"hexapla/comparison/1","made_by":{"version":"9.9",)"));
  EXPECT_EQ(json_.find('\n'), json_.size() - 1);
  EXPECT_EQ(simdjson::minify(parser_.parse(wide).value()) + "\n", json_);
}

TEST_F(ComparisonJson, AnEmptyComparisonIsWhole) {
  write({});
  EXPECT_TRUE(json_.starts_with(R"({"schema":"hexapla/comparison/1","made_by":{"version":"","models":[],"options":{}},)"
                                R"("accounts":[],"failed":[],"findings":[],"copies":[],"overview":{"summary":{"accounts":0,)"))
      << json_;
}

}  // namespace
}  // namespace hexapla::comparison_json_test
