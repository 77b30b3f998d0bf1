#include "reconcile/quotations_wording.h"

#include <algorithm>
#include <numeric>

#include "reconcile/quotations_gaps.h"
#include "reconcile/quotations_initials.h"
#include "reconcile/quotations_spelling.h"
#include "text/morphology.h"

namespace hexapla::reconcile::quotations {
namespace {

using Kind = WordChange::Kind;

/// Cells of the table of two versions; beyond, only their common beginning and end are told apart.
constexpr std::size_t most_cells = 1'000'000;
/// What a content word counts for in the common subsequence, a function word counting 1: a shared "the" must not outweigh it.
constexpr std::uint32_t content_gain = 4;

std::string squeezed(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

/// Adds a further piece of an utterance. What an account broke off with a comma, for "she said", and began anew with a capital,
/// were two sentences.
void join_piece(std::string& out, std::string_view piece) {
  const bool anew =
      !piece.empty() && piece.front() >= 'A' && piece.front() <= 'Z' && !piece.starts_with("I ") && !piece.starts_with("I'");
  if (out.ends_with(',') && anew) out.back() = '.';
  if (!out.empty()) out += ' ';
  out += piece;
}

bool is_opening(char c) { return c == '[' || c == '('; }
bool is_stop(char c) { return c == ',' || c == '.' || c == '!' || c == '?'; }
bool is_closing(char c) { return c == ']' || c == ')'; }

std::uint32_t gain(const text::Wording& word) { return text::is_function_word(word.key) ? 1 : content_gain; }

/// Marks for each word of `a` its partner in `b`, or npos, within [begin, end) of each.
void match_inner(const Version& a, const Version& b, std::size_t begin, std::size_t a_end, std::size_t b_end,
                 std::vector<std::size_t>& partner) {
  const std::size_t n = a_end - begin, m = b_end - begin;
  if (n == 0 || m == 0 || n * m > most_cells) return;
  std::vector<std::uint32_t> table((n + 1) * (m + 1), 0);
  const auto cell = [&](std::size_t i, std::size_t j) -> std::uint32_t& { return table[i * (m + 1) + j]; };
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t j = m; j-- > 0;) {
      cell(i, j) = std::max(cell(i + 1, j), cell(i, j + 1));
      if (a.words[begin + i].key == b.words[begin + j].key)
        cell(i, j) = std::max(cell(i, j), cell(i + 1, j + 1) + gain(a.words[begin + i]));
    }
  }
  for (std::size_t i = 0, j = 0; i < n && j < m;) {
    const bool same = a.words[begin + i].key == b.words[begin + j].key;
    if (same && cell(i, j) == cell(i + 1, j + 1) + gain(a.words[begin + i])) {
      partner[begin + i] = begin + j;
      ++i, ++j;
    } else if (cell(i + 1, j + 1) == cell(i, j)) {
      ++i, ++j;  // neither is needed: of runs that stand twice the nearer one
    } else if (cell(i + 1, j) >= cell(i, j + 1)) {
      ++i;
    } else {
      ++j;
    }
  }
}

/// Where the words of `part` stand in `whole`, one after the other, or npos.
std::size_t run_within(const Version& whole, const Version& part) {
  const auto run = std::ranges::search(whole.words, part.words, {}, &text::Wording::key, &text::Wording::key);
  return run.empty() ? std::string::npos : static_cast<std::size_t>(run.begin() - whole.words.begin());
}

/// The partner in `b` of each word of `a`.
std::vector<std::size_t> partners(const Version& a, const Version& b) {
  std::vector<std::size_t> partner(a.words.size(), std::string::npos);
  // What stands whole in the other was cut at its ends, though words at their beginnings are the same besides: “We will see” in
  // “We will read it, but I think we will see”.
  if (const std::size_t at = run_within(b, a); at != std::string::npos) {
    std::iota(partner.begin(), partner.end(), at);
    return partner;
  }
  if (const std::size_t at = run_within(a, b); at != std::string::npos) {
    std::iota(partner.begin() + static_cast<std::ptrdiff_t>(at),
              partner.begin() + static_cast<std::ptrdiff_t>(at + b.words.size()), 0U);
    return partner;
  }
  std::size_t head = 0, tail = 0;
  const std::size_t shorter = std::min(a.words.size(), b.words.size());
  while (head < shorter && a.words[head].key == b.words[head].key) {
    partner[head] = head;
    ++head;
  }
  while (tail < shorter - head && a.words[a.words.size() - 1 - tail].key == b.words[b.words.size() - 1 - tail].key) {
    partner[a.words.size() - 1 - tail] = b.words.size() - 1 - tail;
    ++tail;
  }
  match_inner(a, b, head, a.words.size() - tail, b.words.size() - tail, partner);
  return partner;
}

Kind kind_of(const Change& change) {
  const bool base = change.base_begin < change.base_end, other = change.other_begin < change.other_end;
  return base && other ? Kind::changed : base ? Kind::cut : Kind::added;
}

/// Lone function words between two differences tell nothing: they are taken into one change.
void absorb(const Version& base, std::vector<Change>& changes) {
  for (std::size_t i = 1; i + 1 < changes.size();) {
    const Change& middle = changes[i];
    const bool lone = middle.kind == Kind::same && middle.base_end - middle.base_begin == 1 &&
                      gain(base.words[middle.base_begin]) == 1 && changes[i - 1].kind != Kind::same &&
                      changes[i + 1].kind != Kind::same;
    if (!lone || (changes[i - 1].kind != Kind::changed && changes[i + 1].kind != Kind::changed)) {
      ++i;
      continue;
    }
    changes[i - 1].base_end = changes[i + 1].base_end;
    changes[i - 1].other_end = changes[i + 1].other_end;
    changes[i - 1].kind = kind_of(changes[i - 1]);
    changes.erase(changes.begin() + static_cast<std::ptrdiff_t>(i), changes.begin() + static_cast<std::ptrdiff_t>(i) + 2);
  }
}

/// Whether a version leaves words out before its word `at` openly: an ellipsis, a bracket, or the end of a piece.
bool gap_is_open(const Story& story, const Version& version, std::size_t at) {
  if (at == 0 || at >= version.words.size()) return true;
  if (version.place_of[at - 1] != version.place_of[at]) return true;
  const std::uint32_t from = version.words[at - 1].span.end, to = version.words[at].span.begin;
  if (to <= from) return false;
  const std::string_view between = story.accounts[version.account].text().substr(from, to - from);
  return between.find("\u2026") != std::string_view::npos || between.find("..") != std::string_view::npos ||
         between.find(". .") != std::string_view::npos || between.find_first_of("[(") != std::string_view::npos;
}

/// Whether one goes on after a tag, or an ellipsis, with other words than those with which the other ends: “We saw it,” she said.
/// “It was huge.” beside “We saw it and left”. Each leaves out what the other has. The same where they begin.
bool are_two_rests(const Story& story, const Version& base, const Version& other, const Change& change) {
  const auto open = [&](const Version& version, std::size_t at) {
    return at > 0 && at < version.words.size() && gap_is_open(story, version, at);
  };
  const bool base_before = open(base, change.base_begin), base_behind = open(base, change.base_end);
  const bool other_before = open(other, change.other_begin), other_behind = open(other, change.other_end);
  const bool base_ends = change.base_end == base.words.size(), other_ends = change.other_end == other.words.size();
  return ((base_before || base_behind) && (other_before || other_behind)) || (base_before && other_ends) ||
         (other_before && base_ends) || (base_behind && change.other_begin == 0) || (other_behind && change.base_begin == 0);
}

bool is_allowed(const Story& story, const KnownNames& names, const Version& base, const Version& other, const Change& change) {
  const auto editorial = [](const Version& version, std::size_t begin, std::size_t end) {
    return begin < end && std::all_of(
                              version.words.begin() + static_cast<std::ptrdiff_t>(begin),
                              version.words.begin() + static_cast<std::ptrdiff_t>(end),
                              [](const text::Wording& word) { return word.editorial; });
  };
  if (editorial(base, change.base_begin, change.base_end) || editorial(other, change.other_begin, change.other_end)) return true;
  if (change.kind == Kind::cut)
    return gap_is_open(story, other, change.other_begin) ||
           is_initial(story, names, base, change.base_begin, change.base_end, other, change.other_begin);
  if (change.kind == Kind::added)
    return gap_is_open(story, base, change.base_begin) ||
           is_initial(story, names, other, change.other_begin, change.other_end, base, change.base_begin);
  return is_spelled_otherwise(story, names, base, other, change) || are_two_rests(story, base, other, change);
}

}  // namespace

