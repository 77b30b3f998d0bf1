#include "text/charset_scripts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>

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

/// True if more than a tenth of the bytes beyond ASCII stand beside an ASCII letter: Latin words with accents.
bool stands_in_latin_words(std::string_view sample) {
  std::size_t high = 0;
  std::size_t joined = 0;
  for (std::size_t i = 0; i < sample.size(); ++i) {
    if (static_cast<unsigned char>(sample[i]) < 0x80) continue;
    ++high;
    const bool before = i > 0 && is_ascii_letter(static_cast<unsigned char>(sample[i - 1]));
    const bool after = i + 1 < sample.size() && is_ascii_letter(static_cast<unsigned char>(sample[i + 1]));
    if (before || after) ++joined;
  }
  return joined * 10 > high;
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

const Charset* detect_hebrew(std::string_view sample) {
  std::array<std::size_t, 256> count = {};
  for (const char c : sample) ++count.at(static_cast<unsigned char>(c));
  const auto between = [&](std::size_t first, std::size_t last) {
    return std::accumulate(count.begin() + static_cast<std::ptrdiff_t>(first),
                           count.begin() + static_cast<std::ptrdiff_t>(last) + 1, std::size_t{0});
  };
  constexpr std::size_t least_bytes = 20;
  constexpr std::size_t stray_share = 200;
  constexpr std::size_t fewest_letters = 10;  // a text says more than one word over
  const std::size_t high = between(0x80, 0xFF);
  const std::size_t letters = between(0xE0, 0xFA);
  const std::size_t points = between(0xC0, 0xD6);  // vowel points and, in Yiddish, double letters
  // 0xD9 to 0xDF and 0xFB, 0xFC, 0xFF stand for nothing; Cyrillic and Greek have common letters there.
  const std::size_t no_characters = between(0xD9, 0xDF) + between(0xFB, 0xFC) + count[0xFF];
  // Tet and final pe are 1 to 6 % of the letters of Hebrew and Yiddish; и and у, which Cyrillic has there, are 9 % and more of
  // its own.
  const bool cyrillic = (count[0xE8] + count[0xF3]) * 13 > letters;
  const auto kinds = std::ranges::count_if(count.begin() + 0xE0, count.begin() + 0xFB, [](std::size_t n) { return n != 0; });
  if (high < least_bytes || cyrillic || no_characters * stray_share > high || points * 3 > letters ||
      static_cast<std::size_t>(kinds) < fewest_letters)
    return nullptr;
  return (letters + points) * 10 >= high * 9 && !stands_in_latin_words(sample) ? find_charset("windows-1255") : nullptr;
}

bool is_turkish(std::string_view sample) {
  std::size_t shared = 0;     // ğ, ı, ş, İ, Ş, Ğ, which Icelandic has as ð, ý, þ, Ý, Þ, Ð
  std::size_t icelandic = 0;  // á, æ, é, í, ó, ú and their capitals, which Turkish has not
  for (const char c : sample) {
    const auto byte = static_cast<unsigned char>(c);
    const unsigned small = byte | 0x20U;  // a letter and its capital differ in this bit
    if (byte < 0xC0) continue;
    if (small == 0xF0 || small == 0xFD || small == 0xFE) ++shared;
    if (small == 0xE1 || small == 0xE6 || small == 0xE9 || small == 0xED || small == 0xF3 || small == 0xFA) ++icelandic;
  }
  constexpr std::size_t least_letters = 3;
  return shared >= least_letters && icelandic * 5 < shared;
}

const Charset* detect_johab(std::string_view sample) {
  const Charset* const johab = find_charset("johab");
  const Decoding decoding = decode_as(sample, *johab);
  std::size_t characters = 0;
  std::size_t hangul = 0;
  for (std::size_t at = 0; at < decoding.text.size();) {
    const auto [code_point, size] = utf8::decode(decoding.text, at);
    at += size;
    if (code_point < 0x80) continue;
    ++characters;
    if (code_point >= 0xAC00 && code_point < 0xD7A4) ++hangul;
  }
  constexpr std::size_t least_characters = 10;
  constexpr std::size_t fault_share = 200;
  return hangul >= least_characters && hangul * 2 >= characters && decoding.invalid_bytes * fault_share <= sample.size()
             ? johab
             : nullptr;
}

const Charset* detect_thai(std::string_view sample) {
  std::size_t high = 0;
  std::size_t before_ascii = 0;  // second bytes of Big5, GBK and Shift_JIS are often ASCII letters; Thai words hold none
  std::size_t marks = 0;
  std::size_t misplaced = 0;
  unsigned char before = 0;
  for (const char c : sample) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80) ++high;
    if ((byte >= 0xDB && byte <= 0xDE) || byte >= 0xFC) return nullptr;  // no characters in windows-874
    const auto is_mark = [](unsigned char b) { return b == 0xD1 || (b >= 0xD4 && b <= 0xDA) || (b >= 0xE7 && b <= 0xEE); };
    if (before >= 0x80 && is_ascii_letter(byte)) ++before_ascii;
    if (is_mark(byte)) {
      ++marks;
      if (!is_mark(before) && !(before >= 0xA1 && before <= 0xCE)) ++misplaced;
    }
    before = byte;
  }
  // A fifth to a third of Thai's characters are combining marks, each after a consonant or another mark.
  constexpr std::size_t least_bytes = 20;
  if (before_ascii * 20 > high) return nullptr;
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
