#include "annotate/quotations/speakers.h"

#include <algorithm>
#include <array>

#include "annotate/quotations/phrases.h"
#include "core/utf8.h"

namespace hexapla::annotate::quotations {
namespace {

constexpr std::uint32_t longest_frame = 60;  // tokens looked at before and after marked words
constexpr std::uint32_t longest_tag = 14;    // tokens of a sentence that only says who spoke: "Captain Roe told reporters."

class Finder {
 public:
  explicit Finder(const View& view) : view_(view), out_(view.marked().size()) {}

  std::vector<Attribution> run() {
    for (std::uint32_t m = 0; m < out_.size(); ++m) {
      if (view_.marked()[m].parent != none) continue;
      before_ = frame_before(m);
      after_ = frame_after(m);
      if (!introduced_directly(m) && !from_after(m) && !from_before(m) && !from_within(m)) from_end(m);
      if (out_[m].speaker.empty() && out_[m].cue.empty()) carry_over(m);
      if (out_[m].from == none) join(m);
      last_ = m;
    }
    carry_back();
    return std::move(out_);
  }

 private:
  const Marked& marked(std::uint32_t m) const { return view_.marked()[m]; }
  std::string_view text(Span span) const { return view_.account().text(span); }

  /// The tokens before marked words, back to their sentence's beginning.
  Frame frame_before(std::uint32_t m) const {
    Frame frame;
    const std::uint32_t first = view_.token_at(marked(m).span.begin);
    if (first >= view_.size()) return frame;
    const std::uint32_t block = view_.block(first);
    for (std::uint32_t token = first; token-- > 0 && frame.size() < longest_frame;) {
      if (view_.block(token) != block) break;
      const std::uint32_t quote = view_.quote(token);
      if (quote != none) {
        if (is_nickname(quote)) {
          token = view_.token_at(marked(quote).span.begin);
          continue;
        }
        if (ends_sentence(quote, token + 1)) break;
        frame.push_back(none);
        token = view_.token_at(marked(quote).span.begin);
        if (view_.block(token) != block) break;
        if (view_.starts_sentence(token)) break;
        continue;
      }
      if (view_.sentence(token) != view_.sentence(token + 1) && view_.quote(token + 1) == none) break;
      if (view_.sentence(token) != view_.sentence(token + 1) && view_.quote(token + 1) != none && !is_open_end(token)) break;
      frame.push_back(token);
    }
    std::ranges::reverse(frame);
    return frame;
  }

  /// Ann "Sunny" Roe: a word or two between the words of a name.
  bool is_nickname(std::uint32_t m) const {
    const std::uint32_t first = view_.token_at(marked(m).span.begin), end = view_.token_at(marked(m).span.end);
    return first > 0 && end < view_.size() && end - first <= 4 && view_.capital(first - 1) && view_.capital(end) &&
           view_.sentence(first - 1) == view_.sentence(end);
  }

  /// Whether a sentence's last token leaves it open: a comma or colon, or a word without a stop.
  bool is_open_end(std::uint32_t token) const {
    const std::string_view is = view_.text(token);
    return is != "." && is != "!" && is != "?" && is != ")" && !is.ends_with('.');
  }

  /// Whether the sentence ends with the marked words, where `next` is the token behind them.
  bool ends_sentence(std::uint32_t m, std::uint32_t next) const {
    const std::string_view content = text(marked(m).content);
    if (content.ends_with(',')) return false;
    return next < view_.size() && view_.starts_sentence(next);
  }

  Frame frame_after(std::uint32_t m) {
    Frame frame;
    tag_only_ = false;
    std::uint32_t token = view_.token_at(marked(m).span.end);
    if (token >= view_.size() || token == 0) return frame;
    if (view_.block(token) != view_.block(token - 1)) return frame;
    tag_only_ = ends_sentence(m, token);
    const std::uint32_t block = view_.block(token), sentence = view_.sentence(token);
    while (token < view_.size() && frame.size() < longest_frame) {
      if (view_.block(token) != block) break;
      const std::uint32_t quote = view_.quote(token);
      if (quote != none) {
        if (!is_nickname(quote)) frame.push_back(none);
        token = std::max(token + 1, view_.token_at(marked(quote).span.end));
        if (token < view_.size() && ends_sentence(quote, token)) break;
        continue;
      }
      if (view_.sentence(token) != sentence) break;
      frame.push_back(token++);
    }
    return frame;
  }

