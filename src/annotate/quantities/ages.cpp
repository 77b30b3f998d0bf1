#include "annotate/quantities/ages.h"

#include <algorithm>
#include <utility>

#include "annotate/quantities/age_lists.h"
#include "annotate/quantities/age_names.h"
#include "annotate/quantities/age_units.h"
#include "annotate/quantities/decades.h"
#include "annotate/quantities/measures.h"
#include "annotate/quantities/nouns.h"
#include "annotate/quantities/numerals.h"
#include "core/in_list.h"
#include "text/bearers.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/person_names.h"

namespace hexapla::annotate::quantities {
namespace {

constexpr double oldest = 125;              // years that a person may have
constexpr double youngest_bare = 1;         // of a bare number behind a name
constexpr std::size_t longest_surname = 9;  // bytes; with a longer one the number would be a small part of the phrase

class Age {
 public:
  Age(const Words& words, std::size_t i, const Numeral& number) : words_(words), number_(number) {
    draft_ = {.begin = i, .end = number.end, .number_begin = number.begin, .number_end = number.end, .measured = true};
    draft_.quantity.kind = QuantityKind::age;
    draft_.quantity.unit = "year";
    draft_.quantity.low = draft_.quantity.high = number.value;
  }

  std::optional<Draft> read() {
    if (in_decade() || old() || before_old() || behind_word() || behind_name() || behind_noun() || behind_nouns() ||
        behind_verb() || between_ages() || in_brackets())
      return draft_;
    return {};
  }

 private:
  /// "36-year-old", "36 years old", "18 months of age", "5-year-olds"
  bool old() {
    std::size_t at = number_.end;
    range(at);
    const bool hyphen = words_.hyphen(at);
    if (hyphen) ++at;
    if (const std::size_t end = years_old_end(words_, at); end != 0) {
      draft_.end = end;
      take_person();
      return true;
    }
    const double years = years_in(words_.lower(at));
    if (years == 0) return false;
    ++at;
    if (words_.hyphen(at)) ++at;
    const std::size_t end = old_end(at);
    if (end == 0) return false;
    draft_.end = end;
    draft_.quantity.low *= years;
    draft_.quantity.high *= years;
    if (words_.is(draft_.end - 1, "old")) take_person();
    take_name();
    return true;
  }

  /// The end of "old", "olds" or "of age" at word `at`; 0 if none stands there.
  std::size_t old_end(std::size_t at) const {
    if (words_.any(at, {"old", "olds"})) return at + 1;
    return words_.is(at, "of") && words_.is(at + 1, "age") ? at + 2 : 0;
  }

  /// "4 and 6 years old", "17 and 33 years of age", "17- and 19-year-old": a number takes the unit behind the last of its list.
  bool before_old() {
    constexpr std::size_t longest_list = 6;
    if (words_.any(number_.begin - std::min<std::size_t>(number_.begin, 1), {"between", "of", "age", "aged", "ages"}))
      return false;
    std::size_t at = number_.end;
    for (std::size_t items = 0; items < longest_list; ++items) {
      if (words_.hanging_hyphen(at)) ++at;
      const bool comma = words_.is(at, ",");
      if (comma) ++at;
      if (words_.any(at, {"and", "or"}))
        ++at;
      else if (!comma)
        return false;
      const std::optional<Numeral> next = numeral(words_, at);
      if (!next || next->digits != number_.digits || next->value > oldest) return false;
      at = next->end;
      const std::size_t unit = words_.hyphen(at) ? at + 1 : at;
      const double years = years_in(words_.lower(unit));
      if (years == 0 && years_old_end(words_, unit) == 0) continue;
      const std::size_t old = words_.hyphen(unit + 1) ? unit + 2 : unit + 1;
      if (years != 0 && old_end(old) == 0) return false;
      // "Ida Roe, 22, and 11-month-old Ole": behind a name and a comma it is years.
      if (years != 0 && years != 1 && words_.is(number_.end, ",") && is_behind_name(words_, number_.begin)) return false;
      draft_.quantity.low = draft_.quantity.high = number_.value * (years == 0 ? 1 : years);
      return number_.value <= oldest;
    }
    return false;
  }

  /// The noun behind the age: "36-year-old man".
  void take_person() {
    const NounPhrase phrase = noun_phrase(words_, draft_.end, Number::singular);
    if (phrase.empty() || words_[phrase.begin].name != none) return;
    draft_.thing_begin = phrase.begin;
    draft_.thing_end = phrase.end;
    draft_.head = phrase.head;
  }

