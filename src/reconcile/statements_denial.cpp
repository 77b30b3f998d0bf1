#include "reconcile/statements_denial.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include "core/in_list.h"
#include "reconcile/statements_apart.h"
#include "text/concepts.h"
#include "text/content.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/wording.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// Share of their words of content (Dice's) from which two statements of one act, one of them denied, tell of the same, and how
/// many these must be; of fewer words a greater share. Where less is shared, "not" mostly belongs to another wording of it ("is
/// unknown", "they are not sure") or tells of something else. Set with `bench/planted`, and by reading what was said on news of
/// local shootings.
constexpr std::size_t least_percent = 45, least_percent_of_few = 90;
constexpr std::size_t least_shared = 3, least_shared_of_few = 2;

/// "didn" and the like stand in texts that were cut into words ("did n't", "didn ' t").
constexpr auto denying = std::to_array<std::string_view>(
    {"aren",   "cannot", "couldn", "didn", "doesn", "hadn",    "hasn",    "haven", "isn",   "neither", "never", "no",
     "no-one", "nobody", "none",   "nor",  "not",   "nothing", "shouldn", "wasn",  "weren", "without", "wouldn"});

/// Nouns that say about how many: what is counted stands behind "of".
constexpr auto rough_counts = std::to_array<std::string_view>({"dozen", "hundred", "thousand", "score", "number", "group"});

/// What limits whom or what a statement is of: "no other arrests were made" denies no arrest, "few details were given" none.
constexpr auto limiting = std::to_array<std::string_view>(
    {"additional", "all",     "another", "anymore", "else",   "enough", "every", "everyone", "few",
     "fewer",      "further", "least",   "less",    "longer", "many",   "more",  "most",     "much",
     "only",       "other",   "others",  "second",  "some",   "still",  "third"});

constexpr auto ending = std::to_array<std::string_view>({"except", "til", "till", "unless", "until"});

/// Acts that say little by themselves: what is done with them is told by what stands beside them.
constexpr auto light =
    std::to_array<std::string_view>({"be", "become", "come", "do", "get", "give", "go", "happen", "have", "make", "take"});

constexpr auto saying = std::to_array<std::string_view>({"add", "ask", "confirm", "know", "report", "say", "tell", "want"});

bool is_denying(std::string_view folded) { return in(denying, folded) || folded.ends_with("n't"); }

/// Whether both tell of one act of or with the same: somebody who does it or to whom it is done is named by both, and nobody
/// else.
bool share_participants(const Stated& a, const Stated& b) {
  using enum ArgumentRole;
  const std::string &act = a.statement->act, &other_act = b.statement->act;
  if (act != other_act || in(saying, act)) return false;  // near synonyms may be said of two ("recovered", "impounded")
  const Shared subjects = shared_fillers(a, b, {subject}), objects = shared_fillers(a, b, {object, recipient});
  const Shared complements = shared_fillers(a, b, {complement});
  if (subjects.one && subjects.other && !subjects.any && !subjects.open) return false;
  if (objects.one != objects.other || objects.one != objects.any) return false;
  if (complements.one != complements.other || complements.one != complements.any) return false;
  if (in(light, act)) {
    const Shared rest = shared_fillers(a, b, {attribute, oblique, place, complement});
    return subjects.any ? objects.any || rest.any : objects.any && rest.any;
  }
  return subjects.any || objects.any;
}

/// Whether a noun is who does it in one alone: "Roe did not meet them" says nothing against "he met with Roe".
bool swap_parts(const Stated& a, const Stated& b) {
  return std::ranges::any_of(a.fillers, [&](const Filler& one) {
    return std::ranges::any_of(b.fillers, [&](const Filler& other) {
      return (one.role == ArgumentRole::subject) != (other.role == ArgumentRole::subject) && one.head == other.head;
    });
  });
}

/// Whether both name whom or what it is done to, and nobody both.
bool have_other_objects(const Stated& a, const Stated& b) {
  const Shared objects = shared_fillers(a, b, {ArgumentRole::object});
  return objects.one && objects.other && !objects.any && !objects.open;
}

bool are_alike(const Stated& a, const Stated& b) {
  const std::size_t shared = text::shared(a.content, b.content), percent = text::percent_shared(a.content, b.content);
  const bool alike =
      (shared >= least_shared && percent >= least_percent) || (shared >= least_shared_of_few && percent >= least_percent_of_few);
  return alike && !have_other_objects(a, b);
}

/// Whether participants that both have are called by a name or by words enough: "the gun was stolen" may be said of two guns.
bool are_told_surely(const Stated& a, const Stated& b) {
  using enum ArgumentRole;
  return shared_fillers(a, b, {subject, object, recipient}).by_name || text::shared(a.content, b.content) >= least_shared;
}

/// What "hundreds of people" count, and how many "six others" are.
void read_count(const std::vector<text::Word>& words, std::string_view argument, Filler& filler) {
  const std::vector<text::Wording> wording = text::wording(argument);
  if (!wording.empty() && text::is_digits(wording.front().key)) filler.count = wording.front().key;
  filler.stands_for = filler.stands_for && filler.count.empty();
  constexpr std::size_t longest = 5;  // words: "hundreds of angry local people"
  if (!in(rough_counts, filler.head) || words.size() > longest) return;
  const auto of = std::ranges::find(words, "of", &text::Word::folded);
  if (of != words.end() && of + 1 != words.end()) filler.head = text::singular(words.back().folded);
}

