#include "reconcile/quotations_apart.h"

#include <algorithm>
#include <optional>
#include <string>

#include "reconcile/quotations_days.h"
#include "reconcile/quotations_persons.h"
#include "text/morphology.h"

namespace hexapla::reconcile::quotations {
namespace {

using Kind = WordChange::Kind;

/// Words of what is a part of a sentence at most.
constexpr std::size_t longest_fragment = 5;
/// How sure it must be that two are one utterance where both begin, or that share little both end, with so many words that the
/// other has not. All bounds are read from judged conflicts of ten sets of news.
constexpr double least_sure_apart = 0.67;
constexpr std::size_t begun_apart = 2;
/// The share of the words of the shorter one, and of its content, that both have where neither their beginnings nor their ends
/// are the same.
constexpr double least_inside = 0.7;

/// Where a run of words stands: `[begin, end)`.
struct Range {
  std::size_t begin = 0, end = 0;
};

/// What two versions share.
struct Shared {
  std::size_t words = 0;          ///< words that both have
  std::size_t content = 0;        ///< of them, those of content, and their forms
  std::size_t shorter = 0;        ///< words of content of the one that has fewer
  std::size_t before = 0;         ///< words before the first that both have, of the one that has fewer before it
  std::size_t behind = 0;         ///< the same behind the last
  std::optional<Range> in_one;    ///< from the first to the last shared word
  std::optional<Range> in_other;  ///< the same of the other
};

std::size_t content_of(const Version& version, std::size_t begin, std::size_t end) {
  std::size_t count = 0;
  for (std::size_t i = begin; i < end; ++i) count += text::is_function_word(version.words[i].key) ? 0 : 1;
  return count;
}

/// Words of content in a run of one version of which a run of another has another form: "startle", "startles".
std::size_t forms_in(const Version& one, Range run, const Version& other, Range in) {
  std::size_t count = 0;
  for (std::size_t i = run.begin; i < run.end; ++i) {
    if (text::is_function_word(one.words[i].key)) continue;
    const std::string key = text::content_key(one.words[i].key);
    for (std::size_t j = in.begin; j < in.end; ++j) {
      if (text::content_key(other.words[j].key) != key) continue;
      ++count;
      break;
    }
  }
  return count;
}

Shared shared_by(const Version& one, const Version& other, const std::vector<Change>& changes) {
  Shared shared;
  shared.shorter = std::min(content_of(one, 0, one.words.size()), content_of(other, 0, other.words.size()));
  for (const Change& change : changes) {
    if (change.kind == Kind::same) {
      shared.words += change.base_end - change.base_begin;
      shared.content += content_of(one, change.base_begin, change.base_end);
      if (!shared.in_one) {
        shared.before = std::min(change.base_begin, change.other_begin);
        shared.in_one = shared.in_other = Range{};
        shared.in_one->begin = change.base_begin;
        shared.in_other->begin = change.other_begin;
      }
      shared.in_one->end = change.base_end;
      shared.in_other->end = change.other_end;
      shared.behind = std::min(one.words.size() - change.base_end, other.words.size() - change.other_end);
    } else if (change.kind == Kind::changed) {
      const std::size_t most =
          std::min(content_of(one, change.base_begin, change.base_end), content_of(other, change.other_begin, change.other_end));
      shared.content += change.allowed ? most
                                       : std::min(most, forms_in(one, {change.base_begin, change.base_end}, other,
                                                                 {change.other_begin, change.other_end}));
    }
  }
  return shared;
}

/// Whether a fragment that shares nothing with a sentence stands in the place of a part of it in other accounts: “raiders” where
/// they have “wreckers” and “These are wreckers from the north”.
bool stands_for_part(const std::vector<std::vector<Version>>& readings, const Version& fragment, const Version& sentence) {
  return fragment.words.size() <= longest_fragment && std::ranges::any_of(readings, [&](const std::vector<Version>& reading) {
           const Version& part = reading.front();
           if (part.reported || part.words.empty() || part.words.size() > longest_fragment) return false;
           return std::ranges::search(sentence.words, part.words, {}, &text::Wording::key, &text::Wording::key).begin() !=
                  sentence.words.end();
         });
}

/// Whether three accounts or more have sentences of their own wording: then what is less alike is one utterance too.
bool have_several_wordings(const std::vector<std::vector<Version>>& readings) {
  std::vector<std::uint32_t> accounts;
  for (const std::vector<Version>& reading : readings) {
    const Version& version = reading.front();
    if (version.reported || version.words.size() <= longest_fragment) continue;
    if (std::ranges::find(accounts, version.account) == accounts.end()) accounts.push_back(version.account);
  }
  return accounts.size() >= 3;
}

/// Whether they share too little to be one utterance. Two fragments are one by the words around them instead (called the plan “a
/// disgrace”, “shameful”), but for those that share a word inside alone (“How shameful, we”, “It's shameful, it is”).
bool share_too_little(const std::vector<std::vector<Version>>& readings, const Version& one, const Version& other,
                      const Shared& shared, double confidence) {
  const std::size_t shorter = std::min(one.words.size(), other.words.size());
  if (std::max(one.words.size(), other.words.size()) <= longest_fragment)
    return shared.content > 0 && shared.before > 0 && shared.behind > 0;
  const bool few = 2 * shared.words <= shorter;  // of small words too
  if (shared.content == 0 && few) return !stands_for_part(readings, one, other) && !stands_for_part(readings, other, one);
  if (have_several_wordings(readings) || (shared.before == 0 && shared.behind == 0)) return false;
  const bool half = 2 * shared.content == shared.shorter && shared.shorter > 1 && shorter <= longest_fragment;
  if (few && (half || 2 * shared.content < shared.shorter)) return true;
  if (confidence < least_sure_apart && shared.before >= begun_apart) return true;
  if (confidence < least_sure_apart && shared.behind >= begun_apart && 3 * shared.words < 2 * shorter) return true;
  const auto less = [](std::size_t part, std::size_t whole) {
    return static_cast<double>(part) < least_inside * static_cast<double>(whole);
  };
  return shared.before > 0 && shared.behind > 0 && less(shared.content, shared.shorter) && less(shared.words, shorter);
}

/// Whether more than small words differ.
bool change_content(const Version& one, const Version& other, const std::vector<Change>& changes) {
  return std::ranges::any_of(changes, [&](const Change& change) {
    return change.kind != Kind::same && !change.allowed &&
           content_of(one, change.base_begin, change.base_end) + content_of(other, change.other_begin, change.other_end) > 0;
  });
}

/// Whether two readings stand one behind the other in the first.
bool are_two_parts(const std::vector<std::vector<Version>>& readings, const Pair& pair,
                   const std::vector<std::vector<Change>>& fullest) {
  if (pair.one == 0 || pair.other == 0) return false;
  const auto in_first = [&](std::size_t reading) {
    const Shared shared = shared_by(readings[0].front(), readings[reading].front(), fullest[reading]);
    return shared.content == 0 ? std::nullopt : shared.in_one;
  };
  const std::optional<Range> a = in_first(pair.one), b = in_first(pair.other);
  return a && b && (a->end <= b->begin || b->end <= a->begin);
}

/// What of `one` the other gives in its own way: all but what was cut at the ends.
Range compared(const std::vector<Change>& changes) {
  const auto first =
      std::ranges::find_if(changes, [](const Change& change) { return change.kind == Kind::same || !change.allowed; });
  if (first == changes.end()) return {};
  auto last = std::prev(changes.end());
  while (last != first && last->kind != Kind::same && last->allowed) --last;
  return {first->base_begin, last->base_end};
}

/// Whether a version has, word by word, a run of another's words.
bool has_words(const Version& version, const Version& whole, Range run) {
  if (run.begin >= run.end) return false;
  const auto begin = whole.words.begin() + static_cast<std::ptrdiff_t>(run.begin),
             end = whole.words.begin() + static_cast<std::ptrdiff_t>(run.end);
  return !std::ranges::search(version.words.begin(), version.words.end(), begin, end, {}, &text::Wording::key,
                              &text::Wording::key)
              .empty();
}

/// Whether an account that has the reading `at` has also, at another place, the words of `whole` that it would give in another
/// way: then both were said.
bool have_both(const std::vector<std::vector<Version>>& readings, std::size_t at, const Version& whole, Range run) {
  return std::ranges::any_of(readings[at], [&](const Version& own) {
    for (std::size_t r = 0; r < readings.size(); ++r) {
      if (r == at) continue;
      for (const Version& version : readings[r])
        if (version.account == own.account && !version.reported && has_words(version, whole, run)) return true;
    }
    return false;
  });
}

std::vector<Change> turned(std::vector<Change> changes) {
  for (Change& change : changes) {
    std::swap(change.base_begin, change.other_begin);
    std::swap(change.base_end, change.other_end);
    if (change.kind == Kind::cut || change.kind == Kind::added) change.kind = change.kind == Kind::cut ? Kind::added : Kind::cut;
  }
  return changes;
}

}  // namespace

bool are_apart(const Story& story, const std::vector<std::vector<Version>>& readings, const Pair& pair,
               const std::vector<std::vector<Change>>& fullest, double confidence) {
  const Version &one = readings[pair.one].front(), &other = readings[pair.other].front();
  if (share_too_little(readings, one, other, shared_by(one, other, *pair.changes), confidence)) return true;
  if ((speak_of_others(one, other) && change_content(one, other, *pair.changes)) || are_two_parts(readings, pair, fullest))
    return true;
  if (was_said_later(story, readings[pair.one], readings[pair.other]) ||
      was_said_later(story, readings[pair.other], readings[pair.one]))
    return true;
  return have_both(readings, pair.other, one, compared(*pair.changes)) ||
         have_both(readings, pair.one, other, compared(turned(*pair.changes)));
}

bool takes_another_form(const Version& one, const Version& other, const std::vector<Change>& changes) {
  constexpr std::size_t longest = 3;  // words
  if (std::min(one.words.size(), other.words.size()) > longest) return false;
  const bool turn = one.words.size() < other.words.size();
  const Version &part = turn ? one : other, &whole = turn ? other : one;
  return std::ranges::all_of(changes, [&](const Change& change) {
    if (change.kind == Kind::same || change.allowed) return true;
    const Range base = {change.base_begin, change.base_end}, second = {change.other_begin, change.other_end};
    const Range in_part = turn ? base : second, in_whole = turn ? second : base;
    // What the whole has before the part and behind it is cut.
    const bool inside = in_part.begin > 0 && in_part.end < part.words.size();
    return forms_in(part, in_part, whole, in_whole) == content_of(part, in_part.begin, in_part.end) &&
           (!inside || forms_in(whole, in_whole, part, in_part) == content_of(whole, in_whole.begin, in_whole.end));
  });
}

}  // namespace hexapla::reconcile::quotations
