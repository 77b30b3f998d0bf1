#include "annotate/times/context.h"

#include <algorithm>
#include <array>

#include "annotate/names/lexicon.h"
#include "annotate/syntax/events.h"
#include "core/in_list.h"
#include "text/grammar_words.h"
#include "text/happenings.h"
#include "text/morphology.h"
#include "text/publication.h"

namespace hexapla::annotate::times {
namespace {

constexpr std::size_t act_reach = 15;      // tokens looked at on either side for the verb
constexpr std::size_t context_reach = 12;  // and for content words
constexpr std::size_t longest_context = 14;

constexpr auto auxiliaries = std::to_array<std::string_view>(
    {"will", "would", "to", "could", "can", "should", "may", "might", "must", "did", "does", "do", "not"});
constexpr auto reporting = std::to_array<std::string_view>(
    {"said", "says", "told", "added", "reported", "noted", "announced", "stated", "according", "claimed", "asked", "called"});
constexpr std::size_t stamp_reach =
    16;  // tokens that a stamp of publication may take up: "UPDATED: Thursday, May 5, 2016 @ 10:12 AM"
constexpr auto stamp_links = std::to_array<std::string_view>({"at", "on", "am", "pm", "a.m.", "p.m."});
constexpr auto after_clause = std::to_array<std::string_view>(
    {"on",   "in", "at",   "of",   "to",    "for",    "and",   "or",     "but", "that", "when", "after", "before", "by",
     "with", "as", "from", "near", "about", "around", "while", "during", "is",  "was",  "has",  "had",   "were",   "will"});

bool is_light(std::string_view word) {
  return text::is_form_of_be(word) || text::is_form_of_have(word) || word == "based" || word == "made" || word == "got";
}

bool is_word(const Token& token) { return token.piece.kind == Piece::Kind::word; }

bool breaks_clause(const Token& token) { return token.lower == ";" || token.lower == "\u2014" || token.lower == "\u2013"; }

/// The verb at token `i`, or an empty view.
std::string_view verb_at(const std::vector<Token>& tokens, std::size_t i) {
  const Token& token = tokens[i];
  if (!is_word(token) || (token.piece.capital && i > 0) || is_light(token.lower) || in(auxiliaries, token.lower)) return {};
  if (text::is_function_word(token.lower)) return {};
  if (text::is_verb_form(token.lower)) return token.lower;
  if (i > 0 && in(auxiliaries, tokens[i - 1].lower) && (names::classes(token.lower) & names::function) == 0 &&
      !is_light(token.lower))
    return token.lower;
  return {};
}

/// The noun that a possessive or attributive time belongs to ("Tuesday's indictment", "the Aug. 7 bombings"), or an empty view.
std::string_view noun_of(const std::vector<Token>& tokens, const Draft& draft) {
  if (draft.end >= tokens.size() || !is_word(tokens[draft.end])) return {};
  const bool possessive = tokens[draft.end - 1].piece.possessive;
  const bool attributive = draft.begin > 0 && (tokens[draft.begin - 1].lower == "the" || tokens[draft.begin - 1].lower == "a" ||
                                               tokens[draft.begin - 1].lower == "an");
  if (!possessive && !attributive) return {};
  std::size_t at = draft.end;
  while (at + 1 < tokens.size() && at < draft.end + 3 && is_word(tokens[at + 1]) && !tokens[at + 1].piece.capital &&
         (names::classes(tokens[at + 1].lower) & names::function) == 0 && !in(after_clause, tokens[at + 1].lower) &&
         !text::is_verb_form(tokens[at + 1].lower))
    ++at;
  const Token& noun = tokens[at];
  if (noun.piece.capital || in(after_clause, noun.lower) || (names::classes(noun.lower) & names::function) != 0) return {};
  return noun.lower;
}

/// Whether the time says when the account was published or changed: "Published: Monday, May 2", "(Updated May 31 at 6 p.m.)",
/// "Mill fire: June 13, 2016 Update", "Last updated 14/09/2013".
bool dates_the_account(const std::vector<Token>& tokens, const Draft& draft) {
  if (draft.end + 1 == tokens.size() && tokens[draft.end].lower == "update" && tokens[draft.end].piece.capital) return true;
  for (std::size_t at = draft.begin; at > 0 && draft.begin - at < stamp_reach; --at) {
    const Token& token = tokens[at - 1];
    if (is_word(token) && token.term.word == Word::other && !in(stamp_links, token.lower))
      return text::is_publication_stamp(token.lower) &&
             (token.piece.capital || token.piece.all_capitals || (at == 2 && tokens[0].lower == "last"));
  }
  return false;
}

std::string_view act_word(const std::vector<Token>& tokens, const Draft& draft) {
  if (const std::string_view noun = noun_of(tokens, draft); !noun.empty()) return noun;
  for (std::size_t k = 1; k <= act_reach && k <= draft.begin; ++k) {
    if (breaks_clause(tokens[draft.begin - k])) break;
    if (const std::string_view verb = verb_at(tokens, draft.begin - k); !verb.empty()) return verb;
  }
  std::string_view said;
  for (std::size_t at = draft.end; at < draft.end + act_reach && at < tokens.size(); ++at) {
    if (breaks_clause(tokens[at])) break;
    const std::string_view verb = verb_at(tokens, at);
    if (verb.empty()) continue;
    if (!in(reporting, verb)) return verb;
    if (said.empty()) said = verb;
  }
  return said;
}

/// Whether a time stands between who says something and the verb: "police on Tuesday said", which dates the saying.
bool is_behind_subject(const Syntax& syntax, std::uint32_t time, std::uint32_t verb) {
  const std::uint32_t subject = syntax.child(verb, "nsubj");
  return subject != none && subject < time;
}

/// The verb of a clause that somebody says, which a time dates though the tree hangs it on the saying: one that stands before the
/// time ("said four were shot in Osk Monday night"), or that follows on what is only said now ("police say early Monday a man was
/// shot"). `event` itself else.
std::uint32_t said_clause(const Syntax& syntax, std::uint32_t event, std::uint32_t word) {
  // Verbs that only bring what is said: who confesses or testifies does so on a day that is told, too.
  constexpr auto bringing = std::to_array<std::string_view>({"allege", "believe", "report", "say", "state", "tell"});
  const bool now = syntax.tag(event) == "VBP" || syntax.tag(event) == "VBZ";
  if (word < event || !in(bringing, syntax.lemma(event))) return event;
  for (const std::uint32_t child : syntax.first_children_of(event)) {
    if (syntax.relation(child) != "ccomp" || syntax.pos(child) != "VERB" || child < event) continue;
    const bool whole = syntax.child(child, "nsubj") != none || syntax.child(child, "nsubjpass") != none;
    if (whole && (child < word || now)) return child;
  }
  return event;
}

/// What is being investigated, where it stands before a time: that dates it, since to investigate goes on ("are investigating a
/// shooting in Osk Monday night"). `event` itself else.
std::uint32_t investigated(const Syntax& syntax, std::uint32_t event, std::uint32_t word) {
  constexpr auto going_on = std::to_array<std::string_view>({"investigate", "probe"});
  constexpr auto deeds =
      std::to_array<std::string_view>({"attack", "bomb", "burn", "collide", "die", "explode", "shoot", "stab", "steal"});
  if (word < event || syntax.tag(event) != "VBG" || !in(going_on, syntax.lemma(event))) return event;
  const std::uint32_t object = syntax.child(event, "dobj");
  return object != none && object < word && in(deeds, text::happening_of(syntax.lemma(object))) ? object : event;
}

/// The act by the tree; empty where there is none, or the tree's word says nothing of its own. "On Monday police said that the
/// road had flooded" may date either: there the rules decide.
std::string act_in_tree(const std::vector<Token>& tokens, const Syntax& syntax, Span span) {
  const std::uint32_t word = syntax.head_of(span);
  const std::uint32_t told = word == none ? none : event_of_time(syntax, word);
  if (told == none) return {};
  const std::uint32_t event = investigated(syntax, said_clause(syntax, told, word), word);
  const auto at = std::ranges::lower_bound(tokens, syntax.words[event].span.begin, {},
                                           [](const Token& token) { return token.piece.span.begin; });
  if (at == tokens.end() || !is_word(*at) || is_light(at->lower)) return {};
  const bool open = word < event && in(reporting, at->lower) && !is_behind_subject(syntax, word, event);
  if (open) return {};
  return act_key(syntax, event, at->lower);
}

}  // namespace

void describe(const std::vector<Token>& tokens, const Draft& draft, const Syntax& syntax, Time& time) {
  if (dates_the_account(tokens, draft)) {
    time.act = text::stamp_act;
  } else if (const std::string act = act_in_tree(tokens, syntax, time.span); !act.empty()) {
    time.act = act;
  } else if (const std::string_view word = act_word(tokens, draft); !word.empty()) {
    time.act = text::verb_stem(word);
  }
  const auto add = [&](std::size_t i) {
    const Token& token = tokens[i];
    if (!is_word(token) || token.piece.span.size() < 3 || token.term.word != Word::other ||
        time.context.size() >= longest_context)
      return;
    if ((names::classes(token.lower) & names::function) != 0 || is_light(token.lower) || in(reporting, token.lower)) return;
    if (std::ranges::find(time.context, token.lower) == time.context.end()) time.context.emplace_back(token.lower);
  };
  bool left = true, right = true;
  for (std::size_t k = 1; k <= context_reach; ++k) {
    left = left && k <= draft.begin && !breaks_clause(tokens[draft.begin - k]);
    if (left) add(draft.begin - k);
    const std::size_t at = draft.end + k - 1;
    right = right && at < tokens.size() && !breaks_clause(tokens[at]);
    if (right) add(at);
  }
}

}  // namespace hexapla::annotate::times
