#include "reconcile/quotations_gaps.h"

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

}  // namespace hexapla::reconcile::quotations
