#include "reconcile/quotations_days.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "core/in_list.h"
#include "text/publication.h"
#include "text/words.h"

namespace hexapla::reconcile::quotations {
namespace {

std::optional<text::Publication> published(const Story& story, const Version& version) {
  return text::last_publication(story.accounts[version.account].metadata());
}

bool is_before(const std::optional<text::Publication>& first, const std::optional<text::Publication>& second) {
  return first && second && text::seconds_between(*first, *second).has_value();
}

/// Whether the words that lead to a day leave what was said earlier than it: "before the vote on Saturday", "ahead of Saturday".
bool tells_of_before(const Story& story, std::uint32_t account, Span words) {
  static constexpr auto before = std::to_array<std::string_view>({"ahead", "before", "earlier", "eve", "prior", "until"});
  if (words.begin >= words.end) return false;
  return std::ranges::any_of(text::words(story.accounts[account].text(words)),
                             [](const text::Word& word) { return in(before, word.folded); });
}

/// The first of the days, past by its account, that the sentence of the verb of saying tells outside quotation marks: the
/// utterance is as late as what it is said of. None where one is told that may be later ("before Monday").
std::optional<text::Publication> day_of_saying(const Story& story, const Version& version) {
  constexpr std::size_t day_length = 10;  // of "2016-07-07"
  if (version.cue.empty() || version.reported) return std::nullopt;
  const Annotations& annotations = story.annotations[version.account];
  std::optional<text::Publication> first;
  for (const Time& time : annotations.times) {
    if (time.quotation != none || time.kind != TimeKind::date || time.sentence >= annotations.sentences.size()) continue;
    if (!annotations.sentences[time.sentence].span.contains(version.cue)) continue;
    const std::uint32_t begin = annotations.sentences[time.sentence].span.begin;
    if ((!time.modifier.empty() && !time.relative) || tells_of_before(story, version.account, {begin, time.span.begin}))
      return std::nullopt;
    if (time.relative || time.value.size() < day_length) continue;
    const auto day = text::read_publication(std::string_view(time.value).substr(0, day_length));
    if (!day || is_before(published(story, version), day)) return std::nullopt;
    if (!first || day->begin < first->begin) first = day;
  }
  return first;
}

}  // namespace

bool was_said_later(const Story& story, const std::vector<Version>& reading, const std::vector<Version>& other) {
  const auto all_before = [&](const std::vector<Version>& versions, const text::Publication& day) {
    return std::ranges::all_of(versions, [&](const Version& version) { return is_before(published(story, version), day); });
  };
  const auto some_before = [&](const text::Publication& day) {
    return std::ranges::any_of(reading, [&](const Version& version) { return is_before(published(story, version), day); });
  };
  return std::ranges::any_of(reading, [&](const Version& version) {
    const auto day = day_of_saying(story, version);
    return day && all_before(other, *day) && !some_before(*day);
  });
}

}  // namespace hexapla::reconcile::quotations
