#include "annotate/quotations/phrases.h"

#include <algorithm>
#include <array>

#include "text/morphology.h"

namespace hexapla::annotate::quotations {
namespace {

constexpr std::uint32_t longest_phrase = 24;     // positions of a noun phrase
constexpr std::uint32_t longest_insertion = 40;  // of what stands between two commas

bool is_inner_preposition(std::string_view lower) {
  static constexpr auto inner = std::to_array<std::string_view>({"of", "for", "at", "with", "in", "from", "to", "on"});
  return std::ranges::find(inner, lower) != inner.end();
}

/// Reads the tokens at positions of a frame.
class Reader {
 public:
  Reader(const View& view, const Frame& frame) : view_(view), frame_(frame) {}

  std::uint32_t size() const { return static_cast<std::uint32_t>(frame_.size()); }
  bool token(std::uint32_t at) const { return at < size() && frame_[at] != none; }
  bool is(std::uint32_t at, std::uint32_t classes) const { return token(at) && view_.is(frame_[at], classes); }
  std::string_view lower(std::uint32_t at) const { return token(at) ? view_.lower(frame_[at]) : std::string_view{}; }
  bool capital(std::uint32_t at) const { return token(at) && view_.capital(frame_[at]); }
  bool word(std::uint32_t at) const { return token(at) && (view_.word(frame_[at]) || view_.number(frame_[at])); }
  bool possessive(std::uint32_t at) const { return token(at) && view_.possessive(frame_[at]); }
  bool starts(std::uint32_t at) const { return token(at) && view_.starts_sentence(frame_[at]); }
  bool glue(std::uint32_t at) const {
    const std::string_view is = lower(at);
    return is == "-" || is == "'" || is == "\u2019" || is == "." || is == "&" || is == "/" || is == "\u2011" || is == "@" ||
           is == "_" || is == "\u2010" || is == "#";
  }

  /// A verb that ends a noun phrase. Participles that describe ("injured people", "a united front") do not.
  bool verb(std::uint32_t at) const {
    if (!word(at) || (capital(at) && !starts(at))) return false;
    if (is(at, auxiliary)) return true;
    const bool after_article = at > 0 && (is(at - 1, determiner) || lower(at - 1) == "-" || possessive(at - 1));
    if (after_article) return false;
    if (is(at, any_cue) && (is(at, noun_too) || view_.cue(frame_[at]))) return view_.cue(frame_[at]);
    if (is(at, writing | person)) return false;
    return text::is_verb_form(lower(at));
  }

  /// A word that a noun phrase may hold.
  bool nominal(std::uint32_t at) const {
    return word(at) && !is(at, preposition | breaks | calendar) && !(is(at, adverb) && !capital(at)) && !verb(at) &&
           !(is(at, pronoun) && !is(at, determiner));
  }

