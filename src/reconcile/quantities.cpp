#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <span>

#include "reconcile/quantities_given_too.h"
#include "reconcile/quantities_groups.h"
#include "reconcile/quantities_killers.h"
#include "reconcile/quantities_names.h"
#include "reconcile/quantities_others.h"
#include "reconcile/quantities_phrases.h"
#include "reconcile/quantities_updates.h"
#include "reconcile/quantities_words.h"
#include "reconcile/quantities_years.h"
#include "reconcile/reconcile.h"
#include "reconcile/sums_lists.h"
#include "reconcile/witnesses.h"
#include "text/amounts.h"
#include "text/bearers.h"
#include "text/calendar.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/rates.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

using text::Amount;
using text::AmountRelation;

/// Whether two nouns count one sort: one noun, or two for men or for women ("men", "males"; not "fathers" and "brothers").
bool are_of_one_sort(const std::string& a, const std::string& b) {
  if (a == b) return true;
  const std::string_view group = text::noun_concept(a).group;
  return (group == "person/man" || group == "person/woman") && group == text::noun_concept(b).group;
}

/// Whether a mention of the group counts things of this noun's sort.
bool has_noun(const Story& story, const Group& group, const std::string& head) {
  if (head.empty()) return false;
  const auto end = group.mentions.begin() + static_cast<std::ptrdiff_t>(std::min(group.mentions.size(), most_weighed));
  return std::any_of(group.mentions.begin(), end,
                     [&](AnnotationRef ref) { return are_of_one_sort(quantity_of(story, ref).head, head); });
}

/// Whether a mention of `part` stands in a list whose figures add up to what `whole` says, or to what another reading says, which
/// is then its rival, not the part, unless it counts by the part's own noun: the two answer two questions, and do not exclude
/// each other.
bool adds_up_to(const Story& story, const Group& part, const Group& whole, std::span<const Group> all) {
  for (std::size_t i = 0; i < std::min(part.mentions.size(), most_weighed); ++i) {
    const std::vector<std::uint32_t> list = listed_with(story, part.mentions[i]);
    const unsigned unnumbered = one_more(story, part.mentions[i]) ? 1U : 0U;
    if (list.size() + unnumbered < 2) continue;
    Amount total = part.amount;
    total.written = 0;
    for (const std::uint32_t index : list) total.written += quantity_of(story, {part.mentions[i].account, index}).low;
    total.written += unnumbered;
    total.low = total.high = total.written;
    if (text::relate(total, whole.amount) != AmountRelation::different) return true;
    const auto is_total = [&](const Group& known) { return text::relate(total, known.amount) == AmountRelation::same; };
    if (!has_noun(story, whole, quantity_of(story, part.mentions[i]).head) && std::ranges::any_of(all, is_total)) return true;
    // Four women and three men may be some of nine people.
    if (total.written < whole.amount.written &&
        are_some_of(quantity_of(story, part.mentions[i]), quantity_of(story, whole.mentions.front())))
      return true;
  }
  return false;
}

/// Whether two accounts give the figures; of ages that are years apart, each one alone, since an account that gives two tells of
/// two days ("in 1998, at the age of 31").
bool told_by_two(const Group& a, const Group& b) {
  constexpr double years = 3;  // nearer ones may be a slip
  const bool ages = a.amount.kind == QuantityKind::age;
  if (ages && std::abs(a.amount.written - b.amount.written) >= years) return told_apart(a.mentions, b.mentions);
  const std::uint32_t account = a.mentions.front().account;
  const auto same = [&](AnnotationRef ref) { return ref.account == account; };
  return !std::ranges::all_of(a.mentions, same) || !std::ranges::all_of(b.mentions, same);
}

/// The first and the last day on which accounts that give a reading were published; none if one of them is not dated.
std::optional<std::pair<text::Date, text::Date>> days_of(const Story& story, const Group& group) {
  std::optional<std::pair<text::Date, text::Date>> days;
  for (const AnnotationRef ref : group.mentions) {
    const auto& published = story.accounts[ref.account].metadata().published;
    const auto day = published ? text::parse_date(*published) : std::nullopt;
    if (!day) return {};
    if (!days) days = {*day, *day};
    days->first = std::min(days->first, *day);
    days->second = std::max(days->second, *day);
  }
  return days;
}

/// Whether two ages may be one person's at two times: all accounts that give the higher one were published so much later.
bool grew_older(const Story& story, const Group& a, const Group& b) {
  if (a.amount.kind != QuantityKind::age) return false;
  const auto days_a = days_of(story, a), days_b = days_of(story, b);
  if (!days_a || !days_b) return false;
  constexpr double year = 365.25, least_apart = 14;  // days
  const bool first = a.amount.written < b.amount.written;
  const double days =
      first ? text::days_between(days_a->second, days_b->first) : text::days_between(days_b->second, days_a->first);
  return days >= least_apart && std::abs(days / year - std::abs(b.amount.written - a.amount.written)) < 1;
}

