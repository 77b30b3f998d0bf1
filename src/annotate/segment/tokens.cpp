#include "annotate/segment/tokens.h"

#include <unicode/uchar.h>

#include "core/utf8.h"

namespace hexapla::annotate::segmentation {
namespace {

enum class Class : std::uint8_t { space, letter, digit, mark, symbol };

Class class_of(char32_t c) {
  if (c < 0x80) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return Class::letter;
    if (c >= '0' && c <= '9') return Class::digit;
    if (c <= ' ' || c == 0x7F) return Class::space;
    return c == '$' || c == '+' || c == '<' || c == '>' || c == '=' || c == '|' || c == '~' || c == '^' || c == '`'
               ? Class::symbol
               : Class::mark;
  }
  const auto character = static_cast<UChar32>(c);
  if (u_isUWhiteSpace(character) || c == 0x200B || c == 0xFEFF || c == 0x2060 || c == 0xAD) return Class::space;
  const auto type = U_MASK(static_cast<unsigned>(u_charType(character)));
  if ((type & (U_GC_L_MASK | U_GC_M_MASK)) != 0) return Class::letter;
  if ((type & U_GC_N_MASK) != 0) return Class::digit;
  if ((type & (U_GC_CC_MASK | U_GC_CF_MASK)) != 0) return Class::space;
  return (type & U_GC_S_MASK) != 0 ? Class::symbol : Class::mark;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

class Cutter {
 public:
  Cutter(std::string_view text, Span span, std::vector<Token>& out)
      : text_(text.substr(0, span.end)), at_(span.begin), begin_(span.begin), out_(out) {}

  void run() {
    while (at_ < text_.size()) {
      const utf8::Decoded c = utf8::decode(text_, at_);
      switch (class_of(c.code_point)) {
        case Class::space:
          at_ += c.size;
          break;
        case Class::letter:
          word();
          break;
        case Class::digit:
          number(c);
          break;
        case Class::mark:
          mark(c);
          break;
        case Class::symbol:
          add(at_ + c.size, TokenKind::symbol);
          break;
      }
    }
  }

 private:
  char byte(std::size_t at) const { return at < text_.size() ? text_[at] : '\0'; }
  void add(std::size_t end, TokenKind kind) {
    out_.push_back({.span = {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end)}, .kind = kind});
    at_ = end;
  }

  /// Bytes of the apostrophe at `at`, or 0.
  std::size_t apostrophe(std::size_t at) const {
    if (byte(at) == '\'') return 1;
    return text_.substr(at, 3) == "\u2019" ? 3 : 0;
  }
  bool is_letter(std::size_t at) const {
    if (at >= text_.size()) return false;
    return class_of(utf8::decode(text_, at).code_point) == Class::letter;
  }

  /// Past the letters, marks and digits (after the first letter) from `at` on.
  std::size_t letters_end(std::size_t at) const {
    while (at < text_.size()) {
      const char c = text_[at];
      if (static_cast<unsigned char>(c) < 0x80) {
        if (!is_lower(c) && !is_upper(c) && !is_digit(c)) break;
        ++at;
        continue;
      }
      const utf8::Decoded decoded = utf8::decode(text_, at);
      const Class is = class_of(decoded.code_point);
      if (is != Class::letter && is != Class::digit) break;
      at += decoded.size;
    }
    return at;
  }

  void word() {
    if (address()) return;
    if (const std::size_t end = points_end(); end != 0) return add(end, TokenKind::word);
    std::size_t end = letters_end(at_);
    for (std::size_t mark = apostrophe(end); mark != 0 && is_letter(end + mark); mark = apostrophe(end)) {
      const std::size_t next = letters_end(end + mark);
      if (next == end + mark + 1 && (byte(next - 1) == 's' || byte(next - 1) == 'S')) {
        add(end, TokenKind::word);
        return add(next, TokenKind::word);  // the possessive "'s"
      }
      end = next;
    }
    if (byte(end) == '@' && is_letter(end + 1)) return web(end);
    if (byte(end) == '.') {
      if (is_lower(byte(end - 1)) && is_lower(byte(end + 1)) && end > at_ + 1) return web(end);  // a domain
      if (is_abbreviation(end)) ++end;
    }
    add(end, TokenKind::word);
  }

  /// Past "U.S.", "a.m.", "J.K.": two letters or more with a point after each; the last point belongs to it. 0 if none is here.
  std::size_t points_end() const {
    std::size_t at = at_, letters = 0;
    while ((is_lower(byte(at)) || is_upper(byte(at))) && byte(at + 1) == '.') {
      at += 2;
      ++letters;
    }
    if (letters == 0) return 0;
    const bool more = is_letter(at);
    if (letters >= 2) return more ? 0 : at;
    if (!more || is_lower(byte(at + 1)) || is_upper(byte(at + 1))) return 0;
    return is_upper(byte(at)) && !is_digit(byte(at + 1)) ? at + 1 : 0;  // "U.S" without its last point
  }