  /// "18 to 24", "18-24", "10 or 11" before the unit.
  void range(std::size_t& at) {
    if (!words_.any(at, {"to", "-", "\u2013", "and", "or"})) return;
    if (words_.is(at, "and") && !(draft_.begin > 0 && words_.is(draft_.begin - 1, "between"))) return;
    const std::size_t joint =
        words_.hanging_hyphen(at) && words_.any(at + 1, {"or", "to"}) ? at + 1 : at;  // "a 6- or 7-year-old"
    const std::optional<Numeral> high = numeral(words_, joint + 1);
    if (!high || high->value <= number_.value || high->value > oldest) return;
    draft_.quantity.high = high->value;
    draft_.quantity.bound = Bound::between;
    at = draft_.end = draft_.number_end = high->end;
    if (words_.is(draft_.begin > 0 ? draft_.begin - 1 : words_.size(), "between")) --draft_.begin;
  }

  /// "in her early 30s"
  bool in_decade() {
    const std::optional<Decade> decade = read_decade(words_, number_);
    if (!decade) return false;
    draft_.begin = decade->begin;
    draft_.end = draft_.number_end = decade->end;
    draft_.quantity.low = decade->low;
    draft_.quantity.high = decade->high;
    draft_.quantity.bound = Bound::between;
    take_name();
    return true;
  }

  /// "Rita Bennett, who is believed to be 10 or 11 years old", "Rita Bennett, thought to be in her 50s": the name before a comma,
  /// from which words of being and believing alone lead to the age.
  void take_name() {
    constexpr std::size_t longest_lead = 10;
    std::size_t at = draft_.begin;
    if (draft_.has_thing() && words_[draft_.head].name != none) return;  // "Ida, her 10-year-old grandson Rod"
    for (std::size_t steps = 0; at > 0 && steps < longest_lead; ++steps, --at) {
      if (words_.is(at - 1, ",")) {
        if (steps == 0) return;  // "Ada Moss, 18-year-old Rita Bennett": whose age it is, the words around tell (context.cpp)
        if (const std::size_t last = name_before(words_, at - 1); last != words_.size()) belongs_to(last);
        return;
      }
      const bool leads = words_.any(at - 1, {"who", "is", "was", "be", "to", "in", "his", "her", "the", "only", "just"}) ||
                         words_.any(at - 1, {"believed", "thought", "said", "estimated", "reported", "about", "around", "either",
                                             "approximately", "roughly", "between"});
      if (!leads) return;
    }
  }

  /// "aged 36", "age 36", "ages 6 and 9", "the age of 36", "turned 36", "dead at 36"
  bool behind_word() {
    std::size_t i = number_.begin;
    constexpr std::size_t longest_list = 8;
    for (std::size_t steps = 0; i > 0 && steps < longest_list; ++steps) {
      const std::size_t before = i - 1;
      if (words_.any(before, {"aged", "age", "ages"}) || (steps == 0 && words_.is(before, "turned"))) {
        if (words_.is(before, "age") && words_.is(number_.end, "group")) return false;
        if (steps > 0 && counts_a_noun()) return false;
        if (steps == 0) draft_.begin = before;
        std::size_t at = number_.end;
        range(at);
        return true;
      }
      if (steps == 0 && words_.is(before, "at") && before > 0 &&
          in(text::obituary_words, words_.lower(before - 1)))  // a headline's
        return may_be_bare() && !counts_a_noun();
      if (words_.is(before, "of") && before > 0 && words_.any(before - 1, {"age", "ages"})) {
        if (steps > 0 && counts_a_noun()) return false;
        draft_.begin = before - 1;
        const bool bounded = before >= 3 && words_.is(before - 2, "the") &&
                             words_.any(before - 3, {"under", "over", "above", "below"});  // "under the age of 18"
        if (bounded) --draft_.begin;
        const bool between = before >= 3 && words_.is(before - 3, "between") && words_.is(before - 2, "the");
        const std::optional<Numeral> high =
            between && words_.is(number_.end, "and") ? numeral(words_, number_.end + 1) : std::nullopt;
        if (high && high->value > number_.value && high->value < oldest) {  // "between the ages of 12 and 18"
          draft_.begin = before - 3;
          draft_.quantity.high = high->value;
          draft_.quantity.bound = Bound::between;
          draft_.end = draft_.number_end = high->end;
        }
        return true;
      }
      const bool links = words_.any(before, {"and", ",", "between", "to", "from", "about", "ranged", "ranging", "ranges"}) ||
                         words_.is_number(before);
      if (!links) return false;
      --i;
    }
    return false;
  }

