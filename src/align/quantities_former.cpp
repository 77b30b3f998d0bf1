#include "align/quantities_former.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

#include "core/in_list.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::align::quantities {
namespace {

constexpr std::size_t digits_of_year = 4;

std::optional<int> year_of(std::string_view iso) {
  int year = 0;
  if (iso.size() < digits_of_year || !text::is_digits(iso.substr(0, digits_of_year))) return {};
  std::from_chars(iso.data(), iso.data() + digits_of_year, year);
  return year;
}

/// "Last summer", "last year": told by the words, since the account need not be dated.
bool is_last_season(std::string_view folded) {
  constexpr auto seasons =
      std::to_array<std::string_view>({"last summer", "last winter", "last spring", "last fall", "last autumn", "last year"});
  return std::ranges::any_of(seasons, [&](std::string_view season) { return folded.starts_with(season); });
}

/// "A year ago", "two years earlier", "just over a year after nine people were shot".
bool is_years_ago(const Time& time, std::string_view folded) {
  constexpr auto before = std::to_array<std::string_view>({" ago", " earlier", " before", " after"});
  const bool years = time.value.starts_with('P') && !time.value.starts_with("PT") && time.value.ends_with('Y');
  return years && std::ranges::any_of(before, [&](std::string_view word) { return folded.find(word) != std::string_view::npos; });
}

}  // namespace

bool is_dated_before(const Account& account, const Annotations& annotations, std::uint32_t sentence) {
  const auto& published = account.metadata().published;
  const std::optional<int> own = published ? year_of(*published) : std::nullopt;
  auto time = std::ranges::lower_bound(annotations.times, sentence, {}, &Time::sentence);
  for (; time != annotations.times.end() && time->sentence == sentence; ++time) {
    const std::string folded = text::fold(account.text(time->span));
    if (is_last_season(folded) || is_years_ago(*time, folded)) return true;
    if (const std::optional<int> year = year_of(time->value); year && own && *year < *own) return true;
  }
  return false;
}

bool is_spread_over_time(const Quantity& quantity, std::string_view source, Span sentence) {
  constexpr auto units = std::to_array<std::string_view>({"hours", "days", "weeks", "months", "years"});
  if (quantity.span.end >= sentence.end) return false;
  const std::vector<text::Word> words = text::words(source.substr(quantity.span.end, sentence.end - quantity.span.end));
  for (std::size_t i = 1; i < words.size(); ++i)
    if (words[i].folded == "apart" && in(units, words[i - 1].folded)) return true;
  return false;
}

}  // namespace hexapla::align::quantities
