#include "reconcile/times_things.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/in_list.h"
#include "reconcile/times_acts.h"
#include "reconcile/times_matters.h"
#include "reconcile/times_people.h"
#include "reconcile/times_sentences.h"
#include "text/concepts.h"
#include "text/content.h"
#include "text/morphology.h"
#include "text/people_named.h"
#include "text/publication.h"
#include "text/time_values.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

using Kind = text::TimeValue::Kind;

bool names_day(const text::TimeValue& value) {
  if (value.kind == Kind::date) return value.days->days() == 1;
  return value.kind == Kind::weekday || (value.kind == Kind::month_day && value.day != 0);
}

/// The same without an hour or part of the day.
text::TimeValue day_of(text::TimeValue value) {
  value.clock_low = value.clock_high = -1;
  value.part = 0;
  return value;
}

/// Whether a time tells a day, and no hour.
bool tells_day(const text::TimeValue& value) { return names_day(value) && value.clock_low < 0; }

/// The day that an hour stands in, by its own words or the only one that its sentence names.
std::optional<text::TimeValue> day_of_hour(const Story& story, AnnotationRef ref) {
  const text::TimeValue own = value_of(story, ref);
  if (own.clock_low < 0) return {};
  if (names_day(own)) return day_of(own);
  // "Police said on Monday that the blast was at 2 a.m." does not date the blast.
  const bool own_act_says = text::is_speech_act(time_of(story, ref).act);
  std::optional<text::TimeValue> only;
  for (const Time& time :
       std::ranges::equal_range(story.annotations[ref.account].times, time_of(story, ref).sentence, {}, &Time::sentence)) {
    const text::TimeValue value = text::read_time_value(time.value);
    if (!names_day(value) || (!own_act_says && text::is_speech_act(time.act))) continue;
    if (only) return {};
    only = day_of(value);
  }
  return only;
}

/// Whether two hours that differ stand in two days: an account that errs does so in one of both.
bool are_hours_of_two_days(const Story& story, AnnotationRef one, AnnotationRef other) {
  if (value_of(story, one).clock_low == value_of(story, other).clock_low) return false;
  const std::optional<text::TimeValue> a = day_of_hour(story, one), b = day_of_hour(story, other);
  return a && b && text::relate(*a, {}, *b, {}) == text::TimeRelation::different;
}

/// Whether a count of more than one thing that the time's own act makes stands before it: "two contract extensions in seven
/// months", "signed three treaties within a year"; not who did it ("crews from six stations"), nor people.
bool is_behind_count(const Story& story, AnnotationRef ref) {
  const Time& time = time_of(story, ref);
  const Statement* statement = dated_by(story, ref);
  const auto of_sentence =
      std::ranges::equal_range(story.annotations[ref.account].quantities, time.sentence, {}, &Quantity::sentence);
  return std::ranges::any_of(of_sentence, [&](const Quantity& quantity) {
    const bool before = quantity.kind == QuantityKind::count && quantity.low > 1 && quantity.span.end <= time.span.begin;
    if (!before || text::noun_concept(quantity.head).family == "person") return false;
    if (statement == nullptr) return quantity.act == time.act || text::verb_stem(quantity.head) == time.act;
    return std::ranges::any_of(statement->arguments, [&](const Argument& argument) {
      return argument.role != ArgumentRole::subject && argument.span.contains(quantity.span);
    });
  });
}

/// Whether a length is one within which something was done so often: "twice in seven months", "two extensions over the last two
/// years". What was done once within it took as long.
bool is_window(const Story& story, AnnotationRef ref) {
  if (time_of(story, ref).kind != TimeKind::duration) return false;
  constexpr auto words = std::to_array<std::string_view>({"in", "within", "inside", "over", "during"});
  constexpr auto often = std::to_array<std::string_view>({"once", "twice", "times"});
  const std::vector<std::string> before = words_around(story, ref).before;
  if (before.empty() || !in(words, before.back())) return false;
  return std::ranges::any_of(before, [&](const std::string& word) { return in(often, word); }) || is_behind_count(story, ref);
}

