#include "reconcile/times_matters.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/in_list.h"
#include "reconcile/times_sentences.h"
#include "text/amounts.h"
#include "text/concepts.h"
#include "text/grammar_words.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/people_named.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

using Kind = text::TimeValue::Kind;

/// The innermost statement whose words hold a time; null where none does.
const Statement* statement_around(const Story& story, AnnotationRef ref) {
  const Time& time = time_of(story, ref);
  const Statement* innermost = nullptr;
  const auto of_sentence =
      std::ranges::equal_range(story.annotations[ref.account].statements, time.sentence, {}, &Statement::sentence);
  for (const Statement& statement : of_sentence) {
    if (statement.span.contains(time.span) && (innermost == nullptr || statement.span.size() < innermost->span.size()))
      innermost = &statement;
  }
  return innermost;
}

/// The last names of the people who are named in a part of a sentence. A name of several words of which nothing tells what it
/// names may be somebody's; `sure` counts those of whom the labels tell.
struct People {
  std::vector<std::string> first, last;
  std::size_t sure = 0;
};

People people_in(const Story& story, AnnotationRef ref, Span part) {
  constexpr std::size_t most = 12;
  const Annotations& annotations = story.annotations[ref.account];
  const auto labels = std::ranges::equal_range(annotations.labels, time_of(story, ref).sentence, {}, &Label::sentence);
  People out;
  const auto add = [&](Span span, std::size_t least_words) {
    const std::vector<text::Word> words = text::words(story.accounts[ref.account].text(span));
    if (out.last.size() == most || !part.overlaps(span) || words.size() < least_words) return;
    if (words.size() > 1) out.first.push_back(words.front().folded);
    out.last.emplace_back(text::without_owner_ending(words.back().folded));
  };
  for (const Label& label : labels)
    if (label.name && label.kind == ParticipantKind::person) add(label.span, 1);
  out.sure = out.last.size();
  for (const Name& name : std::ranges::equal_range(annotations.names, time_of(story, ref).sentence, {}, &Name::sentence)) {
    const auto tells_what = [&](const Label& label) { return label.name && label.span.overlaps(name.span); };
    if (std::ranges::none_of(labels, tells_what)) add(name.span, 2);
  }
  return out;
}

/// Whether people by other names do one act, and neither statement names anybody of the other: "Roe released eight years of
/// letters", "… after Orn released 33 years of them".
bool is_act_of_two_people(const Story& story, AnnotationRef one, AnnotationRef other) {
  const Statement *a = statement_around(story, one), *b = statement_around(story, other);
  if (a == nullptr || b == nullptr || a->act != b->act) return false;
  const auto subject_of = [&](AnnotationRef ref, const Statement& statement) {
    const auto subject = std::ranges::find(statement.arguments, ArgumentRole::subject, &Argument::role);
    return subject == statement.arguments.end() ? People{} : people_in(story, ref, subject->span);
  };
  const People by_one = subject_of(one, *a), by_other = subject_of(other, *b);
  if (by_one.last.empty() || by_other.last.empty() || by_one.sure + by_other.sure == 0) return false;
  const People named = people_in(story, one, a->span), named_too = people_in(story, other, b->span);
  return text::are_other_people(named.last, named_too.last) &&
         std::ranges::find_first_of(named.first, named_too.first) == named.first.end();
}

/// The figures of a kind in the sentence of a time.
std::vector<text::Amount> figures_beside(const Story& story, AnnotationRef ref, std::initializer_list<QuantityKind> kinds) {
  constexpr std::size_t most = 12;
  std::vector<text::Amount> out;
  const auto of_sentence =
      std::ranges::equal_range(story.annotations[ref.account].quantities, time_of(story, ref).sentence, {}, &Quantity::sentence);
  for (const Quantity& quantity : of_sentence) {
    if (std::ranges::find(kinds, quantity.kind) == kinds.end()) continue;
    if (out.size() < most) out.push_back(text::amount_of(quantity, story.accounts[ref.account].text()));
  }
  return out;
}

