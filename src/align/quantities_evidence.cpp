#include "align/quantities_evidence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "align/quantities_ages.h"
#include "align/quantities_apart.h"
#include "align/quantities_exclusions.h"
#include "align/quantities_heads.h"
#include "align/word_sets.h"
#include "core/in_list.h"
#include "text/morphology.h"
#include "text/violence.h"
namespace hexapla::align::quantities {
namespace {

using text::AmountRelation;

/// Figures that are farther apart, as a share of the greater, are of two things.
constexpr double farthest = 0.6;
/// From this likeness of the sentences on two counts in one part of statements that tell the same are told alike.
constexpr double least_alike_told = 0.2;
/// From this evidence of a near miss on a noun alone is enough for two different figures to answer one question.
constexpr double close_miss = 0.3;
/// Two different figures this near to each other, as a share of the greater, may be one miscounted.
constexpr double widest_miss = 0.15;

void compare_amounts(const Feature& a, const Feature& b, Evidence& evidence) {
  const auto& [amount, other] = amounts_told(a, b);
  const AmountRelation relation = text::relate(amount, other);
  if (a.amount.bound == Bound::vague || b.amount.bound == Bound::vague) {
    evidence.of[Evidence::vague] = 1;
    // "Several cars" need not be the only cars.
    if (a.amount.bound != b.amount.bound) evidence.of[Evidence::sole_head] = 0;
    if (relation == AmountRelation::different) evidence.of[Evidence::apart] = evidence.of[Evidence::far_apart] = 1;
    return;
  }
  if (text::same_number(amount, other)) {
    evidence.of[Evidence::same_number] = 1;
    evidence.of[Evidence::telling_number] = std::min(a.telling, b.telling);
  } else if (relation == AmountRelation::different) {
    evidence.of[Evidence::apart] = 1;
    evidence.of[Evidence::far_apart] = distance(amount, other);
  } else {
    evidence.of[Evidence::meeting] = 1;
  }
  const bool counted = a.quantity->kind == QuantityKind::count || a.quantity->kind == QuantityKind::money;
  if (counted && evidence.of[Evidence::same_number] == 0)
    evidence.of[Evidence::near_miss] = std::min(a.telling, b.telling) * std::max(0.0, 1 - distance(amount, other) / widest_miss);
}

/// A share or a sum is that of somebody somewhere: "82 percent in India", "$5 million for Marrowby".
void compare_places(const Feature& a, const Feature& b, Evidence& evidence) {
  const QuantityKind kind = a.quantity->kind;
  const bool distance = a.measure == Measure::distance && b.measure == Measure::distance;
  if ((kind != QuantityKind::percent && kind != QuantityKind::money && !distance) || a.places.empty() || b.places.empty()) return;
  evidence.of[share_a_place(a, b) ? Evidence::same_place : Evidence::other_place] = 1;
}

// Logits, fitted by logistic regression to the pairs of quantities of the six labelled stories (pairs of two accounts, matched to
// the labels as bench/score/score.py matches them), then rounded; docs/comparing-quantities.md says how to fit them again.
constexpr std::array<double, Evidence::size> weights = [] {
  std::array<double, Evidence::size> w = {};
  w[Evidence::same_head] = 2.0;
  w[Evidence::same_broad_head] = 1.8;
  w[Evidence::broader_head] = 0.8;
  w[Evidence::sister_head] = 0.5;
  w[Evidence::other_head] = -1.2;
  w[Evidence::head_around] = 0.3;
  w[Evidence::sole_head] = 1.3;
  w[Evidence::both_lead] = 2.3;
  w[Evidence::both_toll] = 1.6;
  w[Evidence::same_measure] = 3.5;  // by judgement: what it measures is told, as a noun tells what is counted
  w[Evidence::thing_words] = 1.8;
  w[Evidence::thing_clash] = -0.1;
  w[Evidence::near_words] = 1.0;
  w[Evidence::context_words] = 2.2;
  w[Evidence::same_act] = 1.0;
  w[Evidence::other_act] = -0.2;
  w[Evidence::one_fate] = -1.0;
  w[Evidence::same_person] = 3.5;
  w[Evidence::one_role] = 4.5;
  w[Evidence::same_subject] = 2.5;
  w[Evidence::lone_age] = 2.0;
  w[Evidence::same_place] = 2.2;
  w[Evidence::other_place] = -1.5;
  w[Evidence::same_number] = 1.5;
  w[Evidence::telling_number] = 2.8;
  w[Evidence::meeting] = -0.9;
  w[Evidence::apart] = -0.4;
  w[Evidence::far_apart] = -2.6;
  w[Evidence::near_miss] = 1.5;
  w[Evidence::one_gap] = 6.0;  // by judgement: nothing speaks against it
  w[Evidence::changed] = 1.5;
  w[Evidence::vague] = -0.5;
  w[Evidence::sum_told_alike] = 1.2;  // as that of counts apart
  w[Evidence::sole_told_alike] = 2.5;
  w[Evidence::one_account] = -0.8;
  w[Evidence::part_and_whole] = -0.5;
  return w;
}();
constexpr double base = -2.7;
/// From this confidence on two statements tell the same, as far as the only figures of a unit in two accounts ask.
constexpr double surely_told = 0.25;

/// Whether the sentences of two figures tell of two days.
bool on_other_days(const Feature& a, const Feature& b) {
  if (a.quantity->kind != QuantityKind::count || a.days.empty() || b.days.empty()) return false;
  return std::ranges::all_of(a.days, [&](const text::TimeValue& day) {
    return std::ranges::all_of(
        b.days, [&](const text::TimeValue& other) { return text::relate(day, {}, other, {}) == text::TimeRelation::different; });
  });
}

/// Whether the one counts who fared so in events that lie apart, and the other those of one event ("in a shooting", "the shooting
/// killed one"); of one or more, those of a day that the first's sentence does not tell, or people by another noun ("brothers",
/// "men"; not "people").
bool is_one_of_several_times(const Feature& several, const Feature& one) {
  constexpr auto happenings = std::to_array<std::string_view>(
      {"accident", "attack", "blast", "collision", "crash", "explosion", "fire", "shooting", "stabbing", "wreck"});
  if (several.spread != Spread::apart) return false;
  if (one.spread != Spread::none) return one.spread == Spread::one;
  if (in(happenings, one.agent)) return true;
  const bool other_noun = several.head_word != one.head_word && !one.noun.broad;
  return other_noun || (several.days.empty() && !one.days.empty());
}

/// Whether a sentence was taken over but for its figure. Sentences of few words in common are not looked at.
bool is_one_gap(const Feature& a, const Feature& b, const Evidence& evidence) {
  constexpr double least_alike = 0.3;  // cosine of the sentences' words, below which no eight words are nearly the same
  return a.ref.account != b.ref.account && evidence.of[Evidence::context_words] >= least_alike &&
         text::fill_one_gap(a.around, b.around);
}

/// Whether officers fired the shots that one figure counts, and somebody who is none those of the other. A name or a pronoun may
/// be anybody's, but not of those who fire at officers.
bool are_of_two_shooters(const Feature& a, const Feature& b) {
  constexpr std::string_view shots = "shot/shot";
  constexpr auto officers = std::to_array<std::string_view>({"person/police", "person/guard", "person/soldier"});
  if (a.noun.group != shots || b.noun.group != shots) return false;
  const text::NounConcept one = text::noun_concept(a.agent), other = text::noun_concept(b.agent);
  if (a.against_officers != b.against_officers) return in(officers, (a.against_officers ? other : one).group);
  if (one.group.empty() || other.group.empty() || one.broad || other.broad) return false;
  return in(officers, one.group) != in(officers, other.group);
}

/// Whether one counts a part of something, the other not. An age is no part: "the wounded included a 19-year-old woman".
bool is_part_of_other(const Feature& a, const Feature& b) {
  return a.quantity->part != b.quantity->part && a.quantity->kind != QuantityKind::age;
}

/// Different figures: what keeps them from being two answers to one question.
void judge_apart(const Feature& a, const Feature& b, const Features& features, Evidence& evidence) {
  auto& of = evidence.of;
  compare_counts_apart(a, b, evidence);
  if (have_one_role(a, b, features, of[Evidence::context_words]) || are_of_one_person(a, b, features, evidence)) {
    of[Evidence::one_role] = 1;
    of[Evidence::far_apart] = 0;
  }
  of[Evidence::both_lead] = 0;
  // Two rewards may be offered, two bails set: such sums are one only where they are nearly the same.
  if (a.quantity->kind == QuantityKind::money && of[Evidence::near_miss] == 0) of[Evidence::same_head] = 0;
  if (a.quantity->kind == QuantityKind::money && a.act == b.act && told_in_one_part(a.told, b.told) > 0)
    of[Evidence::sum_told_alike] = 1;
  if (a.sole_of_unit && b.sole_of_unit && told_together(a.told, b.told) >= surely_told) of[Evidence::sole_told_alike] = 1;
  of[Evidence::one_gap] = is_one_gap(a, b, evidence) ? 1 : 0;
  of[Evidence::changed] =
      (a.changed || b.changed) && (of[Evidence::same_act] + of[Evidence::head_around] + of[Evidence::same_head] > 0) ? 1 : 0;
  // The two hurt on Sunday are not the three hurt on Monday, unless one figure grew into the other.
  if (on_other_days(a, b) && of[Evidence::changed] == 0) evidence.excluded = true;
  // Somebody who is 95 was 91 in another year.
  if (a.formerly != b.formerly) evidence.excluded = true;
  if (are_of_two_shooters(a, b) || is_one_of_several_times(a, b) || is_one_of_several_times(b, a)) evidence.excluded = true;
  // One indictment has many charges: "three counts of murder", of which two of murder in the first degree.
  if (a.charge != b.charge) evidence.excluded = true;
  // Two who are charged with one thing by their names are two defendants.
  if (!a.charge.empty() && a.owner != none && b.owner != none && a.owner != b.owner) evidence.excluded = true;
  const bool told_of = a.quantity->kind != QuantityKind::age && a.measure != Measure::score && !a.listed && !b.listed;
  if (told_of && (differ_in_scope(a, b) || are_of_two_holders_told(a, b))) evidence.excluded = true;
  if (of[Evidence::one_gap] != 0) return;
  // "Three people" and "two guards" differ because the guards are some of the people, unless the same is told of both; "two
  // others" leave somebody out.
  const bool told_alike = of[Evidence::told_alike] != 0 && of[Evidence::context_words] >= least_alike_told;
  evidence.silent = evidence.subset && !(told_alike && of[Evidence::same_act] != 0);
  if (a.others != b.others && !evidence.subset) evidence.excluded = true;
  // Bare numbers are told apart by nothing.
  const bool bare = a.quantity->kind == QuantityKind::count && a.head == none && b.head == none;
  if (bare && of[Evidence::same_measure] == 0 && of[Evidence::changed] == 0 && (a.fate == text::Fate::none || a.fate != b.fate))
    evidence.excluded = true;
  // Only what befalls people grows manifold between two accounts.
  const bool grows = (a.fate != text::Fate::none && a.fate == b.fate) || of[Evidence::changed] != 0;
  if (of[Evidence::far_apart] > farthest && !grows) evidence.excluded = true;
  // Two boats and three are the boats of the story; two chances and three are any.
  const bool backed = of[Evidence::thing_words] > 0 || of[Evidence::same_act] > 0 || of[Evidence::changed] > 0 || told_alike;
  const bool abstract =
      a.quantity->kind == QuantityKind::count && a.head != none && b.head != none && a.noun.group.empty() && b.noun.group.empty();
  if (abstract && of[Evidence::same_measure] == 0 && !backed && of[Evidence::near_miss] < close_miss) evidence.excluded = true;
  // People come in many roles: an account's only "officers" need not be the other's.
  if (a.noun.family == "person" || b.noun.family == "person") of[Evidence::sole_head] = 0;
  // "Two others" leaves out other people in each account, unless both are its toll.
  const bool people = a.noun.family == "person" || b.noun.family == "person";
  if (people && a.others && b.others && of[Evidence::both_toll] == 0) evidence.excluded = true;
  // One of three counts need not be one of the two that another account has; 21 and 23 are hardly chance.
  if (is_part_of_other(a, b) && of[Evidence::near_miss] < close_miss) evidence.excluded = true;
  // How often something was done is somebody's: "Ida Brandt was hit four times".
  const bool often = a.head_word == "time" && b.head_word == "time";
  if (often && (a.owner == none || a.owner != b.owner)) evidence.excluded = true;
  if (a.complement != b.complement) evidence.excluded = true;
  // The surviving men are not all the men.
  if ((a.fate == text::Fate::survive) != (b.fate == text::Fate::survive)) evidence.excluded = true;
}

/// Whether one tells how often somebody was hit, and the other how often something else was done: "the case was listed three
/// times".
bool is_how_often_of_another(const Feature& a, const Feature& b) {
  const auto is_hit = [](std::string_view verb) { return text::is_blow(verb) || text::fate_of(verb) == text::Fate::hurt; };
  if (a.head_word != "time" || b.head_word != "time" || a.ref.account == b.ref.account) return false;
  if (a.act.empty() || b.act.empty() || is_hit(a.act) == is_hit(b.act)) return false;
  const Feature& other = is_hit(a.act) ? b : a;
  const auto hits = [&](const std::string& word) { return is_hit(text::verb_stem(word)); };
  return std::ranges::none_of(other.around.before, hits) && std::ranges::none_of(other.around.after, hits);
}

/// Whether people may be counted, whom something befalls: "several blocks" of a sentence that tells of an arrest are not.
bool may_be_people(const Feature& feature) {
  return feature.head == none || feature.noun.family == "person" || feature.quantity->kind != QuantityKind::count;
}

}  // namespace

Alike alike(const Feature& a, const Feature& b, const Features& features) {
  const std::vector<double>& by = features.weights();
  return {.thing = cosine(a.thing, a.thing_norm, b.thing, b.thing_norm, by),
          .near = cosine(a.near, a.near_norm, b.near, b.near_norm, by),
          .context = cosine(a.context, a.context_norm, b.context, b.context_norm, by)};
}

AlikeRows::AlikeRows(const Features& features)
    : thing_(features.all(), &Feature::thing, &Feature::thing_norm, features.weights()),
      near_(features.all(), &Feature::near, &Feature::near_norm, features.weights()),
      context_(features.all(), &Feature::context, &Feature::context_norm, features.weights()) {}

Evidence compare(const Feature& a, const Feature& b, const Features& features, const Alike* known) {
  Evidence evidence;
  evidence.excluded = excludes(a, b);
  if (a.quantity->kind == QuantityKind::age && (features.names_otherwise(a, b) || features.names_otherwise(b, a)))
    evidence.excluded = true;
  if (evidence.excluded) return evidence;
  compare_heads(a, b, evidence);
  compare_amounts(a, b, evidence);
  compare_places(a, b, evidence);
  auto& of = evidence.of;
  of[Evidence::head_around] = names_head_of(a, b) || names_head_of(b, a) ? 1 : 0;
  // "MS-13 gang members" says all that "MS-13 members" does: the mean of the cosine and of the part of the shorter that is
  // shared.
  const Alike words = known != nullptr ? *known : alike(a, b, features);
  const double shorter = std::min(a.thing_norm, b.thing_norm), longer = std::max(a.thing_norm, b.thing_norm);
  of[Evidence::thing_words] = shorter == 0 ? 0 : (words.thing + words.thing * longer / shorter) / 2;
  of[Evidence::thing_clash] = !a.thing.empty() && !b.thing.empty() && of[Evidence::thing_words] == 0 ? 1 : 0;
  of[Evidence::near_words] = words.near;
  of[Evidence::context_words] = words.context;
  if (a.fate != text::Fate::none && a.fate == b.fate) {
    of[Evidence::same_act] = 1;
  } else if (!a.act.empty() && !b.act.empty()) {
    of[a.act == b.act ? Evidence::same_act : Evidence::other_act] = 1;
  }
  const bool one_fate = (a.fate == text::Fate::none) != (b.fate == text::Fate::none);
  // "His three victims" are those who died, whatever else is told of them.
  const bool victims = a.noun.group == "person/victim" || b.noun.group == "person/victim";
  const bool befalls = may_be_people(a) && may_be_people(b);
  of[Evidence::one_fate] = one_fate && befalls && !victims && !a.act.empty() && !b.act.empty() ? 1 : 0;
  of[Evidence::both_toll] = a.toll && b.toll && a.fate == b.fate && a.others == b.others ? 1 : 0;
  if (of[Evidence::apart] != 0) judge_apart(a, b, features, evidence);
  if (is_how_often_of_another(a, b)) evidence.excluded = true;
  evidence.doubted = evidence.excluded;
  // Two men here need not be the two men there, though neither account has others.
  const bool any_people =
      (a.noun.family == "person" || b.noun.family == "person") && a.fate == text::Fate::none && b.fate == text::Fate::none;
  if (any_people && std::min(a.telling, b.telling) < telling_people) of[Evidence::sole_head] = 0;
  // Nor are the 450 who were aboard the 21 who were hurt. By judgement: numbers of one toll differ by less than half.
  constexpr double far = 0.5;
  if (one_fate && distance(a.amount, b.amount) > far) of[Evidence::sole_head] = of[Evidence::both_lead] = 0;
  of[a.quantity->kind == QuantityKind::age ? Evidence::same_person : Evidence::same_subject] =
      !a.subject.empty() && !b.subject.empty() && text::may_be_one_bearer(a.bearer, b.bearer) ? 1 : 0;
  of[Evidence::lone_age] = a.lone_age && b.lone_age && of[Evidence::same_number] > 0 && of[Evidence::same_person] == 0 ? 1 : 0;
  of[Evidence::one_account] = a.ref.account == b.ref.account ? 1 : 0;
  const bool one_part = is_part_of_other(a, b) || a.others != b.others;
  of[Evidence::part_and_whole] = one_part && of[Evidence::same_number] == 0 ? 1 : 0;
  return evidence;
}

double likeness(const Evidence& evidence) {
  if (evidence.excluded || evidence.silent) return -std::numeric_limits<double>::infinity();
  const double score = base + weighed(weights, evidence.of);
  return evidence.counts_apart ? std::max(score, likeness_of_counts_apart(evidence)) : score;
}

}  // namespace hexapla::align::quantities
