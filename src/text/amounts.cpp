#include "text/amounts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <vector>

#include "core/in_list.h"
#include "text/addresses.h"
#include "text/morphology.h"
#include "text/records.h"
#include "text/unit_words.h"
#include "text/words.h"

namespace hexapla::text {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
/// What floating-point arithmetic of unit factors may cost.
constexpr double exactly = 1e-9;
/// From this number on nobody counts: "at least 250" and "more than 250" are one reading, "at least 2" and "more than 2" two.
constexpr double round_enough = 50;

bool near(double a, double b, double share) { return std::abs(a - b) <= share * std::max(std::abs(a), std::abs(b)); }

/// Classes of bounds that one reading may mix: from below, from above, about.
int class_of(Bound bound, double written) {
  switch (bound) {
    case Bound::at_least:
      return written >= round_enough ? 1 : 2;
    case Bound::more_than:
      return 1;
    case Bound::at_most:
      return written >= round_enough ? 3 : 4;
    case Bound::less_than:
      return 3;
    case Bound::about:
      return 5;
    case Bound::between:
      return 6;
    case Bound::vague:
      return 7;
    case Bound::exact:
      return 0;
  }
  return 0;
}

/// The set of numbers that an amount is taken not to exclude.
struct Reach {
  double low, high;
};
Reach reach_of(const Amount& amount) {
  const double size = std::abs(amount.written);
  switch (amount.bound) {
    case Bound::about:
      return {std::min(amount.low, amount.written - about_tolerance * size),
              std::max(amount.high, amount.written + about_tolerance * size)};
    case Bound::vague:
      return {amount.low * vague_tolerance, infinity};
    case Bound::exact:
      return {amount.low, amount.high};
    default:
      return {amount.low - bound_tolerance * std::abs(amount.low),
              std::isinf(amount.high) ? infinity : amount.high + bound_tolerance * std::abs(amount.high)};
  }
}

/// Whether of two exact numbers one may be the other rounded.
bool is_rounded(const Amount& a, const Amount& b) {
  const double grain_a = grain_of(a.written), grain_b = grain_of(b.written);
  if (near(grain_a, grain_b, 1e-6)) return false;
  const double coarse = grain_a > grain_b ? a.written : b.written;
  const double reach = std::min(std::max(grain_a, grain_b) / 2, rounding_tolerance * std::abs(coarse));
  return std::abs(a.written - b.written) <= reach * (1 + exactly);
}

/// Whether a number is told by words for its size: "43 million".
bool is_told_in_large(const Amount& amount) {
  constexpr auto sizes = std::to_array<std::string_view>({"million", "billion", "trillion"});
  return std::ranges::any_of(words(amount.number), [&](const Word& word) { return in(sizes, word.folded); });
}

/// Whether of two exact numbers one is the other cut to its first figures, as sums in millions are told: "$43 million" of
/// "$43,885,310"; not of "$43.9 million", and not so much that they are of two sizes.
bool is_cut(const Amount& a, const Amount& b) {
  constexpr double finer = 1000;  // times: a figure to the last unit, or nearly
  const double grain_a = grain_of(a.written), grain_b = grain_of(b.written);
  const Amount &coarse = grain_a > grain_b ? a : b, &fine = grain_a > grain_b ? b : a;
  const double grain = std::max(grain_a, grain_b), cut = std::abs(fine.written) - std::abs(coarse.written);
  return grain >= finer * std::min(grain_a, grain_b) && is_told_in_large(coarse) && cut >= 0 && cut < grain &&
         cut <= rounding_tolerance * std::abs(coarse.written);
}

bool has_other_unit_words(const Amount& a, const Amount& b) {
  return !a.measured.empty() && !b.measured.empty() && a.measured != b.measured;
}

bool is_physical(QuantityKind kind) {
  return kind == QuantityKind::length || kind == QuantityKind::area || kind == QuantityKind::volume ||
         kind == QuantityKind::mass || kind == QuantityKind::temperature || kind == QuantityKind::speed ||
         kind == QuantityKind::other;
}

/// The numbers of a score in digits as they stand: 12, 3 and 1 for "12-3-1"; none for one in words.
std::vector<double> parts_of_score(std::string_view number) {
  constexpr std::string_view digits = "0123456789";
  std::vector<double> parts;
  for (std::size_t at = number.find_first_of(digits); at < number.size(); at = number.find_first_of(digits, at)) {
    const std::size_t end = std::min(number.find_first_not_of(digits, at), number.size());
    double value = 0;
    for (; at < end; ++at) value = value * 10 + (number[at] - '0');
    parts.push_back(value);
  }
  return parts;
}

/// Whether two scores are one: "3-1", "1-3" and "3 to 1" are, but not as records.
bool same_score(const Amount& a, const Amount& b) {
  if (a.low != b.low || a.high != b.high) return false;
  std::vector<double> one = parts_of_score(a.number), other = parts_of_score(b.number);
  if (!a.record || !b.record) {
    std::ranges::sort(one);
    std::ranges::sort(other);
  }
  return one.empty() || other.empty() || one == other;
}

bool are_scores(const Amount& a, const Amount& b) {
  return a.kind == QuantityKind::clock_score && b.kind == QuantityKind::clock_score;
}

bool are_addresses(const Amount& a, const Amount& b) { return a.unit == "address" && b.unit == "address"; }

/// Whether one age tells months where the other tells the whole years that have passed: "13-month-old", "1-year-old".
bool is_of_years_passed(const Amount& a, const Amount& b) {
  if (a.kind != QuantityKind::age || b.kind != QuantityKind::age) return false;
  const bool whole_a = a.low == std::floor(a.low), whole_b = b.low == std::floor(b.low);
  return whole_a != whole_b && std::floor(a.low) == std::floor(b.low);
}

}  // namespace

