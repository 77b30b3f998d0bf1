#include "annotate/quantities/numerals.h"

#include <charconv>
#include <cmath>

#include "text/word_table.h"

namespace hexapla::annotate::quantities {
namespace {

constexpr std::string_view small_lines =
    "0: zero\n1: one\n2: two\n3: three\n4: four\n5: five\n6: six\n7: seven\n8: eight\n9: nine\n10: ten\n11: eleven\n12: twelve\n"
    "13: thirteen\n14: fourteen\n15: fifteen\n16: sixteen\n17: seventeen\n18: eighteen\n19: nineteen\n20: twenty\n30: thirty\n"
    "40: forty fourty\n50: fifty\n60: sixty\n70: seventy\n80: eighty\n90: ninety\n";
constexpr text::WordTable<text::count_words(small_lines)> small_table{small_lines};

constexpr std::string_view magnitude_lines =
    "12: dozen\n100: hundred\n1000: thousand\n100000: lakh lakhs\n1000000: million mn mln\n10000000: crore crores\n"
    "1000000000: billion bn bln\n1000000000000: trillion tn trn\n1000000000000000: quadrillion\n";
constexpr text::WordTable<text::count_words(magnitude_lines)> magnitude_table{magnitude_lines};

constexpr std::string_view part_lines =
    "2: half halves\n3: third thirds\n4: quarter quarters fourth fourths\n5: fifth fifths\n6: sixth sixths\n7: seventh sevenths\n"
    "8: eighth eighths\n9: ninth ninths\n10: tenth tenths\n100: hundredth hundredths\n";
constexpr text::WordTable<text::count_words(part_lines)> part_table{part_lines};

constexpr double large = 1e6;  // from here on, parts of one are amounts: "a quarter of a million"

double number_of(std::string_view key) {
  double value = 0;
  std::from_chars(key.data(), key.data() + key.size(), value);
  return value;
}

/// The value of one token of digits; negative if it is not one number ("1.2.3", "1.234,5", "007").
double value_of(std::string_view token) {
  std::string plain;
  std::size_t points = 0;
  for (const char c : token) {
    if (c >= '0' && c <= '9') {
      plain += c;
    } else if (c == '.') {
      plain += c;
      ++points;
    } else if (c != ',' && static_cast<unsigned char>(c) < 0x80) {
      return -1;
    }
  }
  constexpr std::size_t longest = 24;  // more digits than any amount has
  if (points > 1 || plain.empty() || plain.size() > longest) return -1;
  if (plain.size() > 1 && plain[0] == '0' && plain[1] != '.') return -1;
  return number_of(plain[0] == '.' ? "0" + plain : plain);
}

double vulgar(std::string_view token) {
  if (token == "½") return 0.5;
  if (token == "¼") return 0.25;
  if (token == "¾") return 0.75;
  if (token == "⅓") return 1.0 / 3;
  if (token == "⅔") return 2.0 / 3;
  return -1;
}

/// The part that "3/4" at word `i` names, of the denominators in use; 0 if none stands there.
double slashed(const Words& words, std::size_t i) {
  const bool written = words.is_number(i) && words.any(i + 1, {"/", "\u2044"}) && words.glued(i + 1) && words.is_number(i + 2) &&
                       words.glued(i + 2) && !words.is(i + 3, "/");
  if (!written) return 0;
  const double above = value_of(words.raw(i)), below = value_of(words.raw(i + 2));
  const bool common = below == 2 || below == 3 || below == 4 || below == 5 || below == 8 || below == 10 || below == 16 ||
                      below == 32 || below == 64 || below == 128;
  return above > 0 && above < below && common ? above / below : 0;
}

/// Takes magnitudes that follow at `at` ("3 million", "2-billion", "five hundred thousand").
void add_magnitudes(const Words& words, Numeral& number) {
  constexpr int most = 3;  // "five hundred thousand million"
  for (int round = 0; round < most; ++round) {
    std::size_t at = number.end;
    if (words.hyphen(at)) ++at;
    const double times = words.is_word(at) ? magnitude(words.lower(at)) : 0;
    if (times == 0 || (at == number.end && words.glued(at) && !number.digits)) return;
    number.value *= times;
    number.magnitude = true;
    number.end = at + 1;
  }
}

/// "and a half" after a number, "-and-a-half"; of a `unit` of it: "two million and a half", "a dozen and a half".
bool add_half(const Words& words, Numeral& number, double unit = 1) {
  std::size_t at = number.end;
  for (const std::string_view word : {"and", "a", "half"}) {
    if (words.hyphen(at)) ++at;
    if (!words.is(at, word)) return false;
    ++at;
  }
  number.value += unit / 2;
  number.whole = number.whole && unit > 1;
  number.end = at;
  return true;
}

/// Whether digits at `i` are a piece of a date, a clock time, a score with a colon or a serial number.
bool is_piece(const Words& words, std::size_t i) {
  const auto joins = [&](std::size_t mark, std::size_t number) {
    return words.is_number(number) && words.glued(mark) && words.glued(mark + 1) && words.any(mark, {":", "/", ".", "\u2044"});
  };
  return joins(i + 1, i + 2) || (i >= 2 && joins(i - 1, i - 2));
}

std::optional<Numeral> in_digits(const Words& words, std::size_t i, bool money) {
  const std::string_view token = words.raw(i);
  Numeral number{.begin = i, .end = i + 1, .value = vulgar(token), .digits = true};
  if (number.value > 0) {
    number.whole = false;
    return number;
  }
  if (is_piece(words, i)) return {};
  number.value = value_of(token);
  if (number.value < 0) return {};
  number.whole = token.find('.') == std::string_view::npos;
  if (words.is_number(i + 1)) {
    const double part = vulgar(words.raw(i + 1));
    if (part > 0) {
      number.value += part;
      number.whole = false;
      ++number.end;
    }
  }
  if (const double part = slashed(words, i + 1); part > 0 && words[i + 1].spaced) {  // "5 1/2"
    number.value += part;
    number.whole = false;
    number.end = i + 4;
  }
  if (words.is_word(number.end) && words.glued(number.end)) {
    const std::string_view next = words.lower(number.end);
    if (next == "th" || next == "st" || next == "nd" || next == "rd" || next == "s" || next == "ers") return {};
    if (next == "k" || (money && (next == "m" || next == "mil" || next == "b" || next == "t"))) {
      number.value *= next == "k" ? 1e3 : next == "b" ? 1e9 : next == "t" ? 1e12 : 1e6;
      number.magnitude = true;
      ++number.end;
      return number;
    }
  }
  if (words.possessive(number.end)) return {};
  add_half(words, number);
  const double units = number.value;
  add_magnitudes(words, number);
  if (number.magnitude) add_half(words, number, number.value / units);
  return number;
}

/// Cardinal numbers in words: what has been said of the group below the next thousand, and what may follow it.
constexpr std::size_t longest_in_words = 20;  // more than any number in use has

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
    if (number_.value > 0 && add_half(words_, number_, halved_)) add_magnitudes(words_, number_);
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
          magnitude(words_.lower(at_ + 4)) >= large) {
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
      ++at;
    }
    const std::string_view word = words_.lower(at);
    if (const double value = small_number(word); value >= 0) {
      if (!fits(value, at > at_)) return false;
      group_ += value;
      halved_ = 1;
      last_ = value >= 20 ? Last::ten : Last::unit;
    } else if (const double times = magnitude(word); times > 0 && group_ > 0) {
      number_.magnitude = true;
      halved_ = times == 100 ? 1 : times;
      if (times <= 100) {
        group_ *= times;
        last_ = Last::hundred;
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

double magnitude(std::string_view lower) {
  const std::string_view key = magnitude_table.key(lower);
  return key.empty() ? 0 : number_of(key);
}
double small_number(std::string_view lower) {
  const std::string_view key = small_table.key(lower);
  return key.empty() ? -1 : number_of(key);
}

std::optional<Numeral> numeral(const Words& words, std::size_t i, bool money) {
  if (words.is_number(i)) return in_digits(words, i, money);
  if (!words.is_word(i)) return {};
  std::optional<Numeral> number = InWords(words, i).read();
  if (!number) return {};
  std::size_t next = number->end;
  if (words.hyphen(next)) ++next;
  const std::string_view after = words.lower(next);
  const bool ordinal = after == "first" || after == "second" || (part_table.contains(after) && after.ends_with("th"));
  const bool tens = number->value >= 20 && std::fmod(number->value, 10) == 0;
  if (tens && (ordinal || after == "third")) return {};  // "twenty-first"
  return number;
}

std::optional<Numeral> fraction(const Words& words, std::size_t i) {
  Numeral part{.begin = i, .whole = false};
  if (words.is(i, "half")) {
    const bool bounded =
        i > 0 && words.any(i - 1, {"than", "over", "nearly", "almost", "about", "around", "roughly", "least", "exactly"});
    if (!bounded && !words.any(i + 1, {"of", "the", "their", "its", "his", "her", "all", "our"})) return {};
    if (bounded && words.any(i + 1, {"a", "an", "past", "-"})) return {};
    part.end = i + 1;
    part.value = 50;
    return part;
  }
  const double count = words.is(i, "a") ? 1 : small_number(words.lower(i));
  if (const double share = slashed(words, i); share > 0) {
    part.end = i + 3;
    part.value = 100 * share;
    return part;
  }
  if (count < 1 || count > 9) return {};
  std::size_t at = i + 1;
  const bool hyphen = words.hyphen(at);
  if (hyphen) ++at;
  const std::string_view word = words.lower(at);
  const std::string_view key = part_table.key(word);
  if (key.empty() || (count > 1) != word.ends_with('s')) return {};
  const double below = number_of(key);
  if (count >= below) return {};
  const bool of = words.is(at + 1, "of");
  if (of && words.is(at + 2, "a") && magnitude(words.lower(at + 3)) >= large) return {};  // "a quarter of a million"
  const bool sure = count > 1 || hyphen || of ||
                    (words.is(i, "one") && (!words.is_word(at + 1) || words.any(at + 1, {"in", "to", "were", "are", "said"})));
  if (!sure || (words.is(i, "a") && !of)) return {};
  part.end = at + 1;
  part.value = 100 * count / below;
  return part;
}

}  // namespace hexapla::annotate::quantities
