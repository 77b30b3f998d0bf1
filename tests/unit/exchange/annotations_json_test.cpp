#include <gtest/gtest.h>
#include <limits>

#include <hexapla/exchange.h>
#include <hexapla/version.h>

namespace hexapla::annotations_json_test {
namespace {

const std::string text = "“Over 250 left,” Renn said on Monday.";

Account account() { return *Account::from_text(text, {}, "a"); }

/// The object's part from `"name":[` on to the matching bracket.
std::string list(const Annotations& annotations, std::string_view name) {
  const std::string json = to_json(account(), annotations);
  const std::size_t at = json.find("\"" + std::string(name) + "\":[");
  if (at == std::string::npos) return "none in " + json;
  std::size_t end = json.find('[', at);
  for (int depth = 0; end < json.size(); ++end) {
    if (json[end] == '[') ++depth;
    if (json[end] == ']' && --depth == 0) break;
  }
  const std::size_t begin = json.find('[', at);
  return json.substr(begin, end + 1 - begin);
}

TEST(AnnotationsJson, BeginsWithFormAndAccount) {
  const std::string json = to_json(account(), {});
  EXPECT_EQ(
      json,
      R"({"schema":"hexapla/annotations/1","made_by":{"version":")" + std::string(version) +
          R"(","models":[]},"account":"a","file":"","text_sha256":")" + account().text_sha256() + R"(","text_bytes":)" +
          std::to_string(text.size()) +
          R"(,"readable":true,"tokens":[],"sentences":[],"names":[],"quotations":[],"quantities":[],"times":[],"vouchers":[],"statements":[],"unknowns":[],"labels":[],"syntax":null,"warnings":[],"of":)" +
          to_json(account()) + "}");
}

TEST(AnnotationsJson, TokensAndSentences) {
  Annotations all;
  all.tokens = {{{0, 3}, TokenKind::punctuation},
                {{3, 7}, TokenKind::word},
                {{8, 11}, TokenKind::number},
                {{12, 13}, TokenKind::symbol},
                {{14, 16}, TokenKind::url}};
  all.sentences = {{.span = {0, 39}, .first_token = 0, .last_token = 5, .block = 0}};
  EXPECT_EQ(list(all, "tokens"), R"([[0,3,"punctuation"],[3,7,"word"],[8,11,"number"],[12,13,"symbol"],[14,16,"url"]])");
  EXPECT_EQ(list(all, "sentences"), R"([{"begin":0,"end":39,"first_token":0,"last_token":5,"block":0}])");
}

TEST(AnnotationsJson, AReferenceToNothingIsNull) {
  Annotations all;
  const auto renn = static_cast<std::uint32_t>(text.find("Renn"));
  all.names = {{.span = {renn, renn + 4}, .sentence = 2}, {.span = {renn, renn + 4}, .chain = 0}};
  EXPECT_EQ(list(all, "names"), R"([{"begin":21,"end":25,"text":"Renn","sentence":2,"chain":null},)"
                                R"({"begin":21,"end":25,"text":"Renn","sentence":0,"chain":0}])");
}

TEST(AnnotationsJson, QuotationsWithTheirParts) {
  Annotations all;
  all.quotations = {{.span = {0, 20},
                     .content = {3, 17},
                     .saying = Saying::direct,
                     .speaker = {21, 25},
                     .speaker_name = "Ada Renn",
                     .cue = {26, 30},
                     .parent = 4,
                     .closed = false,
                     .sentence = 1},
                    {.span = {3, 7}, .saying = Saying::indirect, .utterance = 1}};
  EXPECT_EQ(list(all, "quotations"),
            R"([{"begin":0,"end":20,"text":"“Over 250 left,”","content":{"begin":3,"end":17},"saying":"direct",)"
            R"("speaker":{"begin":21,"end":25},"speaker_name":"Ada Renn","cue":{"begin":26,"end":30},"utterance":0,"parent":4,)"
            R"("closed":false,"sentence":1},)"
            R"({"begin":3,"end":7,"text":"Over","content":null,"saying":"indirect","speaker":null,"speaker_name":"","cue":null,)"
            R"("utterance":1,"parent":null,"closed":true,"sentence":0}])");
}

