#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

#include "align/quantities_features.h"
#include "align/quantities_records.h"

namespace hexapla::align::quantities {

using text::AmountRelation;

namespace {

/// "The body of a (21-year-old)".
bool is_of_a_body(const Feature& age) {
  const std::vector<std::string>& before = age.around.before;
  const std::size_t count = before.size();
  return count > 2 && before[count - 2] == "of" && before[count - 3] == "body";
}

}  // namespace

std::vector<std::uint32_t> Feature::names() const {
  std::vector<std::uint32_t> beside = places;
  if (owner != none && !std::ranges::binary_search(beside, owner)) beside.insert(std::ranges::upper_bound(beside, owner), owner);
  return beside;
}

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
void Features::mark_former() {
  std::map<std::pair<std::uint32_t, text::Fate>, const Feature*> tolls;
  const auto fate_of = [](const Feature& feature) { return feature.struck ? text::Fate::hurt : feature.fate; };
  for (const Feature& feature : features_)
    if (feature.toll && !feature.year.before) tolls.try_emplace({feature.ref.account, feature.fate}, &feature);
  std::map<std::pair<std::uint32_t, std::uint32_t>, const Feature*> sentences;  // to the toll that they are told apart from
  for (const Feature& feature : features_) {
    const auto toll = tolls.find({feature.ref.account, fate_of(feature)});
    if (toll == tolls.end() || feature.quantity->kind != QuantityKind::count || !feature.year.before) continue;
    if (text::relate(toll->second->amount, feature.amount) == AmountRelation::different)
      sentences.try_emplace({feature.ref.account, feature.quantity->sentence}, toll->second);
  }
  for (Feature& feature : features_) {
    const auto toll = sentences.find({feature.ref.account, feature.quantity->sentence});
    if (toll == sentences.end()) continue;
    feature.former = true;
    std::ranges::set_difference(feature.names(), toll->second->names(), std::back_inserter(feature.former_names));
  }
}

/// An age of somebody who is told of anew, in a sentence of a former year, or as that of a body that was found on a day before
/// those of the toll, is that of somebody in another event.
void Features::mark_former_ages(const Story& story) {
  std::map<std::uint32_t, std::optional<text::Date>> events;  // account: the first day that it names with its toll
  const auto dated_before = [&](const Feature& feature) {
    const std::uint32_t account = feature.ref.account;
    return is_dated_before(story.accounts[account], story.annotations[account], feature.quantity->sentence);
  };
  const auto days_of = [&](const Feature& feature) {
    return days_named(story.annotations[feature.ref.account], feature.quantity->sentence);
  };
  for (const Feature& feature : features_) {
    if (!feature.toll || dated_before(feature)) continue;
    std::optional<text::Date>& first = events[feature.ref.account];
    if (const auto days = days_of(feature)) first = first ? std::min(*first, days->first) : days->first;
  }
  for (Feature& feature : features_) {
    const auto event = events.find(feature.ref.account);
    if (feature.quantity->kind != QuantityKind::age || !feature.subject.empty() || event == events.end()) continue;
    const auto found_before = [&] {
      const auto days = is_of_a_body(feature) && event->second ? days_of(feature) : std::nullopt;
      return days && days->last < *event->second;
    };
    feature.former = feature.anew && (dated_before(feature) || found_before());
  }
}

/// What an account says again of the toll of several events, in its headline or elsewhere, is of these too.
void Features::mark_spread() {
  const auto key = [](const Feature& feature) { return std::tuple(feature.ref.account, feature.fate, feature.amount.written); };
  const auto counts = [](const Feature& feature) {
    return feature.quantity->kind == QuantityKind::count && feature.fate != text::Fate::none;
  };
  struct Known {
    Spread spread = Spread::none;
    bool wide = false;
  };
  std::map<std::tuple<std::uint32_t, text::Fate, double>, Known> told;
  for (const Feature& feature : features_) {
    if (!counts(feature)) continue;
    Known& known = told[key(feature)];
    known.spread = std::max(known.spread, feature.spread);
    known.wide = known.wide || feature.scope.wide;
  }
  for (Feature& feature : features_) {
    if (!counts(feature)) continue;
    const Known& known = told[key(feature)];
    feature.spread = known.spread;
    feature.scope.wide = known.wide;
  }
}

/// What an account tells of a former month beside another such number at its head is another event's.
void Features::mark_months() {
  using Key = std::tuple<std::uint32_t, QuantityKind, std::string_view, bool>;
  std::map<Key, std::pair<double, double>> heads;  // least and most
  const auto key = [](const Feature& feature) {
    // No things are counted by 5.6: it is on one scale with other such numbers ("5.6 quake", "a magnitude of 6.1").
    const bool measured = feature.amount.written != std::floor(feature.amount.written);
    return Key(feature.ref.account, feature.quantity->kind, measured ? std::string_view() : feature.head_word, measured);
  };
  const auto is_such = [](const Feature& feature) { return !feature.head_word.empty(); };
  for (const Feature& feature : features_) {
    if (feature.quantity->sentence >= scope_head || !is_such(feature)) continue;
    const double number = feature.amount.written;
    const auto [at, fresh] = heads.try_emplace(key(feature), number, number);
    at->second = {std::min(at->second.first, number), std::max(at->second.second, number)};
  }
  for (Feature& feature : features_) {
    if (feature.scope.month == 0 || !is_such(feature)) continue;
    const auto told = heads.find(key(feature));
    const double number = feature.amount.written;
    feature.scope.beside = told != heads.end() && (told->second.first > number || told->second.second < number);
  }
}

/// A number that few things have is that of whoever accounts tell to have it, unless they tell it of two.
void Features::mark_holders() {
  constexpr double telling = 0.9;
  std::map<std::tuple<QuantityKind, std::string_view, double>, const Feature*> told;
  const auto key = [](const Feature& feature) {
    return std::tuple(feature.quantity->kind, std::string_view(feature.head_word), feature.amount.written);
  };
  const auto is_asked = [](const Feature& feature) {
    return feature.telling >= telling && !feature.head_word.empty() && feature.quantity->kind != QuantityKind::age;
  };
  for (const Feature& feature : features_) {
    if (!is_asked(feature) || feature.holder.people.empty() || feature.holder.by_pronoun) continue;
    const Feature*& known = told.try_emplace(key(feature), &feature).first->second;
    if (known != nullptr && have_other_holders(known->holder, feature.holder)) known = nullptr;
  }
  for (Feature& feature : features_) {
    if (!is_asked(feature) || !feature.holder.people.empty()) continue;
    if (const auto known = told.find(key(feature)); known != told.end() && known->second != nullptr)
      feature.holder.people = known->second->holder.people;
  }
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
