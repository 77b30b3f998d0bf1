#include "reconcile/quotations_gaps.h"

#include <utility>

namespace hexapla::reconcile::quotations {

void slide(const Version& base, const Version& other, std::vector<Change>& changes) {
  for (std::size_t i = 1; i + 1 < changes.size();) {
    const Change lone = changes[i - 1], gap = changes[i];
    const std::size_t count = lone.base_end - lone.base_begin;
    const bool cut = gap.kind == WordChange::Kind::cut;
    const std::size_t length = cut ? gap.base_end - gap.base_begin : gap.other_end - gap.other_begin;
    const bool joins = i == 1 || changes[i - 2].kind == gap.kind;
    const auto same = [&](std::size_t word) {
      return cut ? base.words[lone.base_begin + word].key == base.words[gap.base_end - count + word].key
                 : other.words[lone.other_begin + word].key == other.words[gap.other_end - count + word].key;
    };
    bool slides = lone.kind == WordChange::Kind::same && (cut || gap.kind == WordChange::Kind::added) &&
                  changes[i + 1].kind == WordChange::Kind::same && joins && count <= length;
    for (std::size_t word = 0; slides && word < count; ++word) slides = same(word);
    if (!slides) {
      ++i;
      continue;
    }
    changes[i + 1].base_begin -= count;
    changes[i + 1].other_begin -= count;
    Change& before = i == 1 ? changes[0] : changes[i - 2];
    before.kind = gap.kind;
    before.base_end = changes[i + 1].base_begin;
    before.other_end = changes[i + 1].other_begin;
    const auto first = changes.begin() + static_cast<std::ptrdiff_t>(i);
    changes.erase(i == 1 ? first : first - 1, first + 1);
    i = 1;
  }
}

namespace {

/// Whether of two runs the one is so much longer that most of it is no counterpart of the other.
bool is_much_longer(std::size_t longer, std::size_t shorter) {
  constexpr std::size_t least = 4;  // words beside twice the shorter
  return shorter > 0 && longer >= 2 * shorter + least;
}

}  // namespace

void part_ends(std::vector<Change>& changes) {
  if (changes.size() < 2) return;
  const auto lengths = [](const Change& change) {
    return std::pair(change.base_end - change.base_begin, change.other_end - change.other_begin);
  };
  if (const Change first = changes.front(); first.kind == WordChange::Kind::changed && !first.allowed) {
    const auto [base, other] = lengths(first);
    if (is_much_longer(base, other)) {
      changes.front().base_begin = first.base_end - other;
      changes.insert(changes.begin(), {.kind = WordChange::Kind::cut, .base_end = first.base_end - other, .allowed = true});
    } else if (is_much_longer(other, base)) {
      changes.front().other_begin = first.other_end - base;
      changes.insert(changes.begin(), {.kind = WordChange::Kind::added, .other_end = first.other_end - base, .allowed = true});
    }
  }
  if (const Change last = changes.back(); last.kind == WordChange::Kind::changed && !last.allowed) {
    const auto [base, other] = lengths(last);
    Change rest = last;
    rest.allowed = true;
    if (is_much_longer(base, other)) {
      rest.kind = WordChange::Kind::cut;
      rest.base_begin = changes.back().base_end = last.base_begin + other;
      rest.other_begin = rest.other_end;
      changes.push_back(rest);
    } else if (is_much_longer(other, base)) {
      rest.kind = WordChange::Kind::added;
      rest.other_begin = changes.back().other_end = last.other_begin + base;
      rest.base_begin = rest.base_end;
      changes.push_back(rest);
    }
  }
}

}  // namespace hexapla::reconcile::quotations
