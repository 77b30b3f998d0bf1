#include "annotate/quantities/counts.h"

#include <algorithm>
#include <cmath>

#include "annotate/quantities/addresses.h"
#include "annotate/quantities/bounds.h"
#include "annotate/quantities/heights.h"
#include "annotate/quantities/labels.h"
#include "annotate/quantities/measures.h"
#include "annotate/quantities/money.h"
#include "annotate/quantities/nouns.h"
#include "annotate/quantities/numerals.h"
#include "annotate/quantities/ones.h"
#include "annotate/quantities/scores.h"
#include "annotate/quantities/things.h"
#include "text/changes.h"
#include "text/morphology.h"

namespace hexapla::annotate::quantities {
namespace {

/// Reads one number, its range and unit.
class Count {
 public:
  Count(const Words& words, std::size_t i) : words_(words), at_(i) {}

  std::optional<Draft> read() {
    const std::optional<Sign> sign = at_ + 1 < words_.size() ? money_before(words_, at_ + 1) : std::nullopt;
    std::size_t number_at = at_;
    if (sign) {
      number_at = at_ + 1;
      at_ = sign->begin;
      money_ = sign->code;
    } else if (is_opening_sign()) {
      number_at = at_ + 2;
      const std::optional<Sign> wide = money_before(words_, number_at);
      if (!wide || wide->begin != at_) return {};
      money_ = wide->code;
    }
    const bool sum = words_.is_word(number_at + 1) && money_after(words_, number_at + 2, true);  // "1.5m pounds"
    const std::optional<Numeral> number = numeral(words_, number_at, !money_.empty() || sum);
    if (!number) return {};
    first_ = *number;
    if (money_.empty() && is_label(words_, first_)) return {};
    draft_.begin = at_;
    draft_.number_begin = first_.begin;
    draft_.number_end = draft_.end = first_.end;
    draft_.quantity.low = draft_.quantity.high = first_.value;
    if (money_.empty() && read_address()) return draft_;
    if (read_height(words_, first_, draft_)) return draft_;
    read_minus();
    read_range();
    read_bound_after(words_, draft_);
    read_unit();
    return draft_;
  }

 private:
  /// "US$", "C$" and "Y=" are two tokens.
  bool is_opening_sign() const {
    const bool code = words_.glued(at_ + 1) && words_.raw(at_).size() == 3;  // "cad$15"
    return words_.is_word(at_) && words_.any(at_ + 1, {"$", "="}) && (words_[at_].capital || code);
  }

  bool read_address() {
    const std::size_t end = address_end(words_, first_);
    if (end == 0) return false;
    draft_.end = end;
    draft_.measured = true;
    draft_.quantity.kind = QuantityKind::other;
    draft_.quantity.unit = "address";
    return true;
  }

  void read_minus() {
    const bool word = at_ > 0 && words_.any(at_ - 1, {"minus", "negative"});
    if (at_ == 0 || (!word && (!words_.any(at_ - 1, {"-", "\u2212", "\u2013"}) || !words_.glued(at_)))) return;
    const bool free = at_ == 1 || words_[at_ - 1].spaced;
    const bool degrees =
        words_.any(first_.end, {"\u00B0", "degrees", "degree", "%", "percent"}) || words_.any(first_.end, {"c", "f"});
    const bool minus = words_.is(at_ - 1, "minus") && (at_ < 2 || !words_.is_number(at_ - 2));   // no "5 minus 3"
    const bool alone = at_ >= 2 && (words_.is_mark(first_.end) || first_.end >= words_.size());  // "fell to -0.5."
    if (!free || (!first_.digits && !word)) return;
    if (!degrees && !minus && !alone && !unit_after(words_, first_.end, true, false)) return;
    draft_.begin = draft_.number_begin = at_ - 1;
    draft_.quantity.low = draft_.quantity.high = -first_.value;
  }

