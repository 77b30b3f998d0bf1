#include "reconcile/times_people.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "reconcile/times_sentences.h"
#include "text/content.h"
#include "text/morphology.h"
#include "text/name_words.h"
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

/// Whether a sentence begins with the pronoun of somebody, who is told of before.
bool begins_with_pronoun(std::string_view sentence) {
  constexpr std::size_t longest = 4;  // bytes: of a pronoun and the blank behind it
  const std::vector<text::Word> words = text::words(sentence.substr(0, longest));
  return !words.empty() && (words.front().folded == "he" || words.front().folded == "she");
}

/// The people whom the sentence of a time names, or, where it and those before it begin with a pronoun, the one before these.
std::vector<std::string> people_beside(const Story& story, AnnotationRef ref) {
  constexpr std::uint32_t farthest = 3;  // sentences back
  const Annotations& annotations = story.annotations[ref.account];
  const Account& account = story.accounts[ref.account];
  const std::uint32_t own = time_of(story, ref).sentence;
  for (std::uint32_t sentence = own; sentence < annotations.sentences.size(); --sentence) {
    std::vector<std::string> people = text::people_named(annotations, account.text(), sentence);
    const bool goes_back =
        sentence > 0 && own - sentence < farthest && begins_with_pronoun(account.text(annotations.sentences[sentence].span));
    if (!people.empty() || !goes_back) return people;
  }
  return {};
}

/// Whether the sentence of a time names one of the people, whoever the model takes for somebody.
bool names_any(const Story& story, AnnotationRef ref, const std::vector<std::string>& people) {
  const Annotations& annotations = story.annotations[ref.account];
  const std::uint32_t own = time_of(story, ref).sentence;
  if (own >= annotations.sentences.size()) return false;
  const std::string_view sentence = story.accounts[ref.account].text(annotations.sentences[own].span);
  return std::ranges::any_of(text::words(sentence), [&](const text::Word& word) {
    return text::is_capitalised(sentence.substr(word.span.begin, word.span.size())) &&
           std::ranges::find(people, text::without_owner_ending(word.folded)) != people.end();
  });
}

}  // namespace

bool tell_of_others(const Story& story, AnnotationRef one, AnnotationRef other) {
  const std::vector<std::string> a = names_beside(story, one), b = names_beside(story, other);
  return !a.empty() && !b.empty() && text::shared(a, b) == 0;
}

bool tell_of_other_people(const Story& story, AnnotationRef one, AnnotationRef other) {
  const std::vector<std::string> a = people_beside(story, one), b = people_beside(story, other);
  return text::are_other_people(a, b) && !names_any(story, other, a) && !names_any(story, one, b);
}

}  // namespace hexapla::reconcile
