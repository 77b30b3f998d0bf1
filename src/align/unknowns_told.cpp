#include "align/unknowns_told.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>

#include "align/unknowns_people.h"
#include "align/unknowns_phrases.h"
#include "core/in_list.h"
#include "text/concepts.h"
#include "text/happenings.h"
#include "text/morphology.h"
#include "text/naming_field.h"
#include "text/people_words.h"
#include "text/words.h"

namespace hexapla::align::unknowns {
namespace {

constexpr auto surrendering = std::to_array<std::string_view>({"surrender", "turn", "turn-in"});
constexpr auto earlier =
    std::to_array<std::string_view>({"earlier", "previous", "previously", "prior", "recently", "times", "unrelated"});

std::string_view words_of(const Story& story, std::uint32_t account, Span span) { return story.accounts[account].text(span); }

bool has_word(std::string_view words, const auto& list) {
  return std::ranges::any_of(text::words(words), [&](const text::Word& word) { return in(list, word.folded); });
}

bool is_of_law(std::string_view head) { return text::noun_concept(head).group == "person/police"; }

const Argument* argument(const Statement& statement, ArgumentRole role) {
  const auto found = std::ranges::find(statement.arguments, role, &Argument::role);
  return found == statement.arguments.end() ? nullptr : &*found;
}

const Argument* argument(const Statement& statement, std::string_view head) {
  const auto found = std::ranges::find(statement.arguments, head, &Argument::head);
  return found == statement.arguments.end() ? nullptr : &*found;
}

/// Whether a sentence tells of a year alone, or of one before that of the account: of what was before.
bool is_dated_by_year(const Story& story, std::uint32_t account, std::uint32_t sentence) {
  constexpr std::size_t year = 4;
  const Annotations& annotations = story.annotations[account];
  if (sentence >= annotations.sentences.size()) return false;
  const Span span = annotations.sentences[sentence].span;
  const std::optional<std::string>& published = story.accounts[account].metadata().published;
  auto time = std::ranges::lower_bound(annotations.times, span.begin, {}, [](const Time& t) { return t.span.begin; });
  for (; time != annotations.times.end() && time->span.begin < span.end; ++time) {
    if (time->kind != TimeKind::date) continue;
    if (time->value == "PAST_REF") return true;
    const bool has_year = time->value.size() >= year && (time->value[0] == '1' || time->value[0] == '2');
    if (!has_year) continue;
    if (published ? time->value.substr(0, year) < published->substr(0, year) : time->value.size() == year) return true;
  }
  return false;
}

/// Whether an argument stands for people: a video may be "captured" too.
bool may_be_caught(const Annotations& annotations, const Argument* whom) {
  static constexpr auto events = std::to_array<std::string_view>({"case", "death", "fatality", "injury", "job"});
  if (whom == nullptr || is_of_law(whom->head) || in(events, text::singular(whom->head))) return false;
  if (text::is_personal_pronoun(whom->head) || text::noun_concept(text::singular(whom->head)).family == "person") return true;
  if (!text::naming_field(text::singular(whom->head)).empty()) return true;
  auto label = std::ranges::lower_bound(annotations.labels, whom->span.begin, {}, [](const Label& l) { return l.span.begin; });
  for (; label != annotations.labels.end() && label->span.begin < whom->span.end; ++label) {
    if (label->kind == ParticipantKind::person && label->head == whom->head) return true;
  }
  return false;
}

/// Held for something else.
bool is_for_another_matter(const Statement& statement) {
  return argument(statement, "warrant") != nullptr || argument(statement, "warrants") != nullptr;
}

/// "for possession", "on charges of theft"
bool tells_for_what(const Story& story, std::uint32_t account, const Statement& statement) {
  return std::ranges::any_of(statement.arguments, [&](const Argument& one) {
    const std::string_view words = words_of(story, account, one.span);
    return one.role == ArgumentRole::oblique && (words.starts_with("for ") || words.starts_with("on "));
  });
}

/// Whether somebody pleads before a court: "guilty", "no contest", "to a charge"; one may plead with officers, too.
bool pleads_to_charge(const Story& story, std::uint32_t account, const Statement& statement) {
  static constexpr auto pleas = std::to_array<std::string_view>(
      {"charge", "charges", "contest", "count", "counts", "guilty", "innocent", "offense", "offence"});
  return statement.act == "plead" && has_word(words_of(story, account, statement.span), pleas);
}

/// By a phrase for those whom a statement is about.
Told told_of(const Story& story, std::uint32_t account, const Statement& statement, const Argument& whom) {
  return {
      .mention = {account, statement.span}, .head = text::singular(whom.head), .deeds = deeds_beside(story, account, statement)};
}

}  // namespace

std::span<const Statement> statements_in(const Annotations& annotations, std::uint32_t sentence) {
  if (sentence >= annotations.sentences.size()) return {};
  const Span span = annotations.sentences[sentence].span;
  const auto begin_of = [](const Statement& statement) { return statement.span.begin; };
  const auto first = std::ranges::lower_bound(annotations.statements, span.begin, {}, begin_of);
  const auto last = std::ranges::lower_bound(annotations.statements, span.end, {}, begin_of);
  return {first, last};
}

bool is_told(const Story& story, std::uint32_t account, const Statement& statement) {
  if (statement.factuality.negative || statement.negated) return false;
  if (statement.factuality.certainty != Certainty::certain && statement.factuality.certainty != Certainty::probable) return false;
  if (statement.modality != Modality::plain) return false;
  if (is_dated_by_year(story, account, statement.sentence)) return false;
  return !has_word(words_of(story, account, statement.span), earlier);
}

std::vector<std::string_view> deeds_in(std::string_view words) {
  static constexpr auto deeds =
      std::to_array<std::string_view>({"attack", "bomb", "burn", "collide", "cut", "damage", "destroy", "die", "explode",
                                       "injure", "kidnap", "shoot", "smuggle", "stab", "steal", "strike"});
  std::vector<std::string_view> out;
  for (const text::Word& word : text::words(words)) {
    for (const std::string& key : {word.folded, text::singular(word.folded), text::verb_stem(word.folded)}) {
      if (const std::string_view happening = text::happening_of(key); in(deeds, happening)) {
        out.push_back(happening);
        break;
      }
    }
  }
  std::ranges::sort(out);
  const auto same = std::ranges::unique(out);
  out.erase(same.begin(), same.end());
  return out;
}

std::vector<std::string_view> deeds_beside(const Story& story, std::uint32_t account, const Statement& statement) {
  const std::vector<Sentence>& sentences = story.annotations[account].sentences;
  std::vector<std::string_view> out;
  for (const std::uint32_t before : {0U, 1U}) {
    if (before == 1 && tells_for_what(story, account, statement)) break;
    if (statement.sentence < before || statement.sentence - before >= sentences.size()) continue;
    std::ranges::move(deeds_in(words_of(story, account, sentences[statement.sentence - before].span)), std::back_inserter(out));
  }
  std::ranges::sort(out);
  const auto same = std::ranges::unique(out);
  out.erase(same.begin(), same.end());
  return out;
}

bool is_of_one(const Told& told, const std::vector<std::string_view>& deeds) {
  return std::ranges::any_of(told.deeds, [&](std::string_view deed) { return std::ranges::binary_search(deeds, deed); });
}

std::vector<Told> arrests(const Story& story, std::uint32_t account) {
  static constexpr auto hit = std::to_array<std::string_view>({"victim", "victims"});
  std::vector<Told> out;
  const Annotations& annotations = story.annotations[account];
  for (const Statement& statement : annotations.statements) {
    if (!is_told(story, account, statement) || is_for_another_matter(statement)) continue;
    const Argument* object = argument(statement, ArgumentRole::object);
    const Argument* subject = argument(statement, ArgumentRole::subject);
    // "One of the victims was arrested": for something else, of which the account tells.
    if (text::is_arrest(statement.act) && object != nullptr && has_word(words_of(story, account, object->span), hit)) return {};
    if (text::is_arrest(statement.act) && may_be_caught(annotations, object)) {
      out.push_back(told_of(story, account, statement, *object));
    } else if (argument(statement, "custody") != nullptr) {
      const Argument* whom = object != nullptr ? object : subject;
      if (may_be_caught(annotations, whom)) out.push_back(told_of(story, account, statement, *whom));
    } else if (in(surrendering, statement.act) && may_be_caught(annotations, subject)) {
      static constexpr auto selves = std::to_array<std::string_view>({"herself", "himself", "themselves"});
      if (!statement.act.starts_with("turn") || (object != nullptr && in(selves, object->head)))
        out.push_back(told_of(story, account, statement, *subject));
    }
  }
  return out;
}

std::vector<Told> charges(const Story& story, std::uint32_t account) {
  std::vector<Told> out;
  const Annotations& annotations = story.annotations[account];
  for (const Statement& statement : annotations.statements) {
    const bool pleads = pleads_to_charge(story, account, statement);  // who is charged
    if ((!pleads && !text::is_charge(statement.act)) || !is_told(story, account, statement)) continue;
    const Argument* whom = argument(statement, pleads ? ArgumentRole::subject : ArgumentRole::object);
    if (may_be_caught(annotations, whom)) out.push_back(told_of(story, account, statement, *whom));
  }
  return out;
}

std::vector<Count> counts(const Story& story, std::uint32_t account) {
  std::vector<Count> out;
  const Annotations& annotations = story.annotations[account];
  for (const Quantity& quantity : annotations.quantities) {
    if (quantity.kind != QuantityKind::count || quantity.bound == Bound::vague || quantity.head.empty() || quantity.part)
      continue;
    const Statement* least = nullptr;
    for (const Statement& statement : statements_in(annotations, quantity.sentence)) {
      if (!statement.span.contains(quantity.span) || statement.sentence != quantity.sentence) continue;
      if (least == nullptr || statement.span.size() < least->span.size()) least = &statement;
    }
    // A headline has no verb.
    if (least == nullptr || !is_told(story, account, *least)) continue;
    out.push_back({.mention = {account, least->span},
                   .head = quantity.head,
                   .of_people = text::noun_concept(quantity.head).family == "person",
                   .fate = text::fate_of(text::verb_stem(quantity.act)),
                   .sentence = least->sentence});
  }
  return out;
}

std::vector<Mention> numbers(const std::vector<Count>& counts, const Unknown& unknown) {
  const std::string head = text::singular(unknown.head);
  const bool of_people = text::noun_concept(head).family == "person", of_victims = text::naming_field(head) == "victim";
  const text::Fate fate = text::fate_of(text::verb_stem(unknown.act));
  std::uint32_t first = none;
  std::vector<Mention> out;
  for (const Count& count : counts) {
    const bool people = of_people && count.of_people;
    const bool alike = fate != text::Fate::none ? people && count.fate == fate
                       : of_victims             ? people && (count.fate == text::Fate::die || count.fate == text::Fate::hurt)
                                                : count.head == head && !people;
    if (!alike) continue;
    if (!out.empty() && count.sentence != first) break;  // the sentence that tells it first
    first = count.sentence;
    if (out.empty() || out.back() != count.mention) out.push_back(count.mention);
  }
  return out;
}

std::vector<std::string> brought(const Annotations& annotations, const Unknown& unknown) {
  if (!text::is_personal_pronoun(unknown.head)) return {text::singular(unknown.head)};
  std::vector<std::string> out;
  for (const Label* label : antecedents(annotations, unknown)) out.push_back(text::singular(label->head));
  return out;
}

namespace {

/// Whether it is told, or said to come ("would be handed over to"), and not guessed ("may be taken to").
bool is_foreseen(const Story& story, std::uint32_t account, const Statement& statement) {
  if (statement.factuality.negative || statement.negated) return false;
  const bool comes = statement.modality == Modality::future || statement.modality == Modality::conditional;
  return comes ? !is_dated_by_year(story, account, statement.sentence) : is_told(story, account, statement);
}

}  // namespace

std::vector<Told> places(const Story& story, std::uint32_t account) {
  std::vector<Told> out;
  for (const Statement& statement : story.annotations[account].statements) {
    if (!text::is_bringing(statement.act) || !is_foreseen(story, account, statement)) continue;
    const Argument* object = argument(statement, ArgumentRole::object);
    if (object == nullptr || argument(statement, ArgumentRole::place) == nullptr) continue;
    out.push_back({.mention = {account, statement.span}, .head = text::singular(object->head), .deeds = {}});
  }
  return out;
}

}  // namespace hexapla::align::unknowns
