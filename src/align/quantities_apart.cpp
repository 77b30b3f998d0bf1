#include "align/quantities_apart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "align/quantities_ages.h"
#include "align/quantities_exclusions.h"
#include "text/morphology.h"

namespace hexapla::align::quantities {
namespace {

// Logits, fitted by logistic regression to pairs of counts that differ: those of `bench/planted` with one figure altered (three
// seeds, each alteration weighing alike) against all that differ in the same stories as they are, three times as heavy together;
// then rounded. What alterations by chance cannot say, as how far figures are apart, has the weights of other pairs or is set by
// judgement. To do it again: print the evidence of all such pairs of altered and of whole stories, and fit.
constexpr std::array<double, Evidence::size> weights = [] {
  std::array<double, Evidence::size> w = {};
  w[Evidence::same_head] = 2.1;
  w[Evidence::same_broad_head] = 1.8;
  w[Evidence::other_head] = -1.2;
  w[Evidence::sole_head] = 1.9;
  w[Evidence::same_measure] = 3.5;
  w[Evidence::both_toll] = 0.4;
  w[Evidence::thing_words] = 1.0;
  w[Evidence::thing_clash] = -0.1;
  w[Evidence::near_words] = 2.0;
  w[Evidence::context_words] = 1.8;
  w[Evidence::same_act] = 0.5;
  w[Evidence::other_act] = -0.4;
  w[Evidence::one_fate] = -0.3;
  w[Evidence::far_apart] = -1.5;
  w[Evidence::near_miss] = 1.5;
  w[Evidence::one_gap] = 6.0;
  w[Evidence::changed] = 1.5;
  w[Evidence::vague] = -0.5;
  w[Evidence::one_account] = -0.8;
  w[Evidence::part_and_whole] = -0.5;
  w[Evidence::told_alike] = 1.2;
  w[Evidence::both_struck] = 1.1;
  w[Evidence::both_early] = 0.9;
  w[Evidence::both_first] = 0.9;
  return w;
}();
constexpr double base = -4.2;

bool is_early(const Feature& feature) { return feature.quantity->sentence < lead_sentences; }

bool is_single(const Feature& feature) { return feature.amount.low == 1 && feature.amount.high == 1; }

bool is_of_several(const Feature& feature) {
  const auto& before = feature.around.before;
  return text::is_plural(feature.quantity->head) || (!before.empty() && before.back() == "as");  // "as young as 14"
}

bool is_harmed(const Feature& feature) { return feature.fate == text::Fate::die || feature.fate == text::Fate::hurt; }

/// Whether two counts of people that differ count others by what is told of them: the dead and all whom it struck ("five were
/// shot", "three were killed"), the struck of whom some died and the hurt, the struck and those of whom it tells something else.
bool count_other_people(const Feature& a, const Feature& b) {
  const auto told = [](const Feature& feature) { return feature.struck || is_harmed(feature); };
  const auto may_be_people = [](const Feature& feature) { return feature.head == none || feature.noun.family == "person"; };
  if (!may_be_people(a) || !may_be_people(b)) return false;
  if ((a.head == none || b.head == none) && a.others != b.others) return true;
  if (told(a) != told(b)) {
    const Feature& other = told(a) ? b : a;
    return other.noun.group != "person/victim" && other.fate == text::Fate::none && !other.act.empty();
  }
  if (!told(a)) return false;
  if ((a.fate == text::Fate::die) != (b.fate == text::Fate::die)) return true;
  const auto fewer_hurt = [](const Feature& hurt, const Feature& struck) {
    return hurt.fate == text::Fate::hurt && struck.struck && hurt.amount.high < struck.amount.low;
  };
  return fewer_hurt(a, b) || fewer_hurt(b, a);
}

/// Whether the sentences share a word of content beside the nouns.
bool share_a_word(const Feature& a, const Feature& b) {
  return std::ranges::any_of(a.context, [&](std::uint32_t word) {
    return word != a.head && word != b.head && std::ranges::binary_search(b.context, word);
  });
}

double number(bool holds) { return holds ? 1 : 0; }

}  // namespace

void compare_counts_apart(const Feature& a, const Feature& b, Evidence& evidence) {
  // One is as often one of several.
  if (a.quantity->kind != QuantityKind::count || is_single(a) || is_single(b) || count_other_people(a, b)) return;
  evidence.counts_apart = true;
  auto& of = evidence.of;
  of[Evidence::told_alike] = number(told_in_one_part(a.told, b.told) > 0);
  of[Evidence::both_struck] = number(a.struck && b.struck);
  of[Evidence::both_early] = number(is_early(a) && is_early(b));
  of[Evidence::both_first] = number(a.lead && b.lead && a.head_word == b.head_word);
}

double likeness_of_counts_apart(const Evidence& evidence) { return base + weighed(weights, evidence.of); }

bool are_of_one_person(const Feature& a, const Feature& b, const Features& features, const Evidence& evidence) {
  if (a.quantity->kind != QuantityKind::age || a.ref.account == b.ref.account || (!a.subject.empty() && !b.subject.empty()))
    return false;
  if (a.amount.bound != Bound::exact || b.amount.bound != Bound::exact || a.amount.measured != b.amount.measured) return false;
  if (is_of_several(a) || is_of_several(b)) return false;
  // Of two girls either may be meant, unless the accounts agree on the other's age.
  const auto is_one_of = [](const Feature& feature) { return !feature.head_word.empty() && !feature.sole_role; };
  const bool one_left = features.differ_in_one_age(a.ref.account, b.ref.account);
  if ((is_one_of(a) || is_one_of(b)) && !one_left) return false;
  if (a.accused != b.accused) return false;
  if (features.gives_age(a.ref.account, b.amount.written) || features.gives_age(b.ref.account, a.amount.written)) return false;
  // By judgement: a word beside the noun is shared, and what befell them; of two nouns one may leave it out.
  if (!share_a_word(a, b) && !fared_alike(a, b)) return false;
  if (fared_apart(a, b)) return false;
  // Fitted as the weights of counts are; how far ages are apart, and that all other ages are the same, is set by judgement. The
  // more ages an account gives, the less any two are one person's.
  constexpr double grown = 18, start = 0.85, least = 1.5;
  const auto ages = [&](const Feature& feature) {
    return std::log(static_cast<double>(std::max<std::size_t>(1, features.ages_of(feature.ref.account))));
  };
  double score = start + 1.9 * evidence.of[Evidence::context_words] + 1.3 * evidence.of[Evidence::near_words];
  score -= 1.2 * distance(a.amount, b.amount) + 0.5 * (ages(a) + ages(b));
  score += 0.7 * number(is_early(a) && is_early(b)) + 0.4 * number(a.sole_role && b.sole_role && a.head_word == b.head_word);
  score += 0.4 * number(a.sole_minor || b.sole_minor) + 0.3 * number(a.sole_minor && b.sole_minor);
  score +=
      0.6 * number(a.gender != text::Gender::none && a.gender == b.gender) + 0.2 * number(told_in_one_part(a.told, b.told) > 0);
  score += 0.5 * number(fared_alike(a, b)) + 0.8 * number(one_left);
  score -= (fared_alike(a, b) ? 0.5 : 1.0) * number(a.subject.empty() != b.subject.empty());
  score -= 0.4 * number((a.amount.written < grown) != (b.amount.written < grown));
  return score >= least;
}

}  // namespace hexapla::align::quantities
