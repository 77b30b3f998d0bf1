#include "annotate/quotations/indirect.h"

#include <algorithm>

#include "annotate/quotations/cues.h"
#include "annotate/quotations/phrases.h"
#include "annotate/quotations/reported_clause.h"
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
  Reader(const Reader&) = delete;  // `read_` refers to `frame_`
  Reader(Reader&&) = delete;
  Reader& operator=(const Reader&) = delete;
  Reader& operator=(Reader&&) = delete;
  ~Reader() = default;

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
      if (read_.cue(v, any_cue) && std::ranges::find(said_as_, v) == said_as_.end()) report(v);
    }
  }

  ClauseReader clause() const { return {read_, end_}; }

  static bool is_stop(std::string_view mark) { return mark == "." || mark == "!" || mark == "?" || mark == "\u2026"; }

  void add(std::uint32_t begin, std::uint32_t end, Phrase speaker, std::uint32_t cue, std::uint32_t cue_end) {
    while (begin < end && !read_.quoted(begin) &&
           (read_.lower(begin) == "," || read_.lower(begin) == ":" || view_.dash(frame_[begin])))
      ++begin;
    while (end > begin && !read_.quoted(end - 1) && (read_.lower(end - 1) == "," || read_.lower(end - 1) == ";")) --end;
    if (begin >= end) return;
    std::uint32_t words = 0;
    bool all_quoted = true;
    for (std::uint32_t at = begin; at < end; ++at) {
      all_quoted = all_quoted && (read_.quoted(at) || !view_.word(frame_[at]));
      words += read_.quoted(at) || view_.word(frame_[at]) ? 1 : 0;
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
      if (read_.lower(at) != "according" || read_.lower(at + 1) != "to") continue;
      const Phrase speaker = noun_phrase_after(view_, frame_, at + 2);
      if (speaker.empty()) continue;
      if (at == 0) {
        std::uint32_t begin = speaker.end;
        if (read_.lower(begin) == ",") {
          ++begin;
        } else {
          while (begin < end_ && read_.lower(begin) != ",") ++begin;
        }
        // an apposition: "According to Roe, director of the works, …"
        if (begin < end_) add(begin, end_, speaker, at, at + 2);
      } else {
        add(clause().start(at), at, speaker, at, at + 2);
      }
    }
  }

  /// "As Roe explained, …" and "…, as Roe told the board".
  void from_as() {
    for (std::uint32_t at = 0; at + 3 < end_; ++at) {
      if (at > 0 && read_.lower(at - 1) != ",") continue;
      const auto [speaker, verb, rest] = report_with_as(read_, at);
      if (speaker.empty() || rest > end_) continue;
      const bool leads = at == 0 && read_.lower(rest) == ",", closes = at > 0 && rest == end_;
      if (leads) add(rest + 1, end_, speaker, verb, verb + 1);
      if (closes) add(clause().start(at), at, speaker, verb, verb + 1);
      if (leads || closes) said_as_.push_back(verb);
    }
  }

  /// "Police: Man hurt in fire": a headline that names its source.
  void from_label() {
    constexpr std::uint32_t longest_label = 6;
    const Phrase speaker = noun_phrase_after(view_, frame_, 0);
    if (speaker.empty() || speaker.end > longest_label || read_.lower(speaker.end) != ":" || speaker.end + 3 >= end_) return;
    if (!read_.is(speaker.end - 1, person | writing) || read_.quoted(speaker.end + 1)) return;
    if (speaker_phrase(view_, span_of(view_, frame_, speaker)).empty()) return;
    add(speaker.end + 1, end_, speaker, speaker.end, speaker.end + 1);
  }

  /// "Roe's claim that the plan failed".
  bool claim_of(std::uint32_t v) {
    const Phrase speaker = claimant(read_, v);
    if (!speaker.empty()) add(v + 2, clause().content_end(v + 2), speaker, v, v + 1);
    return !speaker.empty();
  }

  void report(std::uint32_t v) {
    if (is_passive(read_, v) || (v > 0 && read_.lower(v - 1) == "to" && read_.is(v, thinks))) return;
    const bool thought = read_.is(v, thinks) && !read_.is(v, speaks | tells);
    Phrase speaker;
    const bool participle = read_.is(v, progressive) && !(v > 0 && read_.is(v - 1, be));
    if (!participle) speaker = subject_of(view_, frame_, v);
    // "say finding him is urgent", "without saying": a noun of the verb
    const bool means = v > 0 && read_.lower(v - 1) == "by";  // "began by saying he would go"
    if (participle && v > 0 && !means && (read_.quoted(v - 1) || read_.is(v - 1, any_cue | preposition | breaks))) return;
    if (participle && v > 0) {
      if (read_.lower(v - 1) != "," && !means) speaker = noun_phrase_before(view_, frame_, v);
      if (speaker.empty()) speaker = first_subject(view_, frame_);
      if (!speaker.empty() && speaker.begin > v) speaker = {};
    }
    if (trailing_tag(v, speaker)) return;
    if (speaker.empty() || read_.lower(speaker.begin) == "you" || read_.lower(v).starts_with("put")) return;
    std::uint32_t begin = v + 1;
    if (read_.lower(v) == "call" && read_.lower(begin) != "for" && read_.lower(begin) != "on") return;  // most often by telephone
    if (read_.is(v, judges) && begin < end_) {
      std::uint32_t cue_end = begin;
      if (read_.lower(v).starts_with("call") && (read_.lower(begin) == "for" || read_.lower(begin) == "on")) cue_end = ++begin;
      const bool object =
          begin < end_ && !read_.quoted(begin) && !read_.is(begin, preposition | breaks) && (view_.word(frame_[begin]));
      if (object) add(begin, clause().content_end(begin), speaker, v, cue_end);
      return;
    }
    if (read_.is(v, tells) || read_.lower(v) == "asked" || read_.lower(v) == "asks" || read_.lower(v) == "ask" ||
        read_.lower(v) == "asking") {
      const Phrase hearer = noun_phrase_after(view_, frame_, begin);
      if (!hearer.empty() && read_.is(v, tells)) begin = hearer.end;
      if (!hearer.empty() && !read_.is(v, tells) && read_.lower(hearer.end) == "to") begin = hearer.end;
    }
    // "said Tuesday that", "said in a statement that", "added on X that": the clause begins at "that"
    const std::uint32_t that = clause().find_that(begin);
    if (that != none) {
      begin = that + (read_.lower(that) == "that" ? 1 : 0);
    } else if (!clause().opens(v, begin, thought)) {
      return;
    }
    add(begin, clause().content_end(begin), speaker, v, v + 1);
  }

  /// "…, Roe said." and "…, said Roe.": the content stands before.
  bool trailing_tag(std::uint32_t v, Phrase speaker) {
    if (!read_.is(v, speaks) || read_.is(v, progressive)) return false;
    if (speaker.empty()) {
      if (v == 0 || read_.lower(v - 1) != ",") return false;
      const Phrase after = noun_phrase_after(view_, frame_, v + 1);
      if (after.empty()) return false;
      add(clause().start(v), v - 1, after, v, v + 1);
      return true;
    }
    if (speaker.begin == 0 || read_.lower(speaker.begin - 1) != "," || read_.quoted(speaker.begin - 2)) return false;
    std::uint32_t rest = v + 1;
    while (rest < end_ && !read_.quoted(rest) &&
           (read_.is(rest, calendar | adverb | preposition | determiner | writing) || view_.capital(frame_[rest]) ||
            read_.lower(rest) == "reporters" || view_.number(frame_[rest])))
      ++rest;
    if (rest < end_ && read_.lower(rest) != ",") return false;
    // "The dam, Roe said, would hold": the verb may stand behind the tag
    bool has_verb = rest + 1 < end_ && read_.lower(rest) == "," && read_.is(rest + 1, auxiliary);
    for (std::uint32_t at = clause().start(v); at + 1 < speaker.begin; ++at) {
      has_verb = has_verb || read_.quoted(at) || read_.is(at, auxiliary) ||
                 (view_.word(frame_[at]) && text::is_verb_form(read_.lower(at)));
    }
    if (!has_verb) return false;
    add(clause().start(v), speaker.begin - 1, speaker, v, v + 1);
    if (rest + 2 < end_ && read_.lower(rest) == "," &&
        !(read_.is(rest + 1, progressive) || read_.lower(rest + 1) == "according")) {
      const std::size_t before = out_.size();
      add(rest + 1, clause().content_end(rest + 1), speaker, v, v + 1);
      if (out_.size() > before) out_.back().goes_on = true;
    }
    return true;
  }

  const View& view_;
  std::vector<Reported> out_;
  Frame frame_;  ///< of the sentence; marked words stand for themselves as one
  FrameReader read_{view_, frame_};
  std::vector<Span> places_;            ///< of the frame's positions
  std::vector<std::uint32_t> said_as_;  ///< verbs of reports with "as": they report nothing besides
  std::uint32_t end_ = 0;               ///< positions without the sentence's last stop
  std::uint32_t sentence_ = 0;
};

}  // namespace

std::vector<Reported> find_reported(const View& view) { return Reader(view).run(); }

}  // namespace hexapla::annotate::quotations
