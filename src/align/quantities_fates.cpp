#include "align/quantities_fates.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "align/quantities_lead.h"
#include "core/in_list.h"
#include "text/grammar_words.h"
#include "text/morphology.h"
#include "text/people_words.h"
#include "text/violence.h"
#include "text/words.h"

namespace hexapla::align::quantities {
namespace {

using text::Fate;

constexpr std::size_t predicate_reach = 12;  // words behind a figure among which its predicate stands
constexpr std::size_t words_before = 4;      // of a figure, among which what was only tried stands
constexpr std::size_t manner_reach = 3;      // words between the manner of an act and its figure, on either side
constexpr std::uint32_t longest_side = 100;  // bytes looked at on either side

/// What an adverb of manner says of the hurt and the dead; news leaves the participle out ("three injured, one critically").
Fate fate_of_manner(std::string_view word) {
  constexpr auto badly = std::to_array<std::string_view>({"critically", "seriously", "severely", "gravely", "badly", "slightly"});
  if (word == "fatally") return Fate::die;
  return in(badly, word) ? Fate::hurt : Fate::none;
}

std::vector<text::Word> words_of(std::string_view source, std::uint32_t begin, std::uint32_t end) {
  return begin < end ? text::words(source.substr(begin, end - begin), begin) : std::vector<text::Word>{};
}

/// The words that stand straight before the figure, the nearest first.
std::vector<text::Word> before(const Quantity& quantity, std::string_view source, Span sentence) {
  return lead_to(source, sentence, quantity.number.begin, longest_side);
}

/// What a blow at `i` did by the words behind it: "shot to death", "shot dead", "shot and killed", "shot in the leg".
Fate fate_of_blow(const std::vector<text::Word>& words, std::size_t i) {
  const auto word = [&](std::size_t at) { return at < words.size() ? std::string_view(words[at].folded) : std::string_view(); };
  const std::string_view next = word(i + 1);
  if (next == "dead" || (next == "to" && word(i + 2) == "death")) return Fate::die;
  if (next == "and") return text::fate_of(text::verb_stem(word(i + 2)));
  constexpr std::size_t reach = 6;  // "in the upper left leg"
  if (next != "in") return Fate::none;
  for (std::size_t at = i + 2; at < i + reach; ++at) {
    if (text::is_limb(word(at))) return Fate::hurt;
    if (word(at) == "and") break;
  }
  return Fate::none;
}

/// What befell them by the last participle of the predicate: "two people found in the boat were shot to death", "six people shot
/// in Tarn who were killed".
Fate fate_of_predicate(const Quantity& quantity, std::string_view source, Span sentence) {
  const std::uint32_t from = behind(quantity, source);
  std::vector<text::Word> words = words_of(source, from, std::min(sentence.end, from + longest_side));
  std::uint32_t last = from;
  std::size_t end = 0;
  while (end < std::min(words.size(), predicate_reach) && !ends_phrase(source.substr(last, words[end].span.begin - last)))
    last = words[end++].span.end;
  words.resize(end);
  Fate fate = Fate::none;
  bool relative = false, struck = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i].folded;
    relative = relative || word == "who" || word == "that";
    if (text::is_participle_of_blow(word)) {
      struck = true;
      if (const Fate told = fate_of_blow(words, i); told != Fate::none) fate = told;
    } else if (relative && struck) {
      if (const Fate told = text::fate_of(text::verb_stem(word)); told != Fate::none) fate = told;
    }
    if (word == "and" && !(i > 0 && text::is_participle_of_blow(words[i - 1].folded))) break;
  }
  return fate;
}