/// The same where some account has no date: by the years in which the others were published and the latest that it tells. As many
/// years have passed, or one more if the lower age was told after a birthday and the higher one before it.
bool are_aged_by_years_told(const Story& story, const Group& a, const Group& b) {
  if (have_dates(story, a.mentions) && have_dates(story, b.mentions)) return false;
  const bool first = a.amount.written < b.amount.written;
  const int lower = latest_year_told(story, (first ? a : b).mentions), higher = latest_year_told(story, (first ? b : a).mentions);
  const double passed = higher - lower, grown = std::abs(b.amount.written - a.amount.written);
  return lower != 0 && passed > 0 && grown <= passed && passed <= grown + 1;
}

/// Whether two ages one year apart would both be right if a birthday lay between them: all accounts of the higher one are later.
bool may_have_a_birthday_between(const Story& story, const Group& a, const Group& b) {
  const bool ages = a.amount.kind == QuantityKind::age && a.amount.bound == Bound::exact && b.amount.bound == Bound::exact;
  if (!ages || std::abs(a.amount.written - b.amount.written) != 1) return false;
  const bool first = a.amount.written < b.amount.written;
  const auto lower = days_of(story, first ? a : b), higher = days_of(story, first ? b : a);
  return lower && higher && lower->second < higher->first;
}

/// Whether a figure counts the dead, by its verb or its own words ("five dead").
bool counts_the_dead(const Story& story, AnnotationRef ref) {
  const Quantity& quantity = quantity_of(story, ref);
  if (text::fate_of(quantity.act) == text::Fate::die) return true;
  return std::ranges::any_of(text::words(story.accounts[ref.account].text(quantity.span)), [](const text::Word& word) {
    return text::fate_of(text::verb_stem(word.folded)) == text::Fate::die;
  });
}

/// Whether two tolls of the dead differ by the killer alone.
bool differ_by_the_killer(const Story& story, const Group& a, const Group& b) {
  const auto is_toll = [&](const Group& group) {
    const std::size_t looked = std::min(group.mentions.size(), most_weighed);
    return group.amount.kind == QuantityKind::count && group.amount.bound == Bound::exact &&
           std::any_of(group.mentions.begin(), group.mentions.begin() + static_cast<std::ptrdiff_t>(looked),
                       [&](AnnotationRef ref) { return counts_the_dead(story, ref); });
  };
  if (std::abs(a.amount.written - b.amount.written) != 1 || !is_toll(a) || !is_toll(b)) return false;
  const bool first = a.amount.written < b.amount.written;
  return may_count_the_killer(story, first ? a.mentions : b.mentions, first ? b.mentions : a.mentions);
}

/// Whether accounts hardly have this figure in common by chance: not so of small counts, and of what is no figure. Two people of
/// a story are often of one age: of the ages below `sure_of_one_person` that others read, eight in twenty-one were two people's.
bool is_telling(const Amount& amount, double confidence) {
  constexpr double least = 20, sure_of_one_person = 0.8;
  if (amount.kind == QuantityKind::age) return confidence >= sure_of_one_person;
  return amount.bound != Bound::vague && (amount.kind != QuantityKind::count || amount.written >= least);
}

/// Whether two ages are somebody's at two times: the one is told as the age at which something happened, by accounts that all
/// give the other too ("has died aged 95", "came forward at the age of 91").
bool are_told_together(const Story& story, const Group& a, const Group& b) {
  const auto at_an_age = [&](AnnotationRef ref) {
    return story.accounts[ref.account].text().substr(0, quantity_of(story, ref).span.begin).ends_with("at ");
  };
  const auto gives = [](const Group& group, std::uint32_t account) {
    return std::ranges::any_of(group.mentions, [&](AnnotationRef ref) { return ref.account == account; });
  };
  const auto within = [&](const Group& one, const Group& other) {
    return std::ranges::all_of(one.mentions, [&](AnnotationRef ref) { return at_an_age(ref) && gives(other, ref.account); });
  };
  return a.amount.kind == QuantityKind::age && (within(a, b) || within(b, a));
}

/// Whether the lower of two ages is told as that of an earlier time: "16 (at the time of the killings)".
bool is_of_then(const Story& story, const Group& a, const Group& b) {
  constexpr double longest = 5;        // years between the two ages
  constexpr std::uint32_t reach = 24;  // bytes behind the age
  const Group& lower = a.amount.written < b.amount.written ? a : b;
  if (a.amount.kind != QuantityKind::age || std::abs(a.amount.written - b.amount.written) > longest) return false;
  return std::ranges::any_of(lower.mentions, [&](AnnotationRef ref) {
    const std::string_view text = story.accounts[ref.account].text();
    return text.substr(std::min<std::size_t>(quantity_of(story, ref).span.end, text.size()), reach).find("at the time") !=
           std::string_view::npos;
  });
}

