#include "language/convert/convert.h"

#include <cmath>
#include <cstring>
#include <gtest/gtest.h>

#include "../support/tiny_pipeline.h"

namespace hexapla::language::convert_test {
namespace {

/// The error of converting the tiny pipeline with one of its files changed.
std::string error_with(const std::string& file, const std::string& bytes, const ConvertOptions& options = {}) {
  SourceFiles source = testing::tiny_pipeline();
  source.files[file] = bytes;
  const auto converted = convert_pipeline(source, options);
  return converted ? "" : converted.error().message();
}

std::string with_factory(std::string_view factory) {
  std::string config = testing::tiny_pipeline().files["config.cfg"];
  const std::string from = "factory = \"ner\"";
  return config.replace(config.find(from), from.size(), "factory = \"" + std::string(factory) + "\"");
}

TEST(Convert, NamesTheModelByItsMetadata) {
  const auto converted = convert_pipeline(testing::tiny_pipeline(), {});
  ASSERT_TRUE(converted) << converted.error().message();
  EXPECT_EQ(converted->name, "en_tiny-1.0.0");
}

TEST(Convert, IsTheSameTwice) {
  EXPECT_EQ(convert_pipeline(testing::tiny_pipeline(), {})->bytes, convert_pipeline(testing::tiny_pipeline(), {})->bytes);
}

TEST(Convert, RefusesAnUnknownComponentByName) {
  EXPECT_EQ(error_with("config.cfg", with_factory("entity_linker")),
            "tiny: component \"ner\": its factory \"entity_linker\" is not known; leave it out with --without ner");
}

TEST(Convert, LeavesOutWhatIsNotWanted) {
  EXPECT_EQ(error_with("config.cfg", with_factory("entity_linker"), {.without = {"ner"}}), "");
  EXPECT_EQ(error_with("config.cfg", with_factory("ner"), {.without = {"nothing"}}),
            "tiny: the pipeline has no component \"nothing\"");
}

TEST(Convert, RefusesAnotherVersion) {
  EXPECT_EQ(error_with("meta.json", R"({"lang":"en","name":"x","version":"1","spacy_version":">=2.2.2"})"),
            "tiny:meta.json: a pipeline for spaCy \">=2.2.2\"; version 3 is read");
}

TEST(Convert, RefusesANameThatLeavesTheFolder) {
  EXPECT_EQ(error_with("meta.json", R"({"lang":"../en","name":"x","version":"1","spacy_version":">=3.8"})"),
            "tiny:meta.json: the pipeline's name is no plain name");
}

TEST(Convert, SaysWhichFileIsMissing) {
  SourceFiles source = testing::tiny_pipeline();
  source.files.erase("ner/moves");
  const auto converted = convert_pipeline(source, {});
  ASSERT_FALSE(converted);
  EXPECT_EQ(converted.error().message(), "tiny: there is no file ner/moves");
}

TEST(Convert, RefusesAnUnknownLayer) {
  EXPECT_EQ(error_with("tagger/model", testing::pack_thinc({{.name = "lstm"}}, 1)),
            "tiny: component \"tagger\": its network has a layer \"lstm\", which is not known; leave the component out with "
            "--without tagger");
}

TEST(Convert, RefusesWeightsThatAreNoNumbers) {
  for (const float value : {std::nanf(""), HUGE_VALF}) {
    std::string model = testing::tiny_pipeline().files["tagger/model"];
    const std::size_t behind = model.rfind("shims") - 1;  // the last weight ends before the string's head
    std::memcpy(model.data() + behind - sizeof value, &value, sizeof value);
    EXPECT_NE(error_with("tagger/model", model).find("a weight that is infinite or no number"), std::string::npos);
  }
}

TEST(Convert, SurvivesEveryTruncation) {
  const SourceFiles source = testing::tiny_pipeline();
  for (const std::string name :
       {"tokenizer", "tok2vec/model", "parser/moves", "attribute_ruler/patterns", "lemmatizer/lookups/lookups.bin"}) {
    const std::string& whole = source.files.at(name);
    for (std::size_t size = 0; size < whole.size(); size += 1 + whole.size() / 97)
      EXPECT_NE(error_with(name, whole.substr(0, size)), "") << name << " cut to " << size << " bytes";
  }
}

}  // namespace
}  // namespace hexapla::language::convert_test
