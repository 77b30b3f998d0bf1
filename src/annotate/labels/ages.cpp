#include "annotate/labels/ages.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/in_list.h"
#include "text/words.h"

namespace hexapla::annotate::labels {
namespace {

/// Digits of an age at the head or, `at_end`, at the end of the text; 0 if none of three stand there alone.
std::size_t digits_of_age(std::string_view text, bool at_end) {
  constexpr std::size_t most = 3;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::size_t count = 0;
  while (count < text.size() && is_digit(at_end ? text[text.size() - 1 - count] : text[count])) ++count;
  return count <= most ? count : 0;
}

}  // namespace

bool follows_an_age(std::string_view before) {
  constexpr auto endings = std::to_array<std::string_view>({"-year-old ", "-year old ", " year old "});
  constexpr auto articles = std::to_array<std::string_view>({"a", "an", "the", "its", "their"});
  const auto ending = std::ranges::find_if(endings, [&](std::string_view known) { return before.ends_with(known); });
  if (ending == endings.end()) return false;
  before.remove_suffix(ending->size());
  const std::size_t digits = digits_of_age(before, true);
  before.remove_suffix(digits);
  if (digits == 0 || !before.ends_with(' ')) return digits > 0;
  constexpr std::size_t longest = 8;  // bytes, more than an article has
  before.remove_suffix(1);
  before.remove_prefix(before.size() - std::min(before.size(), longest));
  return !in(articles, text::fold(before.substr(before.find_last_of(" \n") + 1)));
}

bool stands_before_an_age(std::string_view after) {
  if (!after.starts_with(", ")) return false;
  after.remove_prefix(2);
  const std::size_t digits = digits_of_age(after, false);
  after.remove_prefix(digits);
  return digits > 0 && (after.starts_with(", ") || after.starts_with(" of ") || after.starts_with(". "));
}

}  // namespace hexapla::annotate::labels
