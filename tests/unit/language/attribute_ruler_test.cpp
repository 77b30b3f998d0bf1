#include "language/components/attribute_ruler.h"

#include <gtest/gtest.h>

#include "component_bench.h"

namespace hexapla::language::attribute_ruler_test {
namespace {

using testing::ComponentBench;

struct Condition {
  Attribute attribute;
  Comparison comparison;
  std::vector<std::string> values;
};
using Tokens = std::vector<std::vector<Condition>>;
struct Rule {
  Attribute sets;
  std::string value;
  std::uint32_t target;
  std::vector<Tokens> patterns;
};

class AttributeRulerTest : public ::testing::Test {
 protected:
  /// Writes the rules as a model has them, and loads them.
  void rules(const std::vector<Rule>& rules) {
    std::vector<std::uint32_t> out = {static_cast<std::uint32_t>(rules.size())};
    const auto number = [&](std::size_t value) { out.push_back(static_cast<std::uint32_t>(value)); };
    for (const Rule& rule : rules) {
      number(1);
      number(static_cast<std::size_t>(rule.sets));
      number(bench_.string(rule.value));
      number(rule.target);
      number(rule.patterns.size());
      for (const Tokens& tokens : rule.patterns) {
        number(tokens.size());
        for (const auto& tests : tokens) {
          number(tests.size());
          for (const Condition& test : tests) {
            number(static_cast<std::size_t>(test.attribute));
            number(static_cast<std::size_t>(test.comparison));
            number(test.values.size());
            for (const std::string& value : test.values) number(bench_.string(value));
          }
        }
      }
    }
    noun_ = bench_.string("NOUN");
    bench_.writer.add("r.rules", out);
    const ModelFile& file = bench_.load();
    model_ = RulerModel::load(file, "r", bench_.model_strings()).value();
    ruler_.emplace(model_);
  }
  void run(Document& document) { ruler_->run(bench_.lexicon(), bench_.pool(), document); }
  std::string_view tag(const Document& document, std::size_t i) { return bench_.text(document.tag[i]); }

