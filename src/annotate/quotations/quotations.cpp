#include <algorithm>
#include <iterator>
#include <set>
#include <span>
#include <string>

#include "annotate/annotate.h"
#include "annotate/quotations/by_tree.h"
#include "annotate/quotations/indirect.h"
#include "annotate/quotations/indirect_by_tree.h"
#include "annotate/quotations/kinds.h"
#include "annotate/quotations/pairs.h"
#include "annotate/quotations/posts.h"
#include "annotate/quotations/resolve.h"
#include "annotate/quotations/speaker_phrase.h"
#include "annotate/quotations/speakers.h"
#include "annotate/quotations/view.h"
#include "core/nickname.h"
#include "text/morphology.h"
#include "text/name_words.h"

namespace hexapla::annotate {
namespace {

using namespace quotations;

/// Words that are a work's title in one place of the account are one wherever nobody is said to have spoken them. Quotations
/// stand as the marked words of the view do.
void spread_titles(const View& view, std::vector<Quotation>& quotations) {
  const Account& account = view.account();
  const auto words_of = [&](const Quotation& quotation) {
    return text::joined(text::name_words(account.text(quotation.content)));
  };
  std::set<std::string> titles;
  for (std::uint32_t i = 0; i < quotations.size(); ++i) {
    if (quotations[i].saying == Saying::title && !is_nickname(view.annotations(), quotations[i].span))
      titles.insert(words_of(quotations[i]));
  }
  if (titles.empty()) return;
  for (Quotation& quotation : quotations) {
    // “Tide,” she said; but: the sequel to “Tide,” she said
    const std::uint32_t first = view.token_at(quotation.span.begin);
    const bool within = first > 0 && !view.starts_sentence(first) && view.word(first - 1) && !view.cue(first - 1);
    const bool alone =
        quotation.saying == Saying::scare || (quotation.saying == Saying::direct && (quotation.cue.empty() || within));
    if (alone && text::is_capitalised(account.text(quotation.content)) && titles.contains(words_of(quotation))) {
      quotation.saying = Saying::title;
    }
  }
}

/// Direct quotations in the order of `marked`, so that indexes of marked words hold for them.
std::vector<Quotation> direct_quotations(const View& view, const std::vector<Attribution>& attributions,
                                         const Resolver& resolver) {
  std::vector<Quotation> out;
  out.reserve(attributions.size());
  for (std::uint32_t m = 0; m < attributions.size(); ++m) {
    const Marked& marked = view.marked()[m];
    const Attribution& attribution = attributions[m];
    Quotation quotation;
    quotation.span = marked.span;
    quotation.content = marked.content;
    quotation.closed = marked.closed;
    quotation.parent = marked.parent;
    quotation.sentence = view.sentence_at(marked.span.begin);
    quotation.speaker = attribution.speaker;
    quotation.cue = attribution.cue;
    quotation.saying = kind_of(view, m, attribution);
    quotation.speaker_name =
        attribution.from != none ? out[attribution.from].speaker_name : resolver.name_of(attribution.speaker);
    quotation.utterance = attribution.joined ? out[attribution.from].utterance : m;
    out.push_back(std::move(quotation));
  }
  spread_titles(view, out);
  for (Quotation& quotation : out) {
    if (quotation.saying != Saying::title) continue;
    quotation.speaker = {};  // nobody says a title; only now, since words behind it may have its speaker
    quotation.speaker_name.clear();
  }
  return out;
}

/// All reported speech of an account, by rules and by its tree.
std::vector<Reported> reported_speech(const View& view) {
  std::vector<Reported> all = find_reported(view);
  add_reported_by_tree(view, all);
  std::erase_if(all, [&](const Reported& reported) { return !is_cue_by_tree(view, reported.cue); });
  for (Reported& reported : all) reported.speaker = speaker_phrase(view, speaker_by_tree(view, reported.cue, reported.speaker));
  return all;
}

std::vector<Quotation> reported_quotations(const std::vector<Reported>& all, const Resolver& resolver) {
  std::vector<Quotation> out;
  for (const Reported& reported : all) {
    Quotation quotation;
    quotation.span = reported.span;
    quotation.content = reported.content;
    quotation.saying = Saying::indirect;
    quotation.speaker = reported.speaker;
    quotation.speaker_name = resolver.name_of(quotation.speaker);
    quotation.cue = reported.cue;
    quotation.sentence = reported.sentence;
    const auto own = static_cast<std::uint32_t>(out.size());
    quotation.utterance = reported.goes_on && own > 0 && out.back().cue == quotation.cue ? out.back().utterance : own;
    out.push_back(std::move(quotation));
  }
  return out;
}

/// The posts of an account in which nothing is marked.
std::vector<Post> unmarked_posts(const View& view) {
  std::vector<Post> posts = find_posts(view.account().text(), view.account().blocks());
  std::erase_if(posts, [&](const Post& post) {
    const std::uint32_t first = view.token_at(post.words.begin), end = view.token_at(post.words.end);
    for (std::uint32_t token = first; token < end; ++token)
      if (view.quote(token) != none) return true;
    return false;
  });
  return posts;
}

std::vector<Quotation> posted_quotations(const View& view, const std::vector<Post>& posts, const Resolver& resolver) {
  std::vector<Quotation> out;
  out.reserve(posts.size());
  for (const Post& post : posts) {
    Quotation quotation{.span = post.words, .content = post.words, .speaker = post.author};
    quotation.speaker_name = resolver.name_of(post.author);
    quotation.sentence = view.sentence_at(post.words.begin);
    out.push_back(std::move(quotation));
  }
  return out;
}

/// The innermost report, of those by rising begin of their content, that holds `span` and names its source.
const Quotation* report_around(std::span<const Quotation> reports, Span span) {
  constexpr std::ptrdiff_t most_reports = 8;  // looked at: reports in reports are few
  auto at = std::ranges::upper_bound(reports, span.begin, {}, [](const Quotation& report) { return report.content.begin; });
  for (std::ptrdiff_t steps = 0; steps < most_reports && at != reports.begin(); ++steps) {
    --at;
    if (at->content.contains(span) && !at->speaker.empty()) return &*at;
  }
  return nullptr;
}

/// Those of `speakers` with whom the clause begins that another is reported to have said.
std::vector<Span> speakers_told_of(const View& view, const std::vector<Span>& speakers, const std::vector<Reported>& reports) {
  std::vector<std::uint32_t> begins;
  for (const Reported& report : reports) {
    if (report.speaker.empty() || report.speaker.end > report.content.begin) continue;
    const std::uint32_t first = view.token_at(report.content.begin);
    if (first + 1 < view.size()) begins.push_back(view.span(view.lower(first) == "that" ? first + 1 : first).begin);
  }
  std::ranges::sort(begins);
  std::vector<Span> out;
  std::ranges::copy_if(speakers, std::back_inserter(out),
                       [&](Span speaker) { return std::ranges::binary_search(begins, speaker.begin); });
  return out;
}

/// "Roe said he would “never” go": words marked in what somebody is reported to have said are that person's.
void give_to_reported(std::span<Quotation> direct, std::vector<Quotation> reports) {
  std::ranges::stable_sort(reports, {}, [](const Quotation& report) { return report.content.begin; });
  for (Quotation& quotation : direct) {
    if (quotation.saying != Saying::scare || quotation.parent != none) continue;
    const Quotation* report = report_around(reports, quotation.span);
    if (report == nullptr) continue;
    quotation.saying = Saying::direct;
    quotation.speaker = report->speaker;
    quotation.speaker_name = report->speaker_name;
    quotation.cue = report->cue;
  }
}

}  // namespace

void find_quotations(const Account& account, Annotations& annotations) {
  const std::vector<Marked> marked = find_marked(account.text(), account.blocks());
  const View view(account, annotations, marked);
  const std::vector<Attribution> attributions = find_speakers(view);
  const std::vector<Reported> reported = reported_speech(view);
  std::vector<Span> speakers;
  speakers.reserve(attributions.size() + reported.size());
  for (const Attribution& attribution : attributions) speakers.push_back(attribution.speaker);
  for (const Reported& one : reported) speakers.push_back(one.speaker);
  const std::vector<Post> posts = unmarked_posts(view);
  for (const Post& post : posts) speakers.push_back(post.author);
  std::vector<Span> told_of = speakers_told_of(view, speakers, reported);
  const Resolver resolver(view, std::move(speakers), std::move(told_of));
  std::vector<Quotation> all = direct_quotations(view, attributions, resolver);
  const auto direct = static_cast<std::uint32_t>(all.size());
  std::vector<Quotation> indirect = reported_quotations(reported, resolver);
  give_to_reported(all, indirect);
  for (Quotation& quotation : indirect) {
    quotation.utterance += direct;
    all.push_back(std::move(quotation));
  }
  for (Quotation& quotation : posted_quotations(view, posts, resolver)) {
    quotation.utterance = static_cast<std::uint32_t>(all.size());
    all.push_back(std::move(quotation));
  }

  std::vector<std::uint32_t> order;
  order.reserve(all.size());
  for (std::uint32_t i = 0; i < all.size(); ++i)
    if (i >= direct || !is_a_place_or_note(view, i)) order.push_back(i);
  std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
    const Span first = all[a].span, second = all[b].span;
    if (first.begin != second.begin) return first.begin < second.begin;
    return first.end != second.end ? first.end > second.end : a < b;
  });
  std::vector<std::uint32_t> place(all.size(), none);
  for (std::uint32_t i = 0; i < order.size(); ++i) place[order[i]] = i;
  annotations.quotations.reserve(all.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) {
    Quotation quotation = std::move(all[order[i]]);
    quotation.parent = quotation.parent == none ? none : place[quotation.parent];
    quotation.utterance = place[quotation.utterance] == none ? i : place[quotation.utterance];
    annotations.quotations.push_back(std::move(quotation));
  }
}

}  // namespace hexapla::annotate