  /// "Ages 15, 17 and 18, and three boys": the last number of what looks like a list counts the noun behind it.
  bool counts_a_noun() const {
    const std::size_t at = number_.end;
    return words_.is_word(at) && !text::is_function_word(words_.lower(at)) && !text::is_verb_form(words_.lower(at));
  }

  bool may_be_bare() const {
    return number_.digits && number_.whole && !number_.magnitude && number_.end == number_.begin + 1 &&
           number_.value >= youngest_bare && number_.value < oldest &&
           words_.raw(number_.begin).find(',') == std::string_view::npos;
  }

  void belongs_to(std::size_t last) {
    if (words_[last].name != none)
      draft_.quantity.subject = words_.name_key(words_[last].name);
    else
      draft_.quantity.subject = words_.lower(last);
  }

  /// "The victims are between 18 and 24."
  bool between_ages() {
    const std::size_t at = draft_.end;
    return may_be_bare() && draft_.quantity.bound == Bound::between && are_between_ages(words_, number_) &&
           (at >= words_.size() || words_.any(at, {".", ",", ";"}));
  }

  /// "she was 36", "who is 36"
  bool behind_verb() {
    const std::size_t i = number_.begin, next = number_.end;
    if (!may_be_bare() || i < 2 || !words_.any(i - 1, {"was", "is", "were"})) return false;
    const bool named = words_[i - 2].name != none && words_[i - 2].capital && !words_.is(i - 1, "were");
    if (!named && !words_.any(i - 2, {"he", "she", "who"})) return false;
    if (named) belongs_to(i - 2);
    return next >= words_.size() || words_.any(next, {",", ".", ";", ")", "and", "when", "at", "but"});
  }

  /// "Rita Bennett, 36, of Tarn"
  bool behind_name() {
    const std::size_t i = number_.begin, next = number_.end;
    if (!may_be_bare() || i < 2 || !words_.is(i - 1, ",") || !words_[i].spaced) return false;
    const std::size_t last = name_before(words_, i - 1);
    if (last == words_.size()) return false;
    const bool closed =
        next >= words_.size() || words_.any(next, {",", ".", ";", ")", ":", "\u2014", "--", "!", "?", "-", "\u2013", "("});
    const bool full = last > 0 && words_[last - 1].name == words_[last].name;
    const bool goes_on =
        full && words_.any(next, {"and", "of", "who", "was", "were", "is", "from", "has", "had", "died", "told", "said"});
    if (!closed && !goes_on) return false;
    // "Roe, 48-an old hand-and", but not "Roe, 5-a-side champion"
    if (words_.hyphen(next) && (!words_.any(next + 1, {"a", "an", "the"}) || words_.hyphen(next + 2))) return false;
    const bool suffix = text::is_generation(words_.lower(last));  // "Jr., 36" says no more than "36"
    const bool bracket = words_.is(i - 2, ")");                   // "Roe (D-Orn), 36": much else would stand in the phrase
    if (words_[last].span.size() <= longest_surname && !suffix && !bracket) draft_.begin = last;
    belongs_to(last);
    return true;
  }

  /// "a boy, 3, was hurt", a headline's "death of boy, 3"
  bool behind_noun() {
    if (!may_be_bare()) return false;
    std::string noun = noun_before_age(words_, number_);
    if (noun.empty()) return false;
    draft_.quantity.head = std::move(noun);
    return true;
  }

  /// "Two boys, 9 and 11, were hurt"
  bool behind_nouns() {
    if (!may_be_bare()) return false;
    std::string noun = noun_of_listed_age(words_, number_);
    if (noun.empty()) return false;
    draft_.quantity.head = std::move(noun);
    return true;
  }

  /// "Bennett (36)"
  bool in_brackets() {
    const std::size_t i = number_.begin;
    if (!may_be_bare() || i < 2 || !words_.is(i - 1, "(") || !words_.is(number_.end, ")")) return false;
    const std::size_t last = name_before(words_, i - 1);
    constexpr double least = 5;
    if (last == words_.size() || number_.value < least) return false;
    belongs_to(last);
    return true;
  }

  const Words& words_;
  const Numeral& number_;
  Draft draft_;
};

}  // namespace

std::optional<Draft> read_age(const Words& words, std::size_t i) {
  std::optional<Numeral> number = numeral(words, i);
  if (!number) number = decade_number(words, i);
  if (!number || number->value > 10 * oldest) return {};
  std::optional<Draft> draft = Age(words, i, *number).read();
  if (!draft || draft->quantity.low > oldest) return {};
  return draft;
}

}  // namespace hexapla::annotate::quantities
