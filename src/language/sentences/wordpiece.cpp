#include "language/sentences/wordpiece.h"

#include <algorithm>
#include <string>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "core/try.h"
#include "core/utf8.h"

namespace hexapla::language {
namespace {

/// A longer word is unknown.
constexpr std::size_t longest_word = 100;

bool is_of(char32_t c, std::uint32_t kinds) { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & kinds) != 0; }

bool is_blank(char32_t c) { return c == '\t' || c == '\n' || c == '\r' || is_of(c, U_GC_ZS_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK); }

/// What is dropped before anything else is looked at.
bool is_nothing(char32_t c) { return c == 0 || c == utf8::replacement || is_of(c, U_GC_C_MASK); }

bool is_mark(char32_t c) {
  if (c < 0x80) return c > ' ' && c != 0x7f && !(c >= '0' && c <= '9') && !((c | 0x20U) >= 'a' && (c | 0x20U) <= 'z');
  return is_of(c, U_GC_P_MASK);
}

/// A word of its own, as the languages have it that write no blanks (CJK Unified Ideographs and their extensions).
bool is_ideograph(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x2A6DF) ||
         (c >= 0x2A700 && c <= 0x2CEAF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
}

/// Calls `use` with each lower letter of the character, without its accents.
template <class Use>
void each_plain_letter(char32_t c, const Use& use) {
  const auto lower = [&](char32_t letter) {
    if (!is_of(letter, U_GC_MN_MASK)) use(static_cast<char32_t>(u_tolower(static_cast<UChar32>(letter))));
  };
  if (c < 0x80) return lower(c);
  UErrorCode status = U_ZERO_ERROR;
  static const icu::Normalizer2* const canonical = icu::Normalizer2::getNFDInstance(status);
  icu::UnicodeString apart;
  if (canonical == nullptr || canonical->getDecomposition(static_cast<UChar32>(c), apart) == 0) return lower(c);
  for (std::int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) lower(static_cast<char32_t>(apart.char32At(i)));
}

}  // namespace

/// A letter of the text as the vocabulary has it.
struct WordPieces::Letter {
  char32_t letter;
  Span span;  ///< of the character that it comes from
};

Result<WordPieces> WordPieces::load(const ModelFile& model, std::uint32_t rows) {
  WordPieces out;
  HEXAPLA_TRY(pieces, model.strings("pieces"));
  HEXAPLA_TRY(ids, model.integers("pieces.ids"));
  HEXAPLA_TRY(marks, model.integers("pieces.marks"));
  const auto is_too_large = [&](std::uint32_t id) { return id >= rows; };
  bool rises = true;
  for (std::uint32_t i = 1; i < pieces.size(); ++i) rises = rises && pieces[i - 1] < pieces[i];
  if (ids.size() != pieces.size() || marks.size() != 3 || !rises || std::ranges::any_of(ids, is_too_large) ||
      std::ranges::any_of(marks, is_too_large))
    return std::unexpected(model.malformed("the word pieces do not hold together"));
  out.pieces_ = pieces;
  out.ids_ = ids;
  out.marks_ = {.begin = marks[0], .end = marks[1], .unknown = marks[2]};
  return out;
}

void WordPieces::add_word(const std::vector<Letter>& letters, std::vector<WordPiece>& out) const {
  const std::size_t before = out.size();
  const auto spanning = [&](std::size_t first, std::size_t last) {
    return Span{letters[first].span.begin, letters[last - 1].span.end};
  };
  bool known = letters.size() <= longest_word;
  for (std::size_t first = 0; known && first < letters.size();) {
    std::string piece = first == 0 ? "" : "##";
    std::vector<std::size_t> ends;
    for (std::size_t i = first; i < letters.size(); ++i) {
      utf8::append(piece, letters[i].letter);
      ends.push_back(piece.size());
    }
    std::size_t last = letters.size();
    std::uint32_t number = pieces_.size();
    for (; last > first; --last) {
      number = pieces_.find_sorted(std::string_view(piece).substr(0, ends[last - first - 1]));
      if (number < pieces_.size()) break;
    }
    known = last > first;
    if (known) out.push_back({ids_[number], spanning(first, last)});
    first = last;
  }
  if (known) return;
  out.resize(before);
  out.push_back({marks_.unknown, spanning(0, letters.size())});
}

std::vector<WordPiece> WordPieces::split(std::string_view text, std::size_t most) const {
  std::vector<WordPiece> out;
  std::vector<Letter> word;
  const auto end_word = [&] {
    if (!word.empty()) add_word(word, out);
    word.clear();
  };
  for (std::size_t at = 0; at < text.size() && out.size() < most;) {
    const auto [c, size] = utf8::decode(text, at);
    const Span span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + size)};
    at += size;
    if (is_blank(c)) {
      end_word();
    } else if (!is_nothing(c)) {
      each_plain_letter(c, [&](char32_t letter) {
        const bool alone = is_mark(letter) || is_ideograph(letter);
        if (alone) end_word();
        if (word.size() <= longest_word) word.push_back({letter, span});
        word.back().span.end = span.end;
        if (alone) end_word();
      });
    }
  }
  end_word();
  if (out.size() > most) out.resize(most);
  return out;
}

}  // namespace hexapla::language
