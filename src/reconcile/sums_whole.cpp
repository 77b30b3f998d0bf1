#include "reconcile/sums_whole.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/in_list.h"
#include "reconcile/sums_lists.h"
#include "text/concepts.h"
#include "text/grammar_words.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// Whether words tell of one more who fared so: by "also", "another" or the like beside a word of this fate; and, where
/// `anybody` may be told of, by a death or a body.
bool tell_of_more(std::string_view text, text::Fate fate, bool anybody) {
  constexpr auto besides = std::to_array<std::string_view>({"also", "besides", "more", "others", "too"});
  constexpr auto deaths = std::to_array<std::string_view>({"bodies", "body", "dead", "die", "died", "dies", "succumbed"});
  bool more = false, fared = false;
  for (const text::Word& word : text::words(text)) {
    more = more || text::tells_of_another(word.folded) || in(besides, word.folded);
    fared = fared || text::fate_of_form(word.folded) == fate;
    const bool death = fate == text::Fate::die && in(deaths, word.folded);
    if (anybody && death) return true;
    fared = fared || death;
  }
  return more && fared;
}

}  // namespace

bool is_whole_toll(const Story& story, std::uint32_t account, std::span<const std::uint32_t> list) {
  const auto& known = story.annotations[account].quantities;
  const std::string_view text = story.accounts[account].text();
  const Quantity& first = known[list.front()];
  const Quantity& last = known[list.back()];
  const text::Fate fate = text::fate_of(first.act);
  if (fate == text::Fate::none || one_more(story, {account, list.back()})) return false;
  double total = 0;
  for (const std::uint32_t index : list) {
    if (!is_sort_of_people(known[index])) return false;
    total += known[index].low;
  }
  const auto repeats = [&](const Quantity& other) {
    const auto is_member = [&](std::uint32_t index) { return known[index].low == other.low; };
    return other.low == total || std::ranges::any_of(list, is_member);
  };
  const auto& sentences = story.annotations[account].sentences;
  std::vector<bool> tell_all(sentences.size());  // "All seven died at once."
  for (std::uint32_t i = 0; i < known.size(); ++i) {
    if (known[i].low == total && known[i].sentence < tell_all.size()) tell_all[known[i].sentence] = true;
    if (std::ranges::find(list, i) == list.end() && known[i].kind == QuantityKind::count && text::fate_of(known[i].act) == fate &&
        !repeats(known[i]))
      return false;
  }
  for (std::uint32_t i = 0; i < sentences.size(); ++i) {
    const Span span = sentences[i].span;
    const bool own = span.contains(first.span);
    const std::uint32_t from = own ? std::clamp(last.span.end, span.begin, span.end) : span.begin;
    if (tell_of_more(text.substr(from, span.end - from), fate, !own && !tell_all[i])) return false;
  }
  return true;
}

}  // namespace hexapla::reconcile
