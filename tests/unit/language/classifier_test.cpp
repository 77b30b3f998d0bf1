#include "language/components/classifier.h"

#include <gtest/gtest.h>

#include "component_bench.h"
#include "fixed_rows.h"

namespace hexapla::language::classifier_test {
namespace {

using testing::ComponentBench;
using testing::FixedRows;
using Kind = ClassifierModel::Kind;

/// A classifier whose score of class c is element c of a token's vector.
class ClassifierTest : public ::testing::Test {
 protected:
  ClassifierModel load(Kind kind, const std::vector<std::string>& labels, bool overwrite, bool extend = false) {
    const auto count = static_cast<std::uint32_t>(labels.size());
    std::vector<float> identity(std::size_t{count} * ComponentBench::width);
    for (std::size_t i = 0; i < count; ++i) identity[i * ComponentBench::width + i] = 1;
    pack_affine(bench_.writer, "c.output", identity, {}, count, padded_inputs(ComponentBench::width));
    bench_.writer.add("c.flags", std::vector<std::uint32_t>{overwrite ? 1U : 0U, extend ? 1U : 0U});
    std::vector<std::uint32_t> numbers;
    for (const std::string& label : labels) numbers.push_back(bench_.string(label));
    bench_.writer.add("c.labels", numbers);
    bench_.writer.add("c.positions", std::vector(count, bench_.string("NOUN")));
    old_ = bench_.string("Number=Sing");
    const ModelFile& file = bench_.load();
    return ClassifierModel::load(file, "c", kind, ComponentBench::width, bench_.model_strings().size()).value();
  }
  void run(const ClassifierModel& model, const std::vector<float>& rows, Document& document) {
    std::vector<float> scratch;
    FixedRows source(rows, ComponentBench::width);
    classify(model, best_kernels(), source, bench_.pool(), document, scratch);
  }

  ComponentBench bench_;
  std::uint32_t old_ = 0;
};

TEST_F(ClassifierTest, TheFirstOfTheGreatestScoresWins) {
  const auto model = load(Kind::tagger, {"NN", "VB", "IN"}, false);
  Document& document = bench_.words({"a", "b", "c"});
  run(model, ComponentBench::rows({{1, 2, 0}, {2, 2, 2}, {-3, -2, -1}}), document);
  EXPECT_EQ(bench_.text(document.tag[0]), "VB");
  EXPECT_EQ(bench_.text(document.tag[1]), "NN");
  EXPECT_EQ(bench_.text(document.tag[2]), "IN");
}

TEST_F(ClassifierTest, WhatIsThereStaysUnlessItMayBeOverwritten) {
  const auto rows = ComponentBench::rows({{1}});
  const auto kept = load(Kind::tagger, {"NN"}, false);
  Document& document = bench_.words({"a"});
  document.tag[0] = old_;
  run(kept, rows, document);
  EXPECT_EQ(bench_.text(document.tag[0]), "Number=Sing");
  auto overwriting = kept;
  overwriting.overwrite = true;
  run(overwriting, rows, document);
  EXPECT_EQ(bench_.text(document.tag[0]), "NN");
}

TEST_F(ClassifierTest, ASenterTellsStartsFromOthers) {
  const auto model = load(Kind::senter, {"I", "S"}, false);
  Document& document = bench_.words({"a", "b"});
  run(model, ComponentBench::rows({{0, 1}, {1, 0}}), document);
  EXPECT_EQ(document.sentence_start, (std::vector<std::int8_t>{1, -1}));
}

TEST_F(ClassifierTest, FeaturesAreJoinedWhereTheyExtend) {
  const auto rows = ComponentBench::rows({{1}});
  auto model = load(Kind::morphologizer, {"Case=Nom|Number=Plur"}, true, true);
  Document& document = bench_.words({"a"});
  document.morph[0] = old_;
  run(model, rows, document);
  EXPECT_EQ(bench_.text(document.morph[0]), "Case=Nom|Number=Plur") << "the new ones win";
  EXPECT_EQ(bench_.text(document.pos[0]), "NOUN");
  model.overwrite = false;
  document.morph[0] = old_;
  run(model, rows, document);
  EXPECT_EQ(bench_.text(document.morph[0]), "Case=Nom|Number=Sing") << "the old ones win";
}

TEST_F(ClassifierTest, MoreTokensThanABatchAreAllLabelled) {
  const auto model = load(Kind::tagger, {"NN", "VB"}, false);
  Document& document = bench_.words({"a"});
  document.tokens.resize(1000, document.tokens[0]);
  document.reset();
  std::vector<float> rows(1000 * ComponentBench::width);
  for (std::size_t i = 0; i < 1000; ++i) rows[i * ComponentBench::width + i % 2] = 1;
  run(model, rows, document);
  for (std::size_t i = 0; i < 1000; ++i) EXPECT_EQ(bench_.text(document.tag[i]), i % 2 == 0 ? "NN" : "VB");
}

}  // namespace
}  // namespace hexapla::language::classifier_test
