#include "annotate/names/lexicon.h"

#include <algorithm>
#include <array>
#include <string>

#include "annotate/names/common_words.h"
#include "annotate/names/place_words.h"

namespace hexapla::annotate::names {
namespace {

struct Entry {
  std::string_view word;
  std::uint32_t classes = 0;
};

struct ClassWords {
  Class is;
  std::string_view words;
};
constexpr auto lists = std::to_array<ClassWords>({
    {function, function_words},
    {ordinary, ordinary_words},
    {connector, connector_words},
    {role, role_words},
    {role_part, role_part_words},
    {institution, institution_words},
    {takes_of, takes_of_words},
    {calendar, calendar_words},
    {demonym, demonym_words},
    {abbreviated, abbreviated_words},
    {possessed, possessed_words},
    {particle, particle_words},
    {surname, surname_words},
    {place, place_words},
    {direction, direction_words},
    {numbered, numbered_words},
});

consteval std::size_t count_words() {
  std::size_t count = 0;
  for (const ClassWords& list : lists) count += 1 + static_cast<std::size_t>(std::ranges::count(list.words, ' '));
  return count;
}

/// All words of the lists, sorted; a word of several lists stands once for each.
consteval auto sorted_entries() {
  std::array<Entry, count_words()> entries;
  std::size_t size = 0;
  for (const ClassWords& list : lists) {
    for (std::size_t at = 0; at < list.words.size();) {
      const std::size_t end = std::min(list.words.find(' ', at), list.words.size());
      entries[size++] = {list.words.substr(at, end - at), list.is};
      at = end + 1;
    }
  }
  std::ranges::sort(entries, {}, &Entry::word);
  return entries;
}
constexpr auto entries = sorted_entries();

consteval std::size_t count_distinct() {
  std::size_t count = 0;
  for (std::size_t i = 0; i < entries.size(); ++i) count += i == 0 || entries[i].word != entries[i - 1].word ? 1 : 0;
  return count;
}

/// Each word once, with all its classes.
consteval auto merged_entries() {
  std::array<Entry, count_distinct()> merged;
  std::size_t size = 0;
  for (const Entry& entry : entries) {
    if (size == 0 || merged[size - 1].word != entry.word) merged[size++] = {entry.word, 0};
    merged[size - 1].classes |= entry.classes;
  }
  return merged;
}
constexpr auto lexicon = merged_entries();

}  // namespace

std::uint32_t classes(std::string_view lower) {
  std::string straight;
  if (const std::size_t curly = lower.find("\u2019"); curly != std::string_view::npos) {
    straight.append(lower.substr(0, curly)).append("'").append(lower.substr(curly + 3));
    lower = straight;
  }
  if (lower.size() > 1 && lower.ends_with('.') && lower.find('.') == lower.size() - 1) lower.remove_suffix(1);
  const auto at = std::ranges::lower_bound(lexicon, lower, {}, &Entry::word);
  return at != lexicon.end() && at->word == lower ? at->classes : std::uint32_t{0};
}

bool has_ordinary_ending(std::string_view lower) {
  static constexpr auto endings = std::to_array<std::string_view>(
      {"ing", "ly", "tion", "tions", "ment", "ments", "ness", "ers", "ors", "ists", "ions", "ities", "ity", "ed"});
  return lower.size() > 5 && std::ranges::any_of(endings, [&](std::string_view ending) { return lower.ends_with(ending); });
}

}  // namespace hexapla::annotate::names
