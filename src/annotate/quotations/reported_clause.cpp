#include "annotate/quotations/reported_clause.h"

#include "annotate/quotations/phrases.h"
#include "text/morphology.h"

namespace hexapla::annotate::quotations {

std::uint32_t ClauseReader::start(std::uint32_t at) const {
  std::uint32_t begin = 0;
  for (std::uint32_t i = 0; i + 1 < at; ++i) {
    if (frame_.lower(i) == ";") begin = i + 1;
  }
  return begin;
}

std::uint32_t ClauseReader::find_that(std::uint32_t begin) const {
  constexpr std::uint32_t reach = 14;
  for (std::uint32_t at = begin; at < end_ && at < begin + reach; ++at) {
    if (frame_.quoted(at)) return none;
    const std::string_view word = frame_.lower(at);
    if (word == "that") {
      // "said that day" is no clause, "in a statement that" is
      return at;
    }
    if (word == "whether" || word == "how" || word == "why" || word == "if") return at == begin ? at : none;
    const bool circumstance = frame_.is(at, calendar | preposition | writing | determiner | adverb) || word == "," ||
                              !frame_.view().word(frame_.frame()[at]) || frame_.view().capital(frame_.frame()[at]);
    if (at == begin && !frame_.is(at, calendar | preposition | adverb) && word != ",") return none;
    if (!circumstance && frame_.is(at, pronoun | auxiliary)) return none;
    if (!circumstance && text::is_verb_form(word)) return none;
  }
  return none;
}

bool ClauseReader::opens(std::uint32_t v, std::uint32_t& begin, bool thought) const {
  while (begin < end_ && (frame_.is(begin, calendar) || (frame_.is(begin, determiner) && frame_.is(begin + 1, period)) ||
                          frame_.is(begin, period)))
    ++begin;
  if (begin < end_ && frame_.is(begin, pronoun) && !frame_.is(begin, determiner) && frame_.is(v, speaks | tells | thinks))
    return true;
  if (begin < end_ && !frame_.quoted(begin) && frame_.lower(begin) == ",") return false;
  if (begin >= end_) return false;
  if (frame_.lower(begin) == "to" && frame_.is(begin + 1, determiner)) return false;  // "reported to the scene"
  if (frame_.lower(begin) == "to" || frame_.lower(begin) == "not")
    return frame_.is(v, speaks | tells | thinks) && !frame_.is(v, names) &&
           !(frame_.is(v, wants_clause) && !frame_.is(v, tells));  // "promised to …", "asked them not to …"
  if (frame_.is(begin, preposition) && !frame_.is(begin, breaks)) {
    // "said in a statement the …": pass over one circumstance
    return false;
  }
  if (frame_.is(v, speaks | tells) && !frame_.is(v, noun_too | wants_clause)) return true;
  if (thought || frame_.is(v, names | noun_too | wants_clause)) {
    // needs a clause: a noun phrase and a verb behind it
    const Phrase subject = noun_phrase_after(frame_.view(), frame_.frame(), begin);
    if (subject.empty() || subject.end >= end_ || frame_.quoted(subject.end)) return false;
    return frame_.is(subject.end, auxiliary) ||
           (frame_.view().word(frame_.frame()[subject.end]) && text::is_verb_form(frame_.lower(subject.end)));
  }
  return true;
}

std::uint32_t ClauseReader::content_end(std::uint32_t begin) const {
  for (std::uint32_t at = begin; at < end_; ++at) {
    if (frame_.quoted(at)) continue;
    if (frame_.lower(at) == ";") return at;
    // ", adding that", ", he said" and ", according to" begin another report
    if (frame_.lower(at) == "," && at + 1 < end_ && (frame_.is(at + 1, progressive) && frame_.cue(at + 1, speaks))) return at;
    if (frame_.lower(at) == "," && frame_.lower(at + 1) == "according") return at;
    if (frame_.lower(at) == "and" && at + 1 < end_ && frame_.cue(at + 1, speaks) && frame_.is(at + 1, past)) return at;
  }
  return end_;
}

}  // namespace hexapla::annotate::quotations
