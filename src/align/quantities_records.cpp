#include "align/quantities_records.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "core/in_list.h"
#include "text/words.h"

namespace hexapla::align::quantities {
namespace {

/// Whether a count stands behind a comma: ", 9 knockouts", no further set (", 6-4").
bool goes_on_with_count(std::string_view rest) {
  constexpr std::string_view digits = "0123456789";
  if (!rest.starts_with(',')) return false;
  rest.remove_prefix(std::min(rest.find_first_not_of(", "), rest.size()));
  const std::size_t end = std::min(rest.find_first_not_of(digits), rest.size());
  return end > 0 && rest.substr(end).starts_with(' ');
}

/// "Rita Moss, 12-3, was …": the name begins its sentence and commas stand around the score, or a count goes on with it ("12-3, 9
/// knockouts"). Behind any other name the score may be that of a game or a vote ("beat Osk United, 5-3").
bool is_apposed(const Name& name, const Quantity& score, const Annotations& annotations, std::string_view source) {
  const std::uint32_t begin = annotations.sentences[score.sentence].span.begin;
  if (begin > name.span.begin || source.substr(name.span.end, score.number.begin - name.span.end) != ", ") return false;
  const std::string_view rest = source.substr(score.number.end);
  if (goes_on_with_count(rest)) return true;
  const std::vector<text::Word> before = text::words(source.substr(begin, name.span.begin - begin));
  const bool first = before.empty() || (before.size() == 1 && before.front().folded == "the");
  return first && rest.starts_with(',');
}

}  // namespace

std::string record_holder(const Quantity& score, const Annotations& annotations, std::string_view source) {
  constexpr std::uint32_t longest = 40;  // bytes between a name and its record
  constexpr auto linking = std::to_array<std::string_view>(
      {"s", "record", "career", "professional", "season", "overall", "now", "to", "at", "of", "is", "was", "with", "stands"});
  const std::vector<Name>& names = annotations.names;
  auto name = std::ranges::lower_bound(names, score.number.begin, {}, [](const Name& known) { return known.span.begin; });
  if (name == names.begin()) return {};
  --name;
  if (name->sentence != score.sentence || name->span.end > score.number.begin || score.number.begin - name->span.end > longest)
    return {};
  const std::string_view between = source.substr(name->span.end, score.number.begin - name->span.end);
  const std::vector<text::Word> words = text::words(between);
  const bool bracketed = words.empty() && between.find('(') != std::string_view::npos;
  const bool apposed = words.empty() && is_apposed(*name, score, annotations, source);
  const bool told = std::ranges::any_of(words, [](const text::Word& word) { return word.folded == "record"; }) &&
                    std::ranges::all_of(words, [&](const text::Word& word) { return in(linking, word.folded); });
  if (!bracketed && !apposed && !told) return {};
  const Name& fullest = name->chain < names.size() ? names[name->chain] : *name;
  return text::fold(source.substr(fullest.span.begin, fullest.span.size()));
}

bool continues_record(const Quantity& score, const Quantity& count, std::string_view source) {
  constexpr std::uint32_t longest = 12;  // bytes between the two
  if (count.kind != QuantityKind::count || score.sentence != count.sentence || score.number.end > count.number.begin ||
      count.number.begin - score.number.end > longest)
    return false;
  const std::vector<text::Word> words = text::words(source.substr(score.number.end, count.number.begin - score.number.end));
  return std::ranges::all_of(words, [](const text::Word& word) { return word.folded == "with" || word.folded == "and"; });
}

}  // namespace hexapla::align::quantities
