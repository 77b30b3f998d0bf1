#include "language/components/parser.h"

#include <gtest/gtest.h>

#include "component_bench.h"
#include "fixed_rows.h"

namespace hexapla::language::parser_test {
namespace {

using testing::ComponentBench;
using testing::FixedRows;
using Heads = std::vector<std::uint32_t>;

/// The moves' places in a row of scores: shift, reduce, left nsubj, right dobj, right dobj||nsubj, break.
class ParserTest : public ::testing::Test {
 protected:
  ParserTest() {
    bench_.write_transitions("parser", ParserModel::features,
                             {{ParserModel::shift, ""},
                              {ParserModel::reduce, ""},
                              {ParserModel::left, "nsubj"},
                              {ParserModel::right, "dobj"},
                              {ParserModel::right, "dobj||nsubj"},
                              {ParserModel::sentence_break, "ROOT"}});
    const std::uint32_t decorated = bench_.string("dobj||nsubj");
    bench_.writer.add("parser.decorated", std::vector{decorated, bench_.string("dobj"), bench_.string("nsubj")});
    bench_.writer.add("parser.special", std::vector{bench_.string("ROOT"), 0U});
    const ModelFile& file = bench_.load();
    model_ = ParserModel::load(file, "parser", ComponentBench::width, bench_.model_strings().size()).value();
  }

  void parse(Document& document, const std::vector<float>& rows) {
    FixedRows source(rows, ComponentBench::width);
    Parser(model_, best_kernels()).run(source, bench_.lexicon(), document);
  }
  std::vector<std::string_view> labels(const Document& document) {
    std::vector<std::string_view> out;
    for (const std::uint32_t label : document.dep) out.push_back(bench_.text(label));
    return out;
  }

  ComponentBench bench_;
  ParserModel model_;
};

TEST_F(ParserTest, AttachesToTheLeftAndRight) {
  Document& document = bench_.words({"Ada", "saw", "boats"});
  parse(document, ComponentBench::rows({{1}, {1, 0, 2}, {0, 0, 0, 2}}));
  EXPECT_EQ(document.head, (Heads{1, 1, 1}));
  EXPECT_EQ(labels(document), (std::vector<std::string_view>{"nsubj", "ROOT", "dobj"}));
  EXPECT_EQ(document.sentence_start, (std::vector<std::int8_t>{1, -1, -1}));
}

TEST_F(ParserTest, PutsBackWhatIsReducedWithoutAHead) {
  // "b" is reduced without a head, so it comes back and may not be shifted a second time, however well that scores.
  Document& document = bench_.words({"a", "b", "c"});
  parse(document, ComponentBench::rows({{1}, {3, 0, 0, 2}, {1, 2}}));
  EXPECT_EQ(document.head, (Heads{0, 0, 2}));
  EXPECT_EQ(document.sentence_start, (std::vector<std::int8_t>{1, -1, 1}));
}

TEST_F(ParserTest, BreaksSentences) {
  Document& document = bench_.words({"a", "b"});
  parse(document, ComponentBench::rows({{1, 0, 0, 0, 0, 2}, {0, 0, 0, 3}}));
  EXPECT_EQ(document.head, (Heads{0, 1})) << "nothing is attached across the break";
  EXPECT_EQ(document.sentence_start, (std::vector<std::int8_t>{1, 1}));
}

TEST_F(ParserTest, KeepsToKnownSentenceStarts) {
  Document& document = bench_.words({"a", "b", "c"});
  document.sentence_start = {1, 1, -1};
  parse(document, ComponentBench::rows({{1}, {1, 0, 0, 9}, {0, 0, 0, 9}}));
  EXPECT_EQ(document.head, (Heads{0, 1, 1}));
  EXPECT_EQ(document.sentence_start, (std::vector<std::int8_t>{1, 1, -1}));
}

TEST_F(ParserTest, RestoresHeadsThatLabelsTellOf) {
  // "c" hangs on "b" with a label that says its true head is a nsubj below "b": "a".
  Document& document = bench_.words({"a", "b", "c"});
  parse(document, ComponentBench::rows({{1}, {1, 0, 2}, {0, 0, 0, 0, 2}}));
  EXPECT_EQ(document.head, (Heads{1, 1, 0}));
  EXPECT_EQ(labels(document)[2], "dobj");
}

TEST_F(ParserTest, AnEmptyDocumentHasNoTree) {
  Document& document = bench_.words({});
  parse(document, {});
  EXPECT_FALSE(document.parsed);
}

TEST(ParserModel, NeedsMovesToShiftAndReduce) {
  ComponentBench bench;
  bench.write_transitions("parser", ParserModel::features, {{ParserModel::shift, ""}});
  bench.writer.add("parser.decorated", std::vector<std::uint32_t>{});
  bench.writer.add("parser.special", std::vector{bench.string("ROOT"), 0U});
  const ModelFile& file = bench.load();
  const auto model = ParserModel::load(file, "parser", ComponentBench::width, bench.model_strings().size());
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().code, ErrorCode::malformed);
}

}  // namespace
}  // namespace hexapla::language::parser_test
