#include "align/quotations_likeness.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace hexapla::align::quotations {
namespace {

// Least shares of the shorter unit's weight that two units share in order. Tuned on the six labelled stories (bench/quality,
// quotation aligned); to tune again, move each by .05 and keep what raises the pooled F1.
constexpr double least_share_same_speaker = 0.40;
constexpr double least_share_unknown_speaker = 0.58;
constexpr double least_share_other_speaker = 0.85;
/// Content words that they share where they are not known to have one speaker: two people see the same ("a woman lying there").
constexpr std::size_t least_words_unknown_speaker = 3;
/// Of the same speaker, where the sentences beside the two are one utterance.
constexpr double least_share_beside = 0.24;
/// Publication so far apart that one speaker may have said something like it again; then as much must be shared as of a speaker
/// who is not known, and of two where one alone says "still" or "today" as much as of two speakers.
constexpr std::int64_t seconds_apart = 86'400;
/// Share of the words before two fragments, a word that the fragments share counting `fragment_word`.
constexpr double least_share_before = 0.6;
constexpr double fragment_word = 1.5;
/// Content weight that must be shared: somewhat less than two rare words.
constexpr double least_content = 1.3;
/// The same for most of what one speaker said, told in order. Read on groups of news about one shooting each.
constexpr double least_content_in_order = 0.8;
constexpr double least_share_in_order = 0.7;
/// Words of a run that needs no such weight where the speaker of one is not known.
constexpr std::size_t least_run = 6;
/// Words of two utterances of one speaker that differ in one of them alone.
constexpr std::size_t least_frame = 6;
/// The same for a report of what was said, of which each word may be another.
constexpr double least_reported_share = 0.58;
constexpr double least_reported_content = 2.2;
/// What one speaker is reported to have said shares less with it where most of the shorter is shared, or a good part of it and
/// words that are rare enough. Read on the labelled stories and on 100 groups of news about one shooting each.
constexpr double least_short_share = 0.5;
constexpr double least_short_content = 1.45;
constexpr double least_part_share = 0.32;
constexpr double least_part_content = 1.75;
/// The same for a sentence that names no speaker.
constexpr double least_retold_share = 0.72;
constexpr double least_retold_content = 2.4;

/// How much the share of the longer unit counts in a likeness, beside that of the shorter.
constexpr double longer_part = 0.25;
/// The likeness of what no share is measured for: the same words of an unknown speaker, a fragment within the same speaker's
/// words, fragments in the same place at most, what tells a fragment by its own words. Only their order matters: surer joins come
/// first.
constexpr double same_words_unknown_speaker = 0.95;
constexpr double fragment_of_speaker = 0.8;
constexpr double one_word_apart = 0.8;
constexpr double most_of_place = 0.5;
constexpr double fragment_reported = 0.8;
constexpr double whole_retold = 0.9;
/// What is told by an unknown speaker, by the same one, or in plain words is less like than what is quoted.
constexpr double unknown_report = 0.85;
constexpr double same_report = 0.9;
constexpr double retelling = 0.85;
/// Words, and their weight, that the sentences of a fragment and of what tells it must share besides. Tuned on the labelled
/// stories and read on 46 groups of news about one shooting each.
constexpr std::size_t least_context_words = 3;
constexpr double least_context = 1.4;
constexpr std::size_t least_words_within = 2;  ///< the same of a fragment and of a quotation that has its words
constexpr double fragment_told = 0.6;          ///< the likeness of such a telling

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

std::vector<std::uint32_t> without(const std::vector<std::uint32_t>& content, const std::vector<std::uint32_t>& part) {
  std::vector<std::uint32_t> rest;
  std::ranges::set_difference(content, part, std::back_inserter(rest));
  return rest;
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

std::optional<Likeness> like_fragments(const Unit& a, const Unit& b, Speakers speakers, const Units& units) {
  // A word or two: as a part of what the same speaker said; or many words of which few carry content.
  std::size_t count = 0;
  static_cast<void>(shared_content(a.content, b.content, units, &count));
  const bool run = speakers == Speakers::unknown && std::min(a.words.size(), b.words.size()) >= least_run;
  if (holds(a.words, b.words) && count > 0 && (speakers == Speakers::same || run)) return Likeness{rounded(fragment_of_speaker)};
  return std::nullopt;
}

/// Whether all words are the same, in order, but one, which stands in the place of the other's.
bool differ_in_one_word(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  if (a.size() != b.size() || a.size() < least_frame) return false;
  const auto [x, y] = std::ranges::mismatch(a, b);
  return x != a.end() && std::equal(x + 1, a.end(), y + 1);
}

double least_share(Speakers speakers, bool light) {
  if (light) return least_share_in_order;
  if (speakers == Speakers::same) return least_share_same_speaker;
  return speakers == Speakers::unknown ? least_share_unknown_speaker : least_share_other_speaker;
}

}  // namespace

bool may_be_one(const Unit& a, const Unit& b, const Units& units) {
  const Speakers speakers = compare_speakers(a, b);
  if (speakers != Speakers::unknown) return speakers == Speakers::same;
  if (!a.speaker.empty() || !b.speaker.empty() || a.ref.account == b.ref.account) return true;
  if (a.content.size() > 1 || a.words.size() > 2) return true;
  if (a.capitalised && b.capitalised && a.words.size() > 1 && !a.content.empty()) return true;  // “The Rock”: a name
  if (a.content.empty()) return false;
  const PlainSentence *x = units.around(a), *y = units.around(b);
  if (x == nullptr || y == nullptr) return false;
  std::size_t count = 0;
  static_cast<void>(shared_content(x->content, y->content, units, &count));
  return count >= least_words_within;
}

namespace {

std::optional<Likeness> like_by_shares(const Unit& a, const Unit& b, const Units& units) {
  if (a.words.empty() || b.words.empty()) return std::nullopt;
  const Speakers speakers = compare_speakers(a, b);
  const double shorter = std::min(a.weight, b.weight), longer = std::max(a.weight, b.weight);
  std::size_t count = 0;
  const double content = shared_content(a.content, b.content, units, &count);
  if (a.words == b.words && may_be_one(a, b, units))
    return Likeness{rounded(speakers == Speakers::same ? 1.0 : same_words_unknown_speaker)};
  if (std::min(a.content.size(), b.content.size()) <= 1 || std::min(a.words.size(), b.words.size()) <= 2)
    return like_fragments(a, b, speakers, units);
  // The whole of one within the other needs no rare words, and most of it, in order, but few.
  const bool run = holds(a.words, b.words);
  const bool whole = run && (speakers == Speakers::same ||
                             (speakers == Speakers::unknown && std::min(a.words.size(), b.words.size()) >= least_run));
  const bool light = content < least_content && !whole;
  if (count < (speakers == Speakers::same || run ? 2 : least_words_unknown_speaker)) return std::nullopt;
  std::size_t plain = 0;
  static_cast<void>(shared_content(a.plain, b.plain, units, &plain));
  if (plain == 0 && !run) return std::nullopt;  // a name alone: two sentences about the “Harbour Safety Act”
  if (light && (speakers != Speakers::same || content < least_content_in_order)) return std::nullopt;
  const bool apart = speakers == Speakers::same && units.are_apart(a.ref.account, b.ref.account, seconds_apart);
  double least = least_share(speakers, light);
  // Two words may be what the speaker talks of: “they had a birthday party”, “a birthday party for the girl”.
  if (count == 2 && !run) least = std::max(least, least_share_unknown_speaker);
  if (apart) least = std::max(least, a.of_the_day == b.of_the_day ? least_share_unknown_speaker : least_share_other_speaker);
  const double least_weak = speakers == Speakers::same && !light && !apart ? least_share_beside : least;
  const Unit& short_one = a.weight <= b.weight ? a : b;
  if (content + short_one.weight - short_one.content_weight < least_weak * shorter) return std::nullopt;  // in any order
  const double ordered = shared_in_order(a.words, b.words, units);
  if (ordered / shorter < least_weak) return std::nullopt;
  return Likeness{rounded((1 - longer_part) * ordered / shorter + longer_part * ordered / longer), ordered / shorter < least};
}

}  // namespace

std::optional<Likeness> same_utterance(const Unit& a, const Unit& b, const Units& units) {
  const std::optional<Likeness> found = like_by_shares(a, b, units);
  if ((found && !found->weak) || !differ_in_one_word(a.words, b.words)) return found;
  const Speakers speakers = compare_speakers(a, b);
  if (speakers == Speakers::different) return found;
  // Two people may say much the same of themselves, and one again on another day: “I was in the garden and heard it”.
  const bool weak = speakers == Speakers::unknown || units.are_apart(a.ref.account, b.ref.account, seconds_apart);
  return Likeness{rounded(one_word_apart), weak};
}

std::optional<Likeness> same_place(const Unit& a, const Unit& b, const Units& units) {
  if (a.before.size() < 3 || b.before.size() < 3 || compare_speakers(a, b) == Speakers::different) return std::nullopt;
  std::size_t count = 0, inside = 0;
  const double before = shared_content(a.before, b.before, units, &count);
  static_cast<void>(shared_content(a.content, b.content, units, &inside));
  double shorter = 0;
  for (const std::uint32_t word : a.before) shorter += units.weight(word);
  double other = 0;
  for (const std::uint32_t word : b.before) other += units.weight(word);
  shorter = std::min(shorter, other);
  const double share = (before + fragment_word * static_cast<double>(inside)) / shorter;
  if (count < 2 || count + inside < 3 || share < least_share_before) return std::nullopt;
  return Likeness{rounded(most_of_place * std::min(share, 1.0))};
}

std::optional<Retelling> reports(const Unit& reported, const Unit& direct, const Units& units) {
  const Speakers speakers = compare_speakers(reported, direct);
  if (speakers == Speakers::different || direct.content.size() < 2 || direct.capitalised) return std::nullopt;
  if (direct.content.size() <= 3) {
    // A fragment is reported by its own words.
    const auto run = std::ranges::search(reported.words, direct.words);
    if (run.empty()) return std::nullopt;
    if (reported.quoted[static_cast<std::size_t>(run.begin() - reported.words.begin())])
      return std::nullopt;  // speaks for itself
    const auto first = static_cast<std::size_t>(run.begin() - reported.words.begin());
    return Retelling{rounded(fragment_reported), first, first + run.size() - 1};
  }
  std::size_t count = 0;
  const double content = shared_content(reported.content, direct.content, units, &count);
  const bool known = speakers == Speakers::same && reported.named && direct.named;
  if (!known) {
    if (content < least_reported_content || count < 3) return std::nullopt;
    // Somebody reports it: then most of its words, in order.
    const double ordered = shared_in_order(reported.words, direct.words, units);
    const double share = ordered / std::min(direct.weight, reported.weight);
    if (share < least_reported_share || ordered / direct.weight < least_reported_share / 2) return std::nullopt;
    return Retelling{rounded(unknown_report * share), 0, reported.words.size() - 1};
  }
  const double shorter = std::min(reported.content_weight, direct.content_weight);
  const double share = content / shorter;
  const bool told = (content >= least_short_content && share >= least_short_share) ||
                    (content >= least_part_content && share >= least_part_share);
  if (count < 2 || !told) return std::nullopt;
  return Retelling{rounded(same_report * share), 0, reported.words.size() - 1};
}

std::optional<Retelling> retells(const PlainSentence& sentence, const Unit& direct, const Units& units) {
  std::size_t count = 0;
  const double content = shared_content(sentence.content, direct.content, units, &count);
  if (direct.content.size() < 3) return std::nullopt;
  if (const auto run = std::ranges::search(sentence.words, direct.words); !run.empty()) {
    const auto first = static_cast<std::size_t>(run.begin() - sentence.words.begin());
    return Retelling{rounded(whole_retold), first, first + run.size() - 1};
  }
  if (content < least_retold_content || count < 3 || content / direct.content_weight < least_retold_share) return std::nullopt;
  const double ordered = shared_in_order(sentence.words, direct.words, units);
  if (ordered / direct.weight < least_retold_share) return std::nullopt;
  Retelling out{rounded(retelling * ordered / direct.weight), sentence.words.size(), 0};
  for (std::size_t i = 0; i < sentence.words.size(); ++i) {
    if (!std::ranges::binary_search(direct.content, sentence.words[i])) continue;
    out.first = std::min(out.first, i);
    out.last = i;
  }
  return out;
}

std::optional<Likeness> fragment_within(const Unit& fragment, const Unit& whole, const Units& units) {
  if (fragment.words.size() > Units::longest_fragment || fragment.words.size() >= whole.words.size()) return std::nullopt;
  const Speakers speakers = compare_speakers(fragment, whole);
  if (fragment.content.empty() || fragment.capitalised || speakers == Speakers::different) return std::nullopt;
  if (fragment.content.size() == 1 && speakers != Speakers::same) return std::nullopt;  // “threatened”: anybody's word
  const PlainSentence* beside = units.around(fragment);
  if (beside == nullptr || std::ranges::search(whole.words, fragment.words).empty()) return std::nullopt;
  const std::vector<std::uint32_t> told = without(beside->content, fragment.content);
  if (shared_content(told, whole.content, units) == 0) return std::nullopt;
  std::vector<std::uint32_t> rest = without(whole.content, fragment.content);
  if (const PlainSentence* around = units.around(whole)) {
    std::vector<std::uint32_t> both;
    std::ranges::set_union(rest, around->content, std::back_inserter(both));
    rest = std::move(both);
  }
  std::size_t count = 0;
  const double shared = shared_content(told, rest, units, &count);
  if (count < least_words_within || shared < least_context) return std::nullopt;
  return Likeness{rounded(fragment_told)};
}

std::optional<Retelling> retells_fragment(const PlainSentence& sentence, const Unit& fragment, const PlainSentence& around,
                                          const Units& units) {
  if (fragment.content.empty() || fragment.words.size() > Units::longest_fragment) return std::nullopt;
  const auto run = std::ranges::search(sentence.words, fragment.words);
  if (run.empty()) return std::nullopt;
  const std::vector<std::uint32_t> context = without(around.content, fragment.content);
  std::size_t count = 0;
  const double shared = shared_content(sentence.content, context, units, &count);
  if (count < least_context_words || shared < least_context) return std::nullopt;
  const auto first = static_cast<std::size_t>(run.begin() - sentence.words.begin());
  return Retelling{rounded(fragment_told), first, first + run.size() - 1};
}

}  // namespace hexapla::align::quotations
