// Models that ask for much with few bytes: each is refused, naming what it asks for, before that is done.

#include <gtest/gtest.h>

#include "../support/tiny_model.h"
#include "component_bench.h"
#include "language/components/lemmatizer.h"
#include "language/limits.h"

namespace hexapla::language::hostile_model_test {
namespace {

using testing::AlignedBytes;
using testing::ComponentBench;
using Numbers = std::vector<std::uint32_t>;

std::uint32_t number(std::size_t value) { return static_cast<std::uint32_t>(value); }

/// A rule with these expressions for one token.
Numbers rules_of(const Numbers& expressions) {
  Numbers rules = {1, 0, 0, 1, 1, number(expressions.size())};
  for (const std::uint32_t expression : expressions) {
    for (const std::uint32_t value : {number(1), number(3), number(1), expression}) rules.push_back(value);
  }
  return rules;
}

Result<RulerModel> load_ruler(ComponentBench& bench, const Numbers& expressions) {
  bench.writer.add("r.rules", rules_of(expressions));
  const ModelFile& file = bench.load();
  return RulerModel::load(file, "r", bench.model_strings());
}

/// The tiny pipeline with another tokenizer.
Result<std::shared_ptr<const PipelineParts>> load_tokenizer(const AlignedBytes& bytes) {
  return load_parts(ModelFile::view(bytes.view(), "hostile").value(), {});
}

TEST(HostileModel, AnExpressionOfManyRulesIsCompiledOnce) {
  ComponentBench bench;
  const std::uint32_t expression = bench.string("^a+$");
  const auto model = load_ruler(bench, Numbers(4000, expression));
  ASSERT_TRUE(model) << model.error().message();
  EXPECT_EQ(model->expressions.size(), 1U);
}

TEST(HostileModel, MoreExpressionsThanAreCompiledAreRefused) {
  for (const std::uint32_t count : {limits::rule_expressions, limits::rule_expressions + 1}) {
    ComponentBench bench;
    Numbers expressions;
    for (std::uint32_t i = 0; i < count; ++i) expressions.push_back(bench.string("x" + std::to_string(i)));
    EXPECT_EQ(load_ruler(bench, expressions).has_value(), count == limits::rule_expressions);
  }
}

TEST(HostileModel, ExpressionsAndStringsThatAreTooLongAreRefused) {
  EXPECT_FALSE(Expression::compile(std::string(limits::expression_bytes + 1, 'a'), "m"));
  SourceFiles source = testing::tiny_pipeline();
  source.files["tagger/cfg"] =
      R"({"labels":["NN","VB",")" + std::string(limits::string_bytes + 1, 'S') + R"("],"overwrite":false})";
  const AlignedBytes bytes(convert_pipeline(source, {})->bytes);
  const auto parts = load_tokenizer(bytes);
  ASSERT_FALSE(parts);
  EXPECT_NE(parts.error().reason.find("4097 bytes"), std::string::npos) << parts.error().reason;
}

TEST(HostileModel, AnExpressionThatIsSlowOnAnExceptionIsRefused) {
  // The url expression is asked of what no suffix or infix splits: 40 signs on which it goes back and forth.
  SourceFiles source = testing::tiny_pipeline();
  const auto loads = [&](std::string_view url) {
    source.files["tokenizer"] = testing::tokenizer(url, std::string(40, 'a') + " b!");
    const AlignedBytes bytes(convert_pipeline(source, {})->bytes);
    return load_tokenizer(bytes).has_value();
  };
  EXPECT_TRUE(loads("^a+$"));
  EXPECT_FALSE(loads("^(?:a+)+(?:a+)+[bc]$"));
}

TEST(HostileModel, StatesAndClassesAreBounded) {
  ComponentBench bench;
  const std::uint32_t hidden = 512, features = 16;
  bench.write_transitions("t", 2, {{0, "a"}});
  const ModelFile& file = bench.load();
  EXPECT_TRUE(TransitionModel::load(file, "t", ComponentBench::width, 2, 2, bench.model_strings().size()));

  ComponentBench wide;
  pack_affine(wide.writer, "t.linear", std::vector<float>(16 * 16), {}, 16, padded_inputs(16));
  pack_affine(wide.writer, "t.lower", std::vector<float>(std::size_t{features} * 2 * hidden * 16), {}, features * 2 * hidden,
              padded_inputs(16));
  pack_affine(wide.writer, "t.upper", std::vector<float>(hidden), {}, 1, padded_inputs(hidden));
  wide.writer.add("t.padding", std::vector<float>(std::size_t{features} * 2 * hidden));
  wide.writer.add("t.bias", std::vector<float>(std::size_t{2} * hidden));
  wide.writer.add("t.shape", Numbers{features, 2, hidden});
  wide.writer.add("t.moves", Numbers{0, 0});
  const auto model = TransitionModel::load(wide.load(), "t", 16, features, 2, wide.model_strings().size());
  ASSERT_FALSE(model);
  EXPECT_NE(model.error().reason.find("16384 numbers"), std::string::npos) << model.error().reason;

  ComponentBench many;
  const auto labels = number(limits::classes + 1);
  pack_affine(many.writer, "c.output", std::vector<float>(std::size_t{labels} * 16), {}, labels, padded_inputs(16));
  many.writer.add("c.flags", Numbers{0, 0});
  many.writer.add("c.labels", Numbers(labels, 0));
  EXPECT_FALSE(ClassifierModel::load(many.load(), "c", ClassifierModel::Kind::tagger, 16, many.model_strings().size()));
}

}  // namespace
}  // namespace hexapla::language::hostile_model_test
