#include "overview/timeline.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>

#include "overview/content.h"
#include "overview/dated_words.h"
#include "text/concepts.h"
#include "text/content.h"
#include "text/time_values.h"
#include "text/words.h"

namespace hexapla::overview {
namespace {

using text::TimeRelation;
using text::TimeValue;

constexpr std::size_t most_events = 200;
/// Events of one first day with which a clause is compared.
constexpr std::size_t most_compared = 64;
/// Clauses of one event that are compared to tell which one's words the others share most.
constexpr std::size_t most_weighed = 24;
/// Bytes of a clause; of a longer one, a sentence without an end, nobody reads what happened.
constexpr std::size_t longest_clause = 400;
constexpr std::size_t longest_subject = 100;
/// Words of content that a clause has at least beside its time: "died Monday" says of nobody that he died.
constexpr std::size_t fewest_words = 2;
/// Share of their words of content, in percent, from which two clauses with one time tell of one event. Chosen on the labelled
/// stories and twelve incidents by reading.
constexpr std::size_t alike = 50;
/// The same where both have one act.
constexpr std::size_t alike_in_act = 30;

struct Draft {
  DatedClause told;
  Span subject;  ///< of a clause that does not hold it: a relative one, or the second that one subject has; empty for others
  TimeValue value;
  std::string_view iso;
  std::string_view modifier;
  std::string_view act;
  std::vector<std::string> content;
  std::uint32_t finding = 0;
};

struct Event {
  std::vector<Draft> drafts;
};

const Time* time_at(const Annotations& annotations, Span span) {
  auto found = std::ranges::lower_bound(annotations.times, span.begin, {}, [](const Time& time) { return time.span.begin; });
  for (; found != annotations.times.end() && found->span.begin == span.begin; ++found)
    if (found->span == span) return &*found;
  return nullptr;
}

bool is_event(const Statement& statement) {
  if (statement.negated || statement.factuality.negative || text::is_speech_act(statement.act)) return false;
  return statement.modality == Modality::plain;
}

/// By time of an account: the shortest statement that it dates, null if it dates none. Cost: linear in the statements' times.
std::vector<const Statement*> statements_by_time(const Annotations& annotations) {
  std::vector<const Statement*> out(annotations.times.size(), nullptr);
  for (const Statement& statement : annotations.statements) {
    for (const std::uint32_t time : statement.times) {
      const Statement*& known = out.at(time);
      if (!statement.span.contains(annotations.times[time].span)) continue;
      if (known == nullptr || statement.span.size() < known->span.size()) known = &statement;
    }
  }
  return out;
}

/// The time's own value if its days are known, by itself or by what the account tells before it; else that of its reading, which
/// another account gives.
std::string_view known_days(const Annotations& annotations, const Time& time, const Value& reading) {
  const std::string_view own = has_told_day(annotations, time) ? std::string_view(time.timex3) : std::string_view();
  for (const std::string_view value : {own, std::string_view(time.value), std::string_view(reading.iso)})
    if (text::read_time_value(value).kind == TimeValue::Kind::date) return value;
  return {};
}

/// The clauses with what they tell and when; holds what all of them need.
class Drafts {
 public:
  explicit Drafts(const Story& story) : story_(story) {
    dated_.reserve(story.annotations.size());
    for (const Annotations& annotations : story.annotations) dated_.push_back(statements_by_time(annotations));
  }
  std::optional<Draft> of(const Mention& mention, const Value& reading, std::uint32_t finding) const;

