#include "annotate/quantities/nouns.h"

#include <algorithm>
#include <array>

#include "annotate/quantities/measures.h"
#include "annotate/quantities/numerals.h"
#include "core/in_list.h"
#include "text/bearers.h"
#include "text/morphology.h"
#include "text/word_table.h"

namespace hexapla::annotate::quantities {
namespace {

constexpr std::string_view class_lines =
    // States of people; after a number they are said of so many.
    "fate: dead injured wounded killed hurt missing shot arrested detained hospitalized hospitalised ill sick homeless displaced "
    "trapped stranded captured abducted kidnapped rescued evacuated infected charged convicted deported freed jailed slain "
    "unaccounted feared unharmed alive critically seriously fatally fatal fatally-wounded stabbed drowned indicted sentenced "
    "executed murdered dead-on-arrival hanged taken held found believed presumed confirmed reported critical unhurt down\n"
    // They end a noun phrase though they look like part of one.
    "end: later earlier ago today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday early late "
    "overnight immediately apiece aboard ashore online offline overall total altogether respectively nationwide worldwide "
    "statewide each long high tall wide deep thick away abroad alone strong left right north south east west\n"
    // Function words that may stand inside one.
    "inside: other others another more additional different separate such own further fewer extra same very most "
    "many highly top\n"
    // Verbs that are no nouns after a plural count: "10,000 face charges".
    "verb: face say think believe oppose approve disapprove want include live die remain become have need know agree disagree "
    "favor favour prefer expect hope attend fled died went came said told took made got lost won\n"
    // The same behind a bare number: "the three met".
    "bare: met sat stood knew kept heard brought taught\n"
    "people: people persons men women children victims individuals\n";
constexpr text::WordTable<text::count_words(class_lines)> class_table{class_lines};

static_assert(class_table.is_unique());

/// Endings of adjectives that are seldom those of nouns.
bool is_adjective(std::string_view lower) {
  constexpr auto endings = std::to_array<std::string_view>({"ical", "nal", "ral", "tal", "cal", "ial", "ular", "ive", "ous",
                                                            "ful", "less", "ible", "able", "ish", "ese", "ian", "ean"});
  for (const std::string_view ending : endings)
    if (lower.size() > ending.size() + 1 && lower.ends_with(ending)) return true;
  return false;
}

bool is_class(std::string_view lower, std::string_view name) { return class_table.key(lower) == name; }

constexpr std::size_t longest = 9;  // words of a noun phrase

bool is_adverb(std::string_view lower) {
  constexpr auto nouns =
      std::to_array<std::string_view>({"family", "ally", "rally", "reply", "assembly", "monopoly", "anomaly", "supply", "bully",
                                       "butterfly", "fly", "july", "jelly", "lily", "weekly", "daily"});
  return lower.ends_with("ly") && std::ranges::find(nouns, lower) == nouns.end();
}

class Reader {
 public:
  Reader(const Words& words, std::size_t i, Number number) : words_(words), number_(number) { phrase_.begin = phrase_.end = i; }

  NounPhrase read() {
    std::size_t at = phrase_.begin;
    const std::size_t limit = std::min(words_.size(), at + longest);
    while (at < limit) {
      const std::size_t next = step(at);
      if (next == at) break;
      at = next;
    }
    finish(at);
    return phrase_;
  }

 private:
  bool has_plural() const { return plural_end_ != 0; }

  bool plural_at(std::size_t i) const {
    return words_.is_word(i) && text::is_plural(words_.lower(i)) && !text::is_function_word(words_.lower(i)) &&
           (!is_class(words_.lower(i), "end") || words_.hyphen(i + 1)) && !words_.any(i, {"plainclothes", "overseas"});
  }
  /// "and" between two modifiers of one noun: "Somali and Yemeni pirates", "local and federal officers".
  bool joins_modifiers(std::size_t at) const {
    if (!words_.any(at, {"and", "or"}) || at == 0 || number_ == Number::singular) return false;
    const auto modifies = [&](std::size_t i) {
      return words_.is_word(i) && (words_[i].capital || is_adjective(words_.lower(i))) &&
             text::singular(words_.lower(i)) == words_.lower(i);
    };
    return modifies(at - 1) && modifies(at + 1) && words_.is_word(at + 2) && plural_at(at + 2);
  }

  /// A plural noun within the next words, with no function word or mark before it.
  bool plural_ahead(std::size_t i) const {
    constexpr std::size_t reach = 6;
    for (std::size_t at = i; at < i + reach; ++at) {
      if (words_.hyphen(at) || (at > i && joins_modifiers(at))) continue;
      if (small_number(words_.lower(at)) >= 0) return false;
      if (!words_.is_word(at) || (text::is_function_word(words_.lower(at)) && !is_class(words_.lower(at), "inside")))
        return false;
      if (plural_at(at)) return true;
    }
    return false;
  }

