#include "overview/singles.h"

#include <algorithm>

#include "overview/content.h"
#include "overview/participants.h"
#include "text/concepts.h"
#include "text/content.h"
#include "text/time_values.h"
#include "text/words.h"

namespace hexapla::overview {
namespace {

// Weights are whole numbers that order by kinds of fact; they were set by reading, not fitted.
constexpr int of_fate = 3, of_money = 2, of_figure = 1;
constexpr int of_named_speaker = 3, of_words = 1;
constexpr int of_hour = 2, of_day = 1;
constexpr int of_headline = 2;
constexpr int most_of_participants = 2;
/// Words of content that a quotation has at least to say something by itself.
constexpr std::size_t fewest_words = 3;

/// Words beside a time that a sentence has at least if it is no dateline.
constexpr std::size_t fewest_beside = 3;

class Weights {
 public:
  Weights(const Story& story, const std::vector<Participant>& participants) : story_(story), names_(story.accounts.size()) {
    for (const Participant& participant : participants) {
      if (accounts_of(participant.names) < 2) continue;
      for (const Phrase& phrase : participant.names)
        for (const Mention& mention : phrase.mentions) names_[mention.account].push_back(mention.span.begin);
    }
    for (std::vector<std::uint32_t>& places : names_) std::ranges::sort(places);
  }

  int of(const Finding& finding) const {
    if (finding.readings.empty() || finding.readings[0].mentions.empty()) return 0;
    const Value& value = finding.readings[0].value;
    const Mention& mention = finding.readings[0].mentions[0];
    if (finding.kind == FindingKind::time && dates_the_telling(mention)) return 0;
    return of_value(finding, value, mention) + of_place(mention);
  }

 private:
  int of_value(const Finding& finding, const Value& value, const Mention& mention) const {
    switch (finding.kind) {
      case FindingKind::quantity: {
        if (value.bound == Bound::vague) return 0;
        const std::string_view words = story_.accounts[mention.account].text(mention.span);
        const bool fate = std::ranges::any_of(text::words(finding.about + " " + std::string(words)), [](const text::Word& word) {
          return text::fate_of(word.folded) != text::Fate::none ||
                 std::ranges::any_of(text::content_of(word.folded),
                                     [](const auto& key) { return text::fate_of(key) != text::Fate::none; });
        });
        const bool money = value.unit.size() == 3 && value.unit[0] >= 'A' && value.unit[0] <= 'Z';
        return of_figure + (fate ? of_fate : 0) + (money ? of_money : 0);
      }
      case FindingKind::time: {
        const text::TimeValue time = text::read_time_value(value.iso);
        if (time.clock_low >= 0) return of_hour;
        return time.kind == text::TimeValue::Kind::date || time.kind == text::TimeValue::Kind::weekday ? of_day : 0;
      }
      case FindingKind::quotation:
        if (text::content_of(value.text).size() < fewest_words) return 0;
        return value.speaker.empty() ? of_words : of_named_speaker;
      default:
        return 0;
    }
  }

  /// Whether a time is when somebody spoke or the account was written, not when what is told of happened.
  bool dates_the_telling(const Mention& mention) const {
    const Annotations& annotations = story_.annotations[mention.account];
    const auto time =
        std::ranges::lower_bound(annotations.times, mention.span.begin, {}, [](const Time& t) { return t.span.begin; });
    if (time != annotations.times.end() && time->span == mention.span && text::is_speech_act(time->act)) return true;
    const Span sentence = sentence_at(annotations, mention.span.begin);
    const Account& account = story_.accounts[mention.account];
    return text::words(account.text(sentence)).size() < text::words(account.text(mention.span)).size() + fewest_beside;
  }

  /// A headline, and the participants that its sentence names.
  int of_place(const Mention& mention) const {
    int weight = 0;
    for (const Block& block : story_.accounts[mention.account].blocks()) {
      if (block.kind != BlockKind::title || block.span.begin > mention.span.begin) break;
      if (block.span.contains(mention.span)) weight += of_headline;
    }
    const Span sentence = sentence_at(story_.annotations[mention.account], mention.span.begin);
    const std::vector<std::uint32_t>& names = names_[mention.account];
    const auto count = std::ranges::lower_bound(names, sentence.end) - std::ranges::lower_bound(names, sentence.begin);
    return weight + static_cast<int>(std::min<std::ptrdiff_t>(count, most_of_participants));
  }

  const Story& story_;
  std::vector<std::vector<std::uint32_t>> names_;  ///< by account: where it names participants that others name too
};

}  // namespace

std::vector<std::uint32_t> singles_by_weight(const Story& story, const std::vector<Finding>& findings,
                                             const std::vector<Participant>& participants) {
  const Weights weights(story, participants);
  std::vector<std::pair<int, std::uint32_t>> ranked;
  for (std::uint32_t i = 0; i < findings.size(); ++i) {
    if (findings[i].relation == Relation::single) ranked.emplace_back(-weights.of(findings[i]), i);
  }
  std::ranges::sort(ranked);
  std::vector<std::uint32_t> out;
  out.reserve(ranked.size());
  for (const auto& [weight, finding] : ranked) out.push_back(finding);
  return out;
}

}  // namespace hexapla::overview