Version make_version(const Story& story, std::uint32_t account, std::vector<Span> places) {
  Version version{.account = account, .places = std::move(places)};
  for (std::uint32_t p = 0; p < version.places.size(); ++p) {
    const Span place = version.places[p];
    for (text::Wording& word : text::wording(story.accounts[account].text(place), place.begin)) {
      version.words.push_back(std::move(word));
      version.place_of.push_back(p);
    }
  }
  return version;
}

bool have_one_wording(const Version& a, const Version& b) {
  const bool same = std::ranges::equal(a.words, b.words, {}, &text::Wording::key, &text::Wording::key);
  return same || same_letters(a, b, {.base_begin = 0, .base_end = a.words.size(), .other_begin = 0, .other_end = b.words.size()});
}

std::vector<Change> compare(const Story& story, const KnownNames& names, const Version& base, const Version& other) {
  const std::vector<std::size_t> partner = partners(base, other);
  std::vector<Change> changes;
  std::size_t at_base = 0, at_other = 0;
  const auto differ_up_to = [&](std::size_t base_end, std::size_t other_end) {
    if (at_base == base_end && at_other == other_end) return;
    Change change{.base_begin = at_base, .base_end = base_end, .other_begin = at_other, .other_end = other_end};
    change.kind = kind_of(change);
    changes.push_back(change);
  };
  for (std::size_t i = 0; i < base.words.size(); ++i) {
    if (partner[i] == std::string::npos) continue;
    differ_up_to(i, partner[i]);
    at_base = i + 1;
    at_other = partner[i] + 1;
    const bool goes_on = !changes.empty() && changes.back().kind == Kind::same && changes.back().base_end == i &&
                         changes.back().other_end == partner[i];
    if (goes_on) {
      ++changes.back().base_end;
      ++changes.back().other_end;
    } else {
      changes.push_back({.base_begin = i, .base_end = at_base, .other_begin = partner[i], .other_end = at_other});
    }
  }
  differ_up_to(base.words.size(), other.words.size());
  absorb(base, changes);
  slide(base, other, changes);
  for (Change& change : changes) {
    if (change.kind == Kind::changed && same_letters(base, other, change)) change.kind = Kind::same;
    if (change.kind != Kind::same) change.allowed = is_allowed(story, names, base, other, change);
  }
  part_ends(changes);
  for (Change& change : changes)
    if (change.kind == Kind::changed && !change.allowed) change.allowed = is_spelled_otherwise(story, names, base, other, change);
  return changes;
}

