#include "reconcile/times_names.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <string_view>

#include "reconcile/tellers.h"
#include "reconcile/times_sentences.h"
#include "reconcile/times_wordings.h"
#include "text/grammar_words.h"
#include "text/morphology.h"
#include "text/publication.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// By the key of a word: the accounts whose times stand by it.
using Shared = std::map<std::string, std::set<std::uint32_t>>;

/// Whether a neighbour of the account's time `index` stands in `span`: such words would name another question.
bool holds_other_time(const Annotations& annotations, std::uint32_t index, Span span) {
  return (index > 0 && span.overlaps(annotations.times[index - 1].span)) ||
         (index + 1 < annotations.times.size() && span.overlaps(annotations.times[index + 1].span));
}

/// "Harbour Post, 24 July 2025": a short line at an account's head in which no verb stands tells the account's own date.
bool is_own_date(const Annotations& annotations, const Time& time, std::string_view text) {
  constexpr std::size_t of_a_day = 10;          // "2025-07-24"
  constexpr std::uint32_t head_lines = 6;       // of an account
  constexpr std::size_t longest_dateline = 80;  // bytes
  if (time.kind != TimeKind::date || time.value.size() < of_a_day ||
      time.sentence >= std::min<std::size_t>(annotations.sentences.size(), head_lines))
    return false;
  const Span line = annotations.sentences[time.sentence].span;
  return line.size() <= longest_dateline &&
         std::ranges::none_of(text::words(text.substr(line.begin, line.size())),
                              [](const text::Word& word) { return text::is_verb_form(word.folded); });
}
/// "UPDATE (11:10 a.m.)", "Updated: May 31": whether a time of publication is that of a change.
bool is_update(const Story& story, AnnotationRef ref) {
  constexpr std::uint32_t reach = 32;  // bytes
  const std::uint32_t end = time_of(story, ref).span.begin, begin = end - std::min(end, reach);
  return text::fold(story.accounts[ref.account].text().substr(begin, end - begin)).contains("update");
}

/// "3:03 p.m. UPDATE": whether a time heads what an account adds to itself.
bool heads_an_update(const Story& story, AnnotationRef ref) {
  constexpr std::string_view update = " UPDATE";
  return story.accounts[ref.account].text().substr(time_of(story, ref).span.end).starts_with(update);
}

/// "@annroe" before "July 30, 2016" in "Ann Roe (@annroe) July 30, 2016": who wrote the post whose day a time is; else empty.
std::string author_of_post(const Story& story, AnnotationRef ref) {
  constexpr std::uint32_t longest_handle = 30;  // bytes
  const std::uint32_t end = time_of(story, ref).span.begin, begin = end - std::min(end, longest_handle);
  const std::string_view before = story.accounts[ref.account].text().substr(begin, end - begin);
  const std::size_t handle = before.rfind("(@");
  if (handle == std::string_view::npos || !before.ends_with(") ")) return {};
  const std::string_view author = before.substr(handle + 1, before.size() - handle - 3);
  return author.find(' ') == std::string_view::npos ? std::string(author) : std::string();
}

/// Whether words are no prose: handles, addresses of pages.
bool is_furniture(std::string_view words) {
  for (const std::string_view mark : {"@", "://", "www.", ".com", "pic.", "#", "\u00A9"})
    if (words.find(mark) != std::string_view::npos) return true;
  return false;
}

/// Whether one word is all, and it tells no happening: "when: break" asks nothing.
bool is_bare(const TimeWording& wording) {
  const bool beside = wording.kind == WordingKind::before || wording.kind == WordingKind::after;
  return beside && wording.keys.size() < 2 && !wording.has_verb && !tells_happening(wording.text);
}

/// "Was fatally shot": of whom, stands outside.
bool opens_with_auxiliary(std::string_view words) {
  const std::vector<text::Word> read = text::words(words.substr(0, words.find(' ')));
  return !read.empty() && (text::is_form_of_be(read.front().folded) || text::is_form_of_have(read.front().folded));
}

