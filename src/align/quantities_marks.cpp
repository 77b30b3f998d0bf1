#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "align/quantities_features.h"
#include "align/quantities_former.h"
#include "align/quantities_records.h"

namespace hexapla::align::quantities {

using text::AmountRelation;

/// The first count of a sort of thing at the head of an account is its answer to "how many?", and so are its repetitions there.
void Features::mark_leads() {
  std::map<std::pair<std::uint32_t, std::string_view>, const text::Amount*> first;
  for (Feature& feature : features_) {
    const Quantity& quantity = *feature.quantity;
    if (quantity.kind != QuantityKind::count || feature.head == none || quantity.sentence >= lead_sentences || feature.others ||
        quantity.part)
      continue;
    const std::string_view sort = feature.noun.family.empty() ? std::string_view(feature.head_word) : feature.noun.family;
    const auto [at, fresh] = first.try_emplace({feature.ref.account, sort}, &feature.amount);
    feature.lead = fresh || text::relate(*at->second, feature.amount) != AmountRelation::different;
  }
}

/// The first count of the dead or the hurt at the head of an account is its toll.
void Features::mark_tolls() {
  std::map<std::pair<std::uint32_t, text::Fate>, const text::Amount*> first;
  for (Feature& feature : features_) {
    const Quantity& quantity = *feature.quantity;
    const bool fatal = feature.fate == text::Fate::die, hurt = feature.fate == text::Fate::hurt;
    if ((!fatal && !hurt) || quantity.sentence >= lead_sentences || quantity.part || (fatal && feature.others)) continue;
    const auto [at, fresh] = first.try_emplace({feature.ref.account, feature.fate}, &feature.amount);
    feature.toll = fresh || text::relate(*at->second, feature.amount) != AmountRelation::different;
  }
}

/// Where an account gives its toll, another number of the same fate in a sentence of a former year is that of another event, and
/// so is what else the sentence counts.
void Features::mark_former(const Story& story) {
  std::map<std::pair<std::uint32_t, text::Fate>, const text::Amount*> tolls;
  const auto dated_before = [&](const Feature& feature) {
    const std::uint32_t account = feature.ref.account;
    return is_dated_before(story.accounts[account], story.annotations[account], feature.quantity->sentence);
  };
  const auto fate_of = [](const Feature& feature) { return feature.struck ? text::Fate::hurt : feature.fate; };
  for (const Feature& feature : features_)
    if (feature.toll && !dated_before(feature)) tolls.try_emplace({feature.ref.account, feature.fate}, &feature.amount);
  std::set<std::pair<std::uint32_t, std::uint32_t>> sentences;
  for (const Feature& feature : features_) {
    const auto toll = tolls.find({feature.ref.account, fate_of(feature)});
    if (toll == tolls.end() || feature.quantity->kind != QuantityKind::count || !dated_before(feature)) continue;
    if (text::relate(*toll->second, feature.amount) == AmountRelation::different)
      sentences.emplace(feature.ref.account, feature.quantity->sentence);
  }
  for (Feature& feature : features_) feature.former = sentences.contains({feature.ref.account, feature.quantity->sentence});
}

/// Two sources of one account may put one measure at two numbers; wherever the account has either, the other is its rival.
void Features::mark_rivals() {
  for (std::size_t i = 1; i < features_.size(); ++i) {
    const Feature &first = features_[i - 1], &second = features_[i];
    const bool one = first.ref.account == second.ref.account && first.measure != Measure::none && first.measure == second.measure;
    if (!one || !are_set_against(*first.quantity, *second.quantity, first.source)) continue;
    const double low = first.amount.written, high = second.amount.written;
    const auto of_account =
        std::ranges::equal_range(features_, first.ref.account, {}, [](const Feature& f) { return f.ref.account; });
    const Measure measure = first.measure;
    for (Feature& feature : of_account) {
      if (feature.measure != measure) continue;
      if (feature.amount.written == low) feature.rival = high;
      if (feature.amount.written == high) feature.rival = low;
    }
  }
}

/// The names of two sides of the story may begin with one town's: which of them "Port Osk (12-3)" is, is not known.
void Features::mark_sides() {
  std::map<std::string_view, const text::BearerName*> holders;
  for (const Feature& feature : features_)
    if (feature.listed) holders.try_emplace(feature.bearer.name, &feature.bearer);
  for (Feature& feature : features_) {
    if (!feature.listed) continue;
    const text::BearerName* first = nullptr;
    for (const auto& [name, holder] : holders) {
      if (!goes_on(*holder, feature.bearer)) continue;
      if (first != nullptr && !text::may_be_one_bearer(*first, *holder)) feature.of_several_sides = true;
      first = holder;
    }
  }
}

}  // namespace hexapla::align::quantities
