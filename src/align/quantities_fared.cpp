#include "align/quantities_fared.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "align/quantities_lead.h"
#include "core/in_list.h"
#include "text/calendar.h"
#include "text/grammar_words.h"
#include "text/morphology.h"
#include "text/violence.h"
#include "text/words.h"

namespace hexapla::align::quantities {
namespace {

constexpr std::uint32_t longest_side = 80;  // bytes looked at behind

/// What may stand before the participle of "was later shot".
bool leads_to_participle(std::string_view word) {
  constexpr auto others = std::to_array<std::string_view>({"accidentally", "also", "later", "then", "who"});
  return text::is_form_of_be(word) || text::is_form_of_have(word) || in(others, word);
}

/// What a word says of how somebody fared; an adverb of manner says it too.
text::Fate fate_by(std::string_view word) {
  constexpr auto badly = std::to_array<std::string_view>({"critically", "seriously", "severely"});
  if (word == "fatally") return text::Fate::die;
  return in(badly, word) ? text::Fate::hurt : text::fate_of(text::verb_stem(word));
}

/// The words of a stretch of text up to its first mark.
std::vector<std::string> phrase(std::string_view source, std::uint32_t begin, std::uint32_t end) {
  std::vector<std::string> out;
  std::uint32_t last = begin;
  for (const text::Word& word : text::words(source.substr(begin, end - begin), begin)) {
    if (ends_phrase(source.substr(last, word.span.begin - last))) break;
    out.push_back(word.folded);
    last = word.span.end;
  }
  return out;
}

/// Whether no object stands at word `i`, behind a participle: the sentence ends, or goes on with where, when, how or by whom.
bool has_no_object(const std::vector<std::string>& words, std::size_t i) {
  constexpr auto going_on = std::to_array<std::string_view>(
      {"in",       "at",   "on",   "by",        "near",    "inside", "during",    "after", "before",  "when",  "while",
       "as",       "from", "with", "along",     "last",    "early",  "yesterday", "today", "tonight", "twice", "several",
       "multiple", "many", "for",  "overnight", "outside", "behind", "and",       "but",   "late",    "just"});
  if (i >= words.size() || in(going_on, words[i]) || text::names_weekday(words[i]) || words[i].ends_with("ly")) return true;
  return i + 1 < words.size() && words[i + 1] == "times";  // "shot three times"
}

/// Whether the verb tells of its subject whatever follows it: who dies does it alone.
bool is_of_subject(std::string_view word) {
  constexpr auto alone =
      std::to_array<std::string_view>({"die", "perish", "drown", "dead", "survive", "vanish", "disappear", "miss", "flee"});
  return in(alone, text::verb_stem(word)) || in(alone, word);
}

/// "… was killed", "… died", "… was shot and killed", "… was fatally shot", "… shot in Tarn"; never "… killed two men".
Fared by_predicate(const std::vector<std::string>& words) {
  constexpr auto linking = std::to_array<std::string_view>({"and", "declared", "down", "pronounced", "to"});
  constexpr std::size_t nouns = 3, reach = 4;  // the first words, of which one is the verb; words of it
  std::size_t i = 0;
  while (i < std::min(words.size(), nouns) && !leads_to_participle(words[i]) && fate_by(words[i]) == text::Fate::none &&
         !text::is_form_of_blow(words[i]))
    ++i;
  if (i == nouns) return {};
  bool borne = false;
  for (; i < words.size() && leads_to_participle(words[i]); ++i) borne = borne || text::is_form_of_be(words[i]);
  borne = borne || (i < words.size() && is_of_subject(words[i]));
  Fared fared;
  for (std::size_t end = std::min(words.size(), i + reach); i < end; ++i) {
    const text::Fate fate = fate_by(words[i]);
    if (fate != text::Fate::none && fared.fate != text::Fate::die) fared.fate = fate;
    fared.struck = fared.struck || text::is_form_of_blow(words[i]);
    const bool goes_on = fate != text::Fate::none || text::is_form_of_blow(words[i]) || in(linking, words[i]);
    if (!goes_on) break;
  }
  while (i < words.size() && (fate_by(words[i]) != text::Fate::none || text::is_form_of_blow(words[i]) || words[i] == "down"))
    ++i;
  return borne || has_no_object(words, i) ? fared : Fared();
}

/// "The death of a …", "killing an …", "fatally shot a …"; the words before, the nearest first.
Fared by_words_before(const std::vector<text::Word>& before) {
  constexpr auto leading = std::to_array<std::string_view>({"a", "an", "the", "his", "her", "their", "another"});
  std::size_t i = 0;
  while (i < before.size() && in(leading, before[i].folded)) ++i;
  if (i < before.size() && before[i].folded == "of") ++i;
  constexpr std::size_t reach = 2;  // "shooting death of"
  Fared fared;
  for (const std::size_t end = std::min(before.size(), i + reach); i < end; ++i) {
    const text::Fate fate = fate_by(before[i].folded);
    if (fate == text::Fate::none && !text::is_form_of_blow(before[i].folded)) break;
    if (fared.fate == text::Fate::none) fared.fate = fate;
    fared.struck = fared.struck || text::is_form_of_blow(before[i].folded);
  }
  return fared;
}

/// Behind the commas of "Roe, 24, was killed" and "Roe, 24, of Osk, was killed"; else `end`.
std::uint32_t behind_commas(std::string_view source, std::uint32_t end, std::uint32_t stop) {
  if (!source.substr(end).starts_with(", ")) return end;
  const std::uint32_t begin = end + 2;
  if (!source.substr(begin).starts_with("of ")) return begin;
  const std::size_t comma = source.find(',', begin);
  return comma < stop ? static_cast<std::uint32_t>(comma) + 1 : end;
}

/// Where somebody was hit: "shot in the upper left arm and leg", "with a wound to the head"; not "in the back of a car".
std::uint8_t wounds_behind(std::string_view source, std::uint32_t begin, std::uint32_t stop) {
  constexpr auto whose = std::to_array<std::string_view>({"both", "her", "his", "the", "their"});
  constexpr auto which = std::to_array<std::string_view>({"left", "lower", "of", "right", "side", "upper"});
  constexpr auto placing = std::to_array<std::string_view>({"across", "in", "into", "on", "through", "to"});
  constexpr std::size_t most = 24;  // words behind the age
  std::uint8_t wounds = 0;
  std::vector<std::string> words;
  std::uint32_t last = begin;
  for (const text::Word& word : text::words(source.substr(begin, stop - begin), begin)) {
    const bool of_another = word.folded.ends_with("year-old") || source.substr(last, word.span.begin - last).contains(';');
    if (of_another || words.size() == most) break;
    words.push_back(word.folded);
    last = word.span.end;
  }
  bool listed = false;  // the word before was "and", behind a part
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::uint8_t part = i + 1 < words.size() && words[i + 1] == "of" ? 0 : text::part_of_body(words[i]);
    if (part == 0) {
      listed = listed ? in(which, words[i]) || in(whose, words[i])
                      : words[i] == "and" && i > 0 && text::part_of_body(words[i - 1]) != 0;
      continue;
    }
    std::size_t at = i;
    while (at > 0 && (in(whose, words[at - 1]) || in(which, words[at - 1]))) --at;
    const bool owned =
        std::any_of(words.begin() + static_cast<std::ptrdiff_t>(at), words.begin() + static_cast<std::ptrdiff_t>(i),
                    [&](const std::string& word) { return in(whose, word); });
    if ((owned && at > 0 && in(placing, words[at - 1])) || (listed && wounds != 0)) wounds |= part;
    listed = false;
  }
  return wounds;
}

/// "… were taken to Osk in critical condition".
bool tells_of_a_condition(std::string_view source, Span sentence) {
  constexpr auto conditions = std::to_array<std::string_view>({"critical", "fair", "good", "serious", "stable"});
  std::string before;
  for (const text::Word& word : text::words(source.substr(sentence.begin, sentence.size()))) {
    if (word.folded == "condition" && in(conditions, before)) return true;
    before = word.folded;
  }
  return false;
}

}  // namespace

Fared how_fared(const Quantity& age, std::string_view source, Span sentence) {
  if (age.kind != QuantityKind::age) return {};
  const std::uint32_t end = behind_commas(source, std::max(age.span.end, age.number.end), sentence.end);
  Fared told;
  if (end < sentence.end) told = by_predicate(phrase(source, end, std::min(sentence.end, end + longest_side)));
  if (told.fate == text::Fate::none && !told.struck) told = by_words_before(lead_to(source, sentence, age.span.begin));
  if (end < sentence.end) told.wounds = wounds_behind(source, end, sentence.end);
  told.tended = tells_of_a_condition(source, sentence);
  return told;
}

}  // namespace hexapla::align::quantities
