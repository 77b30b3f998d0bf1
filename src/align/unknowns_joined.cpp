#include "align/unknowns_joined.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hexapla::align::unknowns {

bool are_told_as_one(const OpenQuestion& a, const OpenQuestion& b) {
  const bool of_both =
      (a.matter == Matter::arrest && b.matter == Matter::charge) || (a.matter == Matter::charge && b.matter == Matter::arrest);
  return of_both && a.open == b.open;
}

void join(OpenQuestion& into, OpenQuestion other) {
  into.matter = Matter::arrest;
  into.or_charge = true;
  if (into.about.empty()) into.about = std::move(other.about);
  std::ranges::move(other.answers, std::back_inserter(into.answers));
  std::ranges::sort(into.answers, {}, &Answer::mention);
  const auto again = std::ranges::unique(into.answers, {}, &Answer::mention);  // "arrested and charged"
  into.answers.erase(again.begin(), again.end());
}

}  // namespace hexapla::align::unknowns