  std::string_view lower(const Frame& frame, std::uint32_t at) const {
    return at < frame.size() && frame[at] != none ? view_.lower(frame[at]) : std::string_view{};
  }
  bool is(const Frame& frame, std::uint32_t at, std::uint32_t classes) const {
    return at < frame.size() && frame[at] != none && view_.is(frame[at], classes);
  }
  bool cue(const Frame& frame, std::uint32_t at, std::uint32_t classes) const {
    return at < frame.size() && frame[at] != none && view_.cue(frame[at], classes);
  }

  void set(std::uint32_t m, const Frame& frame, Phrase speaker, std::uint32_t cue, std::uint32_t cue_end, bool tagged) {
    out_[m].speaker = span_of(view_, frame, speaker);
    out_[m].cue = span_of(view_, frame, {cue, cue_end});
    out_[m].naming = is(frame, cue, names) && !is(frame, cue, speaks);
    out_[m].tagged = tagged;
  }

  /// “…,” said Roe — “…,” he told reporters — “…,” according to the ministry — “…” — Ann Roe
  bool from_after(std::uint32_t m) {
    const Frame& f = after_;
    std::uint32_t at = 0;
    bool comma = stops(m);
    while (at < f.size() && f[at] != none && (lower(f, at) == "," || view_.dash(f[at]))) {
      comma = true;
      ++at;
    }
    if (at >= f.size() || f[at] == none) return false;
    if (tag_only_) return is_mere_tag(f) && !(before_.size() > 1 && from_before(m)) && tag(m, at);
    if (is(f, at, breaks | preposition) && !is(f, at, pronoun)) return source_after(m, f, at);
    if (!comma && !is(f, at, pronoun) && !cue(f, at, speaks)) return false;
    if (source_after(m, f, at)) return true;
    if (tag(m, at)) return true;
    // a dash and a name alone
    if (at > 0 && view_.dash(f[at - 1]) && view_.capital(f[at])) {
      const Phrase phrase = noun_phrase_after(view_, f, at);
      if (!phrase.empty() && phrase.end + 1 >= f.size()) {
        set(m, f, phrase, 0, 0, true);
        return true;
      }
    }
    return false;
  }

  /// Whether a sentence only says who spoke: "Captain Roe told reporters."
  bool is_mere_tag(const Frame& f) const {
    if (f.size() > longest_tag) return false;
    for (std::uint32_t v = 0; v < f.size(); ++v) {
      if (f[v] == none) return false;
      if (!cue(f, v, speaks | tells) || is(f, v, progressive)) continue;
      const std::uint32_t next = v + 1;
      return next + 1 >= f.size() || is(f, v, tells) || is(f, next, calendar | adverb | preposition) || lower(f, next) == ",";
    }
    return false;
  }

  /// Roe put it like this: “…,” per the Harbour News: a colon is stronger than what stands behind.
  bool introduced_directly(std::uint32_t m) {
    return !before_.empty() && lower(before_, static_cast<std::uint32_t>(before_.size() - 1)) == ":" && from_before(m);
  }

  /// “ROE: We left.”: a transcript names its speakers in capitals.
  bool from_within(std::uint32_t m) {
    constexpr std::uint32_t longest_label = 3;
    const std::uint32_t first = view_.token_at(marked(m).content.begin);
    for (std::uint32_t token = first; token < view_.size() && token <= first + longest_label; ++token) {
      if (view_.text(token) == ":" && token > first) {
        out_[m].speaker = {view_.span(first).begin, view_.span(token - 1).end};
        out_[m].tagged = true;
        return true;
      }
      const std::string_view word = view_.text(token);
      const bool shouted = std::ranges::all_of(word, [](char c) { return (c >= 'A' && c <= 'Z') || c == '.'; });
      if (!shouted || word.size() < 2) return false;
    }
    return false;
  }

  /// Whether the marked words end with a stop, so that what follows may be a tag.
  bool stops(std::uint32_t m) const {
    const Span content = marked(m).content;
    const char32_t last = utf8::decode_before(view_.account().text(), content.end).code_point;
    return last == ',' || last == '.' || last == '?' || last == '!' || last == 0x2026 || last == 0x2014 || last == 0x2013 ||
           last == '-' || last == '\'' || last == 0x2019 || last == '"';
  }

