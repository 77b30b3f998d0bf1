#include "align/labels_given_names.h"

#include <string_view>
#include <utility>

#include "text/concepts.h"
#include "text/first_names.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/person_names.h"
#include "text/words.h"

namespace hexapla::align {
namespace {

constexpr std::size_t least_letters = 4;  // fewer are soon initials or a short form

std::set<std::string> words_written_small(const Story& story) {
  std::set<std::string> out;
  for (const Account& account : story.accounts) {
    const std::string_view text = account.text();
    for (text::Word& word : text::words(text))
      if (!text::is_capitalised(text.substr(word.span.begin, word.span.size()))) out.insert(std::move(word.folded));
  }
  return out;
}

}  // namespace

bool GivenNames::is_rare(const std::string& folded) {
  if (folded.size() < least_letters || text::gender(folded) != '\0' || text::is_first_name_of_both(folded)) return false;
  if (text::is_short_first_name(folded) || text::is_title(folded) || !text::noun_concept(folded).group.empty()) return false;
  if (!small_) small_ = words_written_small(story_);
  return !small_->contains(folded);
}

}  // namespace hexapla::align
