// Whom pronouns mean: the part of Resolver that looks back from one.
#include <algorithm>
#include <array>

#include "annotate/names/lexicon.h"
#include "annotate/quotations/lexicon.h"
#include "annotate/quotations/resolve.h"
#include "text/first_names.h"

namespace hexapla::annotate::quotations {
namespace {

constexpr std::uint32_t names_looked_back = 40;  // names before a pronoun among which its antecedent is sought
constexpr std::uint32_t sentences_apart = 1;     // that a sure antecedent may stand farther away than another
constexpr std::uint32_t longest_looked_at = 60;  // tokens of a sentence

/// "led by Ann Roe".
bool leads_a_body(std::string_view participle) {
  return participle == "led" || participle == "headed" || participle == "chaired" || participle == "run";
}

}  // namespace

/// Whether a sentence before the pronoun's has the same pronoun before byte `until`: then it means the same, not a name behind
/// it.
bool Resolver::goes_on(std::uint32_t sentence, Span pronoun, std::uint32_t until) const {
  const Sentence& one = view_.annotations().sentences[sentence];
  if (one.span.end > pronoun.begin) return false;
  const std::string_view same = view_.lower(view_.token_at(pronoun.begin));
  for (std::uint32_t token = one.first_token; token < one.last_token && token < one.first_token + longest_looked_at; ++token) {
    if (view_.span(token).begin >= until) return false;
    if (view_.quote(token) == none && view_.lower(token) == same) return true;
  }
  return false;
}

/// "Ann's", "James'".
bool Resolver::is_possessive(std::uint32_t name) const {
  const Span span = view_.annotations().names[name].span;
  const std::uint32_t after = view_.token_at(span.end);
  if (after >= view_.size()) return false;
  const bool mark = view_.lower(after) == "'" || view_.lower(after) == "\u2019";
  return view_.possessive(after) || (mark && view_.account().text(span).ends_with('s') && view_.span(after).begin == span.end);
}

/// "Orr's mother said she": a name that only tells whose mother is meant.
bool Resolver::describes_another(std::uint32_t name, char sex) const {
  if (sex == '\0' || !is_possessive(name)) return false;
  const std::uint32_t after = view_.token_at(view_.annotations().names[name].span.end);
  constexpr std::uint32_t longest_kin = 3;  // "'s older sister"
  for (std::uint32_t token = after + 1; token < view_.size() && token <= after + longest_kin; ++token) {
    if (!view_.word(token)) return false;
    if (text::gender(view_.lower(token)) == sex) return !view_.is(token, pronoun | determiner);
  }
  return false;
}

/// The first name of the nearest sentence before the pronoun that is at least so surely a person's and fits in sex: most likely
/// that sentence's subject.
std::uint32_t Resolver::nearest_person(Span pronoun, char gender, Sureness least) const {
  const auto& names = view_.annotations().names;
  const auto end = std::ranges::lower_bound(names, pronoun.begin, {}, [](const Name& name) { return name.span.begin; });
  const auto last = static_cast<std::uint32_t>(end - names.begin());
  std::uint32_t best = none, best_sentence = none;
  bool best_fits = false;  // is known to be of the pronoun's sex
  for (std::uint32_t next = last; next > 0 && last - next < names_looked_back; --next) {
    const std::uint32_t i = next - 1;
    const Name& name = names[i];
    const std::uint32_t chain = chain_of(i);
    if (best != none && name.sentence != best_sentence) break;
    if (best == none && describes_another(i, gender)) return none;
    if (people_.person[chain] < least || goes_on(name.sentence, pronoun, name.span.begin)) continue;
    if (gender != '\0' && people_.gender[chain] != '\0' && people_.gender[chain] != gender) continue;
    const std::uint32_t token = view_.token_at(name.span.begin);
    if (token < view_.size() && view_.quote(token) != none) continue;
    if (is_possessive(i) && best != none) continue;
    const bool beside = view_.annotations().sentences[name.sentence].span.end > pronoun.begin;
    const bool fits = beside && gender != '\0' && people_.gender[chain] == gender;
    if (best != none && best_fits && !fits) continue;  // "Chris Orr met Ann Roe after she …"
    best_fits = fits;
    best = i;
    best_sentence = name.sentence;
  }
  return best;
}

/// "The chief said … She …": who holds the office that speaks in the last sentences before a pronoun, with that sentence.
std::pair<std::uint32_t, std::uint32_t> Resolver::last_office(Span pronoun, char gender) const {
  constexpr std::uint32_t reach = 2;  // sentences before the pronoun's
  const auto& sentences = view_.annotations().sentences;
  const std::uint32_t own = view_.sentence_at(pronoun.begin);
  for (std::uint32_t sentence = own + 1; sentence > 0 && own + 1 - sentence <= reach; --sentence) {
    const Sentence& one = sentences[sentence - 1];
    for (std::uint32_t token = one.first_token; token + 2 < one.last_token && token < one.first_token + longest_looked_at;
         ++token) {
      if (view_.span(token).begin >= pronoun.begin || view_.lower(token) != "the" || view_.quote(token) != none) continue;
      const bool office = (names::classes(view_.lower(token + 1)) & names::role) != 0 && view_.is(token + 2, any_cue);
      if (!office) continue;
      const std::uint32_t name = holder(view_.lower(token + 1), pronoun.begin);
      if (name == none) continue;
      const std::uint32_t full = chain_of(name);
      const bool fits = gender == '\0' || people_.gender[full] == '\0' || people_.gender[full] == gender;
      if (fits && people_.person[full] != Sureness::no) return {name, sentence - 1};
    }
  }
  return {none, 0};
}

/// Whom a pronoun means: one who is surely a person before another who may be one, unless that one is much nearer.
std::uint32_t Resolver::antecedent(Span pronoun, char gender) const {
  const auto& names = view_.annotations().names;
  const std::uint32_t sure = nearest_person(pronoun, gender, Sureness::surely);
  const std::uint32_t near = nearest_person(pronoun, gender, Sureness::perhaps);
  const auto [office, said_in] = last_office(pronoun, gender);
  if (office != none &&
      (near == none || names[near].sentence < said_in || (names[near].sentence == said_in && is_possessive(near))))
    return office;
  if (sure == none || near == none) return near;
  const bool beside = view_.annotations().sentences[names[near].sentence].span.end > pronoun.begin;  // "Marsh said she …"
  const std::uint32_t apart = beside ? 0 : sentences_apart;
  return names[sure].sentence + apart < names[near].sentence ? near : sure;
}

/// Whether the name that begins at token `first` acts beside the sentence's subject: "The board, led by Ann Roe, will meet", "He
/// left the hall, where the Reverend Ann Roe read".
bool Resolver::acts_in_clause(std::uint32_t sentence, std::uint32_t first) const {
  if (first > sentence + 1 && view_.lower(first - 1) == "by" && leads_a_body(view_.lower(first - 2))) return true;
  constexpr std::uint32_t longest_title = 4;  // "the Most Reverend"
  for (std::uint32_t token = first; token > sentence && first - token < longest_title;) {
    const std::string_view word = view_.lower(--token);
    if (word == "where" || word == "when" || word == "while") return true;
    if (!view_.is(token, determiner) && !view_.capital(token) && (names::classes(word) & names::role) == 0) return false;
  }
  return false;
}

/// "Roe fired back on Twitter", "Roe spoke to a crowd": a sentence that tells of speech without a word of it.
bool Resolver::tells_of_speaking(std::uint32_t sentence) const {
  static constexpr auto speaking =
      std::to_array<std::string_view>({"addressed", "addressing", "facebook", "instagram", "speak", "speaking", "speaks", "spoke",
                                       "talked", "talking", "talks", "twitter"});
  const Sentence& one = view_.annotations().sentences[sentence];
  const std::uint32_t last = std::min(one.last_token, one.first_token + longest_looked_at);
  for (std::uint32_t token = one.first_token; token < last; ++token) {
    if (view_.quote(token) != none) continue;
    if (std::ranges::binary_search(speaking, view_.lower(token)) || view_.is(token, writing)) return true;
  }
  return false;
}

/// "That did not satisfy Orr. “…,” he said": whom something meets with that was said before, at the end of the sentence right
/// before the pronoun's, in its paragraph.
bool Resolver::is_met_with_words(std::uint32_t name, Span pronoun) const {
  static constexpr auto leads = std::to_array<std::string_view>({"it", "neither", "none", "that", "this"});
  const Name& one = view_.annotations().names[name];
  const Sentence& sentence = view_.annotations().sentences[one.sentence];
  const std::uint32_t own = view_.token_at(pronoun.begin), end = view_.token_at(one.span.end);
  if (one.sentence + 1 != view_.sentence(own) || sentence.block != view_.block(own) || end + 1 < sentence.last_token)
    return false;
  return std::ranges::binary_search(leads, view_.lower(sentence.first_token)) && !is_possessive(name);
}

/// Whether somebody named since `before` spoke is the new subject: the subject of a sentence who is new to the account or speaks
/// in it, or of the pronoun's own sentence. Who is only spoken about is not.
bool Resolver::takes_over(std::uint32_t name, const Speaker& before, Span pronoun) const {
  const Name& one = view_.annotations().names[name];
  if (one.span.begin < before.span.end || chain_of(name) == before.chain) return false;
  if (is_met_with_words(name, pronoun)) return true;
  const Sentence& sentence = view_.annotations().sentences[one.sentence];
  const std::uint32_t first = view_.token_at(one.span.begin);
  if (first > sentence.first_token + longest_looked_at) return false;
  const bool acts = acts_in_clause(sentence.first_token, first);
  for (std::uint32_t token = sentence.first_token; !acts && token < first; ++token) {
    const bool leads = view_.is(token, breaks) && token == sentence.first_token;
    const bool describes = view_.possessive(token) ||
                           (view_.word(token) && !view_.is(token, preposition | quotations::pronoun | auxiliary | any_cue));
    if (view_.quote(token) != none || (!leads && !describes && view_.lower(token) != ",")) return false;
  }
  return sentence.span.end > pronoun.begin || speaks_[chain_of(name)] || first_[chain_of(name)] == name ||
         tells_of_speaking(one.sentence);
}

/// "Police asked Ann if …, and she said": who is asked in the pronoun's own sentence is who answers, or `none`.
std::uint32_t Resolver::addressee(Span pronoun, char sex) const {
  const auto& names = view_.annotations().names;
  const std::uint32_t own = view_.token_at(pronoun.begin);
  const std::uint32_t first = view_.annotations().sentences[view_.sentence(own)].first_token;
  for (std::uint32_t token = own; token > first && own - token < longest_looked_at;) {
    --token;
    const std::string_view verb = view_.lower(token);
    if (view_.quote(token) != none || (verb != "asked" && verb != "asks")) continue;
    const std::uint32_t begin = view_.span(token + 1).begin;
    const auto at = std::ranges::lower_bound(names, begin, {}, [](const Name& name) { return name.span.begin; });
    if (at == names.end() || at->span.begin != begin || at->span.end > pronoun.begin) return none;
    const auto name = static_cast<std::uint32_t>(at - names.begin());
    const char gender = people_.gender[chain_of(name)];
    return is_possessive(name) || (gender != '\0' && gender != sex) ? none : name;
  }
  return none;
}

/// Who spoke last before a pronoun that speaks, if he fits and is near: who is quoted goes on for some sentences.
const Speaker* Resolver::last_speaker(Span pronoun, char sex) const {
  constexpr std::uint32_t blocks_back = 2, sentences_back = 6, most_looked_at = 6;
  const std::uint32_t own = view_.token_at(pronoun.begin), sentence = view_.sentence(own), block = view_.block(own);
  const auto end = std::ranges::lower_bound(spoken_, pronoun.begin, {}, [](const Speaker& one) { return one.span.begin; });
  for (auto at = end; at != spoken_.begin() && end - at < most_looked_at;) {
    const Speaker& one = *--at;
    const std::uint32_t token = view_.token_at(one.span.begin);
    if (view_.block(token) + blocks_back < block || view_.sentence(token) + sentences_back < sentence) break;
    if (!one.person || one.span.end > pronoun.begin || std::ranges::binary_search(told_of_, one.span) ||
        (one.sex != '\0' && one.sex != sex))
      continue;
    const std::uint32_t near = nearest_person(pronoun, sex, Sureness::perhaps);
    // "Tarnleaks said in a note about Mrs. Roe, in which she said": who is known to be a woman, before what may be nobody
    const bool surer = near != none && one.sex == '\0' && sex != '\0' && people_.gender[chain_of(near)] == sex &&
                       view_.annotations().names[near].span.begin > one.span.end &&
                       view_.annotations().names[near].sentence == sentence;
    if (surer) return nullptr;
    return near != none && takes_over(near, one, pronoun) ? nullptr : &one;
  }
  return nullptr;
}

}  // namespace hexapla::annotate::quotations
