#include "language/tokenize/tokenizer.h"

#include <gtest/gtest.h>
#include <optional>

#include "../support/aligned_bytes.h"
#include "../support/tiny_pipeline.h"
#include "language/convert/convert.h"
#include "language/pipeline.h"

namespace hexapla::language::tokenizer_test {
namespace {

constexpr std::uint32_t most = 1'000'000;

/// The tiny pipeline's tokenizer.
class TokenizerTest : public ::testing::Test {
 protected:
  TokenizerTest() : bytes_(convert_pipeline(testing::tiny_pipeline(), {})->bytes) {
    auto file = ModelFile::view(bytes_.view(), "tiny");
    parts_ = load_parts(std::move(*file), {}).value();
    lexicon_.emplace(parts_->strings, parts_->norms);
    tokenizer_.emplace(parts_->tokenizer, *lexicon_);
  }

  /// The tokens' texts, joined by bars; "_" behind one that a blank follows.
  std::string tokens(std::string_view text) {
    std::vector<RawToken> raw;
    EXPECT_TRUE(tokenizer_->tokenize(text, most, raw, warnings_));
    std::string out;
    std::uint32_t at = 0;
    for (const RawToken& token : raw) {
      EXPECT_EQ(token.span.begin, at);
      at = token.span.end + (token.space_after ? 1 : 0);
      out += out.empty() ? "" : "|";
      out += text.substr(token.span.begin, token.span.size());
      if (token.space_after) out += '_';
    }
    EXPECT_EQ(at, text.size());
    return out;
  }

  testing::AlignedBytes bytes_;
  std::shared_ptr<const PipelineParts> parts_;
  std::optional<Lexicon> lexicon_;
  std::optional<Tokenizer> tokenizer_;
  std::vector<TokenizerWarning> warnings_;
};

TEST_F(TokenizerTest, ASuffixBeforeANewlineIsFoundInItsWindow) {
  const std::string text = "ab" + std::string(50, '.') + "\n";
  EXPECT_EQ(tokenizer_->find_suffix(text), (Span{2, 52}));
  EXPECT_EQ(tokenizer_->find_suffix_plain(text), (Span{2, 52}));
}

TEST_F(TokenizerTest, StopsWhereThereAreMoreTokensThanMayBe) {
  std::vector<RawToken> raw;
  EXPECT_TRUE(tokenizer_->tokenize("one two three", 3, raw, warnings_));
  EXPECT_EQ(raw.size(), 3U);
  EXPECT_FALSE(tokenizer_->tokenize("one two three four", 3, raw, warnings_));
  for (const std::string_view sign : {")", "((", "a-", "b "}) {  // suffixes, prefixes, infixes, words
    std::string text;
    for (int i = 0; i < 1000; ++i) text += sign;
    EXPECT_FALSE(tokenizer_->tokenize(text, 30, raw, warnings_)) << sign;
    EXPECT_LE(raw.size(), 100U) << sign << " stopped late";
  }
  EXPECT_TRUE(tokenizer_->tokenize("one two", 3, raw, warnings_)) << "the next text is not told of it";
}

TEST_F(TokenizerTest, TakesAffixesOff) {
  EXPECT_EQ(tokens("(\"Two ferries\", she said.)"), "(|\"|Two_|ferries|\"|,_|she_|said|.|)");
  EXPECT_EQ(tokens("12km well-known sail.Then"), "12|km_|well|-|known_|sail|.|Then");
}

TEST_F(TokenizerTest, KeepsExceptions) { EXPECT_EQ(tokens("(don't) at 8 a.m. :)"), "(|do|n't|)_|at_|8_|a.m._|:)"); }

TEST_F(TokenizerTest, JoinsExceptionsThatWereSplit) { EXPECT_EQ(tokens("ok:) go"), "ok:|)_|go"); }

TEST_F(TokenizerTest, WhiteSpaceBeyondOneBlankIsAToken) {
  EXPECT_EQ(tokens(" a  b\n\nc "), " |a_| |b|\n\n|c_");
  EXPECT_EQ(tokens(""), "");
  EXPECT_EQ(tokens("   "), "   ");
}

TEST_F(TokenizerTest, KeepsAddressesWhole) {
  EXPECT_EQ(tokens("(https://norwick.example/a-b)"), "(|https://norwick.example/a-b|)");
}

TEST_F(TokenizerTest, WindowAndPlainSearchAgree) {
  for (const std::string& text : {std::string("a....."), std::string("....x.."), std::string("7km"), std::string("xkm"),
                                  std::string(")..)"), std::string(300, '.'), std::string(300, ')'), std::string("é.")})
    EXPECT_EQ(tokenizer_->find_suffix(text), tokenizer_->find_suffix_plain(text)) << text;
}

TEST_F(TokenizerTest, LongRunsOfOneSignCostLittle) {
  for (const char sign : {')', '.', '(', '-', ':'}) tokens(std::string(200'000, sign));
  EXPECT_TRUE(warnings_.empty());
}

}  // namespace
}  // namespace hexapla::language::tokenizer_test
