#include "annotate/quotations/attribute.h"

#include "annotate/quotations/cue_subjects.h"
#include "annotate/quotations/cues.h"
#include "annotate/quotations/phrases.h"
#include "annotate/quotations/speaker_phrase.h"

namespace hexapla::annotate::quotations {
namespace {

class Attributer {
 public:
  Attributer(const View& view, std::uint32_t marked, const Around& around)
      : view_(view), marked_(marked), before_(view, around.before), after_(view, around.after), tag_only_(around.tag_only) {}

  std::optional<Attribution> run() {
    if (introduced_directly() || led_in() || from_after() || from_before() || from_within() || from_end()) return out_;
    return std::nullopt;
  }

 private:
  void set(const FrameReader& f, Phrase speaker, std::uint32_t cue, std::uint32_t cue_end, bool tagged) {
    out_.speaker = span_of(view_, f.frame(), speaker);
    out_.cue = span_of(view_, f.frame(), {cue, cue_end});
    out_.naming = f.is(cue, names) && !f.is(cue, speaks);
    out_.tagged = tagged;
    out_.passive = false;
  }

  /// “…,” said Roe — “…,” he told reporters — “…,” according to the ministry — “…” — Ann Roe
  bool from_after() {
    const FrameReader& f = after_;
    std::uint32_t at = 0;
    bool comma = ends_with_stop(view_, marked_);
    while (at < f.size() && f.token(at) && (f.lower(at) == "," || f.dash(at))) {
      comma = true;
      ++at;
    }
    if (at >= f.size() || !f.token(at)) return false;
    if (tag_only_) return is_mere_tag(f) && !(before_.size() > 1 && from_before()) && tag(at);
    if (f.is(at, breaks | preposition) && !f.is(at, pronoun)) return source_after(f, at);
    if (!comma && !f.is(at, pronoun) && !f.cue(at, speaks)) return false;
    if (source_after(f, at)) return true;
    if (tag(at)) return true;
    // a dash and a name alone
    if (at > 0 && f.dash(at - 1) && f.capital(at)) {
      const Phrase phrase = noun_phrase_after(view_, f.frame(), at);
      if (!phrase.empty() && phrase.end + 1 >= f.size()) {
        set(f, phrase, 0, 0, true);
        return true;
      }
    }
    return false;
  }

  /// "according to …" or "as … put it" at position `at`.
  bool source_after(const FrameReader& f, std::uint32_t at) {
    const Phrase speaker = source_at(f, at);
    if (speaker.empty()) return false;
    if (f.lower(at) == "as") {
      set(f, speaker, speaker.end, speaker.end + 1, true);
    } else {
      set(f, speaker, at, speaker.begin, true);
    }
    return true;
  }

  /// Roe put it like this: “…,” per the Harbour News: a colon is stronger than what stands behind.
  bool introduced_directly() { return before_.size() > 0 && before_.lower(before_.size() - 1) == ":" && from_before(); }

  /// The mother screamed, “…,” Roe said: the verb that leads to a whole utterance owns it.
  bool led_in() {
    const FrameReader& f = before_;
    const std::uint32_t v = is_whole() ? leading_verb(f) : none;
    if (v == none || is_passive(f, v) || is_passed_over(f, v)) return false;
    const Phrase speaker = subject_around(f, v);
    if (speaker.empty()) return false;
    set(f, author_of(f, speaker), v, v + 1, true);
    return true;
  }

  /// Whether the words are led in as an utterance: behind a comma or colon, or with a capital.
  bool is_whole() const {
    const std::uint32_t first = view_.token_at(view_.marked()[marked_].content.begin), size = before_.size();
    return (size > 0 && (before_.lower(size - 1) == "," || before_.lower(size - 1) == ":")) ||
           (first < view_.size() && view_.capital(first));
  }

  /// “ROE: We left.”: a transcript names its speakers in capitals.
  bool from_within() {
    out_.speaker = transcript_label(view_, view_.marked()[marked_].content);
    out_.tagged = !out_.speaker.empty();
    return out_.tagged;
  }