/// Whether a time is a day on which something went on, which it dates no more than its neighbours; not on which somebody stayed
/// or continued something, as a court does.
bool goes_on(const Story& story, AnnotationRef ref) {
  constexpr auto verbs = std::to_array<std::string_view>({"remain", "stay", "continue"});
  const Time& time = time_of(story, ref);
  const Statement* statement = dated_by(story, ref);
  const auto is_object = [](const Argument& argument) { return argument.role == ArgumentRole::object; };
  if (statement != nullptr && std::ranges::any_of(statement->arguments, is_object)) return false;
  return in(verbs, time.act) && time.modifier.empty() && limit_word(story, ref).empty() && tells_day(value_of(story, ref));
}

/// Whether somebody is told to do what a statement says, or something to be done to.
bool has_participants(const Statement* statement) {
  return statement != nullptr && std::ranges::any_of(statement->arguments, [](const Argument& argument) {
           return argument.role == ArgumentRole::subject || argument.role == ArgumentRole::object;
         });
}

/// Whether a time tells when a page was posted, of which each has its own; not when somebody posted a video, which may be what is
/// told of.
bool is_of_page(const Story& story, AnnotationRef ref) {
  constexpr auto verbs = std::to_array<std::string_view>({"post", "publish", "update", text::stamp_act});
  return in(verbs, time_of(story, ref).act) && !has_participants(dated_by(story, ref));
}

/// To what something is done: the object of a statement, by a common noun for a thing; null where it is none. Who fires a gun
/// fires shots.
const Argument* thing_of(const Statement* statement) {
  if (statement == nullptr) return nullptr;
  const auto object = std::ranges::find(statement->arguments, ArgumentRole::object, &Argument::role);
  if (object == statement->arguments.end() || text::is_function_word(object->head)) return nullptr;
  constexpr auto fired = std::to_array<std::string_view>({"bullet", "round", "shot"});
  const std::string_view family = text::noun_concept(object->head).family;
  return family == "person" || family == "weapon" || in(fired, object->head) ? nullptr : &*object;
}

/// Whether two nouns may name one thing: near synonyms, or one that names the whole family of the other ("a trawler", "a
/// vessel").
bool may_be_one_sort(const text::NounConcept& a, const text::NounConcept& b) {
  return !a.family.empty() && a.family == b.family && (a.group == b.group || a.broad || b.broad);
}

/// Whether a phrase is a bare definite noun, which may mean anything told before by another word: "the measure".
bool is_bare_definite(std::string_view phrase) {
  constexpr auto definite = std::to_array<std::string_view>({"her", "his", "its", "that", "the", "their", "this"});
  const std::vector<text::Word> words = text::words(phrase);
  return words.size() == 2 && in(definite, words.front().folded);
}

/// Whether one act is done to two things.
bool act_on_two_things(const Story& story, AnnotationRef one, AnnotationRef other) {
  const Argument *a = thing_of(dated_by(story, one)), *b = thing_of(dated_by(story, other));
  if (a == nullptr || b == nullptr || a->head == b->head) return false;
  const auto is_common = [&](AnnotationRef ref, const Argument& argument) {
    const auto of_sentence =
        std::ranges::equal_range(story.annotations[ref.account].labels, time_of(story, ref).sentence, {}, &Label::sentence);
    return std::ranges::none_of(of_sentence, [&](const Label& label) {
      return label.span.overlaps(argument.span) && (label.name || label.kind == ParticipantKind::person);
    });
  };
  if (!is_common(one, *a) || !is_common(other, *b)) return false;
  if (may_be_one_sort(text::noun_concept(a->head), text::noun_concept(b->head))) return false;
  const std::string_view phrase = story.accounts[one.account].text(a->span),
                         other_phrase = story.accounts[other.account].text(b->span);
  if (is_bare_definite(phrase) && is_bare_definite(other_phrase)) return false;
  return text::shared(text::content_of(phrase), text::content_of(other_phrase)) == 0;
}

/// The ages of people without names that are told in the sentence of a time, in years; none where it names people, who may be
/// told of with others' ages ("by her son, 8").
std::vector<double> ages_beside(const Story& story, AnnotationRef ref) {
  const Annotations& annotations = story.annotations[ref.account];
  const std::uint32_t sentence = time_of(story, ref).sentence;
  if (!text::people_named(annotations, story.accounts[ref.account].text(), sentence).empty()) return {};
  std::vector<double> out;
  for (const Quantity& quantity : std::ranges::equal_range(annotations.quantities, sentence, {}, &Quantity::sentence)) {
    if (quantity.kind == QuantityKind::age && quantity.unit == "year" && quantity.low == quantity.high)
      out.push_back(quantity.low);
  }
  return out;
}

