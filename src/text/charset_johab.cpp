#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "text/charset_sink.h"

// Johab (KS X 1001:1992, annex 3; Windows code page 1361): a syllable of Hangul is two bytes whose fifteen low bits are its three
// letters, five bits each; other characters are the rows of KS X 1001 moved.

namespace hexapla::text {
namespace {

constexpr int filler = -1;  // a letter that is not there
constexpr int none = -2;    // bits that stand for no letter
constexpr int vowel_count = 21;
constexpr int final_count = 28;

// Which letter, counted as Unicode counts them (section 3.12), each value of five bits stands for.
constexpr std::array<int, 32> initials = {none, filler, 0,    1,    2,    3,    4,    5,    6,    7,   8,
                                          9,    10,     11,   12,   13,   14,   15,   16,   17,   18,  none,
                                          none, none,   none, none, none, none, none, none, none, none};
constexpr std::array<int, 32> vowels = {none, none, filler, 0,  1,  2,  3,  4,  none, none, 5,  6,  7,  8,  9,    10,
                                        none, none, 11,     12, 13, 14, 15, 16, none, none, 17, 18, 19, 20, none, none};
constexpr std::array<int, 32> finals = {none, 0,  1,    2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13,   14,
                                        15,   16, none, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, none, none};

/// The letters of Hangul that stand alone, as the compatibility letters of Unicode from U+3131 on.
constexpr std::array<char32_t, 19> lone_initials = {0x3131, 0x3132, 0x3134, 0x3137, 0x3138, 0x3139, 0x3141,
                                                    0x3142, 0x3143, 0x3145, 0x3146, 0x3147, 0x3148, 0x3149,
                                                    0x314A, 0x314B, 0x314C, 0x314D, 0x314E};
constexpr char32_t first_lone_vowel = 0x314F;
constexpr std::array<char32_t, 28> lone_finals = {0,      0x3131, 0x3132, 0x3133, 0x3134, 0x3135, 0x3136, 0x3137, 0x3139, 0x313A,
                                                  0x313B, 0x313C, 0x313D, 0x313E, 0x313F, 0x3140, 0x3141, 0x3142, 0x3144, 0x3145,
                                                  0x3146, 0x3147, 0x3148, 0x314A, 0x314B, 0x314C, 0x314D, 0x314E};

/// What two bytes of the Hangul part spell; 0 for nothing.
char32_t hangul(unsigned pair) {
  const int initial = initials.at(pair >> 10 & 31U);
  const int vowel = vowels.at(pair >> 5 & 31U);
  const int last = finals.at(pair & 31U);
  if (initial == none || vowel == none || last == none) return 0;
  if (initial >= 0 && vowel >= 0) return 0xAC00U + static_cast<char32_t>((initial * vowel_count + vowel) * final_count + last);
  if (initial == filler && vowel == filler && last == 0) return 0x3000;  // a blank as wide as a syllable
  if (initial >= 0) return vowel == filler && last == 0 ? lone_initials.at(static_cast<std::size_t>(initial)) : 0;
  if (vowel >= 0) return last == 0 ? first_lone_vowel + static_cast<char32_t>(vowel) : 0;
  return lone_finals.at(static_cast<std::size_t>(last));
}

constexpr std::size_t columns = 94;  // of a row of KS X 1001, which has as many rows

/// The characters of KS X 1001 by row and column; 0 where it has none. Taken from EUC-KR, which is its rows and columns from 0xA1
/// on.
std::vector<char32_t> moved_characters() {
  std::string pairs;
  for (std::size_t i = 0; i < columns * columns; ++i) {
    pairs += {static_cast<char>(0xA1 + i / columns), static_cast<char>(0xA1 + i % columns), '\n'};
  }
  const Decoding decoding = decode_as(pairs, *find_charset("euc-kr"));
  std::vector<char32_t> out;
  for (std::size_t at = 0; at < decoding.text.size();) {
    const auto [code_point, size] = utf8::decode(decoding.text, at);
    at = decoding.text.find('\n', at + size) + 1;  // a hole may have become two
    out.push_back(code_point == 0xFFFD ? 0 : code_point);
  }
  return out;
}

/// Where `moved_characters` has what two bytes spell; beyond its end if they spell nothing.
std::size_t moved_place(unsigned lead, unsigned trail) {
  const bool symbols = lead >= 0xD9 && lead <= 0xDE;
  const bool hanja = lead >= 0xE0 && lead <= 0xF9;
  const bool low = trail >= 0x31 && trail <= 0x7E;
  const bool high = trail >= 0x91 && trail <= 0xFE;
  if ((!symbols && !hanja) || (!low && !high)) return columns * columns;
  const std::size_t row = symbols ? 2 * (lead - 0xD9) : 2 * (lead - 0xE0) + 0x29;
  return row * columns + (low ? trail - 0x31 : trail - 0x43);  // the trail goes over two rows
}

}  // namespace

void decode_johab(std::string_view bytes, std::size_t begin, Sink& sink) {
  std::vector<char32_t> moved;
  while (begin < bytes.size()) {
    const std::size_t ascii = end_of_ascii(bytes, begin);
    if (ascii != begin) sink.same(begin, ascii);
    begin = ascii;
    if (begin == bytes.size()) break;
    const auto lead = static_cast<unsigned char>(bytes[begin]);
    const auto trail = static_cast<unsigned char>(begin + 1 < bytes.size() ? bytes[begin + 1] : '\0');
    char32_t code_point = lead < 0xD9 ? hangul(lead << 8U | trail) : 0;
    if (const std::size_t place = moved_place(lead, trail); place < columns * columns) {
      if (moved.empty()) moved = moved_characters();
      code_point = moved[place];
    }
    if (code_point == 0) {
      sink.invalid(begin, begin + 1);
      ++begin;
    } else {
      sink.unit(code_point, begin, begin + 2);
      begin += 2;
    }
  }
}

}  // namespace hexapla::text