  ComponentBench bench_;
  RulerModel model_;
  std::optional<AttributeRuler> ruler_;
  std::uint32_t noun_ = 0;
};

Tokens lower_is(const std::string& word) { return {{{Attribute::lower, Comparison::equal, {word}}}}; }

TEST_F(AttributeRulerTest, TheLastRuleThatMatchesHolds) {
  rules({{Attribute::tag, "A", 0, {lower_is("boat")}}, {Attribute::tag, "B", 0, {lower_is("boat"), lower_is("ferry")}}});
  Document& document = bench_.words({"Boat", "ferry", "tide"});
  run(document);
  EXPECT_EQ(tag(document, 0), "B");
  EXPECT_EQ(tag(document, 1), "B");
  EXPECT_EQ(tag(document, 2), "");
}

TEST_F(AttributeRulerTest, AllMatchesAreFoundBeforeAnyValueIsSet) {
  rules({{Attribute::tag, "A", 0, {lower_is("boat")}},
         {Attribute::lemma, "x", 0, {{{{Attribute::tag, Comparison::equal, {"A"}}}}}}});
  Document& document = bench_.words({"boat"});
  run(document);
  EXPECT_EQ(tag(document, 0), "A");
  EXPECT_EQ(document.lemma[0], 0U) << "the tag was not there when the rules were matched";
}

TEST_F(AttributeRulerTest, LongerPatternsSetTheirTarget) {
  Tokens pattern = lower_is("let");
  pattern.push_back({{Attribute::lower, Comparison::matches, {"^'?s$"}}});
  rules({{Attribute::tag, "US", 1, {pattern}}, {Attribute::tag, "S", 0, {lower_is("s")}}});
  Document& document = bench_.words({"Let", "'s", "let", "go", "s", "let", "s"});
  run(document);
  EXPECT_EQ(tag(document, 1), "US");
  EXPECT_EQ(tag(document, 3), "");
  EXPECT_EQ(tag(document, 4), "S");
  EXPECT_EQ(tag(document, 6), "S") << "the later rule holds";
}

TEST_F(AttributeRulerTest, ListsAndTheirOpposites) {
  rules({{Attribute::tag, "IN", 0, {{{{Attribute::lower, Comparison::in, {"a", "b"}}}}}},
         {Attribute::lemma,
          "out",
          0,
          {{{{Attribute::orth, Comparison::not_in, {"a", "c"}}, {Attribute::pos, Comparison::equal, {"NOUN"}}}}}}});
  Document& document = bench_.words({"A", "a", "b", "c"});
  document.pos = {noun_, noun_, 0, noun_};
  run(document);
  EXPECT_EQ(tag(document, 0), "IN");
  EXPECT_EQ(tag(document, 3), "");
  EXPECT_EQ(bench_.text(document.lemma[0]), "out");
  EXPECT_EQ(document.lemma[1], 0U);
  EXPECT_EQ(document.lemma[2], 0U) << "both tests must hold";
}

TEST_F(AttributeRulerTest, ARuleThatTakesTooManyStepsIsLeftOutAndItsTokensAreNamed) {
  rules({{Attribute::tag, "A", 0, {{{{Attribute::lower, Comparison::matches, {"^(a+)+$"}}}}}},
         {Attribute::tag, "B", 0, {{{{Attribute::tag, Comparison::matches, {"^(N+)+$"}}}}}},
         {Attribute::lemma, "aa", 0, {lower_is("aa")}}});
  const std::string long_chunk = std::string(200, 'a') + "!";
  for (int round = 0; round < 2; ++round) {  // the second time from the caches
    Document& document = bench_.words({"aa", long_chunk, "b", long_chunk});
    document.tag[2] = bench_.pool().add(std::string(200, 'N') + "!");
    run(document);
    EXPECT_EQ(tag(document, 0), "A");
    EXPECT_EQ(bench_.text(document.lemma[0]), "aa");
    EXPECT_EQ(tag(document, 1), "");
    EXPECT_EQ(document.undecided, (std::vector<std::uint32_t>{1, 2, 3}));
  }
}

TEST_F(AttributeRulerTest, IsTheSameAfterItForgot) {
  rules({{Attribute::tag, "A", 0, {{{{Attribute::is_space, Comparison::equal, {"1"}}}}}},
         {Attribute::lemma, "b", 0, {{{{Attribute::shape, Comparison::equal, {"Xxx"}}}}}}});
  for (int round = 0; round < 2; ++round) {
    Document& document = bench_.words({"\n", "Ada", "ada"});
    run(document);
    EXPECT_EQ(tag(document, 0), "A");
    EXPECT_EQ(bench_.text(document.lemma[1]), "b");
    EXPECT_EQ(document.lemma[2], 0U);
    ruler_->clear();
  }
}

TEST(RulerModel, RefusesNumbersThatDoNotHoldTogether) {
  const auto load = [](const std::vector<std::uint32_t>& numbers) {
    ComponentBench bench;
    bench.writer.add("r.rules", numbers);
    const ModelFile& file = bench.load();
    return RulerModel::load(file, "r", bench.model_strings()).has_value();
  };
  EXPECT_TRUE(load({0}));
  EXPECT_TRUE(load({1, 0, 0, 1, 1, 0}));
  EXPECT_FALSE(load({1})) << "a rule is missing";
  EXPECT_FALSE(load({1, 0, 1, 1, 1, 0})) << "sets a token beyond the pattern";
  EXPECT_FALSE(load({0, 0})) << "something behind the rules";
  EXPECT_FALSE(load({1, 1, 2, 9, 0, 0})) << "a string that is not there";
}

}  // namespace
}  // namespace hexapla::language::attribute_ruler_test
