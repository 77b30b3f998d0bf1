#include "annotate/quantities/vague.h"

#include "annotate/quantities/measures.h"
#include "annotate/quantities/nouns.h"
#include "annotate/quantities/numerals.h"
#include "annotate/quantities/vague_words.h"
#include "core/in_list.h"
#include "text/morphology.h"

namespace hexapla::annotate::quantities {
namespace {

class Vague {
 public:
  Vague(const Words& words, std::size_t i) : words_(words) {
    draft_ = {.begin = i, .end = i, .number_begin = i, .number_end = i};
    draft_.quantity.bound = Bound::vague;
  }

  std::optional<Draft> read() {
    if (read_plural()) return finish(Behind::anything);
    if (read_sized()) return finish(Behind::of);
    if (read_multiple() || read_fold()) return draft_;
    for (const Phrase& phrase : vague_phrases) {
      if (!matches(phrase)) continue;
      if (is_refused(phrase)) return {};
      set(phrase.low, phrase.high);
      if (phrase.low == phrase.high) draft_.quantity.bound = Bound::exact;
      const bool share = words_.any(draft_.end - 1, {"most", "majority", "all", "entire"});
      if (share) be_share();
      if (words_.is(draft_.end - 1, "all")) return finish_all();
      if (words_.is(draft_.end - 1, "entire")) return finish(Behind::noun, Number::any);
      if (times_magnitude()) return finish(Behind::anything);
      if (words_.is(draft_.end - 1, "twice")) return read_twice();
      if (words_.is(draft_.end - 1, "most") && !words_.is(draft_.end, "of"))
        return is_subject() ? std::optional(draft_) : finish(Behind::noun, is_titled() ? Number::plural : Number::any);
      if (is_degree(draft_.begin)) return finish(Behind::noun);
      return share && words_.is(draft_.end, "of") ? finish(Behind::of) : finish(phrase.behind);
    }
    return {};
  }

 private:
  void set(double low, double high) {
    draft_.quantity.low = low;
    draft_.quantity.high = high;
  }
  void be_share() {
    draft_.quantity.kind = QuantityKind::percent;
    draft_.quantity.unit = "percent";
    draft_.quantity.low_open = true;
  }

  bool matches(const Phrase& phrase) {
    std::size_t at = draft_.begin;
    for (const std::string_view word : phrase.words) {
      if (word.empty()) break;
      if (!words_.is(at, word)) return false;
      ++at;
    }
    draft_.end = draft_.number_end = at;
    return true;
  }

  /// What stands before tells that no amount is meant: "how many", "the most", "the first few".
  bool is_refused(const Phrase& phrase) const {
    const std::size_t i = draft_.begin;
    const std::string_view first = phrase.words[0];
    if (words_[i].name != none && !words_.starts_name(i)) return true;
    if (words_.hyphen(draft_.end)) return true;  // "many-sided"
    // "Most recent posts", "Most viewed": the degree of what stands behind, as pages head their lists.
    constexpr auto compared =
        std::to_array<std::string_view>({"frequent", "important", "popular", "read", "recent", "shared", "viewed", "wanted"});
    if (first == "most" && (words_.lower(draft_.end).ends_with("ly") || in(compared, words_.lower(draft_.end)))) return true;
    if (i == 0) return false;
    if (first == "many" || first == "few") return words_.any(i - 1, {"how", "as", "not"});
    if (first == "most")
      return words_.any(i - 1,
                        {"the", "at", "its", "his", "her", "their", "our", "my", "whose", "is", "was", "are", "were", "a"}) ||
             words_.possessive(i - 1);
    return false;
  }

  /// "So many", "very few": no amount without a noun ("it was so many").
  bool is_degree(std::size_t i) const {
    return i > 0 && words_.any(i, {"many", "few"}) && words_.any(i - 1, {"so", "too", "very"});
  }
  /// "Most were hurt", "…, though most are old"; no "what matters most is".
  bool is_subject() const {
    const std::size_t i = draft_.begin;
    const bool opens = i == 0 || words_.is_mark(i - 1) || words_.any(i - 1, {"and", "but", "though", "although", "while", "as"});
    return opens && words_.any(draft_.end, {"were", "are", "have", "had"});
  }
  /// "The Most Valuable Player" of an award, where one thing is called so.
  bool is_titled() const { return draft_.begin > 0 && words_[draft_.begin].capital && words_[draft_.end].capital; }

