#include "report/listed.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "core/in_list.h"
#include "text/content.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::report {
namespace {

/// Places of accounts.
class Places {
 public:
  void add(const Mention& place) { places_.push_back(place); }
  void add(const Reading& reading) { places_.insert(places_.end(), reading.mentions.begin(), reading.mentions.end()); }
  /// After the last is added, before the first question.
  void order() {
    std::ranges::sort(places_);
    // Each reaches as far as any before it, so that the last that begins no later tells.
    for (std::size_t i = 1; i < places_.size(); ++i)
      if (places_[i].account == places_[i - 1].account)
        places_[i].span.end = std::max(places_[i].span.end, places_[i - 1].span.end);
  }
  bool holds(const Mention& mention) const {
    const auto behind = std::ranges::upper_bound(places_, Mention{mention.account, {mention.span.begin, none}});
    return behind != places_.begin() && (behind - 1)->account == mention.account && (behind - 1)->span.end >= mention.span.end;
  }
  bool hold_all(const std::vector<Mention>& mentions) const {
    return std::ranges::all_of(mentions, [&](const Mention& mention) { return holds(mention); });
  }

 private:
  std::vector<Mention> places_;
};

/// Where accounts say the same by themselves: quotations that several accounts have, and passages that two of different origins
/// share (those of one origin are one witness, whose copies take nothing from what another one says).
Places repeated_in(const Comparison& comparison) {
  Places out;
  for (const Finding& finding : comparison.findings) {
    if (finding.kind != FindingKind::quotation || finding.relation == Relation::single) continue;
    for (const Reading& reading : finding.readings) out.add(reading);
  }
  for (const Copy& copy : comparison.copies) {
    const std::vector<std::uint32_t>& origin = comparison.origin;  // empty of a comparison that does not tell them
    if (std::max(copy.from, copy.to) < origin.size() && origin[copy.from] == origin[copy.to]) continue;
    for (const CopyPassage& passage : copy.passages) {
      out.add({copy.from, passage.from});
      out.add({copy.to, passage.to});
    }
  }
  out.order();
  return out;
}

Places quoted_in(const Comparison& comparison) {
  Places out;
  for (const Finding& finding : comparison.findings) {
    for (const Reading& reading : finding.readings)
      if (finding.kind == FindingKind::quotation && !reading.value.paraphrase) out.add(reading);
  }
  out.order();
  return out;
}

/// Whether a figure or time says nothing beside the quotations in which it stands.
bool is_said_by(const Places& quoted, const Comparison& comparison, const Finding& finding) {
  static constexpr auto spoken = std::to_array<std::string_view>(
      {"earlier today", "later today", "now", "right now", "this afternoon", "this evening", "this morning", "today", "tonight"});
  const bool time = finding.kind == FindingKind::time;
  if ((!time && finding.kind != FindingKind::quantity) || finding.relation == Relation::conflict) return false;
  return std::ranges::all_of(finding.readings, [&](const Reading& reading) {
    if (!quoted.hold_all(reading.mentions)) return false;
    if (!time) return reading.value.bound == Bound::vague;
    if (reading.value.iso.starts_with("PX")) return true;  // "for years"
    return std::ranges::all_of(reading.mentions, [&](const Mention& mention) {
      return in(spoken, text::fold(comparison.accounts.at(mention.account).text(mention.span)));
    });
  });
}

/// Where accounts name persons.
Places persons_in(const Comparison& comparison) {
  Places out;
  for (const Participant& participant : comparison.overview.participants) {
    if (participant.kind != ParticipantKind::person) continue;
    for (const Phrase& name : participant.names)
      for (const Mention& place : name.mentions) out.add(place);
  }
  out.order();
  return out;
}

/// Whether what stands between marks does so within a name: Ann “Sunny” Roe.
bool stands_in_name(std::string_view text, Span quoted) {
  constexpr std::uint32_t nearby = 80;  // bytes: one word
  const std::uint32_t from = quoted.begin - std::min(quoted.begin, nearby);
  const std::string_view before = text.substr(from, quoted.begin - from), behind = text.substr(quoted.end, nearby);
  const std::vector<text::Word> left = text::words(before), right = text::words(behind);
  if (left.empty() || right.empty()) return false;
  const auto is_capitalised = [](std::string_view in, const text::Word& word) {
    return text::is_capitalised(in.substr(word.span.begin, word.span.size()));
  };
  const auto is_mark = [](std::string_view between) {
    const std::string mark = text::fold(between);
    return (mark == "\"" || mark == "'") && !between.contains('\n');
  };
  return is_mark(before.substr(left.back().span.end)) && is_mark(behind.substr(0, right.front().span.begin)) &&
         text::is_capitalised(text.substr(quoted.begin, quoted.size())) && is_capitalised(before, left.back()) &&
         is_capitalised(behind, right.front());
}

/// Whether a quotation is a person's name in marks, which nobody is said to have spoken: “Sunny”. That it begins with a capital
/// makes it none: “Guilty”.
bool is_name(const Places& persons, const Comparison& comparison, const Finding& finding) {
  if (finding.kind != FindingKind::quotation || finding.relation == Relation::conflict) return false;
  return std::ranges::all_of(finding.readings, [&](const Reading& reading) {
    return reading.value.speaker.empty() && !reading.value.paraphrase &&
           std::ranges::all_of(reading.mentions, [&](const Mention& mention) {
             return persons.holds(mention) || stands_in_name(comparison.accounts.at(mention.account).text(), mention.span);
           });
  });
}

bool is_worth_telling(const Comparison& comparison, const Finding& finding, const Places& repeated) {
  if (finding.relation != Relation::agree || finding.origins < 2) return false;
  const std::vector<Mention>& mentions = finding.readings.front().mentions;
  if (repeated.hold_all(mentions)) return false;
  return std::ranges::all_of(mentions, [&](const Mention& mention) {
    return text::tells_something(comparison.accounts.at(mention.account).text(mention.span));
  });
}

}  // namespace

Listed::Listed(const Comparison& comparison) {
  const Places repeated = repeated_in(comparison), quoted = quoted_in(comparison), persons = persons_in(comparison);
  listed_.reserve(comparison.findings.size());
  for (const Finding& finding : comparison.findings) {
    const bool wording = finding.kind == FindingKind::statement || finding.kind == FindingKind::label;
    const bool agreed = finding.kind == FindingKind::statement && is_worth_telling(comparison, finding, repeated);
    const bool told = !wording && !is_said_by(quoted, comparison, finding) && !is_name(persons, comparison, finding);
    listed_.push_back(told || finding.relation == Relation::conflict || agreed);
  }
}

}  // namespace hexapla::report
