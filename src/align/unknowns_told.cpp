#include "align/unknowns_told.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>

#include "core/in_list.h"
#include "text/concepts.h"
#include "text/happenings.h"
#include "text/morphology.h"
#include "text/naming_field.h"
#include "text/words.h"

namespace hexapla::align::unknowns {
namespace {

constexpr auto arresting = std::to_array<std::string_view>({"apprehend", "arrest", "book", "capture", "jail", "recapture"});
constexpr auto surrendering = std::to_array<std::string_view>({"surrender", "turn", "turn-in"});
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

Caught caught(std::uint32_t account, const Statement& statement, const Argument& whom) {
  return {.mention = {account, statement.span}, .statement = &statement, .head = text::singular(whom.head)};
}

/// Whether an argument stands for people: a video may be "captured" too.
bool may_be_caught(const Annotations& annotations, const Argument* whom) {
  static constexpr auto pronouns = std::to_array<std::string_view>({"he", "she", "they", "him", "her", "them"});
  static constexpr auto events = std::to_array<std::string_view>({"case", "death", "fatality", "injury", "job"});
  if (whom == nullptr || is_of_law(whom->head) || in(events, text::singular(whom->head))) return false;
  if (in(pronouns, whom->head) || text::noun_concept(text::singular(whom->head)).family == "person") return true;
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

bool is_of_one(const Story& story, std::uint32_t account, const Statement& statement,
               const std::vector<std::string_view>& deeds) {
  const std::vector<Sentence>& sentences = story.annotations[account].sentences;
  for (const std::uint32_t before : {0U, 1U}) {
    if (before == 1 && tells_for_what(story, account, statement)) break;
    if (statement.sentence < before || statement.sentence - before >= sentences.size()) continue;
    const Span span = sentences[statement.sentence - before].span;
    std::vector<std::string_view> both;
    std::ranges::set_intersection(deeds_in(words_of(story, account, span)), deeds, std::back_inserter(both));
    if (!both.empty()) return true;
  }
  return false;
}

std::vector<Caught> arrests(const Story& story, std::uint32_t account) {
  std::vector<Caught> out;
  const Annotations& annotations = story.annotations[account];
  for (const Statement& statement : annotations.statements) {
    if (!is_told(story, account, statement) || is_for_another_matter(statement)) continue;
    const Argument* object = argument(statement, ArgumentRole::object);
    const Argument* subject = argument(statement, ArgumentRole::subject);
    if (in(arresting, statement.act) && may_be_caught(annotations, object)) {
      out.push_back(caught(account, statement, *object));
    } else if (argument(statement, "custody") != nullptr) {
      const Argument* whom = object != nullptr ? object : subject;
      if (may_be_caught(annotations, whom)) out.push_back(caught(account, statement, *whom));
    } else if (in(surrendering, statement.act) && may_be_caught(annotations, subject)) {
      static constexpr auto selves = std::to_array<std::string_view>({"herself", "himself", "themselves"});
      if (!statement.act.starts_with("turn") || (object != nullptr && in(selves, object->head)))
        out.push_back(caught(account, statement, *subject));
    }
  }
  return out;
}

std::vector<Caught> charges(const Story& story, std::uint32_t account) {
  std::vector<Caught> out;
  const Annotations& annotations = story.annotations[account];
  for (const Statement& statement : annotations.statements) {
    if (statement.act != "charge" && statement.act != "indict") continue;
    if (!is_told(story, account, statement)) continue;
    const Argument* object = argument(statement, ArgumentRole::object);
    if (may_be_caught(annotations, object)) out.push_back(caught(account, statement, *object));
  }
  return out;
}

namespace {

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

bool tells_motive(const Story& story, std::uint32_t account, const Statement& statement,
                  const std::vector<std::string_view>& deeds) {
  if (has_word(words_of(story, account, statement.span), denying)) return false;
  if (names_motive(statement)) return true;
  for (const Argument& one : statement.arguments) {
    const std::string head = text::singular(one.head);
    if (in(citing, statement.act) && one.role == ArgumentRole::object && in(feelings, head)) return true;
    if (!in(quarrels, head)) continue;
    const bool leads = one.role == ArgumentRole::subject && in(leading, statement.act);
    const bool oblique = one.role == ArgumentRole::oblique && is_behind(words_of(story, account, one.span));
    const bool told =
        (leads && !deeds_in(words_of(story, account, statement.span)).empty()) || (oblique && is_of_violence(statement.act));
    if (told && is_of_one(story, account, statement, deeds)) return true;
  }
  return false;
}

bool may_carry(const Statement& parent) {
  return parent.factuality.certainty == Certainty::certain || parent.factuality.certainty == Certainty::probable;
}

}  // namespace

std::vector<Mention> motives(const Story& story, std::uint32_t account, const std::vector<std::string_view>& deeds) {
  std::vector<Mention> out;
  const std::vector<Statement>& statements = story.annotations[account].statements;
  for (const Statement& statement : statements) {
    // What hangs on a guess is one: "it may have been more than an argument that led to the shooting".
    const bool told = is_told(story, account, statement) && (statement.parent == none || may_carry(statements[statement.parent]));
    if (told && tells_motive(story, account, statement, deeds)) out.push_back({account, statement.span});
  }
  return out;
}

std::vector<Mention> numbers(const Story& story, std::uint32_t account, const Unknown& unknown) {
  const text::NounConcept asked = text::noun_concept(text::singular(unknown.head));
  text::Fate fate = text::fate_of(text::verb_stem(unknown.act));
  const bool of_victims = text::naming_field(text::singular(unknown.head)) == "victim";
  std::uint32_t first = none;
  std::vector<Mention> out;
  const Annotations& annotations = story.annotations[account];
  for (const Quantity& quantity : annotations.quantities) {
    if (quantity.kind != QuantityKind::count || quantity.bound == Bound::vague || quantity.head.empty() || quantity.part)
      continue;
    const text::NounConcept told = text::noun_concept(quantity.head);
    const text::Fate befell = text::fate_of(text::verb_stem(quantity.act));
    const bool same = quantity.head == text::singular(unknown.head);
    const bool people = asked.family == "person" && told.family == "person";
    const bool alike = fate != text::Fate::none ? people && befell == fate
                       : of_victims             ? people && (befell == text::Fate::die || befell == text::Fate::hurt)
                                                : same && !people;
    if (!alike) continue;
    const Statement* least = nullptr;
    for (const Statement& statement : statements_in(annotations, quantity.sentence)) {
      if (!statement.span.contains(quantity.span) || statement.sentence != quantity.sentence) continue;
      if (least == nullptr || statement.span.size() < least->span.size()) least = &statement;
    }
    if (least == nullptr) continue;                       // a headline without a verb
    if (!out.empty() && least->sentence != first) break;  // the sentence that tells it first
    first = least->sentence;
    if (out.empty() || out.back().span != least->span) out.push_back({account, least->span});
  }
  return out;
}

std::vector<std::string> brought(const Annotations& annotations, const Unknown& unknown) {
  static constexpr auto pronouns = std::to_array<std::string_view>({"he", "her", "him", "she", "them", "they"});
  if (!in(pronouns, unknown.head)) return {text::singular(unknown.head)};
  constexpr int looked_at = 12;  // labels before it
  std::vector<std::string> out;
  auto label = std::ranges::lower_bound(annotations.labels, unknown.about.begin, {}, [](const Label& l) { return l.span.begin; });
  for (int looked = 0; looked < looked_at && label != annotations.labels.begin(); ++looked) {
    --label;
    if (label->sentence + 1 < unknown.sentence) break;
    if (label->kind == ParticipantKind::person && label->plural == unknown.plural) out.push_back(text::singular(label->head));
  }
  return out;
}

std::vector<Mention> places(const Story& story, std::uint32_t account, const std::vector<std::string>& whom) {
  static constexpr auto bringing = std::to_array<std::string_view>(
      {"bring", "fly", "hand", "hand-over", "hold", "move", "send", "take", "transfer", "transport"});
  std::vector<Mention> out;
  for (const Statement& statement : story.annotations[account].statements) {
    if (statement.factuality.negative || !in(bringing, statement.act)) continue;
    const Argument* object = argument(statement, ArgumentRole::object);
    if (object == nullptr || std::ranges::find(whom, text::singular(object->head)) == whom.end()) continue;
    if (argument(statement, ArgumentRole::place) != nullptr) out.push_back({account, statement.span});
  }
  return out;
}

}  // namespace hexapla::align::unknowns