/// Whether no amount of the one can hold beside one of the other.
bool are_apart(const Group& a, const Group& b, const text::Rates& rates) {
  const auto can_hold = [&](const Amount& x) {
    return any_amount(b, [&](const Amount& y) {
      const AmountRelation relation = text::relate(x, y, rates);
      return relation == AmountRelation::same || relation == AmountRelation::compatible;
    });
  };
  return text::relate(a.amount, b.amount, rates) == AmountRelation::different && !any_amount(a, can_hold);
}

bool exclude(const Story& story, const Group& a, const Group& b, std::span<const Group> all, const text::Rates& rates) {
  return are_apart(a, b, rates) && told_by_two(a, b) && !grew_older(story, a, b) &&
         !(a.amount.kind == QuantityKind::age && are_aged_by_years_told(story, a, b)) &&
         !(a.amount.kind == QuantityKind::count && are_of_other_years(story, a.mentions, b.mentions)) &&
         !(a.amount.kind != QuantityKind::age && are_of_other_periods(story, a.mentions, b.mentions)) &&
         !adds_up_to(story, a, b, all) && !adds_up_to(story, b, a, all) && !count_others(story, a, b) &&
         !differ_by_the_killer(story, a, b) && !are_told_together(story, a, b) && !is_of_then(story, a, b);
}

/// The mentions in the unit that most of them have, the first of equals: a reading is told in one.
std::vector<AnnotationRef> in_one_unit(const Story& story, const std::vector<AnnotationRef>& mentions) {
  std::map<std::string_view, std::size_t> counts;
  for (const AnnotationRef ref : mentions) ++counts[quantity_of(story, ref).unit];
  if (counts.size() < 2) return mentions;
  const auto count = [&](AnnotationRef ref) { return counts[quantity_of(story, ref).unit]; };
  const std::string_view unit = quantity_of(story, *std::ranges::max_element(mentions, {}, count)).unit;
  std::vector<AnnotationRef> out;
  std::ranges::copy_if(mentions, std::back_inserter(out),
                       [&](AnnotationRef ref) { return quantity_of(story, ref).unit == unit; });
  return out;
}

Reading reading_of(const Story& story, const Group& group) {
  Reading reading;
  const std::vector<AnnotationRef> told = in_one_unit(story, group.mentions);
  const AnnotationRef first = told.front();
  const Amount amount = text::amount_of(quantity_of(story, first), story.accounts[first.account].text());
  reading.value.text = quantity_text(story, told);
  reading.value.bound = amount.bound;
  if (std::isfinite(amount.low)) reading.value.low = amount.low;
  if (std::isfinite(amount.high)) reading.value.high = amount.high;
  reading.value.unit = amount.unit;
  for (const AnnotationRef ref : group.mentions) reading.mentions.push_back({ref.account, quantity_of(story, ref).span});
  return reading;
}

}  // namespace

Finding reconcile_quantity(const Story& story, const Question& question, const text::Rates& rates, const KnownNames& names) {
  Finding finding = finding_of(story, question);
  const std::vector<Group> groups = group_readings(story, question, rates);
  const std::uint32_t related = static_cast<std::uint32_t>(std::min(groups.size(), most_related));
  for (std::uint32_t i = 0; i < related; ++i) {
    for (std::uint32_t j = i + 1; j < related; ++j) {
      if (question.confidence < likelier_than_not ||
          !exclude(story, groups[i], groups[j], std::span(groups).first(related), rates) ||
          !each_alone_gives(story, question, groups[i].mentions, groups[j].mentions))
        continue;
      finding.conflicts.emplace_back(i, j);
      switch (development(story, groups[i].mentions, groups[j].mentions)) {
        case Development::forward:
          finding.updates.emplace_back(i, j);
          break;
        case Development::backward:
          finding.updates.emplace_back(j, i);
          break;
        case Development::none:
          break;
      }
    }
  }
  for (const Group& group : groups) finding.readings.push_back(reading_of(story, group));
  finding.relation = relation_of(finding, question, is_telling(groups.front().amount, finding.confidence));
  finding.about = quantity_question(story, names, question);
  const auto mentions = [&](std::uint32_t reading) -> const std::vector<AnnotationRef>& { return groups[reading].mentions; };
  const bool one_figure = !finding.updates.empty() &&
                          is_one_figure(story, mentions(finding.updates.front().first), mentions(finding.updates.front().second));
  finding.reason = explain_quantity(story, finding, one_figure);
  constexpr std::string_view verdict = "both cannot be right.";
  if (groups.size() == 2 && finding.reason.ends_with(verdict) && may_have_a_birthday_between(story, groups[0], groups[1]))
    finding.reason.replace(finding.reason.size() - verdict.size(), verdict.size(),
                           "both are right only if a birthday lies between.");
  return finding;
}

}  // namespace hexapla::reconcile
