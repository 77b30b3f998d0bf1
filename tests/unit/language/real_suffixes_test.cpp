// The suffixes of the pipeline that stands beside the built program, if there is one: an expression of 16 kB, found in a window
// where a plain search finds them.

#include <filesystem>
#include <gtest/gtest.h>
#include <random>

#include "core/utf8.h"
#include "language/pipeline.h"

namespace hexapla::language::real_suffixes_test {
namespace {

std::shared_ptr<const PipelineParts> installed() {
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(HEXAPLA_BUILT_MODELS, error)) {
    if (entry.path().extension() != model_ending) continue;
    if (auto file = ModelFile::open(entry.path().string())) return load_parts(*std::move(file), {}).value_or(nullptr);
  }
  return nullptr;
}

TEST(RealSuffixes, AreFoundInTheWindowWhereAPlainSearchFindsThem) {
  const auto parts = installed();
  if (!parts) GTEST_SKIP() << "no pipeline is installed; script/build installs one";
  Lexicon lexicon(parts->strings, parts->norms);
  Tokenizer tokenizer(parts->tokenizer, lexicon);
  // What suffixes are made of, and what stands before them.
  constexpr std::string_view pieces[] = {"a",   "Z",  "é", "東", "7", ".", "..", "…",  ",", "'s", "’S", "km", "kg", "°C",
                                         "%",   "\"", "”", ")",  "]", "-", "--", "—",  "€", "$",  "/",  "m²", "\n", "👍🏽",
                                         "mph", "K",  "x", "½",  "¢", "°", "GB", "ft", "'", "‘",  "?!", "u",  "n't"};
  std::mt19937 random(20311014);
  std::size_t found = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    for (std::uint32_t left = 1 + random() % 24; left > 0; --left) {
      const std::string_view piece = pieces[random() % std::size(pieces)];
      for (std::uint32_t times = random() % 8 == 0 ? random() % 40 : 1; times > 0; --times) text += piece;
    }
    if (text.empty()) continue;
    const auto plain = tokenizer.find_suffix_plain(text);
    ASSERT_EQ(tokenizer.find_suffix(text), plain) << text;
    if (plain) ++found;
  }
  EXPECT_GT(found, 5'000U) << "suffixes are what this is about";
}

}  // namespace
}  // namespace hexapla::language::real_suffixes_test
