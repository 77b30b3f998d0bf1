#include "reconcile/quantities_names_told.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/in_list.h"
#include "reconcile/quantities_clauses.h"
#include "reconcile/quantities_phrases.h"
#include "reconcile/quantities_tellings.h"
#include "reconcile/tellings.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

constexpr double half = 0.5;

/// One key for what statements tell: the fate that befell somebody, else the verbs of nearly one meaning.
std::string happening_key(const Statement& statement) {
  const std::string stem = text::verb_stem(statement.act);
  const text::Fate fate = text::fate_of(stem);
  return fate == text::Fate::none ? std::string(text::act_group(stem)) : "fate " + std::to_string(static_cast<int>(fate));
}

/// "people" + "killed" + "at a fire pit": behind a participle the phrase that accounts share, else the one next to it.
std::string told_by_participle(const Story& story, AnnotationRef ref, const Telling& told, std::string name, bool people,
                               const Shares& shares) {
  const Statement& statement = *told.statement;
  const std::string_view text = text_of(story, ref);
  if (const Argument* where = beside(story, ref, told, shares); where != nullptr)
    return name + " " + phrase_words(story, ref, where->span);
  const auto by = std::ranges::find(statement.arguments, ArgumentRole::subject, &Argument::role);
  if (!people && by != statement.arguments.end() && &*by != told.holder && !is_pronoun(text, by->span) &&
      shares.share(by->head) > half)
    return name + " by " + phrase_words(story, ref, by->span);
  const bool plain = text::fate_of(text::verb_stem(statement.act)) != text::Fate::none;  // says enough by itself
  const auto next = std::ranges::find_if(statement.arguments, [&](const Argument& argument) {
    return &argument != told.holder && argument.span.begin == statement.predicate.end + 1 &&
           argument.role != ArgumentRole::subject && !holds_figure(story.annotations[ref.account], argument.span);
  });
  if (plain || next == statement.arguments.end()) return name;
  const std::string words = phrase_words(story, ref, next->span);
  return words.empty() ? name : name + " " + words;
}

/// What the statement tells of what is counted: "people killed at a fire pit", "people who fled the pier"; empty if it is not
/// said to have happened.
std::string told_of(const Story& story, AnnotationRef ref, const Telling& told, const std::string& noun, bool people,
                    const Shares& shares) {
  const Statement& statement = *told.statement;
  const std::string_view text = text_of(story, ref);
  const std::string_view predicate = text.substr(statement.predicate.begin, statement.predicate.size());
  if (statement.modality != Modality::plain || statement.negated) return {};
  const std::string participle = participle_of(text, statement);
  const bool was_fired =
      !people && statement.act == "fire" &&  // a headline's "Two shots fired"
      std::ranges::find(statement.arguments, ArgumentRole::object, &Argument::role) == statement.arguments.end();
  if (told.holder->role == ArgumentRole::object || was_fired || is_headline_passive(text, statement)) {
    const bool repeats = text::word_key(participle) == text::word_key(text::fold(noun));  // "arrests arrested"
    if (participle.empty() || repeats) return {};
    std::string name = told_by_participle(story, ref, told, noun + " " + participle, people, shares);
    constexpr auto weak =
        std::to_array<std::string_view>({"left", "taken", "found", "given", "made", "held", "put", "set", "sent"});
    return in(weak, participle) && name.ends_with(participle) ? std::string() : name;
  }
  Statement rest = statement;
  std::erase_if(rest.arguments, [&](const Argument& argument) {
    return argument.role == ArgumentRole::subject || argument.span.overlaps(told.holder->span) ||
           holds_figure(story.annotations[ref.account], argument.span);
  });
  const std::vector<Span> parts =
      parts_told(text, story.annotations[ref.account], rest, quantity_of(story, ref).span, beside(story, ref, told, shares));
  if (parts.empty() || !parts.front().contains(statement.predicate)) return {};
  const std::vector<text::Word> words = text::words(predicate);
  const bool says_nothing =
      parts.size() == 1 && std::ranges::all_of(words, [](const text::Word& word) {
        return text::is_function_word(word.folded) || word.folded == "got" || word.folded == "went" || word.folded == "made";
      });
  const bool is_verb = !words.empty() && (text::is_function_word(words.back().folded) ||
                                          text::is_verb_form(words.back().folded) || words.size() > 1);
  if (says_nothing || !is_verb || statement.act.starts_with("age")) return {};
  const bool goes_on = words.size() == 1 && words[0].folded.ends_with("ing");  // "police working the scene"
  return noun + (goes_on ? " " : people ? " who " : " that ") + words_told(text, parts);
}

}  // namespace

std::string name_by_statement(const Story& story, const Question& question, const std::string& noun, bool people,
                              std::string_view befell, double least) {
  const std::vector<AnnotationRef> refs = looked_at(question);
  const Shares phrases = phrase_shares(story, refs);
  Shares happenings;
  for (const AnnotationRef ref : refs) {
    happenings.count(ref.account);
    const Telling told = telling(story, ref);
    if (told.holder != nullptr && counts_phrase(story, ref, *told.holder))
      happenings.add(happening_key(*told.statement), ref.account);
  }
  std::string best;
  double most = least - 1e-6;
  for (const AnnotationRef ref : refs) {
    const Telling told = telling(story, ref);
    if (told.holder == nullptr || !counts_phrase(story, ref, *told.holder)) continue;
    const double share = happenings.share(happening_key(*told.statement));
    if (share < most || (!best.empty() && share < most + 1e-6)) continue;
    std::string name;
    if (befell.empty()) {
      name = told_of(story, ref, told, noun, people, phrases);
    } else if (const Argument* where = beside(story, ref, told, phrases); where != nullptr) {
      name = noun + " " + std::string(befell) + " " + phrase_words(story, ref, where->span);
    }
    if (name.empty()) continue;
    best = name;
    most = share;
  }
  return best;
}

}  // namespace hexapla::reconcile