/// Whether two ages are so far apart that neither is the other told with a slip: of the first digit, or with digits that changed
/// places.
bool are_far_ages(double one, double other) {
  constexpr double far = 10;  // years, by judgement; also what a first digit counts
  const double last = std::fmod(one, far), other_last = std::fmod(other, far);
  const bool swapped = one >= far && other >= far && std::floor(one / far) == other_last && std::floor(other / far) == last;
  return std::abs(one - other) > far && last != other_last && !swapped;
}

/// Whether people without names are of such ages: "a 4-year-old died on Sunday", "a 27-year-old man died on Tuesday".
bool are_of_other_ages(const Story& story, AnnotationRef one, AnnotationRef other) {
  const std::vector<double> a = ages_beside(story, one), b = ages_beside(story, other);
  return !a.empty() && !b.empty() && std::ranges::all_of(a, [&](double age) {
    return std::ranges::all_of(b, [&](double known) { return are_far_ages(age, known); });
  });
}

/// Whether two times date one act, or deeds that befall people alike; to give something out is one act by any word.
bool date_one_act(const Time& one, const Time& other) {
  constexpr auto giving_out = std::to_array<std::string_view>({"announce", "declare", "disclose", "say", "tell", "unveil"});
  if (one.act.empty() || other.act.empty()) return false;
  if (in(giving_out, one.act) && in(giving_out, other.act)) return true;
  const text::Fate fate = text::fate_of(one.act);
  return text::act_group(one.act) == text::act_group(other.act) || (fate != text::Fate::none && fate == text::fate_of(other.act));
}

/// Whether the clauses of two times share so many words beside their acts that both tell of one thing.
bool are_of_one_matter(const Time& one, const Time& other) {
  constexpr std::size_t least = 2;  // by judgement: "the council" does much, "the council … the harbour plan" one thing
  return shared_beside_acts(one, other) >= least;
}

/// Whether an account of `one` gives none of the days of `other` elsewhere, of one matter.
bool dates_alone(const Story& story, const Question& question, std::span<const AnnotationRef> one,
                 std::span<const AnnotationRef> other) {
  const auto gives_too = [&](std::uint32_t account) {
    const std::vector<Time>& times = story.annotations[account].times;
    for (std::uint32_t i = 0; i < times.size(); ++i) {
      const AnnotationRef own{account, i};
      if (std::ranges::binary_search(question.mentions, own)) continue;
      const auto is_it = [&](AnnotationRef ref) {
        const Time& time = time_of(story, ref);
        if (!date_one_act(times[i], time) || !are_of_one_matter(times[i], time) || tell_of_other_people(story, own, ref))
          return false;
        const text::TimeValue value = value_of(story, own);
        if (!tells_day(value)) return false;
        const text::TimeRelation relation = text::relate(value, times[i].modifier, value_of(story, ref), time.modifier);
        return relation == text::TimeRelation::same || relation == text::TimeRelation::compatible;
      };
      if (std::ranges::any_of(other, is_it)) return true;
    }
    return false;
  };
  std::set<std::uint32_t> seen;
  return std::ranges::any_of(one, [&](AnnotationRef ref) { return seen.insert(ref.account).second && !gives_too(ref.account); });
}

}  // namespace

bool date_two_things(const Story& story, AnnotationRef one, AnnotationRef other) {
  if (is_of_page(story, one) && is_of_page(story, other)) return true;
  return date_two_acts(story, one, other) || are_hours_of_two_days(story, one, other) ||
         is_window(story, one) != is_window(story, other) || goes_on(story, one) || goes_on(story, other) ||
         act_on_two_things(story, one, other) || are_of_other_ages(story, one, other) || are_of_two_matters(story, one, other);
}

bool each_alone_dates(const Story& story, const Question& question, std::span<const AnnotationRef> a,
                      std::span<const AnnotationRef> b) {
  const auto is_day = [&](AnnotationRef ref) { return tells_day(value_of(story, ref)); };
  if (!std::ranges::all_of(a, is_day) || !std::ranges::all_of(b, is_day)) return true;
  return dates_alone(story, question, a, b) && dates_alone(story, question, b, a);
}

}  // namespace hexapla::reconcile