  /// A verb of saying and its subject at position `at` of the frame behind.
  bool tag(std::uint32_t at) {
    const FrameReader& f = after_;
    std::uint32_t verb = at;
    while (f.is(verb, adverb) && !f.is(verb, auxiliary)) ++verb;
    if (f.is(verb, speaks | thinks) && !f.is(verb, progressive) && (f.cue(verb, speaks | thinks) || !f.capital(verb))) {
      const Phrase speaker = noun_phrase_after(view_, f.frame(), verb + 1);
      if (!speaker.empty() && !f.is(verb, noun_too)) {
        set(f, speaker, verb, verb + 1, true);
        return true;
      }
      const bool written = !speaker.empty() && f.lower(verb) == "reads" && writes(f, speaker);
      if (!speaker.empty() && (f.is(verb, past) || f.is(speaker.begin, pronoun) || f.capital(speaker.begin) || written)) {
        set(f, speaker, verb, verb + 1, true);
        return true;
      }
    }
    for (std::uint32_t v = at; v < f.size() && v < at + longest_frame; ++v) {
      if (!f.token(v) || f.lower(v) == ";" || f.lower(v) == ":") break;
      if (!f.cue(v, speaks | tells | thinks | names) || f.is(v, progressive)) {
        if (f.is(v, progressive) && f.is(v, speaks)) {
          if (v == at) return participle(v);
        }
        continue;
      }
      const Phrase speaker = tag_subject(f, at, v);
      if (speaker.empty() || speaker.begin < at) {
        if (f.is(v, speaks | tells)) break;
        continue;
      }
      if (f.is(v, thinks) && !f.is(v, speaks) && speaker.begin != at) break;
      if (const Phrase apart = subject_before_insertions(f, at, v); !apart.empty() && apart.end < speaker.begin) {
        set(f, apart, v, v + 1, true);
        return true;
      }
      if (const Phrase shown = shown_speaker(f, v); !shown.empty()) {
        set(f, shown, shown.end, shown.end + 1, true);
        return true;
      }
      if (speaker.begin > at + 2 && !is_apposition(f, at, speaker)) break;
      set(f, speaker, v, v + 1, true);
      return true;
    }
    return false;
  }

  /// "Reads a statement from Roe": whether a writing is among the words of a phrase.
  static bool writes(const FrameReader& f, Phrase phrase) {
    for (std::uint32_t at = phrase.begin; at < phrase.end; ++at)
      if (f.is(at, writing)) return true;
    return false;
  }

  /// “…,” adding: the subject is that of the words before, and so may be their verb of saying, since what is added is another
  /// thing: Roe called it “…,” adding that.
  bool participle(std::uint32_t verb) {
    if (after_.lower(verb + 1) == "that" && from_before()) return true;
    const Phrase subject = first_subject(view_, before_.frame());
    if (subject.empty()) return false;
    out_.speaker = span_of(view_, before_.frame(), subject);
    out_.cue = span_of(view_, after_.frame(), {verb, verb + 1});
    return true;
  }

  /// Roe said: “…” — calling the plan “…” — According to Roe, “…” — the following statement: “…”
  bool from_before() {
    const FrameReader& f = before_;
    const auto size = f.size();
    if (size == 0) return false;
    std::uint32_t lone = none;  // a cue without anybody: "calls people “losers”", "was described as “…”"
    for (std::uint32_t v = size; v-- > 0;) {
      if (!f.token(v)) continue;  // “…,” “…”: items of one list
      if (const Phrase source = claimant(f, v); !source.empty()) {
        set(f, source, v, v + 1, false);
        return true;
      }
      if (f.lower(v) == "according" && f.lower(v + 1) == "to") {
        const Phrase speaker = noun_phrase_after(view_, f.frame(), v + 2);
        if (speaker.empty()) continue;
        set(f, speaker, v, v + 2, false);
        return true;
      }
      if (!f.cue(v, any_cue)) continue;
      if (is_passed_over(f, v)) continue;
      if (is_passive(f, v)) {
        out_.passive = true;
        if (by_phrase(f, v + 1, v) || (f.is(v, names) && by_phrase(after_, 0, v))) return true;
        const bool about = f.lower(v + 1) == "in";  // "accused in the “black sand” case"
        if (v + 2 >= size && f.is(v, speaks | names) && !about) lone = v;
        continue;
      }
      const bool direct = v + 2 >= size;
      if (names_a_thing(f, v)) return false;
      const Phrase speaker = subject_around(f, v);
      if (speaker.empty()) {
        if (f.is(v, names)) lone = v;
        continue;
      }
      // "The statement noted they had said …": a pronoun goes back to the one who says all of it
      const bool goes_back = speaker.end - speaker.begin == 1 && f.is(speaker.begin, pronoun) && speaker.begin > 0 &&
                             f.lower(speaker.begin - 1) != "," && !tells_of_another(f, speaker);
      const bool weak = f.is(v, thinks) && !f.is(v, speaks | tells | names);
      const bool aside = !direct && is_of_relative(f, speaker) && !f.is(speaker.begin, pronoun);
      if ((goes_back || weak || aside) && has_finite_cue_before(f, v)) continue;
      set(f, author_of(f, speaker), v, v + 1, direct);
      return true;
    }
    if (introduced()) return true;
    if (lone == none) return false;
    out_.cue = span_of(view_, f.frame(), {lone, lone + 1});
    out_.naming = true;
    return true;
  }

