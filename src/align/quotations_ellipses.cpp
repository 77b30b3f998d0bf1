#include "align/quotations_ellipses.h"

#include <algorithm>
#include <array>
#include <map>

#include "align/quotations_cuts.h"
#include "align/quotations_likeness.h"

namespace hexapla::align::quotations {
namespace {

/// Words beside an ellipsis by which its two sides are found elsewhere.
constexpr std::size_t least_side = 3;
/// Places of one run of words that are looked at.
constexpr std::size_t most_places = 16;

using Run = std::array<std::uint32_t, least_side>;

class Cutter {
 public:
  Cutter(const std::vector<Unit>& units, const Story& story) : units_(units), story_(story) {
    for (std::uint32_t i = 0; i < units_.size(); ++i) {
      const Unit& unit = units_[i];
      if (unit.reported || unit.nested) continue;
      for (std::size_t w = 0; w + least_side <= unit.words.size(); ++w) {
        std::vector<std::uint32_t>& places = places_[run_at(unit, w)];
        if (places.size() < most_places && (places.empty() || places.back() != i)) places.push_back(i);
      }
    }
  }

  std::vector<Unit> run() const {
    std::vector<Unit> out;
    out.reserve(units_.size());
    const auto add = [&](Unit unit) {
      unit.piece = !out.empty() && out.back().ref == unit.ref ? out.back().piece + 1 : 0;
      out.push_back(std::move(unit));
    };
    for (const Unit& unit : units_) {
      std::size_t begin = 0;
      for (std::size_t w = least_side; !unit.reported && !unit.nested && w + least_side <= unit.words.size(); ++w) {
        if (w < begin + least_side || !is_ellipsis(unit, w) || !are_two_elsewhere(unit, w)) continue;
        add(piece_of(unit, begin, w));
        begin = w;
      }
      add(begin == 0 ? unit : piece_of(unit, begin, unit.words.size()));
    }
    return out;
  }

 private:
  static Run run_at(const Unit& unit, std::size_t w) { return {unit.words[w], unit.words[w + 1], unit.words[w + 2]}; }

  bool is_ellipsis(const Unit& unit, std::size_t w) const {
    const std::uint32_t from = unit.places[w - 1].end, to = unit.places[w].begin;
    if (to <= from) return false;
    const std::string_view between = story_.accounts[unit.ref.account].text().substr(from, to - from);
    return between.contains("\u2026") || between.contains("...") || between.contains(". .");
  }

  /// Whether another account has the words before a place in one sentence and those behind it in another, and none has both in
  /// one.
  bool are_two_elsewhere(const Unit& unit, std::size_t w) const {
    const auto heads = places_.find(run_at(unit, w - least_side)), tails = places_.find(run_at(unit, w));
    if (heads == places_.end() || tails == places_.end()) return false;
    bool two = false;
    for (const std::uint32_t head : heads->second) {
      if (units_[head].ref.account == unit.ref.account || compare_speakers(units_[head], unit) == Speakers::different) continue;
      for (const std::uint32_t tail : tails->second) {
        if (head == tail) return false;
        two = two || (units_[head].ref.account == units_[tail].ref.account && head < tail);
      }
    }
    return two;
  }

  const std::vector<Unit>& units_;
  const Story& story_;
  std::map<Run, std::vector<std::uint32_t>> places_;  ///< units by each run of their words
};

}  // namespace

void cut_at_ellipses(std::vector<Unit>& units, const Story& story) { units = Cutter(units, story).run(); }

}  // namespace hexapla::align::quotations
