#include "text/charset_scripts.h"

#include <algorithm>
#include <array>

#include "core/utf8.h"
#include "text/charset_decoder.h"

namespace hexapla::text {
namespace {

bool is_ascii_letter(unsigned char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// How often each letter from а to я stands in a thousand letters of Russian (common figures of the Russian National Corpus,
// rounded).
constexpr std::array<int, 32> letter_frequency = {80, 16, 45, 17, 30, 85, 9, 16, 74, 12, 35, 44, 32, 67, 110, 28,
                                                  47, 55, 63, 26, 3,  10, 5, 14, 7,  4,  1,  19, 17, 3,  6,   20};

/// The mean frequency (in a thousand) of the sample's letters beyond ASCII. Russian itself has about 55, Bulgarian 60, the same
/// bytes in a wrong character set below 35. A symbol, or a capital after a small letter, counts against the reading.
int cyrillic_score(std::string_view sample, const Charset& charset) {
  constexpr int symbol_cost = 60;
  constexpr int odd_capital_cost = 60;
  const Decoding decoding = decode_as(sample, charset);
  long total = 0;
  long joined = 0;  // letters beyond ASCII that stand beside an ASCII letter: Latin words with accents
  long count = 0;
  bool after_small = false;
  bool after_letter = false;
  bool after_high = false;
  for (std::size_t at = 0; at < decoding.text.size();) {
    const auto [code_point, size] = utf8::decode(decoding.text, at);
    at += size;
    if (code_point < 0x80) {
      if (after_high && is_ascii_letter(static_cast<unsigned char>(code_point))) ++joined;
      after_letter = is_ascii_letter(static_cast<unsigned char>(code_point));
      after_small = after_high = false;
      continue;
    }
    ++count;
    if (after_letter) ++joined;
    after_letter = false;
    after_high = true;
    const bool small = code_point >= 0x430 && code_point < 0x450;
    const bool capital = code_point >= 0x410 && code_point < 0x430;
    const bool other = (code_point >= 0x400 && code_point < 0x410) || (code_point >= 0x450 && code_point < 0x460);
    if (small) total += letter_frequency.at(code_point - 0x430);
    if (capital) total += after_small ? -odd_capital_cost : letter_frequency.at(code_point - 0x410);
    if (!small && !capital && !other) total -= symbol_cost;
    after_small = small;
  }
  constexpr long joined_share = 10;
  return count == 0 || joined * joined_share > count ? 0 : static_cast<int>(total / count);
}

}  // namespace

const Charset* detect_cyrillic(std::string_view sample) {
  // Tuned on chardet's test files (docs/ingest.md): right readings score 41 to 66 and wrong ones at most 33.
  constexpr int least_score = 38;
  constexpr std::array<std::string_view, 6> names = {"windows-1251", "koi8-r", "iso-8859-5",
                                                     "ibm866",       "ibm855", "x-mac-cyrillic"};
  const Charset* best = nullptr;
  int best_score = least_score;
  for (const std::string_view name : names) {
    const Charset* const charset = find_charset(name);
    const int score = cyrillic_score(sample, *charset);
    if (score <= best_score) continue;
    best_score = score;
    best = charset;
  }
  return best;
}

const Charset* detect_thai(std::string_view sample) {
  std::size_t high = 0;
  std::size_t marks = 0;
  std::size_t misplaced = 0;
  unsigned char before = 0;
  for (const char c : sample) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80) ++high;
    if ((byte >= 0xDB && byte <= 0xDE) || byte >= 0xFC) return nullptr;  // no characters in windows-874
    const auto is_mark = [](unsigned char b) { return b == 0xD1 || (b >= 0xD4 && b <= 0xDA) || (b >= 0xE7 && b <= 0xEE); };
    if (is_mark(byte)) {
      ++marks;
      if (!is_mark(before) && !(before >= 0xA1 && before <= 0xCE)) ++misplaced;
    }
    before = byte;
  }
  // A fifth to a third of Thai's characters are combining marks, each after a consonant or another mark.
  constexpr std::size_t least_bytes = 20;
  return high >= least_bytes && marks * 10 >= high && misplaced * 50 <= marks ? find_charset("windows-874") : nullptr;
}

const Charset* detect_mac_roman(std::string_view sample) {
  // In windows-1252 these are Ò, Ó and Õ, which hardly stand next to lower-case English letters.
  std::size_t high = 0;
  std::size_t quotes = 0;
  for (std::size_t i = 0; i < sample.size(); ++i) {
    const auto byte = static_cast<unsigned char>(sample[i]);
    if (byte < 0x80) continue;
    ++high;
    const auto before = static_cast<unsigned char>(i == 0 ? ' ' : sample[i - 1]);
    const auto after = static_cast<unsigned char>(i + 1 == sample.size() ? ' ' : sample[i + 1]);
    const bool apostrophe = byte == 0xD5 && before >= 'a' && before <= 'z' && after >= 'a' && after <= 'z';
    const bool opening = byte == 0xD2 && before <= ' ' && is_ascii_letter(after);
    const bool closing = byte == 0xD3 && (before == '.' || before == ',' || before == '?' || before == '!') && after <= ' ';
    if (apostrophe || opening || closing) ++quotes;
  }
  return quotes != 0 && quotes * 2 >= high ? find_charset("macintosh") : nullptr;
}

}  // namespace hexapla::text
