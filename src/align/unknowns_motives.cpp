#include <algorithm>
#include <array>

#include "align/unknowns_told.h"
#include "core/in_list.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::align::unknowns {
namespace {

/// What comes before shots: quarrels, robberies, what is felt.
constexpr auto quarrels =
    std::to_array<std::string_view>({"altercation", "argument", "brawl", "burglary", "disagreement", "dispute", "feud", "fight",
                                     "fistfight", "quarrel", "rage", "retaliation", "revenge", "robbery", "scuffle"});
constexpr auto feelings = std::to_array<std::string_view>({"anger", "grievance", "grudge", "hatred", "jealousy", "revenge"});
constexpr auto leading = std::to_array<std::string_view>(
    {"cause", "end", "erupt", "escalate", "lead", "precede", "prompt", "result", "spark", "trigger", "turn"});
constexpr auto following = std::to_array<std::string_view>(
    {"begin", "come", "fire", "follow", "happen", "occur", "open", "shoot", "stab", "start", "stem"});
constexpr auto citing = std::to_array<std::string_view>({"blame", "cite"});
constexpr auto denying = std::to_array<std::string_view>({"no", "not", "nothing"});

std::string_view words_of(const Story& story, std::uint32_t account, Span span) { return story.accounts[account].text(span); }

bool has_word(std::string_view words, const auto& list) {
  return std::ranges::any_of(text::words(words), [&](const text::Word& word) { return in(list, word.folded); });
}

/// "over a debt", "during an argument", "in retaliation".
bool is_behind(std::string_view words) {
  static constexpr auto prepositions = std::to_array<std::string_view>({"after", "amid", "during", "following", "from", "over"});
  const std::vector<text::Word> all = text::words(words);
  if (all.size() < 2) return false;
  const bool in_return = all.front().folded == "in" && (all[1].folded == "retaliation" || all[1].folded == "revenge");
  return in_return || in(prepositions, all.front().folded);
}

bool is_of_violence(std::string_view act) {
  const text::Fate fate = text::fate_of(text::verb_stem(act));
  return in(following, act) || fate == text::Fate::die || fate == text::Fate::hurt;
}

const Argument* argument(const Statement& statement, ArgumentRole role) {
  const auto found = std::ranges::find(statement.arguments, role, &Argument::role);
  return found == statement.arguments.end() ? nullptr : &*found;
}

/// "the motive was robbery", "robbery was the motive"
bool names_motive(const Statement& statement) {
  static constexpr auto nothing =
      std::to_array<std::string_view>({"ascertain", "be", "clear", "motive", "mystery", "possible", "know", "remain", "secret",
                                       "that", "this", "uncertain", "unclear", "undetermined", "unknown", "what", "which"});
  const Argument* subject = argument(statement, ArgumentRole::subject);
  const Argument* attribute = argument(statement, ArgumentRole::attribute);
  if (subject == nullptr || attribute == nullptr) return false;
  const Argument* said = subject->head == "motive" ? attribute : attribute->head == "motive" ? subject : nullptr;
  return said != nullptr && !in(nothing, said->head);
}

/// "cited anger"
bool cites_feeling(const Statement& statement) {
  return in(citing, statement.act) && std::ranges::any_of(statement.arguments, [](const Argument& one) {
           return one.role == ArgumentRole::object && in(feelings, text::singular(one.head));
         });
}

/// "a quarrel led to the shooting", "shot during an argument"
bool tells_quarrel(const Story& story, std::uint32_t account, const Statement& statement) {
  return std::ranges::any_of(statement.arguments, [&](const Argument& one) {
    if (!in(quarrels, text::singular(one.head))) return false;
    if (one.role == ArgumentRole::subject)
      return in(leading, statement.act) && !deeds_in(words_of(story, account, statement.span)).empty();
    return one.role == ArgumentRole::oblique && is_of_violence(statement.act) && is_behind(words_of(story, account, one.span));
  });
}

bool may_carry(const Statement& parent) {
  return parent.factuality.certainty == Certainty::certain || parent.factuality.certainty == Certainty::probable;
}

}  // namespace

std::vector<Told> motives(const Story& story, std::uint32_t account) {
  std::vector<Told> out;
  const std::vector<Statement>& statements = story.annotations[account].statements;
  for (const Statement& statement : statements) {
    const bool by_itself = names_motive(statement) || cites_feeling(statement);
    if (!by_itself && !tells_quarrel(story, account, statement)) continue;
    // What hangs on a guess is one: "it may have been more than an argument that led to the shooting".
    if (!is_told(story, account, statement) || (statement.parent != none && !may_carry(statements[statement.parent]))) continue;
    if (has_word(words_of(story, account, statement.span), denying)) continue;
    out.push_back({.mention = {account, statement.span},
                   .head = {},
                   .deeds = deeds_beside(story, account, statement),
                   .of_any = by_itself});
  }
  return out;
}

}  // namespace hexapla::align::unknowns
