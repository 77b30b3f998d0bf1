#include "align/quantities_exclusions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "align/quantities_ages.h"
#include "align/quantities_records.h"
#include "core/in_list.h"
#include "text/addresses.h"
#include "text/happenings.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::align::quantities {
namespace {

/// How telling a number must be to outweigh a reading of its sentence.
constexpr double peculiar = 0.6;
/// Two distances from one place that are farther apart, as a share of the greater, are those of two places.
constexpr double farthest_distance = 0.1;

/// Whether one counts those whom violence struck, and the other people of whom it is told that something else befell them; or the
/// kin of somebody, of whom nothing is told.
bool is_other_toll(const Feature& a, const Feature& b) {
  const auto elsewhere = [](text::Fate fate) {
    return fate == text::Fate::arrest || fate == text::Fate::rescue || fate == text::Fate::missing ||
           fate == text::Fate::displaced;
  };
  const auto is_toll = [](const Feature& feature) {
    return feature.struck || feature.fate == text::Fate::die || feature.fate == text::Fate::hurt;
  };
  if ((a.struck && elsewhere(b.fate)) || (b.struck && elsewhere(a.fate))) return true;
  // Who is sought for it is not whom it struck.
  const auto sought = [](const Feature& feature) {
    return feature.noun.group == "person/suspect" && feature.fate == text::Fate::none && !feature.struck;
  };
  if ((sought(a) && is_toll(b)) || (sought(b) && is_toll(a))) return true;
  return (a.kin_only && is_toll(b)) || (b.kin_only && is_toll(a));
}

/// Whether what two numbers measure, or whose they are, keeps them apart.
bool is_other_measure(const Feature& a, const Feature& b) {
  const auto known = [](std::uint32_t owner, std::uint32_t other) { return owner != none && other != none && owner != other; };
  // Five points a game are those of one player.
  constexpr auto contests = std::to_array<std::string_view>({"game", "match", "contest", "season", "race", "start", "set"});
  if (known(a.owner, b.owner) && !a.quantity->per.empty() && a.quantity->per == b.quantity->per && in(contests, a.quantity->per))
    return true;
  if (are_mean_and_count(a.notation, b.notation)) return true;
  if (a.measure != b.measure)
    return (a.measure != Measure::none && b.measure != Measure::none) || a.measure == Measure::magnitude ||
           b.measure == Measure::magnitude;
  switch (a.measure) {
    case Measure::magnitude:
      return a.generic != b.generic;
    case Measure::population:
      return known(a.place_of, b.place_of);
    case Measure::distance:
      return (!a.places.empty() && !b.places.empty() && !share_a_place(a, b)) || distance(a.amount, b.amount) > farthest_distance;
    case Measure::score:  // one side's win is the other's loss
      return a.outcome != b.outcome && a.outcome != Outcome::none && b.outcome != Outcome::none && known(a.owner, b.owner) &&
             !share_a_place(a, b);
    case Measure::none:
      return false;
  }
  return false;
}

/// Whether an account gives an age to two people without their names, and somebody with a name is of that age in another, of whom
/// it is not told that the same befell: which of the two that is, if any, is not known.
bool is_one_of_several(const Feature& nameless, const Feature& named) {
  return nameless.shared_age && nameless.subject.empty() && !named.subject.empty() && nameless.ref.account != named.ref.account &&
         text::same_number(nameless.amount, named.amount) && !fared_alike(nameless, named);
}

/// Whether two holders of a record are two: also where the one name goes on from the other, "Port Osk" and "Port Osk Central".
/// "The Port Osk Rovers" may be called by their town, unless the story has other sides of it.
bool are_of_two_holders(const Feature& a, const Feature& b) {
  if (!a.listed || !b.listed) return false;
  if (!text::may_be_one_bearer(a.bearer, b.bearer)) return true;
  if (!goes_on(a.bearer, b.bearer) && !goes_on(b.bearer, a.bearer)) return false;
  const Feature& longer = a.bearer.words.size() > b.bearer.words.size() ? a : b;
  return !text::is_plural(longer.bearer.words.back()) || a.of_several_sides || b.of_several_sides;
}

/// Whether two counts of charges are of two charges, of which no word is one: "murder", "aggravated assault". One charge is told
/// in more words or fewer, and killing by many names.
bool are_of_two_charges(const Feature& a, const Feature& b) {
  constexpr auto any = std::to_array<std::string_view>(
      {"aggravated", "attempt", "attempted", "capital", "criminal", "degree", "felony", "first", "second", "third"});
  constexpr auto killing = std::to_array<std::string_view>({"homicide", "killing", "manslaughter", "murder", "slaying"});
  constexpr std::size_t stem = 6;  // "reckless endangerment", "recklessly endangering"
  if (a.charge.empty() || b.charge.empty()) return false;
  const auto words_of = [&](const std::string& charge) {
    std::vector<std::string> out;
    std::string parted = charge;
    std::ranges::replace(parted, '-', ' ');  // "first degree-assault"
    for (const text::Word& word : text::words(parted)) {
      if (in(any, word.folded)) continue;
      out.push_back(in(killing, word.folded) ? "kill" : word.folded.substr(0, stem));
    }
    return out;
  };
  const std::vector<std::string> one = words_of(a.charge), other = words_of(b.charge);
  return !one.empty() && !other.empty() && std::ranges::find_first_of(one, other) == one.end();
}

/// Whether one is of an event of a former year, and the other the toll of its account, which may be today's: it is so dated, or
/// not dated and nothing names what the former event alone is named by.
bool is_before_toll(const Feature& former, const Feature& toll) {
  if (!former.former || toll.former || !toll.toll || toll.year.before) return false;
  if (former.year.year != 0 && former.year.year == toll.year.year) return false;
  return std::ranges::none_of(toll.names(),
                              [&](std::uint32_t name) { return std::ranges::binary_search(former.former_names, name); });
}

/// Two sisters and three siblings are both right.
bool is_some_of_kin(const Feature& some, const Feature& all) {
  constexpr auto of_both = std::to_array<std::string_view>({"child", "grandchild", "kid", "parent", "sibling"});
  constexpr auto of_one =
      std::to_array<std::string_view>({"brother", "daughter", "father", "granddaughter", "grandson", "mother", "sister", "son"});
  return in(of_one, some.head_word) && in(of_both, all.head_word) && some.amount.written <= all.amount.written;
}

/// A figure since Monday and one of three days may be of one time; those of this season and the last are not.
bool are_of_two_seasons(Period a, Period b) {
  const auto is_season = [](Period period) { return period == Period::this_season || period == Period::last_season; };
  return is_season(a) && is_season(b) && a != b;
}

/// "498 yards since May" are some of the 548 of this season.
bool is_since_in_season(const Feature& some, const Feature& all) {
  return some.scope.period == Period::since && !some.scope.from_start && all.scope.period == Period::this_season &&
         some.amount.written < all.amount.written;
}

/// "Roe missed nine games" and "ten of the Gulls' 16 games"; but not "the 24 sailors aboard" and "two of the ship's 21 sailors",
/// which are both a whole.
bool is_whole_of(const Feature& whole, const Feature& part) {
  constexpr auto having = std::to_array<std::string_view>({"be", "carry", "have", "hold", "include", "remain", "total"});
  return whole.scope.whole && !part.scope.whole && !part.scope.of_all && part.amount.written < whole.amount.written &&
         !part.act.empty() && !in(having, part.act);
}

/// "Charged in one shooting" and those whom two shootings hurt, or two since Friday; but not "charged in two shootings".
bool is_one_of_what_else(const Feature& one, const Feature& other) {
  if (!one.scope.in_one || other.scope.in_one || one.head != other.head) return false;
  return (!one.act.empty() && !other.act.empty() && one.act != other.act) || other.scope.period != Period::none;
}

/// Whether the greater figure is of several events or days, and the other is not, or is of one day. A whole storm's toll may be
/// told with its state and days or without.
bool reaches_farther(const Feature& wide, const Feature& other) {
  if (!wide.scope.wide || other.scope.wide || wide.amount.written <= other.amount.written) return false;
  const auto several = [](Spread spread) { return spread == Spread::several || spread == Spread::apart; };
  if (several(wide.spread) && !several(other.spread)) return true;
  return wide.scope.period != Period::none && !other.days.empty();
}

/// The boats captured "in September" are not those of an account that tells of a November. Where nobody knows when that was
/// published, they are other ones if their own account gives another number of such boats before.
bool is_of_former_month(const Feature& former, const Feature& other) {
  const int month = former.scope.month, other_month = other.scope.month;
  if (month == 0 || month == other_month) return false;
  if (other_month != 0) return month != some_month && other_month != some_month;
  constexpr int months = 12;
  const int written = other.month_written;
  return written == 0 ? former.scope.beside : (month != written && month % months + 1 != written);
}

}  // namespace