 private:
  /// The statement that tells what happened at the time; null if none does, or somebody is quoted with it.
  const Statement* statement_of(std::uint32_t account, const Time& time) const {
    const Annotations& annotations = story_.annotations[account];
    const Statement* statement = dated_[account][static_cast<std::size_t>(&time - annotations.times.data())];
    if (statement == nullptr || !is_event(*statement)) return nullptr;
    const std::uint32_t quotation = statement->quotation;
    return quotation != none && annotations.quotations[quotation].saying == Saying::direct ? nullptr : statement;
  }
  /// The clause that tells what happened at the time; empty if none does.
  Span clause_of(std::uint32_t account, const Time& time) const {
    const Annotations& annotations = story_.annotations[account];
    if (!annotations.statements.empty()) {
      const Statement* statement = statement_of(account, time);
      return statement == nullptr ? Span{} : statement->span;
    }
    if (time.act.empty() || text::is_speech_act(time.act)) return {};
    return sentence_at(annotations, time.span.begin);
  }
  /// The subject of the time's clause that stands before it; empty if none does.
  Span subject_of(std::uint32_t account, const Time& time, Span clause) const {
    const Statement* statement = statement_of(account, time);
    if (statement == nullptr) return {};
    for (const Argument& argument : statement->arguments) {
      if (argument.role == ArgumentRole::subject && argument.span.end <= clause.begin && argument.span.size() <= longest_subject)
        return argument.span;
    }
    return {};
  }

