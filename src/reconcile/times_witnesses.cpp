#include "reconcile/times_witnesses.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "reconcile/times_sentences.h"
#include "text/concepts.h"
#include "text/content.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

using Kind = text::TimeValue::Kind;

/// "Sept. 11 survivors": a day of the calendar that only tells which people are meant.
bool names_people(const Story& story, AnnotationRef ref) {
  constexpr std::size_t reach = 24;  // bytes
  const text::TimeValue value = value_of(story, ref);
  const bool is_day = (value.kind == Kind::date && value.days->days() == 1) || (value.kind == Kind::month_day && value.day != 0);
  const Span span = time_of(story, ref).span;
  const std::string_view text = story.accounts[ref.account].text(), behind = text.substr(span.end, reach);
  if (!is_day || text.substr(span.begin, span.size()).find_first_of("0123456789") == std::string_view::npos) return false;
  const std::vector<text::Word> words = text::words(behind);
  if (value.clock_low >= 0 || words.size() < 2 || words.front().span.begin != 1 || !behind.starts_with(' ')) return false;
  if (text::is_capitalised(behind.substr(1))) return false;  // of the next sentence
  const std::string& noun = words.front().folded;
  return text::is_plural(noun) && text::noun_concept(text::singular(noun)).family == "person";
}

/// The object of the act that a time dates; empty where that is not told, or a pronoun.
std::string_view object_of(const Story& story, AnnotationRef ref) {
  const Time& time = time_of(story, ref);
  const auto of_sentence =
      std::ranges::equal_range(story.annotations[ref.account].statements, time.sentence, {}, &Statement::sentence);
  for (const Statement& statement : of_sentence) {
    if (statement.act != time.act || std::ranges::find(statement.times, ref.index) == statement.times.end()) continue;
    const auto object = std::ranges::find(statement.arguments, ArgumentRole::object, &Argument::role);
    if (object != statement.arguments.end() && !text::is_function_word(object->head))
      return story.accounts[ref.account].text(object->span);
  }
  return {};
}

/// Whether two open times date one act on two objects, of which no word stands in the sentence of the other: "will pay Roe",
/// "will pay a million to Roe".
bool are_of_two_objects(const Story& story, AnnotationRef one, AnnotationRef other) {
  const auto stays_open = [&](AnnotationRef ref) {
    const text::TimeValue value = value_of(story, ref);
    return value.is_open_length() || value.kind == Kind::undefined || value.kind == Kind::unknown;
  };
  if (!stays_open(one) || !stays_open(other) || time_of(story, one).act != time_of(story, other).act) return false;
  const std::string_view a = object_of(story, one), b = object_of(story, other);
  const auto told_in = [&](std::string_view object, AnnotationRef ref) {
    const Span sentence = sentence_of(story.annotations[ref.account], time_of(story, ref));
    return text::shared(text::content_of(object), text::content_of(story.accounts[ref.account].text(sentence))) > 0;
  };
  return !a.empty() && !b.empty() && !told_in(a, other) && !told_in(b, one);
}

}  // namespace

bool are_dated_by_two(const Story& story, const Question& question) {
  constexpr std::size_t most = 12;
  const auto end = question.mentions.begin() + static_cast<std::ptrdiff_t>(std::min(question.mentions.size(), most));
  return std::any_of(question.mentions.begin(), end,
                     [&](AnnotationRef one) {
                       return !names_people(story, one) && std::any_of(question.mentions.begin(), end, [&](AnnotationRef other) {
                         return one.account < other.account && !names_people(story, other) &&
                                !are_of_two_objects(story, one, other);
                       });
                     }) ||
         question.mentions.size() > most;
}

}  // namespace hexapla::reconcile
