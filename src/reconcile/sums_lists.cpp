#include "reconcile/sums_lists.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

#include "core/in_list.h"
#include "text/bearers.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

constexpr std::uint32_t longest_gap = 90;   // bytes between two figures of a list
constexpr std::uint32_t longest_told = 90;  // bytes that tell what befell a second person

bool can_be_part(const Quantity& quantity) {
  return quantity.bound == Bound::exact && !quantity.part && !quantity.capacity &&
         (quantity.kind == QuantityKind::count || quantity.kind == QuantityKind::money);
}

/// Whether the words between two figures join them as parts of a whole, rather than tell the second of the first.
bool joins(std::string_view between) {
  constexpr auto splitting =
      std::to_array<std::string_view>({"including", "include", "includes", "among", "whom", "which", "with", "between", "than",
                                       "from", "to", "after", "before", "when", "while", "but", "of", "or"});
  bool joined = false;
  for (const char c : between) {
    if (c == '.' || c == ';' || c == ':' || c == '(' || c == ')' || c == '\n' || c == '"' || c == '?' || c == '!') return false;
    joined = joined || c == ',';
  }
  std::size_t position = 0;
  std::string previous;
  for (const text::Word& word : text::words(between)) {
    const bool along = word.folded == "with" && (previous == "along" || previous == "together");
    if (word.folded == "and" || word.folded == "plus" || along) joined = true;
    previous = word.folded;
    if (along) continue;
    // "412 passengers of the line and 38 …": what belongs to the first figure's noun phrase may say "of"
    if (std::ranges::find(splitting, word.folded) != splitting.end() && !(word.folded == "of" && position < 2)) return false;
    ++position;
  }
  return joined;
}

bool listed(const Quantity& a, const Quantity& b, std::string_view text) {
  // "One was killed and five others were hurt" tells of six; of things "seven rifles, two other rifles" are nine.
  if (b.others && (text::is_person(b.head) || b.head.empty())) return false;
  if (a.sentence != b.sentence || !can_be_part(a) || !can_be_part(b) || !counts_alike(a, b)) return false;
  const std::uint32_t from = std::max(a.span.end, a.number.end), to = b.span.begin;
  return from <= to && to - from <= longest_gap && joins(text.substr(from, to - from));
}

/// "The other was hurt", "the other woman" from word `i` on; not "the other boat", "the others".
bool is_the_other(const std::vector<text::Word>& words, std::size_t i) {
  if (i + 2 >= words.size() || words[i].folded != "the" || words[i + 1].folded != "other") return false;
  const std::string& next = words[i + 2].folded;
  return text::is_function_word(next) || text::noun_concept(next).family == "person";
}

using Words = std::span<const text::Word>;

bool is_verb(const std::string& word) { return text::is_verb_form(word) && !text::is_function_word(word); }

/// What a word of a clause tells to have befallen somebody, by a verb or as a state: not "(charged with) murder".
text::Fate fate_told(const std::string& word) {
  constexpr auto nouns = std::to_array<std::string_view>(
      {"fatality", "homicide", "injuries", "injury", "massacre", "murder", "slaying", "wound", "wounds"});
  return in(nouns, word) ? text::Fate::none : text::fate_of_form(word);
}

/// What befell somebody by the verbs of which this person is the subject, whose noun the words follow.
struct Befallen {
  std::vector<text::Fate> fates = {};
  bool denied = false;  ///< one of them: "did not die", "was nearly killed"

  [[nodiscard]] bool has(text::Fate fate) const { return std::ranges::find(fates, fate) != fates.end(); }
};

constexpr auto being = std::to_array<std::string_view>({"been", "being", "is", "was", "were"});
constexpr auto deadly_words = std::to_array<std::string_view>({"fatally", "mortally", "succumbed"});

/// Whether word `i` denies what is told behind it: "did not die", "was nearly killed"; not "nearly ten times".
bool denies(Words words, std::size_t i) {
  constexpr auto approximate = std::to_array<std::string_view>({"almost", "hardly", "narrowly", "nearly"});
  const std::string& word = words[i].folded;
  if (word == "not" || word == "never") return true;
  if (!in(approximate, word) || i + 1 >= words.size()) return false;
  const std::string& next = words[i + 1].folded;
  return in(being, next) || in(deadly_words, next) || is_verb(next) || fate_told(next) != text::Fate::none;
}

/// "(Where doctors) pronounced her dead", of whom only the person can be meant, from word `i` on.
bool is_pronounced_dead(Words words, std::size_t i) {
  if ((words[i].folded != "pronounced" && words[i].folded != "declared") || i + 2 >= words.size()) return false;
  return (words[i + 1].folded == "her" || words[i + 1].folded == "him") && words[i + 2].folded == "dead";
}

/// Whether the "and" at word `i` goes back from another's clause to the person: "was hurt when the roof fell and later died". It
/// may tell of the other too ("when the driver fell and died"): who doubts takes it for one more.
bool goes_back(Words words, std::size_t i) {
  constexpr auto back =
      std::to_array<std::string_view>({"died", "dies", "is", "later", "subsequently", "succumbed", "then", "was"});
  return i + 1 < words.size() && in(back, words[i + 1].folded);
}