double grain_of(double written) {
  double value = std::abs(written);
  if (value == 0 || !std::isfinite(value)) return 1;
  double grain = 1;
  if (near(value, std::round(value), exactly)) {
    value = std::round(value);
    while (value >= 10 && std::fmod(value, 10) == 0) {
      value /= 10;
      grain *= 10;
    }
    return grain;
  }
  constexpr int most_decimals = 6;
  for (int i = 0; i < most_decimals && !near(value, std::round(value), exactly); ++i) {
    value *= 10;
    grain /= 10;
  }
  return grain;
}

Amount amount_of(const Quantity& quantity, std::string_view text) {
  Amount amount{.kind = quantity.kind,
                .bound = quantity.bound,
                .low = quantity.low,
                .high = quantity.high,
                .low_open = quantity.low_open,
                .high_open = quantity.high_open,
                .unit = quantity.unit,
                .per = quantity.per,
                .record = quantity.kind == QuantityKind::clock_score && record_sign(text, quantity.number) != RecordSign::none};
  switch (quantity.bound) {
    case Bound::exact:
    case Bound::at_least:
    case Bound::more_than:
    case Bound::vague:
      amount.written = quantity.low;
      break;
    case Bound::at_most:
    case Bound::less_than:
      amount.written = quantity.high;
      break;
    case Bound::about:  // "nearly 300" is open above and reaches only below
      amount.written = quantity.high_open ? quantity.high : (quantity.low + quantity.high) / 2;
      break;
    case Bound::between:
      amount.written = (quantity.low + quantity.high) / 2;
      break;
  }
  if (!std::isfinite(amount.written)) amount.written = std::isfinite(quantity.low) ? quantity.low : 0;
  const Span number = quantity.number;
  if (number.begin < number.end && number.end <= text.size()) {
    amount.number = fold(text.substr(number.begin, number.size()));
    if (is_physical(quantity.kind) && quantity.span.end > number.end && quantity.span.end <= text.size()) {
      constexpr std::size_t longest = 40;  // the unit stands at once after its number
      const std::string_view rest = text.substr(number.end, std::min<std::size_t>(quantity.span.end - number.end, longest));
      if (quantity.unit == "address") amount.measured = fold(rest);
      for (const Word& word : words(rest)) {
        if (!amount.measured.empty()) break;
        if (word.folded == "square" || word.folded == "cubic" || word.folded == "degree" || word.folded == "degrees") continue;
        amount.measured = unit_word(word.folded);
      }
    }
  }
  return amount;
}

