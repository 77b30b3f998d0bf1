#include "align/times_features.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "align/word_sets.h"
#include "core/in_list.h"
#include "text/concepts.h"
#include "text/content.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::align::times {
namespace {

using Kind = text::TimeValue::Kind;

constexpr std::size_t nearest = 5;          // content words next to a time
constexpr std::size_t most_sentence = 120;  // words of a sentence that are looked at
constexpr std::size_t most_names = 12;      // names of a sentence
constexpr std::uint32_t lead_sentences = 3;
constexpr auto bare_presents = std::to_array<std::string_view>({"now", "current", "currently", "Current", "Currently"});
constexpr auto others =
    std::to_array<std::string_view>({"earlier", "another", "previous", "previously", "separate", "unrelated"});
constexpr std::uint32_t coming_reach = 60;  // bytes before a time in which a word of the future is looked for

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

/// Whether the words before a time in its sentence tell it as what is to come: "will be sworn in on", "is due on".
bool is_coming(std::string_view source, Span sentence, const Time& time) {
  constexpr auto ahead = std::to_array<std::string_view>({"will", "would", "shall", "scheduled", "expected", "due", "set",
                                                          "slated", "planned", "plans", "upcoming", "next", "until"});
  const std::uint32_t from =
      std::max(sentence.begin, time.span.begin > coming_reach ? time.span.begin - coming_reach : std::uint32_t{0});
  if (from >= time.span.begin) return false;
  bool coming = false;
  for (const text::Word& word : text::words(source.substr(from, time.span.begin - from)))
    coming = coming || in(ahead, word.folded);
  return coming;
}

/// Whether a day lies well behind the day of publication: pages go on being written for some days.
bool is_ahead(const text::TimeValue& value, const Metadata& metadata) {
  if (value.kind != Kind::date || !metadata.published) return false;
  const auto published = text::parse_date(*metadata.published);
  constexpr int updated_for = 7;  // days
  return published && text::days_between(*published, value.days->first) > updated_for;
}

/// Where what a time dates ends in its sentence: of "sirens sounded at 3:50, 25 minutes before the bridge fell" what follows the
/// length is told of another time.
std::uint32_t own_end(std::string_view source, const Annotations& annotations, std::uint32_t index) {
  const Time& time = annotations.times[index];
  std::uint32_t end = annotations.sentences[time.sentence].span.end;
  for (std::uint32_t next = index + 1; next < annotations.times.size() && annotations.times[next].sentence == time.sentence;
       ++next) {
    const Time& length = annotations.times[next];
    if (length.span.begin < time.span.end || text::read_time_value(length.value).kind != Kind::duration) continue;
    constexpr std::uint32_t behind = 8;  // bytes: " before "
    const std::string_view words =
        source.substr(length.span.begin, std::min(end, length.span.end + behind) - std::min(end, length.span.begin));
    if (words.find(" before ") != std::string_view::npos || words.find(" after ") != std::string_view::npos)
      return length.span.begin;
  }
  return end;
}

/// "Located at 1910 South Pine Avenue": a number before the name of a street is no year.
bool numbers_a_house(const Time& time, std::string_view text) {
  constexpr auto streets = std::to_array<std::string_view>(
      {"street", "st",      "avenue", "ave",   "road", "rd",      "drive", "dr",    "lane", "ln",      "boulevard",
       "blvd",   "highway", "hwy",    "court", "ct",   "parkway", "pkwy",  "place", "way",  "terrace", "circle"});
  constexpr std::uint32_t longest_street = 40;
  constexpr std::size_t most_words = 4;
  const bool figures = std::ranges::all_of(time.value, [](char c) { return c >= '0' && c <= '9'; });
  if (!figures || time.span.size() != time.value.size() || time.span.end >= text.size()) return false;
  std::size_t looked = 0;
  for (const text::Word& word : text::words(text.substr(time.span.end, longest_street), time.span.end)) {
    const std::string_view written = text.substr(word.span.begin, word.span.size());
    if (looked++ == most_words || !text::is_capitalised(written)) return false;
    if (looked > 1 && in(streets, word.folded)) return true;
  }
  return false;
}

bool is_in_address(const Annotations& annotations, Span span) {
  const auto token =
      std::ranges::upper_bound(annotations.tokens, span.begin, {}, [](const Token& known) { return known.span.begin; });
  return token != annotations.tokens.begin() && (token - 1)->kind == TokenKind::url && span.begin < (token - 1)->span.end;
}

}  // namespace

bool answers_a_question(const Annotations& annotations, std::uint32_t index, std::string_view text) {
  const Time& time = annotations.times[index];
  if (is_in_address(annotations, time.span) || numbers_a_house(time, text)) return false;
  if (time.value == "FUTURE_REF") return false;
  if (time.value == "PRESENT_REF" && in(bare_presents, text.substr(time.span.begin, time.span.size())))
    return false;  // but "for now" does
  if (time.kind != TimeKind::set) return true;
  return !(time.value == "P1D" || time.value == "P1W" || time.value == "P1M" || time.value == "P1Y" || time.value == "PT1H" ||
           time.value == "P2W" || time.value == "P3M");
}

std::uint32_t Features::number_of(std::string word) {
  return numbers_.try_emplace(std::move(word), static_cast<std::uint32_t>(numbers_.size())).first->second;
}

void Features::read(const Story& story, AnnotationRef ref) {
  const Annotations& annotations = story.annotations[ref.account];
  const std::string_view source = story.accounts[ref.account].text();
  const Time& time = annotations.times[ref.index];
  Feature feature{
      .ref = ref, .time = &time, .value = text::read_time_value(time.value, source.substr(time.span.begin, time.span.size()))};
  feature.act = event_key(time.act);
  feature.speech = text::is_speech_act(time.act);
  feature.happens = text::is_happening(time.act, time.context);
  feature.open_day = feature.value.kind == Kind::undefined && names_a_day(feature.value);
  feature.lead = time.sentence < lead_sentences && !feature.speech && names_a_day(feature.value);
  feature.surface = text::fold(source.substr(time.span.begin, time.span.size()));
  feature.numbered = feature.surface.find_first_of("0123456789") != std::string::npos;
  feature.publishes = time.act == "publish";
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
    feature.coming = is_coming(source, sentence, time) || is_ahead(feature.value, story.accounts[ref.account].metadata());
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

Features::Features(const Story& story, const std::vector<AnnotationRef>& refs) {
  features_.reserve(refs.size());
  for (const AnnotationRef ref : refs) read(story, ref);
  mark_event(story);
  mark_sole_clocks();
  name_happenings();
  mark_happenings();
  weigh();
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
  const auto is_clock = [](const Feature& feature) { return feature.value.clock_low >= 0 && feature.time->act != "publish"; };
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
  }
}

}  // namespace hexapla::align::times