/// Reads the first verb and those that follow it at once or behind an "and" ("was found dead", "was shot and killed"); no
/// adjective or noun ("in the deadly shooting", "by the killer"), and of other clauses the death of "she" alone (", where she
/// died", ", where doctors pronounced her dead").
Befallen befallen(Words words) {
  constexpr auto opening = std::to_array<std::string_view>(
      {"after", "as", "because", "before", "if", "since", "that", "until", "when", "where", "which", "while", "who", "whose"});
  constexpr auto leading =
      std::to_array<std::string_view>({"a", "an", "by", "for", "her", "his", "in", "of", "the", "their", "to"});
  Befallen out;
  bool due = true, at_once = false, elsewhere = false, of_pronoun = false, negated = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i].folded;
    const std::string before = i > 0 ? words[i - 1].folded : std::string();
    if (is_pronounced_dead(words, i)) out.fates.push_back(text::Fate::die);
    if (in(opening, word) && i > 0) {
      of_pronoun = (word == "where" || word == "before") && i + 1 < words.size() &&
                   (words[i + 1].folded == "he" || words[i + 1].folded == "she");
      elsewhere = !of_pronoun;
      due = of_pronoun;
      at_once = false;
    } else if (word == "and") {
      elsewhere = elsewhere && !goes_back(words, i);
      due = !elsewhere;
      negated = false;
    } else if (due || at_once) {
      if (denies(words, i)) negated = true;
      const bool deadly =
          in(deadly_words, word) || (word == "dead" && !in(leading, before)) || (word == "death" && before == "to");
      const bool form = is_verb(word) || fate_told(word) != text::Fate::none;
      const bool led = in(leading, before) && word != "custody";  // "is in custody"
      const bool verb = form && !led && !word.ends_with("ly") && word != "dead" && word != "death";
      const bool own = verb && (!of_pronoun || text::verb_stem(word) == "die" || in(being, before));
      const text::Fate fate = deadly ? text::Fate::die : own ? fate_told(word) : text::Fate::none;
      if (fate != text::Fate::none && negated) out.denied = true;
      if (fate != text::Fate::none && !negated) out.fates.push_back(fate);
      at_once = verb || deadly || (at_once && (word == "to" || word.ends_with("ly")));
      if (verb) due = false;
      negated = negated && (due || at_once);
    }
  }
  return out;
}

/// The mark before word `i`: that which ends a sentence or its part, a comma, or a blank.
char mark_before(Words words, std::size_t i, std::string_view text) {
  const std::string_view between = text.substr(words[i - 1].span.end, words[i].span.begin - words[i - 1].span.end);
  if (between.find_first_of(".!?;\n") != std::string_view::npos) return '.';
  return between.contains(',') ? ',' : ' ';
}

/// Where what begins at word `i` ends: at the next mark, or at an "and" that no verb follows ("was hurt and died").
std::size_t end_of_part(Words words, std::size_t i, std::string_view text) {
  constexpr auto then = std::to_array<std::string_view>({"later", "subsequently", "then", "was"});
  for (++i; i < words.size(); ++i) {
    const char mark = mark_before(words, i, text);
    // "Was taken to a clinic, where she died."
    if (mark == '.' || (mark == ',' && words[i].folded != "where")) return i;
    if (words[i].folded != "and") continue;
    std::size_t next = i + 1;
    while (next < words.size() && in(then, words[next].folded)) ++next;
    if (next >= words.size() || !is_verb(words[next].folded)) return i;
  }
  return i;
}

/// What is told of somebody whose noun is the first word: behind the noun, else behind an age, a name or a clause between commas.
Words told_of(Words words, std::string_view text) {
  constexpr auto relative = std::to_array<std::string_view>({"who", "whom", "whose", "which"});
  const auto acts = [](const text::Word& word) {
    return is_verb(word.folded) && !text::is_speech_act(text::verb_stem(word.folded));
  };
  Words told;
  for (std::size_t i = 1; i < words.size() && mark_before(words, i, text) != '.';) {
    const bool aside = mark_before(words, i, text) == ',';
    if (i > 1 && !aside) break;
    const Words part = words.subspan(i, end_of_part(words, i, text) - i);
    if (!aside) return part;
    i += part.size();
    if (in(relative, part.front().folded)) continue;
    if (!befallen(part).fates.empty()) return part;
    if (told.empty() && std::ranges::any_of(part, acts)) told = part;
  }
  return told;
}