  /// "Orr said in a note about Roe, in which she called it “…”": a pronoun in a clause about something named before, unless it is
  /// the sentence's subject as well ("He denied the note in which he called it “…”").
  static bool tells_of_another(const FrameReader& f, Phrase pronoun) {
    return is_of_relative(f, pronoun) && f.lower(first_subject(f.view(), f.frame()).begin) != f.lower(pronoun.begin);
  }

  /// "described by Roe as “…”", "described as “…” by Roe": who does what is done, in the frame `f` from position `from` on.
  bool by_phrase(const FrameReader& f, std::uint32_t from, std::uint32_t verb) {
    constexpr std::uint32_t reach = 7;
    for (std::uint32_t at = from; at < f.size() && at < from + reach; ++at) {
      if (f.lower(at) != "by") continue;
      const Phrase speaker = noun_phrase_after(view_, f.frame(), at + 1);
      if (speaker.empty()) return false;
      out_.speaker = span_of(view_, f.frame(), speaker);
      out_.cue = span_of(view_, before_.frame(), {verb, verb + 1});
      out_.naming = before_.is(verb, names) && !before_.is(verb, speaks);
      return true;
    }
    return false;
  }

  /// What ends with a colon brings its subject's words in; so does a name alone before the colon.
  bool introduced() {
    const FrameReader& f = before_;
    const auto size = f.size();
    if (f.lower(size - 1) != ":") return false;
    const Phrase alone = noun_phrase_after(view_, f.frame(), 0);
    // "Ada Marsh, harbour master:", "Ada Marsh (Tarn):"
    const bool ends = alone.end + 1 == size || f.lower(alone.end) == "," || f.lower(alone.end) == "(";
    const bool names_somebody = (f.capital(alone.begin) || f.is(alone.end - 1, person | writing)) &&
                                !f.is(alone.begin, adverb | auxiliary | breaks | calendar | preposition) && !is_time(f, alone);
    Phrase speaker = !alone.empty() && ends && names_somebody ? alone : first_subject(view_, f.frame());
    if (speaker.empty()) return false;
    set(f, speaker, 0, 0, true);
    return true;
  }

  /// "Two years prior", "The next day", "A week later".
  static bool is_time(const FrameReader& f, Phrase phrase) {
    const std::string_view last = f.lower(phrase.end - 1);
    return last == "prior" || last == "before" || f.is(phrase.end - 1, calendar | period);
  }

  /// The “…” was over, Roe said: a tag at the end of the sentence.
  bool from_end() {
    const FrameReader& f = after_;
    if (tag_only_) return false;
    for (std::uint32_t at = 0; at < f.size(); ++at) {
      if (!f.token(at)) continue;
      if (f.lower(at) == "according" && f.lower(at + 1) == "to") {
        const Phrase speaker = noun_phrase_after(view_, f.frame(), at + 2);
        if (speaker.empty()) continue;
        set(f, speaker, at, at + 2, false);
        return true;
      }
      if (f.lower(at) != ",") continue;
      if (f.lower(at + 1) == "as" && source_after(f, at + 1)) return true;
      for (std::uint32_t v = at + 1; v < f.size() && v < at + 12; ++v) {
        if (!f.token(v) || f.lower(v) == ",") break;
        if (!f.cue(v, speaks) || f.is(v, progressive)) continue;
        const Phrase speaker = subject_of(view_, f.frame(), v);
        if (speaker.empty() || speaker.begin != at + 1 || (v + 6 < f.size() && f.lower(v + 1) != ",")) break;
        set(f, speaker, v, v + 1, false);
        return true;
      }
    }
    return false;
  }

  const View& view_;
  std::uint32_t marked_;
  FrameReader before_, after_;
  bool tag_only_;
  Attribution out_;
};

}  // namespace

std::optional<Attribution> attribute(const View& view, std::uint32_t marked, const Around& around) {
  return Attributer(view, marked, around).run();
}

}  // namespace hexapla::annotate::quotations