/// Whether both have figures, and none of the one can hold beside one of the other.
bool are_other_figures(const std::vector<text::Amount>& a, const std::vector<text::Amount>& b) {
  return !a.empty() && !b.empty() && std::ranges::all_of(a, [&](const text::Amount& one) {
    return std::ranges::all_of(
        b, [&](const text::Amount& other) { return text::relate(one, other) == text::AmountRelation::different; });
  });
}

/// Whether both are years or months, each with sums or shares of its own: "earned $30 million in 2014", "$10 million in 2013"; or
/// both are told with scores, which are of two matches then.
bool are_told_with_other_figures(const Story& story, AnnotationRef one, AnnotationRef other) {
  constexpr int shortest = 28;  // days
  // What is done again from year to year; what is built once may be told with an error in both.
  constexpr auto yearly = std::to_array<std::string_view>({"collect", "donate", "earn", "gain", "give", "gross", "lose", "make",
                                                           "pay", "raise", "receive", "report", "sell", "spend", "take"});
  const auto is_long = [&](AnnotationRef ref) {
    const text::TimeValue value = value_of(story, ref);
    return in(yearly, time_of(story, ref).act) && value.kind == Kind::date && value.days->days() >= shortest;
  };
  const auto differ = [&](std::initializer_list<QuantityKind> kinds) {
    return are_other_figures(figures_beside(story, one, kinds), figures_beside(story, other, kinds));
  };
  return differ({QuantityKind::clock_score}) ||
         (is_long(one) && is_long(other) && differ({QuantityKind::money, QuantityKind::percent}));
}

/// Whether a time is that of something that was going on: "were mourning on Saturday". With "when" it may be that of a deed.
bool goes_on_then(const Story& story, AnnotationRef ref) {
  constexpr auto joining = std::to_array<std::string_view>({"after", "as", "when", "while"});
  text::WordsAround around = words_around(story, ref);
  if (!around.before.empty() && around.before.back() == "on") around.before.pop_back();
  if (around.before.size() < 2 || !around.before.back().ends_with("ing")) return false;
  return text::is_form_of_be(around.before[around.before.size() - 2]) &&
         std::ranges::none_of(around.after, [&](const std::string& word) { return in(joining, word); });
}

/// Whether a day is told in brackets with the hour of Greenwich: "at 6:41 p.m. (0241 GMT Friday)".
bool is_day_of_greenwich(const Story& story, AnnotationRef ref) {
  constexpr std::uint32_t reach = 16;  // bytes
  constexpr auto zones = std::to_array<std::string_view>({"gmt", "utc"});
  const std::uint32_t begin = time_of(story, ref).span.begin, from = begin - std::min(begin, reach);
  const std::string_view before = story.accounts[ref.account].text({from, begin});
  const std::size_t bracket = before.rfind('(');
  if (bracket == std::string_view::npos) return false;
  const std::vector<text::Word> words = text::words(before.substr(bracket));
  return !words.empty() && (in(zones, words.back().folded) ||
                            (words.back().folded == "on" && words.size() > 1 && in(zones, words[words.size() - 2].folded)));
}

/// Whether the one is the other's day in another zone.
bool are_days_of_two_zones(const Story& story, AnnotationRef one, AnnotationRef other) {
  if (is_day_of_greenwich(story, one) == is_day_of_greenwich(story, other)) return false;
  constexpr int week = 7;
  const text::TimeValue a = value_of(story, one), b = value_of(story, other);
  if (a.kind == Kind::date && b.kind == Kind::date && a.days->days() == 1 && b.days->days() == 1)
    return std::abs(text::days_between(a.days->first, b.days->first)) <= 1;
  if (a.kind != Kind::weekday || b.kind != Kind::weekday) return false;
  const int apart = std::abs(a.weekday - b.weekday);
  return apart == 1 || apart == week - 1;
}

}  // namespace

bool are_of_two_matters(const Story& story, AnnotationRef one, AnnotationRef other) {
  const bool other_acts = text::act_group(time_of(story, one).act) != text::act_group(time_of(story, other).act);
  if (other_acts && goes_on_then(story, one) != goes_on_then(story, other)) return true;
  return are_days_of_two_zones(story, one, other) || are_told_with_other_figures(story, one, other) ||
         is_act_of_two_people(story, one, other);
}

}  // namespace hexapla::reconcile
