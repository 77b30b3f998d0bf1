#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <string>

#include "reconcile/reconcile.h"
#include "reconcile/sums_lists.h"
#include "text/amounts.h"
#include "text/concepts.h"

namespace hexapla::reconcile {
namespace {

/// How far a total may be from the number in "around 250" or "more than 250" to be shown as what it is made of.
constexpr double total_tolerance = 0.1;
/// From this number on a total that is met is hardly chance; smaller ones must stand near their parts.
constexpr double telling_total = 10;
constexpr std::uint32_t near_sentences = 2;
constexpr std::size_t most_candidates = 64;  // figures tried against one sum
constexpr std::size_t most_sums = 3;         // shown with a finding

/// A figure that may be a total, or part of one.
struct Figure {
  double written = 0;
  AnnotationRef ref;
  ReadingRef reading;
};

class Sums {
 public:
  Sums(const Story& story, std::vector<Finding>& findings) : story_(story), findings_(findings) {
    for (std::uint32_t f = 0; f < findings.size(); ++f) {
      if (findings[f].kind != FindingKind::quantity) continue;
      for (std::uint32_t r = 0; r < findings[f].readings.size(); ++r)
        for (const Mention& mention : findings[f].readings[r].mentions) place_.try_emplace(mention, ReadingRef{f, r});
    }
    for (std::uint32_t account = 0; account < story.annotations.size(); ++account) {
      const auto& found = story.annotations[account].quantities;
      for (std::uint32_t i = 0; i < found.size(); ++i) {
        const auto at = place_.find(Mention{account, found[i].span});
        if (at == place_.end() || found[i].bound == Bound::vague || found[i].bound == Bound::between) continue;
        const text::Amount amount = text::amount_of(found[i], story.accounts[account].text());
        totals_.push_back({amount.written, {account, i}, at->second});
      }
    }
    std::ranges::sort(
        totals_, [](const Figure& a, const Figure& b) { return a.written != b.written ? a.written < b.written : a.ref < b.ref; });
  }

  void run() {
    for (std::uint32_t account = 0; account < story_.annotations.size(); ++account) {
      const auto& found = story_.annotations[account].quantities;
      for (std::uint32_t i = 0; i < found.size();) {
        const std::vector<std::uint32_t> list = listed_with(story_, {account, i});
        for (std::size_t size = list.size(); size >= 2; --size)
          for (std::size_t from = 0; from + size <= list.size(); ++from) add_up(account, std::span(list).subspan(from, size));
        i = std::max(i, list.back()) + 1;
      }
    }
  }

 private:
  const Quantity& quantity(AnnotationRef ref) const { return story_.annotations[ref.account].quantities[ref.index]; }

  void add_up(std::uint32_t account, std::span<const std::uint32_t> list) {
    double total = 0;
    std::vector<ReadingRef> parts;
    std::string text;
    for (const std::uint32_t index : list) {
      const Quantity& part = quantity({account, index});
      const auto at = place_.find(Mention{account, part.span});
      if (at == place_.end()) return;
      parts.push_back(at->second);
      total += part.low;
      text += (text.empty() ? "" : " + ") + text::plain_number(part.low);
    }
    const Quantity& first = quantity({account, list.front()});
    text += " = " + text::plain_number(total) + (first.kind == QuantityKind::money ? " " + first.unit : "");
    const double reach = total_tolerance * total;
    const auto from = std::ranges::lower_bound(totals_, total - reach, {}, &Figure::written);
    std::size_t tried = 0;
    for (auto figure = from; figure != totals_.end() && figure->written <= total + reach && tried < most_candidates;
         ++figure, ++tried) {
      if (matches(*figure, total, account, list))
        add(figure->reading, {.parts = parts, .total = total, .matches = figure->reading.reading, .text = text});
    }
  }

  /// Whether the figure may be the whole of the listed parts.
  bool matches(const Figure& figure, double total, std::uint32_t account, std::span<const std::uint32_t> list) const {
    const Quantity& whole = quantity(figure.ref);
    if (whole.capacity || whole.others) return false;
    text::Amount sum = text::amount_of(whole, story_.accounts[figure.ref.account].text());
    const text::Amount told = sum;
    sum.bound = Bound::exact;
    sum.low = sum.high = sum.written = total;
    sum.low_open = sum.high_open = false;
    const text::AmountRelation relation = text::relate(sum, told);
    if (told.bound == Bound::exact ? relation != text::AmountRelation::same : relation == text::AmountRelation::different)
      return false;
    for (const std::uint32_t index : list) {
      const Quantity& part = quantity({account, index});
      if (!counts_alike(whole, part) || (figure.ref.account == account && figure.ref.index == index)) return false;
      const text::Fate fate = text::fate_of(whole.act);
      if (fate != text::Fate::none && text::fate_of(part.act) != text::Fate::none && text::fate_of(part.act) != fate)
        return false;
    }
    if (total >= telling_total) return true;
    const std::uint32_t there = quantity({account, list.front()}).sentence, here = whole.sentence;
    return figure.ref.account == account && std::max(here, there) - std::min(here, there) <= near_sentences;
  }

  void add(ReadingRef where, Sum sum) {
    std::vector<Sum>& sums = findings_[where.finding].sums;
    for (const ReadingRef& part : sum.parts)
      if (part == where) return;
    if (sums.size() < most_sums && std::ranges::find(sums, sum.text, &Sum::text) == sums.end()) sums.push_back(std::move(sum));
  }

  const Story& story_;
  std::vector<Finding>& findings_;
  std::map<Mention, ReadingRef> place_;
  std::vector<Figure> totals_;
};

}  // namespace

void find_sums(const Story& story, std::vector<Finding>& findings) { Sums(story, findings).run(); }

}  // namespace hexapla::reconcile