  /// Whether the word [at_, end) and the point at `end` are an abbreviation.
  bool is_abbreviation(std::size_t end) const {
    const std::string_view word = text_.substr(at_, end - at_);
    std::size_t next = end + 1;
    while (byte(next) == ' ' && next < end + 3) ++next;
    if (word.size() == 1) {  // an initial: after a name, a title or nothing, before a capital
      if (std::string_view("NSEW").find(word[0]) != std::string_view::npos && (follows_number() || follows_block_of()) &&
          next > end + 1 && (is_upper(byte(next)) || is_digit(byte(next))))
        return true;  // "946 N. Mill Road", "the 300 block of W. 51st"
      return is_upper(word[0]) && next > end + 1 && is_upper(byte(next)) && !(word[0] == 'I' && !follows_capital()) &&
             (starts_here() || follows_capital() || byte(next + 1) == '.');
    }
    switch (abbreviation(word)) {
      case Abbreviation::none:
        return false;
      case Abbreviation::numeral:
        return is_digit(byte(next));
      case Abbreviation::region:
        return is_upper(word[0]) && follows_comma();
      case Abbreviation::calendar:
        return is_upper(word[0]);
      default:
        return next > end + 1 || byte(next) == ',' || byte(next) == '-' || next >= text_.size() || byte(next) == ')';
    }
  }
  bool follows_comma() const { return !out_.empty() && out_.back().span.begin >= begin_ && byte(out_.back().span.begin) == ','; }
  bool starts_here() const {
    return out_.empty() || out_.back().span.begin < begin_ || out_.back().kind == TokenKind::punctuation;
  }
  bool follows_number() const {
    return !out_.empty() && out_.back().span.begin >= begin_ && out_.back().kind == TokenKind::number &&
           out_.back().span.end < at_;
  }
  /// "the 300 block of "
  bool follows_block_of() const {
    constexpr std::string_view before = "block of ";
    return at_ >= begin_ + before.size() && text_.substr(at_ - before.size(), before.size()) == before;
  }
  bool follows_capital() const {
    return !out_.empty() && out_.back().span.begin >= begin_ && out_.back().kind == TokenKind::word &&
           is_upper(byte(out_.back().span.begin));
  }

  /// Takes "https://…" and "www.…" whole.
  bool address() {
    const char first = text_[at_];
    if (first != 'h' && first != 'w' && first != 'H' && first != 'W') return false;
    const std::string_view rest = text_.substr(at_, 8);
    if (!rest.starts_with("http://") && !rest.starts_with("https://") && !rest.starts_with("www.")) return false;
    web(at_);
    return true;
  }
  void web(std::size_t end) {
    while (end < text_.size() && text_[end] > ' ' && text_[end] != '"' && text_[end] != '<' && text_[end] != '>' &&
           static_cast<unsigned char>(text_[end]) < 0x80)
      ++end;
    while (end > at_ + 1 && std::string_view(".,;:!?)]}'-").find(text_[end - 1]) != std::string_view::npos) --end;
    add(end, TokenKind::url);
  }

  /// Bytes of a mark that groups digits at `at` ("," or a fixed blank), or 0.
  std::size_t group_mark(std::size_t at) const {
    if (byte(at) == ',') return 1;
    if (text_.substr(at, 2) == "\u00A0") return 2;
    const std::string_view three = text_.substr(at, 3);
    return three == "\u202F" || three == "\u2009" ? 3 : 0;
  }
  /// Digits in a row at `at`, counted up to 4.
  std::size_t digits(std::size_t at) const {
    std::size_t count = 0;
    while (count < 4 && is_digit(byte(at + count))) ++count;
    return count;
  }

  void number(const utf8::Decoded& first) {
    if (first.code_point >= 0x80) return add(at_ + first.size, TokenKind::number);
    std::size_t end = at_;
    while (end < text_.size()) {
      if (is_digit(text_[end]) || (text_[end] == '.' && is_digit(byte(end + 1)))) {
        ++end;
        continue;
      }
      const std::size_t mark = group_mark(end);
      if (mark == 0) break;
      const std::size_t count = digits(end + mark);
      const bool groups = count == 3 || (count == 2 && mark == 1 && byte(end + 3) == ',' && digits(end + 4) >= 2);
      if (!groups) break;
      end += mark + count;
    }
    add(end, TokenKind::number);
  }

  void mark(const utf8::Decoded& c) {
    if (c.code_point == '.' && is_digit(byte(at_ + 1)) && (at_ == begin_ || !is_digit(byte(at_ - 1)))) {
      const bool glued = at_ > begin_ && class_of(utf8::decode_before(text_, at_).code_point) == Class::letter;
      if (!glued) {
        std::size_t end = at_ + 1;
        while (is_digit(byte(end))) ++end;
        return add(end, TokenKind::number);
      }
    }
    std::size_t end = at_ + c.size;
    if (c.code_point == '.' || c.code_point == '-')
      while (byte(end) == text_[at_]) ++end;
    add(end, TokenKind::punctuation);
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t begin_;
  std::vector<Token>& out_;
};

}  // namespace

void cut_tokens(std::string_view text, Span span, std::vector<Token>& out) { Cutter(text, span, out).run(); }

}  // namespace hexapla::annotate::segmentation