/// "fatally shooting three men", "three men were critically wounded".
Fate fate_beside(const Quantity& quantity, std::string_view source, Span sentence, const std::vector<text::Word>& left) {
  for (std::size_t i = 0; i < std::min(left.size(), manner_reach); ++i) {
    if (left[i].folded == "and") break;
    if (const Fate fate = fate_of_manner(left[i].folded); fate != Fate::none) return fate;
  }
  const std::uint32_t from = behind(quantity, source);
  std::uint32_t last = from;
  std::size_t looked = 0;
  bool relative = false;  // "three people who died", "the two that were hurt"
  for (const text::Word& word : words_of(source, from, std::min(sentence.end, from + longest_side))) {
    if (looked++ == manner_reach || word.folded == "and" || ends_phrase(source.substr(last, word.span.begin - last))) break;
    if (const Fate fate = fate_of_manner(word.folded); fate != Fate::none) return fate;
    if (looked == 1 && word.folded == "dead") return Fate::die;  // "two men dead"
    relative = relative || word.folded == "who" || word.folded == "that";
    if (const Fate fate = text::fate_of(text::verb_stem(word.folded)); relative && fate != Fate::none) return fate;
    last = word.span.end;
  }
  return Fate::none;
}

/// "attempting to murder", "tried to kill", "the attempted murder of".
bool is_attempted(const Quantity& quantity, const std::vector<text::Word>& left) {
  constexpr auto trying = std::to_array<std::string_view>({"attempt", "attempted", "attempting", "attempts", "tried", "trying"});
  if (quantity.act == "attempt") return true;
  const std::size_t near = std::min(left.size(), words_before);
  return std::any_of(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(near),
                     [&](const text::Word& word) { return in(trying, word.folded); });
}

/// "2,300 people were moved from their homes", "3,000 people had to leave their homes".
bool lose_their_homes(const Quantity& quantity, std::string_view source, Span sentence) {
  constexpr auto away = std::to_array<std::string_view>({"from", "leave", "leaving", "left", "fled", "flee", "flees", "fleeing"});
  constexpr auto homes = std::to_array<std::string_view>({"home", "homes", "house", "houses"});
  const std::uint32_t from = behind(quantity, source);
  const std::vector<text::Word> words = words_of(source, from, std::min(sentence.end, from + longest_side));
  for (std::size_t i = 0; i + 2 < std::min(words.size(), predicate_reach); ++i) {
    if (in(away, words[i].folded) && words[i + 1].folded == "their" && in(homes, words[i + 2].folded))
      return !ends_phrase(source.substr(from, words[i].span.begin - from));
  }
  return false;
}

/// "One man is in custody", "two men were under arrest": the participle is left out.
bool are_held(const Quantity& quantity, std::string_view source, Span sentence) {
  constexpr auto being = std::to_array<std::string_view>({"is", "are", "was", "were", "be", "been", "being", "remain", "remains",
                                                          "remained", "held", "taken", "placed", "now", "still"});
  const std::uint32_t from = behind(quantity, source);
  const std::vector<text::Word> words = words_of(source, from, std::min(sentence.end, from + longest_side));
  std::size_t i = 0;
  while (i < std::min(words.size(), predicate_reach) && in(being, words[i].folded)) ++i;
  if (i + 1 >= words.size() || ends_phrase(source.substr(from, words[i].span.begin - from))) return false;
  const std::string &lead = words[i].folded, &state = words[i + 1].folded;
  return ((lead == "in" || lead == "into") && (state == "custody" || state == "jail")) ||
         (lead == "under" && state == "arrest") || (lead == "behind" && state == "bars");
}

/// "The arrest of two men", "the deaths of three": the noun before tells what befell them.
Fate fate_of_noun(const std::vector<text::Word>& left) {
  std::size_t of = 0;
  if (!left.empty() && left[0].folded == "the") of = 1;
  if (left.size() < of + 2 || left[of].folded != "of") return Fate::none;
  const std::string noun = text::singular(left[of + 1].folded);
  constexpr auto nouns =
      std::to_array<std::string_view>({"arrest", "detention", "capture", "death", "killing", "murder", "slaying", "rescue",
                                       "injury", "wounding", "disappearance", "evacuation"});
  return in(nouns, noun) ? text::fate_of(text::verb_stem(noun)) : Fate::none;
}

