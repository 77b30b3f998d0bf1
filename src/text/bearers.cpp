#include "text/bearers.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/in_list.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/person_names.h"
#include "text/words.h"

namespace hexapla::text {
namespace {

/// How far after an age the name of the person may begin in "the 45-year-old suspect, Larry Gordon".
constexpr std::uint32_t longest_apposition = 30;
constexpr std::uint32_t longest_lead = 40;  // bytes before a name in which a cue of its own is looked for

constexpr auto male = std::to_array<std::string_view>(
    {"man",     "boy",    "male",        "gentleman",  "guy",       "bloke",     "father",      "dad",     "son",     "brother",
     "uncle",   "nephew", "grandfather", "grandson",   "husband",   "boyfriend", "stepfather",  "stepson", "widower", "policeman",
     "fireman", "gunman", "salesman",    "serviceman", "fisherman", "schoolboy", "congressman", "actor"});
constexpr auto female = std::to_array<std::string_view>(
    {"woman",        "girl",  "female",      "lady",         "mother",        "mom",           "mum",        "daughter",
     "sister",       "aunt",  "niece",       "grandmother",  "granddaughter", "wife",          "girlfriend", "stepmother",
     "stepdaughter", "widow", "policewoman", "servicewoman", "schoolgirl",    "congresswoman", "actress"});

/// The words of a name without titles and what is no name, such as a headline's "Boy".
std::vector<std::string> bare_name(std::string_view name) {
  constexpr auto others = std::to_array<std::string_view>({"year-old", "month-old", "year", "old", "the"});
  const auto belongs = [&](const std::string& word) {
    return title_sort(word) != "address" && !is_name_suffix(word) && !in(others, word) && gender_of(word) == Gender::none;
  };
  std::vector<std::string> out;
  for (const Word& word : words(name))
    if (belongs(word.folded)) out.push_back(word.folded);
  return out;
}

/// The name without what is none of it; empty for what is no person's: the site of a headline ("Marrowby News | Boy, 3, hurt"),
/// what a page offers ("Embed: Boy, 3, hurt"), a place ("a 6-year-old in Orn County").
std::string plain_name(std::string_view name) {
  static constexpr auto publishers =
      std::to_array<std::string_view>({"news", "newschannel", "channel", "tv", "radio", "media", "newspaper", "network", "police",
                                       "department", "hospital", "embed"});
  static constexpr auto places =
      std::to_array<std::string_view>({"apartments", "avenue", "boulevard", "county", "highway", "school", "university"});
  const std::vector<std::string> words = bare_name(name);
  if (!words.empty() && in(places, words.back())) return {};
  if (std::ranges::any_of(words, [](const std::string& word) { return in(publishers, word); })) return {};
  return joined(words);
}

bool names_a_person(std::string_view folded) { return noun_concept(singular(without_owner_ending(folded))).family == "person"; }

/// "Joe “Duke” Friis": the first name before a nickname in quotation marks that stands between it and `last`.
std::string before_nickname(std::string_view text, Span last, std::uint32_t sentence_begin) {
  const std::uint32_t begin = std::max(sentence_begin, last.begin > longest_lead ? last.begin - longest_lead : 0);
  std::string_view before = text.substr(begin, last.begin - begin);
  const auto cut = [&](std::string_view mark) {
    if (!before.ends_with(mark)) return false;
    before.remove_suffix(mark.size());
    return true;
  };
  cut(" ");
  if (!cut("\"") && !cut("\u201D")) return {};
  const std::size_t opening = std::max(before.rfind('"') + 1, before.rfind("\u201C") + 1);
  if (opening == 0) return {};
  const std::vector<Word> first = words(before.substr(0, opening - 1));
  if (first.empty() || !is_capitalised(before.substr(first.back().span.begin))) return {};
  return first.back().folded;
}

/// "The 45-year-old suspect, Larry Gordon": a name of two words or more behind the noun and a comma.
std::string apposition_to(const Quantity& quantity, const Annotations& annotations, std::string_view text) {
  const std::vector<Name>& names = annotations.names;
  const auto name = std::ranges::lower_bound(names, quantity.span.end, {}, [](const Name& known) { return known.span.begin; });
  if (name == names.end() || name->sentence != quantity.sentence || name->span.begin - quantity.span.end > longest_apposition)
    return {};
  std::string_view between = text.substr(quantity.span.end, name->span.begin - quantity.span.end);
  if (!between.ends_with(", ")) return {};
  between.remove_suffix(2);
  const std::vector<Word> noun = words(between);
  if (noun.empty() || between.find(',') != std::string_view::npos || !names_a_person(noun.back().folded)) return {};
  const std::vector<std::string> called = bare_name(text.substr(name->span.begin, name->span.size()));
  return called.size() < 2 ? std::string() : plain_name(text.substr(name->span.begin, name->span.size()));
}

/// Whether a name after the age only describes the noun behind it: "Detroit boy", "University of Tarn student".
bool describes_noun(std::string_view text, Span name, std::uint32_t sentence_end) {
  const std::uint32_t end = std::min(sentence_end, name.end + longest_lead);
  if (name.end + 1 >= end || text[name.end] != ' ') return false;
  const std::vector<Word> after = words(text.substr(name.end, end - name.end), name.end);
  return !after.empty() && after.front().span.begin == name.end + 1 && !is_verb_form(after.front().folded) &&
         names_a_person(after.front().folded);
}

/// Whether the name before the age belongs to somebody who tells it: "according to Ida Brandt, a 6-year-old girl"; not "according
/// to police, Ida Brandt, 36".
bool tells(std::string_view text, Span name, std::uint32_t sentence_begin) {
  std::uint32_t begin = std::max(sentence_begin, name.begin > longest_lead ? name.begin - longest_lead : 0);
  if (const std::size_t comma = text.substr(begin, name.begin - begin).rfind(','); comma != std::string_view::npos)
    begin += static_cast<std::uint32_t>(comma) + 1;
  const std::vector<Word> before = words(text.substr(begin, name.begin - begin), begin);
  for (std::size_t i = before.size(); i-- > 1;)
    if (before[i].folded == "to" && before[i - 1].folded == "according") return true;
  return false;
}

/// Whether two first names begin with one sound: "Katherine", "Catherine"; "Geoff", "Jeff"; "Philip", "Filip".
bool begin_alike(std::string_view a, std::string_view b) {
  const auto sound = [](std::string_view name) {
    if (name.starts_with("ph")) return 'f';
    return name.starts_with('c') && !name.starts_with("ch") ? 'k' : name.starts_with("ge") ? 'j' : name.front();
  };
  return a.front() == b.front() || sound(a) == sound(b);
}

/// "Rita Moss, 'the Needle' of Tarn, dead at 95": whose name the sentence begins with, if the name owns nothing.
std::string head_of_obituary(const Quantity& quantity, const Annotations& annotations, std::string_view text) {
  if (quantity.sentence >= annotations.sentences.size()) return {};
  const Span sentence = annotations.sentences[quantity.sentence].span;
  const std::uint32_t near = std::max(sentence.begin, quantity.span.begin - std::min(quantity.span.begin, longest_lead));
  const std::vector<Word> lead = words(text.substr(near, quantity.span.begin - near));
  if (lead.size() < 2 || lead.back().folded != "at" || !in(obituary_words, lead[lead.size() - 2].folded)) return {};
  const auto first = std::ranges::lower_bound(annotations.names, quantity.sentence, {}, &Name::sentence);
  if (first == annotations.names.end() || first->sentence != quantity.sentence || first->span.end > quantity.span.begin)
    return {};
  const std::string_view name = text.substr(first->span.begin, first->span.size()), rest = text.substr(first->span.end);
  const bool begins = words(text.substr(sentence.begin, first->span.begin - sentence.begin)).empty();
  if (!begins || is_owner(fold(name)) || rest.starts_with('\'') || rest.starts_with("\u2019")) return {};
  return plain_name(name);
}

}  // namespace

Gender gender_of(std::string_view singular) {
  if (in(male, singular)) return Gender::male;
  return in(female, singular) ? Gender::female : Gender::none;
}

bool is_person(std::string_view singular) {
  return gender_of(singular) != Gender::none || noun_concept(singular).family == "person";
}

std::string bearer_of(const Quantity& quantity, const Annotations& annotations, std::string_view text) {
  if (quantity.kind == QuantityKind::age)
    if (std::string head = head_of_obituary(quantity, annotations, text); !head.empty()) return head;
  if (quantity.subject.empty())
    return quantity.kind == QuantityKind::age ? apposition_to(quantity, annotations, text) : std::string();
  if (quantity.sentence >= annotations.sentences.size()) return plain_name(quantity.subject);
  const Span sentence = annotations.sentences[quantity.sentence].span;
  const std::vector<Name>& names = annotations.names;
  const auto after = std::ranges::lower_bound(names, quantity.span.end, {}, [](const Name& known) { return known.span.begin; });
  const bool has_next = after != names.end() && after->sentence == quantity.sentence;
  if (quantity.kind != QuantityKind::age) return plain_name(quantity.subject);
  const std::string_view own = text.substr(quantity.span.begin, quantity.span.size());
  if (fold(own).find(quantity.subject) != std::string::npos) return plain_name(quantity.subject);
  const std::vector<Word> own_words = words(own, quantity.span.begin);
  if (!own_words.empty() && own_words.front().span.begin < quantity.number.begin && is_capitalised(own)) {
    if (const std::string first = before_nickname(text, own_words.front().span, sentence.begin); !first.empty())
      return first + " " + own_words.front().folded;
  }
  const auto is_subject = [&](const Name& name) {
    const std::string written = fold(text.substr(name.span.begin, name.span.size()));
    return !written.empty() &&
           (written.find(quantity.subject) != std::string::npos || quantity.subject.find(written) != std::string::npos);
  };
  if (has_next && is_subject(*after))
    return describes_noun(text, after->span, sentence.end) ? std::string() : plain_name(quantity.subject);
  if (after != names.begin()) {
    const Name& before = *(after - 1);
    if (before.sentence == quantity.sentence && is_subject(before) && tells(text, before.span, sentence.begin)) return {};
  }
  return plain_name(quantity.subject);
}

BearerName read_bearer(std::string name) {
  std::vector<std::string> words = bare_name(name);
  return {.name = std::move(name), .words = std::move(words)};
}

bool may_be_one_bearer(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty() || a == b) return true;
  return may_be_one_bearer(read_bearer(std::string(a)), read_bearer(std::string(b)));
}

bool may_be_one_bearer(const BearerName& a, const BearerName& b) {
  if (a.name.empty() || b.name.empty() || a.name == b.name) return true;
  const std::vector<std::string>&first = a.words, &second = b.words;
  if (first.empty() || second.empty()) return true;
  const auto holds = [](const std::vector<std::string>& all, const std::vector<std::string>& some) {
    return std::ranges::all_of(some, [&](const std::string& word) { return std::ranges::find(all, word) != all.end(); });
  };
  if (holds(first, second) || holds(second, first)) return true;
  // "Ida Holm-Brandt" is Ida Brandt: a part of a double name may be left out.
  const auto is_part = [](std::string_view part, std::string_view whole) {
    if (!whole.ends_with(part) && !whole.starts_with(part)) return false;
    return part.size() == whole.size() || whole[whole.starts_with(part) ? part.size() : whole.size() - part.size() - 1] == '-';
  };
  const bool one_last = is_part(first.back(), second.back()) || is_part(second.back(), first.back());
  return one_last && (begin_alike(first.front(), second.front()) || may_be_one_first_name(first.front(), second.front()));
}

}  // namespace hexapla::text
