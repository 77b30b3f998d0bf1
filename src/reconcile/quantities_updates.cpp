#include "reconcile/quantities_updates.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "reconcile/quantities_phrases.h"
#include "text/changes.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/publication.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

constexpr std::uint32_t looked_at = 80;                         // bytes before a figure in which words of change are looked for
constexpr std::size_t most_mentions = 12;                       // of a reading that are looked at
constexpr std::int64_t longest_development = 30LL * 24 * 3600;  // seconds between accounts; later ones look back

text::ChangeCues cues_of(const Story& story, AnnotationRef ref) {
  const Quantity& quantity = quantity_of(story, ref);
  const Annotations& annotations = story.annotations[ref.account];
  if (quantity.sentence >= annotations.sentences.size()) return {};
  const std::uint32_t from = std::max(annotations.sentences[quantity.sentence].span.begin,
                                      quantity.span.begin > looked_at ? quantity.span.begin - looked_at : 0);
  if (from >= quantity.number.begin) return {};
  std::string_view before = story.accounts[ref.account].text({from, quantity.number.begin});
  while (!before.empty() && (static_cast<unsigned char>(before.front()) & 0xC0U) == 0x80U) before.remove_prefix(1);
  return text::change_cues(before);
}

/// Ballots, stations and the like are counted, reported and declared one after the other: "54 percent of stations reporting".
bool is_tally(const Story& story, AnnotationRef ref) {
  constexpr auto tallying =
      std::to_array<std::string_view>({"counted", "reporting", "reported", "tallied", "tabulated", "declared", "processed"});
  constexpr std::uint32_t longest_phrase = 40;  // bytes behind the thing in which its participle stands
  constexpr std::size_t most_words = 3;
  const Quantity& quantity = quantity_of(story, ref);
  if (quantity.kind != QuantityKind::percent && quantity.kind != QuantityKind::count) return false;
  const std::string_view text = story.accounts[ref.account].text();
  const std::uint32_t from = std::max(quantity.span.end, quantity.thing.end);
  if (quantity.thing.empty() || from >= text.size()) return false;
  std::string_view after = text.substr(from, longest_phrase);
  after = after.substr(0, after.find_first_of(".,;:"));
  std::size_t looked = 0;
  for (const text::Word& word : text::words(after)) {
    if (looked++ == most_words) break;
    if (std::ranges::find(tallying, word.folded) != tallying.end()) return true;
  }
  return false;
}

/// Counts of people by what befell them change from hour to hour, and so does what is being counted; what else people are counted
/// by does not.
bool develops(const Story& story, AnnotationRef ref) {
  if (is_tally(story, ref)) return true;
  const Quantity& quantity = quantity_of(story, ref);
  if (quantity.kind != QuantityKind::count) return false;
  if (!quantity.head.empty() && text::noun_concept(quantity.head).family != "person") return false;
  if (text::fate_of(quantity.act) != text::Fate::none || text::fate_of(quantity.head) != text::Fate::none) return true;
  return std::ranges::any_of(quantity.modifiers,
                             [](const std::string& word) { return text::fate_of(text::verb_stem(word)) != text::Fate::none; });
}

/// The dead do not become fewer, nor does what has been counted.
bool only_grows(const Story& story, AnnotationRef ref) {
  return text::fate_of(quantity_of(story, ref).act) == text::Fate::die || is_tally(story, ref);
}

/// Whether the later of two accounts may know of more: counts of things that anybody may come to know of. What a thing is made
/// of or can hold does not grow with the hour, nor do ages and sums.
bool may_become_known(const Story& story, const std::vector<AnnotationRef>& mentions) {
  constexpr auto fixed = std::to_array<std::string_view>(
      {"time", "page", "chapter", "storey", "floor", "door", "room", "seat", "bed", "deck", "engine", "wheel", "lane", "part"});
  return std::ranges::all_of(mentions, [&](AnnotationRef ref) {
    const Quantity& quantity = quantity_of(story, ref);
    return quantity.kind == QuantityKind::count && !quantity.head.empty() && !quantity.capacity &&
           std::ranges::find(fixed, quantity.head) == fixed.end() && quantity.bound != Bound::vague && !is_hyphenated(story, ref);
  });
}

