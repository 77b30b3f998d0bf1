#include "align/quantities_ages.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/in_list.h"
#include "text/first_names.h"
#include "text/grammar_words.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/people_words.h"
#include "text/words.h"

namespace hexapla::align::quantities {
namespace {

constexpr std::size_t most_spellings = 16;  // of one bearer's name
constexpr std::size_t most_named = 64;      // people of known gender that a name is compared with

bool is_age(const Feature& feature) { return feature.quantity->kind == QuantityKind::age; }

bool is_exact_age(const Feature& feature) { return is_age(feature) && feature.amount.bound == Bound::exact; }

/// "Another 15-year-old", "a second teen, also 15".
bool is_further(const Feature& feature) {
  const std::vector<std::string>& before = feature.around.before;
  return !before.empty() && (text::tells_of_another(before.back()) || before.back() == "more" || before.back() == "also");
}

/// Whether it is of others than the bearer of a name: "Roe and two other children, ages 7 and 11".
bool is_of_others_than(const Feature& age, const text::BearerName& bearer) {
  constexpr std::size_t reach = 3;  // words: "other children, ages"
  const std::vector<std::string>& before = age.around.before;
  const std::size_t from = before.size() - std::min(before.size(), reach);
  const auto other = std::find(before.begin() + static_cast<std::ptrdiff_t>(from), before.end(), "other");
  return other != before.end() && !bearer.words.empty() && std::find(before.begin(), other, bearer.words.back()) != other;
}

/// Whether the words before an age tell of somebody anew: "a 24-year-old", but not "the victim, a 24-year-old" or "he was a
/// 24-year-old", who is known.
bool tells_anew(const std::vector<std::string>& before) {
  constexpr auto known = std::to_array<std::string_view>({"her", "his", "its", "the", "their"});
  constexpr auto being = std::to_array<std::string_view>({"as", "be", "been", "is", "was"});
  const std::size_t count = before.size();
  if (count == 0 || (before.back() != "a" && before.back() != "an")) return false;
  return !(count > 1 && in(being, before[count - 2])) && !(count > 2 && in(known, before[count - 3]));
}

/// "His father, Ole Roe, 44", "the father of the girl, …", "Ole Roe, 44, her father", "Ida Roe, 24, and her daughter": who has a
/// name is told of as somebody's kin, or beside it, who may have the last name, too; not "Ida Roe, 24, a sister of the mayor", "a
/// mother of two".
bool is_told_as_kin(const Feature& feature) {
  constexpr std::size_t reach = 5;  // words behind the age
  const std::span<const std::string> before = feature.around.before, after = feature.around.after;
  const auto names_kin = [](std::span<const std::string> words, std::size_t i) {
    return text::is_kin(text::singular(words[i])) && text::is_told_of_somebody(words, i);
  };
  const std::size_t name = before.size() - std::min(before.size(), feature.bearer.words.size());
  for (std::size_t i = 0; i < name; ++i)
    if (names_kin(before.first(name), i)) return true;
  for (std::size_t i = 0; i < std::min(after.size(), reach); ++i)
    if (names_kin(after, i)) return true;
  return false;
}

/// "A (24-year-old) officer also died", besides those told of before.
bool does_also(const Feature& feature) {
  constexpr std::size_t reach = 4;  // words behind the age
  const std::vector<std::string>& after = feature.around.after;
  const auto end = after.begin() + static_cast<std::ptrdiff_t>(std::min(after.size(), reach));
  return std::find(after.begin(), end, "also") != end;
}

/// Whether ages are those of the hurt, "the wounded are aged 24, 25 and 27", and somebody with a name before them is not told to
/// be one of these.
bool is_none_of_the_hurt(const Feature& named, const Feature& age) {
  constexpr std::size_t reach = 5;  // words before the age
  if (named.subject.empty() || named.fared.struck || named.fared.fate == text::Fate::hurt) return false;
  const std::vector<std::string>& before = age.around.before;
  const auto first = before.end() - static_cast<std::ptrdiff_t>(std::min(before.size(), reach));
  constexpr auto leading = std::to_array<std::string_view>({"age", "aged", "ages", "are", "were"});
  return !before.empty() && in(leading, before.back()) && std::any_of(first, before.end(), [](const std::string& word) {
    return text::fate_of(text::verb_stem(word)) == text::Fate::hurt;
  });
}

/// Whether nothing but commas and "and" stands between two ages: "two men, 18 and 20".
bool are_listed_together(const Feature& first, const Feature& second) {
  constexpr std::size_t longest = 8;  // bytes between them
  const Span a = first.quantity->span, b = second.quantity->span;
  if (!is_exact_age(first) || !is_exact_age(second)) return false;
  if (first.ref.account != second.ref.account || b.begin < a.end || b.begin - a.end > longest) return false;
  const std::vector<text::Word> between = text::words(first.source.substr(a.end, b.begin - a.end));
  return between.empty() ? first.source.substr(a.end, b.begin - a.end) == ", "
                         : between.size() == 1 && between.front().folded == "and";
}

}  // namespace

/// What one account tells of the gender of somebody with a name holds for all ages with that name; else the first name tells it.
void Features::share_genders() {
  std::map<std::string, text::Gender> genders;
  const auto is_of_somebody = [](const Feature& feature) { return is_age(feature) && !feature.subject.empty(); };
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
    if (feature.gender != text::Gender::none || feature.bearer.words.size() < 2) continue;
    const char sex = text::gender(feature.bearer.words.front());
    if (sex != 0) feature.gender = sex == 'f' ? text::Gender::female : text::Gender::male;
  }
}

