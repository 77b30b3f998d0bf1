#include "reconcile/quantities_others.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/in_list.h"
#include "reconcile/quantities_phrases.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

using Names = std::vector<std::string>;  // their last words, folded

/// Where the words of a figure and of what it counts end.
std::uint32_t end_of(const Quantity& quantity) { return std::max({quantity.span.end, quantity.thing.end, quantity.number.end}); }

/// Whether what stands between a count and a name begins a list: ", ", ": ", " — ", " (".
bool begins_list(std::string_view between) {
  constexpr std::size_t longest = 10;  // bytes: a mark, blanks and a title ("Rep.")
  const auto mark = between.find_first_not_of(' ');
  return between.size() <= longest && mark != std::string_view::npos &&
         std::string_view(",:(-\xe2").find(between[mark]) != std::string_view::npos;
}

/// Whether what stands between two names joins them in one list: ", ", " and ", ", 24, and ".
bool joins_list(std::string_view between) {
  constexpr std::size_t longest = 24;  // bytes: an age, a party or a title between two commas
  return between.size() <= longest &&
         (between.find_first_of(",;") != std::string_view::npos || between.find(" and ") != std::string_view::npos);
}

/// The first names that are listed behind a count, as many as it counts: "two senators, Ann Roe and Ida Orn"; else none.
Names names_listed(const Story& story, AnnotationRef ref) {
  constexpr double most = 12;
  const Quantity& quantity = quantity_of(story, ref);
  if (quantity.kind != QuantityKind::count || quantity.low != quantity.high || quantity.low < 2 || quantity.low > most) return {};
  const Annotations& annotations = story.annotations[ref.account];
  const std::string_view text = story.accounts[ref.account].text();
  Names out;
  std::uint32_t from = end_of(quantity);
  auto name = std::ranges::lower_bound(annotations.names, from, {}, [](const Name& known) { return known.span.begin; });
  for (; name != annotations.names.end() && name->sentence == quantity.sentence && static_cast<double>(out.size()) < quantity.low;
       ++name) {
    const std::string_view between = text.substr(from, name->span.begin - from);
    if (out.empty() ? !begins_list(between) : !joins_list(between)) break;
    const std::vector<text::Word> words = text::words(text.substr(name->span.begin, name->span.size()));
    if (words.empty()) break;
    out.emplace_back(text::without_owner_ending(words.back().folded));
    from = name->span.end;
  }
  return static_cast<double>(out.size()) == quantity.low ? out : Names{};
}

/// Whether both figures are told with lists of names, which share none.
bool list_other_names(const Story& story, const Group& a, const Group& b) {
  const auto names_of = [&](const Group& group) {
    Names out;
    for (std::size_t i = 0; i < std::min(group.mentions.size(), most_weighed); ++i) {
      const Names more = names_listed(story, group.mentions[i]);
      out.insert(out.end(), more.begin(), more.end());
    }
    return out;
  };
  const Names one = names_of(a);
  const Names other = one.empty() ? Names{} : names_of(b);
  return !other.empty() && std::ranges::find_first_of(one, other) == one.end();
}

/// Whether a figure counts those with whom another does something: "trade deals with 11 nations"; not "a house with three rooms".
bool counts_partners(const Story& story, AnnotationRef ref) {
  constexpr auto joint = std::to_array<std::string_view>({"accord", "agreement", "alliance", "coalition", "compact", "deal",
                                                          "meeting", "merger", "negotiate", "negotiation", "pact", "partner",
                                                          "partnership", "summit", "talk", "trade", "treaty", "union", "work"});
  constexpr std::uint32_t reach = 60;  // bytes
  const Quantity& quantity = quantity_of(story, ref);
  const std::uint32_t begin = std::min(quantity.span.begin, quantity.number.begin), from = begin > reach ? begin - reach : 0;
  std::vector<text::Word> before = text::words(story.accounts[ref.account].text({from, begin}));
  if (!before.empty() && (before.back().folded == "the" || before.back().folded == "all")) before.pop_back();
  if (before.size() < 2 || before.back().folded != "with") return false;
  const std::string& act = before[before.size() - 2].folded;
  return in(joint, text::singular(act)) || in(joint, text::verb_stem(act));
}

/// Whether the greater figure is the lesser one and who tells of it: all others are told as partners.
bool are_partners_and_all(const Story& story, const Group& lesser, const Group& greater) {
  if (lesser.amount.kind != QuantityKind::count || greater.amount.written - lesser.amount.written != 1) return false;
  const auto is_partner = [&](AnnotationRef ref) { return counts_partners(story, ref); };
  const auto first_of = [](const Group& group) {
    return std::span(group.mentions).first(std::min(group.mentions.size(), most_weighed));
  };
  return std::ranges::all_of(first_of(lesser), is_partner) && std::ranges::none_of(first_of(greater), is_partner);
}

}  // namespace

bool count_others(const Story& story, const Group& a, const Group& b) {
  return are_partners_and_all(story, a, b) || are_partners_and_all(story, b, a) || list_other_names(story, a, b);
}

}  // namespace hexapla::reconcile