  /// Sets low and high from a second number at `second`; false if the two are no range.
  bool range_to(std::size_t second, bool loose) {
    std::size_t at = second;
    if (words_.is_mark(at) && words_.is_number(at + 1) && money_before(words_, at + 1)) ++at;
    const std::optional<Numeral> high = numeral(words_, at, !money_.empty());
    if (!high) return false;
    double low = draft_.quantity.low;
    if (high->magnitude && !first_.magnitude && high->digits == first_.digits) low *= high->scale;
    const bool rising = low < high->value;
    if (!rising || (loose && high->value - low > 2)) return false;
    constexpr double widest = 3;  // "by 1 to 1.5 degrees", but "by $43 billion to $419 billion"
    if (at_ > 0 && words_.is(at_ - 1, "by") && high->value > widest * low) return false;
    draft_.quantity.low = low;
    draft_.quantity.high = high->value;
    draft_.quantity.bound = Bound::between;
    draft_.number_end = draft_.end = high->end;
    first_.digits = first_.digits || high->digits;
    first_.magnitude = first_.magnitude || high->magnitude;
    return true;
  }

  void read_range() {
    const std::size_t end = first_.end;
    const bool between = at_ > 0 && words_.is(at_ - 1, "between");
    if (between && words_.is(end, "and") && range_to(end + 1, false)) {
      --draft_.begin;
      return;
    }
    const bool dash = words_.hyphen(end) || words_.is(end, "\u2013") || words_.is(end, "\u2014");
    if (dash && range_to(end + 1, false)) return;
    const bool spaced = words_.any(end, {"-", "\u2013"}) && first_.digits && words_.is_number(end + 1);
    if (spaced && range_to(end + 1, false)) return;
    if (words_.hyphen(end) && words_.is(end + 1, "to") && words_.hyphen(end + 2) && range_to(end + 3, false)) return;
    const bool suspended = words_.any(end, {"-", "\u2010", "\u2011"}) && words_.glued(end) && words_[end + 1].spaced;
    if (suspended && words_.any(end + 1, {"to", "or"}) && range_to(end + 2, false)) return;  // "a 5- to 10-mile walk"
    if (words_.is(end, "to") && !comes_from() && !is_move_to(end + 1) && range_to(end + 1, false)) return;
    if (words_.is(end, "or") && range_to(end + 1, true)) return;
  }

  /// "rose from 20 to 30": two amounts at two times, unless a verb says that it is a range.
  bool comes_from() const {
    if (at_ == 0 || !words_.is(at_ - 1, "from")) return false;
    return at_ < 2 ||
           !words_.any(at_ - 2, {"range", "ranges", "ranging", "ranged", "vary", "varies", "varying", "varied", "anywhere"});
  }

  /// "rose $12 to $1,280": after a word of change, a number with a unit of its own is the amount that is reached.
  bool is_move_to(std::size_t second) const {
    const bool own = !money_.empty() && words_.is_mark(second) && money_before(words_, second + 1);
    return own && text::tells_change(words_.text_before(at_));
  }

  /// "between 15kHz and 17kHz": the same word behind both numbers.
  void read_repeated_word() {
    const std::size_t at = draft_.end;
    const bool between = draft_.begin > 0 && words_.is(draft_.begin - 1, "between") && words_.is(at + 1, "and");
    if (draft_.quantity.bound != Bound::exact || !words_.is_word(at) || (!between && !words_.is(at + 1, "to"))) return;
    const std::optional<Numeral> high = numeral(words_, at + 2);
    if (!high || high->value <= draft_.quantity.low || words_.lower(high->end) != words_.lower(at) || (!between && comes_from()))
      return;
    draft_.quantity.high = high->value;
    draft_.quantity.bound = Bound::between;
    draft_.number_end = draft_.end = high->end;
    if (between) --draft_.begin;
  }

  /// "15% to 20%", "between 5 feet and 6 feet": a second number with the same unit; its factor and shift are the first's.
  void read_repeated_unit(const Measure& unit) {
    const std::size_t end = draft_.end;
    const bool between = draft_.begin > 0 && words_.is(draft_.begin - 1, "between") && words_.is(end, "and");
    if (draft_.quantity.bound != Bound::exact ||
        (!between && !words_.is(end, "to") && !words_.hyphen(end) && !words_.is(end, "\u2013")))
      return;
    // "rose 3 cents to 45 cents"; "rose 15% to 20%" is a range
    const bool moves =
        words_.is(end, "to") && unit.kind != QuantityKind::percent && text::tells_change(words_.text_before(draft_.begin));
    if (!between && (comes_from() || moves)) return;
    const std::optional<Numeral> high = numeral(words_, end + 1);
    if (!high) return;
    const std::optional<Measure> again = unit_after(words_, high->end, high->digits, high->magnitude);
    if (!again || again->unit != unit.unit || again->factor != unit.factor || again->kind != unit.kind) return;
    if (high->value <= draft_.quantity.low) return;
    draft_.quantity.high = high->value;
    draft_.quantity.bound = Bound::between;
    draft_.number_end = high->end;
    draft_.end = again->end;
    if (between) --draft_.begin;
  }

