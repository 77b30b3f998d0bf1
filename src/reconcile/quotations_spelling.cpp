#include "reconcile/quotations_spelling.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/in_list.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/spelling.h"

namespace hexapla::reconcile::quotations {
namespace {

using Kind = WordChange::Kind;

bool is_vowel(char c) { return std::string_view("aeiouy").contains(c); }

/// A name without an "e" at its end that is not heard, if `other` is written without it: "Anne" beside "Ann", "Clarke", "Greene",
/// but neither "Jane" beside "Jan" nor "Danielle" beside "Daniel".
std::string_view without_mute_e(std::string_view name, std::string_view other) {
  const std::size_t n = name.size();
  if (n < 4 || name.back() != 'e' || is_vowel(name[n - 2]) || !other.ends_with(name.substr(n - 3, 2))) return name;
  return is_vowel(name[n - 3]) && name[n - 3] != name[n - 4] ? name : name.substr(0, n - 1);
}

/// A name by its sound, roughly: "Lyric" and "Lyrik", "Sara" and "Sarah", "Alyssa" and "Alissa" are one.
std::string sound(std::string_view name) {
  std::string out;
  for (std::size_t i = 0; i < name.size(); ++i) {
    char c = name[i];
    const char next = i + 1 < name.size() ? name[i + 1] : '\0';
    if (c == 'h' && i > 0) continue;
    if (c == 'p' && next == 'h') c = 'f';
    if (c == 'c') c = next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
    if (c == 'q') c = 'k';
    if (c == 'z') c = 's';
    if (c == 'y') c = 'i';
    if (out.empty() || out.back() != c) out += c;
  }
  return out;
}

/// Whether two words are one name, spelled in two ways: what was said is the same. One of the accounts must have it in a name,
/// there or elsewhere.
bool is_one_name(const Story& story, const KnownNames& names, const Version& base, const Version& other, const Change& change) {
  if (change.base_end - change.base_begin != 1 || change.other_end - change.other_begin != 1) return false;
  const text::Wording &a = base.words[change.base_begin], &b = other.words[change.other_begin];
  const auto capital = [&](const Version& version, const text::Wording& word) {
    return text::is_capitalised(story.accounts[version.account].text(word.span));
  };
  if (!capital(base, a) || !capital(other, b) || text::is_function_word(a.key) || text::is_function_word(b.key)) return false;
  if (sound(without_mute_e(a.key, b.key)) != sound(without_mute_e(b.key, a.key))) return false;
  return names.has_word(base.account, a.key) || names.has_word(other.account, b.key);
}

/// The consonants of a name from another alphabet, those as one that are written now one way, now the other: "Qadir", "Gadhir",
/// "Kader" are "kdr".
std::string consonants(std::string_view name) {
  std::string out;
  char before = '\0';
  for (std::size_t i = 0; i < name.size(); before = name[i++]) {
    char c = name[i];
    if (is_vowel(c) || c == 'w' || c == '\'' || (c == 'h' && i > 0) || c == before) continue;
    if (c == 'p' && i + 1 < name.size() && name[i + 1] == 'h') c = 'f';
    if (c == 'q' || c == 'g' || c == 'c') c = 'k';
    if (c == 'z') c = 's';
    out += c;
  }
  return out;
}

/// Whether a name has letters as only names from another alphabet have them: "Qadir", "Khadem", "Dhofar".
bool is_written_by_sound(std::string_view name) {
  static constexpr auto marks = std::to_array<std::string_view>({"dh", "gh", "kh", "zh"});
  for (std::size_t at = name.find('q'); at != std::string_view::npos; at = name.find('q', at + 1))
    if (!name.substr(at + 1).starts_with('u')) return true;
  return std::ranges::any_of(marks, [&](std::string_view mark) { return name.contains(mark); });
}

/// The words of a run of capitalised ones, without a name's article ("al-Qadir"); none if it has others.
std::vector<std::string_view> name_words(const Story& story, const Version& version, std::size_t begin, std::size_t end) {
  std::vector<std::string_view> out;
  for (std::size_t i = begin; i < end; ++i) {
    const text::Wording& word = version.words[i];
    if (word.key == "al" || word.key == "el") continue;
    if (!text::is_capitalised(story.accounts[version.account].text(word.span)) || text::is_function_word(word.key)) return {};
    out.push_back(text::without_owner_ending(word.key));
  }
  return out;
}

/// Whether two runs are a name of another alphabet in two transcriptions.
bool is_one_transcription(const Story& story, const KnownNames& names, const Version& base, const Version& other,
                          const Change& change) {
  const auto a = name_words(story, base, change.base_begin, change.base_end);
  const auto b = name_words(story, other, change.other_begin, change.other_end);
  if (a.empty() || a.size() != b.size()) return false;
  bool by_sound = false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (consonants(a[i]) != consonants(b[i]) || consonants(a[i]).size() < 2) return false;
    if (a[i] != b[i] && (a[i].starts_with(b[i]) || b[i].starts_with(a[i]))) return false;  // "Qadir", "Qadiri"
    // An account that has both ways of writing means two people.
    if (a[i] != b[i] && (names.has_word(base.account, b[i]) || names.has_word(other.account, a[i]))) return false;
    const bool known = names.has_word(base.account, a[i]) || names.has_word(other.account, b[i]);
    by_sound = by_sound || (known && (is_written_by_sound(a[i]) || is_written_by_sound(b[i])));
  }
  return by_sound;
}

/// The two words of "he's", the second as "is" or "has"; one word of any other.
bool are_drawn_together(const std::string& word, std::string_view first, std::string_view second) {
  static constexpr auto pronouns =
      std::to_array<std::string_view>({"he", "here", "how", "it", "she", "that", "there", "what", "when", "where", "who", "why"});
  if (!in(pronouns, first) || !word.starts_with(first)) return false;
  const std::string_view rest = std::string_view(word).substr(first.size());
  return (rest == "'s" && (second == "is" || second == "has")) || (rest == "'d" && (second == "had" || second == "would"));
}

bool is_contraction(const Version& base, const Version& other, const Change& change) {
  const std::size_t of_base = change.base_end - change.base_begin, of_other = change.other_end - change.other_begin;
  if (of_base + of_other != 3 || of_base == 0 || of_other == 0) return false;
  const auto& two = of_base == 2 ? base.words : other.words;
  const std::size_t at = of_base == 2 ? change.base_begin : change.other_begin;
  const std::string& one = of_base == 2 ? other.words[change.other_begin].key : base.words[change.base_begin].key;
  return are_drawn_together(one, two[at].key, two[at + 1].key);
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// A run of words as letters in lower case, with a `*` for each masked one, those at its ends included; other marks are left out.
std::string masked(const Story& story, const Version& version, std::size_t begin, std::size_t end) {
  const std::string_view text = story.accounts[version.account].text();
  const Span place = version.places[version.place_of[begin]];
  std::size_t from = version.words[begin].span.begin, to = version.words[end - 1].span.end;
  const auto is_mask = [&](std::size_t i) {
    const bool dashes = text[i] == '-' && ((i > 0 && text[i - 1] == '-') || (i + 1 < text.size() && text[i + 1] == '-'));
    return text[i] == '*' || dashes;
  };
  while (from > place.begin && is_mask(from - 1)) --from;
  while (to < place.end && is_mask(to)) ++to;
  std::string out;
  for (std::size_t i = from; i < to; ++i) {
    if (text[i] == ' ') return {};  // a mask hides a part of one word
    if (is_mask(i)) out += '*';
    if (is_letter(text[i])) out += static_cast<char>(text[i] | 0x20);
  }
  return out;
}

/// Whether one of two words is the other with letters masked.
bool is_masked(const Story& story, const Version& base, const Version& other, const Change& change) {
  const std::string a = masked(story, base, change.base_begin, change.base_end),
                    b = masked(story, other, change.other_begin, change.other_end);
  if (a.size() != b.size() || (!a.contains('*') && !b.contains('*'))) return false;
  std::size_t same = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] != b[i] && a[i] != '*' && b[i] != '*') return false;
    same += a[i] == b[i] ? 1 : 0;
  }
  return same > 0;
}

}  // namespace

bool same_letters(const Version& base, const Version& other, const Change& change) {
  std::string a, b;
  for (std::size_t i = change.base_begin; i < change.base_end; ++i) a += text::american_spelling(base.words[i].key);
  for (std::size_t i = change.other_begin; i < change.other_end; ++i) b += text::american_spelling(other.words[i].key);
  return a == b;
}

bool is_spelled_otherwise(const Story& story, const KnownNames& names, const Version& base, const Version& other,
                          const Change& change) {
  return is_one_name(story, names, base, other, change) || is_one_transcription(story, names, base, other, change) ||
         is_contraction(base, other, change) || is_masked(story, base, other, change);
}

}  // namespace hexapla::reconcile::quotations
