#include "reconcile/statements_telling.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "core/in_list.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// What takes up a noun or leaves a thing open; words of a question among them.
constexpr auto relative =
    std::to_array<std::string_view>({"how", "what", "when", "where", "whether", "which", "who", "whom", "whose", "why"});
/// Words behind which something must follow.
constexpr auto opening = std::to_array<std::string_view>({"a", "am", "an", "and", "are", "as", "at", "be", "been", "for", "from",
                                                          "is", "of", "or", "than", "to", "was", "were", "with"});
/// Verbs besides those of saying behind which a clause may stand.
constexpr auto seeking = std::to_array<std::string_view>({"ask", "believe", "determine", "know", "learn", "think", "wonder"});
/// Verbs that tell no more than that somebody spoke.
constexpr auto speaking = std::to_array<std::string_view>({"add", "explain", "note", "recall", "say", "state", "tell", "write"});

/// Whether the sentence goes on right behind a place, with a word.
bool goes_on(std::string_view text, std::uint32_t end) {
  const std::size_t next = text.find_first_not_of(' ', end);
  if (next == std::string_view::npos) return false;
  const char c = text[next];
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Whether the words say of whom or what they tell: "there was a boat" by what it is that was there.
bool has_participant(const Statement& statement, const std::vector<text::Word>& words) {
  const bool there = std::ranges::find(words, "there", &text::Word::folded) != words.end();
  return std::ranges::any_of(statement.arguments, [&](const Argument& one) {
    const bool takes_part =
        one.role == ArgumentRole::subject || one.role == ArgumentRole::object || (there && one.role == ArgumentRole::attribute);
    return takes_part && statement.span.overlaps(one.span);
  });
}

/// Whether only who spoke is told, and at most when: what was said hangs on it.
bool only_speaks(const Statement& statement, const std::vector<text::Word>& words, std::uint32_t begin) {
  constexpr auto most_behind = 3;      // "said Saturday", "said in a statement"
  constexpr std::size_t longest = 12;  // words; of more some were said
  const auto is_behind = [&](const text::Word& word) { return begin + word.span.begin >= statement.predicate.end; };
  return words.size() <= longest && in(speaking, statement.act) && !statement.negated &&
         std::ranges::count_if(words, is_behind) <= most_behind &&
         std::ranges::none_of(statement.arguments, [](const Argument& one) {
           return one.role == ArgumentRole::object || one.role == ArgumentRole::attribute || one.role == ArgumentRole::complement;
         });
}

}  // namespace

bool is_piece(const Story& story, std::uint32_t account, const Statement& statement) {
  const std::string_view text = story.accounts[account].text(), clause = story.accounts[account].text(statement.span);
  const std::vector<text::Word> words = text::words(clause);
  if (words.empty() || in(relative, words.front().folded)) return true;
  const std::string& last = words.back().folded;
  const bool brings_in =
      text::is_verb_form(last) && (text::is_speech_act(text::verb_stem(last)) || in(seeking, text::verb_stem(last)));
  if ((brings_in || in(opening, last)) && goes_on(text, statement.span.end)) return true;
  // Of statements that were read without their phrases nothing is known.
  return only_speaks(statement, words, statement.span.begin) ||
         (!statement.arguments.empty() && !has_participant(statement, words));
}

}  // namespace hexapla::reconcile