  /// "according to …", "in the words of …", "per …" at position `at`.
  bool source_after(std::uint32_t m, const Frame& f, std::uint32_t at) {
    std::uint32_t phrase = 0;
    if (lower(f, at) == "according" && lower(f, at + 1) == "to") phrase = at + 2;
    if (lower(f, at) == "per") phrase = at + 1;
    if (lower(f, at) == "in" && lower(f, at + 1) == "the" && lower(f, at + 2) == "words" && lower(f, at + 3) == "of")
      phrase = at + 4;
    if (phrase == 0) return false;
    const Phrase speaker = noun_phrase_after(view_, f, phrase);
    if (speaker.empty()) return false;
    set(m, f, speaker, at, phrase, true);
    return true;
  }

  /// A verb of saying and its subject at position `at` of the frame behind.
  bool tag(std::uint32_t m, std::uint32_t at) {
    const Frame& f = after_;
    std::uint32_t verb = at;
    while (is(f, verb, adverb) && !is(f, verb, auxiliary)) ++verb;
    if (is(f, verb, speaks | thinks) && !is(f, verb, progressive) &&
        (cue(f, verb, speaks | thinks) || view_.capital(f[verb]) == false)) {
      const Phrase speaker = noun_phrase_after(view_, f, verb + 1);
      if (!speaker.empty() && !is(f, verb, noun_too)) {
        set(m, f, speaker, verb, verb + 1, true);
        return true;
      }
      if (!speaker.empty() && (is(f, verb, past) || is(f, speaker.begin, pronoun) || view_.capital(f[speaker.begin]))) {
        set(m, f, speaker, verb, verb + 1, true);
        return true;
      }
    }
    for (std::uint32_t v = at; v < f.size() && v < at + longest_frame; ++v) {
      if (f[v] == none || lower(f, v) == ";" || lower(f, v) == ":") break;
      if (!cue(f, v, speaks | tells | thinks | names) || is(f, v, progressive)) {
        if (is(f, v, progressive) && is(f, v, speaks)) {
          if (v == at) return participle(m, v);
        }
        continue;
      }
      const Phrase speaker = subject_of(view_, f, v);
      if (speaker.empty() || speaker.begin < at) {
        if (is(f, v, speaks | tells)) break;
        continue;
      }
      if (is(f, v, thinks) && !is(f, v, speaks) && speaker.begin != at) break;
      if (speaker.begin > at + 2) break;
      set(m, f, speaker, v, v + 1, true);
      return true;
    }
    return false;
  }

  /// “…,” adding: the subject is that of the words before.
  bool participle(std::uint32_t m, std::uint32_t verb) {
    const Phrase subject = first_subject(view_, before_);
    if (subject.empty()) return false;
    out_[m].speaker = span_of(view_, before_, subject);
    out_[m].cue = span_of(view_, after_, {verb, verb + 1});
    return true;
  }

