#include "annotate/names/pieces.h"

#include <unicode/uchar.h>

#include "core/utf8.h"

namespace hexapla::annotate {
namespace {

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || is_ascii_upper(c); }

/// A reader over the bytes of one span.
class Cutter {
 public:
  Cutter(std::string_view text, Span span) : text_(text.substr(0, span.end)), at_(span.begin) {}

  void run(std::vector<Piece>& out) {
    bool spaced = false;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        spaced = true;
        ++at_;
        continue;
      }
      Piece piece{.span = {at_, at_}, .spaced = spaced};
      spaced = false;
      if (is_ascii_digit(c)) {
        number(piece);
      } else if (letter_size(at_) != 0) {
        word(piece);
      } else {
        const utf8::Decoded decoded = utf8::decode(text_, at_);
        at_ += decoded.size;
        if (decoded.code_point == 0xA0 || decoded.code_point == 0x202F ||
            (decoded.code_point >= 0x2000 && decoded.code_point <= 0x200B)) {
          spaced = true;
          continue;
        }
        piece.span.end = at_;
      }
      out.push_back(piece);
    }
  }

 private:
  /// Bytes of the letter or combining mark at `at`, or 0.
  std::uint32_t letter_size(std::uint32_t at) const {
    if (at >= text_.size()) return 0;
    const char c = text_[at];
    if (static_cast<unsigned char>(c) < 0x80) return is_ascii_letter(c) ? 1 : 0;
    const utf8::Decoded decoded = utf8::decode(text_, at);
    const auto type = U_MASK(static_cast<unsigned>(u_charType(static_cast<UChar32>(decoded.code_point))));
    return (type & (U_GC_L_MASK | U_GC_M_MASK)) != 0 ? decoded.size : 0;
  }
  bool upper_at(std::uint32_t at) const {
    const char c = text_[at];
    if (static_cast<unsigned char>(c) < 0x80) return is_ascii_upper(c);
    const auto code_point = static_cast<UChar32>(utf8::decode(text_, at).code_point);
    return u_isUUppercase(code_point) != 0 || u_istitle(code_point) != 0;
  }
  /// Bytes of the apostrophe at `at`, or 0.
  std::uint32_t apostrophe_size(std::uint32_t at) const {
    if (at >= text_.size()) return 0;
    if (text_[at] == '\'') return 1;
    return text_.substr(at, 3) == "\u2019" ? 3 : 0;
  }

  void number(Piece& piece) {
    piece.kind = Piece::Kind::number;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      const bool joins = (c == ',' || c == '.') && at_ + 1 < text_.size() && is_ascii_digit(text_[at_ + 1]);
      if (!is_ascii_digit(c) && !joins) break;
      ++at_;
    }
    piece.span.end = at_;
  }

  /// "U.S.", "a.m.", "F.E.C": single letters with points between; false if the word is none of these.
  bool initials() {
    std::uint32_t at = at_;
    std::uint32_t letters = 0;
    while (at < text_.size() && is_ascii_letter(text_[at]) && letter_size(at + 1) == 0) {
      ++letters;
      ++at;
      if (at >= text_.size() || text_[at] != '.') break;
      ++at;
    }
    if (letters < 2 || letter_size(at) != 0) return false;
    at_ = at;
    return true;
  }

  void word(Piece& piece) {
    piece.kind = Piece::Kind::word;
    piece.capital = upper_at(at_);
    if (initials()) {
      piece.all_capitals = piece.capital;
      piece.span.end = at_;
      possessive(piece);
      return;
    }
    std::uint32_t letters = 0;
    bool all = true;
    while (at_ < text_.size()) {
      if (const std::uint32_t size = letter_size(at_); size != 0) {
        all = all && upper_at(at_);
        ++letters;
        at_ += size;
      } else if (is_ascii_digit(text_[at_])) {
        ++at_;
      } else {
        const std::uint32_t mark = apostrophe_size(at_);
        if (mark == 0 || letter_size(at_ + mark) == 0) break;
        const char next = text_[at_ + mark];
        if ((next == 's' || next == 'S') && letter_size(at_ + mark + 1) == 0) break;
        at_ += mark;
      }
    }
    piece.all_capitals = all && letters >= 2;
    piece.span.end = at_;
    possessive(piece);
  }

  /// Passes over "'s", and over "s'" before a blank.
  void possessive(Piece& piece) {
    const std::uint32_t mark = apostrophe_size(at_);
    if (mark == 0) return;
    const std::uint32_t after = at_ + mark;
    if (after < text_.size() && (text_[after] == 's' || text_[after] == 'S') && letter_size(after + 1) == 0) {
      piece.possessive = true;
      at_ = after + 1;
    } else if (text_[at_ - 1] == 's' && after + 1 < text_.size() && text_[after] == ' ' && letter_size(after + 1) != 0) {
      piece.possessive = true;  // the mark stays a piece of its own: it may close a quotation
    }
  }

  std::string_view text_;
  std::uint32_t at_;
};

}  // namespace

std::string lowered(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (is_ascii_upper(c)) c = static_cast<char>(c + 32);
  }
  return out;
}

void cut(std::string_view text, Span span, std::vector<Piece>& out) {
  out.clear();
  Cutter(text, span).run(out);
}

}  // namespace hexapla::annotate