  void read_unit() {
    Quantity& quantity = draft_.quantity;
    if (!money_.empty()) {
      quantity.kind = QuantityKind::money;
      quantity.unit = money_;
      draft_.measured = true;
      if (words_.is(draft_.end, "usd") || words_.is(draft_.end, "cad")) ++draft_.end;
      read_rate();
      return;
    }
    std::size_t at = draft_.end;
    const bool hyphen = words_.hyphen(at);
    if (hyphen) ++at;
    if (!hyphen && words_.glued(at) && words_.is_word(at) && !first_.digits) return;
    const std::optional<Measure> unit = unit_after(words_, at, first_.digits, first_.magnitude);
    if (!unit) return read_repeated_word();
    draft_.measured = true;
    quantity.kind = unit->kind;
    quantity.unit = unit->kind == QuantityKind::duration ? text::singular(without_point(words_.lower(at))) : unit->unit;
    draft_.end = unit->end;
    if (const double times = unit->kind == QuantityKind::money ? magnitude(words_.lower(draft_.end)) : 0; times >= 1000) {
      quantity.low *= times;  // "75 USD million"
      quantity.high *= times;
      ++draft_.end;
    }
    read_repeated_unit(*unit);
    draft_.factor = unit->factor;
    draft_.shift = unit->shift;
    quantity.low = unit->factor * quantity.low + unit->shift;
    quantity.high = unit->factor * quantity.high + unit->shift;
    read_inches(words_, draft_);
    read_cents();
    read_rate();
  }

  /// "thirteen dollars and forty-five cents".
  void read_cents() {
    Quantity& quantity = draft_.quantity;
    if (quantity.kind != QuantityKind::money || quantity.bound != Bound::exact ||
        words_.any(draft_.end - 1, {"cents", "cent", "pence"}))
      return;
    const std::optional<Numeral> cents = numeral(words_, draft_.end + (words_.is(draft_.end, "and") ? 1U : 0U));
    if (!cents || cents->value >= 100 || !words_.any(cents->end, {"cents", "cent", "pence"})) return;
    quantity.low += cents->value / 100;
    quantity.high = quantity.low;
    draft_.end = cents->end + 1;
  }

  void read_rate() {
    const std::optional<Rate> rate = rate_after(words_, draft_.end, true);
    if (!rate) return;
    draft_.quantity.per = rate->per;
    draft_.end = rate->end;
  }

  const Words& words_;
  std::size_t at_;
  std::string money_;
  Numeral first_;
  Draft draft_;
};

/// "a magnitude 6 quake", "magnitude-5.9", "6.4 on the Richter scale": the strength of an earthquake, told with its scale.
bool read_magnitude(const Words& words, Draft& draft) {
  const std::size_t i = draft.number_begin;
  const std::size_t before = i >= 2 && words.hyphen(i - 1) ? i - 2 : i - std::min<std::size_t>(i, 1);
  const bool named = before < i && words.is(before, "magnitude");
  const bool scaled = words.is(draft.end, "on") && words.is(draft.end + 1, "the") && words.is(draft.end + 2, "richter") &&
                      words.is(draft.end + 3, "scale");
  if (draft.measured || (!named && !scaled)) return false;
  if (named) draft.begin = before;
  if (scaled) draft.end += 4;
  draft.quantity.head = "magnitude";
  return true;
}

}  // namespace

std::optional<Draft> read_count(const Words& words, std::size_t i) {
  if (std::optional<Draft> score = read_score(words, i)) return score;
  if (std::optional<Draft> share = read_share(words, i)) return share;
  std::optional<Draft> draft = Count(words, i).read();
  if (!draft) return {};
  if (read_magnitude(words, *draft)) return draft;
  read_thing(words, *draft);
  if (is_idle_one(words, *draft)) return {};
  const bool one = words.is(draft->number_begin, "one") && draft->number_end == draft->number_begin + 1;
  const bool bare_one = one && !draft->has_thing() && !draft->measured;
  if (bare_one && !is_counting_one(words, *draft)) return {};
  return draft;
}

}  // namespace hexapla::annotate::quantities