  /// Roe said: “…” — calling the plan “…” — According to Roe, “…” — the following statement: “…”
  bool from_before(std::uint32_t m) {
    const Frame& f = before_;
    const auto size = static_cast<std::uint32_t>(f.size());
    if (size == 0) return false;
    std::uint32_t lone = none;  // a cue without anybody: "calls people “losers”", "was described as “…”"
    for (std::uint32_t v = size; v-- > 0;) {
      if (f[v] == none) {
        if (v + 1 < size) continue;
        return false;
      }
      if (claimed(m, f, v)) return true;
      if (lower(f, v) == "according" && lower(f, v + 1) == "to") {
        const Phrase speaker = noun_phrase_after(view_, f, v + 2);
        if (speaker.empty()) continue;
        set(m, f, speaker, v, v + 2, false);
        return true;
      }
      if (!cue(f, v, any_cue)) continue;
      // "continued to spend …", "found …": these bring in speech only right before it, or a clause
      if (is(f, v, wants_clause) && (is(f, v, thinks) || lower(f, v).starts_with("contin")) && v + 2 < size &&
          lower(f, v + 1) != "that")
        continue;
      const bool infinitive = v > 0 && lower(f, v - 1) == "to";
      if (infinitive && ((is(f, v, thinks) && !is(f, v, speaks)) || has_finite_cue_before(f, v))) continue;
      if (is_relative(f, v) && has_finite_cue_before(f, v)) continue;
      if (is_passive(f, v)) {
        if (by_phrase(m, f, v)) return true;
        if (v + 2 >= size && is(f, v, speaks | names)) lone = v;
        continue;
      }
      const bool direct = v + 2 >= size;
      if (named_thing(f, v, size)) return false;
      Phrase speaker;
      const bool finite =
          !is(f, v, progressive) || (v > 0 && (is(f, v - 1, be) || (f[v - 1] != none && view_.possessive(f[v - 1]))));
      if (finite) speaker = subject_of(view_, f, v);
      if (speaker.empty() && (is(f, v, progressive) || lower(f, v == 0 ? 0 : v - 1) == "to")) {
        if (has_finite_cue_before(f, v)) continue;
        if (v > 0 && lower(f, v - 1) != "," && is(f, v, progressive)) speaker = noun_phrase_before(view_, f, v);
        if (speaker.empty()) speaker = first_subject(view_, f);
      }
      if (speaker.empty()) speaker = inverted(f, v);
      if (speaker.empty()) {
        if (is(f, v, names)) lone = v;
        continue;
      }
      // "The statement noted they had said …": a pronoun goes back to the one who says all of it
      if (speaker.end - speaker.begin == 1 && is(f, speaker.begin, pronoun) && speaker.begin > 0 && has_finite_cue_before(f, v))
        continue;
      if (is(f, v, thinks) && !is(f, v, speaks | tells | names) && has_finite_cue_before(f, v)) continue;
      set(m, f, speaker, v, v + 1, direct);
      return true;
    }
    if (introduced(m)) return true;
    if (lone == none) return false;
    out_[m].cue = span_of(view_, f, {lone, lone + 1});
    out_[m].naming = true;
    return true;
  }

  /// Roe's claim that the plan was “…”
  bool claimed(std::uint32_t m, const Frame& f, std::uint32_t v) {
    if (!is(f, v, claim) || lower(f, v + 1) != "that" || v == 0) return false;
    Phrase speaker;
    if (f[v - 1] != none && view_.possessive(f[v - 1])) speaker = noun_phrase_before(view_, f, v - 1);
    if (lower(f, v - 1) == "his" || lower(f, v - 1) == "her" || lower(f, v - 1) == "their") speaker = {v - 1, v};
    if (speaker.empty()) return false;
    set(m, f, speaker, v, v + 1, false);
    return true;
  }

  /// "was told", "were described as", "has been called": what was done to its subject.
  bool is_passive(const Frame& f, std::uint32_t v) const {
    if (!is(f, v, past)) return false;
    if (is(f, v, names) && (lower(f, v + 1) == "as" || lower(f, v + 1) == "by")) return true;  // "a girl described as “…”"
    std::uint32_t before = v;
    while (before > 0 && is(f, before - 1, adverb) && !is(f, before - 1, be)) --before;
    return before > 0 && is(f, before - 1, be);
  }

  bool by_phrase(std::uint32_t m, const Frame& f, std::uint32_t v) {
    for (std::uint32_t at = v + 1; at < f.size() && at < v + 8; ++at) {
      if (lower(f, at) != "by") continue;
      const Phrase speaker = noun_phrase_after(view_, f, at + 1);
      if (speaker.empty()) return false;
      set(m, f, speaker, v, v + 1, false);
      return true;
    }
    return false;
  }

  /// "a charity called “…”", "a gang dubbed “…”": the participle describes a noun and nobody speaks.
  bool named_thing(const Frame& f, std::uint32_t v, std::uint32_t size) const {
    if ((v + 1 != size && f[v + 1] != none) || !is(f, v, names) || !is(f, v, past) || is(f, v, speaks) || v == 0) return false;
    if (f[v - 1] == none || view_.capital(f[v - 1]) || is(f, v - 1, pronoun | adverb | auxiliary | person)) return false;
    return view_.word(f[v - 1]) || lower(f, v - 1) == ",";
  }

  /// "Roe, who said": a verb of a relative clause.
  bool is_relative(const Frame& f, std::uint32_t v) const {
    while (v > 0 && is(f, v - 1, auxiliary | adverb)) --v;
    return v > 0 && (lower(f, v - 1) == "who" || lower(f, v - 1) == "which");
  }