TEST(AnnotationsJson, AnUnboundedSideOfAQuantityIsNull) {
  Annotations all;
  all.quantities = {{.span = {3, 11},
                     .number = {8, 11},
                     .bound = Bound::more_than,
                     .kind = QuantityKind::count,
                     .low = 250,
                     .low_open = true,
                     .head = "person",
                     .modifiers = {"old", "poor"},
                     .act = "leave",
                     .context = {"monday"},
                     .part = true,
                     .sentence = 0,
                     .quotation = 0},
                    {.span = {8, 11},
                     .bound = Bound::at_most,
                     .kind = QuantityKind::clock_score,
                     .low = -std::numeric_limits<double>::infinity(),
                     .high = 0.1,
                     .unit = "USD",
                     .per = "year"}};
  EXPECT_EQ(
      list(all, "quantities"),
      R"([{"begin":3,"end":11,"text":"Over 250","number":{"begin":8,"end":11},"bound":"more_than","kind":"count","low":250,)"
      R"("high":null,"low_open":true,"high_open":false,"unit":"","per":"","head":"person","thing":null,)"
      R"("modifiers":["old","poor"],"act":"leave","subject":"","context":["monday"],"part":true,"others":false,)"
      R"("capacity":false,"sentence":0,"quotation":0},)"
      R"({"begin":8,"end":11,"text":"250","number":null,"bound":"at_most","kind":"clock_score","low":null,"high":0.1,)"
      R"("low_open":false,"high_open":false,"unit":"USD","per":"year","head":"","thing":null,"modifiers":[],"act":"",)"
      R"("subject":"","context":[],"part":false,"others":false,"capacity":false,"sentence":0,"quotation":null}])");
}

TEST(AnnotationsJson, Times) {
  Annotations all;
  const auto monday = static_cast<std::uint32_t>(text.find("Monday"));
  all.times = {{.span = {monday, monday + 6},
                .kind = TimeKind::vague,
                .value = "2025-10-13",
                .timex3 = "2025-10-13TMO",
                .modifier = "early",
                .anchored = true,
                .relative = true,
                .act = "say",
                .context = {"renn"},
                .sentence = 3,
                .quotation = 1}};
  EXPECT_EQ(list(all, "times"),
            R"([{"begin":34,"end":40,"text":"Monday","kind":"vague","value":"2025-10-13","timex3":"2025-10-13TMO",)"
            R"("modifier":"early","anchored":true,"relative":true,"act":"say","context":["renn"],"sentence":3,"quotation":1}])");
}

/// The kind that stands in a list of one.
std::string kind_in(const Annotations& annotations, std::string_view name, std::string_view member) {
  const std::string json = list(annotations, name);
  const std::string key = "\"" + std::string(member) + "\":\"";
  const std::size_t at = json.find(key) + key.size();
  return json.substr(at, json.find('"', at) - at);
}

TEST(AnnotationsJson, EveryKindHasItsName) {
  const std::vector<std::string> quantities = {"count",  "money", "percent",     "age",   "duration",    "length", "area",
                                               "volume", "mass",  "temperature", "speed", "clock_score", "other"};
  const std::vector<std::string> times = {"date", "clock", "duration", "set", "vague"};
  const std::vector<std::string> sayings = {"direct", "scare", "title", "indirect"};
  Annotations all;
  for (std::size_t i = 0; i < quantities.size(); ++i) {
    all.quantities = {{.span = {8, 11}, .kind = static_cast<QuantityKind>(i)}};
    EXPECT_EQ(kind_in(all, "quantities", "kind"), quantities[i]);
  }
  for (std::size_t i = 0; i < times.size(); ++i) {
    all.times = {{.span = {8, 11}, .kind = static_cast<TimeKind>(i)}};
    EXPECT_EQ(kind_in(all, "times", "kind"), times[i]);
  }
  for (std::size_t i = 0; i < sayings.size(); ++i) {
    all.quotations = {{.span = {8, 11}, .saying = static_cast<Saying>(i)}};
    EXPECT_EQ(kind_in(all, "quotations", "saying"), sayings[i]);
  }
}

