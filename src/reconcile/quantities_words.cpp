#include "reconcile/quantities_words.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <set>

#include "reconcile/quantities_phrases.h"
#include "reconcile/sums_lists.h"
#include "reconcile/tellers.h"
#include "reconcile/witnesses.h"
#include "text/amounts.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

constexpr std::size_t most_readings = 4;  // told in a reason

std::string bound_words(const Quantity& quantity) {
  switch (quantity.bound) {
    case Bound::about:
      return quantity.high_open && !quantity.low_open ? "nearly " : "about ";
    case Bound::at_least:
      return "at least ";
    case Bound::at_most:
      return "at most ";
    case Bound::more_than:
      return "more than ";
    case Bound::less_than:
      return quantity.kind == QuantityKind::count ? "fewer than " : "less than ";
    default:
      return {};
  }
}

/// The number of a count with its bound: "at least 21", "dozens".
std::string quantity_number(const Story& story, AnnotationRef ref) {
  const Quantity& quantity = quantity_of(story, ref);
  const std::string_view text = story.accounts[ref.account].text();
  const text::Amount amount = text::amount_of(quantity, text);
  const bool in_words =
      quantity.bound == Bound::vague || quantity.bound == Bound::between || amount.written != std::round(amount.written);
  return bound_words(quantity) + (in_words ? text::fold(plain_words(story.accounts[ref.account].text(quantity.number)))
                                           : text::plain_number(amount.written));
}

/// Whether the exact figures are so small that none is another rounded.
bool is_near(const Finding& finding) {
  constexpr double smallest_rounded = 20;
  return std::ranges::all_of(finding.readings, [](const Reading& reading) {
    return reading.value.bound != Bound::exact || (reading.value.high && *reading.value.high < smallest_rounded);
  });
}

/// The words of a measured amount: its phrase without the thing measured.
std::string measured_words(const Story& story, AnnotationRef ref) {
  const Quantity& quantity = quantity_of(story, ref);
  Span span = quantity.span;
  if (!quantity.thing.empty() && quantity.thing.begin >= quantity.number.end && quantity.thing.begin < span.end)
    span.end = quantity.thing.begin;
  std::string words = plain_words(story.accounts[ref.account].text(span));
  const auto trim = [&] {
    while (!words.empty() && (words.back() == ' ' || words.back() == '-' || words.back() == ',')) words.pop_back();
  };
  trim();
  for (const std::string_view loose : {" a", " an", " the", " its", " their", " his", " her", " of", " in", " worth"}) {
    if (words.ends_with(loose)) words.erase(words.size() - loose.size());
    trim();
  }
  return words;
}
/// The quantities that a reading's mentions are.
std::vector<AnnotationRef> refs_of(const Story& story, const Reading& reading) {
  std::vector<AnnotationRef> refs;
  for (const Mention& mention : reading.mentions) {
    const auto& found = story.annotations[mention.account].quantities;
    const auto at =
        std::ranges::lower_bound(found, mention.span.begin, {}, [](const Quantity& known) { return known.span.begin; });
    if (at != found.end() && at->span == mention.span)
      refs.push_back({mention.account, static_cast<std::uint32_t>(at - found.begin())});
  }
  return refs;
}

/// Whether every account of the mentions counts such things by this noun, so that a sentence may put it into their mouths.
bool all_have_noun(const Story& story, const std::vector<AnnotationRef>& refs) {
  std::map<std::string, std::set<std::uint32_t>> tellers;
  std::set<std::uint32_t> accounts;
  for (const AnnotationRef ref : refs) {
    accounts.insert(ref.account);
    tellers[text::singular(text::fold(head_words(story, ref)))].insert(ref.account);
  }
  tellers.erase("");
  return std::ranges::any_of(tellers, [&](const auto& noun) { return noun.second.size() == accounts.size(); });
}

/// "4 women and 3 men" of women whom one account lists, where they are set against a reading that counts people of any sort: it
/// is the whole list that this rules out.
std::string listed_words(const Story& story, const Finding& finding, std::uint32_t reading) {
  const std::vector<AnnotationRef> refs = refs_of(story, finding.readings[reading]);
  if (refs.empty() || refs.front().account != refs.back().account) return {};
  const auto is_whole = [&](const ReadingPair& pair) {
    if (pair.first != reading && pair.second != reading) return false;
    const std::vector<AnnotationRef> other = refs_of(story, finding.readings[pair.first == reading ? pair.second : pair.first]);
    return !other.empty() && are_some_of(quantity_of(story, refs.front()), quantity_of(story, other.front()));
  };
  if (std::ranges::none_of(finding.conflicts, is_whole)) return {};
  const std::uint32_t account = refs.front().account;
  const std::vector<std::uint32_t> list = listed_with(story, refs.front());
  if (list.size() < 2) return {};
  const Span first = quantity_of(story, {account, list.front()}).span, last = quantity_of(story, {account, list.back()}).span;
  return without_capital(plain_words(story.accounts[account].text({first.begin, last.end})));
}

/// "a and b say 3 gulls"; where their nouns differ, "a and b say 3".
std::string says(const Story& story, const Reading& reading, const std::string& listed = {}) {
  const auto [names, several] = tellers_of(story, reading);
  if (!listed.empty()) return fmt::format("{} {} {}", names, several ? "say" : "says", listed);
  const std::vector<AnnotationRef> refs = refs_of(story, reading);
  const bool counts = !refs.empty() && quantity_of(story, refs.front()).kind == QuantityKind::count;
  const std::string told = counts && !all_have_noun(story, refs) ? quantity_number(story, refs.front()) : reading.value.text;
  return fmt::format("{} {} {}", names, several ? "say" : "says", told);
}