double distance(const text::Amount& a, const text::Amount& b) {
  const double x = std::abs(a.written), y = std::abs(b.written);
  const double grain = std::min(text::grain_of(x), text::grain_of(y));
  return std::max(x, y) == 0 ? 0 : std::max(0.0, std::abs(x - y) - grain) / std::max(x, y);
}

Told amounts_told(const Feature& a, const Feature& b) {
  if (a.amount.unit == b.amount.unit || !a.common || !b.common) return {a.amount, b.amount};
  return {*a.common, *b.common};
}

bool differ_in_scope(const Feature& a, const Feature& b) {
  const auto differ = [](const Feature& one, const Feature& other) {
    return is_some_of_kin(one, other) || is_since_in_season(one, other) || is_whole_of(one, other) ||
           is_one_of_what_else(one, other) || reaches_farther(one, other) || is_of_former_month(one, other);
  };
  return a.scope.mean != b.scope.mean || are_of_two_seasons(a.scope.period, b.scope.period) || differ(a, b) || differ(b, a);
}

bool are_of_two_holders_told(const Feature& a, const Feature& b) {
  const auto is_toll = [](const Feature& feature) {
    return feature.struck || feature.fate == text::Fate::die || feature.fate == text::Fate::hurt;
  };
  // A sum goes from one to another, and who sells and who buys, who wins and who loses have one figure.
  if (a.quantity->kind == QuantityKind::money || is_toll(a) || is_toll(b)) return false;
  if (!have_other_holders(a.holder, b.holder)) return false;  // as of most
  const auto has = [](const Feature& feature) { return feature.holder.owned || is_having(feature.quantity->act); };
  const std::string_view act = text::happening_of(a.quantity->act), other_act = text::happening_of(b.quantity->act);
  const bool one_act = act.empty() || other_act.empty() || act == other_act;
  return has(a) || has(b) || (one_act && !name_each_other(a.holder, b.holder));
}

