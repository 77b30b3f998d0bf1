#include "align/times_features.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "align/times_clauses.h"
#include "align/times_text.h"
#include "align/word_sets.h"
#include "core/in_list.h"
#include "text/concepts.h"
#include "text/content.h"
#include "text/morphology.h"
#include "text/publication.h"
#include "text/words.h"

namespace hexapla::align::times {
namespace {

using Kind = text::TimeValue::Kind;

constexpr std::size_t nearest = 5;          // content words next to a time
constexpr std::size_t most_sentence = 120;  // words of a sentence that are looked at
constexpr std::size_t most_names = 12;      // names of a sentence
constexpr std::uint32_t lead_sentences = 3;
constexpr auto others =
    std::to_array<std::string_view>({"earlier", "another", "previous", "previously", "separate", "unrelated"});

/// A day by its name or by the day of writing: weekdays, days of known years, "today", "overnight", "last night".
bool names_a_day(const text::TimeValue& value) {
  switch (value.kind) {
    case Kind::weekday:
      return true;
    case Kind::date:
      return value.days->days() == 1;
    case Kind::undefined:
      return value.label == "UNDEF-today" || value.label == "UNDEF-yesterday" || value.label == "UNDEF-overnight" ||
             value.label == "UNDEF-last-night" || value.label == "UNDEF-this-morning";
    default:
      return false;
  }
}

/// Acts of one group are one.
std::string event_key(std::string_view act) { return std::string(text::act_group(act)); }

/// Whether a time is to come when it is told of, as its words say (`coming`) and the day of publication allows: no day before
/// that
/// ("played there until he was hired on June 27"), and any day well behind it, as pages go on being written for some days.
bool is_to_come(bool coming, const text::TimeValue& value, const Metadata& metadata) {
  if (value.kind != Kind::date || !metadata.published) return coming;
  const auto published = text::parse_date(*metadata.published);
  if (!published) return coming;
  constexpr int updated_for = 7;  // days
  const bool past = text::days_between(value.days->last, *published) > 0;
  return (coming && !past) || text::days_between(*published, value.days->first) > updated_for;
}

}  // namespace

std::uint32_t Features::number_of(std::string word) {
  return numbers_.try_emplace(std::move(word), static_cast<std::uint32_t>(numbers_.size())).first->second;
}

void Features::read(const Story& story, AnnotationRef ref) {
  const Annotations& annotations = story.annotations[ref.account];
  const std::string_view source = story.accounts[ref.account].text();
  const Time& time = annotations.times[ref.index];
  Feature feature{
      .ref = ref, .time = &time, .value = text::read_time_value(time.value, source.substr(time.span.begin, time.span.size()))};
  const Span sentence_span = time.sentence < annotations.sentences.size() ? annotations.sentences[time.sentence].span : time.span;
  feature.fires = shoots(source.substr(sentence_span.begin, sentence_span.size()), time.act);
  feature.act = event_key(feature.fires ? "shoot" : time.act);
  feature.converted = is_converted(source, annotations, ref.index);
  feature.speech = text::is_speech_act(time.act);
  feature.at_blow = !feature.speech && is_that_of_a_blow(source, sentence_span, time);
  feature.date_line = (feature.value.kind == Kind::date || feature.value.kind == Kind::month_day) && !feature.speech &&
                      is_date_line(source, annotations, time.sentence);
  feature.briefing = is_of_a_briefing(time);
  if (feature.briefing) {
    feature.act = "briefing";
    feature.speech = true;
  }
  feature.happens = text::is_happening(time.act, time.context);
  feature.open_day = feature.value.kind == Kind::undefined && names_a_day(feature.value);
  feature.lead = time.sentence < lead_sentences && !feature.speech && names_a_day(feature.value);
  feature.quoted = time.quotation != none;
  feature.surface = text::fold(source.substr(time.span.begin, time.span.size()));
  feature.numbered = feature.surface.find_first_of("0123456789") != std::string::npos;
  feature.publishes = time.act == text::stamp_act;
  if (const auto& published = story.accounts[ref.account].metadata().published) feature.written = text::parse_date(*published);
  constexpr std::size_t looked_behind = 24;  // bytes
  feature.behind = source.substr(time.span.end, looked_behind);
  const bool in_sentence = time.sentence < annotations.sentences.size();
  const Span own =
      in_sentence ? Span{annotations.sentences[time.sentence].span.begin, own_end(source, annotations, ref.index)} : time.span;
  const bool cut = in_sentence && own.end < annotations.sentences[time.sentence].span.end;
  const std::vector<std::string> told = cut ? text::content_of(source.substr(own.begin, own.size())) : std::vector<std::string>{};
  for (const std::string& word : time.context) {
    if (cut && !std::ranges::binary_search(told, text::content_key(word))) continue;
    const std::uint32_t number = number_of(event_key(text::content_key(word)));
    if (feature.near.size() < nearest) feature.near.push_back(number);
    feature.words.push_back(number);
  }
  if (!time.act.empty() && !feature.speech && !feature.happens) feature.words.push_back(number_of(feature.act));
  feature.sentence = feature.words;
  if (in_sentence) {
    const Span sentence = annotations.sentences[time.sentence].span;
    feature.around = text::words_around(source, sentence, time.span);
    feature.coming = is_to_come(is_coming(source, sentence, time), feature.value, story.accounts[ref.account].metadata());
    std::vector<text::Word> words = text::words(source.substr(own.begin, own.size()), own.begin);
    if (words.size() > most_sentence) words.resize(most_sentence);
    feature.of_another = std::ranges::any_of(words, [](const text::Word& word) { return in(others, word.folded); });
    for (const text::Word& word : words)
      if (!time.span.contains(word.span) && !text::is_function_word(word.folded))
        feature.sentence.push_back(number_of(event_key(text::content_key(word.folded))));
    auto name = std::ranges::lower_bound(annotations.names, time.sentence, {}, &Name::sentence);
    for (; name != annotations.names.end() && name->sentence == time.sentence && feature.names.size() < most_names; ++name) {
      const std::vector<text::Word> called = text::words(source.substr(name->span.begin, name->span.size()));
      if (!called.empty()) feature.names.push_back(number_of(text::content_key(called.back().folded)));
    }
  }
  for (auto* set : {&feature.words, &feature.near, &feature.sentence, &feature.names}) make_set(*set);
  features_.push_back(std::move(feature));
}

Features::Features(const Story& story, const std::vector<AnnotationRef>& refs, const std::vector<Question>& statements) {
  features_.reserve(refs.size());
  for (const AnnotationRef ref : refs) read(story, ref);
  read_roles(story);
  read_surroundings(story);
  read_dated(story, statements);
  read_told(story, statements);
  mark_event(story);
  mark_sole_clocks();
  name_happenings();
  weigh();
  place_open_days();
  mark_happenings();
  mark_dated();
  mark_sole_values();
}

void Features::read_dated(const Story& story, const std::vector<Question>& statements) {
  std::map<AnnotationRef, Feature*> by_time;
  for (Feature& feature : features_) by_time.emplace(feature.ref, &feature);
  for (std::uint32_t number = 0; number < statements.size(); ++number) {
    for (const AnnotationRef told : statements[number].mentions) {
      for (const std::uint32_t time : story.annotations[told.account].statements[told.index].times) {
        const auto found = by_time.find({told.account, time});
        if (found == by_time.end()) continue;
        auto& dated = found->second->dated;
        if (dated.empty() || dated.back().statement != number)
          dated.push_back({.statement = number, .confidence = statements[number].confidence});
      }
    }
  }
}

/// Who did what at a time, as the statement that it dates has it.
void Features::read_roles(const Story& story) {
  std::map<AnnotationRef, Feature*> by_time;
  for (Feature& feature : features_) by_time.emplace(feature.ref, &feature);
  for (std::uint32_t account = 0; account < story.annotations.size(); ++account) {
    for (const Statement& statement : story.annotations[account].statements) {
      for (const std::uint32_t time : statement.times) {
        const auto found = by_time.find({account, time});
        if (found == by_time.end()) continue;
        if (is_call_out(story.accounts[account].text(), story.annotations[account], statement)) found->second->calls = true;
        auto& roles = found->second->roles;
        roles.push_back(number_of(statement.act));
        for (const Argument& argument : statement.arguments) {
          roles.push_back(number_of(argument.head));
          if (argument.role == ArgumentRole::subject) found->second->subject = argument.head;
        }
      }
    }
  }
  for (Feature& feature : features_) make_set(feature.roles);
}

void Features::mark_sole_values() {
  std::vector<bool> alike(features_.size());
  for (std::size_t i = 0; i < features_.size(); ++i) {
    for (std::size_t j = i + 1; j < features_.size() && features_[j].ref.account == features_[i].ref.account; ++j) {
      const Feature &a = features_[i], &b = features_[j];
      if (text::relate(a.value, a.time->modifier, b.value, b.time->modifier) == text::TimeRelation::same)
        alike[i] = alike[j] = true;
    }
  }
  for (std::size_t i = 0; i < features_.size(); ++i) features_[i].sole_value = !alike[i];
}

/// What happened is told at the heads of most accounts; a time by such a verb or noun dates it.
void Features::mark_event(const Story& story) {
  std::map<std::uint32_t, std::size_t> heads;  // word: the accounts at whose head it stands
  std::size_t accounts = 0;
  for (std::uint32_t account = 0; account < story.annotations.size(); ++account) {
    const auto& sentences = story.annotations[account].sentences;
    std::set<std::uint32_t> words;
    for (std::uint32_t i = 0; i < std::min<std::size_t>(sentences.size(), lead_sentences); ++i) {
      const std::string_view sentence = story.accounts[account].text(sentences[i].span);
      for (const text::Word& word : text::words(sentence)) {
        const bool small = !text::is_capitalised(sentence.substr(word.span.begin, word.span.size()));
        if (!small || text::is_function_word(word.folded)) continue;
        if (const auto known = numbers_.find(event_key(text::content_key(word.folded))); known != numbers_.end())
          words.insert(known->second);
      }
    }
    accounts += sentences.empty() ? 0 : 1;
    for (const std::uint32_t word : words) ++heads[word];
  }
  const auto is_central = [&](std::uint32_t word) {
    const auto found = heads.find(word);
    return found != heads.end() && found->second > 1 && 2 * found->second >= accounts;
  };
  for (Feature& feature : features_) {
    if (feature.speech) continue;
    feature.event = (!feature.act.empty() && is_central(number_of(event_key(feature.act)))) ||
                    ((feature.act.empty() || feature.happens) && std::ranges::any_of(feature.near, is_central));
  }
}

void Features::mark_sole_clocks() {
  std::map<std::uint32_t, std::set<int>> clocks;
  const auto is_clock = [](const Feature& feature) { return feature.value.clock_low >= 0 && !feature.publishes; };
  for (const Feature& feature : features_)
    if (is_clock(feature)) clocks[feature.ref.account].insert(feature.value.clock_low);
  for (Feature& feature : features_) feature.sole_clock = is_clock(feature) && clocks[feature.ref.account].size() == 1;
}

void Features::weigh() {
  weights_.assign(numbers_.size(), 0);
  for (const Feature& feature : features_)
    for (const std::uint32_t word : feature.sentence) weights_[word] += 1;
  for (double& weight : weights_) weight = 1 / (1 + std::log(std::max(1.0, weight)));
  for (Feature& feature : features_) {
    feature.words_norm = norm(feature.words, weights_);
    feature.near_norm = norm(feature.near, weights_);
    feature.sentence_norm = norm(feature.sentence, weights_);
    feature.names_norm = norm(feature.names, weights_);
    feature.beside_norm = norm(feature.beside, weights_);
  }
}

}  // namespace hexapla::align::times