/// The fate that a sentence speaks of, if it is one only.
Fate fate_around(std::string_view sentence) {
  Fate only = Fate::none;
  for (const text::Word& word : text::words(sentence)) {
    const Fate fate = text::fate_of(text::verb_stem(word.folded));
    if (fate == Fate::none || fate == only) continue;
    if (only != Fate::none) return Fate::none;
    only = fate;
  }
  return only;
}

bool leads_to_participle(std::string_view word) { return text::is_form_of_be(word) || word == "got" || word == "after"; }

/// The word behind those that a figure's thing is told with: "were" of "(three men) and a woman were shot"; the first if it is
/// told alone. Past the words if the phrase ends before.
std::size_t past_partner(std::string_view source, const std::vector<text::Word>& right) {
  constexpr std::size_t longest_partner = 3;  // words behind "and"
  if (right[0].folded != "and") return 0;
  std::size_t verb = 1;
  for (; verb < right.size() && verb <= longest_partner && !leads_to_participle(right[verb].folded); ++verb)
    if (ends_phrase(source.substr(right[verb - 1].span.end, right[verb].span.begin - right[verb - 1].span.end)))
      return right.size();
  return verb;
}

}  // namespace

bool is_told_beside(const Quantity& quantity, std::string_view source, Span sentence) {
  const std::uint32_t begin = quantity.number.begin, end = behind(quantity, source);
  if (begin > 0 && source[begin - 1] == '[') return false;  // a note
  const auto befalls = [](const text::Word& word) { return text::fate_of(text::verb_stem(word.folded)) != Fate::none; };
  constexpr std::size_t near = 3;  // "killed more than 40", "two were later killed"
  const std::vector<text::Word> left = before(quantity, source, sentence);
  for (std::size_t i = 0; i < std::min(left.size(), std::size_t{near}) && left[i].folded != "and"; ++i)
    if (befalls(left[i])) return true;
  const std::vector<text::Word> right = words_of(source, end, std::min(sentence.end, end + longest_side));
  std::uint32_t last = end;
  for (std::size_t i = 0; i < std::min(right.size(), std::size_t{near}) && right[i].folded != "and"; ++i) {
    if (ends_phrase(source.substr(last, right[i].span.begin - last))) return false;
    if (befalls(right[i])) return true;
    last = right[i].span.end;
  }
  return false;
}

std::string told_charge(const Quantity& quantity, std::string_view source, Span sentence) {
  if (text::noun_concept(quantity.head).group != "charge/charge") return {};
  const std::uint32_t from = quantity.number.end;
  std::uint32_t last = from;
  std::string charge;
  bool named = false;
  for (const text::Word& word : words_of(source, from, std::min(sentence.end, from + longest_side))) {
    if (ends_phrase(source.substr(last, word.span.begin - last))) break;
    last = word.span.end;
    // "… murder stemming from the fire" tells more than the charge.
    const bool participle = !charge.empty() && (word.folded.ends_with("ing") || word.folded.ends_with("ed"));
    if (named && (participle || word.folded == "and" || text::is_function_word(word.folded))) break;
    if (named) charge += (charge.empty() ? "" : " ") + word.folded;
    named = named || word.folded == "of";
  }
  return charge;
}

