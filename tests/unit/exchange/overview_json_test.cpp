#include "exchange/overview_json.h"

#include <gtest/gtest.h>

namespace hexapla::exchange::overview_json_test {
namespace {

std::string written(const Comparison& comparison) {
  text::JsonWriter writer;
  writer.begin_object();
  write_overview_members(writer, comparison);
  writer.end_object();
  return std::move(writer).text();
}

Comparison comparison() {
  Comparison out;
  out.accounts = {*Account::from_text("The ferry sank in 1998.", {}, "a"), *Account::from_text("Ann Roe slept.", {}, "b")};
  out.origin = {0, 0};
  out.findings = {{.kind = FindingKind::time, .relation = Relation::single, .readings = {{.mentions = {{0, {18, 22}}}}}},
                  {.kind = FindingKind::quantity, .relation = Relation::conflict}};
  return out;
}
bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(OverviewJson, CountsWhatThereIs) {
  const std::string json = written(comparison());
  EXPECT_TRUE(json.starts_with(R"({"summary":{"accounts":2,"origins":1,"failed":0,)"
                               R"("findings":{"conflict":1,"compatible":0,"agree":0,"single":1},)"
                               R"("by_kind":{"quantity":{"conflict":1,"compatible":0,"agree":0,"single":0},)"
                               R"("time":{"conflict":0,"compatible":0,"agree":0,"single":1},)"))
      << json;
  EXPECT_TRUE(json.ends_with(R"("other_event":[],"timeline":[],"participants":[],"singles":[],"omissions":[],"words":[]})"))
      << json;
}

TEST(OverviewJson, WritesEveryViewWithPlaces) {
  Comparison c = comparison();
  c.overview.other_event = {1};
  c.overview.timeline = {
      {.when = "1998", .what = "The ferry sank", .clauses = {{.clause = {0, {0, 22}}, .time = {18, 22}}}, .finding = 0}};
  c.overview.participants = {
      {.kind = ParticipantKind::person, .name = "Ann Roe", .names = {{.text = "Ann Roe", .mentions = {{1, {0, 7}}}}}}};
  c.overview.singles = {0};
  c.overview.omissions = {{.account = 0, .participant = 0}, {.account = 1, .finding = 0}};
  c.overview.words = {{.kind = WordChoice::Kind::saying, .phrases = {{.text = "say", .mentions = {{1, {0, 3}}}}}}};
  const std::string json = written(c);
  EXPECT_TRUE(has(json,
                  R"("other_event":["b"],"timeline":[{"when":"1998","what":"The ferry sank","finding":"f1","disputed":false,)"
                  R"("clauses":[{"account":"a","begin":0,"end":22,"text":"The ferry sank in 1998",)"
                  R"("source":[{"begin":0,"end":22}],"time":{"begin":18,"end":22}}]}])"))
      << json;
  EXPECT_TRUE(has(json, R"("participants":[{"id":"p1","kind":"person","name":"Ann Roe","names":[{"text":"Ann Roe","mentions":[)"))
      << json;
  EXPECT_TRUE(has(json, R"("descriptions":[],"ages":[]}],"singles":["f1"],)")) << json;
  EXPECT_TRUE(has(json, R"("omissions":[{"account":"a","finding":null,"participant":"p1"},)"
                        R"({"account":"b","finding":"f1","participant":null}])"))
      << json;
  EXPECT_TRUE(has(json, R"("words":[{"kind":"saying","about":"","participant":null,"phrases":[{"text":"say",)")) << json;
}

}  // namespace
}  // namespace hexapla::exchange::overview_json_test