  /// "Almost all of the boats", "nearly all the boats", "virtually all boats", "almost all of the 288 boats".
  std::optional<Draft> finish_all() {
    const std::size_t at = draft_.end, noun = words_.is(at, "of") ? at + 1 : at;
    const bool determined = words_.any(noun, {"the", "these", "those", "his", "her", "its", "their", "our"});
    if (determined && numeral(words_, noun + 1)) {
      draft_.quantity.part = true;
      return draft_;
    }
    if (!determined || noun > at) return finish(Behind::noun);
    const NounPhrase phrase = determined_phrase(words_, noun, Number::any);
    if (phrase.empty()) return {};
    draft_.thing_begin = phrase.begin;
    draft_.thing_end = draft_.end = phrase.end;
    draft_.head = phrase.head;
    draft_.quantity.part = true;
    return draft_;
  }

  /// "dozens", "hundreds of thousands", "tens of millions"
  bool read_plural() {
    const std::size_t i = draft_.begin;
    const text::WordEntry* entry = plural_number(words_.lower(i));
    if (entry == nullptr) return false;
    const bool of = words_.is(i + 1, "of");
    if ((entry->word == "scores" || entry->word == "tens") && !of) return false;
    double low = least_of(*entry);
    draft_.end = i + 1;
    const text::WordEntry* next = of ? plural_number(words_.lower(i + 2)) : nullptr;
    if (next != nullptr && next->line > entry->line && next->word != "scores" && next->word != "dozens") {
      low = (entry->word == "tens" ? 20 : entry->word == "hundreds" ? 200 : low) * least_of(*next) / 2;
      draft_.end = i + 3;
    } else if (entry->word == "tens") {
      return false;
    }
    draft_.number_end = draft_.end;
    set(low, no_end);
    return true;
  }

  /// "a large number of", "vast amounts of", "the overwhelming majority", "a significant percentage"
  bool read_sized() {
    std::size_t at = draft_.begin;
    if (words_.any(at, {"a", "an", "the"})) ++at;
    const bool determined = at > draft_.begin;
    bool sized = false;
    if (is_size(words_.lower(at)) || words_.any(at, {"overwhelming", "clear", "slim"})) {
      ++at;
      sized = true;
    }
    const std::string_view noun = words_.lower(at);
    if (words_.is(draft_.begin, "the") && noun == "amount") return false;  // "the great amount of respect" is known, not vague
    if (!is_sized_noun(noun) || (!sized && noun != "majority")) return false;
    if (!determined && !(noun.ends_with('s') || noun == "majority")) return false;
    if (!words_.is(at + 1, "of") && !(noun == "percentage" && sized)) return false;
    draft_.end = draft_.number_end = at + 1;
    set(2, no_end);
    if (noun == "majority") {
      set(50, 100);
      be_share();
    } else if (noun == "percentage" || noun == "proportion" || noun == "share") {
      set(0, 100);
      be_share();
    }
    return true;
  }

  /// "double-layered", "triple-barrelled"
  bool read_multiple() {
    const std::size_t i = draft_.begin;
    const double times = words_.is(i, "double") ? 2 : words_.is(i, "triple") ? 3 : words_.is(i, "quadruple") ? 4 : 0;
    if (times == 0 || !words_.hyphen(i + 1) || !words_.lower(i + 2).ends_with("ed")) return false;
    set(times, times);
    draft_.quantity.bound = Bound::exact;
    draft_.number_end = i + 1;
    draft_.end = i + 3;
    const std::string_view layered = words_.lower(i + 2);
    draft_.quantity.head = layered.substr(0, layered.size() - 2);
    return true;
  }

