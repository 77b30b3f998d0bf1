#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "annotate/annotate.h"
#include "annotate/names/by_model.h"
#include "annotate/names/chains.h"
#include "annotate/names/lexicon.h"
#include "annotate/names/nicknames.h"
#include "annotate/names/offices.h"
#include "annotate/names/pieces.h"
#include "text/morphology.h"
#include "text/person_names.h"

namespace hexapla::annotate {
namespace {

using names::classes;
using Kind = Piece::Kind;

/// How an account writes a word: what tells a name from an ordinary word that opens a sentence.
struct Seen {
  std::uint32_t small = 0;    ///< in lower case
  std::uint32_t capital = 0;  ///< capitalised inside a sentence of running text
};

/// A sentence of which most longer words are capitalised, so that capitals say nothing.
constexpr double headline_share = 0.6;

class NameReader {
 public:
  NameReader(const Account& account, Annotations& annotations)
      : account_(account), annotations_(annotations), text_(account.text()), lower_(lowered(account.text())) {}

  void run() {
    for (const Sentence& sentence : annotations_.sentences) {
      cut(text_, sentence.span, pieces_);
      count(sentence);
    }
    for (std::uint32_t i = 0; i < annotations_.sentences.size(); ++i) {
      cut(text_, annotations_.sentences[i].span, pieces_);
      read(i);
    }
    names::mend_by_model(text_, annotations_);
    names::chain(text_, annotations_.names);
  }

 private:
  std::string_view lower(const Piece& piece) const {
    return std::string_view(lower_).substr(piece.span.begin, piece.span.size());
  }
  std::string_view lower(std::size_t i) const { return lower(pieces_[i]); }
  bool is_mark(std::size_t i, std::string_view mark) const {
    return i < pieces_.size() && pieces_[i].kind == Kind::mark && account_.text(pieces_[i].span) == mark;
  }
  bool is_capital(std::size_t i) const { return i < pieces_.size() && pieces_[i].capital; }

  bool is_headline() const {
    if (is_shouted()) return true;
    if (!pieces_.empty() && is_mark(pieces_.size() - 1, ".")) return false;
    std::size_t capitals = 0, words = 0;
    bool first = true;
    for (const Piece& piece : pieces_) {
      if (piece.kind != Kind::word) continue;
      if (!first && piece.span.size() > 3) {
        ++words;
        capitals += piece.capital ? 1 : 0;
      }
      first = false;
    }
    return words >= 3 && static_cast<double>(capitals) >= headline_share * static_cast<double>(words);
  }

  /// Whether all of some words are in capitals, a letter alone left out.
  bool is_shouted() const {
    constexpr std::ptrdiff_t least = 3;
    const auto counts = [](const Piece& piece) { return piece.kind == Kind::word && piece.span.size() > 1; };
    return std::ranges::count_if(pieces_, counts) >= least &&
           std::ranges::all_of(pieces_, [&](const Piece& piece) { return !counts(piece) || piece.all_capitals; });
  }

  /// "Police", "Deputies", "Killed": a word that is no name by itself where the account does not write it so ("Ms. Banks").
  bool is_common(std::size_t i) const {
    const std::string_view word = lower(i);
    if ((classes(word) & names::ordinary) == 0) return false;
    if (word.ends_with("ed") || names::has_ordinary_ending(word)) return true;
    const auto found = seen_.find(word);
    if (found != seen_.end() && found->second.capital > found->second.small) return false;
    return word == "police" || word == "people" || text::is_plural(word) || text::is_verb_form(word);
  }

  /// Letters of a telephone number: "498-STOP".
  bool is_dialled(std::size_t i) const {
    return i >= 2 && pieces_[i].all_capitals && !pieces_[i].spaced && is_mark(i - 1, "-") && pieces_[i - 2].kind == Kind::number;
  }

  /// Whether piece `i` stands where any word is capitalised: first, or after a mark that opens a sentence of its own.
  bool opens(std::size_t i) const {
    for (std::size_t before = i; before-- > 0;) {
      const Piece& piece = pieces_[before];
      if (piece.kind != Kind::mark) return false;
      const std::string_view mark = account_.text(piece.span);
      if (mark == "." && before > 0 && is(before - 1, names::abbreviated)) return false;  // "Mr. Roe"
      if (mark == "\"" || mark == "\u201C" || mark == ":" || mark == "\u2018" || mark == "'" || mark == ";" || mark == "\u2022" ||
          mark == "." || mark == "!" || mark == "?")
        return true;
    }
    return true;
  }

