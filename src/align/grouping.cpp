#include "align/grouping.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace hexapla::align {
namespace {

/// Of a story and of one account; an account of 1,000 words has some 30.
constexpr std::size_t most_compared = 3000, most_of_one = 300;

}  // namespace

double rounded(double score) { return std::round(score * 1e6) / 1e6; }

std::size_t compared_of_each(std::span<const std::size_t> counts) {
  std::array<std::size_t, most_of_one + 1> having{};  // how many accounts have so many mentions
  for (const std::size_t count : counts) ++having[std::min(count, most_of_one)];
  std::size_t more = counts.size() - having[0];  // accounts with a mention beyond the first `most`
  std::size_t compared = more;
  std::size_t most = 1;
  for (; most < most_of_one; ++most) {
    more -= having[most];
    if (compared + more > most_compared) break;
    compared += more;
  }
  return most;
}

void order_by_likelihood(std::vector<Pair>& pairs) {
  std::ranges::sort(pairs, [](const Pair& x, const Pair& y) {
    return x.score != y.score ? x.score > y.score : x.a != y.a ? x.a < y.a : x.b < y.b;
  });
}

Groups::Groups(std::size_t count) : group_of_(count), members_(count) {
  std::iota(group_of_.begin(), group_of_.end(), 0U);
  for (std::uint32_t i = 0; i < count; ++i) members_[i] = {i};
}

void Groups::merge(std::uint32_t a, std::uint32_t b) {
  if (a == b) return;
  if (members_[a].size() < members_[b].size()) std::swap(a, b);
  for (const std::uint32_t member : members_[b]) group_of_[member] = a;
  members_[a].insert(members_[a].end(), members_[b].begin(), members_[b].end());
  std::ranges::sort(members_[a]);
  members_[b].clear();
}

Question question_of(FindingKind kind, std::span<const std::uint32_t> members, std::span<const AnnotationRef> refs,
                     double confidence) {
  Question question{.kind = kind, .mentions = {}, .confidence = confidence};
  for (const std::uint32_t member : members) question.mentions.push_back(refs[member]);
  std::ranges::sort(question.mentions);
  return question;
}

void order_questions(std::vector<Question>& questions) {
  std::ranges::sort(questions, {}, [](const Question& question) { return question.mentions.front(); });
}

}  // namespace hexapla::align
