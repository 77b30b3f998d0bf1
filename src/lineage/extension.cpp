#include "lineage/extension.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace hexapla::lineage {
namespace {

// A local alignment of words from a fixed beginning, given up where it falls too far below its best (as searches for alike
// sequences of genes do). The weights were set on copies in which up to three words in ten are changed, cut or added
// (`bench/lineage`), and on articles about different incidents, so that it does not drift on through "of the" and "police said".
/// What a word that agrees is worth; a short one is hardly a sign.
constexpr std::int32_t long_word_worth = 2, short_word_worth = 1;
constexpr std::size_t longest_short_word = 3;
/// What a word that is changed, cut or added costs.
constexpr std::int32_t edit_cost = 2;
/// How far the worth may fall below its best before the search ends: six edits.
constexpr std::int32_t greatest_fall = 12;
/// Words that it may go on without a new best, so that texts in which every other word agrees cost no more.
constexpr std::int64_t longest_without_gain = 40;
/// Cells of a row that are looked at on either side of its best one.
constexpr std::int64_t half_width = 8;

constexpr std::int32_t dead = std::numeric_limits<std::int32_t>::min() / 2;

/// The best way to have gone over so many words of both texts.
struct Cell {
  std::int32_t worth = dead;
  std::uint32_t shared = 0, spoken = 0, own = 0;
};

/// Cells of one number of words of `a`: the first is that of `low` words of `b`.
struct Row {
  std::int64_t low = 0;
  std::vector<Cell> cells;

  std::int64_t end() const { return low + std::ssize(cells); }
  Cell at(std::int64_t b) const { return b < low || b >= end() ? Cell() : cells[static_cast<std::size_t>(b - low)]; }
};

class Search {
 public:
  Search(const Side& a, std::int64_t from_a, const Side& b, std::int64_t from_b, std::int64_t direction)
      : a_(a), b_(b), from_a_(from_a), from_b_(from_b), direction_(direction) {}

  Reach run() {
    Row row;
    fill(0, {}, row);
    for (std::int64_t words = 1; !row.cells.empty() && a_.is_free(word_a(words)) && words - best_.a <= longest_without_gain;
         ++words) {
      Row next;
      fill(words, row, next);
      row = std::move(next);
    }
    return best_;
  }

 private:
  /// The word that is the last of so many.
  std::int64_t word_a(std::int64_t words) const { return from_a_ + direction_ * (words - 1); }
  std::int64_t word_b(std::int64_t words) const { return from_b_ + direction_ * (words - 1); }

  bool lives(const Cell& cell) const { return cell.worth >= best_worth_ - greatest_fall; }

  /// Both texts go on by a word: the same, or one that was changed.
  Cell both(std::int64_t a, std::int64_t b, Cell cell) const {
    const std::int64_t at_a = word_a(a), at_b = word_b(b);
    if (!is_same_word(a_, at_a, b_, at_b)) {
      cell.worth -= edit_cost;
      return cell;
    }
    const auto i = static_cast<std::size_t>(at_a), j = static_cast<std::size_t>(at_b);
    const Words& words_a = *a_.words;
    cell.worth += words_a.words[i].folded.size() <= longest_short_word ? short_word_worth : long_word_worth;
    cell.shared += 1;
    cell.spoken += words_a.quoted[i] & b_.words->quoted[j];
    cell.own += words_a.own[i] & b_.words->own[j];
    return cell;
  }

  /// The cells of `a` words, from those of one word less.
  void fill(std::int64_t a, const Row& before, Row& row) {
    row.low = before.low;
    Cell left;
    std::int64_t best_b = 0;
    std::int32_t best_in_row = dead;
    for (std::int64_t b = row.low; b < before.end() + 1 || lives(left); ++b) {
      if (b > 0 && !b_.is_free(word_b(b))) break;
      Cell cell = a == 0 && b == 0 ? Cell{.worth = 0} : left;
      if (a != 0 || b != 0) cell.worth -= edit_cost;  // a word added in `b`
      Cell up = before.at(b);
      up.worth -= edit_cost;
      if (up.worth > cell.worth) cell = up;
      if (a > 0 && b > 0) {
        const Cell diagonal = before.at(b - 1);
        if (const Cell on = diagonal.worth == dead ? diagonal : both(a, b, diagonal); on.worth > cell.worth) cell = on;
      }
      if (!lives(cell)) cell.worth = dead;
      if (cell.worth > best_in_row) best_in_row = cell.worth, best_b = b;
      note(a, b, cell);
      row.cells.push_back(cell);
      left = cell;
    }
    trim(row, best_b, best_in_row);
  }

  void note(std::int64_t a, std::int64_t b, const Cell& cell) {
    if (cell.worth <= best_worth_) return;
    best_worth_ = cell.worth;
    best_ = {.a = a, .b = b, .shared = cell.shared, .spoken = cell.spoken, .own = cell.own};
  }

  /// Leaves the cells about the best one that may still lead on; none if none may.
  void trim(Row& row, std::int64_t best_b, std::int32_t best_in_row) const {
    if (best_in_row < best_worth_ - greatest_fall) {
      row.cells.clear();
      return;
    }
    std::int64_t first = std::max(row.low, best_b - half_width);
    std::int64_t last = std::min(row.end(), best_b + half_width + 1);
    while (first < best_b && !lives(row.at(first))) ++first;
    while (last > best_b + 1 && !lives(row.at(last - 1))) --last;
    row.cells.erase(row.cells.begin() + (last - row.low), row.cells.end());
    row.cells.erase(row.cells.begin(), row.cells.begin() + (first - row.low));
    row.low = first;
  }

  const Side& a_;
  const Side& b_;
  std::int64_t from_a_, from_b_, direction_;
  std::int32_t best_worth_ = 0;
  Reach best_;
};

}  // namespace

bool is_same_word(const Side& a, std::int64_t word_a, const Side& b, std::int64_t word_b) {
  if (!a.is_free(word_a) || !b.is_free(word_b)) return false;
  const auto i = static_cast<std::size_t>(word_a), j = static_cast<std::size_t>(word_b);
  return a.words->hashes[i] == b.words->hashes[j] && a.words->words[i].folded == b.words->words[j].folded;
}

Reach extend(const Side& a, std::int64_t from_a, const Side& b, std::int64_t from_b, std::int64_t direction) {
  return Search(a, from_a, b, from_b, direction).run();
}

}  // namespace hexapla::lineage
