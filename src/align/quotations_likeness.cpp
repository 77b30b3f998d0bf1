#include "align/quotations_likeness.h"

#include <algorithm>
#include <cmath>

namespace hexapla::align::quotations {
namespace {

// Least shares of the shorter unit's weight that two units share in order. Tuned on the six labelled stories (bench/quality,
// quotation aligned); to tune again, move each by .05 and keep what raises the pooled F1.
constexpr double least_share_same_speaker = 0.40;
constexpr double least_share_unknown_speaker = 0.58;
constexpr double least_share_other_speaker = 0.85;
/// Content weight that must be shared: somewhat less than two rare words.
constexpr double least_content = 1.3;
/// The same for a report of what was said, of which each word may be another.
constexpr double least_reported_share_same_speaker = 0.36;
constexpr double least_reported_share = 0.62;
constexpr double least_reported_content = 1.7;
/// The same for a sentence that names no speaker.
constexpr double least_retold_share = 0.72;
constexpr double least_retold_content = 2.4;

double rounded(double score) { return std::round(std::clamp(score, 1e-6, 1.0) * 1e6) / 1e6; }

double shared_content(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b, const Units& units,
                      std::size_t* count = nullptr) {
  double weight = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      weight += units.weight(a[i]);
      if (count != nullptr) ++*count;
      ++i, ++j;
    } else if (a[i] < b[j]) {
      ++i;
    } else {
      ++j;
    }
  }
  return weight;
}

/// The weight of the heaviest common subsequence.
double shared_in_order(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b, const Units& units) {
  std::vector<double> row(b.size() + 1, 0.0);
  for (const std::uint32_t word : a) {
    double diagonal = 0;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const double above = row[j + 1];
      row[j + 1] = word == b[j] ? diagonal + units.weight(word) : std::max(above, row[j]);
      diagonal = above;
    }
  }
  return row.back();
}

/// Whether the shorter of two runs of words stands whole in the other.
bool holds(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  const auto& longer = a.size() >= b.size() ? a : b;
  const auto& shorter = a.size() >= b.size() ? b : a;
  return !std::ranges::search(longer, shorter).empty();
}

std::vector<std::string_view> split(std::string_view words) {
  std::vector<std::string_view> out;
  while (!words.empty()) {
    const std::size_t blank = std::min(words.find(' '), words.size());
    out.push_back(words.substr(0, blank));
    words.remove_prefix(std::min(blank + 1, words.size()));
  }
  return out;
}

}  // namespace

Speakers compare_speakers(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty()) return Speakers::unknown;
  if (a == b) return Speakers::same;
  const std::vector<std::string_view> x = split(a), y = split(b);
  if (x.back() == y.back() && x.back().size() > 2) return Speakers::same;
  std::size_t shared = 0;
  for (const std::string_view word : x) shared += std::ranges::find(y, word) != y.end() && word.size() > 2 ? 1 : 0;
  if (shared >= 2 || (shared == 1 && std::min(x.size(), y.size()) == 1)) return Speakers::same;
  if (shared == 1) return Speakers::unknown;
  return x.size() > 3 || y.size() > 3 ? Speakers::unknown : Speakers::different;
}

std::optional<double> same_utterance(const Unit& a, const Unit& b, const Units& units) {
  if (a.words.empty() || b.words.empty()) return std::nullopt;
  const Speakers speakers = compare_speakers(a.speaker, b.speaker);
  const double shorter = std::min(a.weight, b.weight), longer = std::max(a.weight, b.weight);
  std::size_t count = 0;
  const double content = shared_content(a.content, b.content, units, &count);
  const bool equal = a.words == b.words;
  if (equal && speakers != Speakers::different) return rounded(speakers == Speakers::same ? 1.0 : 0.95);
  if (std::min(a.content.size(), b.content.size()) <= 1 || std::min(a.words.size(), b.words.size()) <= 2) {
    // A word or two: only as a part of what the same speaker said.
    const bool within = holds(a.words, b.words) && count > 0;
    return within && speakers == Speakers::same ? std::optional(rounded(0.8)) : std::nullopt;
  }
  if (content < least_content || count < 2) return std::nullopt;
  const double least = speakers == Speakers::same      ? least_share_same_speaker
                       : speakers == Speakers::unknown ? least_share_unknown_speaker
                                                       : least_share_other_speaker;
  const double most_content = content + 0.5 * (shorter - std::min(a.content_weight, b.content_weight));
  if (most_content / shorter < least * 0.7) return std::nullopt;
  const double ordered = shared_in_order(a.words, b.words, units);
  if (ordered / shorter < least) return std::nullopt;
  return rounded(0.75 * ordered / shorter + 0.25 * ordered / longer);
}

std::optional<double> reports(const Unit& reported, const Unit& direct, const Units& units) {
  const Speakers speakers = compare_speakers(reported.speaker, direct.speaker);
  if (speakers == Speakers::different) return std::nullopt;
  std::size_t count = 0;
  const double content = shared_content(reported.content, direct.content, units, &count);
  const double shorter = std::min(reported.content_weight, direct.content_weight);
  if (shorter <= 0) return std::nullopt;
  const double share = content / shorter;
  if (direct.content.size() <= 3 && direct.words.size() >= 2 && direct.content.size() >= 2) {
    // A fragment is reported by its own words.
    if (speakers == Speakers::same && !std::ranges::search(reported.words, direct.words).empty()) return rounded(0.8);
    return std::nullopt;
  }
  const double least = speakers == Speakers::same ? least_reported_share_same_speaker : least_reported_share;
  if (content < least_reported_content || count < 3 || share < least) return std::nullopt;
  return rounded(0.9 * share);
}

std::optional<Retelling> retells(const PlainSentence& sentence, const Unit& direct, const Units& units) {
  std::size_t count = 0;
  const double content = shared_content(sentence.content, direct.content, units, &count);
  if (direct.content.size() < 2) return std::nullopt;
  if (const auto run = std::ranges::search(sentence.words, direct.words); !run.empty()) {
    const auto first = static_cast<std::size_t>(run.begin() - sentence.words.begin());
    return Retelling{rounded(0.9), first, first + run.size() - 1};
  }
  if (content < least_retold_content || count < 4 || content / direct.content_weight < least_retold_share) return std::nullopt;
  const double ordered = shared_in_order(sentence.words, direct.words, units);
  if (ordered / direct.weight < least_retold_share) return std::nullopt;
  Retelling out{rounded(0.85 * ordered / direct.weight), sentence.words.size(), 0};
  for (std::size_t i = 0; i < sentence.words.size(); ++i) {
    if (!std::ranges::binary_search(direct.content, sentence.words[i])) continue;
    out.first = std::min(out.first, i);
    out.last = i;
  }
  return out;
}

}  // namespace hexapla::align::quotations
