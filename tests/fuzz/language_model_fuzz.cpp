// A model file of any bytes: it is refused with an error, or loads and analyses. Seeds are small models.

#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "language/pipeline.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace hexapla::language;
  struct alignas(64) Block {
    char bytes[64];
  };
  std::vector<Block> blocks(size / sizeof(Block) + 1);
  void* place = blocks.data();
  if (size > 0) std::memcpy(place, data, size);
  auto file = ModelFile::view({static_cast<const char*>(place), size}, "fuzz");
  if (!file) return 0;
  auto parts = load_parts(std::move(*file), {.cached_rows = 16});
  if (!parts) return 0;
  Analyser analyser{Pipeline(std::move(*parts))};
  const auto analysis = analyser.analyse("Two boats (12km off Norwick) didn't sail at 8 a.m. ...\n\nLet's go :)");
  if (analysis) to_conllu(*analysis, "fuzz");
  return 0;
}
