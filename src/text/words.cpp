#include "text/words.h"

#include <algorithm>
#include <array>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <utility>

#include "core/utf8.h"

namespace hexapla::text {
namespace {

bool is_word_character(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  const auto type = static_cast<unsigned>(u_charType(static_cast<UChar32>(c)));
  return (U_MASK(type) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0;
}
bool is_digit(char32_t c) { return c < 0x80 ? c >= '0' && c <= '9' : u_isdigit(static_cast<UChar32>(c)); }
bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2019 || c == 0x2BC; }
bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }

/// The letters of ASCII that a Latin letter with a mark, or one made of two, is written with where the mark is left out
/// ("Sánchez", "Sanchez"; "Jørgen", "Jorgen"); empty of others.
class BareLetters {
 public:
  BareLetters() {
    constexpr auto others = std::to_array<std::pair<UChar32, std::string_view>>({{0xDF, "ss"},
                                                                                 {0xE6, "ae"},
                                                                                 {0xF0, "d"},
                                                                                 {0xF8, "o"},
                                                                                 {0xFE, "th"},
                                                                                 {0x111, "d"},
                                                                                 {0x127, "h"},
                                                                                 {0x131, "i"},
                                                                                 {0x142, "l"},
                                                                                 {0x153, "oe"}});
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* const canonical = icu::Normalizer2::getNFDInstance(error);
    for (std::size_t i = 0; i < bare_.size(); ++i) {
      const UChar32 folded = u_foldCase(letter_at(i), U_FOLD_CASE_DEFAULT);
      icu::UnicodeString parts;
      if (U_SUCCESS(error) && canonical->getDecomposition(folded, parts) && parts.charAt(0) < 0x80)
        bare_[i] = static_cast<char>(parts.charAt(0));
      const auto* const other = std::ranges::find(others, folded, &std::pair<UChar32, std::string_view>::first);
      if (other != others.end()) bare_[i] = other->second;
    }
  }
  std::string_view of(char32_t c) const {
    if (c >= low && c < low_end) return bare_[c - low];
    return c >= high && c < high_end ? std::string_view(bare_[low_end - low + c - high]) : std::string_view();
  }

 private:
  static constexpr char32_t low = 0xC0, low_end = 0x250;       // Latin-1, Latin Extended-A and -B
  static constexpr char32_t high = 0x1E00, high_end = 0x1F00;  // Latin Extended Additional
  static UChar32 letter_at(std::size_t i) {
    return static_cast<UChar32>(i < low_end - low ? low + i : high + i - (low_end - low));
  }
  std::array<std::string, low_end - low + high_end - high> bare_;
};

/// Appends a letter, digit or mark folded: in lower case, a Latin letter without its marks.
void append_folded(std::string& to, char32_t c) {
  if (c < 0x80) {
    to += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return;
  }
  static const BareLetters letters;
  if (const std::string_view bare = letters.of(c); !bare.empty()) {
    to += bare;
  } else if (c < 0x300 || c > 0x36F) {  // combining marks of Latin letters
    utf8::append(to, static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT)));
  }
}

/// The folded form of the letters and digits of ASCII, 0 of its other characters.
constexpr std::array<char, 128> ascii_word = [] {
  std::array<char, 128> folded = {};
  for (unsigned char c = '0'; c <= '9'; ++c) folded[c] = static_cast<char>(c);
  for (unsigned char c = 'a'; c <= 'z'; ++c) folded[c] = static_cast<char>(c);
  for (unsigned char c = 'A'; c <= 'Z'; ++c) folded[c] = static_cast<char>(c - 'A' + 'a');
  return folded;
}();

/// Whether an ASCII character begins at `at`: most of a text are such, and need no decoding.
bool is_ascii(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]) < ascii_word.size(); }
char folded_ascii(std::string_view text, std::size_t at) { return ascii_word[static_cast<unsigned char>(text[at])]; }