  bool has_finite_cue_before(const Frame& f, std::uint32_t v) const {
    for (std::uint32_t at = v; at-- > 0;) {
      if (!cue(f, at, any_cue) || is_passive(f, at) || is_relative(f, at)) continue;
      const bool finite =
          !is(f, at, progressive) || (at > 0 && (is(f, at - 1, be) || (f[at - 1] != none && view_.possessive(f[at - 1]))));
      if (finite && !(at > 0 && lower(f, at - 1) == "to") && !subject_of(view_, f, at).empty()) return true;
    }
    return false;
  }

  /// Said Roe, “…”
  Phrase inverted(const Frame& f, std::uint32_t v) const {
    if (v != 0 || !is(f, v, speaks) || !is(f, v, past | third)) return {};
    return noun_phrase_after(view_, f, v + 1);
  }

  /// What ends with a colon brings its subject's words in; so does a name alone before the colon.
  bool introduced(std::uint32_t m) {
    const Frame& f = before_;
    const auto size = static_cast<std::uint32_t>(f.size());
    if (lower(f, size - 1) != ":") return false;
    Phrase speaker = first_subject(view_, f);
    if (speaker.empty()) {
      const Phrase alone = noun_phrase_after(view_, f, 0);
      if (!alone.empty() && alone.end + 1 == size && (view_.capital(f[alone.begin]) || is(f, alone.end - 1, person | writing)))
        speaker = alone;
    }
    if (speaker.empty()) return false;
    set(m, f, speaker, 0, 0, true);
    return true;
  }

  /// The “…” was over, Roe said: a tag at the end of the sentence.
  bool from_end(std::uint32_t m) {
    const Frame& f = after_;
    if (tag_only_) return false;
    for (std::uint32_t at = 0; at < f.size(); ++at) {
      if (f[at] == none) continue;
      if (lower(f, at) == "according" && lower(f, at + 1) == "to") {
        const Phrase speaker = noun_phrase_after(view_, f, at + 2);
        if (speaker.empty()) continue;
        set(m, f, speaker, at, at + 2, false);
        return true;
      }
      if (lower(f, at) != ",") continue;
      for (std::uint32_t v = at + 1; v < f.size() && v < at + 12; ++v) {
        if (f[v] == none || lower(f, v) == ",") break;
        if (!cue(f, v, speaks) || is(f, v, progressive)) continue;
        const Phrase speaker = subject_of(view_, f, v);
        if (speaker.empty() || speaker.begin != at + 1 || (v + 6 < f.size() && lower(f, v + 1) != ",")) break;
        set(m, f, speaker, v, v + 1, false);
        return true;
      }
    }
    return false;
  }

  /// Words that make up whole sentences.
  bool stands_alone() const { return before_.empty() && (after_.empty() || tag_only_); }

  void carry_over(std::uint32_t m) {
    if (!before_.empty()) return;
    const std::uint32_t first = view_.token_at(marked(m).span.begin);
    if (first == 0 || first >= view_.size()) return;
    const std::uint32_t block = view_.block(first);
    const bool same_block = last_ != none && block_of(last_) == block;
    if (marked(m).continues || same_block) {
      if (last_ == none || out_[last_].speaker.empty()) return;
      if (same_block && !marked(m).continues && other_subject_between(last_, m)) return;
      take(m, last_);
      out_[m].joined = true;
      return;
    }
    if (block == 0 || !stands_alone()) return;
    from_block_before(m, first);
  }

  std::uint32_t block_of(std::uint32_t m) const {
    const std::uint32_t last = view_.token_at(marked(m).span.end);
    return last == 0 ? 0 : view_.block(last - 1);
  }

  void take(std::uint32_t m, std::uint32_t from) {
    out_[m].speaker = out_[from].speaker;
    out_[m].from = from;
  }

  /// Whether a sentence of its own, with a subject of its own, stands between two quotations of a paragraph.
  bool other_subject_between(std::uint32_t a, std::uint32_t b) const {
    const std::uint32_t first = view_.token_at(marked(a).span.end), last = view_.token_at(marked(b).span.begin);
    for (std::uint32_t token = first; token < last && token < first + longest_frame; ++token) {
      if (token > first && view_.starts_sentence(token) && last - token > 3) return true;
    }
    return last > first + longest_frame;
  }

