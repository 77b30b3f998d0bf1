// Any text through the tiny pipeline: tokens cover it, and suffixes are found in the window where a plain search finds them.

#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "../unit/support/aligned_bytes.h"
#include "../unit/support/tiny_pipeline.h"
#include "core/utf8.h"
#include "language/convert/convert.h"
#include "language/pipeline.h"

namespace {

using namespace hexapla::language;

std::shared_ptr<const PipelineParts> tiny_parts() {
  static const testing::AlignedBytes bytes(convert_pipeline(testing::tiny_pipeline(), {})->bytes);
  return load_parts(ModelFile::view(bytes.view(), "tiny").value(), {}).value();
}

void check(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto parts = tiny_parts();
  static Lexicon lexicon(parts->strings, parts->norms);
  static Tokenizer tokenizer(parts->tokenizer, lexicon);
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (hexapla::utf8::first_invalid(text) != hexapla::utf8::valid) return 0;
  std::vector<RawToken> tokens;
  std::vector<TokenizerWarning> warnings;
  tokenizer.tokenize(text, ~0U, tokens, warnings);
  std::uint32_t at = 0;
  for (const RawToken& token : tokens) {
    check(token.span.begin == at && !token.span.empty());
    at = token.span.end + (token.space_after ? 1 : 0);
  }
  check(at == size);
  if (size > 0 && size < 2000) check(tokenizer.find_suffix(text) == tokenizer.find_suffix_plain(text));
  if (lexicon.bytes() > (16U << 20U)) {
    lexicon.clear();
    tokenizer.clear();
  }
  return 0;
}