/// The end of the ASCII letters and digits from `at` on.
std::size_t ascii_run(std::string_view text, std::size_t at) {
  while (at < text.size() && is_ascii(text, at) && folded_ascii(text, at) != 0) ++at;
  return at;
}

void append_folded(std::string& to, std::string_view ascii) {
  const std::size_t before = to.size();
  to += ascii;
  for (std::size_t i = before; i < to.size(); ++i) to[i] = folded_ascii(to, i);
}

}  // namespace

std::vector<Word> words(std::string_view text, std::uint32_t base) {
  constexpr std::size_t usual = 6;  // bytes of a word and what parts it from the next
  std::vector<Word> out;
  out.reserve(text.size() / usual);
  std::size_t at = 0;
  while (at < text.size()) {
    utf8::Decoded c;
    if (is_ascii(text, at)) {
      if (folded_ascii(text, at) == 0) {
        ++at;
        continue;
      }
    } else if (c = utf8::decode(text, at); !is_word_character(c.code_point)) {
      at += c.size;
      continue;
    }
    const std::size_t begin = at;
    Word word;
    char32_t last = 0;
    std::size_t letters_since_join = 0;
    while (at < text.size()) {
      if (const std::size_t end = ascii_run(text, at); end > at) {
        append_folded(word.folded, text.substr(at, end - at));
        letters_since_join += end - at;
        at = end;
        last = static_cast<unsigned char>(text[at - 1]);
        if (at == text.size() || text[at] == ' ') break;  // as most words end, and nothing needs to be decoded
      }
      c = utf8::decode(text, at);
      if (is_word_character(c.code_point)) {
        append_folded(word.folded, c.code_point);
        last = c.code_point;
        ++letters_since_join;
        at += c.size;
        continue;
      }
      const utf8::Decoded next = utf8::decode(text, at + c.size);
      if (next.size == 0 || !is_word_character(next.code_point)) break;
      const bool digits = is_digit(last) && is_digit(next.code_point);
      if (is_apostrophe(c.code_point)) {
        word.folded += '\'';
      } else if (is_hyphen(c.code_point)) {
        word.folded += '-';
      } else if (c.code_point == ',' && digits) {
        // "40,000" is one number; the comma is not part of its value
      } else if (c.code_point == '.' && digits) {
        word.folded += '.';
      } else if (c.code_point == '.' && letters_since_join == 1 && !is_digit(last) && !is_digit(next.code_point)) {
        // "U.S.": points between single letters
      } else {
        break;
      }
      letters_since_join = 0;
      at += c.size;
    }
    word.span = {base + static_cast<std::uint32_t>(begin), base + static_cast<std::uint32_t>(at)};
    if (!word.folded.empty()) out.push_back(std::move(word));  // not of marks without a letter
  }
  return out;
}

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<Word> all = words(text);
  std::vector<std::string> out;
  out.reserve(all.size());
  for (Word& word : all) out.push_back(std::move(word.folded));
  return out;
}

bool is_digits(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool blank = false;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded c = utf8::decode(text, at);
    at += c.size;
    if (c.code_point < 0x80 ? (c.code_point <= ' ') : u_isUWhiteSpace(static_cast<UChar32>(c.code_point))) {
      blank = !out.empty();
      continue;
    }
    if (blank) out += ' ';
    blank = false;
    switch (c.code_point) {
      case 0x2018:
      case 0x2019:
      case 0x201A:
      case 0x201B:
      case 0x2BC:
      case 0x2039:
      case 0x203A:
        out += '\'';
        break;
      case 0x201C:
      case 0x201D:
      case 0x201E:
      case 0x201F:
      case 0xAB:
      case 0xBB:
        out += '"';
        break;
      case 0x2010:
      case 0x2011:
      case 0x2012:
      case 0x2013:
      case 0x2014:
      case 0x2015:
      case 0x2212:
        out += '-';
        break;
      default:
        append_folded(out, c.code_point);
    }
  }
  return out;
}

}  // namespace hexapla::text