  /// Roe recalled the night: ⏎ “…” — or Roe spoke in the paragraph before, and this one only goes on.
  void from_block_before(std::uint32_t m, std::uint32_t first) {
    Frame frame;
    const std::uint32_t block = view_.block(first - 1), sentence = view_.sentence(first - 1);
    bool quoted = false;
    for (std::uint32_t token = first; token-- > 0 && frame.size() < longest_frame;) {
      if (view_.block(token) != block || view_.sentence(token) != sentence) break;
      if (view_.quote(token) != none) {
        quoted = true;
        frame.push_back(none);
        token = std::min(token, view_.token_at(marked(view_.quote(token)).span.begin));
        continue;
      }
      frame.push_back(token);
    }
    std::ranges::reverse(frame);
    if (lower(frame, static_cast<std::uint32_t>(frame.size() - 1)) == ":") {
      before_ = frame;
      after_.clear();
      if (!from_before(m)) out_[m].speaker = {};
      return;
    }
    const bool spoke = last_ != none && block_of(last_) == block && !out_[last_].speaker.empty();
    if (spoke && (quoted || marked(last_).span.end + longest_frame > view_.span(first - 1).end)) {
      take(m, last_);
      return;
    }
    for (std::uint32_t v = static_cast<std::uint32_t>(frame.size()); v-- > 0;) {
      if (!cue(frame, v, speaks | tells) || is(frame, v, progressive)) continue;
      const Phrase speaker = subject_of(view_, frame, v);
      if (speaker.empty()) continue;
      out_[m].speaker = span_of(view_, frame, speaker);
      return;
    }
    out_[m].speaker = span_of(view_, frame, interviewed(frame));
  }

  /// The Harbour News spoke with Ann Roe: who is asked speaks next.
  Phrase interviewed(const Frame& f) const {
    for (std::uint32_t v = 0; v + 2 < f.size(); ++v) {
      const std::string_view verb = lower(f, v), next = lower(f, v + 1);
      const bool talks = verb == "spoke" || verb == "talked" || verb == "speaks" || verb == "spoken" || verb == "met";
      if (talks && (next == "with" || next == "to")) return noun_phrase_after(view_, f, v + 2);
      if (verb == "interviewed") return noun_phrase_after(view_, f, v + 1);
    }
    return {};
  }

  /// Joins pieces of one utterance: nothing but a tag stands between them.
  void join(std::uint32_t m) {
    if (last_ == none || block_of(last_) != block_of(m) || out_[last_].speaker.empty() || out_[m].speaker.empty()) return;
    const Span between{marked(last_).span.end, marked(m).span.begin};
    const bool shared = between.contains(out_[m].speaker) && out_[m].speaker == out_[last_].speaker;
    if (!shared) return;
    const std::uint32_t tokens = view_.token_at(between.end) - view_.token_at(between.begin);
    if (tokens > longest_tag + 12 || !out_[last_].tagged) return;
    out_[m].from = last_;
    out_[m].joined = true;
  }

  /// “…” “…,” he said: words without a speaker before others of their paragraph that have a tag behind them.
  void carry_back() {
    std::uint32_t next = none;
    for (std::uint32_t m = static_cast<std::uint32_t>(out_.size()); m-- > 0;) {
      if (marked(m).parent != none) continue;
      if (out_[m].speaker.empty() && out_[m].cue.empty() && next != none && marked(next).block == marked(m).block &&
          out_[next].from == none && out_[next].tagged && out_[next].speaker.begin >= marked(next).span.end &&
          view_.token_at(marked(next).span.begin) <= view_.token_at(marked(m).span.end) && stops(m)) {
        out_[m].speaker = out_[next].speaker;
      }
      next = m;
    }
  }

  const View& view_;
  std::vector<Attribution> out_;
  Frame before_, after_;
  bool tag_only_ = false;      ///< what stands behind the words is a sentence of its own
  std::uint32_t last_ = none;  ///< the outermost marked words before
};

}  // namespace

std::vector<Attribution> find_speakers(const View& view) { return Finder(view).run(); }

}  // namespace hexapla::annotate::quotations
