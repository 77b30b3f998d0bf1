#include "annotate/quotations/resolve.h"

#include <algorithm>
#include <array>

#include "annotate/names/lexicon.h"
#include "annotate/quotations/first_names.h"
#include "annotate/quotations/lexicon.h"
#include "text/morphology.h"

namespace hexapla::annotate::quotations {
namespace {

constexpr std::uint32_t names_looked_back = 40;     // names before a pronoun among which its antecedent is sought
constexpr std::uint32_t sentences_apart = 1;        // that a sure antecedent may stand farther away than another
constexpr std::uint32_t longest_looked_at = 60;     // tokens of a sentence
constexpr std::uint32_t most_office_holders = 400;  // names looked at for who holds an office

std::string squeezed(std::string_view phrase) {
  std::string out;
  for (const char c : phrase) {
    if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  return out;
}

}  // namespace

Resolver::Resolver(const View& view) : view_(view), people_(find_people(view)) {}

/// "Ann Roe, his aunt, said", "said Ann Roe", "according to Ann Roe", "Ann Roe, his aunt:".
bool Resolver::is_said_to_speak(std::uint32_t name) const {
  constexpr std::uint32_t reach = 8;
  const Span span = view_.annotations().names[name].span;
  const std::uint32_t first = view_.token_at(span.begin), end = view_.token_at(span.end);
  if (first > 0 && (view_.cue(first - 1, speaks | tells) || view_.lower(first - 1) == "to")) return true;
  for (std::uint32_t token = end; token < view_.size() && token < end + reach && !view_.starts_sentence(token); ++token) {
    if (view_.quote(token) != none) return false;
    if (view_.lower(token) == ":" || view_.cue(token, speaks | tells)) return true;
  }
  return false;
}

/// Of several people with one last name the one who last spoke by the full name, outside others' words: "Grant" behind "Precious
/// Grant said".
std::uint32_t Resolver::last_in_full(std::uint32_t name) const {
  const auto& names = view_.annotations().names;
  const std::string_view last = view_.account().text(names[name].span);
  if (last.find(' ') != std::string_view::npos || names[name].chain == none || names[name].chain == name) return name;
  for (std::uint32_t next = name; next > 0 && name - next < names_looked_back; --next) {
    const std::uint32_t i = next - 1;
    const std::string_view full = view_.account().text(names[i].span);
    const std::uint32_t token = view_.token_at(names[i].span.begin);
    const bool longer = full.size() > last.size() + 1 && full.ends_with(last) && full[full.size() - last.size() - 1] == ' ';
    if (longer && view_.quote(token) == none && may_be_person(view_, i) && is_said_to_speak(i)) return i;
  }
  return name;
}

std::string Resolver::chain_text(std::uint32_t name) const {
  name = last_in_full(name);
  const Name& one = view_.annotations().names[name];
  Span span = view_.annotations().names[one.chain == none ? name : one.chain].span;
  // "Challenger Ann Roe": an office that is taken for a part of the name
  const std::uint32_t first = view_.token_at(span.begin);
  if (first + 2 < view_.size() && view_.is(first, person) && view_.span(first + 2).end <= span.end && view_.capital(first + 1) &&
      may_be_person(view_, name))
    span.begin = view_.span(first + 1).begin;
  return squeezed(view_.account().text(span));
}

/// The name that a speaker's phrase turns on: the last before its first preposition or comma ("TBI spokesman Josh DeVine", "Alan
/// Mauldin of TeleGeography"), or `none`.
std::uint32_t Resolver::name_in(Span span) const {
  std::uint32_t end = span.end;
  const auto& all = view_.annotations().names;
  auto inside = std::ranges::lower_bound(all, span.begin, {}, [](const Name& name) { return name.span.end; });
  for (std::uint32_t token = view_.token_at(span.begin); token < view_.size() && view_.span(token).begin < span.end; ++token) {
    while (inside != all.end() && inside->span.end <= view_.span(token).begin) ++inside;
    if (inside != all.end() && inside->span.contains(view_.span(token))) continue;  // "Bureau of Investigation"
    if (view_.lower(token) == "(") {                                                // "Harbour Police (HP) Chief Ann Roe"
      std::uint32_t close = token;
      while (close + 1 < view_.size() && view_.span(close + 1).begin < span.end && view_.lower(close) != ")") ++close;
      if (view_.lower(close) == ")" && close + 1 < view_.size() && view_.span(close + 1).end <= span.end) {
        token = close;
        continue;
      }
    }
    if (view_.span(token).begin > span.begin &&
        (view_.is(token, preposition) || view_.lower(token) == "," || view_.lower(token) == "(")) {
      end = view_.span(token).begin;
      break;
    }
  }
  const auto& names = view_.annotations().names;
  auto at = std::ranges::lower_bound(names, end, {}, [](const Name& name) { return name.span.begin; });
  if (at == names.begin()) return none;
  --at;
  if (at->span.end <= span.begin) return none;
  // A possessive name only describes the one who speaks: "Hunter's attorney"; and so does one before a common noun.
  const std::uint32_t after = view_.token_at(at->span.end);
  if (at->span.end < end && after < view_.size() && view_.span(after).begin < end) return none;
  return static_cast<std::uint32_t>(at - names.begin());
}

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
    if (quotations::gender(view_.lower(token)) == sex) return !view_.is(token, pronoun | determiner);
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
    const std::uint32_t chain = name.chain == none ? i : name.chain;
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
      const std::uint32_t full = view_.annotations().names[name].chain == none ? name : view_.annotations().names[name].chain;
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

/// The name that stands with an office somewhere ("President Nayib Bukele", "Nayib Bukele, the president"): the last before the
/// phrase, else the first behind it.
std::uint32_t Resolver::holder(std::string_view office, std::uint32_t before) const {
  const auto& names = view_.annotations().names;
  std::uint32_t found = none, looked = 0;
  for (std::uint32_t i = 0; i < names.size() && looked < most_office_holders; ++i, ++looked) {
    if (names[i].span.begin > before && found != none) break;
    const std::uint32_t first = view_.token_at(names[i].span.begin), end = view_.token_at(names[i].span.end);
    bool holds = first > 0 && view_.lower(first - 1) == office;
    for (std::uint32_t token = end; !holds && token < view_.size() && token < end + 6; ++token) {
      if (token == end && view_.lower(token) != ",") break;
      holds = view_.lower(token) == office && token + 1 < view_.size() && token > end;
    }
    if (holds) found = i;
  }
  return found;
}

std::string Resolver::name_of(Span span) const {
  if (span.empty()) return {};
  const std::uint32_t first = view_.token_at(span.begin);
  if (first >= view_.size()) return squeezed(view_.account().text(span));
  const bool single = first + 1 >= view_.size() || view_.span(first + 1).begin >= span.end;
  if (single && view_.is(first, pronoun)) {
    const std::string_view word = view_.lower(first);
    if (word != "he" && word != "she" && word != "who") return squeezed(view_.account().text(span));
    const std::uint32_t name = antecedent(span, quotations::gender(word));
    return name == none ? squeezed(view_.account().text(span)) : chain_text(name);
  }
  if (const std::uint32_t name = name_in(span); name != none) return chain_text(name);
  if (view_.is(first, determiner)) {
    // "the sheriff": the last word of a short phrase is the office
    std::uint32_t last = first;
    while (last + 1 < view_.size() && view_.span(last + 1).end <= span.end && view_.word(last + 1) &&
           !view_.is(last + 1, preposition))
      ++last;
    const bool office = last > first && (view_.lower(first) == "the" || view_.lower(first) == "a") &&
                        (names::classes(view_.lower(last)) & names::role) != 0 && view_.span(last).end == span.end;
    if (office && view_.lower(first) == "the") {
      if (const std::uint32_t name = holder(view_.lower(last), span.begin); name != none) return chain_text(name);
    }
  }
  return squeezed(view_.account().text(span));
}

}  // namespace hexapla::annotate::quotations
