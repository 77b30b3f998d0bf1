#include "align/quantities_told.h"

#include <algorithm>
#include <array>
#include <span>

#include "align/quantities_lead.h"
#include "core/in_list.h"
#include "text/morphology.h"
#include "text/participles.h"
#include "text/people_words.h"
#include "text/violence.h"
#include "text/words.h"

namespace hexapla::align::quantities {
namespace {

constexpr std::uint32_t longest_recall = 12;  // sentences back to what "all three" stands for

/// "Two men; a 46-year-old and a 24-year-old": the gender of the noun before a list of ages, of which `quantity` is one.
text::Gender gender_of_list(const Quantity& quantity, std::string_view source, Span sentence) {
  constexpr std::uint32_t longest_list = 60;
  constexpr auto linking =
      std::to_array<std::string_view>({"a", "an", "and", "the", "one", "ages", "aged", "year-old", "old", "years"});
  const std::uint32_t stop = quantity.number.begin;
  const std::uint32_t start = std::max(sentence.begin, stop > longest_list ? stop - longest_list : 0);
  if (start >= stop) return text::Gender::none;
  const std::vector<text::Word> before = text::words(source.substr(start, stop - start));
  for (std::size_t i = before.size(); i-- > 0;) {
    const std::string& word = before[i].folded;
    const bool age = (word[0] >= '0' && word[0] <= '9') || word.ends_with("-old");
    if (age || std::ranges::find(linking, word) != linking.end()) continue;
    return text::is_plural(word) ? text::gender_of(text::singular(word)) : text::Gender::none;
  }
  return text::Gender::none;
}

/// Whether some word of content around a figure is written small, so that a capital says something.
bool has_small_word_around(std::string_view source, Span sentence, Span number) {
  constexpr std::uint32_t reach = 100;  // bytes
  const std::uint32_t begin = std::max(sentence.begin, number.begin > reach ? number.begin - reach : 0);
  const std::uint32_t end = std::min(sentence.end, number.end + reach);
  if (begin >= end) return false;
  return std::ranges::any_of(text::words(source.substr(begin, end - begin), begin), [&](const text::Word& word) {
    const std::string_view written = source.substr(word.span.begin, word.span.size());
    const bool cut = word.span.begin == begin && begin > sentence.begin;
    return !cut && !number.overlaps(word.span) && !text::is_function_word(word.folded) && written[0] >= 'a' && written[0] <= 'z';
  });
}

/// "Loan sharks", "sitting ducks": no animals.
bool is_only_called(std::string_view head, std::span<const std::string> modifiers) {
  constexpr auto called = std::to_array<std::string_view>(
      {"card shark", "cash cow", "chili dog", "clay pigeon", "corn dog", "fat cat", "hobby horse", "hot dog", "lame duck",
       "loan shark", "paper tiger", "pool shark", "rocking horse", "sacred cow", "sitting duck", "stool pigeon", "teddy bear"});
  return std::ranges::any_of(modifiers, [&](const std::string& word) { return in(called, word + " " + std::string(head)); });
}

}  // namespace

text::NounConcept counted_concept(const Quantity& quantity, std::string_view head, std::string_view source, Span sentence) {
  const text::NounConcept known = text::noun_concept(head);
  if (known.family != "animal") return known;
  const Span thing = quantity.thing;
  const bool capital =
      std::ranges::any_of(text::words(source.substr(thing.begin, thing.size()), thing.begin), [&](const text::Word& word) {
        return text::singular(word.folded) == head && text::is_capitalised(source.substr(word.span.begin, word.span.size()));
      });
  const bool name = capital && has_small_word_around(source, sentence, quantity.number);
  return name || is_only_called(head, quantity.modifiers) ? text::NounConcept{} : known;
}

bool is_of_former_years(const Quantity& quantity, const Annotations& annotations, std::string_view source) {
  if (quantity.kind != QuantityKind::age) return false;
  const std::string_view own = source.substr(quantity.span.begin, quantity.span.size());
  if (own.starts_with("turned ") || own.starts_with("turns ")) return true;
  constexpr std::uint32_t longest_lead = 12;  // bytes that hold the word before
  const std::uint32_t from = quantity.span.begin > longest_lead ? quantity.span.begin - longest_lead : 0;
  const std::vector<text::Word> before = text::words(source.substr(from, quantity.span.begin - from));
  if (before.empty() || before.back().folded != "at") return false;
  constexpr std::size_t digits = 4;
  auto time = std::ranges::lower_bound(annotations.times, quantity.sentence, {}, &Time::sentence);
  for (; time != annotations.times.end() && time->sentence == quantity.sentence; ++time)
    if (time->value.size() == digits && text::is_digits(time->value)) return true;
  return false;
}

text::BearerName relation_of_bearer(const Quantity& quantity, const Annotations& annotations, std::string_view source) {
  if (quantity.kind != QuantityKind::age || quantity.head.empty()) return {};
  const std::vector<Name>& names = annotations.names;
  auto name = std::ranges::lower_bound(names, quantity.span.begin, {}, [](const Name& known) { return known.span.begin; });
  if (name == names.begin()) return {};
  --name;
  if (name->sentence != quantity.sentence || name->span.end >= quantity.span.begin) return {};
  std::string_view between = source.substr(name->span.end, quantity.span.begin - name->span.end);
  constexpr auto endings = std::to_array<std::string_view>({"'s ", "\u2019s ", "' ", "\u2019 "});
  if (std::ranges::find(endings, between) == endings.end()) return {};
  return text::read_bearer(text::fold(source.substr(name->span.begin, name->span.size())));
}

bool is_anaphoric(const Quantity& quantity, std::string_view source) {
  if (quantity.kind != QuantityKind::count || !quantity.thing.empty() || quantity.bound != Bound::exact || quantity.others)
    return false;
  constexpr auto pointing = std::to_array<std::string_view>({"all", "the", "these", "those", "both"});
  constexpr std::uint32_t longest_pointer = 12;
  const std::uint32_t from = quantity.number.begin > longest_pointer ? quantity.number.begin - longest_pointer : 0;
  const std::vector<text::Word> before = text::words(source.substr(from, quantity.number.begin - from));
  return !before.empty() && std::ranges::find(pointing, before.back().folded) != pointing.end();
}

const Quantity* antecedent_of(const Annotations& annotations, std::uint32_t index) {
  const Quantity& quantity = annotations.quantities[index];
  const bool struck = text::is_blow(quantity.act) || text::fate_of(quantity.act) == text::Fate::die;
  for (std::uint32_t i = index; i-- > 0;) {
    const Quantity& before = annotations.quantities[i];
    if (quantity.sentence - before.sentence > longest_recall) return nullptr;
    // Who "shot all three" shot none of the "three counts" that he faces.
    if (struck && text::noun_concept(before.head).group == "charge/charge") continue;
    if (before.kind == QuantityKind::count && before.low == quantity.low && before.high == quantity.high && !before.thing.empty())
      return &before;
  }
  return nullptr;
}

bool is_complement(const Quantity& quantity, std::string_view source) {
  constexpr std::uint32_t longest = 10;
  const std::uint32_t from = quantity.number.begin > longest ? quantity.number.begin - longest : 0;
  const std::vector<text::Word> before = text::words(source.substr(from, quantity.number.begin - from));
  return before.size() > 1 && before.back().folded == "but" && before[before.size() - 2].folded == "all";
}

std::string counted_owner(const Quantity& quantity, std::string_view source) {
  if (quantity.kind != QuantityKind::count || quantity.low < 2 || quantity.thing.begin < quantity.number.end) return {};
  const Span thing = quantity.thing;
  for (const text::Word& word : text::words(source.substr(thing.begin, thing.size()), thing.begin)) {
    const std::string_view rest = source.substr(word.span.end, thing.end - word.span.end);
    const bool genitive = rest.starts_with("' ") || rest.starts_with("\u2019 ");
    if (genitive && word.folded.ends_with('s') && text::is_plural(word.folded)) return text::singular(word.folded);
  }
  return {};
}

bool is_denied(const Quantity& quantity, std::string_view source, Span sentence) {
  constexpr std::uint32_t longest_lead = 24, longest_tail = 40;  // bytes on either side
  const std::uint32_t begin = quantity.number.begin, end = std::max(quantity.number.end, quantity.span.end);
  const std::uint32_t from = std::max(sentence.begin, begin > longest_lead ? begin - longest_lead : 0);
  if (from >= begin || quantity.bound != Bound::exact) return false;
  std::vector<text::Word> before = text::words(source.substr(from, begin - from), from);
  if (!before.empty() && before.back().folded == "the") before.pop_back();
  if (before.empty() || before.back().folded != "not") return false;
  std::string_view lead = source.substr(from, before.back().span.begin - from);
  while (lead.ends_with(' ')) lead.remove_suffix(1);
  if (lead.ends_with(',') || lead.ends_with('(') || lead.ends_with('-') || lead.ends_with("\u2014") || lead.ends_with("\u2013"))
    return true;
  const std::uint32_t stop = std::min(sentence.end, end + longest_tail);
  if (end >= stop) return false;
  return std::ranges::any_of(text::words(source.substr(end, stop - end)),
                             [](const text::Word& word) { return word.folded == "but"; });
}

std::vector<text::TimeValue> days_around(const Quantity& quantity, const Annotations& annotations) {
  constexpr std::size_t most_days = 4;
  std::vector<text::TimeValue> days;
  auto time = std::ranges::lower_bound(annotations.times, quantity.sentence, {}, &Time::sentence);
  for (; time != annotations.times.end() && time->sentence == quantity.sentence && days.size() < most_days; ++time) {
    if (quantity.act.empty() || text::is_speech_act(time->act) || text::act_group(time->act) != text::act_group(quantity.act))
      continue;
    const text::TimeValue value = text::read_time_value(time->value);
    const bool day =
        value.kind == text::TimeValue::Kind::weekday || (value.kind == text::TimeValue::Kind::date && value.days->days() == 1);
    if (day) days.push_back(value);
  }
  return days;
}

text::Gender gender_told(const Quantity& quantity, std::string_view source, Span sentence) {
  text::Gender gender = text::gender_of(quantity.head);
  for (const std::string& word : quantity.modifiers)
    if (gender == text::Gender::none) gender = text::gender_of(word);
  const bool bare = quantity.kind == QuantityKind::age && quantity.head.empty();
  return gender == text::Gender::none && bare ? gender_of_list(quantity, source, sentence) : gender;
}

bool is_accused(const Quantity& quantity, std::string_view source) {
  constexpr auto others = std::to_array<std::string_view>(
      {"acquitted", "arrest", "arresting", "custody", "detained", "pleaded", "suspect", "suspected", "wanted"});
  const auto tells = [&](const std::string& word) {
    const std::string stem = text::verb_stem(word);
    return in(others, word) || (text::is_put_to_law(stem) && text::past_participle(stem) == word);
  };
  if (text::noun_concept(quantity.head).group == "person/suspect") return true;
  constexpr std::size_t near_before = 3, near_after = 6;  // words
  constexpr std::uint32_t longest_side = 100;             // bytes
  const auto parted = [&](std::uint32_t from, std::uint32_t to) { return ends_phrase(source.substr(from, to - from)); };
  const std::uint32_t begin = std::min(quantity.span.begin, quantity.number.begin);
  const std::uint32_t from = begin > longest_side ? begin - longest_side : 0;
  const std::vector<text::Word> left = text::words(source.substr(from, begin - from), from);
  std::uint32_t next = begin;
  for (std::size_t back = 1; back <= std::min(left.size(), near_before); ++back) {
    const text::Word& word = left[left.size() - back];
    if (parted(word.span.end, next)) break;
    if (tells(word.folded)) return true;
    next = word.span.begin;
  }
  std::uint32_t last = std::max({quantity.number.end, quantity.span.end, quantity.thing.end});
  std::size_t looked = 0;
  for (const text::Word& word : text::words(source.substr(last, longest_side), last)) {
    if (looked++ == near_after || parted(last, word.span.begin)) break;
    if (tells(word.folded)) return true;
    last = word.span.end;
  }
  return false;
}

}  // namespace hexapla::align::quantities
