#include "annotate/quotations/phrases.h"

#include <algorithm>
#include <array>

#include "annotate/quotations/phrase_reader.h"

namespace hexapla::annotate::quotations {
namespace {

bool is_inner_preposition(std::string_view lower) {
  static constexpr auto inner = std::to_array<std::string_view>({"of", "for", "at", "with", "in", "from", "to", "on"});
  return std::ranges::find(inner, lower) != inner.end();
}

/// Position of the bracket that `at` closes, or `at`.
std::uint32_t opening_bracket(const PhraseReader& read, std::uint32_t at) {
  constexpr std::uint32_t longest_bracket = 12;
  for (std::uint32_t back = at; back > 0 && at - back < longest_bracket; --back) {
    if (read.lower(back - 1) == "(") return back - 1;
  }
  return at;
}

}  // namespace

Phrase noun_phrase_before(const View& view, const Frame& frame, std::uint32_t end) {
  const PhraseReader read(view, frame);
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
  const PhraseReader read(view, frame);
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

Span span_of(const View& view, const Frame& frame, Phrase phrase) {
  while (!phrase.empty() && (frame[phrase.end - 1] == none || view.possessive(frame[phrase.end - 1]))) --phrase.end;
  if (phrase.empty() || frame[phrase.begin] == none) return {};
  return {view.span(frame[phrase.begin]).begin, view.span(frame[phrase.end - 1]).end};
}

}  // namespace hexapla::annotate::quotations
