#include "annotate/names/lexicon.h"

#include <algorithm>
#include <array>
#include <string>

#include "annotate/names/common_words.h"
#include "annotate/names/place_words.h"

namespace hexapla::annotate::names {
namespace {

static_assert(std::ranges::is_sorted(common_words, {}, &Entry::word));
static_assert(std::ranges::is_sorted(place_words, {}, &Entry::word));

/// The classes of a word in a sorted table, or 0.
template <std::size_t size>
std::uint32_t classes_in(const std::array<Entry, size>& table, std::string_view word) {
  const auto at = std::ranges::lower_bound(table, word, {}, &Entry::word);
  return at != table.end() && at->word == word ? at->classes : std::uint32_t{0};
}

}  // namespace

std::uint32_t classes(std::string_view lower) {
  std::string straight;
  if (const std::size_t curly = lower.find("\u2019"); curly != std::string_view::npos) {
    straight.append(lower.substr(0, curly)).append("'").append(lower.substr(curly + 3));
    lower = straight;
  }
  if (lower.size() > 1 && lower.ends_with('.') && lower.find('.') == lower.size() - 1) lower.remove_suffix(1);
  const std::uint32_t common = classes_in(common_words, lower);  // no word is in both tables
  return common != 0 ? common : classes_in(place_words, lower);
}

bool has_ordinary_ending(std::string_view lower) {
  static constexpr auto endings = std::to_array<std::string_view>(
      {"ing", "ly", "tion", "tions", "ment", "ments", "ness", "ers", "ors", "ists", "ions", "ities", "ity", "ed"});
  return lower.size() > 5 && std::ranges::any_of(endings, [&](std::string_view ending) { return lower.ends_with(ending); });
}

}  // namespace hexapla::annotate::names
