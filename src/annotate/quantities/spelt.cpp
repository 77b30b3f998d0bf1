#include "annotate/quantities/spelt.h"

namespace hexapla::annotate::quantities {
namespace {

constexpr std::size_t longest_in_words = 20;  // more than any number in use has

/// What has been said of the group below the next thousand, and what may follow it.
class InWords {
 public:
  InWords(const Words& words, std::size_t i) : words_(words), at_(i) { number_.begin = i; }

  std::optional<Numeral> read() {
    if (!start()) return {};
    while (at_ < number_.begin + longest_in_words && step()) {
    }
    if (!any_) return {};
    number_.value = total_ + group_;
    number_.end = at_;
    if (read_decimals()) {
      add_magnitudes(words_, number_);
      return number_;
    }
    if (number_.value > 0 && add_part(words_, number_, halved_)) add_magnitudes(words_, number_);
    return number_;
  }

 private:
  enum class Last : std::uint8_t { none, unit, ten, hundred };

  /// "a", "half a" and "half" before a magnitude; true if a number may begin here.
  bool start() {
    if (words_.any(at_, {"a", "an"})) {
      const bool before = magnitude(words_.lower(at_ + 2)) > 0;
      const bool half = words_.is(at_ + 1, "half") && before, quarter = words_.is(at_ + 1, "quarter") && before;
      if (words_.is(at_ + 1, "quarter") && words_.is(at_ + 2, "of") && words_.is(at_ + 3, "a") &&
          magnitude(words_.lower(at_ + 4)) >= least_parted) {
        group_ = 0.25;
        at_ += 4;
        return true;
      }
      if (!half && !quarter && magnitude(words_.lower(at_ + 1)) == 0) return false;
      group_ = half ? 0.5 : quarter ? 0.25 : 1;
      at_ += half || quarter ? 2 : 1;
      return true;
    }
    if (words_.is(at_, "half")) {
      std::size_t next = at_ + 1;
      if (words_.hyphen(next) || words_.any(next, {"a", "an"})) ++next;
      if (magnitude(words_.lower(next)) == 0) return false;
      group_ = 0.5;
      at_ = next;
      return true;
    }
    return small_number(words_.lower(at_)) >= 0;
  }

  bool step() {
    std::size_t at = at_;
    if (any_ && words_.hyphen(at)) ++at;
    if (any_ && words_.is(at, "and")) {
      if (last_ != Last::hundred && !(last_ == Last::none && number_.magnitude)) return false;
      if (small_number(words_.lower(at + 1)) < 0) return false;
      if (denominator(words_.lower(at + (words_.hyphen(at + 2) ? 3U : 2U))) > 0) return false;  // "and three-quarters"
      ++at;
    }
    const std::string_view word = words_.lower(at);
    if (const double value = small_number(word); value >= 0) {
      if (!fits(value, at > at_)) return false;
      group_ += value;
      halved_ = 1;
      last_ = value >= 20 ? Last::ten : Last::unit;
    } else if (const double times = magnitude(word); times > 0 && (group_ > 0 || (total_ > 0 && times > 100))) {
      number_.magnitude = true;
      number_.scale *= times;
      halved_ = times == 100 ? 1 : times;
      if (times <= 100) {
        group_ *= times;
        last_ = Last::hundred;
      } else if (group_ == 0) {  // "three lakh crore"
        total_ *= times;
      } else {
        total_ += group_ * times;
        group_ = 0;
        last_ = Last::none;
      }
    } else {
      return false;
    }
    any_ = true;
    at_ = at + 1;
    return true;
  }

  /// "two point five", "six point seventy-one".
  bool read_decimals() {
    constexpr int most = 6;  // decimals
    if (!words_.is(at_, "point") || small_number(words_.lower(at_ + 1)) < 0 || number_.magnitude) return false;
    std::size_t at = at_ + 1;
    double place = 1;
    for (int i = 0; i < most; ++i) {
      const double value = small_number(words_.lower(at));
      if (value < 0) break;
      place /= value < 10 ? 10 : 100;
      number_.value += value * place;
      ++at;
      const std::size_t next = words_.hyphen(at) ? at + 1 : at;
      if (value < 20) continue;
      const double digit = small_number(words_.lower(next));  // "seventy-one"
      if (digit < 1 || digit > 9) break;
      number_.value += digit * place;
      at = next + 1;
    }
    number_.end = at;
    number_.whole = false;
    return true;
  }

  bool fits(double value, bool joined) const {
    if (last_ == Last::ten) return value > 0 && value < 10;
    if (last_ == Last::unit) return false;
    return !joined || last_ == Last::hundred || number_.magnitude || !any_;
  }

  const Words& words_;
  Numeral number_;
  std::size_t at_;
  double total_ = 0;
  double group_ = 0;
  double halved_ = 1;  ///< what "and a half" halves: the magnitude said last
  Last last_ = Last::none;
  bool any_ = false;
};

}  // namespace

std::optional<Numeral> spelt_number(const Words& words, std::size_t i) { return InWords(words, i).read(); }

}  // namespace hexapla::annotate::quantities
