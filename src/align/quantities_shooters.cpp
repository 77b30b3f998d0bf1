#include "align/quantities_shooters.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/in_list.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::align::quantities {
namespace {

using Words = std::vector<text::Word>;

constexpr auto aims = std::to_array<std::string_view>({"at", "on", "upon", "into", "toward", "towards"});

bool tells_fire(std::string_view folded) {
  constexpr auto fire = std::to_array<std::string_view>({"fire", "fired", "fires", "firing", "shooting", "shots", "shot"});
  return in(fire, folded);
}

/// "… fired several shots at a group of (four men)".
bool is_aimed_at(const Words& before) {
  constexpr auto between = std::to_array<std::string_view>({"a", "the", "group", "crowd", "of", "these", "those"});
  constexpr std::size_t reach = 4;  // words from the aim back to the fire
  std::size_t at = before.size();
  while (at > 0 && in(between, before[at - 1].folded)) --at;
  if (at == 0 || !in(aims, before[at - 1].folded)) return false;
  --at;
  for (std::size_t i = at; i > 0 && i + reach > at; --i)
    if (tells_fire(before[i - 1].folded)) return true;
  return false;
}

/// Whether word `i` ends a verb of firing: "fired", "began shooting", "opened fire", "fired shots"; not "in the fire at".
bool is_firing(const Words& words, std::size_t i) {
  const std::string_view word = words[i].folded, before = i > 0 ? std::string_view(words[i - 1].folded) : std::string_view{};
  if (word == "fired" || word == "fires") return true;
  if (word == "firing" || word == "shooting")
    return before == "began" || before == "started" || before == "kept" || before == "and" || before.empty();
  if (word == "fire") return before.starts_with("open") || before.starts_with("return");
  constexpr std::size_t reach = 3;  // "fired several shots"
  if (word != "shots" && word != "shot") return false;
  for (std::size_t k = i; k > 0 && i - k < reach; --k)
    if (words[k - 1].folded == "fired" || words[k - 1].folded == "firing") return true;
  return false;
}

/// "(five men) got out and began firing at …"; not "(five men) were shot at", "upon the arrival of (five men),
/// somebody fired at them".
bool go_on_to_fire(const Words& behind, std::string_view text) {
  constexpr std::size_t reach = 16;  // words
  constexpr auto others = std::to_array<std::string_view>({"was", "were", "been", "when", "who", "as", "after", "by"});
  for (std::size_t i = 0; i < std::min(behind.size(), reach); ++i) {
    if (in(others, behind[i].folded) || text.substr(0, behind[i].span.begin).contains(',')) return false;
    if (is_firing(behind, i) && i + 1 < behind.size() && in(aims, behind[i + 1].folded)) return true;
  }
  return false;
}

Words words_before(const Quantity& quantity, std::string_view source, Span sentence) {
  if (quantity.span.begin <= sentence.begin) return {};
  return text::words(source.substr(sentence.begin, quantity.span.begin - sentence.begin));
}

std::string_view text_behind(const Quantity& quantity, std::string_view source, Span sentence) {
  const std::uint32_t from = std::max(quantity.span.end, quantity.thing.end);
  return from >= sentence.end ? std::string_view{} : source.substr(from, sentence.end - from);
}
Words words_behind(const Quantity& quantity, std::string_view source, Span sentence) {
  return text::words(text_behind(quantity, source, sentence));
}

}  // namespace

Shooting side_of_shooting(const Quantity& quantity, std::string_view source, Span sentence) {
  if (quantity.kind != QuantityKind::count || text::noun_concept(quantity.head).family != "person") return Shooting::none;
  if (is_aimed_at(words_before(quantity, source, sentence))) return Shooting::fired_at;
  return go_on_to_fire(words_behind(quantity, source, sentence), text_behind(quantity, source, sentence)) ? Shooting::fires
                                                                                                          : Shooting::none;
}

bool is_against_officers(const Quantity& quantity, std::string_view source, Span sentence) {
  constexpr auto against =
      std::to_array<std::string_view>({"at", "toward", "towards", "missed", "missing", "hit", "hitting", "struck", "wounded",
                                       "wounding", "injured", "injuring", "killed", "killing"});
  const Words behind = words_behind(quantity, source, sentence);
  for (std::size_t i = 1; i < behind.size(); ++i) {
    if (tells_fire(behind[i].folded)) return false;  // somebody else: "fired a shot, prompting Roe to fire back"
    if (text::noun_concept(text::singular(behind[i].folded)).group != "person/police") continue;
    const bool determined = i > 1 && (behind[i - 1].folded == "the" || behind[i - 1].folded == "an");
    if (in(against, behind[i - (determined ? 2 : 1)].folded)) return true;
  }
  return false;
}

}  // namespace hexapla::align::quantities
