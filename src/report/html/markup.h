#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace hexapla::report {

/// HTML that grows from left to right. What is not our own markup passes through text() or attribute(), whatever it holds: the
/// result has no markup but that of raw(), and is UTF-8.
class Markup {
 public:
  /// Our own markup, as it is.
  Markup& raw(std::string_view markup) {
    out_ += markup;
    return *this;
  }
  /// Character data: &, <, >, " and ' become references; control characters but for white space, and bytes that are not UTF-8,
  /// become U+FFFD; characters that turn the direction of writing or are not seen are spelt out ("<U+202E>"). Cost: linear.
  Markup& text(std::string_view characters);
  /// ` name="value"`, escaped like text.
  Markup& attribute(std::string_view name, std::string_view value);
  /// ` name="number"`.
  Markup& attribute(std::string_view name, std::uint64_t number);
  Markup& number(std::uint64_t number);

  std::size_t size() const { return out_.size(); }
  void reserve(std::size_t bytes) { out_.reserve(bytes); }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

/// True for an absolute http or https URL without white space, quotation marks, controls or characters that mislead: the only
/// ones that become links.
bool is_web_url(std::string_view url);

/// `text` up to `limit` bytes, cut at a blank or at least at a character if it is longer.
std::string_view cut_to(std::string_view text, std::size_t limit);

/// "1,234".
std::string grouped(std::uint64_t number);
/// "three" up to twelve, digits beyond; `capital` for the head of a sentence.
std::string number_word(std::uint64_t number, bool capital = false);
/// "1 account", "2 accounts".
std::string counted(std::uint64_t number, std::string_view noun);

}  // namespace hexapla::report
