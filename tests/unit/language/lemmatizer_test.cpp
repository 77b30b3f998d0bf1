#include "language/components/lemmatizer.h"

#include <gtest/gtest.h>

#include "component_bench.h"
#include "language/string_ids.h"

namespace hexapla::language::lemmatizer_test {
namespace {

using testing::ComponentBench;

class LemmatizerTest : public ::testing::Test {
 protected:
  LemmatizerTest() {
    ModelWriter& writer = bench_.writer;
    writer.add("l.flags", std::vector<std::uint32_t>{1, 0, 1, 1});
    writer.add("l.pos0.name", std::string_view("noun"));
    writer.add("l.pos0.rules", std::vector{bench_.string("s"), 0U, bench_.string("ies"), bench_.string("y"), bench_.string("ses"),
                                           bench_.string("s")});
    writer.add_strings("l.pos0.index", std::vector<std::string>{"bus", "ferry", "gas", "gase"});
    writer.add_strings("l.pos0.forms", std::vector<std::string>{"axes", "mice"});
    writer.add("l.pos0.firsts", std::vector<std::uint32_t>{0, 2, 3});
    writer.add("l.pos0.lemmas", std::vector{bench_.string("axis"), bench_.string("axe"), bench_.string("mouse")});
    for (const char* text : {"NOUN", "PROPN", "VERB", "Number=Sing", "Number=Plur", "VerbForm=Inf"}) bench_.string(text);
    const ModelFile& file = bench_.load();
    model_ = LemmatizerModel::load(file, "l", bench_.model_strings()).value();
  }

  std::string lemma(std::string_view word, const std::string& pos, const std::string& morph = "") {
    Document& document = bench_.words({word});
    document.pos[0] = bench_.string(pos);
    document.morph[0] = bench_.string(morph);
    Lemmatizer(model_).run(bench_.lexicon(), bench_.pool(), document);
    return std::string(bench_.text(document.lemma[0]));
  }

  ComponentBench bench_;
  LemmatizerModel model_;
};

TEST_F(LemmatizerTest, AListedWordIsPreferred) {
  EXPECT_EQ(lemma("Ferries", "NOUN"), "ferry");
  EXPECT_EQ(lemma("gases", "NOUN"), "gas") << "of two that are listed the last rule's";
}

TEST_F(LemmatizerTest, ExceptionsComeFirst) {
  EXPECT_EQ(lemma("mice", "NOUN"), "mouse");
  EXPECT_EQ(lemma("axes", "NOUN"), "axe") << "the last of several";
}

TEST_F(LemmatizerTest, TheFirstRuleHoldsWhereNothingIsListed) { EXPECT_EQ(lemma("Tides", "NOUN"), "tide"); }

TEST_F(LemmatizerTest, BaseFormsStay) {
  EXPECT_EQ(lemma("Bus", "NOUN", "Number=Sing"), "bus");
  EXPECT_EQ(lemma("mice", "NOUN", "Number=Sing"), "mice");
  EXPECT_EQ(lemma("Sails", "VERB", "VerbForm=Inf"), "sails");
}

TEST_F(LemmatizerTest, WithoutTablesNamesStayAndOthersAreLowered) {
  EXPECT_EQ(lemma("Boats", "PROPN"), "Boats");
  EXPECT_EQ(lemma("Boats", "VERB"), "boats");
  EXPECT_EQ(lemma("Boats", ""), "boats");
}

TEST_F(LemmatizerTest, ALemmaThatIsThereStays) {
  Document& document = bench_.words({"mice"});
  document.pos[0] = bench_.string("NOUN");
  document.lemma[0] = bench_.string("axe");
  Lemmatizer lemmatizer(model_);
  lemmatizer.run(bench_.lexicon(), bench_.pool(), document);
  EXPECT_EQ(bench_.text(document.lemma[0]), "axe");
}

TEST(Lookup, GivesTheTablesWordOrTheWordItself) {
  ComponentBench bench;
  bench.writer.add("l.flags", std::vector<std::uint32_t>{0, 0, 0, 0});
  bench.writer.add("l.lookup_keys", std::vector<std::uint64_t>{string_id("ran")});
  bench.writer.add("l.lookup_values", std::vector{bench.string("run")});
  const ModelFile& file = bench.load();
  const auto model = LemmatizerModel::load(file, "l", bench.model_strings()).value();
  Document& document = bench.words({"ran", "Ran"});
  Lemmatizer(model).run(bench.lexicon(), bench.pool(), document);
  EXPECT_EQ(bench.text(document.lemma[0]), "run");
  EXPECT_EQ(bench.text(document.lemma[1]), "Ran");
}

}  // namespace
}  // namespace hexapla::language::lemmatizer_test
