#include "lineage/passages.h"

#include <algorithm>
#include <tuple>

#include "fingerprint/shingles.h"
#include "lineage/extension.h"
#include "lineage/quoted.h"
#include "text/standing_text.h"

namespace hexapla::lineage {
namespace {

/// Words of a seed: a run that both texts have word for word. A passage of 12 words with one changed in its middle still has one.
constexpr std::size_t seed_words = 5;
/// Places of one seed in one text that are tried; a phrase that comes back more often is found by its surroundings.
constexpr std::size_t places_per_text = 4;
/// Texts that share one seed and are all compared with each other; beyond that only with the first, which is enough for origins.
constexpr std::size_t texts_per_seed = 64;

struct Posting {
  std::uint64_t hash;
  std::uint32_t text, word;
  friend auto operator<=>(const Posting&, const Posting&) = default;
};

/// A place at which two texts have the same seed.
struct Seed {
  std::uint32_t a, b;            ///< texts
  std::uint32_t word_a, word_b;  ///< first words of the seed
  friend auto operator<=>(const Seed&, const Seed&) = default;
};

std::vector<Posting> postings_of(std::span<const Words> texts) {
  std::vector<Posting> out;
  for (std::uint32_t text = 0; text < texts.size(); ++text) {
    const std::vector<std::uint64_t> hashes = fingerprint::shingle_hashes(texts[text].hashes, seed_words);
    for (std::uint32_t word = 0; word < hashes.size(); ++word) out.push_back({hashes[word], text, word});
  }
  std::ranges::sort(out);
  return out;
}

/// The postings of one seed, at most `places_per_text` a text; `text_begins` are the positions at which a text's places begin.
void add_seeds(std::span<const Posting> group, std::vector<Seed>& out) {
  std::vector<std::span<const Posting>> by_text;
  for (std::size_t begin = 0; begin < group.size();) {
    std::size_t end = begin;
    while (end < group.size() && group[end].text == group[begin].text) ++end;
    by_text.push_back(group.subspan(begin, std::min(end - begin, places_per_text)));
    begin = end;
  }
  const std::size_t firsts = by_text.size() <= texts_per_seed ? by_text.size() : 1;
  for (std::size_t a = 0; a < firsts; ++a) {
    for (std::size_t b = a + 1; b < by_text.size(); ++b) {
      for (const Posting& in_a : by_text[a]) {
        for (const Posting& in_b : by_text[b]) out.push_back({in_a.text, in_b.text, in_a.word, in_b.word});
      }
    }
  }
}

std::vector<Seed> seeds_of(std::span<const Words> texts) {
  const std::vector<Posting> postings = postings_of(texts);
  std::vector<Seed> out;
  for (std::size_t begin = 0; begin < postings.size();) {
    std::size_t end = begin;
    while (end < postings.size() && postings[end].hash == postings[begin].hash) ++end;
    if (postings[begin].text != postings[end - 1].text) add_seeds(std::span(postings).subspan(begin, end - begin), out);
    begin = end;
  }
  std::ranges::sort(out);
  return out;
}

/// Words that agree less those that do not. Stock phrases with a word changed here and there ("a gunshot wound to the back and
/// was taken to …") have many of both.
std::int64_t agreement(const Passage& passage) {
  const std::int64_t shared = passage.shared;
  return 2 * shared - std::max(passage.a.size(), passage.b.size());
}

/// Finds the passages of one pair of texts from its seeds.
class PairSearch {
 public:
  PairSearch(const Words& a, const Words& b, std::uint32_t least_words) : a_(a), b_(b), least_words_(least_words) {}

  /// `seeds` are sorted; of those that begin at one word of `a`, the one with the longest passage counts.
  std::vector<Passage> passages(std::span<const Seed> seeds) {
    std::vector<Passage> out;
    for (std::size_t begin = 0; begin < seeds.size();) {
      Passage best;
      const std::uint32_t word_a = seeds[begin].word_a;
      for (; begin < seeds.size() && seeds[begin].word_a == word_a; ++begin) {
        if (!is_same_word(a_, word_a, b_, seeds[begin].word_b)) continue;
        const Passage passage = around(word_a, seeds[begin].word_b);
        if (passage.shared > best.shared) best = passage;
      }
      if (agreement(best) < least_words_) continue;
      std::fill(a_.used.begin() + best.a.first, a_.used.begin() + best.a.last, 1);
      std::fill(b_.used.begin() + best.b.first, b_.used.begin() + best.b.last, 1);
      out.push_back(best);
    }
    std::ranges::sort(out, {}, [](const Passage& passage) { return passage.a.first; });
    return out;
  }

 private:
  Passage around(std::uint32_t word_a, std::uint32_t word_b) const {
    const Reach right = extend(a_, word_a, b_, word_b, 1);
    const Reach left = extend(a_, std::int64_t{word_a} - 1, b_, std::int64_t{word_b} - 1, -1);
    return {.a = {static_cast<std::uint32_t>(word_a - left.a), static_cast<std::uint32_t>(word_a + right.a)},
            .b = {static_cast<std::uint32_t>(word_b - left.b), static_cast<std::uint32_t>(word_b + right.b)},
            .shared = left.shared + right.shared,
            .spoken = left.spoken + right.spoken,
            .own = left.own + right.own};
  }

  Side a_, b_;
  std::uint32_t least_words_;
};

}  // namespace

Words read_words(std::string_view text) {
  Words out;
  out.words = text::words(text);
  out.hashes = fingerprint::word_hashes(out.words);
  const std::vector<text::Standing> standing = text::standing_text(text, out.words);
  out.own.resize(out.words.size());
  for (std::size_t i = 0; i < out.words.size(); ++i) {
    const char first = text[out.words[i].span.begin];
    const bool given = (first >= 'A' && first <= 'Z') || (first >= '0' && first <= '9');
    out.own[i] = standing[i] == text::Standing::none && !given ? 1 : 0;
  }
  const std::vector<Span> stretches = quoted_stretches(text);
  auto stretch = stretches.begin();
  for (const text::Word& word : out.words) {
    while (stretch != stretches.end() && stretch->end <= word.span.begin) ++stretch;
    out.quoted.push_back(stretch != stretches.end() && stretch->begin <= word.span.begin ? 1 : 0);
  }
  return out;
}

std::vector<SharedText> find_shared_text(std::span<const Words> texts, std::uint32_t least_words, const std::stop_token& stop) {
  const std::vector<Seed> seeds = seeds_of(texts);
  std::vector<SharedText> out;
  for (std::size_t begin = 0; begin < seeds.size() && !stop.stop_requested();) {
    const auto [a, b, word_a, word_b] = seeds[begin];
    std::size_t end = begin;
    while (end < seeds.size() && seeds[end].a == a && seeds[end].b == b) ++end;
    SharedText shared{
        .a = a,
        .b = b,
        .passages = PairSearch(texts[a], texts[b], least_words).passages(std::span(seeds).subspan(begin, end - begin))};
    if (!shared.passages.empty()) out.push_back(std::move(shared));
    begin = end;
  }
  return out;
}

}  // namespace hexapla::lineage
