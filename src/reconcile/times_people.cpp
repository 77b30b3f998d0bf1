#include "reconcile/times_people.h"

#include <algorithm>
#include <string>
#include <vector>

#include "reconcile/times_sentences.h"
#include "text/content.h"
#include "text/people_named.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// The last words of the names in the sentence of a time, sorted.
std::vector<std::string> names_beside(const Story& story, AnnotationRef ref) {
  constexpr std::size_t most = 12;
  std::vector<std::string> out;
  const std::vector<Name>& names = story.annotations[ref.account].names;
  for (const Name& name : std::ranges::equal_range(names, time_of(story, ref).sentence, {}, &Name::sentence)) {
    if (out.size() == most) break;
    const std::vector<text::Word> words = text::words(story.accounts[ref.account].text(name.span));
    if (!words.empty()) out.push_back(words.back().folded);
  }
  std::ranges::sort(out);
  return out;
}

}  // namespace

bool tell_of_others(const Story& story, AnnotationRef one, AnnotationRef other) {
  const std::vector<std::string> a = names_beside(story, one), b = names_beside(story, other);
  return !a.empty() && !b.empty() && text::shared(a, b) == 0;
}

bool tell_of_other_people(const Story& story, AnnotationRef one, AnnotationRef other) {
  const auto people_beside = [&](AnnotationRef ref) {
    return text::people_named(story.annotations[ref.account], story.accounts[ref.account].text(), time_of(story, ref).sentence);
  };
  return text::are_other_people(people_beside(one), people_beside(other));
}

}  // namespace hexapla::reconcile
