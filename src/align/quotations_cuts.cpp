#include "align/quotations_cuts.h"

#include <algorithm>
#include <optional>

#include "align/quotations_likeness.h"

namespace hexapla::align::quotations {
namespace {

/// Words of a part that is looked for in other accounts' sentences; longer ones are sentences of their own.
constexpr std::size_t least_part = 2;
constexpr std::size_t longest_part = 14;
/// Content words that a sentence must have besides the part, so that there is something to tell.
constexpr std::size_t least_rest = 3;
/// Words that two sentences must share around a part and the whole, where what is told shares none with the rest itself.
constexpr std::size_t least_around = 3;
/// Parts that begin with the same two words and are tried at one place.
constexpr std::size_t most_tried = 16;

using Words = std::vector<std::uint32_t>;

std::size_t count_shared(const Words& a, const Words& b) {
  Words both;
  std::ranges::set_intersection(a, b, std::back_inserter(both));
  return both.size();
}

Words without(const Words& content, const Words& part) {
  Words rest;
  std::ranges::set_difference(content, part, std::back_inserter(rest));
  return rest;
}

/// A part that another account has of a sentence of speech, and where that account tells the rest.
struct Cut {
  std::size_t begin = 0, end = 0;  ///< words of the unit
  std::uint32_t account = 0;
  Span told;
};

class Cutter {
 public:
  Cutter(std::vector<Unit>& units, const std::vector<PlainSentence>& sentences,
         const std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t>& sentence_of, const Story& story)
      : units_(units), sentences_(sentences), sentence_of_(sentence_of), story_(story) {}

  std::vector<TornTelling> run() {
    index_parts();
    std::vector<std::optional<Cut>> cuts(units_.size());
    for (std::size_t i = 0; i < units_.size(); ++i) cuts[i] = best_cut(units_[i]);
    return apply(cuts);
  }

 private:
  bool is_alone(std::size_t i) const {
    const auto same = [&](std::size_t j) { return j < units_.size() && units_[j].ref == units_[i].ref; };
    return !same(i + 1) && (i == 0 || !same(i - 1));
  }

  void index_parts() {
    for (std::uint32_t i = 0; i < units_.size(); ++i) {
      const Unit& part = units_[i];
      const bool fits = !part.reported && !part.nested && part.words.size() >= least_part && part.words.size() <= longest_part;
      if (!fits || part.content.empty() || !is_alone(i)) continue;
      std::vector<std::uint32_t>& same = parts_[{part.words[0], part.words[1]}];
      if (same.size() < most_tried) same.push_back(i);
    }
  }

  /// The longest part of a unit whose account tells the rest of it.
  std::optional<Cut> best_cut(const Unit& unit) const {
    std::optional<Cut> best;
    if (unit.reported || unit.nested || unit.content.size() <= least_rest) return best;
    for (std::size_t begin = 0; begin + 1 < unit.words.size(); ++begin) {
      const auto found = parts_.find({unit.words[begin], unit.words[begin + 1]});
      if (found == parts_.end()) continue;
      for (const std::uint32_t p : found->second) {
        const Unit& part = units_[p];
        if (best && part.words.size() <= best->end - best->begin) continue;
        if (!stands_at(part, unit, begin) || (part.capitalised && !is_marked(unit, begin, begin + part.words.size()))) continue;
        if (const auto told = told_rest(part, unit))
          best = Cut{.begin = begin, .end = begin + part.words.size(), .account = part.ref.account, .told = *told};
      }
    }
    return best;
  }

  static bool stands_at(const Unit& part, const Unit& unit, std::size_t begin) {
    if (part.ref.account == unit.ref.account || begin + part.words.size() > unit.words.size()) return false;
    if (part.words.size() == unit.words.size() || compare_speakers(part, unit) == Speakers::different) return false;
    return std::equal(part.words.begin(), part.words.end(), unit.words.begin() + static_cast<std::ptrdiff_t>(begin));
  }

  /// Whether a run of a unit's words has marks of its own there too. A name is part of many utterances, and where it is not
  /// marked as one nothing is told of the rest.
  bool is_marked(const Unit& unit, std::size_t begin, std::size_t end) const {
    const Span run{unit.places[begin].begin, unit.places[end - 1].end};
    const auto& quotations = story_.annotations[unit.ref.account].quotations;
    for (std::uint32_t i = unit.ref.index + 1; i < quotations.size() && quotations[i].span.begin < run.end; ++i) {
      if (quotations[i].parent == unit.ref.index && quotations[i].span.contains(run)) return true;
    }
    return false;
  }

  const PlainSentence* around(const Unit& unit) const {
    const std::uint32_t sentence = story_.annotations[unit.ref.account].quotations[unit.ref.index].sentence;
    const auto found = sentence_of_.find({unit.ref.account, sentence});
    return found == sentence_of_.end() ? nullptr : &sentences_[found->second];
  }

