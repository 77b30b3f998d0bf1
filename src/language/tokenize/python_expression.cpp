#include "language/tokenize/python_expression.h"

#include <algorithm>
#include <vector>

namespace hexapla::language {
namespace {

/// Python's white space, as members of a class.
constexpr std::string_view space_members =
    R"(\x{9}-\x{d}\x{1c}-\x{20}\x{85}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000})";
/// All other characters.
constexpr std::string_view other_members =
    R"(\x{0}-\x{8}\x{e}-\x{1b}\x{21}-\x{84}\x{86}-\x{9f}\x{a1}-\x{167f}\x{1681}-\x{1fff}\x{200b}-\x{2027}\x{202a}-\x{202e}\x{2030}-\x{205e}\x{2060}-\x{2fff}\x{3001}-\x{10ffff})";

bool is_hexadecimal(std::string_view text) { return text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos; }

class Translator {
 public:
  explicit Translator(std::string_view python) : in_(python) {}

  Result<std::string> run() {
    constexpr std::string_view unicode_flag = "(?u)";
    if (in_.starts_with(unicode_flag)) at_ = unicode_flag.size();
    while (at_ < in_.size()) {
      const char c = in_[at_];
      if (c == '\\') {
        if (!escape()) {
          return std::unexpected(
              Error{.code = ErrorCode::malformed, .reason = "an expression's escape is cut short", .offset = at_});
        }
        continue;
      }
      if (in_class_)
        class_member(c);
      else
        outside(c);
      ++at_;
    }
    return std::move(out_);
  }

 private:
  void class_member(char c) {
    if (c == ']' && !class_begins_) in_class_ = false;
    if (c == '[' || (c == ']' && class_begins_)) out_ += '\\';
    out_ += c;
    class_begins_ = class_begins_ && c == '^' && in_[at_ - 1] == '[';
  }

  void outside(char c) {
    out_ += c;
    if (c == '[') in_class_ = class_begins_ = true;
    if (c == '{' && in_.substr(at_ + 1, 1) == ",") out_ += '0';
  }

  bool code_point(std::size_t digits) {
    const std::string_view number = in_.substr(at_ + 2, digits);
    if (number.size() < digits || !is_hexadecimal(number)) return false;
    out_ += "\\x{";
    out_ += number;
    out_ += '}';
    at_ += 2 + digits;
    return true;
  }

  bool escape() {
    class_begins_ = false;
    if (at_ + 1 >= in_.size()) return false;
    const char c = in_[at_ + 1];
    if (c == 'u') return code_point(4);
    if (c == 'U') return code_point(8);
    if (c == 's' || c == 'S') {
      const std::string_view members = c == 's' ? space_members : other_members;
      if (!in_class_) out_ += '[';
      out_ += members;
      if (!in_class_) out_ += ']';
    } else {
      out_ += '\\';
      out_ += c == 'Z' && !in_class_ ? 'z' : c;
    }
    at_ += 2;
    return true;
  }

  std::string_view in_;
  std::string out_;
  std::size_t at_ = 0;
  bool in_class_ = false;
  bool class_begins_ = false;
};

/// Reads an expression just far enough to tell the widths of its matches. What it does not know makes it fail.
class WidthReader {
 public:
  explicit WidthReader(std::string_view expression) : in_(expression) {}

  std::optional<SuffixWindow> run() {
    SuffixWindow window;
    std::vector<std::string> repeats;
    for (;;) {
      const auto width = alternative(repeats);
      if (!width) return std::nullopt;
      window.width = std::max(window.width, *width);
      if (at_ == in_.size()) break;
      ++at_;  // the bar
    }
    for (const std::string& repeat : repeats) window.repeat += (window.repeat.empty() ? "" : "|") + repeat;
    return window;
  }

 private:
  static constexpr std::uint32_t widest = 4096;  // code points; beyond it a window is of no use
  static constexpr int deepest_group = 32;

  struct Item {
    std::uint32_t width = 0;
    bool single = false;  ///< always one character
  };

  bool looking_at(std::string_view what) const { return in_.substr(at_).starts_with(what); }

  /// A top-level alternative, which must end in $; its width.
  std::optional<std::uint32_t> alternative(std::vector<std::string>& repeats) {
    std::uint32_t width = 0;
    while (at_ < in_.size() && in_[at_] != '|') {
      if (in_[at_] == '$') {
        ++at_;
        if (at_ < in_.size() && in_[at_] != '|') return std::nullopt;
        return width;
      }
      const std::size_t begin = at_;
      const auto one = item(0);
      if (!one) return std::nullopt;
      const std::size_t end = at_;
      const auto times = quantifier();
      if (!times) return std::nullopt;
      if (*times == unbounded) {
        if (!one->single || at_ >= in_.size() || in_[at_] != '$') return std::nullopt;
        repeats.emplace_back(in_.substr(begin, end - begin));
      } else {
        width += one->width * *times;
      }
      if (width > widest) return std::nullopt;
    }
    return std::nullopt;
  }

