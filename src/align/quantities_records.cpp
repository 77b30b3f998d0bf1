#include "align/quantities_records.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "text/records.h"
#include "text/words.h"

namespace hexapla::align::quantities {

std::string record_holder(const Quantity& score, const Annotations& annotations, std::string_view source) {
  constexpr std::uint32_t longest = 40;  // bytes between a name and its record
  if (text::record_sign(source, score.number) == text::RecordSign::none) return {};
  const std::vector<Name>& names = annotations.names;
  auto name = std::ranges::lower_bound(names, score.number.begin, {}, [](const Name& known) { return known.span.begin; });
  if (name == names.begin()) return {};
  --name;
  if (name->sentence != score.sentence || name->span.end > score.number.begin || score.number.begin - name->span.end > longest)
    return {};
  const std::string_view between = source.substr(name->span.end, score.number.begin - name->span.end);
  const std::vector<text::Word> words = text::words(between);
  const bool linked = std::ranges::all_of(words, [](const text::Word& word) { return text::links_to_record(word.folded); });
  if (!linked || (!words.empty() && between.find_first_of(",;") != std::string_view::npos)) return {};
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

bool goes_on(const text::BearerName& longer, const text::BearerName& shorter) {
  constexpr std::size_t full = 2;  // words
  const std::size_t size = shorter.words.size();
  return size >= full && size < longer.words.size() &&
         std::equal(shorter.words.begin(), shorter.words.end(), longer.words.begin());
}

}  // namespace hexapla::align::quantities