  /// Where the sentence that quotes `part` tells the rest of `unit` without marks: what stands between its verb of saying, or
  /// other quoted words, and the part, or behind it, whichever shares more words with the rest, or else with what stands around
  /// `unit`.
  std::optional<Span> told_rest(const Unit& part, const Unit& unit) const {
    const Words rest = without(unit.content, part.content);
    const PlainSentence* sentence = around(part);
    if (rest.size() < least_rest || sentence == nullptr) return std::nullopt;
    const auto [before, after] = sides_of(part, *sentence);
    std::size_t shared_before = shared_in(*sentence, before, rest), shared_after = shared_in(*sentence, after, rest);
    if (shared_before == 0 && shared_after == 0) {
      const PlainSentence* other = around(unit);
      if (other == nullptr) return std::nullopt;
      shared_before = shared_in(*sentence, before, other->content);
      shared_after = shared_in(*sentence, after, other->content);
      if (std::max(shared_before, shared_after) < least_around) return std::nullopt;
    }
    return shared_after > shared_before ? after : before;
  }

  /// What the sentence of a part has before and behind it, up to the verb of saying or other quoted words.
  std::pair<Span, Span> sides_of(const Unit& part, const PlainSentence& sentence) const {
    const auto& quotations = story_.annotations[part.ref.account].quotations;
    const Quotation& own = quotations[part.ref.index];
    std::uint32_t from = 0, to = none;  // bytes between which nobody else is quoted
    if (own.cue.end != 0 && own.cue.end <= own.span.begin) from = own.cue.end;
    if (own.cue.begin >= own.span.end) to = own.speaker.empty() ? own.cue.begin : std::min(own.cue.begin, own.speaker.begin);
    for (const Quotation& other : quotations) {
      if (other.sentence != own.sentence || other.saying == Saying::indirect) continue;
      if (other.span.end <= own.span.begin) from = std::max(from, other.span.end);
      if (other.span.begin >= own.span.end) to = std::min(to, other.span.begin);
    }
    return {place_in(sentence, {from, own.span.begin}), place_in(sentence, {own.span.end, to})};
  }

  /// The words of a sentence within bytes, from the first to the last.
  static Span place_in(const PlainSentence& sentence, Span within) {
    Span place;
    for (const Span word : sentence.places) {
      if (word.begin < within.begin || word.end > within.end) continue;
      if (place.empty()) place = word;
      place.end = word.end;
    }
    return place;
  }

  static std::size_t shared_in(const PlainSentence& sentence, Span place, const Words& rest) {
    Words inside;
    for (std::size_t w = 0; w < sentence.words.size(); ++w) {
      if (place.contains(sentence.places[w])) inside.push_back(sentence.words[w]);
    }
    std::ranges::sort(inside);
    inside.erase(std::ranges::unique(inside).begin(), inside.end());
    return count_shared(inside, rest);
  }

  std::vector<TornTelling> apply(const std::vector<std::optional<Cut>>& cuts) {
    std::vector<TornTelling> tellings;
    std::vector<Unit> out;
    out.reserve(units_.size());
    const auto add = [&](Unit unit) {
      unit.piece = !out.empty() && out.back().ref == unit.ref ? out.back().piece + 1 : 0;
      out.push_back(std::move(unit));
    };
    for (std::size_t i = 0; i < units_.size(); ++i) {
      const Unit& unit = units_[i];
      if (!cuts[i]) {
        add(unit);
        continue;
      }
      const Cut& cut = *cuts[i];
      std::uint32_t fullest = none;  // of the rest's pieces
      const auto add_rest = [&](std::size_t begin, std::size_t end) {
        if (begin >= end) return;
        add(piece_of(unit, begin, end));
        out.back().cut = static_cast<std::uint32_t>(tellings.size());
        const auto last = static_cast<std::uint32_t>(out.size() - 1);
        if (fullest == none || out[last].content.size() > out[fullest].content.size()) fullest = last;
      };
      add_rest(0, cut.begin);
      add(piece_of(unit, cut.begin, cut.end));
      add_rest(cut.end, unit.words.size());
      tellings.push_back({.unit = fullest, .account = cut.account, .place = cut.told});
    }
    units_ = std::move(out);
    return tellings;
  }

  std::vector<Unit>& units_;
  const std::vector<PlainSentence>& sentences_;
  const std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t>& sentence_of_;
  const Story& story_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>> parts_;  ///< units by their first two words
};

}  // namespace

Unit piece_of(const Unit& unit, std::size_t begin, std::size_t end) {
  Unit piece = unit;
  const auto at = [](auto& list, std::size_t i) { return list.begin() + static_cast<std::ptrdiff_t>(i); };
  piece.words.assign(at(unit.words, begin), at(unit.words, end));
  piece.places.assign(at(unit.places, begin), at(unit.places, end));
  piece.content.clear();
  for (const std::uint32_t word : piece.words) {
    if (std::ranges::binary_search(unit.content, word)) piece.content.push_back(word);
  }
  std::ranges::sort(piece.content);
  piece.content.erase(std::ranges::unique(piece.content).begin(), piece.content.end());
  if (begin > 0) piece.span.begin = unit.places[begin].begin;
  if (end < unit.words.size()) piece.span.end = unit.places[end - 1].end;
  return piece;
}

std::vector<TornTelling> cut_where_told(std::vector<Unit>& units, const std::vector<PlainSentence>& sentences,
                                        const std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t>& sentence_of,
                                        const Story& story) {
  return Cutter(units, sentences, sentence_of, story).run();
}

}  // namespace hexapla::align::quotations
