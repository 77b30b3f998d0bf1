#include "reconcile/quantities_updates.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "text/concepts.h"
#include "text/morphology.h"
#include "text/publication.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

constexpr std::uint32_t looked_at = 80;    // bytes before a figure in which words of change are looked for
constexpr std::size_t most_mentions = 12;  // of a reading that are looked at
constexpr std::size_t words_between = 6;   // from the verb of change to its figure

constexpr auto growing =
    std::to_array<std::string_view>({"rise", "climb", "increase", "grow", "jump", "soar", "mount", "swell", "creep"});
constexpr auto shrinking = std::to_array<std::string_view>({"fall", "drop", "decrease", "decline", "shrink", "lower", "reduce"});
constexpr auto revising = std::to_array<std::string_view>({"revise", "update", "raise", "put", "correct", "adjust"});
constexpr auto early_words = std::to_array<std::string_view>({"initially", "earlier", "originally", "previously", "preliminary"});

template <std::size_t size>
bool in(const std::array<std::string_view, size>& list, std::string_view word) {
  return std::ranges::find(list, word) != list.end();
}

const Quantity& quantity_of(const Story& story, AnnotationRef ref) {
  return story.annotations[ref.account].quantities[ref.index];
}

/// How the words before a figure place it in a development.
struct Cues {
  bool grown = false, shrunk = false, revised = false, early = false;
};

Cues cues_of(const Story& story, AnnotationRef ref) {
  Cues cues;
  const Quantity& quantity = quantity_of(story, ref);
  const Annotations& annotations = story.annotations[ref.account];
  if (quantity.sentence >= annotations.sentences.size()) return cues;
  const std::uint32_t from = std::max(annotations.sentences[quantity.sentence].span.begin,
                                      quantity.span.begin > looked_at ? quantity.span.begin - looked_at : 0);
  std::string_view before = story.accounts[ref.account].text({from, quantity.number.begin});
  while (!before.empty() && (static_cast<unsigned char>(before.front()) & 0xC0U) == 0x80U) before.remove_prefix(1);
  const std::vector<text::Word> words = text::words(before);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (in(early_words, words[i].folded) || (words[i].folded == "first" && i > 0 && words[i - 1].folded == "at"))
      cues.early = true;
    if (words.size() - i > words_between) continue;
    // The figure is what was reached: "risen to five", not "rose by five" or "from five".
    bool reached = false;
    for (std::size_t j = i + 1; j < words.size(); ++j) {
      if (words[j].folded == "to" || words[j].folded == "at") reached = true;
      if (words[j].folded == "by" || words[j].folded == "from") reached = false;
    }
    if (!reached) continue;
    const std::string verb = text::verb_stem(words[i].folded);
    cues.grown = cues.grown || in(growing, verb);
    cues.shrunk = cues.shrunk || in(shrinking, verb);
    cues.revised = cues.revised || in(revising, verb);
  }
  return cues;
}

struct Side {
  Cues cues;
  double low = 0;
  bool develops = false;
};

Side side_of(const Story& story, const std::vector<AnnotationRef>& mentions) {
  Side side;
  side.low = quantity_of(story, mentions.front()).low;
  for (std::size_t i = 0; i < std::min(mentions.size(), most_mentions); ++i) {
    const Cues cues = cues_of(story, mentions[i]);
    side.cues.grown = side.cues.grown || cues.grown;
    side.cues.shrunk = side.cues.shrunk || cues.shrunk;
    side.cues.revised = side.cues.revised || cues.revised;
    side.cues.early = side.cues.early || cues.early;
    const Quantity& quantity = quantity_of(story, mentions[i]);
    bool fate = text::fate_of(quantity.act) != text::Fate::none || text::fate_of(quantity.head) != text::Fate::none;
    for (const std::string& word : quantity.modifiers) fate = fate || text::fate_of(word) != text::Fate::none;
    side.develops = side.develops || (fate && quantity.kind == QuantityKind::count);
  }
  return side;
}

/// Whether the second reached its figure by a change from the first.
bool follows(const Side& earlier, const Side& later) {
  if (later.cues.grown && later.low > earlier.low) return true;
  if (later.cues.shrunk && later.low < earlier.low) return true;
  return later.cues.revised || (earlier.cues.early && !later.cues.early);
}

/// Whether every account of the first list was certainly published before every account of the second.
bool published_before(const Story& story, const std::vector<AnnotationRef>& first, const std::vector<AnnotationRef>& second) {
  const auto time_of = [&](AnnotationRef ref) -> std::optional<text::Publication> {
    const Metadata& metadata = story.accounts[ref.account].metadata();
    const std::optional<std::string>& told = metadata.updated ? metadata.updated : metadata.published;
    return told ? text::read_publication(*told) : std::nullopt;
  };
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
  return last && next && text::seconds_between(*last, *next).has_value();
}

}  // namespace

Development development(const Story& story, const std::vector<AnnotationRef>& first, const std::vector<AnnotationRef>& second) {
  const Side a = side_of(story, first), b = side_of(story, second);
  const bool forward = follows(a, b), backward = follows(b, a);
  if (forward != backward) return forward ? Development::forward : Development::backward;
  if (forward || !a.develops || !b.develops) return Development::none;
  if (published_before(story, first, second)) return Development::forward;
  if (published_before(story, second, first)) return Development::backward;
  return Development::none;
}

}  // namespace hexapla::reconcile
