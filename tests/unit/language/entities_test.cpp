#include "language/components/entities.h"

#include <gtest/gtest.h>

#include "component_bench.h"
#include "fixed_rows.h"

namespace hexapla::language::entities_test {
namespace {

using testing::ComponentBench;
using testing::FixedRows;

/// The moves' places in a row of scores: begin ORG, begin PLACE, inside ORG, inside PLACE, last ORG, last PLACE, unit ORG, unit
/// without a label, outside.
class EntitiesTest : public ::testing::Test {
 protected:
  EntitiesTest() {
    bench_.write_transitions("ner", EntityModel::features,
                             {{EntityModel::begin, "ORG"},
                              {EntityModel::begin, "PLACE"},
                              {EntityModel::inside, "ORG"},
                              {EntityModel::inside, "PLACE"},
                              {EntityModel::last, "ORG"},
                              {EntityModel::last, "PLACE"},
                              {EntityModel::unit, "ORG"},
                              {EntityModel::unit, ""},
                              {EntityModel::outside, ""}});
    const ModelFile& file = bench_.load();
    model_ = EntityModel::load(file, "ner", ComponentBench::width, bench_.model_strings().size()).value();
  }

  /// "first-last LABEL" of each entity.
  std::vector<std::string> entities(Document& document, const std::vector<float>& rows) {
    FixedRows source(rows, ComponentBench::width);
    EntityRecogniser(model_, best_kernels()).run(source, bench_.lexicon(), document);
    std::vector<std::string> out;
    for (const auto& [first, last, label] : document.entities)
      out.push_back(std::to_string(first) + "-" + std::to_string(last) + " " + std::string(bench_.text(label)));
    return out;
  }

  ComponentBench bench_;
  EntityModel model_;
};

TEST_F(EntitiesTest, BeginsContinuesAndEnds) {
  Document& document = bench_.words({"Port", "of", "Norwick", "sued", "Tarn"});
  EXPECT_EQ(entities(document,
                     ComponentBench::rows({{1}, {0, 0, 1}, {0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 0, 1}})),
            (std::vector<std::string>{"0-3 ORG", "4-5 ORG"}));
}

TEST_F(EntitiesTest, KeepsTheLabelThatItBeganWith) {
  Document& document = bench_.words({"a", "b"});
  EXPECT_EQ(entities(document, ComponentBench::rows({{0, 1}, {0, 0, 0, 0, 9, 1}})), (std::vector<std::string>{"0-2 PLACE"}));
}

TEST_F(EntitiesTest, CrossesNoSentenceStart) {
  Document& document = bench_.words({"a", "b"});
  document.sentence_start = {1, 1};
  EXPECT_EQ(entities(document, ComponentBench::rows({{9, 0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 0, 0, 0, 1}})),
            (std::vector<std::string>{"0-1 ORG"}))
      << "it may not begin one that goes on, so the unit is next";
}

TEST_F(EntitiesTest, NeverBeginsAtWhiteSpaceOrWithoutALabel) {
  Document& document = bench_.words({"\n\n", "a"});
  EXPECT_EQ(entities(document, ComponentBench::rows({{9, 0, 0, 0, 0, 0, 9}, {0, 0, 0, 0, 0, 0, 0, 9, 1}})),
            std::vector<std::string>{});
}

TEST_F(EntitiesTest, TheFirstOfEqualScoresWins) {
  Document& document = bench_.words({"a", "b"});
  EXPECT_EQ(entities(document, ComponentBench::rows({{1, 1}, {0, 0, 0, 0, 1, 1}})), (std::vector<std::string>{"0-2 ORG"}));
}

}  // namespace
}  // namespace hexapla::language::entities_test