  void count(const Sentence& sentence) {
    const bool headline = account_.blocks()[sentence.block].kind == BlockKind::title || is_headline();
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (pieces_[i].kind != Kind::word) continue;
      if (!pieces_[i].capital) {
        ++seen_[lower(i)].small;
      } else if (!headline && !opens(i)) {
        ++seen_[lower(i)].capital;
        if (is_capital(i + 1) && pieces_[i + 1].kind == Kind::word && pieces_[i + 1].spaced) pairs_.insert(pair(i));
      }
    }
  }

  bool is_name_word(std::size_t i, bool headline) const {
    if (!is_capital(i)) return false;
    const std::uint32_t is = classes(lower(i));
    if ((is & names::function) != 0 || is_dialled(i)) return false;
    const auto found = seen_.find(lower(i));
    const Seen seen = found == seen_.end() ? Seen{} : found->second;
    const bool opens_name = is_capital(i + 1) && pieces_[i + 1].spaced && opens_longer_name(i);
    if (headline && is_common(i) && !opens_name) return false;
    if (headline)
      return seen.capital > seen.small || (pieces_[i].all_capitals && !shouted_ && seen.small == 0 && pieces_[i].span.size() > 1);
    if (!opens(i)) return true;
    if (pieces_[i].all_capitals && seen.small == 0 && (is & names::ordinary) == 0) return true;
    if (opens_name && (is & names::ordinary) != 0) return true;
    if (seen.capital > 0) return seen.capital >= seen.small;
    if ((is & names::ordinary) != 0) return false;
    if (seen.small > 0) return false;
    if (is_capital(i + 1) || pieces_[i].possessive || (i + 1 < pieces_.size() && is_mark(i + 1, "-"))) return true;
    return i + 1 < pieces_.size() && is_saying(lower(i + 1)) && !names::has_ordinary_ending(lower(i));
  }

  /// Whether an ordinary word that opens a sentence belongs to the name behind it: "Water Street", and "State Farm" where that
  /// stands inside a sentence too.
  bool opens_longer_name(std::size_t i) const {
    if (lower(i) == "new" || lower(i) == "white") return true;
    const bool body = (classes(lower(i + 1)) & names::institution) != 0 && (classes(lower(i + 1)) & names::role) == 0;
    return (body && !text::is_plural(lower(i))) || pairs_.contains(pair(i));
  }
  std::string_view pair(std::size_t i) const {
    return std::string_view(lower_).substr(pieces_[i].span.begin, pieces_[i + 1].span.end - pieces_[i].span.begin);
  }

  static bool is_saying(std::string_view word) {
    return word == "said" || word == "says" || word == "told" || word == "added" || word == "announced";
  }

  void read(std::uint32_t sentence) {
    const bool headline = is_headline();
    shouted_ = std::ranges::all_of(
        pieces_, [](const Piece& piece) { return piece.kind != Kind::word || piece.all_capitals || piece.span.size() < 2; });
    for (std::size_t i = 0; i < pieces_.size();) {
      if (pieces_[i].kind != Kind::word || !is_name_word(i, headline)) {
        ++i;
        continue;
      }
      const std::size_t last = run_end(i, headline);
      emit(sentence, i, last);
      i = last + 1;
    }
  }

  /// The last piece of the run that begins at `first`.
  std::size_t run_end(std::size_t first, bool headline) const {
    std::size_t last = first;
    for (std::size_t next = last; next != none; next = continuation(first, last, headline)) last = next;
    return last;
  }

  /// The piece to which the run [first, last] goes on, or `none`.
  std::size_t continuation(std::size_t first, std::size_t last, bool headline) const {
    const std::size_t next = last + 1;
    if (next >= pieces_.size()) return none;
    const std::uint32_t is = pieces_[last].kind == Kind::word ? classes(lower(last)) : std::uint32_t{0};
    if (pieces_[last].possessive) {
      const bool goes_on = (is & names::possessed) != 0 && is_capital(next) && (classes(lower(next)) & names::institution) != 0;
      return goes_on ? next : none;
    }
    if (pieces_[next].kind == Kind::word) return after_word(first, last, next, is, headline);
    if (pieces_[next].kind == Kind::number) return pieces_[next].spaced && (is & names::numbered) != 0 ? next : none;
    if (is_mark(next, "-") && !pieces_[next].spaced && next + 1 < pieces_.size() && !pieces_[next + 1].spaced) {
      const bool goes_on = pieces_[next + 1].kind == Kind::number || (pieces_[next + 1].capital && !pieces_[next].spaced);
      return goes_on ? next + 1 : none;
    }
    if (is_mark(next, "&") && is_capital(next + 1)) return next + 1;
    if (is_mark(next, ".") && !pieces_[next].spaced && next + 1 < pieces_.size() && pieces_[next + 1].spaced &&
        is_name_word_inside(next + 1)) {
      const bool initial = pieces_[last].span.size() == 1 && pieces_[last].kind == Kind::word;
      return initial || (is & names::abbreviated) != 0 ? next + 1 : none;
    }
    if (const std::size_t behind = headline ? none : names::behind_nickname(lower_, pieces_, last); behind != none) return behind;
    if (is_mark(next, ",") && is_capital(next + 1) && last > first) {
      const std::string_view particle = lower(next + 1);
      return text::is_generation(particle) ? next + 1 : none;
    }
    return none;
  }