  /// Past the word at `at` if it belongs to the phrase; `at` itself if the phrase ends before it.
  std::size_t step(std::size_t at) {
    const Word& word = words_[at];
    if (at > phrase_.begin && words_.possessive(at)) {
      owner_ = at;  // "two sheriffs' deputies": the owner is not the head unless nothing comes behind it
      plural_end_ = 0;
      return at + 1;
    }
    if (words_.hyphen(at) && at > phrase_.begin) return joined(at + 1) ? at + 2 : at;
    if (word.in_time) return at;
    if (at > phrase_.begin && joins_modifiers(at)) {
      plural_end_ = 0;
      return at + 1;
    }
    if (is_model_number(at)) {
      last_ = at;
      if (words_.is(at + 1, "s")) plural_end_ = at + 2;
      return words_.is(at + 1, "s") ? at + 2 : at + 1;
    }
    if (word.kind == TokenKind::number) return at > phrase_.begin && word.name != none && !words_.starts_name(at) ? at + 1 : at;
    if (word.kind != TokenKind::word) return words_.is(at, "&") && at > phrase_.begin ? at + 1 : at;
    if (words_.starts_name(at) && (!has_plural() || number_ == Number::singular)) return name(at);
    return take(at) ? at + 1 : at;
  }

  /// What stands behind a hyphen belongs to the word before it, whatever it is ("gas-only", "AK-47").
  bool joined(std::size_t at) {
    if (!words_.is_word(at) && !words_.is_number(at)) return false;
    last_ = at;
    if (plural_at(at) && !words_.hyphen(at + 1) && number_ != Number::singular) plural_end_ = at + 1;
    return true;
  }

  /// The "3" of "63,150 Model 3 sedans".
  bool is_model_number(std::size_t at) const {
    return words_.is_number(at) && at > phrase_.begin && words_[at - 1].capital && !has_plural() && words_.is_word(at + 1) &&
           (words_.is(at + 1, "s") || plural_at(at + 1));
  }

  std::size_t name(std::size_t at) {
    std::size_t end = words_.name_end(at);
    if (words_.is(end, "s") && words_.glued(end) && words_.is_number(end - 1)) ++end;
    if (has_plural() ||
        (at > phrase_.begin && number_ == Number::plural && !plural_ahead(end) && !text::is_plural(words_.lower(end - 1))))
      return at;
    last_ = end - 1;
    for (std::size_t i = at; i + 1 < end; ++i) {  // a headline's "People Shot" is no name
      if (!is_class(words_.lower(i), "people") || plural_at(end - 1) || number_ == Number::singular) continue;
      plural_end_ = i + 1;
      return i + 1;
    }
    if (plural_at(last_) || is_numbered_plural(last_)) plural_end_ = end;
    return end;
  }
  /// The "47s" of "AK-47s".
  bool is_numbered_plural(std::size_t i) const { return words_.is(i, "s") && words_.glued(i) && words_.is_number(i - 1); }

  bool take(std::size_t at) {
    if (words_.is_number(at)) {
      last_ = at;
      return true;
    }
    const std::string_view lower = words_.lower(at);
    const bool first = at == phrase_.begin;
    if (!words_.is_word(at)) return false;
    const bool inside = is_class(lower, "inside");
    if (inside) {
      if (lower == "more" && !first) return false;
      phrase_.others = phrase_.others || lower == "other" || lower == "others" || lower == "more" || lower == "another" ||
                       lower == "additional" || lower == "extra" || lower == "further";
      if (lower == "others") {
        last_ = at;
        plural_end_ = at + 1;
      }
      return !has_plural() || lower == "others";
    }
    const bool ends = is_class(lower, "end") && !words_.hyphen(at + 1);
    if (text::is_function_word(lower) || ends || magnitude(lower) > 0) return false;
    if (small_number(lower) >= 0) return false;
    if (has_plural()) return continues(at);
    if (!first && number_ == Number::singular && is_class(lower, "fate") && !words_.hyphen(at + 1))
      return false;  // "one man dead"
    const bool glued_part = at > phrase_.begin && words_.hyphen(at - 1);
    if (!glued_part && !words_.hyphen(at + 1) && breaks_as_verb(at, first)) return false;
    last_ = at;
    if (plural_at(at) && !words_.hyphen(at + 1) && number_ != Number::singular) plural_end_ = at + 1;
    return true;
  }

