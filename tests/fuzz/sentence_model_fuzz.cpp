// A sentence model of any bytes. The first byte tells which file of the tiny one the rest replaces before it is converted, loaded
// and run; 255, that the rest is a model file, whose header gets the format and size of one.

#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>

#include "../unit/support/aligned_bytes.h"
#include "../unit/support/tiny_sentence_model.h"
#include "language/convert/convert.h"
#include "language/sentences/sentence_model.h"

namespace {

using namespace hexapla::language;

constexpr std::uint8_t whole_file = 255;
constexpr std::size_t format_at = 8;
constexpr std::size_t size_at = 16;

void run(const std::string& model) {
  const testing::AlignedBytes bytes(model);
  auto file = ModelFile::view(bytes.view(), "fuzz");
  if (!file) return;
  const auto loaded = load_sentence_model(std::move(*file), Instructions::best);
  if (!loaded) return;
  constexpr std::array<std::string_view, 3> sentences = {"The mill burnt down, a caf\u00e9 too.", "", "\u4e2d\u6587 [CLS] ##ed"};
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const EncodedSentence encoded = loaded->encode(std::span(sentences).subspan(i, 1))[0];
    if (encoded.states.size() != encoded.pieces.size() * loaded->width()) std::abort();
    for (const hexapla::Span piece : encoded.pieces) {
      if (piece.begin >= piece.end || piece.end > sentences[i].size()) std::abort();
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const SourceFiles whole = testing::tiny_sentence_model();
  if (size == 0) return 0;
  std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  if (data[0] == whole_file) {
    const std::uint64_t count = bytes.size();
    if (count < size_at + sizeof count) return 0;
    std::memcpy(bytes.data(), model_magic.data(), model_magic.size());
    std::memcpy(bytes.data() + format_at, &model_format, sizeof model_format);
    std::memcpy(bytes.data() + size_at, &count, sizeof count);
    run(bytes);
    return 0;
  }
  SourceFiles source = whole;
  auto file = source.files.begin();
  std::advance(file, data[0] % source.files.size());
  file->second = std::move(bytes);
  const auto converted = convert_sentence_model(source);
  if (converted) run(converted->bytes);
  return 0;
}