TEST(AnnotationsJson, WritesStatementsAndWhoVouchesForThem) {
  Annotations all;
  all.vouchers = {{.source = {0, 3}, .name = "Roe", .cue = {4, 8}, .stance = Stance::denies, .outer = none}};
  Statement statement;
  statement.span = {8, 11};
  statement.predicate = {9, 11};
  statement.act = "sink";
  statement.arguments = {{.span = {8, 9}, .role = ArgumentRole::object, .head = "boat"}};
  statement.times = {2};
  statement.modality = Modality::possibility;
  statement.factuality = {.certainty = Certainty::possible, .negative = true};
  statement.by_account = {.certainty = Certainty::uncommitted};
  statement.voucher = 0;
  statement.sentence = 1;
  all.statements = {statement};
  EXPECT_EQ(list(all, "vouchers"),
            R"([{"source":{"begin":0,"end":3},"name":"Roe","cue":{"begin":4,"end":8},"stance":"denies","outer":null}])");
  const std::string json = list(all, "statements");
  EXPECT_NE(json.find(R"("predicate":{"begin":9,"end":11},"act":"sink","arguments":[{"begin":8,"end":9,)"), std::string::npos)
      << json;
  EXPECT_NE(
      json.find(
          R"("role":"object","head":"boat"}],"times":[2],"modality":"possibility","negated":false,"hedge":null,)"
          R"("factuality":{"certainty":"possible","negative":true},"by_account":{"certainty":"uncommitted","negative":false},)"
          R"("voucher":0,"parent":null,"sentence":1,"quotation":null}])"),
      std::string::npos)
      << json;
}

TEST(AnnotationsJson, WritesLabels) {
  Annotations all;
  all.labels = {{.span = {8, 11},
                 .head = "boat",
                 .kind = ParticipantKind::vehicle,
                 .definite = true,
                 .chain = 0,
                 .sentence = 1,
                 .quotation = none}};
  const std::string json = list(all, "labels");
  EXPECT_TRUE(json.starts_with(R"([{"begin":8,"end":11,)")) << json;
  EXPECT_TRUE(json.ends_with(
      R"("head":"boat","kind":"vehicle","name":false,"definite":true,"plural":false,"chain":0,"sentence":1,"quotation":null}])"))
      << json;
}

TEST(AnnotationsJson, SaysThatNoModelWasUsed) {
  const std::string json = to_json(*Account::from_text("Boats sank.\n"), Annotations{});
  EXPECT_NE(json.find(R"("models":[])"), std::string::npos) << json;
  EXPECT_TRUE(json.contains(R"("syntax":null,"warnings")")) << json;
}

TEST(AnnotationsJson, WritesWhatAModelReadAndNamesIt) {
  Annotations annotations;
  Syntax& syntax = annotations.syntax;
  syntax.strings = {"boat", "NNS", "NOUN", "nsubj", "sink", "VBD", "VERB", "ROOT", "ORG", "Number=Plur", ""};
  syntax.words = {{.span = {0, 5}, .head = 1, .lemma = 0, .tag = 1, .pos = 2, .features = 9, .relation = 3},
                  {.span = {6, 10}, .head = 1, .lemma = 4, .tag = 5, .pos = 6, .features = 10, .relation = 7}};
  syntax.sentences = {0};
  syntax.entities = {{.span = {0, 5}, .first = 0, .last = 1, .label = 8}};
  syntax.model = "tiny-1";
  syntax.sha256 = "00ff";
  const std::string json = to_json(*Account::from_text("Boats sank.\n"), annotations);
  EXPECT_NE(json.find(R"("models":[{"name":"tiny-1","sha256":"00ff"}])"), std::string::npos) << json;
  EXPECT_TRUE(json.contains(
      R"("syntax":{"words":[[0,5,"boat","NOUN","NNS",1,"nsubj","Number=Plur"],[6,10,"sink","VERB","VBD",1,"ROOT",""]],)"
      R"("sentences":[0],"entities":[{"begin":0,"end":5,"text":"Boats","label":"ORG"}]},"warnings")"))
      << json;
}

}  // namespace
}  // namespace hexapla::annotations_json_test