bool merely_cut(const std::vector<Change>& changes) {
  const bool shares = std::ranges::any_of(changes, [](const Change& change) { return change.kind == Kind::same; });
  return shares && std::ranges::all_of(changes, [](const Change& change) { return change.kind == Kind::same || change.allowed; });
}

std::string words_of(const Story& story, const Version& version, std::size_t begin, std::size_t end) {
  std::string out;
  const std::string_view text = story.accounts[version.account].text();
  for (std::size_t at = begin; at < end;) {
    std::size_t last = at;
    while (last + 1 < end && version.place_of[last + 1] == version.place_of[at]) ++last;
    Span span{version.words[at].span.begin, version.words[last].span.end};
    const Span place = version.places[version.place_of[at]];
    if (span.begin > place.begin && (is_opening(text[span.begin - 1]) || text[span.begin - 1] == '$')) --span.begin;
    if (span.end < place.end && is_closing(text[span.end])) ++span.end;
    const bool goes_on = last + 1 < end;  // in another piece: then with the stop behind its last word
    while (goes_on && span.end < place.end && is_stop(text[span.end])) ++span.end;
    join_piece(out, squeezed(text.substr(span.begin, span.size())));
    at = last + 1;
  }
  return out;
}

std::string text_of(const Story& story, const Version& version) {
  std::string out;
  for (const Span place : version.places) {
    join_piece(out, squeezed(story.accounts[version.account].text(place)));
  }
  while (out.ends_with(',') || out.ends_with(' ')) out.pop_back();
  return out;
}

}  // namespace hexapla::reconcile::quotations