  /// "One rocket propelled grenade": a participle that makes one word with the noun before it, though no hyphen joins them.
  bool is_of_compound(std::size_t at) const {
    constexpr auto joining = std::to_array<std::string_view>(
        {"controlled", "driven", "fuelled", "fueled", "guided", "mounted", "operated", "powered", "propelled"});
    const std::string_view before = words_.lower(at - 1), behind = words_.lower(at + 1);
    return in(joining, words_.lower(at)) && words_.is_word(at + 1) && !text::is_function_word(behind) &&
           !text::is_plural(before) && !is_adverb(behind) && !is_adjective(before) && !text::is_person(before);
  }

  /// Whether a verb rather than a participle or noun stands at `at`.
  bool breaks_as_verb(std::size_t at, bool first) const {
    const std::string_view lower = words_.lower(at);
    if (first && number_ == Number::plural && is_class(lower, "bare")) return true;
    if (!text::is_verb_form(lower) && !is_class(lower, "verb")) return false;
    if (!first && is_of_compound(at)) return false;
    const bool base = text::verb_stem(lower) == lower && !lower.ends_with("ed");
    const bool noun_too = base || lower.ends_with('s') || lower.ends_with("ing");
    if (!first && is_adjective(words_.lower(at - 1)) && noun_too)
      return false;                                                  // "one particular demand", not "one relative said"
    if (number_ == Number::singular && first && base) return false;  // "one suspect was": a singular takes no base form
    if (number_ != Number::plural && !plural_ahead(at + 1))
      return !first || !words_.is_word(at + 1) || text::is_function_word(words_.lower(at + 1));
    if (first && is_class(lower, "verb")) return true;
    return number_ == Number::plural && !plural_ahead(at + 1);
  }

  /// Whether the word after a plural noun goes on with it: a further plural ("sales jobs").
  bool continues(std::size_t at) {
    if (plural_end_ != at || !words_[at].spaced || number_ == Number::singular) return false;
    const std::string_view before = words_.lower(at - 1), lower = words_.lower(at);
    const bool adjective = words_[at - 1].capital && text::singular(before) == before;  // "Yemeni pirates"
    const bool of_name = words_.ends_name(at - 1) && !words_[at].capital;               // "Rovers fans"
    if (is_class(before, "people") || !plural_at(at) || (words_[at].capital != words_[at - 1].capital && !adjective && !of_name))
      return false;
    if (lower == "police" || text::is_verb_form(lower) || text::is_verb_form(text::singular(lower)) || is_time_unit(lower))
      return false;
    last_ = at;
    plural_end_ = at + 1;
    return true;
  }

  void finish(std::size_t at) {
    if (!has_plural() && owner_ > phrase_.begin && number_ == Number::plural && text::is_plural(words_.lower(owner_ - 1)))
      plural_end_ = owner_;
    if (has_plural()) {
      phrase_.end = plural_end_;
      phrase_.head = plural_end_ - 1;
      return;
    }
    const bool found = last_ >= phrase_.begin && at > phrase_.begin && last_ != npos;
    if (!found) {
      phrase_.end = phrase_.begin;
      return;
    }
    if (number_ == Number::plural) {
      // no plural: two words at most, or a name ("12 Somali", "40 crew"), and no state of people
      const bool short_enough = last_ < phrase_.begin + 2 || words_[last_].name != none;
      if (!short_enough || is_class(words_.lower(phrase_.begin), "fate")) {
        phrase_.end = phrase_.begin;
        return;
      }
    }
    phrase_.end = last_ + 1;
    phrase_.head = last_;
    while (phrase_.end > phrase_.begin && is_adverb(words_.lower(phrase_.head))) {
      --phrase_.end;
      --phrase_.head;
    }
  }

  static constexpr std::size_t npos = static_cast<std::size_t>(-1);
  const Words& words_;
  Number number_;
  NounPhrase phrase_;
  std::size_t plural_end_ = 0;
  std::size_t owner_ = 0;  ///< the possessive last passed
  std::size_t last_ = npos;
};

}  // namespace

NounPhrase noun_phrase(const Words& words, std::size_t i, Number number) { return Reader(words, i, number).read(); }

NounPhrase determined_phrase(const Words& words, std::size_t i, Number number) {
  while (words.any(
      i, {"the", "a", "an", "all", "these", "those", "this", "that", "his", "her", "its", "their", "our", "my", "your", "such"}))
    ++i;
  return noun_phrase(words, i, number);
}

bool is_fate(std::string_view lower) { return is_class(lower, "fate"); }

}  // namespace hexapla::annotate::quantities
