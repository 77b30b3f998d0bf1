#include "annotate/quotations/indirect.h"

#include <algorithm>

#include "annotate/quotations/cues.h"
#include "annotate/quotations/phrases.h"
#include "annotate/quotations/reports_with_as.h"
#include "annotate/quotations/speaker_phrase.h"
#include "text/morphology.h"

namespace hexapla::annotate::quotations {
namespace {

constexpr std::uint32_t longest_read = 160;  // tokens; what is longer is no sentence of English news
constexpr std::uint32_t most_reports = 6;    // of one sentence

class Reader {
 public:
  explicit Reader(const View& view) : view_(view) {}

  std::vector<Reported> run() {
    for (std::uint32_t s = 0; s < view_.annotations().sentences.size(); ++s) {
      sentence_ = s;
      read_sentence();
    }
    std::ranges::stable_sort(out_, [](const Reported& a, const Reported& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    return std::move(out_);
  }

 private:
  std::string_view lower(std::uint32_t at) const {
    return at < frame_.size() && frame_[at] != none ? view_.lower(frame_[at]) : std::string_view{};
  }
  bool is(std::uint32_t at, std::uint32_t classes) const {
    return at < frame_.size() && frame_[at] != none && view_.is(frame_[at], classes);
  }
  bool cue(std::uint32_t at, std::uint32_t classes) const {
    return at < frame_.size() && frame_[at] != none && view_.cue(frame_[at], classes);
  }
  /// Marked words hold position `at`; they stand for themselves as one.
  bool quoted(std::uint32_t at) const { return at < frame_.size() && frame_[at] == none; }

  void read_sentence() {
    const Sentence& sentence = view_.annotations().sentences[sentence_];
    frame_.clear();
    places_.clear();
    said_as_.clear();
    if (sentence.last_token - sentence.first_token > longest_read) return;
    for (std::uint32_t token = sentence.first_token; token < sentence.last_token; ++token) {
      const std::uint32_t quote = view_.quote(token);
      if (quote == none) {
        frame_.push_back(token);
        places_.push_back(view_.span(token));
        continue;
      }
      frame_.push_back(none);
      std::uint32_t last = token;
      while (last + 1 < sentence.last_token && view_.quote(last + 1) == quote) ++last;
      places_.push_back({view_.span(token).begin, view_.span(last).end});
      token = last;
    }
    end_ = static_cast<std::uint32_t>(frame_.size());
    while (end_ > 0 && frame_[end_ - 1] != none && is_stop(view_.text(frame_[end_ - 1]))) --end_;
    const std::size_t before = out_.size();
    from_according();
    from_as();
    from_label();
    for (std::uint32_t v = 0; v < end_ && out_.size() - before < most_reports; ++v) {
      if (claim_of(v)) continue;
      if (cue(v, any_cue) && std::ranges::find(said_as_, v) == said_as_.end()) report(v);
    }
  }

  static bool is_stop(std::string_view mark) { return mark == "." || mark == "!" || mark == "?" || mark == "\u2026"; }

  void add(std::uint32_t begin, std::uint32_t end, Phrase speaker, std::uint32_t cue, std::uint32_t cue_end) {
    while (begin < end && !quoted(begin) && (lower(begin) == "," || lower(begin) == ":" || view_.dash(frame_[begin]))) ++begin;
    while (end > begin && !quoted(end - 1) && (lower(end - 1) == "," || lower(end - 1) == ";")) --end;
    if (begin >= end) return;
    std::uint32_t words = 0;
    bool all_quoted = true;
    for (std::uint32_t at = begin; at < end; ++at) {
      all_quoted = all_quoted && (quoted(at) || !view_.word(frame_[at]));
      words += quoted(at) || view_.word(frame_[at]) ? 1 : 0;
    }
    if (all_quoted || words < 2) return;
    Reported reported;
    reported.sentence = sentence_;
    reported.content = {places_[begin].begin, places_[end - 1].end};
    reported.speaker = speaker.empty() ? Span{} : span_of(view_, frame_, speaker);
    reported.cue = {places_[cue].begin, places_[cue_end - 1].end};
    reported.span = {std::min(reported.content.begin, reported.cue.begin), std::max(reported.content.end, reported.cue.end)};
    if (!reported.speaker.empty()) {
      reported.span.begin = std::min(reported.span.begin, reported.speaker.begin);
      reported.span.end = std::max(reported.span.end, reported.speaker.end);
    }
    out_.push_back(reported);
  }

  /// "According to Roe, …" and "…, according to Roe".
  void from_according() {
    for (std::uint32_t at = 0; at + 2 < end_; ++at) {
      if (lower(at) != "according" || lower(at + 1) != "to") continue;
      const Phrase speaker = noun_phrase_after(view_, frame_, at + 2);
      if (speaker.empty()) continue;
      if (at == 0) {
        std::uint32_t begin = speaker.end;
        if (lower(begin) == ",") {
          ++begin;
        } else {
          while (begin < end_ && lower(begin) != ",") ++begin;
        }
        // an apposition: "According to Roe, director of the works, …"
        if (begin < end_) add(begin, end_, speaker, at, at + 2);
      } else {
        add(clause_start(at), at, speaker, at, at + 2);
      }
    }
  }

  /// "As Roe explained, …" and "…, as Roe told the board".
  void from_as() {
    for (std::uint32_t at = 0; at + 3 < end_; ++at) {
      if (at > 0 && lower(at - 1) != ",") continue;
      const auto [speaker, verb, rest] = report_with_as(FrameReader(view_, frame_), at);
      if (speaker.empty() || rest > end_) continue;
      const bool leads = at == 0 && lower(rest) == ",", closes = at > 0 && rest == end_;
      if (leads) add(rest + 1, end_, speaker, verb, verb + 1);
      if (closes) add(clause_start(at), at, speaker, verb, verb + 1);
      if (leads || closes) said_as_.push_back(verb);
    }
  }

  /// "Police: Man hurt in fire": a headline that names its source.
  void from_label() {
    constexpr std::uint32_t longest_label = 6;
    const Phrase speaker = noun_phrase_after(view_, frame_, 0);
    if (speaker.empty() || speaker.end > longest_label || lower(speaker.end) != ":" || speaker.end + 3 >= end_) return;
    if (!is(speaker.end - 1, person | writing) || quoted(speaker.end + 1)) return;
    if (speaker_phrase(view_, span_of(view_, frame_, speaker)).empty()) return;
    add(speaker.end + 1, end_, speaker, speaker.end, speaker.end + 1);
  }

  /// "Roe's claim that the plan failed".
  bool claim_of(std::uint32_t v) {
    const Phrase speaker = claimant(FrameReader(view_, frame_), v);
    if (!speaker.empty()) add(v + 2, content_end(v + 2), speaker, v, v + 1);
    return !speaker.empty();
  }

  /// Where the clause that ends before `at` begins: the sentence's start, or behind a semicolon.
  std::uint32_t clause_start(std::uint32_t at) const {
    std::uint32_t begin = 0;
    for (std::uint32_t i = 0; i + 1 < at; ++i) {
      if (lower(i) == ";") begin = i + 1;
    }
    return begin;
  }

  void report(std::uint32_t v) {
    if (is_passive(FrameReader(view_, frame_), v) || (v > 0 && lower(v - 1) == "to" && is(v, thinks))) return;
    const bool thought = is(v, thinks) && !is(v, speaks | tells);
    Phrase speaker;
    const bool participle = is(v, progressive) && !(v > 0 && is(v - 1, be));
    if (!participle) speaker = subject_of(view_, frame_, v);
    // "say finding him is urgent", "without saying": a noun of the verb
    const bool means = v > 0 && lower(v - 1) == "by";  // "began by saying he would go"
    if (participle && v > 0 && !means && (quoted(v - 1) || is(v - 1, any_cue | preposition | breaks))) return;
    if (participle && v > 0) {
      if (lower(v - 1) != "," && !means) speaker = noun_phrase_before(view_, frame_, v);
      if (speaker.empty()) speaker = first_subject(view_, frame_);
      if (!speaker.empty() && speaker.begin > v) speaker = {};
    }
    if (trailing_tag(v, speaker)) return;
    if (speaker.empty() || lower(speaker.begin) == "you" || lower(v).starts_with("put")) return;
    std::uint32_t begin = v + 1;
    if (lower(v) == "call" && lower(begin) != "for" && lower(begin) != "on") return;  // most often by telephone
    if (is(v, judges) && begin < end_) {
      std::uint32_t cue_end = begin;
      if (lower(v).starts_with("call") && (lower(begin) == "for" || lower(begin) == "on")) cue_end = ++begin;
      const bool object = begin < end_ && !quoted(begin) && !is(begin, preposition | breaks) && (view_.word(frame_[begin]));
      if (object) add(begin, content_end(begin), speaker, v, cue_end);
      return;
    }
    if (is(v, tells) || lower(v) == "asked" || lower(v) == "asks" || lower(v) == "ask" || lower(v) == "asking") {
      const Phrase hearer = noun_phrase_after(view_, frame_, begin);
      if (!hearer.empty() && is(v, tells)) begin = hearer.end;
      if (!hearer.empty() && !is(v, tells) && lower(hearer.end) == "to") begin = hearer.end;
    }
    // "said Tuesday that", "said in a statement that", "added on X that": the clause begins at "that"
    const std::uint32_t that = find_that(begin);
    if (that != none) {
      begin = that + (lower(that) == "that" ? 1 : 0);
    } else if (!opens_clause(v, begin, thought)) {
      return;
    }
    add(begin, content_end(begin), speaker, v, v + 1);
  }

  /// "that", "whether", "how" behind the verb, with nothing but times and circumstances between.
  std::uint32_t find_that(std::uint32_t begin) const {
    constexpr std::uint32_t reach = 14;
    for (std::uint32_t at = begin; at < end_ && at < begin + reach; ++at) {
      if (quoted(at)) return none;
      const std::string_view word = lower(at);
      if (word == "that") {
        // "said that day" is no clause, "in a statement that" is
        return at;
      }
      if (word == "whether" || word == "how" || word == "why" || word == "if") return at == begin ? at : none;
      const bool circumstance = is(at, calendar | preposition | writing | determiner | adverb) || word == "," ||
                                !view_.word(frame_[at]) || view_.capital(frame_[at]);
      if (at == begin && !is(at, calendar | preposition | adverb) && word != ",") return none;
      if (!circumstance && is(at, pronoun | auxiliary)) return none;
      if (!circumstance && text::is_verb_form(word)) return none;
    }
    return none;
  }

  /// Whether a reported clause begins at `begin` without "that".
  bool opens_clause(std::uint32_t v, std::uint32_t& begin, bool thought) const {
    while (begin < end_ && (is(begin, calendar) || (is(begin, determiner) && is(begin + 1, period)) || is(begin, period)))
      ++begin;
    if (begin < end_ && is(begin, pronoun) && !is(begin, determiner) && is(v, speaks | tells | thinks)) return true;
    if (begin < end_ && !quoted(begin) && lower(begin) == ",") return false;
    if (begin >= end_) return false;
    if (lower(begin) == "to" && is(begin + 1, determiner)) return false;  // "reported to the scene"
    if (lower(begin) == "to" || lower(begin) == "not")
      return is(v, speaks | tells | thinks) && !is(v, names) &&
             !(is(v, wants_clause) && !is(v, tells));  // "promised to …", "asked them not to …"
    if (is(begin, preposition) && !is(begin, breaks)) {
      // "said in a statement the …": pass over one circumstance
      return false;
    }
    if (is(v, speaks | tells) && !is(v, noun_too | wants_clause)) return true;
    if (thought || is(v, names | noun_too | wants_clause)) {
      // needs a clause: a noun phrase and a verb behind it
      const Phrase subject = noun_phrase_after(view_, frame_, begin);
      if (subject.empty() || subject.end >= end_ || quoted(subject.end)) return false;
      return is(subject.end, auxiliary) || (view_.word(frame_[subject.end]) && text::is_verb_form(lower(subject.end)));
    }
    return true;
  }

  std::uint32_t content_end(std::uint32_t begin) const {
    for (std::uint32_t at = begin; at < end_; ++at) {
      if (quoted(at)) continue;
      if (lower(at) == ";") return at;
      // ", adding that", ", he said" and ", according to" begin another report
      if (lower(at) == "," && at + 1 < end_ && (is(at + 1, progressive) && cue(at + 1, speaks))) return at;
      if (lower(at) == "," && lower(at + 1) == "according") return at;
      if (lower(at) == "and" && at + 1 < end_ && cue(at + 1, speaks) && is(at + 1, past)) return at;
    }
    return end_;
  }

  /// "…, Roe said." and "…, said Roe.": the content stands before.
  bool trailing_tag(std::uint32_t v, Phrase speaker) {
    if (!is(v, speaks) || is(v, progressive)) return false;
    if (speaker.empty()) {
      if (v == 0 || lower(v - 1) != ",") return false;
      const Phrase after = noun_phrase_after(view_, frame_, v + 1);
      if (after.empty()) return false;
      add(clause_start(v), v - 1, after, v, v + 1);
      return true;
    }
    if (speaker.begin == 0 || lower(speaker.begin - 1) != "," || quoted(speaker.begin - 2)) return false;
    std::uint32_t rest = v + 1;
    while (rest < end_ && !quoted(rest) &&
           (is(rest, calendar | adverb | preposition | determiner | writing) || view_.capital(frame_[rest]) ||
            lower(rest) == "reporters" || view_.number(frame_[rest])))
      ++rest;
    if (rest < end_ && lower(rest) != ",") return false;
    // "The dam, Roe said, would hold": the verb may stand behind the tag
    bool has_verb = rest + 1 < end_ && lower(rest) == "," && is(rest + 1, auxiliary);
    for (std::uint32_t at = clause_start(v); at + 1 < speaker.begin; ++at) {
      has_verb = has_verb || quoted(at) || is(at, auxiliary) || (view_.word(frame_[at]) && text::is_verb_form(lower(at)));
    }
    if (!has_verb) return false;
    add(clause_start(v), speaker.begin - 1, speaker, v, v + 1);
    if (rest + 2 < end_ && lower(rest) == "," && !(is(rest + 1, progressive) || lower(rest + 1) == "according")) {
      const std::size_t before = out_.size();
      add(rest + 1, content_end(rest + 1), speaker, v, v + 1);
      if (out_.size() > before) out_.back().goes_on = true;
    }
    return true;
  }

  const View& view_;
  std::vector<Reported> out_;
  Frame frame_;
  std::vector<Span> places_;            ///< of the frame's positions
  std::vector<std::uint32_t> said_as_;  ///< verbs of reports with "as": they report nothing besides
  std::uint32_t end_ = 0;               ///< positions without the sentence's last stop
  std::uint32_t sentence_ = 0;
};

}  // namespace

std::vector<Reported> find_reported(const View& view) { return Reader(view).run(); }

}  // namespace hexapla::annotate::quotations
