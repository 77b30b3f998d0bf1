#include "overview/name_parts.h"

#include <algorithm>

#include "text/morphology.h"
#include "text/name_words.h"
#include "text/person_names.h"
#include "text/words.h"

namespace hexapla::overview {
namespace {

bool has_digit(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

/// The last name that stands in the label whole; the label where names tell of none.
Span name_in(const Annotations& annotations, const Label& label) {
  Span best = label.span;
  bool found = false;
  auto name = std::ranges::lower_bound(annotations.names, label.span.begin, {}, [](const Name& n) { return n.span.begin; });
  for (; name != annotations.names.end() && name->span.begin < label.span.end; ++name) {
    if (!label.span.contains(name->span)) continue;
    if (!found || name->span.end > best.end) best = name->span;
    found = true;
  }
  return best;
}

/// Whether a word stands before the noun that describes and is no part of it: articles, and ages in all their forms.
bool is_before_noun(std::string_view folded) {
  return text::is_determiner(folded) || has_digit(folded) || folded.size() == 1 || folded.ends_with("year-old") ||
         folded == "old" || folded == "yo";
}

/// The end of a district's name that an owner begins: "Prince Orn's *County* sheriff" is of Prince Orn's County.
bool ends_district(std::string_view folded) { return folded == "county" || folded == "parish" || folded == "borough"; }

/// The words of `span` from behind the last owner on, without articles and ages at their head. Empty where only a form of address
/// is left, or where they break off.
Span description_in(const Account& account, Span span) {
  const std::vector<text::Word> words = text::words(account.text(span), span.begin);
  std::size_t first = 0;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (text::is_owner(words[i].folded)) first = i + 1;
  while (first < words.size() && is_before_noun(words[first].folded)) ++first;
  if (first + 1 < words.size() && ends_district(words[first].folded)) ++first;
  if (first == words.size() || text::is_function_word(words.back().folded)) return {span.end, span.end};
  if (first + 1 == words.size() && text::title_sort(words[first].folded) == "address") return {span.end, span.end};
  return {words[first].span.begin, words.back().span.end};
}

}  // namespace

LabelParts parts_of(const Account& account, const Annotations& annotations, const Label& label) {
  if (!label.name) return {.name = {label.span.begin, label.span.begin}, .description = description_in(account, label.span)};
  Span name = name_in(annotations, label);
  if (label.kind == ParticipantKind::person || label.kind == ParticipantKind::other) {
    const std::vector<text::Word> words = text::words(account.text(name), name.begin);
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
      if (text::is_title(words[i].folded)) name.begin = words[i + 1].span.begin;
  }
  LabelParts out{.name = name, .description = {name.begin, name.begin}};
  if (label.span.begin < name.begin) out.description = description_in(account, {label.span.begin, name.begin});
  return out;
}

}  // namespace hexapla::overview
