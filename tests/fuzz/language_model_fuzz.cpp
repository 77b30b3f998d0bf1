// A model file of any bytes: it is refused with an error, or loads and analyses. Seeds are small models. Bytes that begin as a
// model does get the format and size of one, so that what is behind the header is reached; those that begin with a small h are
// taken as they are, but for that letter.

#include <cstdint>
#include <cstring>
#include <string>

#include "../unit/support/aligned_bytes.h"
#include "language/pipeline.h"

namespace {

constexpr std::size_t format_at = 8;
constexpr std::size_t size_at = 16;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace hexapla::language;
  std::string changed(reinterpret_cast<const char*>(data), size);
  if (changed.starts_with("HXMODEL\n") && size >= size_at + sizeof(std::uint64_t)) {
    const std::uint64_t bytes = size;
    std::memcpy(changed.data() + format_at, &model_format, sizeof model_format);
    std::memcpy(changed.data() + size_at, &bytes, sizeof bytes);
  } else if (changed.starts_with('h')) {
    changed[0] = 'H';
  }
  const testing::AlignedBytes bytes(changed);
  auto file = ModelFile::view(bytes.view(), "fuzz");
  if (!file) return 0;
  auto parts = load_parts(std::move(*file), {.cached_rows = 16});
  if (!parts) return 0;
  Analyser analyser{Maker::pipeline(std::move(*parts))};
  const auto analysis = analyser.analyse("Two boats (12km off Norwick) didn't sail at 8 a.m. ...\n\nLet's go :)");
  if (!analysis) return 0;
  to_conllu(*analysis, "fuzz");
  analysis->noun_chunks();
  for (std::uint32_t i = 0; i < analysis->size(); ++i) analysis->subtree(i);
  return 0;
}
