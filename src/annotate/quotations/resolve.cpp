#include "annotate/quotations/resolve.h"

#include <algorithm>
#include <array>

#include "annotate/names/lexicon.h"
#include "annotate/quotations/lexicon.h"
#include "text/first_names.h"
#include "text/morphology.h"

namespace hexapla::annotate::quotations {
namespace {

constexpr std::uint32_t names_looked_back = 40;     // names before a last name among which its full form is sought
constexpr std::uint32_t most_office_holders = 400;  // names looked at for an office or a last name

/// Offices that many hold at once.
bool is_of_many(std::string_view office) {
  static constexpr auto offices = std::to_array<std::string_view>(
      {"congressman", "congresswoman", "lawmaker", "officer", "representative", "senator", "spokesman", "spokeswoman"});
  return std::ranges::binary_search(offices, office);
}

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

Resolver::Resolver(const View& view, std::vector<Span> speakers, std::vector<Span> told_of)
    : view_(view), people_(find_people(view)), told_of_(std::move(told_of)) {
  std::ranges::sort(told_of_);
  const auto& names = view_.annotations().names;
  std::ranges::sort(speakers);
  const auto doubles = std::ranges::unique(speakers);
  speakers.erase(doubles.begin(), doubles.end());
  first_.assign(names.size(), none);
  speaks_.assign(names.size(), false);
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    if (first_[chain_of(i)] == none) first_[chain_of(i)] = i;
  }
  for (const Span span : speakers) {
    if (const std::uint32_t name = span.empty() ? none : name_in(span); name != none) speaks_[chain_of(name)] = true;
  }
  for (const Span span : speakers) {
    if (!span.empty()) spoken_.push_back(speaker(span));
  }
}

std::uint32_t Resolver::chain_of(std::uint32_t name) const {
  const std::uint32_t chain = view_.annotations().names[name].chain;
  return chain == none ? name : chain;
}

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

/// Whether a token is the office, or its short form before a name ("Gov. Ann Roe").
bool Resolver::is_office(std::uint32_t token, std::string_view office) const {
  const std::string_view word = view_.lower(token);
  if (word == office) return true;
  using Short = std::pair<std::string_view, std::string_view>;
  static constexpr auto shorts = std::to_array<Short>(
      {{"gov", "governor"}, {"sen", "senator"}, {"rep", "representative"}, {"rep", "congressman"}, {"rep", "congresswoman"}});
  const std::string_view bare = word.ends_with('.') ? word.substr(0, word.size() - 1) : word;
  return std::ranges::find(shorts, Short(bare, office)) != shorts.end();
}

/// "Vice President Ann Roe", "former Mayor Ann Roe": who is not what the office alone says.
bool Resolver::is_lesser(std::uint32_t office) const {
  static constexpr auto lesser =
      std::to_array<std::string_view>({"assistant", "associate", "deputy", "ex", "former", "onetime", "then", "vice"});
  if (office == 0 || view_.starts_sentence(office)) return false;
  std::uint32_t before = office - 1;
  if (view_.dash(before) && before > 0) --before;
  return std::ranges::binary_search(lesser, view_.lower(before));
}

/// The name that stands with an office somewhere ("President Nayib Bukele", "Nayib Bukele, the president"): the last before the
/// phrase, else the first behind it; of "the Tarnish minister" only one whose sentence has `whose`, "tarnish".
std::uint32_t Resolver::holder(std::string_view office, std::uint32_t before, std::string_view whose) const {
  const auto& names = view_.annotations().names;
  const auto stands_with = [&](std::uint32_t name) {
    const Sentence& sentence = view_.annotations().sentences[names[name].sentence];
    for (std::uint32_t token = sentence.first_token; token < sentence.last_token; ++token)
      if (view_.lower(token) == whose) return true;
    return false;
  };
  std::uint32_t found = none, other = none, looked = 0;
  for (std::uint32_t i = 0; i < names.size() && looked < most_office_holders; ++i, ++looked) {
    if (names[i].span.begin > before && found != none) break;
    const std::uint32_t first = view_.token_at(names[i].span.begin), end = view_.token_at(names[i].span.end);
    if (people_.person[chain_of(i)] == Sureness::no) continue;
    bool holds = first > 0 && is_office(first - 1, office) && !is_lesser(first - 1);
    for (std::uint32_t token = end; !holds && token < view_.size() && token < end + 6; ++token) {
      if ((token == end && view_.lower(token) != ",") || view_.starts_sentence(token) || view_.is(token, preposition)) break;
      holds = view_.lower(token) == office && token + 1 < view_.size() && token > end;
    }
    if (!holds) continue;
    // "the Republican senator", where two senators are named, may be a third
    if (other != none && chain_of(i) != other && !whose.empty() && is_of_many(office)) return none;
    other = chain_of(i);
    if (whose.empty() || stands_with(i)) found = i;
  }
  return found;
}

/// "August" behind "Ana August" somewhere: a month's word that is a last name, which no name holds.
Speaker Resolver::named_as_month(Span span) const {
  const auto& names = view_.annotations().names;
  const std::string_view word = view_.account().text(span);
  for (std::uint32_t i = 0; i < names.size() && i < most_office_holders; ++i) {
    const std::uint32_t next = view_.token_at(names[i].span.end);
    if (next >= view_.size() || view_.text(next) != word || view_.starts_sentence(next) || !may_be_person(view_, i)) continue;
    Speaker out = named(span, i);
    out.name = squeezed(view_.account().text({names[i].span.begin, view_.span(next).end}));
    out.person = true;
    return out;
  }
  return {.span = span, .name = std::string(word)};
}

Speaker Resolver::named(Span span, std::uint32_t name) const {
  const std::uint32_t chain = chain_of(last_in_full(name));
  return {span, chain_text(name), chain, people_.gender[chain], people_.person[chain] != Sureness::no};
}

/// "the friend", "Ann Roe's mother": what stands for itself is one person if its noun is a person's.
Speaker Resolver::described(Span span) const {
  static constexpr auto bodies = std::to_array<std::string_view>(
      {"administration", "agency", "board", "campaign", "commission", "committee", "company", "council", "court", "department",
       "family", "government", "group", "ministry", "office", "organization", "party", "team", "union"});
  Speaker out{.span = span, .name = squeezed(view_.account().text(span))};
  std::uint32_t noun = none;
  for (std::uint32_t token = view_.token_at(span.begin); token < view_.size() && view_.span(token).begin < span.end; ++token) {
    if (noun != none && (view_.is(token, preposition) || view_.lower(token) == ",")) break;
    if (view_.word(token) && !view_.possessive(token)) noun = token;
  }
  if (noun == none || view_.is(noun, pronoun | determiner)) return out;
  const std::string_view word = view_.lower(noun);
  out.sex = text::gender(word);
  out.person = out.sex != '\0' ||
               (view_.is(noun, quotations::person) && !text::is_plural(word) && std::ranges::find(bodies, word) == bodies.end());
  return out;
}

Speaker Resolver::speaker(Span span) const {
  if (span.empty()) return {};
  const std::uint32_t first = view_.token_at(span.begin);
  if (first >= view_.size()) return {.span = span, .name = squeezed(view_.account().text(span))};
  const bool single = first + 1 >= view_.size() || view_.span(first + 1).begin >= span.end;
  if (single && view_.is(first, pronoun)) {
    const std::string_view word = view_.lower(first);
    const char sex = text::gender(word);
    if (word == "he" || word == "she") {
      if (const std::uint32_t asked = addressee(span, sex); asked != none)
        return {span, chain_text(asked), chain_of(asked), sex, true};
      if (const Speaker* last = last_speaker(span, sex); last != nullptr) return {span, last->name, last->chain, sex, true};
    }
    const bool leads_back = word == "he" || word == "she" || word == "who";
    const std::uint32_t name = leads_back ? antecedent(span, sex) : none;
    if (name == none) return {.span = span, .name = squeezed(view_.account().text(span))};
    Speaker out = named(span, name);
    if (sex != '\0') out.sex = sex;
    return out;
  }
  if (const std::uint32_t name = name_in(span); name != none) return named(span, name);
  if (single && view_.is(first, calendar) && view_.capital(first)) return named_as_month(span);
  Speaker out = described(span);
  if (const std::uint32_t name = out.person ? apposed(span) : none; name != none) return named(span, name);
  const std::uint32_t name = office_holder(span);
  return name == none ? out : named(span, name);
}

/// Who holds the office of "the sheriff", which is the last word of a short phrase, or `none`.
std::uint32_t Resolver::office_holder(Span span) const {
  const std::uint32_t first = view_.token_at(span.begin);
  if (view_.lower(first) != "the") return none;
  std::uint32_t last = first;
  std::string_view whose;
  while (last + 1 < view_.size() && view_.span(last + 1).end <= span.end && view_.word(last + 1) &&
         !view_.is(last + 1, preposition)) {
    if (last > first && whose.empty() && view_.capital(last)) whose = view_.lower(last);
    ++last;
  }
  const bool office = last > first && (names::classes(view_.lower(last)) & names::role) != 0 && view_.span(last).end == span.end;
  return office ? holder(view_.lower(last), span.begin, whose) : none;
}

/// "Her attorney, Tom Orr, said", "its chairman, Rep. Tom Orr, said": the full name behind a person's description and a comma, or
/// `none`.
std::uint32_t Resolver::apposed(Span span) const {
  const std::uint32_t comma = view_.token_at(span.end);
  if (comma + 1 >= view_.size() || view_.lower(comma) != "," || view_.block(comma) != view_.block(comma + 1)) return none;
  const auto& names = view_.annotations().names;
  std::uint32_t first = comma + 1;
  while (first + 1 < view_.size() && first <= comma + 2 && (names::classes(view_.lower(first)) & names::role) != 0) ++first;
  const std::uint32_t begin = view_.span(first).begin;
  const auto at = std::ranges::lower_bound(names, begin, {}, [](const Name& name) { return name.span.begin; });
  if (at == names.end() || at->span.begin != begin) return none;
  const auto name = static_cast<std::uint32_t>(at - names.begin());
  const std::uint32_t end = view_.token_at(at->span.end);
  if (end < first + 2 || end >= view_.size() || !may_be_person(view_, name)) return none;  // two words at least
  const bool closes =
      view_.lower(end) == "," || view_.lower(end) == "." || view_.cue(end, speaks | tells) || view_.starts_sentence(end);
  return closes && !is_possessive(name) ? name : none;
}

}  // namespace hexapla::annotate::quotations