/// The last word of a name of two words or more with which an argument ends.
std::string last_name(std::string_view text, const std::vector<text::Word>& words) {
  const auto is_capitalised = [&](const text::Word& word) {
    return text::is_capitalised(text.substr(word.span.begin, word.span.size()));
  };
  const bool ends = words.size() > 1 && is_capitalised(words.back()) && is_capitalised(words[words.size() - 2]);
  return ends ? text::singular(words.back().folded) : std::string();
}

/// "Said that the pier would close" is told of what will be.
Modality modality_of(const Statement& statement) { return is_foretold(statement) ? Modality::future : statement.modality; }

/// Reads who fills the parts of a statement: of a name in "s" a lemma may be either number's. What is told of nobody ("there were
/// no officers involved") is denied, too.
void read_fillers(std::string_view text, Stated& stated) {
  for (const Argument& argument : stated.statement->arguments) {
    const std::vector<text::Word> words =
        text::words(text.substr(argument.span.begin, argument.span.size()), argument.span.begin);
    Filler filler{
        .role = argument.role, .head = text::singular(argument.head), .stands_for = text::is_function_word(argument.head)};
    read_count(words, text.substr(argument.span.begin, argument.span.size()), filler);
    filler.last = last_name(text, words);
    const bool circumstance = filler.role == ArgumentRole::oblique || filler.role == ArgumentRole::place;
    if (circumstance && !words.empty()) filler.preposition = words.front().folded;
    if (!filler.last.empty()) filler.name = text::person_name(text.substr(argument.span.begin, argument.span.size()));
    for (const text::Word& word : words) {
      stated.has_no |= is_denying(word.folded) && word.folded != "without";
      if (text::singular(text::without_owner_ending(word.folded)) != filler.head) continue;
      filler.is_plural = word.folded == text::without_owner_ending(word.folded) && word.folded != filler.head;
      filler.is_name =
          text::is_capitalised(text.substr(word.span.begin, word.span.size())) && text::noun_concept(filler.head).family.empty();
    }
    stated.fillers.push_back(std::move(filler));
  }
}

/// "He said that he did not send it" leaves open that another did: "it was sent from his account".
bool is_left_to_another(const Stated& negative, const Stated& positive) {
  constexpr auto one_alone = std::to_array<std::string_view>({"he", "i", "she"});
  const auto acts = [](const Filler& filler) { return filler.role == ArgumentRole::subject; };
  const bool by_one =
      std::ranges::any_of(negative.fillers, [&](const Filler& filler) { return acts(filler) && in(one_alone, filler.head); });
  return by_one && !positive.fillers.empty() && std::ranges::none_of(positive.fillers, acts);
}

}  // namespace

Stated stated(const Story& story, AnnotationRef ref) {
  const Annotations& annotations = story.annotations[ref.account];
  const Statement& statement = annotations.statements[ref.index];
  const std::string_view text = story.accounts[ref.account].text();
  const std::string_view words = text.substr(statement.span.begin, statement.span.size());
  Stated out{.statement = &statement, .content = text::content_of(words)};
  for (const text::Word& word : text::words(words)) {
    out.has_no |= is_denying(word.folded) && word.folded != "without";
    out.has_without |= word.folded == "without";
    out.ends |= in(ending, word.folded);
    out.of_others |= in(limiting, word.folded);
    out.up_to_now |= word.folded == "yet";
  }
  const Span sentence = sentence_of(annotations, statement);
  out.beside_no = std::ranges::any_of(text::words(text.substr(sentence.begin, sentence.size())),
                                      [](const text::Word& word) { return is_denying(word.folded); });
  if (sentence.end > statement.span.end) {
    const std::vector<text::Word> behind = text::words(text.substr(statement.span.end, sentence.end - statement.span.end));
    if (!behind.empty()) {
      out.has_no |= is_denying(behind.front().folded);
      out.ends |= in(ending, behind.front().folded);
      out.up_to_now |= behind.front().folded == "yet";
    }
  }
  read_fillers(text, out);
  const std::vector<text::Word> before =
      text::words(text.substr(sentence.begin, std::max(sentence.begin, statement.span.begin) - sentence.begin));
  out.comes_after = !before.empty() && before.back().folded == "before";
  if (!statement.predicate.empty()) out.around = text::words_around(text, sentence, statement.predicate);
  return out;
}

bool is_foretold(const Statement& statement) {
  return statement.modality == Modality::conditional && statement.voucher != none &&
         statement.factuality.certainty == Certainty::probable;
}

bool is_same_act(const Statement& a, const Statement& b) { return text::act_group(a.act) == text::act_group(b.act); }

Denial denial(const Stated& a, const Stated& b) {
  const Statement &one = *a.statement, &other = *b.statement;
  if (one.factuality.negative == other.factuality.negative || modality_of(one) != modality_of(other)) return Denial::none;
  const Stated &negative = one.factuality.negative ? a : b, &positive = one.factuality.negative ? b : a;
  // "There are no reports" is not denied by "he was shot; no reports".
  const bool has_no = positive.has_no || (positive.has_without && !negative.has_without);
  if (has_no || negative.ends || !is_same_act(one, other) || tell_of_two(a, b)) return Denial::none;
  if (is_beside_a_noun(a, b) || is_beside_a_noun(b, a)) return Denial::none;
  if (negative.up_to_now && positive.comes_after) return Denial::none;  // "before they came" they had not come yet
  if (text::are_nearly_the_same(a.around, b.around) && !are_of_two_in_one_sentence(a, b)) return Denial::of_the_same;
  if (a.of_others != b.of_others || swap_parts(a, b) || is_left_to_another(negative, positive)) return Denial::none;
  if (share_participants(a, b)) return are_told_surely(a, b) ? Denial::of_the_same : Denial::of_alike;
  return are_alike(a, b) ? Denial::of_alike : Denial::none;
}

}  // namespace hexapla::reconcile
