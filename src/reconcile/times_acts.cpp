#include "reconcile/times_acts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/in_list.h"
#include "reconcile/times_sentences.h"
#include "text/concepts.h"
#include "text/happenings.h"
#include "text/morphology.h"
#include "text/people_words.h"
#include "text/violence.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// Heads of the thesaurus that tell one event, each by a side of it: what hurts and what it does, both ends of a match or a sale,
/// how a body decides. A head may stand in several.
constexpr auto sides = std::to_array<std::string_view>({
    " attack bomb burn collapse collide cut damage destroy die evacuate explode fail fall fight flood injure kidnap protest "
    "quake "
    "shoot stab steal storm strand strike survive ",
    " award celebrate fight lose meet score win ",
    " agree buy invest merge offer pay sell ",
    " agree allow approve award ban cancel change decide delay deny meet offer prevent rule vote ",
    " dismiss end leave replace resign retire ",
    " award hire replace return vote win ",
    " charge imprison plead rule sue try ",
    " arrest escape find hunt imprison kidnap rescue ",
    " acquit convict imprison rule sentence try ",
    " acquit escape find free launch leave rescue return survive ",
    " begin build enter hire launch leave open ",
    " ban cancel delay end fail lose prevent withdraw ",
    " arrive deploy enter escape fall return travel visit withdraw ",
    " deploy deport escape evacuate leave travel withdraw ",
    " fix help operate rescue treat ",
    " change decrease offer pay rise ",
    " celebrate marry mourn visit ",
});

/// Heads that say little of what was done: beside another act they may tell the same ("began a strike", "walked out").
constexpr auto vague = std::to_array<std::string_view>(
    {"ask",     "attempt",   "believe", "blame",  "cause",       "continue", "develop", "expect",   "give", "happen", "help",
     "hold",    "hope",      "host",    "infect", "investigate", "join",     "know",    "live",     "make", "plan",   "play",
     "promise", "recession", "say",     "see",    "show",        "suffer",   "test",    "threaten", "use",  "want",   "work"});

/// Verbs that tell acts under several heads.
struct Senses {
  std::string_view act, heads;
};
constexpr auto of_two_senses = std::to_array<Senses>({{"capture", " arrest attack kidnap win "},
                                                      {"charge", " attack charge collide "},
                                                      {"clear", " acquit approve end evacuate "},
                                                      {"fire", " burn dismiss shoot "},
                                                      {"pass", " approve die win "},
                                                      {"release", " free launch "},
                                                      {"seize", " arrest attack kidnap steal "},
                                                      {"suspend", " ban delay dismiss end "}});
/// Verbs of so many senses that they tell none by themselves.
constexpr auto of_any_sense = std::to_array<std::string_view>(
    {"add",   "appeal", "bar",   "bear",    "best",   "bid",     "count",  "cut",  "deal",     "drive", "drop", "edge",
     "fall",  "fly",    "gain",  "game",    "goal",   "hand",    "hit",    "land", "lower",    "match", "name", "note",
     "open",  "pick",   "plug",  "present", "raid",   "ram",     "remove", "ride", "run-down", "sail",  "save", "search",
     "shake", "shell",  "slash", "storm",   "strike", "succeed", "talk",   "tap",  "top",      "track"});

/// Whether a list between blanks holds a word.
bool holds(std::string_view list, std::string_view word) {
  return list.find(" " + std::string(word) + " ") != std::string_view::npos;
}

/// The heads under which an act may stand, between blanks; none of what tells too little.
std::string heads_of(std::string_view act) {
  if (in(of_any_sense, act)) return {};
  if (const auto known = std::ranges::find(of_two_senses, act, &Senses::act); known != of_two_senses.end())
    return std::string(known->heads);
  const std::string_view head = text::happening_of(act);
  return head.empty() || in(vague, head) ? std::string() : " " + std::string(head) + " ";
}

/// Whether what stands under two heads may be one event.
bool may_be_one(std::string_view head, std::string_view other) {
  // What begins or ends may be told by any verb of what it is.
  const bool begins = head == "begin" || other == "begin", ends = head == "end" || other == "end";
  if (begins || ends) return head == other || !(begins && ends);
  return head == other ||
         std::ranges::any_of(sides, [&](std::string_view side) { return holds(side, head) && holds(side, other); });
}

/// Whether the sentence of a time tells another act as what went on then, or by what means: "shot … when officers tried to arrest
/// him", "died in a shooting". Not in a clause that tells who is meant ("who was shot").
bool is_joined_with(const Story& story, AnnotationRef ref, std::string_view heads) {
  constexpr auto joining = std::to_array<std::string_view>({"as", "during", "when", "while"});
  constexpr auto leading = std::to_array<std::string_view>({"by", "for", "from", "in", "of", "with"});
  constexpr std::size_t reach = 3;  // words between "in" and the act's noun
  const text::WordsAround around = words_around(story, ref);
  std::size_t since_leading = reach + 1;
  bool joined = false, told = false;
  for (const auto* words : {&around.before, &around.after}) {
    for (const std::string& word : *words) {
      joined = joined || in(joining, word);
      since_leading = in(leading, word) ? 0 : since_leading + 1;
      if (!holds(heads, text::happening_key(word))) continue;
      if (since_leading <= reach) return true;
      told = true;
    }
  }
  return joined && told;
}

