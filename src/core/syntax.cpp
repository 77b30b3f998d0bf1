#include <algorithm>
#include <ranges>

#include <hexapla/annotations.h>
#include <hexapla/syntax.h>

namespace hexapla {

std::span<const std::uint32_t> Syntax::children_of(std::uint32_t i) const {
  const std::uint32_t begin = i == 0 ? 0 : child_ends[i - 1];
  return std::span(children).subspan(begin, child_ends[i] - begin);
}

std::span<const std::uint32_t> Syntax::first_children_of(std::uint32_t i) const {
  const std::span<const std::uint32_t> all = children_of(i);
  return all.first(std::min(all.size(), most_children));
}

std::uint32_t Syntax::child(std::uint32_t i, std::string_view label) const {
  for (const std::uint32_t child : first_children_of(i)) {
    if (relation(child) == label) return child;
  }
  return none;
}

std::pair<std::uint32_t, std::uint32_t> Syntax::words_in(Span span) const {
  const auto first = std::ranges::upper_bound(words, span.begin, {}, [](const SyntaxWord& word) { return word.span.end; });
  const auto last = std::lower_bound(first, words.end(), span.end,
                                     [](const SyntaxWord& word, std::uint32_t end) { return word.span.begin < end; });
  return {static_cast<std::uint32_t>(first - words.begin()), static_cast<std::uint32_t>(last - words.begin())};
}

std::uint32_t Syntax::word_at(std::uint32_t at) const {
  const auto [first, last] = words_in({at, at + 1});
  return first < last ? first : none;
}

std::uint32_t Syntax::head_of(Span span) const {
  const auto [first, last] = words_in(span);
  for (std::uint32_t i = first; i < last; ++i) {
    const std::uint32_t head = words[i].head;
    if ((head < first || head >= last || head == i) && pos(i) != "PUNCT") return i;
  }
  return none;
}

void Syntax::link() {
  child_ends.assign(words.size(), 0);
  for (std::uint32_t i = 0; i < size(); ++i) {
    if (!is_root(i)) ++child_ends[words[i].head];
  }
  std::uint32_t sum = 0;
  for (std::uint32_t& end : child_ends) {
    sum += end;
    end = sum - end;  // for now, where they begin
  }
  children.assign(sum, 0);
  for (std::uint32_t i = 0; i < size(); ++i) {
    words[i].first = i;
    words[i].last = i + 1;
    if (!is_root(i)) children[child_ends[words[i].head]++] = i;
  }
  // Heads before what hangs on them, so that in reverse each subtree is whole when its head takes it in.
  std::vector<std::uint32_t> order;
  order.reserve(words.size());
  for (std::uint32_t i = 0; i < size(); ++i) {
    if (is_root(i)) order.push_back(i);
  }
  for (std::size_t next = 0; next < order.size(); ++next) {
    for (const std::uint32_t child : children_of(order[next])) order.push_back(child);
  }
  for (const std::uint32_t i : order | std::views::reverse) {
    SyntaxWord& head = words[words[i].head];
    head.first = std::min(head.first, words[i].first);
    head.last = std::max(head.last, words[i].last);
  }
  for (std::uint32_t s = 0; s < sentences.size(); ++s) {
    const std::uint32_t end = s + 1 < sentences.size() ? sentences[s + 1] : size();
    for (std::uint32_t i = sentences[s]; i < end; ++i) words[i].sentence = s;
  }
}

}  // namespace hexapla