bool share_a_place(const Feature& a, const Feature& b) {
  return std::ranges::any_of(a.places, [&](std::uint32_t place) { return std::ranges::binary_search(b.places, place); });
}

Sort sort_of(const Feature& feature) {
  return {.kind = feature.quantity->kind,
          .score = feature.measure == Measure::score,
          .denied = feature.denied,
          .attempted = feature.attempted,
          .fate = feature.fate,
          .gender = feature.gender};
}

bool are_of_two_sorts(const Sort& a, const Sort& b) {
  if (a.kind != b.kind && !(a.score && b.score)) return true;
  // Whom somebody tried to kill is not whom he killed or shot, nor are charges of the one those of the other.
  if (a.denied != b.denied || a.attempted != b.attempted) return true;
  // The rescued are among those who survived.
  const auto lived = [](text::Fate fate) { return fate == text::Fate::rescue || fate == text::Fate::survive; };
  const bool fates = a.fate != text::Fate::none && b.fate != text::Fate::none;
  if (fates && a.fate != b.fate && !(lived(a.fate) && lived(b.fate))) return true;
  return a.gender != text::Gender::none && b.gender != text::Gender::none && a.gender != b.gender;
}

bool excludes(const Feature& a, const Feature& b) {
  const Quantity &x = *a.quantity, &y = *b.quantity;
  if (are_of_two_sorts(sort_of(a), sort_of(b)) || is_other_measure(a, b)) return true;
  // What a thing can hold is not what it holds, unless they tell the same peculiar number: then one was read wrongly.
  if (x.capacity != y.capacity && !(text::same_number(a.amount, b.amount) && std::min(a.telling, b.telling) > peculiar))
    return true;
  if (const Told told = amounts_told(a, b); told.a.unit != told.b.unit) return true;
  if (x.unit == "address" && y.unit == "address" && text::name_two_streets(a.amount, b.amount)) return true;
  if (x.per != y.per && !x.per.empty() && !y.per.empty()) return true;
  // Where the numbers are the same, the score of a game may be told behind the one name and the other.
  const bool one_score = a.measure == Measure::score && b.measure == Measure::score && text::same_number(a.amount, b.amount);
  if (!one_score && are_of_two_holders(a, b)) return true;
  if ((a.noun.family == "animal" && b.noun.family == "person") || (a.noun.family == "person" && b.noun.family == "animal"))
    return true;
  if (a.shooting != b.shooting && a.shooting != Shooting::none && b.shooting != Shooting::none) return true;
  if (a.former != b.former && x.kind == QuantityKind::age) return true;
  if (x.kind == QuantityKind::count && (is_before_toll(a, b) || is_before_toll(b, a))) return true;
  // Thirteen points of Roe are none of Moss, unless the number is one that few things have.
  const bool sure = a.measure != Measure::score && !a.listed && !b.listed && !a.holder.by_pronoun && !b.holder.by_pronoun &&
                    std::min(a.telling, b.telling) < peculiar;
  if (x.kind != QuantityKind::age && sure && are_of_two_holders_told(a, b)) return true;
  if (x.kind != QuantityKind::age) return is_other_toll(a, b) || are_of_two_charges(a, b);
  // The suspect of 21 is not the victim of 21.
  const bool suspect = a.noun.group == "person/suspect", other_suspect = b.noun.group == "person/suspect";
  const bool victim = a.noun.group == "person/victim", other_victim = b.noun.group == "person/victim";
  if ((suspect && other_victim) || (victim && other_suspect)) return true;
  // Ida Roe's 16-year-old friend is not Ida Roe.
  const auto is_kin = [](const Feature& one, const Feature& other) {
    return !one.kin_of.name.empty() && !other.bearer.name.empty() && text::may_be_one_bearer(one.kin_of, other.bearer);
  };
  if (is_kin(a, b) || is_kin(b, a)) return true;
  // The age of one person and the ages of a group; but somebody who is named has one age, however loosely it is told.
  const bool one_name = !a.subject.empty() && !b.subject.empty() && text::may_be_one_bearer(a.bearer, b.bearer);
  if ((x.bound == Bound::between) != (y.bound == Bound::between) && !one_name) return true;
  if (is_one_of_several(a, b) || is_one_of_several(b, a) || were_hit_elsewhere(a, b)) return true;
  return !text::may_be_one_bearer(a.bearer, b.bearer);
}

}  // namespace hexapla::align::quantities
