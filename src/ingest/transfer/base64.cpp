#include "ingest/transfer/base64.h"

#include "ingest/html/references.h"

namespace hexapla::ingest {
namespace {

constexpr int no_letter = -1;

int value_of(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '+') return 62;
  return c == '/' ? 63 : no_letter;
}

/// Reads letter by letter: hands on each byte that is whole.
class Bits {
 public:
  /// Bits of the first letter that belong to a byte before it.
  explicit Bits(int skipped = 0) : held_(-skipped) {}

  /// A byte, if this letter makes one whole.
  std::optional<char> add(int value) {
    bits_ = (bits_ << 6U | static_cast<std::uint32_t>(value)) & 0xFFFFU;
    held_ += 6;
    if (held_ < 8) return std::nullopt;
    held_ -= 8;
    return static_cast<char>(bits_ >> static_cast<unsigned>(held_) & 0xFFU);
  }
  bool begins_byte() const { return held_ == 0; }

 private:
  std::uint32_t bits_ = 0;
  int held_;
};

}  // namespace

std::optional<Transferred> decode_base64(std::string_view text) {
  Transferred out;
  Bits bits;
  std::uint32_t first = 0;
  for (std::uint32_t at = 0; at < text.size(); ++at) {
    if (html::is_space(text[at])) continue;
    if (text[at] == '=') break;
    const int value = value_of(text[at]);
    if (value == no_letter) return std::nullopt;
    if (bits.begins_byte()) first = out.places.empty() ? at : out.places.back().end;  // with the line end before it
    const auto byte = bits.add(value);
    if (!byte) continue;
    out.bytes += *byte;
    out.places.push_back({first, at + 1});
    first = at;  // what is left of this letter begins the next byte
  }
  return out;
}

std::vector<std::uint8_t> base64_phases(std::string_view bytes) {
  std::vector<std::uint8_t> out(bytes.size());
  std::uint8_t phase = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    out[at] = phase;
    if (value_of(bytes[at]) != no_letter) {
      phase = (phase + 1) % 4;
    } else if (!html::is_space(bytes[at])) {
      phase = 0;
    }
  }
  return out;
}

std::optional<std::string> decode_base64_letters(std::string_view letters, std::uint8_t phase) {
  // Letter number 1 gives two bits to the byte before, number 2 four; number 3 begins no byte.
  Bits bits(2 * phase);
  if (phase > 2) return std::nullopt;
  std::string out;
  for (const char c : letters) {
    if (html::is_space(c)) continue;
    const int value = value_of(c);
    if (value == no_letter) return std::nullopt;
    if (const auto byte = bits.add(value)) out += *byte;
  }
  return out.empty() ? std::nullopt : std::optional(std::move(out));
}

}  // namespace hexapla::ingest
