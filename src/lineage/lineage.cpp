#include "lineage/lineage.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/utf8.h"
#include "lineage/direction.h"
#include "lineage/passages.h"

namespace hexapla::lineage {
namespace {

/// Shared words that make a passage.
constexpr std::uint32_t least_words = 12;
/// A passage is somebody's words, which anyone may report, if fewer than this share of its shared words stand outside quotation
/// marks …
constexpr double spoken_rest = 0.25;
/// … or fewer than so many of them.
constexpr std::uint32_t least_unspoken_words = 8;
/// Names, figures and standing text are shared without copying: so many of a passage's words must be of the authors' choice.
/// Set so on pairs of articles about different incidents, and on lists of victims and addresses in articles about one.
constexpr std::uint32_t least_own_words = 6;
/// Accounts are of one origin if this share of the words of one of them stands in passages that they share.
constexpr double origin_share = 0.5;

/// Six decimals, so that no order and no threshold hangs on a last bit.
double rounded(double share) { return std::round(share * 1e6) / 1e6; }

bool is_spoken(const Passage& passage) {
  const std::uint32_t unspoken = passage.shared - passage.spoken;
  return passage.spoken != 0 && (unspoken < least_unspoken_words || unspoken < spoken_rest * passage.shared);
}

bool shows_copying(const Passage& passage) { return passage.own >= least_own_words && !is_spoken(passage); }

bool is_closing(char32_t c) {
  constexpr std::u32string_view marks = U".,;:!?\"')]\u2019\u201D\u00BB\u203A\u2026";
  return marks.find(c) != std::u32string_view::npos;
}

/// The span of words, with the stops and closing marks that touch the last one, but for a comma, colon or semicolon at the end.
Span span_of(std::string_view text, const Words& words, WordRange range) {
  Span out{words.words[range.first].span.begin, words.words[range.last - 1].span.end};
  std::size_t end = out.end;
  while (end < text.size()) {
    const utf8::Decoded c = utf8::decode(text, end);
    if (!is_closing(c.code_point)) break;
    end += c.size;
    if (c.code_point != ',' && c.code_point != ';' && c.code_point != ':') out.end = static_cast<std::uint32_t>(end);
  }
  return out;
}

double share_of(const std::vector<Passage>& passages, const Words& words, WordRange Passage::* side) {
  std::uint64_t inside = 0;
  for (const Passage& passage : passages) inside += (passage.*side).size();
  return rounded(static_cast<double>(inside) / static_cast<double>(words.words.size()));
}

Copy copy_of(std::span<const Account> accounts, std::span<const Words> words, const SharedText& shared) {
  const Account& a = accounts[shared.a];
  const Account& b = accounts[shared.b];
  Pair pair{.a = a, .b = b, .words_a = words[shared.a], .words_b = words[shared.b]};
  pair.share_a = share_of(shared.passages, pair.words_a, &Passage::a);
  pair.share_b = share_of(shared.passages, pair.words_b, &Passage::b);
  for (const Passage& passage : shared.passages) pair.shared += passage.shared;
  Direction direction = direction_of(pair);

  Copy copy{.from = shared.a,
            .to = shared.b,
            .directed = direction.directed,
            .reason = std::move(direction.reason),
            .share_from = pair.share_a,
            .share_to = pair.share_b,
            .passages = {}};
  for (const Passage& passage : shared.passages) {
    copy.passages.push_back(
        {.from = span_of(a.text(), pair.words_a, passage.a), .to = span_of(b.text(), pair.words_b, passage.b)});
  }
  if (direction.from_b) {
    std::swap(copy.from, copy.to);
    std::swap(copy.share_from, copy.share_to);
    for (CopyPassage& passage : copy.passages) std::swap(passage.from, passage.to);
    std::ranges::sort(copy.passages, {}, &CopyPassage::from);
  }
  return copy;
}

/// The origin of each account, numbered in order of first appearance: accounts joined by a copy that is large enough have one.
std::vector<std::uint32_t> origins_of(std::size_t accounts, const std::vector<Copy>& copies) {
  std::vector<std::uint32_t> first(accounts);  // of each account: an earlier one of the same origin, or itself
  std::iota(first.begin(), first.end(), 0U);
  const auto root = [&](std::uint32_t account) {
    while (first[account] != account) account = first[account] = first[first[account]];
    return account;
  };
  for (const Copy& copy : copies) {
    if (std::max(copy.share_from, copy.share_to) < origin_share) continue;
    const auto [low, high] = std::minmax({root(copy.from), root(copy.to)});
    first[high] = low;
  }
  std::vector<std::uint32_t> out(accounts);
  std::uint32_t origins = 0;
  for (std::uint32_t account = 0; account < accounts; ++account) {
    const std::uint32_t earlier = root(account);
    out[account] = earlier == account ? origins++ : out[earlier];
  }
  return out;
}

}  // namespace

Lineage trace(std::span<const Account> accounts, const std::stop_token& stop) {
  std::vector<Words> words;
  words.reserve(accounts.size());
  for (const Account& account : accounts) words.push_back(stop.stop_requested() ? Words() : read_words(account.text()));
  Lineage out;
  for (SharedText& shared : find_shared_text(words, least_words, stop)) {
    if (stop.stop_requested()) break;
    std::erase_if(shared.passages, [](const Passage& passage) { return !shows_copying(passage); });
    if (!shared.passages.empty()) out.copies.push_back(copy_of(accounts, words, shared));
  }
  std::ranges::sort(out.copies, {}, [](const Copy& copy) { return std::pair(copy.from, copy.to); });
  out.origin = origins_of(accounts.size(), out.copies);
  return out;
}

}  // namespace hexapla::lineage