/// Ages that are told of somebody anew, and those that an account gives to two people.
void Features::mark_shared_ages() {
  for (std::size_t i = 0; i < features_.size(); ++i) {
    Feature& feature = features_[i];
    if (!is_exact_age(feature)) continue;
    const bool listed = (i > 0 && are_listed_together(features_[i - 1], feature)) ||
                        (i + 1 < features_.size() && are_listed_together(feature, features_[i + 1]));
    feature.anew = feature.subject.empty() && !feature.headline && (tells_anew(feature.around.before) || listed);
  }
  std::map<std::pair<std::uint32_t, double>, std::vector<Feature*>> given;
  for (Feature& feature : features_)
    if (is_exact_age(feature)) given[{feature.ref.account, feature.amount.written}].push_back(&feature);
  for (auto& [age, told] : given) {
    const auto apart =
        std::ranges::adjacent_find(told, [](const Feature* a, const Feature* b) { return are_of_two_people(*a, *b); });
    if (apart == told.end()) continue;
    for (Feature* feature : told) feature->shared_age = true;
  }
}

/// An age that no two people of the story have, by their names and genders, tells whose it is.
void Features::mark_lone_ages() {
  struct Bearers {
    std::vector<std::string> names;
    std::vector<const text::BearerName*> kin_of;
    bool male = false, female = false, several = false;
  };
  std::map<double, Bearers> bearers;
  for (const Feature& feature : features_) {
    if (!is_exact_age(feature)) continue;
    Bearers& known = bearers[feature.amount.written];
    known.male = known.male || feature.gender == text::Gender::male;
    known.female = known.female || feature.gender == text::Gender::female;
    known.several = known.several || text::is_plural(feature.quantity->head) || is_further(feature) || feature.shared_age;
    if (!feature.kin_of.name.empty() && known.kin_of.size() < most_spellings) known.kin_of.push_back(&feature.kin_of);
    const auto is_other = [&](const std::string& name) { return !text::may_be_one_bearer(name, feature.subject); };
    if (feature.subject.empty() || known.several) continue;
    known.several = std::ranges::any_of(known.names, is_other) || known.names.size() == most_spellings;
    if (std::ranges::find(known.names, feature.subject) == known.names.end()) known.names.push_back(feature.subject);
  }
  for (Feature& feature : features_) {
    if (!is_exact_age(feature)) continue;
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
  const auto is_minor = [](const Feature& feature) {
    return feature.amount.unit == "year" && feature.amount.written < grown && feature.amount.bound == Bound::exact;
  };
  for (const Feature& feature : features_) {
    if (!is_age(feature)) continue;
    ages_.insert({feature.ref.account, feature.amount.written});
    if (feature.bearer.words.size() > 1) {
      const auto index = static_cast<std::size_t>(&feature - features_.data());
      if (!feature.formerly) named_ages_[feature.ref.account].push_back(index);
      std::optional<std::size_t>& sole = sole_bearers_.try_emplace(feature.bearer.words.back(), index).first->second;
      if (sole && (!text::may_be_one_bearer(features_[*sole].bearer, feature.bearer) || is_told_as_kin(feature))) sole.reset();
    }
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

bool Features::names_otherwise(const Feature& nameless, const Feature& named) const {
  if (!nameless.subject.empty() || named.subject.empty() || nameless.ref.account == named.ref.account) return false;
  if (is_of_others_than(nameless, named.bearer)) return true;
  if (named.bearer.words.size() < 2) {  // a last name alone may be the father's
    const auto sole = sole_bearers_.find(named.bearer.words.empty() ? named.subject : named.bearer.words.front());
    if (sole == sole_bearers_.end() || !sole->second) return false;
  }
  const auto own = named_ages_.find(nameless.ref.account);
  if (own == named_ages_.end()) return false;
  return std::ranges::any_of(own->second, [&](std::size_t index) {
    const Feature& other = features_[index];
    return !text::same_number(other.amount, nameless.amount) && text::may_be_one_bearer(other.bearer, named.bearer);
  });
}

std::size_t Features::ages_of(std::uint32_t account) const {
  const auto first = ages_.lower_bound({account, -std::numeric_limits<double>::infinity()});
  return static_cast<std::size_t>(
      std::distance(first, ages_.lower_bound({account + 1, -std::numeric_limits<double>::infinity()})));
}

bool Features::differ_in_one_age(std::uint32_t a, std::uint32_t b) const {
  const auto ages_in = [&](std::uint32_t account) {
    std::vector<double> years;
    constexpr double least = -std::numeric_limits<double>::infinity();
    for (auto at = ages_.lower_bound({account, least}); at != ages_.end() && at->first == account; ++at)
      years.push_back(at->second);
    return years;
  };
  const std::vector<double> of_a = ages_in(a), of_b = ages_in(b);
  std::vector<double> shared;
  std::ranges::set_intersection(of_a, of_b, std::back_inserter(shared));
  return !shared.empty() && of_a.size() == shared.size() + 1 && of_b.size() == shared.size() + 1;
}

bool are_of_two_people(const Feature& first, const Feature& second) {
  constexpr std::uint32_t near = 1, soon = 2;  // sentences
  const auto is_dead = [](const Feature& age) { return !age.subject.empty() && age.fared.fate == text::Fate::die; };
  if (first.headline) return false;
  if (second.anew && does_also(second)) return true;
  if (is_further(second) && !is_further(first)) return true;
  if (were_hit_elsewhere(first, second)) return true;
  const std::uint32_t apart = second.quantity->sentence - first.quantity->sentence;
  if (apart <= soon && is_dead(first) && second.anew && second.subject.empty() && second.fared.tended) return true;
  if (apart > near) return false;
  // Where the first sentences of an account are a caption and its lead, they tell of one person anew.
  return (first.anew || is_none_of_the_hurt(first, second)) && second.anew && first.quantity->sentence > 0;
}

bool were_hit_elsewhere(const Feature& a, const Feature& b) {
  return a.anew && b.anew && a.fared.wounds != 0 && b.fared.wounds != 0 && (a.fared.wounds & b.fared.wounds) == 0;
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

}  // namespace hexapla::align::quantities