bool same_number(const Amount& a, const Amount& b) {
  if (a.unit != b.unit || a.bound == Bound::vague || b.bound == Bound::vague) return false;
  if (are_scores(a, b)) return same_score(a, b);
  if (are_addresses(a, b)) return relate_addresses(a, b) == AmountRelation::same;
  const double tolerance = a.kind == QuantityKind::money ? rate_tolerance : unit_tolerance;
  return near(a.written, b.written, has_other_unit_words(a, b) ? tolerance : exactly);
}

bool is_conversion(const Quantity& a, const Quantity& b, std::string_view text) {
  if (a.kind != b.kind || a.kind == QuantityKind::count || a.kind == QuantityKind::percent || a.sentence != b.sentence)
    return false;
  const std::uint32_t from = std::max(a.number.end, std::min(a.span.end, b.number.begin)), to = b.number.begin;
  constexpr std::uint32_t longest = 30;  // "85 miles per hour (about 135"
  if (from > to || to - from > longest || to > text.size()) return false;
  const Amount first = amount_of(a, text), second = amount_of(b, text);
  const std::string_view between = text.substr(from, to - from);
  if (between.find('(') == std::string_view::npos && between.find('/') == std::string_view::npos &&
      between.find('[') == std::string_view::npos && between.find(" or ") == std::string_view::npos) {
    return false;
  }
  if (a.unit != b.unit) return a.kind == QuantityKind::money;
  return has_other_unit_words(first, second) && near(first.written, second.written, unit_tolerance);
}

std::string plain_number(double value) {
  struct Magnitude {
    double size;
    std::string_view name;
  };
  constexpr auto magnitudes = std::to_array<Magnitude>({{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}});
  if (!std::isfinite(value)) return "unbounded";
  for (const auto& [size, name] : magnitudes) {
    const double scaled = value / size;
    if (std::abs(scaled) >= 1 && std::abs(scaled) < 1000 && near(scaled * 100, std::round(scaled * 100), exactly))
      return fmt::format("{:.6g}{}", scaled, name);
  }
  if (std::abs(value) >= 1e15) return fmt::format("{:.6g}", value);
  if (!near(value, std::round(value), exactly)) return fmt::format("{:.10g}", std::round(value * 1e4) / 1e4);
  std::string digits = fmt::format("{:.0f}", std::abs(value)), grouped;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) grouped += ',';
    grouped += digits[i];
  }
  return value < 0 ? "-" + grouped : grouped;
}

AmountRelation relate(const Amount& a, const Amount& b) {
  if (a.unit != b.unit || (a.per != b.per && !a.per.empty() && !b.per.empty())) return AmountRelation::incomparable;
  if (are_addresses(a, b)) return relate_addresses(a, b);
  // A score is no range: 12-3 is not 13-3.
  if (are_scores(a, b)) return same_score(a, b) ? AmountRelation::same : AmountRelation::different;
  const bool same_class = class_of(a.bound, a.written) == class_of(b.bound, b.written);
  if (a.bound == Bound::vague || b.bound == Bound::vague) {
    if (same_class) return a.number == b.number && a.low == b.low ? AmountRelation::same : AmountRelation::compatible;
  } else if (same_class && a.per == b.per && same_number(a, b)) {
    const bool same_range =
        a.bound != Bound::between || (near(a.low, b.low, unit_tolerance) && near(a.high, b.high, unit_tolerance));
    if (same_range) return AmountRelation::same;
  }
  const Reach reach_a = reach_of(a), reach_b = reach_of(b);
  if (reach_a.low <= reach_b.high && reach_b.low <= reach_a.high) return AmountRelation::compatible;
  const double tolerance = a.kind == QuantityKind::money ? rates_tolerance : unit_tolerance;
  if (has_other_unit_words(a, b) && near(a.written, b.written, tolerance)) return AmountRelation::compatible;
  if (a.bound == Bound::exact && b.bound == Bound::exact && (is_rounded(a, b) || is_cut(a, b) || is_of_years_passed(a, b)))
    return AmountRelation::compatible;
  return AmountRelation::different;
}

}  // namespace hexapla::text