struct Side {
  text::ChangeCues cues;
  double low = 0;
  bool develops = false;
  bool tally = false;  ///< what is counted one after the other
};

Side side_of(const Story& story, const std::vector<AnnotationRef>& mentions) {
  Side side;
  side.low = quantity_of(story, mentions.front()).low;
  for (std::size_t i = 0; i < std::min(mentions.size(), most_mentions); ++i) {
    const text::ChangeCues cues = cues_of(story, mentions[i]);
    side.cues.grown = side.cues.grown || cues.grown;
    side.cues.shrunk = side.cues.shrunk || cues.shrunk;
    side.cues.revised = side.cues.revised || cues.revised;
    side.cues.early = side.cues.early || cues.early;
    side.develops = side.develops || develops(story, mentions[i]);
    side.tally = side.tally || is_tally(story, mentions[i]);
  }
  return side;
}

/// Whether the second reached its figure by a change from the first.
bool follows(const Side& earlier, const Side& later) {
  if (later.cues.grown && later.low > earlier.low) return true;
  if (later.cues.shrunk && later.low < earlier.low) return true;
  return later.cues.revised || (earlier.cues.early && !later.cues.early);
}

/// Whether every account of the first list was certainly published before every account of the second, and not long before.
bool published_before(const Story& story, const std::vector<AnnotationRef>& first, const std::vector<AnnotationRef>& second) {
  const auto time_of = [&](AnnotationRef ref) { return text::last_publication(story.accounts[ref.account].metadata()); };
  // Ten papers print one wire story at different hours: the latest of the first against the earliest of the second.
  std::optional<text::Publication> last, next;
  for (const AnnotationRef ref : first) {
    const auto time = time_of(ref);
    if (!time) return false;
    if (!last || time->end > last->end) last = time;
  }
  for (const AnnotationRef ref : second) {
    const auto time = time_of(ref);
    if (!time) return false;
    if (!next || time->begin < next->begin) next = time;
  }
  const auto apart = last && next ? text::seconds_between(*last, *next) : std::nullopt;
  return apart && *apart <= longest_development;
}

}  // namespace

Development development(const Story& story, const std::vector<AnnotationRef>& first, const std::vector<AnnotationRef>& second) {
  if (quantity_of(story, first.front()).kind == QuantityKind::age) return Development::none;
  const Side a = side_of(story, first), b = side_of(story, second);
  const bool forward = follows(a, b), backward = follows(b, a);
  if (forward != backward) return forward ? Development::forward : Development::backward;
  if (forward) return Development::none;
  // Of two states of one count the smaller is the earlier, whenever the accounts were printed.
  if (a.tally && b.tally && a.low < b.low && !published_before(story, second, first)) return Development::forward;
  if (a.tally && b.tally && b.low < a.low && !published_before(story, first, second)) return Development::backward;
  if (!a.develops || !b.develops) {
    if (!may_become_known(story, first) || !may_become_known(story, second)) return Development::none;
    if (a.low < b.low && published_before(story, first, second)) return Development::forward;
    return b.low < a.low && published_before(story, second, first) ? Development::backward : Development::none;
  }
  const bool grows = only_grows(story, first.front()) || only_grows(story, second.front());
  if ((!grows || a.low < b.low) && published_before(story, first, second)) return Development::forward;
  if ((!grows || b.low < a.low) && published_before(story, second, first)) return Development::backward;
  return Development::none;
}

bool is_one_figure(const Story& story, const std::vector<AnnotationRef>& first, const std::vector<AnnotationRef>& second) {
  const Side a = side_of(story, first), b = side_of(story, second);
  return follows(a, b) || follows(b, a) || (a.develops && b.develops);
}

}  // namespace hexapla::reconcile