 private:
  const View& view_;
  const Frame& frame_;
};

/// Where the auxiliaries and adverbs before the verb at `verb` begin.
std::uint32_t after_auxiliaries(const Reader& read, std::uint32_t verb) {
  while (verb > 0 && (read.is(verb - 1, auxiliary) || (read.is(verb - 1, adverb) && !read.capital(verb - 1)))) --verb;
  return verb;
}

/// Position of the bracket that `at` closes, or `at`.
std::uint32_t opening_bracket(const Reader& read, std::uint32_t at) {
  constexpr std::uint32_t longest_bracket = 12;
  for (std::uint32_t back = at; back > 0 && at - back < longest_bracket; --back) {
    if (read.lower(back - 1) == "(") return back - 1;
  }
  return at;
}

/// The comma before the one at `comma`, within one clause and a bound, or `none`.
std::uint32_t comma_before(const Reader& read, std::uint32_t comma) {
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
std::uint32_t insertion_start(const Reader& read, std::uint32_t comma) {
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
  const Reader read(view, frame);
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
  const Reader read(view, frame);
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
  const Reader read(view, frame);
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
  const Reader read(view, frame);
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

Phrase noun_phrase_before(const View& view, const Frame& frame, std::uint32_t end) {
  const Reader read(view, frame);
  std::uint32_t at = end, begin = end;
  while (at > 0 && end - at < longest_phrase) {
    const std::uint32_t i = at - 1;
    if (!read.token(i)) break;
    if (read.lower(i) == ")") {
      const std::uint32_t open = opening_bracket(read, i);
      if (open == i) break;
      at = open;
      continue;
    }
    if (read.glue(i) || read.possessive(i)) {
      if (at == end && read.lower(i) != "." && !read.possessive(i)) break;
      at = i;
      continue;
    }
    if (!read.word(i)) break;
    if (begin == end && read.is(i, pronoun)) return {i, end};
    if (read.is(i, preposition)) {
      if (begin == end || !is_inner_preposition(read.lower(i)) || i == 0 || !read.nominal(i - 1)) break;
      at = i;
      continue;
    }
    if (read.lower(i) == "and" || read.lower(i) == "or") {
      if (begin == end || i == 0 || !read.nominal(i - 1)) break;
      at = i;
      continue;
    }
    if (read.lower(i) == "that") break;
    if (read.is(i, determiner)) {
      begin = at = i;
      const bool goes_on = i > 1 && is_inner_preposition(read.lower(i - 1)) && read.nominal(i - 2);
      if (!goes_on && !(i > 0 && (read.is(i - 1, determiner) || read.lower(i - 1) == "all"))) break;
      continue;
    }
    if (!read.nominal(i)) break;
    begin = at = i;
  }
  return {begin, end};
}

Phrase noun_phrase_after(const View& view, const Frame& frame, std::uint32_t begin) {
  const Reader read(view, frame);
  if (read.is(begin, pronoun) && !read.is(begin + 1, preposition) && !(read.is(begin, determiner) && read.nominal(begin + 1)))
    return {begin, begin + 1};
  std::uint32_t end = begin, at = begin;
  while (at < frame.size() && at - begin < longest_phrase) {
    if (!read.token(at)) break;
    if (read.lower(at) == "(") {
      std::uint32_t close = at;
      while (close < frame.size() && close < at + 12 && read.lower(close) != ")") ++close;
      if (read.lower(close) != ")") break;
      at = close + 1;
      continue;
    }
    if (read.possessive(at) || (read.glue(at) && end > begin) || read.lower(at) == "@" || read.lower(at) == "#") {
      if (read.lower(at) == "." && !read.word(at + 1)) break;
      ++at;
      if (read.possessive(at - 1)) end = at;
      continue;
    }
    if (!read.word(at)) break;
    if (read.is(at, preposition)) {
      const bool inner = end > begin && is_inner_preposition(read.lower(at)) && read.lower(at) != "to" &&
                         read.lower(at) != "on" &&
                         !(read.lower(at) == "in" && (read.is(at + 1, determiner | calendar) || !read.capital(at + 1))) &&
                         (read.nominal(at + 1) || read.is(at + 1, determiner));
      if (!inner) break;
      ++at;
      continue;
    }
    if (read.lower(at) == "and" && end > begin && read.capital(at - 1) && read.capital(at + 1)) {
      ++at;
      continue;
    }
    if (read.is(at, determiner) ? end > begin && !read.is(at - 1, preposition | determiner) : !read.nominal(at)) break;
    end = ++at;
  }
  return {begin, end};
}

Phrase subject_of(const View& view, const Frame& frame, std::uint32_t verb) {
  const Reader read(view, frame);
  std::uint32_t end = verb;
  for (std::uint32_t steps = 0; end > 0 && steps < longest_insertion; ++steps) {
    const std::uint32_t before = end - 1;
    if (!read.token(before)) return {};
    if (read.is(before, auxiliary) || (read.is(before, adverb) && !read.capital(before)) || read.possessive(before) ||
        (read.is(before, calendar) && !read.starts(before))) {
      end = before;
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
  const Reader read(view, frame);
  for (std::uint32_t at = 1; at < frame.size() && at < longest_insertion * 2; ++at) {
    if (!read.verb(at) || read.is(at, progressive)) continue;
    if (read.lower(at - 1) == "to") continue;
    const Phrase phrase = subject_of(view, frame, at);
    if (!phrase.empty() && !read.lower(phrase.begin).empty()) return phrase;
  }
  return {};
}

Span span_of(const View& view, const Frame& frame, Phrase phrase) {
  while (!phrase.empty() && (frame[phrase.end - 1] == none || view.possessive(frame[phrase.end - 1]))) --phrase.end;
  if (phrase.empty() || frame[phrase.begin] == none) return {};
  return {view.span(frame[phrase.begin]).begin, view.span(frame[phrase.end - 1]).end};
}

}  // namespace hexapla::annotate::quotations
