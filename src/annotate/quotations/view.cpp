#include "annotate/quotations/view.h"

#include <algorithm>
#include <array>

#include "annotate/last_before.h"
#include "text/morphology.h"

namespace hexapla::annotate::quotations {

View::View(const Account& account, const Annotations& annotations, const std::vector<Marked>& marked)
    : account_(account), annotations_(annotations), marked_(marked), lower_(account.text()) {
  for (char& c : lower_) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  classes_.resize(size());
  quote_.assign(size(), none);
  sentence_.resize(size());
  std::string straight;
  for (std::uint32_t i = 0; i < size(); ++i) {
    if (!word(i)) continue;
    const std::string_view is = lower(i);
    if (goes_on(i)) {
      classes_[i] = speaks | (is == "went" ? past : third);
      continue;
    }
    if (is_idiom(i)) {
      classes_[i] = speaks | (is == "put" ? past : third);
      continue;
    }
    const std::size_t curly = is.find("\u2019");
    if (curly == std::string_view::npos) {
      classes_[i] = classes(is);
    } else {
      straight.assign(is.substr(0, curly)).append("'").append(is.substr(curly + 3));
      classes_[i] = classes(straight);
    }
  }
  for (std::uint32_t s = 0; s < annotations.sentences.size(); ++s) {
    const Sentence& sentence = annotations.sentences[s];
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) sentence_[i] = s;
  }
  std::uint32_t token = 0;
  for (std::uint32_t m = 0; m < marked.size(); ++m) {
    if (marked[m].parent != none) continue;
    while (token < size() && span(token).end <= marked[m].span.begin) ++token;
    for (; token < size() && span(token).begin < marked[m].span.end; ++token) quote_[token] = m;
  }
}

/// "as Roe put it", "Roe put it bluntly": a verb that brings words in, unless "it" is put somewhere.
bool View::is_idiom(std::uint32_t token) const {
  constexpr std::uint32_t reach = 8;  // tokens back to "as"
  if ((lower(token) != "put" && lower(token) != "puts") || token + 1 >= size() || lower(token + 1) != "it") return false;
  const std::uint32_t next = token + 2;
  if (next >= size() || !word(next)) return true;
  static constexpr auto manners = std::to_array<std::string_view>({"this", "another", "like", "differently", "simply"});
  if (std::ranges::find(manners, lower(next)) != manners.end() || lower(next).ends_with("ly")) return true;
  for (std::uint32_t back = 1; back <= reach && back <= token && word(token - back); ++back) {
    if (lower(token - back) == "as") return true;
  }
  return false;
}

/// "Roe went on, “…”", "“…,” he went on.": nothing but a mark stands behind.
bool View::goes_on(std::uint32_t token) const {
  const std::uint32_t next = token + 2;
  if ((lower(token) != "went" && lower(token) != "goes") || next > size() || lower(token + 1) != "on") return false;
  return next == size() || lower(next) == "," || lower(next) == ":" || lower(next) == ".";
}

bool View::capital(std::uint32_t token) const { return word(token) && text::is_capitalised(text(token)); }

bool View::dash(std::uint32_t token) const {
  const std::string_view is = text(token);
  return is == "\u2014" || is == "\u2013" || is == "--" || is == "-" || is == "\u2015";
}

std::uint32_t View::token_at(std::uint32_t at) const {
  const auto found = std::ranges::lower_bound(annotations_.tokens, at, {}, [](const Token& token) { return token.span.begin; });
  return static_cast<std::uint32_t>(found - annotations_.tokens.begin());
}

std::uint32_t View::sentence_at(std::uint32_t at) const {
  const std::uint32_t sentence = last_before(annotations_.sentences, at);
  return sentence == none ? 0 : sentence;
}

namespace {

bool is_article(std::string_view lower) {
  static constexpr auto articles = std::to_array<std::string_view>(
      {"the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "this", "no", "any", "every", "another"});
  return std::ranges::find(articles, lower) != articles.end();
}

}  // namespace

/// Whether `token` begins what a verb governs, rather than being the noun that a participle describes ("alleged links").
bool View::opens_object(std::uint32_t token) const {
  return !word(token) || capital(token) || is(token, determiner | pronoun | breaks | preposition | adverb | calendar);
}

/// "Roe accused social clubs of …", "The board accused local clubs of …": a participle that has a name for its subject, or what
/// an accusation is of behind it.
bool View::has_subject(std::uint32_t token) const {
  constexpr std::uint32_t reach = 8;  // tokens to "of"
  std::uint32_t before = token;
  while (before > 0 && !starts_sentence(before) && (is(before - 1, adverb | calendar) || lower(before - 1) == "on")) --before;
  if (before == 0 || starts_sentence(before) || quote(before - 1) != none) return false;
  if (capital(before - 1) || is(before - 1, pronoun)) return true;
  if (lower(token) != "accused" || !word(before - 1)) return false;
  for (std::uint32_t next = token + 1; next < size() && next < token + reach && word(next); ++next)
    if (lower(next) == "of") return !is(before - 1, be);
  return false;
}

/// "by saying he keeps “…”", "after telling Roe “…”": a verb behind a preposition that leads to marked words.
bool View::is_gerund(std::uint32_t token) const {
  constexpr std::uint32_t reach = 40;  // tokens to the marks
  static constexpr auto verbs = std::to_array<std::string_view>({"asking", "saying", "telling", "warning", "writing"});
  const std::uint32_t next = token + 1;
  if (!std::ranges::binary_search(verbs, lower(token)) || next >= size() || !word(next) || lower(next) == "of" ||
      !opens_object(next))
    return false;
  for (std::uint32_t at = next; at < size() && at < token + reach && sentence(at) == sentence(token); ++at)
    if (quote(at) != none) return true;
  return false;
}

bool View::cue(std::uint32_t token, std::uint32_t classes) const {
  if (!word(token) || !is(token, classes)) return false;
  if (capital(token) && !starts_sentence(token)) return false;
  const bool has_before = token > 0 && !starts_sentence(token) && quote(token - 1) == none;
  if (has_before && is_article(lower(token - 1))) return false;  // "the said", "a report"
  if (has_before && possessive(token - 1)) return false;         // "the ministry's claim"
  if (is(token, describes) && token + 1 < size() && quote(token + 1) == none && !opens_object(token + 1) && !has_subject(token))
    return false;
  if (!is(token, noun_too)) return true;
  if (!has_before) return false;
  if (token + 1 < size() && (is(token + 1, auxiliary) || lower(token + 1) == "of")) return false;  // "US orders had fallen"
  std::uint32_t before = token - 1;
  while (before > 0 && !starts_sentence(before) && is(before, adverb) && !is(before, auxiliary)) --before;
  if (is(before, preposition) && lower(before) != "to") return is_gerund(token);
  if (lower(token) == "call" && (!is(before, pronoun) || lower(before) == "you")) return false;  // most often by telephone
  if (is(before, pronoun | auxiliary) || lower(before) == "to" || lower(before) == "and") return true;
  if (!is(token, past | third | progressive)) return word(before) && text::is_plural(lower(before)) && !capital(before);
  if (is(token, third)) return capital(before) || (is(before, person | writing) && !text::is_plural(lower(before)));
  return true;
}

}  // namespace hexapla::annotate::quotations