  /// A capitalised word that may stand inside a name: no function word, or an initial ("A.").
  bool is_name_word_inside(std::size_t i) const {
    if (!is_capital(i)) return false;
    if (pieces_[i].span.size() == 1 && is_mark(i + 1, ".")) return true;
    return (classes(lower(i)) & names::function) == 0;
  }

  std::size_t after_word(std::size_t first, std::size_t last, std::size_t next, std::uint32_t last_is, bool headline) const {
    if (!pieces_[next].spaced) return none;
    if (is_capital(next)) return (headline ? is_name_word(next, true) : is_name_word_inside(next)) ? next : none;
    const std::string_view word = lower(next);
    std::size_t at = next;
    if (word == "of" || (word == "for" && last > first)) {
      if ((last_is & names::takes_of) == 0) return none;
      ++at;
      if (at < pieces_.size() && lower(at) == "the") ++at;
      return is_name_word_inside(at) ? at : none;
    }
    if (word == "and") {
      const bool body = (last == first || (last == first + 1 && pieces_[first].all_capitals)) && is_name_word_inside(next + 1) &&
                        is_name_word_inside(next + 2) && (classes(lower(next + 2)) & names::institution) != 0 &&
                        (last_is & (names::demonym | names::calendar)) == 0;
      return body && (classes(lower(next + 1)) & names::institution) == 0 ? next + 2 : none;
    }
    while (at < pieces_.size() && at < next + 3 && pieces_[at].kind == Kind::word && (classes(lower(at)) & names::connector) != 0)
      ++at;
    return at > next && is_name_word_inside(at) ? at : none;
  }

  bool is(std::size_t i, unsigned mask) const { return pieces_[i].kind == Kind::word && (classes(lower(i)) & mask) != 0; }

  void emit(std::uint32_t sentence, std::size_t first, std::size_t last) {
    while (first <= last && is(first, names::calendar) && !(first < last && is(first + 1, names::institution))) ++first;
    while (last > first && is(last, names::calendar) &&
           !(lower(last - 1) == "black" || lower(last - 1) == "good" || lower(last - 1) == "bloody"))
      --last;
    if (first > last) return;
    const names::OfficeAndPerson parts = names::split_office(lower_, pieces_, first, last);
    if (parts.office != none) {
      std::size_t before = parts.office;  // exclusive end of what stands before the office
      while (before > first &&
             (pieces_[before - 1].kind == Kind::mark || !pieces_[before - 1].capital || is(before - 1, names::role_part)))
        --before;
      if (before > first) add(sentence, first, before - 1);
    }
    if (parts.person <= last) add(sentence, parts.person, last);
  }

  void add(std::uint32_t sentence, std::size_t first, std::size_t last) {
    while (first < last && !pieces_[first].capital) ++first;
    const bool plain = std::all_of(pieces_.begin() + static_cast<std::ptrdiff_t>(first),
                                   pieces_.begin() + static_cast<std::ptrdiff_t>(last) + 1, [&](const Piece& piece) {
                                     return piece.kind == Kind::mark ||
                                            (classes(lower(piece)) & (names::demonym | names::calendar | names::particle |
                                                                      names::role | names::role_part)) != 0;
                                   });
    if (plain || (first == last && (pieces_[first].span.size() < 2 || is_common(first)))) return;
    if (pieces_[first].span.size() == 1 && is_mark(first + 1, "-") && first + 2 == last)
      return;  // a party and a state: "R-Calif."
    Span span{pieces_[first].span.begin, pieces_[last].span.end};
    if (span.end < text_.size() && text_[span.end] == '.' && is(last, names::particle)) ++span.end;
    annotations_.names.push_back({.span = span, .sentence = sentence});
  }

  const Account& account_;
  Annotations& annotations_;
  std::string_view text_;
  std::string lower_;
  std::vector<Piece> pieces_;
  std::unordered_map<std::string_view, Seen> seen_;
  std::unordered_set<std::string_view> pairs_;  ///< of capitalised words that follow one another inside a sentence
  bool shouted_ = false;
};

}  // namespace

void find_names(const Account& account, Annotations& annotations) { NameReader(account, annotations).run(); }

}  // namespace hexapla::annotate
