// Any bytes as compressed text, whole and in pieces: what comes out is the same where nothing is damaged, and bounded; damage has
// its byte. The first byte says which compression.
#include <cstdint>
#include <string>
#include <string_view>

#include "ingest/archive/decompress.h"
#include "read_any.h"

namespace {

using namespace hexapla;
using namespace hexapla::archive;
using fuzz::check;

/// The bytes in small pieces, as they come out of another archive.
class Small : public Stream {
 public:
  explicit Small(std::string_view bytes) : bytes_(bytes) {}
  Result<std::string_view> next() override {
    constexpr std::size_t piece = 13;
    const std::string_view out = bytes_.substr(0, piece);
    bytes_.remove_prefix(out.size());
    return out;
  }

 private:
  std::string_view bytes_;
};

struct Out {
  std::string text;
  bool is_damaged = false;
};

Out all_of(Compression way, Window& window, std::size_t size) {
  Budget budget({}, size);
  const auto stream = decompress(way, window, budget);
  Out out;
  while (true) {
    const auto piece = stream->next();
    if (piece && piece->empty()) return out;
    if (piece) {
      out.text += *piece;
    } else {
      out.is_damaged = true;
      check(!piece.error().reason.empty() && piece.error().offset.value_or(0) <= size);
    }
    check(out.text.size() <= Budget::slack + 250 * size);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto way = static_cast<Compression>(data[0] % 4);
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  Window whole(bytes);
  const Out at_once = all_of(way, whole, bytes.size());
  Small pieces(bytes);
  Window window(pieces);
  const Out in_pieces = all_of(way, window, bytes.size());
  check(at_once.is_damaged == in_pieces.is_damaged);
  // In pieces the beginning of a damaged member comes too.
  check(at_once.is_damaged || at_once.text == in_pieces.text);
  return 0;
}
