#include "reconcile/times_people.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reconcile/times_sentences.h"
#include "text/content.h"
#include "text/morphology.h"
#include "text/person_names.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

constexpr std::size_t most_asked = 12;  // names, or people, of a sentence

/// Those of what was read of an account, in text order, that stand in the sentence.
template <typename Read>
auto in_sentence(const std::vector<Read>& all, std::uint32_t sentence) {
  return std::ranges::equal_range(all, sentence, {}, &Read::sentence);
}

/// The last words of the names in the sentence of a time, sorted.
std::vector<std::string> names_beside(const Story& story, AnnotationRef ref) {
  std::vector<std::string> out;
  for (const Name& name : in_sentence(story.annotations[ref.account].names, time_of(story, ref).sentence)) {
    if (out.size() == most_asked) break;
    const std::vector<text::Word> words = text::words(story.accounts[ref.account].text(name.span));
    if (!words.empty()) out.push_back(words.back().folded);
  }
  std::ranges::sort(out);
  return out;
}

/// The last names of the people named in the sentence of a time.
std::vector<std::string> people_beside(const Story& story, AnnotationRef ref) {
  std::vector<std::string> out;
  for (const Label& label : in_sentence(story.annotations[ref.account].labels, time_of(story, ref).sentence)) {
    if (out.size() == most_asked) break;
    if (label.kind != ParticipantKind::person) continue;
    const std::string_view words = story.accounts[ref.account].text(label.span);
    text::PersonName name = text::person_name(words);
    // Allen “Snoop” Roe is somebody by name, whatever the model says of "Roe".
    if (label.name || (!name.given.empty() && text::is_capitalised(words.substr(words.rfind(' ') + 1))))
      out.push_back(std::move(name.last));
  }
  return out;
}

}  // namespace

bool tell_of_others(const Story& story, AnnotationRef one, AnnotationRef other) {
  const std::vector<std::string> a = names_beside(story, one), b = names_beside(story, other);
  return !a.empty() && !b.empty() && text::shared(a, b) == 0;
}

bool tell_of_other_people(const Story& story, AnnotationRef one, AnnotationRef other) {
  const std::vector<std::string> a = people_beside(story, one), b = people_beside(story, other);
  const auto among = [&](const std::string& name) {
    return std::ranges::any_of(b, [&](const std::string& known) { return name == known || text::is_misspelling(name, known); });
  };
  return !a.empty() && !b.empty() && std::ranges::none_of(a, among);
}

}  // namespace hexapla::reconcile
