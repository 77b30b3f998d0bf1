#include "align/unknowns_phrases.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "align/unknowns_people.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/people_words.h"
#include "text/words.h"

namespace hexapla::align::unknowns {

std::vector<const Label*> antecedents(const Annotations& annotations, const Unknown& unknown) {
  constexpr int looked_at = 12;  // labels before it
  std::vector<const Label*> out;
  auto label = std::ranges::lower_bound(annotations.labels, unknown.about.begin, {}, [](const Label& l) { return l.span.begin; });
  for (int looked = 0; looked < looked_at && label != annotations.labels.begin(); ++looked) {
    --label;
    if (label->sentence + 1 < unknown.sentence) break;
    if (label->kind == ParticipantKind::person && label->plural == unknown.plural) out.push_back(&*label);
  }
  return out;
}

Span whom(const Annotations& annotations, const Unknown& unknown) {
  if (!text::is_personal_pronoun(unknown.head)) return unknown.about;
  const std::vector<const Label*> before = antecedents(annotations, unknown);
  return before.empty() ? Span{} : before.front()->span;
}

bool stands_for_suspect(const Annotations& annotations, const Unknown& unknown) {
  if (!text::is_personal_pronoun(unknown.head)) return false;
  const std::vector<const Label*> before = antecedents(annotations, unknown);
  return !before.empty() && !before.front()->name && part_of_noun(text::singular(before.front()->head)).suspect;
}

bool is_named(const Story& story, std::uint32_t account, const Unknown& unknown) {
  if (text::is_personal_pronoun(unknown.head)) return false;
  const Annotations& annotations = story.annotations[account];
  auto label = std::ranges::lower_bound(annotations.labels, unknown.about.begin, {}, [](const Label& l) { return l.span.begin; });
  for (; label != annotations.labels.end() && label->span.begin < unknown.about.end; ++label) {
    if (label->head == unknown.head) return label->name;
  }
  const bool begins = unknown.sentence < annotations.sentences.size() &&
                      annotations.sentences[unknown.sentence].span.begin == unknown.about.begin;
  const std::string_view phrase = story.accounts[account].text(unknown.about);
  const std::vector<text::Word> words = text::words(phrase);
  const auto head = std::ranges::find_if(
      words, [&](const text::Word& word) { return text::without_owner_ending(word.folded) == unknown.head; });
  if (head == words.end() || (begins && head == words.begin())) return false;
  return text::is_capitalised(phrase.substr(head->span.begin, head->span.size()));
}

}  // namespace hexapla::align::unknowns
