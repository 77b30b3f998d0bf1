#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <hexapla/comparison.h>

#include "core/story.h"
#include "reconcile/known_names.h"
#include "text/wording.h"

namespace hexapla::reconcile::quotations {

/// The words that one account gives of an utterance: a quotation, a part of one, or its pieces ("…," he said, "…").
struct Version {
  std::uint32_t account = 0;
  std::vector<Span> places;             ///< in text order
  std::vector<text::Wording> words;     ///< of all places
  std::vector<std::uint32_t> place_of;  ///< for each word the index of its place
  std::string speaker;
  Span cue;               ///< the verb of saying; empty if there is none
  bool tagged = false;    ///< a verb of saying names the speaker, by more than a pronoun
  bool reported = false;  ///< without quotation marks
};

/// The version that stands at `places` of an account.
Version make_version(const Story& story, std::uint32_t account, std::vector<Span> places);

/// A run of words that two versions share, or in which they differ: `[begin, end)` of the words of each.
struct Change {
  WordChange::Kind kind = WordChange::Kind::same;
  std::size_t base_begin = 0, base_end = 0;
  std::size_t other_begin = 0, other_end = 0;
  bool allowed = false;  ///< no change of what was said: cut at an end, at an ellipsis, or between pieces; an editor's brackets;
                         ///< a name's spelling
};

/// Whether two versions are the same words, but for hyphens and the spelling of a country: "co-operation", "cooperation".
bool have_one_wording(const Version& a, const Version& b);

/// How `other` differs from `base`, in order, covering both. The words of the longest common subsequence are the same, content
/// words before others; lone small words between two changes count as changed with them. Cost: the product of the lengths, within
/// bounds; beyond, what is between the common beginning and end is changed as a whole.
std::vector<Change> compare(const Story& story, const KnownNames& names, const Version& base, const Version& other);

/// Whether nothing but allowed changes stand between two versions.
bool merely_cut(const std::vector<Change>& changes);

/// The words `[begin, end)` of a version as its account writes them; white space is one blank, pieces are joined by one.
std::string words_of(const Story& story, const Version& version, std::size_t begin, std::size_t end);

/// All words of a version with the marks at its ends, for people.
std::string text_of(const Story& story, const Version& version);

}  // namespace hexapla::reconcile::quotations
