#include "align/times_clauses.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "core/in_list.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::align::times {
namespace {

constexpr std::size_t longest_clause = 22;  // words from the conjunction to a time or a blow
constexpr std::size_t longest_rest = 12;    // words between a blow and the conjunction behind it
constexpr std::size_t longest_gap = 3;      // words between a time and the conjunction behind it

/// The words of a sentence, and where punctuation ends a clause.
class Sentence {
 public:
  Sentence(std::string_view source, Span span)
      : source_(source), words_(text::words(source.substr(span.begin, span.size()), span.begin)) {}

  std::size_t size() const { return words_.size(); }
  Span span(std::size_t i) const { return words_[i].span; }
  std::string_view word(std::size_t i) const {
    return i < words_.size() ? std::string_view(words_[i].folded) : std::string_view();
  }
  template <class List>
  bool any(std::size_t i, const List& list) const {
    return in(list, word(i));
  }
  bool is_capitalised(std::size_t i) const {
    return i < words_.size() && text::is_capitalised(source_.substr(words_[i].span.begin, words_[i].span.size()));
  }
  /// Whether a comma or the like stands right before word `i`.
  bool is_parted(std::size_t i) const {
    if (i == 0 || i >= words_.size()) return true;
    const std::uint32_t from = words_[i - 1].span.end;
    return source_.substr(from, words_[i].span.begin - from).find_first_of(",;:()") != std::string_view::npos ||
           source_.substr(from, words_[i].span.begin - from).find("\u2014") != std::string_view::npos;
  }

