#include "reconcile/quotations_initials.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/in_list.h"
#include "text/morphology.h"
#include "text/name_words.h"

namespace hexapla::reconcile::quotations {
namespace {

/// Whether a sentence of its account begins with the word.
bool begins_sentence(const Story& story, const Version& version, const text::Wording& word) {
  return std::ranges::binary_search(story.annotations[version.account].sentences, word.span.begin, {},
                                    [](const Sentence& sentence) { return sentence.span.begin; });
}

/// Whether the letter numbers the noun that stands before it: "plan B", "hepatitis C".
bool is_numbered_by(std::string_view text, const text::Wording& noun, const text::Wording& letter) {
  static constexpr auto numbered = std::to_array<std::string_view>(
      {"apartment", "appendix",  "area",      "block",   "building", "bus",   "category", "cell",  "class",
       "coach",     "company",   "division",  "door",    "exhibit",  "flat",  "gate",     "grade", "group",
       "hall",      "hepatitis", "influenza", "lane",    "level",    "line",  "list",     "lot",   "option",
       "part",      "phase",     "pier",      "plan",    "platform", "point", "ring",     "room",  "route",
       "row",       "schedule",  "section",   "serie",   "strain",   "team",  "terminal", "tier",  "track",
       "type",      "unit",      "variant",   "vitamin", "ward",     "wing",  "zone"});
  return in(numbered, noun.key) && text.substr(noun.span.end, letter.span.begin - noun.span.end) == " ";
}

}  // namespace

bool is_initial(const Story& story, const KnownNames& names, const Version& version, std::size_t begin, std::size_t end,
                const Version& other, std::size_t at) {
  if (end - begin != 1 || end >= version.words.size() || at >= other.words.size()) return false;
  const text::Wording &letter = version.words[begin], &last = version.words[end], &alone = other.words[at];
  const std::string_view text = story.accounts[version.account].text();
  const bool written = letter.key.size() == 1 && text::is_capitalised(text.substr(letter.span.begin, letter.span.size())) &&
                       text.substr(letter.span.end).starts_with('.') &&
                       text::is_capitalised(text.substr(last.span.begin, last.span.size()));
  if (!written || last.key != alone.key || !names.has_word(other.account, text::without_owner_ending(alone.key))) return false;
  if (begin > 0 && is_numbered_by(text, version.words[begin - 1], letter)) return false;
  return !begins_sentence(story, version, last) &&
         (!begins_sentence(story, other, alone) || begins_sentence(story, version, letter));
}

}  // namespace hexapla::reconcile::quotations