  /// "sixfold"
  bool read_fold() {
    const std::string_view word = words_.lower(draft_.begin);
    if (!word.ends_with(fold_ending)) return false;
    const double times = small_number(word.substr(0, word.size() - fold_ending.size()));
    if (times < 2) return false;
    set(times, times);
    draft_.quantity.bound = Bound::exact;
    draft_.quantity.head = "time";
    ++draft_.end;
    ++draft_.number_end;
    return true;
  }

  /// "several dozen", "a few hundred"
  bool times_magnitude() {
    const double times = magnitude(words_.lower(draft_.end));
    if (times == 0) return false;
    ++draft_.end;
    draft_.number_end = draft_.end;
    set(draft_.quantity.low * times, no_end);
    draft_.quantity.bound = Bound::vague;
    return true;
  }

  std::optional<Draft> read_twice() {
    if (words_.any(draft_.end, {"as", "the", "a"})) return {};  // "twice as many", "twice a week"
    draft_.quantity.head = "time";
    return draft_;
  }

  std::optional<Draft> finish(Behind behind, Number number = Number::plural) {
    Quantity& quantity = draft_.quantity;
    std::size_t at = draft_.end;
    bool of = words_.is(at, "of");
    if (words_.is(draft_.end - 1, "of")) of = true;
    if (behind == Behind::of && !of && !words_.is(at - 1, "percentage")) return {};
    if (words_.is(at, "of")) ++at;
    const bool pronoun = of && words_.any(at, {"them", "whom", "us", "these", "those", "which", "you"});
    const bool before_determiner = of && words_.any(at, {"the", "these", "those", "his", "her", "its", "their", "our"});
    quantity.part = pronoun || before_determiner;
    if (of && quantity.kind == QuantityKind::count && read_money(at)) return draft_;
    const NounPhrase phrase =
        of ? determined_phrase(words_, at, Number::any) : noun_phrase(words_, at, quantity.high == 1 ? Number::singular : number);
    if (phrase.empty()) {
      if (pronoun) {
        draft_.end = at + 1;
        return draft_;
      }
      if (words_.is(draft_.end - 1, "percentage") && !of) return draft_;
      return behind == Behind::anything && !of && stands_alone() ? std::optional(draft_) : std::nullopt;
    }
    quantity.others = phrase.others;
    const bool fate = is_fate(words_.lower(phrase.begin)) && phrase.end == phrase.begin + 1;
    if (fate && behind == Behind::noun) return {};
    if (fate) return draft_;
    draft_.thing_begin = phrase.begin;
    draft_.thing_end = draft_.end = phrase.end;
    draft_.head = phrase.head;
    if (words_.is(phrase.end, "of")) {
      const NounPhrase rest = determined_phrase(words_, phrase.end + 1, Number::any);
      if (!rest.empty()) draft_.thing_end = rest.end;
    }
    return draft_;
  }

  bool read_money(std::size_t at) {
    const std::optional<Measure> unit = unit_after(words_, at, false, true);
    if (!unit) return false;
    draft_.measured = true;
    draft_.quantity.kind = unit->kind;
    draft_.quantity.unit = unit->kind == QuantityKind::duration ? text::singular(words_.lower(at)) : unit->unit;
    draft_.quantity.low = unit->factor * draft_.quantity.low + unit->shift;
    draft_.quantity.high = unit->factor * draft_.quantity.high + unit->shift;
    draft_.end = unit->end;
    return true;
  }

  /// A bare amount is meant where a verb or the end of the clause follows ("several were hurt").
  bool stands_alone() const {
    const std::size_t at = draft_.end;
    const std::string_view word = words_.lower(at);
    if (words_.is(at - 1, "few") || words_.is(at - 1, "hundreds")) return true;
    return at >= words_.size() || words_.is_mark(at) || is_fate(word) || text::is_function_word(word) || text::is_verb_form(word);
  }

  const Words& words_;
  Draft draft_;
};

}  // namespace

std::optional<Draft> read_vague(const Words& words, std::size_t i) {
  if (!words.is_word(i)) return {};
  return Vague(words, i).read();
}

}  // namespace hexapla::annotate::quantities
