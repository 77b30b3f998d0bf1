#include "report/html/marks.h"

#include <algorithm>
#include <fmt/format.h>

namespace hexapla::report {
namespace {

/// Marks inside marks beyond this depth are anchors only: browsers nest no deeper than some hundred, and crossing marks stay
/// cheap.
constexpr std::size_t deepest = 24;

std::string class_of(const View& view, const PlacedMention& mention) {
  const Relation relation = view.comparison().findings[mention.finding].relation;
  if (relation == Relation::single) return "alone";
  if (relation == Relation::agree) return "same";
  return fmt::format("{}{}", tint_of(mention.reading), mention.disputed ? " x" : "");
}

/// "courier.html, bytes 402–431": where the words stand in the original.
std::string original_place(const Account& account, Span span) {
  const std::vector<SourceSpan> places = account.map().source_of(span);
  if (places.empty()) return account.source().file;
  const std::string_view file = account.source().file;
  return fmt::format("{}{}bytes {}–{}", file, file.empty() ? "" : ", ", places.front().begin, places.back().end);
}

}  // namespace

MarkedText::MarkedText(Markup& out, const View& view, std::size_t account)
    : out_(out), view_(view), account_(view.comparison().accounts[account]) {
  for (const PlacedPassage& passage : view.passages_in(account)) items_.push_back({.span = passage.span, .passage = &passage});
  for (const PlacedMention& mention : view.mentions_in(account)) {
    items_.push_back({.span = mention.mention.span, .mention = &mention});
  }
  for (const Spot& spot : view.spots_in(account)) items_.push_back({.span = spot.span, .spot = &spot});
  std::ranges::stable_sort(items_, [](const Item& a, const Item& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
}

void MarkedText::open(Item& item) {
  if (item.mention != nullptr) {
    const std::string number = std::to_string(item.mention->number);
    out_.raw("<mark").attribute("class", class_of(view_, *item.mention));
    out_.attribute(item.begun ? "data-m" : "id", "m" + number);
    if (!item.begun) out_.attribute("title", original_place(account_, item.span));
    out_.raw(">");
  } else if (item.spot != nullptr) {
    out_.raw("<span class=spot");
    if (!item.begun) out_.attribute("id", "o" + std::to_string(item.spot->number));
    out_.raw(">");
  } else {
    const auto& [span, copy, passage, source] = *item.passage;
    const Copy& of = view_.comparison().copies[copy];
    const std::string& other = view_.letter(source ? of.to : of.from);
    out_.raw("<span class=copied");
    if (!item.begun) out_.attribute("id", fmt::format("c{}p{}{}", copy + 1, passage + 1, source ? "a" : "b"));
    out_.raw(">");
    if (!item.begun) {
      out_.raw("<a class=shared").attribute("href", fmt::format("#c{}", copy + 1));
      // The label is made by the style: it is no part of the account's words.
      out_.attribute("aria-label", "passage shared with " + other).attribute("data-with", other).raw("></a>");
    }
  }
  item.begun = true;
}

void MarkedText::close(const Item& item) { out_.raw(item.mention != nullptr ? "</mark>" : "</span>"); }

void MarkedText::open_all() {
  for (Item& item : stack_) open(item);
}

void MarkedText::close_all() {
  for (std::size_t i = stack_.size(); i > 0; --i) close(stack_[i - 1]);
}

/// Closes what ends at `at`, and opens again what it held and goes on.
void MarkedText::drop_ended(std::uint32_t at) {
  const auto ends = [&](const Item& item) { return item.span.end <= at; };
  const auto first = std::ranges::find_if(stack_, ends);
  if (first == stack_.end()) return;
  const auto keep = static_cast<std::size_t>(first - stack_.begin());
  for (std::size_t i = stack_.size(); i > keep; --i) close(stack_[i - 1]);
  stack_.erase(std::remove_if(first, stack_.end(), ends), stack_.end());
  for (std::size_t i = keep; i < stack_.size(); ++i) open(stack_[i]);
}

/// Opens the items that begin at or before `at`; those that ended before leave their anchor.
void MarkedText::take_until(std::uint32_t at) {
  for (; next_ < items_.size() && items_[next_].span.begin <= at; ++next_) {
    Item& item = items_[next_];
    if (item.span.end <= at || stack_.size() >= deepest) {
      if (item.mention != nullptr) out_.raw("<a").attribute("id", "m" + std::to_string(item.mention->number)).raw("></a>");
      if (item.spot != nullptr) out_.raw("<a").attribute("id", "o" + std::to_string(item.spot->number)).raw("></a>");
      continue;
    }
    open(item);
    stack_.push_back(item);
  }
}

void MarkedText::write(Span stretch) {
  std::erase_if(stack_, [&](const Item& item) { return item.span.end <= stretch.begin; });
  open_all();
  for (std::uint32_t at = stretch.begin; at < stretch.end;) {
    drop_ended(at);
    take_until(at);
    std::uint32_t until = stretch.end;
    for (const Item& item : stack_) until = std::min(until, item.span.end);
    if (next_ < items_.size()) until = std::min(until, items_[next_].span.begin);
    out_.text(account_.text({at, until}));
    at = until;
  }
  close_all();
}

}  // namespace hexapla::report