 private:
  std::string_view source_;
  std::vector<text::Word> words_;
};

/// Words that open a clause of their own, of another time as often as not.
constexpr auto openers =
    std::to_array<std::string_view>({"after", "although", "because", "before", "but", "had", "if", "once", "since", "that",
                                     "though", "until", "when", "where", "which", "while", "who", "whom", "whose"});

/// Whether the words [from, to) open no clause of their own.
bool is_one_clause(const Sentence& sentence, std::size_t from, std::size_t to, bool commas) {
  for (std::size_t i = from; i < to; ++i)
    if (sentence.any(i, openers) || (!commas && i > from && sentence.is_parted(i))) return false;
  return true;
}

/// "Shot", "stabbed", "killed" at word `i`: of somebody who was, or who did it to others ("shot a boy", "killed him").
bool is_harm(const Sentence& sentence, std::size_t i, bool participle) {
  constexpr auto harms = std::to_array<std::string_view>({"gunned", "injured", "killed", "shot", "slain", "stabbed", "wounded"});
  constexpr auto struck = std::to_array<std::string_view>({"hit", "struck"});
  constexpr auto being = std::to_array<std::string_view>({"be", "been", "being", "got", "was", "were"});
  constexpr auto objects = std::to_array<std::string_view>({"a", "an", "at", "her", "him", "his", "their", "the", "them", "two",
                                                            "three", "four", "five", "six", "seven", "eight", "nine"});
  const bool was =
      (i > 0 && sentence.any(i - 1, being)) || (i > 1 && sentence.any(i - 2, being) && sentence.word(i - 1).ends_with("ly"));
  if (was && sentence.any(i, struck)) return true;
  if (!sentence.any(i, harms)) return false;
  if (participle || was) return true;
  return sentence.any(i + 1, objects) || sentence.is_capitalised(i + 1);
}

/// "Opened fire", "started shooting", "shots rang out", "the gun went off" at word `i`.
bool is_shooting(const Sentence& sentence, std::size_t i) {
  constexpr auto begins = std::to_array<std::string_view>({"began", "begins", "started", "starts"});
  constexpr auto firing = std::to_array<std::string_view>({"firing", "shooting"});
  constexpr auto shots = std::to_array<std::string_view>({"gunfire", "gunshots", "shots"});
  constexpr auto sounds = std::to_array<std::string_view>({"erupted", "fired", "rang", "went"});
  constexpr auto fires = std::to_array<std::string_view>({"fired", "fires", "sprayed", "sprays"});
  const std::string_view word = sentence.word(i), next = sentence.word(i + 1);
  if (in(fires, word)) {
    const std::string_view thing = next == "several" || next == "multiple" ? sentence.word(i + 2) : next;
    return in(shots, thing) || thing == "bullets" || thing == "rounds";
  }
  if (word == "bullets") return next == "flew" || next == "flying" || in(begins, next);
  constexpr auto weapons =
      std::to_array<std::string_view>({"gun", "handgun", "pistol", "revolver", "rifle", "shotgun", "weapon"});
  if (in(weapons, word)) {  // "the gun accidentally went off", "a pistol discharged"
    const std::size_t at = next.ends_with("ly") ? i + 2 : i + 1;
    return sentence.word(at) == "discharged" || (sentence.word(at) == "went" && sentence.word(at + 1) == "off");
  }
  if ((word == "opened" || word == "opens") && next == "fire") return true;
  if (in(begins, word) && in(firing, next)) return true;
  return in(shots, word) && (in(sounds, next) || (next == "were" && sentence.word(i + 2) == "fired"));
}

/// Whether a blow stands in the clause before word `at`, the last act of it: "was shot in the leg |when".
bool ends_in_a_blow(const Sentence& sentence, std::size_t at) {
  const std::size_t first = at - std::min(at, longest_rest);
  for (std::size_t i = at; i-- > first;) {
    if (is_harm(sentence, i, true) || is_shooting(sentence, i)) return is_one_clause(sentence, i, at, true);
    if (sentence.any(i, openers)) return false;
  }
  return false;
}

/// Whether a clause that begins at word `from` has a blow: "when two men |walked up and opened fire".
bool has_a_blow(const Sentence& sentence, std::size_t from) {
  for (std::size_t i = from; i < std::min(sentence.size(), from + longest_clause); ++i) {
    if (sentence.any(i, openers)) return false;
    if (is_harm(sentence, i, false) || is_shooting(sentence, i)) return true;
  }
  return false;
}

/// Whether the clause of a time goes on, right behind it, with whom that harmed: "wrestled a gun from an officer on Monday,
/// |killing two bailiffs".
bool ends_by_harming(const Sentence& sentence, std::size_t behind) {
  constexpr auto harming =
      std::to_array<std::string_view>({"injuring", "killing", "shooting", "slaying", "stabbing", "wounding"});
  const std::size_t at = sentence.word(behind).ends_with("ly") ? behind + 1 : behind;
  return at < sentence.size() && sentence.is_parted(behind) && sentence.any(at, harming);
}

/// Acts whose day is told beside a blow's, and is their own.
bool has_a_day_of_its_own(std::string_view act) {
  constexpr auto acts =
      std::to_array<std::string_view>({"acquit", "announce", "appear",  "arraign",  "arrest",    "book",    "charge", "convict",
                                       "die",    "discover", "find",    "identify", "indict",    "issue",   "learn",  "name",
                                       "plead",  "publish",  "release", "sentence", "surrender", "testify", "try"});
  return in(acts, act) || text::is_speech_act(act);
}

}  // namespace

bool is_that_of_a_blow(std::string_view source, Span span, const Time& time) {
  constexpr auto joining = std::to_array<std::string_view>({"during", "when", "while"});
  const Sentence sentence(source, span);
  std::size_t own = 0;
  while (own < sentence.size() && sentence.span(own).end <= time.span.begin) ++own;
  for (std::size_t i = own; i-- > own - std::min(own, longest_clause);) {
    if (!sentence.any(i, joining)) continue;
    return is_one_clause(sentence, i + 1, own, false) && ends_in_a_blow(sentence, i);
  }
  if (has_a_day_of_its_own(text::act_group(time.act))) return false;
  std::size_t behind = own;
  while (behind < sentence.size() && sentence.span(behind).begin < time.span.end) ++behind;
  if (ends_by_harming(sentence, behind)) return true;
  for (std::size_t i = behind; i < std::min(sentence.size(), behind + longest_gap + 1); ++i)
    if (sentence.word(i) == "when") return has_a_blow(sentence, i + 1);
  return false;
}

}  // namespace hexapla::align::times