  /// The alternatives of a group up to its closing bracket; the width of the widest.
  std::optional<std::uint32_t> group(int depth) {
    std::uint32_t width = 0;
    std::uint32_t widest_yet = 0;
    while (at_ < in_.size() && in_[at_] != ')') {
      if (in_[at_] == '|') {
        ++at_;
        width = 0;
        continue;
      }
      const auto one = item(depth);
      if (!one) return std::nullopt;
      const auto times = quantifier();
      if (!times || *times == unbounded) return std::nullopt;
      width += one->width * *times;
      widest_yet = std::max(widest_yet, width);
      if (widest_yet > widest) return std::nullopt;
    }
    if (at_ == in_.size()) return std::nullopt;
    ++at_;
    return widest_yet;
  }

  std::optional<Item> item(int depth) {
    const char c = in_[at_];
    if (c == '(') {
      if (depth == deepest_group) return std::nullopt;
      bool around = false;
      ++at_;
      for (const std::string_view head : {"?<=", "?<!", "?=", "?!"}) {
        if (!looking_at(head)) continue;
        around = true;
        at_ += head.size();
        break;
      }
      if (!around && looking_at("?:")) at_ += 2;
      if (looking_at("?") || looking_at("*")) return std::nullopt;
      const auto width = group(depth + 1);
      if (!width) return std::nullopt;
      return Item{around ? 0 : *width, false};
    }
    if (c == '[') return character_class();
    if (c == '\\') return escape();
    if (c == '^' || c == '$' || c == ')' || c == '*' || c == '+' || c == '?' || c == '{') return std::nullopt;
    do ++at_;
    while (at_ < in_.size() && (static_cast<unsigned char>(in_[at_]) & 0xC0U) == 0x80U);
    return Item{1, true};
  }

  std::optional<Item> character_class() {
    ++at_;
    if (looking_at("^")) ++at_;
    for (; at_ < in_.size(); ++at_) {
      if (in_[at_] == ']') {
        ++at_;
        return Item{1, true};
      }
      if (in_[at_] == '\\') ++at_;
    }
    return std::nullopt;
  }

  std::optional<Item> escape() {
    if (at_ + 1 >= in_.size()) return std::nullopt;
    const char c = in_[at_ + 1];
    const bool letter_or_digit = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    at_ += 2;
    if (c == 'b' || c == 'B') return Item{0, false};
    if (letter_or_digit && std::string_view("wWdDnrtfvx").find(c) == std::string_view::npos) return std::nullopt;
    if (c == 'x') {
      if (!looking_at("{")) return std::nullopt;
      at_ = in_.find('}', at_);
      if (at_ == std::string_view::npos) {
        at_ = in_.size();
        return std::nullopt;
      }
      ++at_;
    }
    return Item{1, true};
  }

  /// How many times the item before may stand; 1 where there is no quantifier.
  std::optional<std::uint32_t> quantifier() {
    if (at_ == in_.size()) return 1;
    std::uint32_t most = 1;
    const char c = in_[at_];
    if (c == '*' || c == '+') {
      most = unbounded;
    } else if (c == '{') {
      const std::size_t end = in_.find('}', at_);
      if (end == std::string_view::npos) return std::nullopt;
      const std::string_view range = in_.substr(at_ + 1, end - at_ - 1);
      const std::size_t comma = range.find(',');
      const std::string_view upper = comma == std::string_view::npos ? range : range.substr(comma + 1);
      if (upper.size() > 4 || upper.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
      most = upper.empty() ? unbounded : 0;
      for (const char digit : upper) most = most * 10 + static_cast<std::uint32_t>(digit - '0');
      at_ = end;
    } else if (c != '?') {
      return 1;
    }
    ++at_;
    if (looking_at("?") || looking_at("+")) ++at_;
    return most;
  }

  static constexpr std::uint32_t unbounded = ~0U;
  std::string_view in_;
  std::size_t at_ = 0;
};

}  // namespace

Result<std::string> translate_expression(std::string_view python) { return Translator(python).run(); }

std::optional<SuffixWindow> suffix_window(std::string_view expression) { return WidthReader(expression).run(); }

}  // namespace hexapla::language
