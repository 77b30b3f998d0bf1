#include "reconcile/times_tellings.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/in_list.h"
#include "reconcile/tellers.h"
#include "reconcile/tellings.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// "Varga went", "the board took": what such a verb needs is told elsewhere.
constexpr auto open_verbs = std::to_array<std::string_view>(
    {"make", "get", "go", "take", "have", "see", "face", "turn", "be", "do", "put", "give", "spark"});

/// "a May 21 fire broke out": what stands behind a time in the phrase of the subject; empty if there is none or nothing does.
Span behind_time(std::string_view text, const Annotations& annotations, const Statement& statement) {
  for (const Argument& argument : statement.arguments) {
    const std::uint32_t end = std::min(argument.span.end, statement.predicate.begin);
    if (argument.role != ArgumentRole::subject || argument.span.begin >= end) continue;
    const auto time =
        std::ranges::lower_bound(annotations.times, argument.span.begin, {}, [](const Time& in) { return in.span.begin; });
    if (time == annotations.times.end() || time->span.end >= end) continue;
    std::vector<text::Word> words = text::words(text.substr(time->span.end, end - time->span.end), time->span.end);
    if (!words.empty() && words.front().folded == "s") words.erase(words.begin());  // of an owner
    const bool plain = !words.empty() && std::ranges::none_of(words, [](const text::Word& word) {
      return text::is_function_word(word.folded) || text::is_owner(word.folded);
    });
    if (plain) return {words.front().span.begin, words.back().span.end};
  }
  return {};
}

/// What is told of a happening beside its time, in parts: a copula with the phrase behind it ("was in critical condition").
std::vector<Span> parts_beside(std::string_view text, const Annotations& annotations, const Statement& statement, Span time) {
  std::vector<Span> parts = parts_told(text, annotations, statement, time);
  if (parts.empty()) return parts;
  if (statement.act == "be" && parts.back().end <= statement.predicate.end) {
    constexpr std::uint32_t nearest = 12;  // bytes, for an adverb
    const auto next = std::ranges::find_if(statement.arguments, [&](const Argument& argument) {
      return (argument.role == ArgumentRole::oblique || argument.role == ArgumentRole::place) &&
             argument.span.begin >= statement.predicate.end && argument.span.begin <= statement.predicate.end + nearest &&
             !argument.span.overlaps(time);
    });
    if (next != statement.arguments.end()) parts = parts_told(text, annotations, statement, time, &*next);
  }
  if (const Span subject = behind_time(text, annotations, statement);
      parts.front().begin >= statement.predicate.begin && !subject.empty())
    parts.insert(parts.begin(), subject);
  return parts;
}

/// Whether a statement is what the saying that the time `index` dates is about, and not beside it: "… as she told of the fire".
bool is_content(std::string_view text, const Annotations& annotations, const Statement& statement, std::uint32_t index) {
  constexpr auto beside = std::to_array<std::string_view>(
      {"after", "as", "because", "before", "if", "in", "since", "though", "when", "where", "which", "while", "who"});
  constexpr std::uint32_t reach = 12;  // bytes: longer than any of these with its blank
  const auto dates = [&](std::uint32_t time) { return time == index; };
  if (statement.act.empty() || std::ranges::any_of(statement.times, dates)) return false;
  const bool nested =
      statement.parent < annotations.statements.size() && annotations.statements[statement.parent].voucher == statement.voucher;
  const std::uint32_t from = statement.span.begin - std::min(statement.span.begin, reach);
  const std::vector<text::Word> before = text::words(text.substr(from, statement.span.begin - from));
  return !nested && (before.empty() || !in(beside, before.back().folded));
}

/// "authorities", "Cmdr. Ann Roe": the words for who vouches, if they say who it is and by a verb of telling something; else
/// empty.
std::string source_of(std::string_view text, const Annotations& annotations, const Voucher& voucher, Span time) {
  constexpr std::size_t longest = 60;  // bytes
  const std::string_view whole = text.substr(voucher.source.begin, voucher.source.size());
  const Span cut = whole.contains('.') ? voucher.source : short_phrase(text, annotations, voucher.source);
  const std::string stem = text::verb_stem(text::fold(text.substr(voucher.cue.begin, voucher.cue.size())));
  if (cut.empty() || cut.size() > longest || is_pronoun(text, cut) || cut.overlaps(time) || stem == "tell" ||
      !text::is_speech_act(stem))
    return {};
  return lowered(annotations, cut.begin, plain_words(text.substr(cut.begin, cut.size())));
}

}  // namespace

TimeWording wording_of_statement(std::string_view text, const Annotations& annotations, std::uint32_t index) {
  const Time& time = annotations.times[index];
  TimeWording wording;
  for (const Statement& statement : std::ranges::equal_range(annotations.statements, time.sentence, {}, &Statement::sentence)) {
    if (std::ranges::find(statement.times, index) == statement.times.end()) continue;
    const bool apposition = std::ranges::any_of(statement.arguments, [&](const Argument& argument) {
      return argument.role == ArgumentRole::attribute && argument.span.contains(statement.predicate);
    });
    const std::string_view predicate = text.substr(statement.predicate.begin, statement.predicate.size());
    if (apposition || predicate.starts_with("to ")) continue;
    const std::vector<Span> parts = parts_beside(text, annotations, statement, time.span);
    const bool open = in(open_verbs, statement.act) && !parts.empty() && parts.back().end <= statement.predicate.end;
    if (parts.empty() || parts.front().begin >= statement.predicate.begin || (open && statement.act == "be")) continue;
    wording.text = lowered(annotations, parts.front().begin, words_told(text, parts));
    wording.span = {parts.front().begin, parts.back().end};
    read_words(wording, wording.text);
    wording.has_verb = true;
    wording.opens_with_pronoun = is_pronoun(text, parts.front());
    const std::string stem = text::verb_stem(statement.act);
    constexpr auto telling_verbs = std::to_array<std::string_view>(
        {"believe", "think", "know", "confirm", "announce", "reveal", "identify", "report", "describe", "tweet", "post"});
    wording.is_saying = text::is_speech_act(stem) || in(telling_verbs, statement.act);
    wording.is_open = open;
    wording.is_plain = text::is_happening(stem, time.context) && tells_happening(words_told(text, {parts.front()}));
    return wording;
  }
  return wording;
}

TimeWording wording_of_saying(std::string_view text, const Annotations& annotations, std::uint32_t index) {
  const Time& time = annotations.times[index];
  TimeWording wording;
  if (!text::is_speech_act(time.act)) return wording;
  for (const Statement& statement : std::ranges::equal_range(annotations.statements, time.sentence, {}, &Statement::sentence)) {
    if (statement.voucher >= annotations.vouchers.size() || !is_content(text, annotations, statement, index)) continue;
    const Voucher& voucher = annotations.vouchers[statement.voucher];
    const std::string source = source_of(text, annotations, voucher, time.span);
    const std::vector<Span> parts = parts_told(text, annotations, statement, time.span);
    if (source.empty() || parts.empty() || parts.front().begin >= statement.predicate.begin) continue;
    wording.text = source + " " + plain_words(text.substr(voucher.cue.begin, voucher.cue.size())) + " " +
                   lowered(annotations, parts.front().begin, words_told(text, parts));
    wording.span = parts.front();
    read_words(wording, wording.text);
    wording.has_verb = true;
    return wording;
  }
  return wording;
}

}  // namespace hexapla::reconcile