/// Whether a death is told beside a blow of which the sentence tells no death: "was shot on Tuesday", "died on Thursday".
bool is_death_after(const Story& story, const Time& death, AnnotationRef blow) {
  constexpr auto dying = std::to_array<std::string_view>({"die", "succumb"});
  constexpr auto blows = std::to_array<std::string_view>({"injure", "shoot", "stab"});
  if (!in(dying, death.act) || !in(blows, text::happening_of(time_of(story, blow).act))) return false;
  const text::WordsAround around = words_around(story, blow);
  const auto kills = [](const std::string& word) { return text::happening_key(word) == "die"; };
  return std::ranges::none_of(around.before, kills) && std::ranges::none_of(around.after, kills);
}

/// Whether the acts of two times stand under heads that are told of two events, and neither sentence joins them.
bool are_two_happenings(const Story& story, AnnotationRef one, AnnotationRef other) {
  const Time &a = time_of(story, one), &b = time_of(story, other);
  if (a.kind == TimeKind::duration || b.kind == TimeKind::duration) return false;
  const std::string heads = heads_of(a.act), others = heads_of(b.act);
  if (heads.empty() || others.empty() || a.act == b.act) return false;
  bool apart = true;
  for (const text::Word& head : text::words(heads))
    for (const text::Word& known : text::words(others)) apart = apart && !may_be_one(head.folded, known.folded);
  if (!apart && !is_death_after(story, a, other) && !is_death_after(story, b, one)) return false;
  return !is_joined_with(story, one, others) && !is_joined_with(story, other, heads);
}

/// Whether what the one dates was done, and what the other dates was not.
bool are_deed_and_denial(const Story& story, AnnotationRef one, AnnotationRef other) {
  const Statement *a = dated_by(story, one), *b = dated_by(story, other);
  return a != nullptr && b != nullptr && a->factuality.negative != b->factuality.negative;
}

bool names_blow(std::string_view word) {
  const std::string stem = text::verb_stem(word);
  return text::is_blow(stem) || text::is_deadly(stem) || text::fate_of(stem) == text::Fate::die;
}

/// A deed that hurt people.
bool is_deed(const Time& time) {
  const text::Fate fate = text::fate_of(time.act);
  return fate == text::Fate::die || fate == text::Fate::hurt || text::is_blow(time.act) || time.act == "open";
}

/// Whether a time is told of what went with a deed: "walked in on Friday and opened fire". What the law does is told with the
/// deed, too.
bool goes_with_deed(const Time& time) {
  constexpr auto of_law =
      std::to_array<std::string_view>({"appear", "ask", "enter", "face", "find", "hunt", "locate", "order", "plead", "seek",
                                       "stand", "stop", "sue", "surrender", "track", "turn"});
  if (time.act.empty() || text::is_put_to_law(time.act) || text::is_speech_act(time.act) || in(of_law, time.act)) return false;
  return std::ranges::any_of(time.context, names_blow);
}

/// Whether a time may date a deed that is named before it, whatever the law did: "charged in the shooting in Osk on Friday"; not
/// "charged with murder on Friday".
bool may_date_blow(const Story& story, AnnotationRef law) {
  constexpr auto crimes = std::to_array<std::string_view>({"assault", "homicide", "manslaughter", "murder"});
  return std::ranges::any_of(words_around(story, law).before,
                             [&](const std::string& word) { return names_blow(word) && !in(crimes, word); });
}

/// Whether the one dates what the law does with somebody and the other what he did to others: "was charged on Saturday after
/// opening fire", "opened fire on Friday"; not where the deed befell during the step: "shot … when officers tried to arrest him".
bool are_law_and_deed(const Story& story, AnnotationRef one, AnnotationRef other) {
  const auto are = [&](AnnotationRef law, AnnotationRef deed) {
    const Time &step = time_of(story, law), &done = time_of(story, deed);
    if (!text::is_put_to_law(step.act)) return false;
    if (!is_deed(done) && (!goes_with_deed(done) || may_date_blow(story, law))) return false;
    const std::string heads = heads_of(step.act);
    return heads.empty() || !is_joined_with(story, deed, heads);
  };
  return are(one, other) || are(other, one);
}

}  // namespace

bool date_two_acts(const Story& story, AnnotationRef one, AnnotationRef other) {
  return are_law_and_deed(story, one, other) || are_deed_and_denial(story, one, other) || are_two_happenings(story, one, other);
}

}  // namespace hexapla::reconcile
