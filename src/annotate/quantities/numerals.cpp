#include "annotate/quantities/numerals.h"

#include <charconv>
#include <cmath>

#include "annotate/quantities/spelt.h"
#include "text/grammar_words.h"
#include "text/morphology.h"
#include "text/word_table.h"

namespace hexapla::annotate::quantities {
namespace {

constexpr std::string_view small_lines =
    "0: zero nought naught\n1: one\n2: two\n3: three\n4: four\n5: five\n6: six\n7: seven\n8: eight\n9: nine\n10: ten\n11: "
    "eleven\n12: twelve\n"
    "13: thirteen\n14: fourteen\n15: fifteen\n16: sixteen\n17: seventeen\n18: eighteen\n19: nineteen\n20: twenty\n30: thirty\n"
    "40: forty fourty\n50: fifty\n60: sixty\n70: seventy\n80: eighty\n90: ninety\n";
constexpr text::WordTable<text::count_words(small_lines)> small_table{small_lines};

constexpr std::string_view magnitude_lines =
    "12: dozen dozens\n100: hundred\n1000: thousand\n100000: lakh lakhs\n1000000: million mn mln\n10000000: crore crores\n"
    "1000000000: billion bn bln\n1000000000000: trillion tn trn tln\n1000000000000000: quadrillion\n";
constexpr text::WordTable<text::count_words(magnitude_lines)> magnitude_table{magnitude_lines};

constexpr std::string_view part_lines =
    "2: half halves\n3: third thirds\n4: quarter quarters fourth fourths\n5: fifth fifths\n6: sixth sixths\n7: seventh sevenths\n"
    "8: eighth eighths\n9: ninth ninths\n10: tenth tenths\n100: hundredth hundredths\n";
constexpr text::WordTable<text::count_words(part_lines)> part_table{part_lines};

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

/// Fractions of one character.
constexpr std::string_view vulgar_lines = "2: ½\n4: ¼\n3: ⅓\n5: ⅕\n6: ⅙\n8: ⅛\n10: ⅒\n";
constexpr text::WordTable<text::count_words(vulgar_lines)> vulgar_table{vulgar_lines};

double vulgar(std::string_view token) {
  if (const std::string_view below = vulgar_table.key(token); !below.empty()) return 1 / number_of(below);
  if (token == "¾") return 0.75;
  if (token == "⅔") return 2.0 / 3;
  if (token == "⅜") return 0.375;
  if (token == "⅝") return 0.625;
  if (token == "⅞") return 0.875;
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

/// Whether "and a third" at `at`, the word "third", is a part of the number before it and no other person or thing: "and a half"
/// and "and a quarter" are, the others before what they are parts of.
bool is_part(const Words& words, std::size_t at, double count) {
  if (words.is(at, "half")) return true;
  if (words.is(at, "quarter")) return !words.is(at + 1, "of");
  const std::size_t article = at - (words.hyphen(at - 1) ? 2U : 1U);
  const bool alone = words.is(article, "one") && !words.is_word(at + 1);
  return count > 1 || alone || (words.is_word(at + 1) && text::is_plural(words.lower(at + 1)));
}

/// The thousands, millions … of a letter written on to digits: "20k", "$5m", "120M people", "1.2B"; 0 if it is another letter.
double letter_magnitude(const Words& words, std::size_t i, bool money, bool whole) {
  if (!words.is_word(i) || !words.glued(i)) return 0;
  const std::string_view sign = words.raw(i);
  if (words.is(i, "k")) return 1e3;
  if (sign == "M" || (money && words.any(i, {"m", "mil", "mm"}))) return 1e6;
  if ((sign == "B" && !whole) || (money && words.is(i, "b"))) return 1e9;  // "4B" is a seat
  return money && words.is(i, "t") ? 1e12 : 0;
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
  // "5½", "5-½", "5 1/2", "5-1/2"
  const bool hyphen = words.hyphen(i + 1) && words.glued(i + 1) && words.glued(i + 2);
  const std::size_t part_at = hyphen ? i + 2 : i + 1;
  const double sign = words.is_number(part_at) ? vulgar(words.raw(part_at)) : 0;
  const double part = sign > 0 ? sign : hyphen || words[i + 1].spaced ? slashed(words, part_at) : 0;
  if (part > 0) {
    number.value += part;
    number.whole = false;
    number.end = part_at + (sign > 0 ? 1 : 3);
  }
  if (words.is_word(number.end) && words.glued(number.end)) {
    const std::string_view next = words.lower(number.end);
    if (text::is_ordinal_ending(next) || next == "s" || next == "ers") return {};
    if (const double times = letter_magnitude(words, number.end, money, number.whole); times > 0) {
      number.value *= times;
      number.scale = times;
      number.magnitude = true;
      ++number.end;
      return number;
    }
  }
  if (words.possessive(number.end)) return {};
  add_part(words, number);
  const double units = number.value;
  add_magnitudes(words, number);
  if (number.magnitude) add_part(words, number, number.value / units);
  return number;
}

}  // namespace

void add_magnitudes(const Words& words, Numeral& number) {
  constexpr int most = 3;  // "five hundred thousand million"
  for (int round = 0; round < most; ++round) {
    std::size_t at = number.end;
    if (words.hyphen(at)) ++at;
    const double times = words.is_word(at) ? magnitude(words.lower(at)) : 0;
    if (times == 0 || (at == number.end && words.glued(at) && !number.digits)) return;
    number.value *= times;
    number.scale *= times;
    number.magnitude = true;
    number.end = at + 1;
  }
}

bool add_part(const Words& words, Numeral& number, double unit) {
  std::size_t at = number.end;
  if (words.hyphen(at)) ++at;
  if (!words.is(at, "and")) return false;
  ++at;
  if (words.hyphen(at)) ++at;
  const double count = words.is(at, "a") ? 1 : small_number(words.lower(at));
  ++at;
  if (words.hyphen(at)) ++at;
  const std::string_view word = words.lower(at), key = part_table.key(word);
  if (count < 1 || key.empty() || count >= number_of(key) || (count > 1) != word.ends_with('s') || !is_part(words, at, count))
    return false;
  number.value += unit * count / number_of(key);
  number.whole = number.whole && unit > 1;
  number.end = at + 1;
  return true;
}

double denominator(std::string_view lower) {
  const std::string_view key = part_table.key(lower);
  return key.empty() ? 0 : number_of(key);
}

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
  std::optional<Numeral> number = spelt_number(words, i);
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
  if (of && words.is(at + 2, "a") && magnitude(words.lower(at + 3)) >= least_parted) return {};  // "a quarter of a million"
  const bool bounded =
      i > 0 && words.any(i - 1, {"by", "than", "nearly", "almost", "about", "around", "roughly", "over", "under"});
  const bool ends = !words.is_word(at + 1) || text::is_function_word(words.lower(at + 1));
  if (words.is(i, "a") && bounded && ends) {  // "cut by a third"
    part.end = at + 1;
    part.value = 100 / below;
    return part;
  }
  const bool sure = count > 1 || hyphen || of ||
                    (words.is(i, "one") && (!words.is_word(at + 1) || words.any(at + 1, {"in", "to", "were", "are", "said"})));
  if (!sure || (words.is(i, "a") && !of)) return {};
  part.end = at + 1;
  part.value = 100 * count / below;
  return part;
}

}  // namespace hexapla::annotate::quantities