bool is_struck(const Quantity& quantity, std::string_view source) {
  if (quantity.kind != QuantityKind::count) return false;
  if (!quantity.head.empty() && text::noun_concept(quantity.head).family != "person") return false;
  constexpr std::uint32_t longest_lead = 24, longest_tail = 40;  // bytes on either side
  constexpr std::size_t near = 2;                                // words between the verb and its figure
  const std::uint32_t begin = quantity.number.begin, end = behind(quantity, source);
  const std::vector<text::Word> left = words_of(source, begin > longest_lead ? begin - longest_lead : 0, begin);
  for (std::size_t back = 1; back <= std::min(left.size(), near); ++back) {
    const std::size_t i = left.size() - back;
    const std::uint32_t to = i + 1 < left.size() ? left[i + 1].span.begin : begin;
    if (ends_phrase(source.substr(left[i].span.end, to - left[i].span.end))) break;
    if (text::is_participle_of_blow(left[i].folded) || left[i].folded == "shooting" || left[i].folded == "stabbing") return true;
  }
  const auto size = static_cast<std::uint32_t>(source.size());
  const std::vector<text::Word> right = words_of(source, end, std::min(size, end + longest_tail));
  constexpr auto where = std::to_array<std::string_view>({"in", "at", "near", "outside", "inside", "on", "by", "during", "and"});
  if (right.empty() || ends_phrase(source.substr(end, right.front().span.begin - end))) return false;
  if (text::is_participle_of_blow(right.front().folded))
    return right.size() == 1 || ends_phrase(source.substr(right[0].span.end, right[1].span.begin - right[0].span.end)) ||
           in(where, right[1].folded);
  std::size_t verb = past_partner(source, right);
  if (verb >= right.size() || !leads_to_participle(right[verb].folded)) return false;
  if (verb + 1 < right.size() && right[verb + 1].folded == "also") ++verb;
  return verb + 1 < right.size() && text::is_participle_of_blow(right[verb + 1].folded);
}

bool is_kin_of_somebody(const Quantity& quantity, std::string_view source) {
  if (quantity.kind != QuantityKind::count || !text::is_kin(quantity.head)) return false;
  constexpr std::uint32_t longest_lead = 16;
  const std::uint32_t begin = std::min(quantity.span.begin, quantity.number.begin);
  const std::vector<text::Word> left = words_of(source, begin > longest_lead ? begin - longest_lead : 0, quantity.number.begin);
  if (left.empty()) return false;
  const std::string& last = left.back().folded;
  return text::is_possessive(last) || last == "whose" || last.ends_with("'s") || last.ends_with("\u2019s");
}

ToldFate told_fate(const Quantity& quantity, std::string_view source, Span sentence) {
  if (quantity.kind != QuantityKind::count) return {};
  if (told_charge(quantity, source, sentence).starts_with("attempted")) return {.attempted = true};
  for (const text::Word& word : words_of(source, quantity.number.end, quantity.span.end)) {
    const Fate own = text::fate_of(text::verb_stem(word.folded));
    if (own != Fate::none) return {.fate = own};
    if (const Fate manner = fate_of_manner(word.folded); manner != Fate::none) return {.fate = manner};
  }
  const bool people = quantity.head.empty() || text::noun_concept(quantity.head).family == "person";
  const std::vector<text::Word> left = before(quantity, source, sentence);
  if (people && is_attempted(quantity, left)) return {.attempted = true};
  if (people) {
    if (const Fate predicate = fate_of_predicate(quantity, source, sentence); predicate != Fate::none) return {.fate = predicate};
    // "Shot dead three", "shot to death three men".
    const bool dead =
        !left.empty() && (left[0].folded == "dead" || (left.size() > 1 && left[0].folded == "death" && left[1].folded == "to"));
    if (dead) return {.fate = Fate::die};
    if (quantity.act == "charge" && !quantity.head.empty()) return {.fate = Fate::arrest};
    if (lose_their_homes(quantity, source, sentence)) return {.fate = Fate::displaced};
    if (are_held(quantity, source, sentence)) return {.fate = Fate::arrest};
    if (const Fate noun = fate_of_noun(left); noun != Fate::none) return {.fate = noun};
  }
  if (const Fate act = text::fate_of(quantity.act); act != Fate::none) {
    // "Fatally wounding three": the manner outweighs the verb.
    const Fate manner = act == Fate::hurt && people ? fate_beside(quantity, source, sentence, left) : Fate::none;
    return {.fate = manner == Fate::none ? act : manner};
  }
  if (const Fate act = fate_of_manner(quantity.act); act != Fate::none) return {.fate = act};
  if (people) {
    if (const Fate manner = fate_beside(quantity, source, sentence, left); manner != Fate::none) return {.fate = manner};
  }
  return {.fate = quantity.head.empty() ? fate_around(source.substr(sentence.begin, sentence.size())) : Fate::none};
}

}  // namespace hexapla::align::quantities
