#include "overview/omissions.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "overview/participants.h"
#include "text/concepts.h"
#include "text/content.h"
#include "text/name_words.h"
#include "text/publication.h"
#include "text/time_values.h"
#include "text/words.h"

namespace hexapla::overview {
namespace {

constexpr std::size_t fewest_accounts = 3;
constexpr std::size_t most_omissions = 60;
/// Findings and participants that all but one tell that are looked at.
constexpr std::size_t most_candidates = 200;
/// Below it the accounts may not answer one question, and who is silent is not known.
constexpr double surest_from = 0.5;
/// Share of a quotation's words of content, in percent, from which an account that has them may retell it.
constexpr std::size_t retold = 50;

const Quantity* quantity_at(const Annotations& annotations, Span span) {
  auto found = std::ranges::lower_bound(annotations.quantities, span.begin, {}, [](const Quantity& q) { return q.span.begin; });
  for (; found != annotations.quantities.end() && found->span.begin == span.begin; ++found)
    if (found->span == span) return &*found;
  return nullptr;
}

/// Whether two counted nouns may name the same things.
bool may_be_one_thing(const std::string& a, const std::string& b) {
  if (a == b) return true;
  const std::string_view family = text::noun_concept(a).family;
  return !family.empty() && family == text::noun_concept(b).family;
}

class Silence {
 public:
  Silence(const Story& story, std::span<const std::uint32_t> elsewhere) : story_(story) {
    for (std::uint32_t i = 0; i < story.accounts.size(); ++i) {
      if (story.accounts[i].readable() && std::ranges::find(elsewhere, i) == elsewhere.end()) asked_.insert(i);
    }
  }
  bool are_enough() const { return asked_.size() >= fewest_accounts; }

  /// The only account asked that is not among the tellers and might have told; nothing if there is none, or more.
  std::optional<std::uint32_t> silent(const std::set<std::uint32_t>& tellers) const {
    std::optional<std::uint32_t> out;
    for (const std::uint32_t account : asked_) {
      if (tellers.contains(account)) continue;
      if (out) return std::nullopt;
      out = account;
    }
    return out && !is_earliest(*out, tellers) ? out : std::nullopt;
  }

  bool leaves_out(std::uint32_t account, const Finding& finding) {
    switch (finding.kind) {
      case FindingKind::quantity:
        return !tells_quantity(account, finding);
      case FindingKind::time:
        return !tells_time(account, finding);
      case FindingKind::quotation:
        return shared_with(account, text::content_of(finding.readings.front().value.text)) < retold;
      default:
        return false;  // which statements tell the same is not known surely enough
    }
  }
  bool leaves_out(std::uint32_t account, const Participant& participant) {
    std::set<std::string> keys;
    for (const Phrase& phrase : participant.names) {
      const std::vector<std::string> words = text::name_words(phrase.text);
      if (words.empty()) continue;
      keys.insert({words.front(), words.back()});
      if (const std::string initials = text::initials_of(words); !initials.empty()) keys.insert(initials);
    }
    const std::set<std::string>& words = words_of(account);
    return std::ranges::none_of(keys, [&](const std::string& key) { return words.contains(key) || words.contains(key + "'s"); });
  }

 private:
  std::optional<text::Publication> publication(std::uint32_t account) const {
    const auto& published = story_.accounts[account].metadata().published;
    return published ? text::read_publication(*published) : std::nullopt;
  }

  /// Whether the account was certainly published before all that tell it.
  bool is_earliest(std::uint32_t account, const std::set<std::uint32_t>& tellers) const {
    const auto own = publication(account);
    if (!own) return false;
    return std::ranges::all_of(tellers, [&](std::uint32_t teller) {
      const auto other = publication(teller);
      return other && text::seconds_between(*own, *other);
    });
  }

  bool tells_quantity(std::uint32_t account, const Finding& finding) const {
    std::set<std::string> heads;
    for (const Reading& reading : finding.readings) {
      for (const Mention& mention : reading.mentions) {
        const Quantity* quantity = quantity_at(story_.annotations[mention.account], mention.span);
        if (quantity != nullptr) heads.insert(quantity->head);
      }
    }
    return std::ranges::any_of(story_.annotations[account].quantities, [&](const Quantity& quantity) {
      const bool same_figure = std::ranges::any_of(finding.readings, [&](const Reading& reading) {
        return reading.value.low == quantity.low && reading.value.high == quantity.high;
      });
      return same_figure ||
             std::ranges::any_of(heads, [&](const std::string& head) { return may_be_one_thing(head, quantity.head); });
    });
  }

