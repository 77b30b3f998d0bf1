#include "reconcile/quantities_names_gap.h"

#include <algorithm>
#include <vector>

#include "reconcile/quantities_phrases.h"
#include "reconcile/quantities_tellings.h"
#include "reconcile/tellers.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// The verb that the phrase of how often something was done begins with: "shot" of "shot twice"; else empty.
std::string_view verb_before(const Quantity& often, std::string_view text) {
  const std::vector<text::Word> words = text::words(text.substr(often.span.begin, often.span.size()), often.span.begin);
  const bool verb =
      !words.empty() && words.front().span.end <= often.number.begin && text::verb_stem(words.front().folded) == often.act;
  return verb ? text.substr(words.front().span.begin, words.front().span.size()) : std::string_view();
}

/// "Times somebody was shot", where all mentions say so in one word; else empty.
std::string times_of_somebody(const Story& story, const std::vector<AnnotationRef>& refs) {
  const auto verb_of = [&](AnnotationRef ref) { return text::fold(verb_before(quantity_of(story, ref), text_of(story, ref))); };
  const std::string verb = verb_of(refs.front());
  const bool one = !verb.empty() && std::ranges::all_of(refs, [&](AnnotationRef ref) { return verb_of(ref) == verb; });
  return one ? "times somebody was " + verb : std::string();
}

}  // namespace

std::string times_question(const Story& story, const Question& question) {
  const std::vector<AnnotationRef> refs = looked_at(question);
  std::vector<std::string> candidates;
  candidates.reserve(refs.size());
  for (const AnnotationRef ref : refs) {
    const Quantity& quantity = quantity_of(story, ref);
    const Telling told = telling(story, ref);
    std::string& name = candidates.emplace_back();
    if (told.statement == nullptr) continue;
    const std::string_view text = text_of(story, ref);
    const bool verb_told = !verb_before(quantity, text).empty();
    const Span figure{verb_told ? quantity.number.begin : quantity.span.begin, std::max(quantity.span.end, quantity.thing.end)};
    if (told.holder != nullptr && !figure.contains(told.holder->span)) continue;
    // "the victim shot twice" would make him who shot of him who was
    const std::vector<text::Word> verb =
        text::words(text.substr(told.statement->predicate.begin, told.statement->predicate.size()));
    const bool reduced = verb.size() == 1 && std::ranges::any_of(told.statement->arguments, [&](const Argument& argument) {
                           return argument.role == ArgumentRole::object && argument.span.begin < told.statement->predicate.begin;
                         });
    if (reduced) continue;
    const std::vector<Span> parts = parts_told(text, story.annotations[ref.account], *told.statement, figure);
    if (!parts.empty() && parts.front().begin < told.statement->predicate.begin && !is_headline_passive(text, *told.statement))
      name = "times " + lowered(story.annotations[ref.account], parts.front().begin, words_told(text, parts));
  }
  std::string name = most_shared(refs, candidates);
  return name.empty() ? times_of_somebody(story, refs) : name;
}

std::string statement_question(const Story& story, const Question& question) {
  const std::vector<AnnotationRef> refs = looked_at(question);
  const Shares shares = phrase_shares(story, refs);
  std::vector<std::string> candidates;
  candidates.reserve(refs.size());
  for (const AnnotationRef ref : refs) {
    const Quantity& quantity = quantity_of(story, ref);
    const Telling told = telling(story, ref);
    std::string& name = candidates.emplace_back();
    if (told.statement == nullptr || holds_figure(story.annotations[ref.account], told.statement->predicate)) continue;
    const std::string_view text = text_of(story, ref);
    const Annotations& annotations = story.annotations[ref.account];
    const Span figure{quantity.span.begin, quantity.kind == QuantityKind::count ? quantity.number.end : quantity.span.end};
    std::vector<Span> parts = parts_told(text, annotations, *told.statement, told.holder != nullptr ? told.holder->span : figure,
                                         beside(story, ref, told, shares));
    const auto touches = [&](Span part) { return std::max(part.begin, figure.begin) <= std::min(part.end, figure.end) + 1; };
    if (parts.empty() || (told.holder == nullptr && std::ranges::none_of(parts, touches))) continue;
    std::erase_if(parts, [&](Span part) {
      const bool other_unit =  // "609 metres" beside "2,000 feet"
          std::ranges::any_of(annotations.quantities, [&](const Quantity& other) { return other.span.contains(part); });
      return other_unit || is_pronoun(text, part);
    });
    if (parts.empty()) continue;
    // what stands beside the figure in its phrase: "with … in campaign funds"
    if (told.holder != nullptr) {
      if (const Span before = {told.holder->span.begin, figure.begin}; before.begin < before.end) parts.push_back(before);
      const Span behind{figure.end, std::max(figure.end, told.holder->span.end)};
      if (const Span after = short_phrase(text, annotations, behind); !after.empty()) parts.push_back(after);
    }
    std::ranges::sort(parts);
    bool gap = false;
    for (const Span part : parts) {
      if (!gap && part.begin >= figure.end) {
        name += name.empty() ? "" : " …";
        gap = true;
      }
      name += (name.empty() ? "" : " ") + plain_words(text.substr(part.begin, part.size()));
    }
    const std::size_t last = name.rfind(' ');
    if (last == std::string::npos && parts.size() == 1 && parts.front() == told.statement->predicate) {
      name.clear();  // a verb alone
      continue;
    }
    if (!gap && last != std::string::npos && text::is_function_word(text::fold(std::string_view(name).substr(last + 1))))
      name += " …";
    name = lowered(story.annotations[ref.account], parts.front().begin, without_loose_marks(name));
  }
  return most_shared(refs, candidates);
}

}  // namespace hexapla::reconcile