/// Whether what is told of a second person is told of the first too, by the first's verb or before the second, or nothing is told
/// of it: not "(one woman) was killed and a second woman was hurt". What befell somebody says more than other verbs ("was taken
/// to a clinic and died"), and a death more than a wound.
bool fares_alike(Words first, const std::string& act, Words second, std::string_view text) {
  constexpr auto unscathed = std::to_array<std::string_view>({"safe", "unharmed", "unhurt", "uninjured", "unscathed"});
  const Words told = told_of(second, text);
  if (std::ranges::any_of(told, [&](const text::Word& word) { return in(unscathed, word.folded); })) return false;
  const Befallen own = befallen(told);
  if (own.denied) return false;
  if (!own.fates.empty()) {
    const text::Fate fate = own.has(text::Fate::die) ? text::Fate::die : own.fates.front();
    return fate == text::fate_of(act) || befallen(first).has(fate);
  }
  return std::ranges::all_of(told, [&](const text::Word& word) {
    const std::string stem = text::verb_stem(word.folded);
    if (!is_verb(word.folded) || text::is_speech_act(stem) || fate_told(word.folded) != text::Fate::none) return true;
    return word.folded == act || stem == act ||
           std::ranges::any_of(first, [&](const text::Word& known) { return text::verb_stem(known.folded) == stem; });
  });
}

/// Behind a count of one: "(one woman) was killed in the car and a second woman in the street", "(one woman) was hurt in her arm,
/// the other in her leg": one more person in the same sentence, whom the same befell.
bool names_a_second(std::string_view text, const std::string& act) {
  const std::vector<text::Word> words = text::words(text);
  const auto alike = [&](std::size_t joint, std::size_t person) {
    return fares_alike(Words(words).first(joint), act, Words(words).subspan(person), text);
  };
  for (std::size_t i = 0; i + 2 < words.size() && words[i].span.begin < longest_gap; ++i) {
    const std::string_view before = text.substr(0, words[i].span.begin);
    if (before.find_first_of(".!?\n") != std::string_view::npos) return false;
    if (is_the_other(words, i)) return alike(i, text::noun_concept(words[i + 2].folded).family == "person" ? i + 2 : i + 1);
    if (before.contains(';')) return false;
    const std::size_t second = words[i + 1].folded == "a" ? i + 2 : i + 1;
    if (words[i].folded != "and" || (words[second].folded != "second" && words[second].folded != "another")) continue;
    return second + 1 < words.size() && text::noun_concept(words[second + 1].folded).family == "person" && alike(i, second + 1);
  }
  return false;
}

/// Whether it counts men, women or children.
bool is_sort_of_people(const Quantity& quantity) {
  return text::gender_of(quantity.head) != text::Gender::none || text::noun_concept(quantity.head).group == "person/child";
}

}  // namespace

bool counts_alike(const Quantity& a, const Quantity& b) {
  if (a.kind != b.kind || a.unit != b.unit) return false;
  if (a.kind != QuantityKind::count) return true;
  if (a.head.empty() || b.head.empty()) return false;
  if (a.head == b.head) return true;
  const text::NounConcept first = text::noun_concept(a.head), second = text::noun_concept(b.head);
  return !first.family.empty() && first.family == second.family;
}

std::vector<std::uint32_t> listed_with(const Story& story, AnnotationRef ref) {
  const auto& found = story.annotations[ref.account].quantities;
  const std::string_view text = story.accounts[ref.account].text();
  std::uint32_t first = ref.index, last = ref.index;
  while (first > 0 && last - first + 1 < most_listed && listed(found[first - 1], found[first], text)) --first;
  while (last + 1 < found.size() && last - first + 1 < most_listed && listed(found[last], found[last + 1], text)) ++last;
  std::vector<std::uint32_t> members;
  for (std::uint32_t i = first; i <= last; ++i) members.push_back(i);
  return members;
}

bool are_some_of(const Quantity& part, const Quantity& whole) {
  return is_sort_of_people(part) && !is_sort_of_people(whole) && text::noun_concept(whole.head).family == "person";
}

bool one_more(const Story& story, AnnotationRef ref) {
  const Quantity& quantity = story.annotations[ref.account].quantities[ref.index];
  if (quantity.kind != QuantityKind::count || text::noun_concept(quantity.head).family != "person") return false;
  constexpr auto articles = std::to_array<std::string_view>({"a", "an", "his", "her", "their", "the"});
  constexpr std::size_t longest_noun = 3;  // words of what follows the article
  const std::string_view text = story.accounts[ref.account].text();
  const std::uint32_t from = std::max(quantity.span.end, quantity.thing.end);
  const std::vector<text::Word> words = text::words(text.substr(from, longest_gap));
  if (quantity.low == 1 && names_a_second(text.substr(from, longest_gap + longest_told), quantity.act)) return true;
  if (words.size() < 2 || words[0].folded != "and" || text.substr(from, words[0].span.begin).find('.') != std::string_view::npos)
    return false;
  if (words[1].folded == "himself" || words[1].folded == "herself") return true;
  if (std::ranges::find(articles, words[1].folded) == articles.end()) return false;
  for (std::size_t i = 2; i < std::min(words.size(), 2 + longest_noun); ++i) {
    const text::NounConcept noun = text::noun_concept(words[i].folded);
    if (noun.family == "person") return true;
  }
  return false;
}

}  // namespace hexapla::reconcile
