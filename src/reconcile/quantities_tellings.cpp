#include "reconcile/quantities_tellings.h"

#include <algorithm>

#include "reconcile/quantities_phrases.h"
#include "reconcile/tellers.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {

std::string_view text_of(const Story& story, AnnotationRef ref) { return story.accounts[ref.account].text(); }

Telling telling(const Story& story, AnnotationRef ref) {
  const Quantity& quantity = quantity_of(story, ref);
  return telling_of(story.annotations[ref.account], quantity.number, quantity.sentence);
}

bool counts_phrase(const Story& story, AnnotationRef ref, const Argument& holder) {
  if (holder.role != ArgumentRole::subject && holder.role != ArgumentRole::object) return false;
  const Quantity& quantity = quantity_of(story, ref);
  const std::vector<text::Word> before =
      text::words(text_of(story, ref).substr(holder.span.begin, quantity.number.begin - holder.span.begin));
  return std::ranges::all_of(before,
                             [&](const text::Word& word) {
                               return holder.span.begin + word.span.begin >= quantity.span.begin ||
                                      text::is_function_word(word.folded);
                             }) &&
         std::ranges::none_of(before, [](const text::Word& word) { return word.folded == "of"; });
}

Shares phrase_shares(const Story& story, const std::vector<AnnotationRef>& refs) {
  Shares shares;
  for (const AnnotationRef ref : refs) {
    shares.count(ref.account);
    const Telling told = telling(story, ref);
    if (told.statement == nullptr) continue;
    for (const Argument& argument : told.statement->arguments) shares.add(argument.head, ref.account);
  }
  return shares;
}

bool holds_figure(const Annotations& annotations, Span phrase) {
  const auto next =
      std::ranges::upper_bound(annotations.quantities, phrase.begin, {}, [](const Quantity& q) { return q.span.end; });
  return next != annotations.quantities.end() && next->span.overlaps(phrase);
}

const Argument* beside(const Story& story, AnnotationRef ref, const Telling& told, const Shares& shares) {
  const Argument* best = nullptr;
  constexpr double half = 0.5;
  double most = half;
  for (const Argument& argument : told.statement->arguments) {
    const bool fits = argument.role == ArgumentRole::place || argument.role == ArgumentRole::oblique;
    if (!fits || argument.span.begin < told.statement->predicate.end || &argument == told.holder) continue;
    const double share = shares.share(argument.head);
    const Annotations& annotations = story.annotations[ref.account];
    const Span cut = short_phrase(text_of(story, ref), annotations, argument.span);
    if (cut.empty() || holds_figure(annotations, cut) || share <= most + 1e-6) continue;
    best = &argument;
    most = share;
  }
  return best;
}

std::string phrase_words(const Story& story, AnnotationRef ref, Span phrase) {
  const std::string_view text = text_of(story, ref);
  const Span cut = short_phrase(text, story.annotations[ref.account], phrase);
  return lowered(story.annotations[ref.account], cut.begin, plain_words(text.substr(cut.begin, cut.size())));
}

}  // namespace hexapla::reconcile
