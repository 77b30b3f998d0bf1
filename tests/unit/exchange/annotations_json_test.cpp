#include <gtest/gtest.h>

#include <hexapla/exchange.h>

namespace hexapla {
namespace {

TEST(annotations_json, says_that_no_model_was_used) {
  const std::string json = to_json(*Account::from_text("Boats sank.\n"), Annotations{});
  EXPECT_NE(json.find(R"("models":[])"), std::string::npos) << json;
  EXPECT_TRUE(json.ends_with(R"("syntax":null})")) << json;
}

TEST(annotations_json, writes_what_a_model_read_and_names_it) {
  Annotations annotations;
  Syntax& syntax = annotations.syntax;
  syntax.strings = {"boat", "NNS", "NOUN", "nsubj", "sink", "VBD", "VERB", "ROOT", "ORG"};
  syntax.words = {{.span = {0, 5}, .head = 1, .lemma = 0, .tag = 1, .pos = 2, .relation = 3},
                  {.span = {6, 10}, .head = 1, .lemma = 4, .tag = 5, .pos = 6, .relation = 7}};
  syntax.sentences = {0};
  syntax.entities = {{.span = {0, 5}, .first = 0, .last = 1, .label = 8}};
  syntax.model = "tiny-1";
  syntax.sha256 = "00ff";
  const std::string json = to_json(*Account::from_text("Boats sank.\n"), annotations);
  EXPECT_NE(json.find(R"("models":[{"name":"tiny-1","sha256":"00ff"}])"), std::string::npos) << json;
  EXPECT_TRUE(json.ends_with(R"("syntax":{"words":[[0,5,"boat","NOUN","NNS",1,"nsubj"],[6,10,"sink","VERB","VBD",1,"ROOT"]],)"
                             R"("sentences":[0],"entities":[{"begin":0,"end":5,"text":"Boats","label":"ORG"}]}})"))
      << json;
}

}  // namespace
}  // namespace hexapla
