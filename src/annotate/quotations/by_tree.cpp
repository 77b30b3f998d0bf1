#include "annotate/quotations/by_tree.h"

#include <algorithm>
#include <array>

#include "annotate/syntax/speech.h"

namespace hexapla::annotate::quotations {

namespace {

/// The verb of a cue, or `none`.
std::uint32_t verb_of(const Syntax& syntax, Span cue) {
  const auto [first, last] = syntax.words_in(cue);
  for (std::uint32_t i = first; i < last; ++i) {
    if (syntax.pos(i) == "VERB") return i;
  }
  return none;
}

/// A name that touches its verb, or that speaks in a clause which hangs on another, against a common noun: there the rules see
/// more surely than the tree, which quotation marks and insertions lead astray. (Read off the attributions of bench/reading.)
bool is_sure(const View& view, Span cue, Span speaker, std::uint32_t verb, std::uint32_t subject) {
  const Syntax& syntax = view.annotations().syntax;
  static constexpr auto hanging = std::to_array<std::string_view>({"advcl", "acl", "relcl"});
  const std::uint32_t end = syntax.words_in(speaker).second;
  const std::uint32_t head = syntax.head_of(speaker);
  if (head == none || (syntax.pos(head) != "PROPN" && syntax.pos(end - 1) != "PROPN")) return false;
  if (syntax.pos(subject) != "PROPN" && std::ranges::find(hanging, syntax.relation(verb)) != hanging.end()) return true;
  const std::uint32_t first = view.token_at(std::min(cue.end, speaker.end)),
                      last = view.token_at(std::max(cue.begin, speaker.begin));
  return last <= first;
}

/// "TARN — ", "TARN, N.H. (News) — ": a place before a dash, with nothing but names between.
bool is_dateline(const View& view, std::uint32_t token) {
  constexpr std::uint32_t reach = 10;
  const bool leads = view.starts_sentence(token) && view.capital(token);
  for (std::uint32_t next = token + 1; next < view.size() && next < token + reach && view.block(next) == view.block(token);
       ++next) {
    if (view.dash(next)) return next == token + 1 || (leads && view.text(next) != "-");
    if (!leads || (view.word(next) && !view.capital(next))) return false;
  }
  return false;
}

/// Whether a noun may speak here: no pronoun, which the tree finds without knowing whose it is, no dateline, and in the same
/// marked words as the cue.
bool may_speak(const View& view, std::uint32_t noun, Span cue) {
  const Syntax& syntax = view.annotations().syntax;
  if (syntax.pos(noun) != "NOUN" && syntax.pos(noun) != "PROPN") return false;
  const std::uint32_t token = view.token_at(syntax.words[noun].span.begin), verb = view.token_at(cue.begin);
  if (token >= view.size() || verb >= view.size() || view.quote(token) != view.quote(verb)) return false;
  return view.block(token) == view.block(verb) && !view.is(token, calendar) && !is_dateline(view, token);
}

}  // namespace

Span speaker_by_tree(const View& view, Span cue, Span speaker) {
  const Syntax& syntax = view.annotations().syntax;
  const std::uint32_t verb = syntax.empty() || cue.empty() ? none : verb_of(syntax, cue);
  const std::uint32_t subject = verb == none ? none : subject_of(syntax, verb);
  if (subject == none || syntax.words[subject].span.overlaps(speaker) || !may_speak(view, subject, cue)) return speaker;
  const Span found = noun_phrase(syntax, subject);
  if (!speaker.empty() && !found.contains(speaker) && is_sure(view, cue, speaker, verb, subject)) return speaker;
  return found;
}

bool is_called_by_tree(const View& view, Span cue) {
  const Syntax& syntax = view.annotations().syntax;
  const std::uint32_t verb = syntax.empty() || cue.empty() ? none : verb_of(syntax, cue);
  if (verb == none || syntax.relation(verb) != "acl" || syntax.tag(verb) != "VBN") return false;
  const std::uint32_t token = view.token_at(cue.end);
  return token < view.size() && view.quote(token) != none;
}

bool is_cue_by_tree(const View& view, Span cue) {
  const Syntax& syntax = view.annotations().syntax;
  const auto [first, last] = syntax.words_in(cue);
  if (last != first + 1 || syntax.pos(first) != "NOUN") return true;
  return syntax.relation(first) != "compound" && syntax.child(first, "det") == none && syntax.child(first, "compound") == none;
}

}  // namespace hexapla::annotate::quotations
