#include "reconcile/times_sentences.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {

text::TimeValue value_of(const Story& story, AnnotationRef ref) {
  const Time& time = time_of(story, ref);
  return text::read_time_value(time.value, story.accounts[ref.account].text(time.span));
}

std::size_t shared_beside_acts(const Time& one, const Time& other) {
  return static_cast<std::size_t>(std::ranges::count_if(one.context, [&](const std::string& word) {
    const std::string stem = text::verb_stem(word);
    return stem != one.act && stem != other.act && std::ranges::find(other.context, word) != other.context.end();
  }));
}

text::WordsAround words_around(const Story& story, AnnotationRef ref) {
  const Time& time = time_of(story, ref);
  return text::words_around(story.accounts[ref.account].text(), sentence_of(story.annotations[ref.account], time), time.span);
}

std::string_view limit_word(const Story& story, AnnotationRef ref) {
  constexpr std::string_view as_of = "as of";
  constexpr auto limits = std::to_array<std::string_view>({"since", "until", "till", "through", "from", "by"});
  const Time& time = time_of(story, ref);
  const std::string_view text = story.accounts[ref.account].text();
  constexpr std::uint32_t reach = 12;  // bytes: longer than any of the words with its blank
  const std::uint32_t from = time.span.begin - std::min(time.span.begin, reach);
  const std::vector<text::Word> words = text::words(text.substr(from, time.span.begin - from), from);
  if (words.empty()) return {};
  if (words.size() > 1 && words.back().folded == "of" && words[words.size() - 2].folded == "as") return as_of;
  const auto limit = std::ranges::find(limits, words.back().folded);
  return limit == limits.end() ? std::string_view() : *limit;
}

const Statement* dated_by(const Story& story, AnnotationRef ref) {
  const Annotations& annotations = story.annotations[ref.account];
  const Time& time = time_of(story, ref);
  for (const Statement& statement : std::ranges::equal_range(annotations.statements, time.sentence, {}, &Statement::sentence)) {
    if (statement.act == time.act && std::ranges::find(statement.times, ref.index) != statement.times.end()) return &statement;
  }
  return nullptr;
}

}  // namespace hexapla::reconcile