std::string all_readings(const Story& story, const Finding& finding) {
  std::string out;
  const std::size_t told = std::min(finding.readings.size(), most_readings);
  for (std::size_t i = 0; i < told; ++i) {
    out += (i > 0 ? "; " : "") + says(story, finding.readings[i], listed_words(story, finding, static_cast<std::uint32_t>(i)));
  }
  if (told < finding.readings.size()) out += fmt::format("; and {} more", finding.readings.size() - told);
  return out;
}

/// Readings in conflict that are no part of an update, as the accounts that give them have no day.
std::vector<std::uint32_t> beside_updates(const Finding& finding) {
  std::vector<std::uint32_t> out;
  for (std::uint32_t i = 0; i < finding.readings.size() && out.size() < most_readings; ++i) {
    const auto has = [i](const ReadingPair& pair) { return pair.first == i || pair.second == i; };
    if (std::ranges::any_of(finding.conflicts, has) && std::ranges::none_of(finding.updates, has)) out.push_back(i);
  }
  return out;
}

}  // namespace

std::string quantity_text(const Story& story, const std::vector<AnnotationRef>& mentions) {
  const std::size_t count = std::min(mentions.size(), most_looked_at);
  const AnnotationRef first = mentions.front();
  const Quantity& quantity = quantity_of(story, first);
  const text::Amount amount = text::amount_of(quantity, story.accounts[first.account].text());
  const std::string number = plain_words(story.accounts[first.account].text(quantity.number));
  if (quantity.kind == QuantityKind::count) {
    std::vector<std::string> heads;
    heads.reserve(count);
    for (std::size_t i = 0; i < count; ++i) heads.push_back(head_words(story, mentions[i]));
    const std::string head = commonest(heads);
    if (quantity.bound == Bound::vague) {  // "dozens of migrants", in the accounts' own words
      std::vector<std::string> phrases;
      phrases.reserve(count);
      for (std::size_t i = 0; i < count; ++i) {
        const Span span = quantity_of(story, mentions[i]).span;
        phrases.push_back(without_capital(plain_words(story.accounts[mentions[i].account].text(span))));
      }
      std::string phrase = commonest(phrases);
      if (!phrase.empty() && all_have_noun(story, {mentions.begin(), mentions.begin() + static_cast<std::ptrdiff_t>(count)}))
        return phrase;
      return quantity_number(story, first);
    }
    const std::string told = quantity_number(story, first);
    if (!head.empty() && std::ranges::all_of(mentions, [&](AnnotationRef ref) { return is_hyphenated(story, ref); }))
      return told + "-" + head;
    return told + (head.empty() ? "" : " " + head) + (quantity.per.empty() ? "" : " per " + quantity.per);
  }
  if (quantity.kind == QuantityKind::age && quantity.bound != Bound::between && amount.written >= 1 &&
      amount.written == std::round(amount.written))
    return bound_words(quantity) + text::plain_number(amount.written) + (amount.written == 1 ? " year old" : " years old");
  std::vector<std::string> words;
  words.reserve(count);
  for (std::size_t i = 0; i < count; ++i) words.push_back(measured_words(story, mentions[i]));
  const std::string told = commonest(words);
  return told.empty() ? number : told;
}

std::string explain_quantity(const Story& story, const Finding& finding, bool one_figure) {
  switch (finding.relation) {
    case Relation::single: {
      const std::string names = tellers_of(story, finding.readings.front()).names;
      return finding.readings.size() == 1 ? fmt::format("Only {} gives this figure.", names)
                                          : fmt::format("Only {} gives this figure, in more than one way.", names);
    }
    case Relation::agree:
      return says(story, finding.readings.front()) + ".";
    case Relation::conflict: {
      if (!finding.updates.empty()) {
        const auto [earlier, later] = finding.updates.front();
        std::string told =
            fmt::format("{}; later {}: {}.", says(story, finding.readings[earlier]), says(story, finding.readings[later]),
                        one_figure ? "the figure has changed" : "more may have become known");
        for (const std::uint32_t other : beside_updates(finding))
          told += fmt::format(" {}.", says(story, finding.readings[other]));
        return told;
      }
      return all_readings(story, finding) +
             (finding.readings.size() == 2 ? ": both cannot be right." : ": not all can be right.");
    }
    case Relation::compatible:
      if (finding.may_agree()) return says(story, finding.readings.front()) + ", but may mean different things.";
      break;
  }
  if (finding.confidence < likelier_than_not)
    return all_readings(story, finding) + ": they differ, but may mean different things.";
  std::size_t exact = 0;
  for (const Reading& reading : finding.readings) exact += reading.value.bound == Bound::exact ? 1U : 0U;
  const bool ages = finding.readings.front().value.unit == "year";
  const std::string_view why = exact > 1 && ages               ? "the accounts lie far enough apart for both"
                               : exact > 1 && is_near(finding) ? "one may count whom the other leaves out"
                               : exact > 1                     ? "one may be the other rounded"
                               : finding.readings.size() == 2  ? "both can hold"
                                                               : "all can hold";
  return fmt::format("{}: {}.", all_readings(story, finding), why);
}

}  // namespace hexapla::reconcile