  const Story& story_;
  std::vector<std::vector<const Statement*>> dated_;
};

std::optional<Draft> Drafts::of(const Mention& mention, const Value& reading, std::uint32_t finding) const {
  const Time* time = time_at(story_.annotations[mention.account], mention.span);
  if (time == nullptr || (time->kind != TimeKind::date && time->kind != TimeKind::clock)) return std::nullopt;
  const std::string_view iso = known_days(story_.annotations[mention.account], *time, reading);
  if (iso.empty()) return std::nullopt;
  const Span clause = clause_of(mention.account, *time);
  if (clause.begin > time->span.begin || clause.end < time->span.end || clause.size() > longest_clause) return std::nullopt;
  if (!dates_its_clause(story_.accounts[mention.account], clause, time->span)) return std::nullopt;
  const std::string_view text = story_.accounts[mention.account].text();
  std::string words(text.substr(clause.begin, time->span.begin - clause.begin));
  words += ' ';
  words += text.substr(time->span.end, clause.end - time->span.end);
  const Span subject = subject_of(mention.account, *time, clause);
  words += ' ';
  words += text.substr(subject.begin, subject.size());
  Draft draft{.told = {.clause = {mention.account, clause}, .time = time->span},
              .subject = subject,
              .value = text::read_time_value(iso),
              .iso = iso,
              .modifier = time->modifier,
              .act = text::act_group(time->act),
              .content = text::content_of(words),
              .finding = finding};
  if (draft.content.size() < fewest_words) return std::nullopt;
  return draft;
}

/// Whether two clauses tell of one event at one time.
bool is_one_event(const Draft& a, const Draft& b) {
  const TimeRelation relation = text::relate(a.value, a.modifier, b.value, b.modifier);
  if (relation != TimeRelation::same && relation != TimeRelation::compatible) return false;
  if (a.told.clause == b.told.clause) return true;
  const std::size_t same = text::percent_shared(a.content, b.content);
  return same >= alike || (same >= alike_in_act && !a.act.empty() && a.act == b.act) || (a.finding == b.finding && same > 0);
}

/// How exactly a time says when: its days, then whether it has a clock time or a part of the day.
std::tuple<int, int> exactness(const Draft& draft) {
  return {-draft.value.days->days(), draft.value.clock_low >= 0 ? 2 : draft.value.part != 0 ? 1 : 0};
}

/// The clause whose words the others share most; of several the shortest, then the first.
std::size_t spokesman_of(const std::vector<Draft>& drafts) {
  std::size_t best = 0, most = 0;
  for (std::size_t i = 0; i < std::min(drafts.size(), most_weighed); ++i) {
    std::size_t score = 0;
    for (std::size_t j = 0; j < std::min(drafts.size(), most_weighed); ++j)
      if (i != j) score += text::percent_shared(drafts[i].content, drafts[j].content);
    if (score > most) {
      best = i;
      most = score;
    }
  }
  return best;
}

/// When in its first day a time begins, so that a part of the day stands in its place; -1: the whole day.
int minute_of(const TimeValue& value) {
  constexpr int hour = 60, morning = 5, afternoon = 12, evening = 17, night = 20;
  if (value.clock_low >= 0) return value.clock_low;
  switch (value.part) {
    case 'M':
      return morning * hour;
    case 'A':
      return afternoon * hour;
    case 'E':
      return evening * hour;
    case 'N':
      return night * hour;
    default:
      return -1;
  }
}

DatedEvent event_of(const Story& story, const std::vector<Finding>& findings, const Event& event) {
  const Draft& most_exact =
      *std::ranges::max_element(event.drafts, [](const Draft& a, const Draft& b) { return exactness(a) < exactness(b); });
  const Draft& spokesman = event.drafts[spokesman_of(event.drafts)];
  const std::uint32_t teller = spokesman.told.clause.account;
  DatedEvent out{
      .when = std::string(most_exact.iso),
      .what = what_happened(story.accounts[teller], story.annotations[teller], spokesman.told.clause.span, spokesman.subject),
      .clauses = {},
      .finding = most_exact.finding,
      .disputed = findings[most_exact.finding].relation == Relation::conflict};
  out.clauses.reserve(event.drafts.size());
  for (const Draft& draft : event.drafts) out.clauses.push_back(draft.told);
  std::ranges::sort(out.clauses);
  const auto rest = std::ranges::unique(out.clauses);
  out.clauses.erase(rest.begin(), rest.end());
  return out;
}

std::uint32_t accounts_of(const DatedEvent& event) {
  std::uint32_t count = 0, last = none;
  for (const DatedClause& told : event.clauses) {
    count += told.clause.account != last ? 1U : 0U;
    last = told.clause.account;
  }
  return count;
}

/// In order of time; of more than are kept those that most accounts tell.
std::vector<DatedEvent> ordered(std::vector<DatedEvent> events) {
  if (events.size() > most_events) {
    std::ranges::stable_sort(events, std::ranges::greater{}, accounts_of);
    events.resize(most_events);
  }
  using Key = std::tuple<int, int, int, DatedClause, std::size_t>;
  std::vector<Key> keys;
  keys.reserve(events.size());
  const text::Date start = *text::parse_date("0001-01-01");
  for (std::size_t i = 0; i < events.size(); ++i) {
    const TimeValue value = text::read_time_value(events[i].when);
    keys.emplace_back(text::days_between(start, value.days->first), minute_of(value), -value.days->days(),
                      events[i].clauses.front(), i);
  }
  std::ranges::sort(keys);
  std::vector<DatedEvent> out;
  out.reserve(events.size());
  for (const Key& key : keys) out.push_back(std::move(events[std::get<4>(key)]));
  return out;
}

}  // namespace

std::vector<DatedEvent> timeline_of(const Story& story, const std::vector<Finding>& findings) {
  std::vector<Event> events;
  std::map<std::string, std::vector<std::size_t>> by_day;
  const Drafts drafts(story);
  const auto add = [&](Draft draft) {
    std::vector<std::size_t>& day = by_day[text::iso_date(draft.value.days->first)];
    for (std::size_t i = 0; i < std::min(day.size(), most_compared); ++i) {
      Event& event = events[day[i]];
      if (is_one_event(event.drafts.front(), draft)) return event.drafts.push_back(std::move(draft));
    }
    day.push_back(events.size());
    events.emplace_back().drafts.push_back(std::move(draft));
  };
  for (std::uint32_t i = 0; i < findings.size(); ++i) {
    if (findings[i].kind != FindingKind::time || story.stop.stop_requested()) continue;
    for (const Reading& reading : findings[i].readings) {
      for (const Mention& mention : reading.mentions)
        if (auto draft = drafts.of(mention, reading.value, i)) add(std::move(*draft));
    }
  }
  std::vector<DatedEvent> out;
  out.reserve(events.size());
  for (const Event& event : events) out.push_back(event_of(story, findings, event));
  return ordered(std::move(out));
}

}  // namespace hexapla::overview