  /// Also where the day was still to come.
  bool tells_time(std::uint32_t account, const Finding& finding) const {
    const auto own = publication(account);
    for (const Reading& reading : finding.readings) {
      const text::TimeValue told = text::read_time_value(reading.value.iso);
      if (told.kind == text::TimeValue::Kind::date && own) {
        const auto day = text::read_publication(text::iso_date(told.days->first));
        if (day && own->end <= day->begin) return true;
      }
      for (const Time& time : story_.annotations[account].times) {
        if (!reading.value.iso.empty() && time.value == reading.value.iso) return true;
        const text::TimeValue value = text::read_time_value(time.timex3);
        if (value.kind == text::TimeValue::Kind::date && told.kind == text::TimeValue::Kind::date &&
            value.days->meets(*told.days))
          return true;
        // A weekday or a clock time of a day that is not known may be the one that is meant.
        if (value.kind == text::TimeValue::Kind::weekday && told.kind != text::TimeValue::Kind::duration) return true;
      }
    }
    return false;
  }

  const std::set<std::string>& words_of(std::uint32_t account) {
    const auto [known, fresh] = words_.try_emplace(account);
    if (fresh)
      for (text::Word& word : text::words(story_.accounts[account].text())) known->second.insert(std::move(word.folded));
    return known->second;
  }
  std::size_t shared_with(std::uint32_t account, const std::vector<std::string>& content) {
    const auto [known, fresh] = content_.try_emplace(account);
    if (fresh) known->second = text::content_of(story_.accounts[account].text());
    return content.empty() ? 100 : 100 * text::shared(content, known->second) / content.size();
  }

  const Story& story_;
  std::set<std::uint32_t> asked_;
  std::map<std::uint32_t, std::set<std::string>> words_;       ///< of silent accounts
  std::map<std::uint32_t, std::vector<std::string>> content_;  ///< of silent accounts
};

/// Whether every answer is so vague that its absence tells nothing: "several wounds", "recently".
bool is_vague(const Finding& finding) {
  return std::ranges::all_of(finding.readings, [&](const Reading& reading) {
    if (finding.kind == FindingKind::quantity) return reading.value.bound == Bound::vague;
    const auto kind = text::read_time_value(reading.value.iso).kind;
    return finding.kind == FindingKind::time &&
           (kind == text::TimeValue::Kind::unknown || kind == text::TimeValue::Kind::undefined);
  });
}

std::set<std::uint32_t> tellers_of_finding(const Finding& finding) {
  std::set<std::uint32_t> out;
  for (const Reading& reading : finding.readings)
    for (const Mention& mention : reading.mentions) out.insert(mention.account);
  return out;
}

}  // namespace

std::vector<Omission> omissions_of(const Story& story, const std::vector<Finding>& findings,
                                   const std::vector<Participant>& participants, std::span<const std::uint32_t> elsewhere) {
  std::vector<Omission> out;
  Silence silence(story, elsewhere);
  if (!silence.are_enough()) return out;
  std::size_t candidates = 0;
  for (std::uint32_t i = 0; i < participants.size() && candidates < most_candidates; ++i) {
    const std::vector<std::uint32_t> tellers = tellers_of(participants[i]);
    const auto account = silence.silent({tellers.begin(), tellers.end()});
    if (!account) continue;
    ++candidates;
    if (silence.leaves_out(*account, participants[i])) out.push_back({.account = *account, .participant = i});
  }
  for (std::uint32_t i = 0; i < findings.size() && candidates < most_candidates; ++i) {
    if (findings[i].relation == Relation::single || findings[i].confidence < surest_from || is_vague(findings[i])) continue;
    const auto account = silence.silent(tellers_of_finding(findings[i]));
    if (!account) continue;
    ++candidates;
    if (silence.leaves_out(*account, findings[i])) out.push_back({.account = *account, .finding = i});
  }
  if (out.size() > most_omissions) out.resize(most_omissions);
  return out;
}

}  // namespace hexapla::overview
