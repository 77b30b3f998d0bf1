#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "align/quantities_features.h"
#include "core/in_list.h"
#include "text/morphology.h"

namespace hexapla::align::quantities {
namespace {

using text::AmountRelation;

/// How many sentences are the head of an account. Tuned with the weights of quantities_evidence.cpp: 4 to 6 serve the labelled
/// stories alike, 8 worse.
constexpr std::uint32_t lead_sentences = 5;
constexpr std::size_t most_spellings = 16;  // of one bearer's name
constexpr std::size_t most_named = 64;      // people of known gender that a name is compared with

/// "A 24-year-old man was killed. A 24-year-old man was hurt": what one account tells anew in the next sentence is of somebody
/// else.
bool introduces_another(const Feature* last, const Feature& next) {
  const auto is_new = [](const Feature& feature) {
    const auto& before = feature.around.before;
    return !before.empty() && (before.back() == "a" || before.back() == "an");
  };
  return last != nullptr && last->ref.account == next.ref.account && last->quantity->sentence > 0 &&
         next.quantity->sentence - last->quantity->sentence <= 1 && is_new(*last) && is_new(next);
}

}  // namespace

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

/// What one account tells of the gender of somebody with a name holds for all ages with that name.
void Features::share_genders() {
  std::map<std::string, text::Gender> genders;
  const auto is_of_somebody = [](const Feature& feature) {
    return feature.quantity->kind == QuantityKind::age && !feature.subject.empty();
  };
  for (const Feature& feature : features_)
    if (is_of_somebody(feature) && feature.gender != text::Gender::none) genders.try_emplace(feature.subject, feature.gender);
  for (Feature& feature : features_) {
    if (!is_of_somebody(feature) || feature.gender != text::Gender::none) continue;
    if (const auto own = genders.find(feature.subject); own != genders.end()) {
      feature.gender = own->second;
      continue;
    }
    std::size_t looked = 0;
    for (const auto& [name, gender] : genders) {
      if (looked++ == most_named) break;
      if (!text::may_be_one_bearer(name, feature.subject)) continue;
      feature.gender = gender;
      break;
    }
  }
}

/// An age that no two people of the story have, by their names and genders, tells whose it is.
void Features::mark_lone_ages() {
  struct Bearers {
    std::vector<std::string> names;
    std::vector<const text::BearerName*> kin_of;
    const Feature* last = nullptr;
    bool male = false, female = false, several = false;
  };
  constexpr auto further = std::to_array<std::string_view>({"another", "other", "second", "third", "fourth", "fifth"});
  std::map<double, Bearers> bearers;
  const auto is_age = [](const Feature& feature) {
    return feature.quantity->kind == QuantityKind::age && feature.amount.bound == Bound::exact;
  };
  for (const Feature& feature : features_) {
    if (!is_age(feature)) continue;
    Bearers& known = bearers[feature.amount.written];
    known.male = known.male || feature.gender == text::Gender::male;
    known.female = known.female || feature.gender == text::Gender::female;
    const auto& before = feature.around.before;
    known.several = known.several || text::is_plural(feature.quantity->head) || (!before.empty() && in(further, before.back())) ||
                    introduces_another(known.last, feature);
    known.last = &feature;
    if (!feature.kin_of.name.empty() && known.kin_of.size() < most_spellings) known.kin_of.push_back(&feature.kin_of);
    const auto is_other = [&](const std::string& name) { return !text::may_be_one_bearer(name, feature.subject); };
    if (feature.subject.empty() || known.several) continue;
    known.several = std::ranges::any_of(known.names, is_other) || known.names.size() == most_spellings;
    if (std::ranges::find(known.names, feature.subject) == known.names.end()) known.names.push_back(feature.subject);
  }
  for (Feature& feature : features_) {
    if (!is_age(feature)) continue;
    const Bearers& known = bearers[feature.amount.written];
    // "Moss's 16-year-old friend" beside Moss, who is 16 as well.
    const bool kin = std::ranges::any_of(known.kin_of, [&](const text::BearerName* owner) {
      return std::ranges::any_of(known.names,
                                 [&](const std::string& name) { return text::may_be_one_bearer(owner->name, name); });
    });
    feature.lone_age = !known.several && !kin && !(known.male && known.female);
  }
}

/// Of the ages of an account, those that it has once for such a noun, and those of its one child or teenager.
void Features::mark_sole_ages() {
  constexpr double grown = 18;  // years
  std::map<std::pair<std::uint32_t, std::string_view>, std::set<double>> by_noun;
  std::map<std::uint32_t, std::map<double, std::set<text::Gender>>> minors;
  const auto is_age = [](const Feature& feature) { return feature.quantity->kind == QuantityKind::age; };
  const auto is_minor = [](const Feature& feature) {
    return feature.amount.unit == "year" && feature.amount.written < grown && feature.amount.bound == Bound::exact;
  };
  for (const Feature& feature : features_) {
    if (!is_age(feature)) continue;
    ages_.insert({feature.ref.account, feature.amount.written});
    by_noun[{feature.ref.account, feature.head_word}].insert(feature.amount.written);
    if (is_minor(feature)) minors[feature.ref.account][feature.amount.written].insert(feature.gender);
  }
  for (Feature& feature : features_) {
    if (!is_age(feature)) continue;
    const auto& before = feature.around.before;
    const bool limit = !before.empty() && before.back() == "as";  // "teenagers as young as 14"
    const bool plural = text::is_plural(feature.quantity->head) || limit;
    feature.sole_role = !plural && !feature.head_word.empty() && by_noun[{feature.ref.account, feature.head_word}].size() == 1;
    // Whose gender is not told may be anybody's.
    const auto is_other = [&](const auto& known) {
      if (known.first == feature.amount.written) return false;
      if (feature.gender == text::Gender::none) return true;
      return known.second.contains(feature.gender) || known.second.contains(text::Gender::none);
    };
    feature.sole_minor = is_minor(feature) && !plural && std::ranges::none_of(minors[feature.ref.account], is_other);
  }
}

std::size_t Features::ages_of(std::uint32_t account) const {
  const auto first = ages_.lower_bound({account, -std::numeric_limits<double>::infinity()});
  return static_cast<std::size_t>(
      std::distance(first, ages_.lower_bound({account + 1, -std::numeric_limits<double>::infinity()})));
}

bool fared_alike(const Feature& a, const Feature& b) {
  return (a.fared.fate != text::Fate::none && a.fared.fate == b.fared.fate) || (a.fared.struck && b.fared.struck);
}

bool fared_apart(const Feature& a, const Feature& b) {
  return a.fared.fate != text::Fate::none && b.fared.fate != text::Fate::none && a.fared.fate != b.fared.fate;
}

bool have_one_role(const Feature& a, const Feature& b, const Features& features, double alike) {
  constexpr double least_alike = 0.15;  // cosine of the sentences' words where neither tells what befell whom
  if (a.quantity->kind != QuantityKind::age || a.ref.account == b.ref.account || (!a.subject.empty() && !b.subject.empty()))
    return false;
  if (a.amount.bound != Bound::exact || b.amount.bound != Bound::exact || fared_apart(a, b)) return false;
  if (a.amount.measured != b.amount.measured) return false;  // "1-year-old", "9-month-old"
  if (features.gives_age(a.ref.account, b.amount.written) || features.gives_age(b.ref.account, a.amount.written)) return false;
  const bool one_noun = a.sole_role && b.sole_role && a.head_word == b.head_word;
  const bool fared = fared_alike(a, b);
  return fared ? one_noun || (a.sole_minor && b.sole_minor) : one_noun && alike >= least_alike;
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

}  // namespace hexapla::align::quantities
