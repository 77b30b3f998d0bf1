#include "annotate/quotations/phrase_reader.h"
#include "annotate/quotations/phrases.h"

namespace hexapla::annotate::quotations {
namespace {

constexpr std::uint32_t longest_insertion = 40;  // positions of what stands between two commas

/// Where the auxiliaries and adverbs before the verb at `verb` begin.
std::uint32_t after_auxiliaries(const PhraseReader& read, std::uint32_t verb) {
  while (verb > 0 && (read.is(verb - 1, auxiliary) || (read.is(verb - 1, adverb) && !read.capital(verb - 1)))) --verb;
  return verb;
}

/// The comma before the one at `comma`, within one clause and a bound, or `none`.
std::uint32_t comma_before(const PhraseReader& read, std::uint32_t comma) {
  for (std::uint32_t after = comma; after > 0 && comma - after < longest_insertion; --after) {
    const std::uint32_t back = after - 1;
    const std::string_view is = read.lower(back);
    if (is == "," && back > 0) return back;
    if (!read.token(back) || is == ";" || is == ":") return none;
  }
  return none;
}

/// Where the insertion that the comma at `comma` ends begins: the comma before it, or the one before that ("Joe Doe, 45, a
/// driver, said"); `none` if it is no insertion.
std::uint32_t insertion_start(const PhraseReader& read, std::uint32_t comma) {
  const std::uint32_t start = comma_before(read, comma);
  if (start == none) return none;
  if (comma - start > 3 && !read.is(start + 1, determiner)) return start;
  const std::uint32_t further = comma_before(read, start);
  const bool short_one = further != none && start - further <= 4 && !read.is(further + 1, determiner | pronoun);
  return short_one ? further : start;
}

/// The subject of the verb that "and" at position `conjunction` joins another one to: that of the last verb of saying before it,
/// else of any verb.
Phrase joined_subject(const View& view, const Frame& frame, std::uint32_t conjunction) {
  const PhraseReader read(view, frame);
  Phrase nearest;
  for (std::uint32_t after = conjunction; after > 0 && conjunction - after < longest_insertion; --after) {
    const std::uint32_t back = after - 1;
    if (!read.token(back) || !read.verb(back) || read.is(back, progressive)) continue;
    const Phrase phrase = noun_phrase_before(view, frame, after_auxiliaries(read, back));
    if (phrase.empty()) continue;
    if (read.is(back, speaks | tells | names) && view.cue(frame[back], speaks | tells | names)) return phrase;
    nearest = phrase;  // the first verb of the sentence in the end
  }
  if (!nearest.empty()) return nearest;
  std::uint32_t name = 0;  // a verb that looks like none: the name that the sentence begins with
  while (name < conjunction && read.capital(name) && !read.is(name, preposition | breaks | adverb)) ++name;
  return {0, name};
}

/// The noun phrase before the first finite verb of the frame, up to position `end`.
Phrase opening_subject(const View& view, const Frame& frame, std::uint32_t end) {
  const PhraseReader read(view, frame);
  for (std::uint32_t at = 1; at < end; ++at) {
    if (!read.verb(at) || read.is(at, progressive) || read.lower(at - 1) == "to") continue;
    const Phrase phrase = noun_phrase_before(view, frame, after_auxiliaries(read, at));
    if (!phrase.empty()) return phrase;
  }
  return {};
}

/// Protesters marching through the streets chanted: what a preposition governs is no subject; the noun phrase is that begins the
/// clause.
Phrase clause_subject(const View& view, const Frame& frame, Phrase governed) {
  const PhraseReader read(view, frame);
  std::uint32_t start = governed.begin;
  while (start > 0 && governed.begin - start < longest_phrase && read.word(start - 1) && !read.is(start - 1, breaks | pronoun))
    --start;
  const Phrase first = noun_phrase_after(view, frame, start);
  if (!first.empty() && first.begin < governed.begin) return first;
  // "On the call Roe said": the name behind it is
  std::uint32_t name = governed.end;
  while (name > governed.begin && read.capital(name - 1)) --name;
  return name < governed.end && name > governed.begin + 1 ? Phrase{name, governed.end} : governed;
}

/// "One of the drivers — Ann Roe — said": the name between the dash at `dash` and the one before it, else the noun phrase before
/// both; empty if there is no other dash.
Phrase outside_dashes(const View& view, const Frame& frame, std::uint32_t dash) {
  const PhraseReader read(view, frame);
  const auto parts = [&](std::uint32_t at) {  // no hyphen of a compound
    const Span mark = view.span(frame[at]);
    return view.dash(frame[at]) &&
           (view.text(frame[at]) != "-" || (mark.begin > 0 && view.account().text()[mark.begin - 1] == ' '));
  };
  if (!parts(dash)) return {};
  std::uint32_t open = dash;
  while (open > 0 && dash - open < longest_insertion && read.token(open - 1) && !parts(open - 1)) --open;
  if (open < 2 || !read.token(open - 1) || !parts(open - 1)) return {};
  const Phrase name = noun_phrase_after(view, frame, open);
  const bool named = name.end == dash && dash - open > 1 && read.capital(open) && read.capital(dash - 1);
  return named ? name : noun_phrase_before(view, frame, open - 1);
}

}  // namespace

Phrase subject_of(const View& view, const Frame& frame, std::uint32_t verb) {
  const PhraseReader read(view, frame);
  std::uint32_t end = verb;
  bool relative = false;  // "a speech on Monday that said"
  for (std::uint32_t steps = 0; end > 0 && steps < longest_insertion; ++steps) {
    const std::uint32_t before = end - 1;
    if (!read.token(before)) return {};
    if (read.is(before, auxiliary) || (read.is(before, adverb) && !read.capital(before)) || read.possessive(before) ||
        (read.is(before, calendar) && !read.starts(before))) {
      end = before;
    } else if (read.lower(before) == "on" && end < verb && read.is(end, calendar) && !relative) {
      end = before;  // "Roe on Monday said"
    } else if (read.lower(before) == "on" && before > 0 && read.verb(before - 1)) {
      end = before - 1;  // "went on"
    } else if (read.lower(before) == "to") {
      const bool led = before > 0 && (read.verb(before - 1) || read.lower(before - 1) == "on");
      if (!led) {
        return opening_subject(view, frame, before);
      }
      end = read.lower(before - 1) == "on" ? before : before - 1;
      if (read.lower(before - 1) == "on") --end;
      if (end < before && read.verb(end)) continue;
    } else if (read.lower(before) == "who" || read.lower(before) == "which" || read.lower(before) == "that") {
      end = before > 0 && read.lower(before - 1) == "," ? before - 1 : before;
      relative = true;
    } else if (view.dash(frame[before])) {
      return outside_dashes(view, frame, before);
    } else if (read.lower(before) == ",") {
      const std::uint32_t comma = insertion_start(read, before);
      if (comma == none) return {};
      end = comma;
      const Phrase phrase = noun_phrase_before(view, frame, end);
      if (!phrase.empty()) return phrase;
    } else if (read.lower(before) == "and" || read.lower(before) == "but") {
      return joined_subject(view, frame, before);
    } else {
      const Phrase phrase = noun_phrase_before(view, frame, end);
      if (phrase.empty() || phrase.begin == 0 || !read.is(phrase.begin - 1, preposition)) return phrase;
      if (phrase.end - phrase.begin == 1 && !read.is(phrase.begin, pronoun) && view.number(frame[phrase.begin])) {
        end = phrase.begin - 1;  // "who in 2010 said"
        continue;
      }
      return clause_subject(view, frame, phrase);
    }
  }
  return {};
}

Phrase first_subject(const View& view, const Frame& frame) {
  const PhraseReader read(view, frame);
  for (std::uint32_t at = 1; at < frame.size() && at < longest_insertion * 2; ++at) {
    if (!read.verb(at) || read.is(at, progressive)) continue;
    if (read.lower(at - 1) == "to") continue;
    const Phrase phrase = subject_of(view, frame, at);
    if (!phrase.empty() && !read.lower(phrase.begin).empty()) return phrase;
  }
  return {};
}

}  // namespace hexapla::annotate::quotations