/// How well words name a question: by how many accounts have them near its times, and whether they tell what happened.
double score_of(const TimeWording& wording, const Shared& shared) {
  double score = wording.kind == WordingKind::after ? 0 : 0.6;
  for (const std::string& word : wording.keys) {
    const auto found = shared.find(word);
    if (found != shared.end()) score += static_cast<double>(found->second.size());
  }
  score /= 2 + static_cast<double>(wording.keys.size());
  if (wording.has_verb) score += 0.15;
  if (wording.kind == WordingKind::statement) score += 0.5;  // a whole statement says more than the words on one side of the time
  if (wording.kind == WordingKind::lasting || wording.kind == WordingKind::described) score += 1;
  if (wording.is_plain) score += 0.3;
  if (wording.is_open && !wording.is_plain) score -= 0.4;
  if (!wording.has_verb && !tells_happening(wording.text)) score -= 0.4;
  if (wording.keys.size() < 2 && wording.kind != WordingKind::lasting && wording.kind != WordingKind::described) score -= 0.4;
  if (wording.opens_with_pronoun) score -= 0.25;
  if (opens_with_auxiliary(wording.text)) score -= 0.4;
  if (wording.is_saying) score -= 0.7;
  return score;
}

Shared words_shared(const Story& story, const Question& question) {
  Shared shared;
  for (const AnnotationRef ref : question.mentions)
    for (const std::string& word : time_of(story, ref).context) shared[text::word_key(word)].insert(ref.account);
  return shared;
}

/// Of what stands beside the question's times, what names it best; empty if nothing does.
TimeWording best_wording(const Story& story, const Question& question) {
  const Shared shared = words_shared(story, question);
  TimeWording best;
  double best_score = -2;
  for (const AnnotationRef ref : question.mentions) {
    const Annotations& annotations = story.annotations[ref.account];
    if (time_of(story, ref).sentence >= annotations.sentences.size()) continue;
    for (TimeWording& wording : wordings_of(story.accounts[ref.account].text(), annotations, ref.index)) {
      if (wording.keys.empty() || is_bare(wording) || is_furniture(wording.text) ||
          holds_other_time(annotations, ref.index, wording.span))
        continue;
      const double score = score_of(wording, shared);
      if (score <= best_score + 1e-6) continue;
      best = std::move(wording);
      best_score = score;
    }
  }
  return best;
}

}  // namespace

std::string name_question(const Story& story, const Question& question) {
  const bool own_dates = std::ranges::all_of(question.mentions, [&](AnnotationRef ref) {
    return is_own_date(story.annotations[ref.account], time_of(story, ref), story.accounts[ref.account].text());
  });
  if (own_dates) return "when: dateline";
  if (std::ranges::all_of(question.mentions, [&](AnnotationRef ref) { return time_of(story, ref).act == text::stamp_act; }))
    return is_update(story, question.mentions.front()) ? "when: update" : "when: publication";
  if (heads_an_update(story, question.mentions.front())) return "when: update";
  if (const std::string author = author_of_post(story, question.mentions.front()); !author.empty())
    return "when: post by " + author;
  TimeWording best = best_wording(story, question);
  const AnnotationRef ref = question.mentions.front();
  const Time& first = time_of(story, ref);
  const Annotations& annotations = story.annotations[ref.account];
  if (best.text.empty() && first.sentence < annotations.sentences.size()) {  // a clause of no words
    best = words_before(story.accounts[ref.account].text(), annotations.sentences[first.sentence].span, first.span);
    if (is_furniture(best.text)) best = {};
  }
  const bool lasts = first.kind == TimeKind::duration;
  if (best.text.empty()) return lasts ? "how long" : "when";
  return fmt::format("{}: {}",
                     lasts                         ? "how long"
                     : first.kind == TimeKind::set ? "how often"
                                                   : "when",
                     without_loose_marks(best.text));
}

}  // namespace hexapla::reconcile
