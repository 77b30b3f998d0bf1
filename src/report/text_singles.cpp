#include "report/text_singles.h"

#include <algorithm>

#include "report/text_words.h"

namespace hexapla::report {

void Lines::add(std::uint32_t account, const Account& of, Span place) {
  const Span sentence = sentence_around(of, place);
  std::vector<std::size_t>& same = by_sentence_[{account, sentence.begin}];
  for (const std::size_t i : same)
    if (put_in(lines_[i].places, of, place)) return;
  same.push_back(lines_.size());
  lines_.push_back({.account = account, .places = {place}});
}

bool Lines::put_in(std::vector<Span>& places, const Account& account, Span place) const {
  const auto next = std::ranges::lower_bound(places, place.begin, {}, &Span::begin);
  if (next != places.end() && next->begin < place.end) return false;
  if (next != places.begin() && (next - 1)->end > place.begin) return false;
  std::vector<Span> longer = places;
  longer.insert(longer.begin() + (next - places.begin()), place);
  if (!fits_in_one(account, longer, width_)) return false;
  places = std::move(longer);
  return true;
}

}  // namespace hexapla::report
