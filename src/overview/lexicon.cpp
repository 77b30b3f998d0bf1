#include "overview/lexicon.h"

#include <array>

#include "core/in_list.h"
#include "text/word_table.h"

namespace hexapla::overview {
namespace {

// Classes of English words as handbooks of discourse analysis and appraisal give them; complete as far as a hand can make them,
// and made without reading any story.
// clang-format off
constexpr std::string_view saying_lines =
    "say: say says said saying\n"
    "tell: tell tells told telling\n"
    "add: add adds added adding\n"
    "according: according\n"
    "state: state states stated stating\n"
    "announce: announce announces announced announcing\n"
    "report: report reports reported reporting\n"
    "reveal: reveal reveals revealed revealing\n"
    "disclose: disclose discloses disclosed disclosing\n"
    "confirm: confirm confirms confirmed confirming\n"
    "claim: claim claims claimed claiming\n"
    "allege: allege alleges alleged alleging\n"
    "assert: assert asserts asserted asserting\n"
    "insist: insist insists insisted insisting\n"
    "maintain: maintain maintains maintained maintaining\n"
    "contend: contend contends contended contending\n"
    "argue: argue argues argued arguing\n"
    "admit: admit admits admitted admitting\n"
    "concede: concede concedes conceded conceding\n"
    "acknowledge: acknowledge acknowledges acknowledged acknowledging\n"
    "confess: confess confesses confessed confessing\n"
    "deny: deny denies denied denying\n"
    "warn: warn warns warned warning\n"
    "caution: caution cautions cautioned cautioning\n"
    "explain: explain explains explained explaining\n"
    "note: note notes noted noting\n"
    "remark: remark remarks remarked remarking\n"
    "comment: comment comments commented commenting\n"
    "declare: declare declares declared declaring\n"
    "proclaim: proclaim proclaims proclaimed proclaiming\n"
    "suggest: suggest suggests suggested suggesting\n"
    "imply: imply implies implied implying\n"
    "hint: hint hints hinted hinting\n"
    "stress: stress stresses stressed stressing\n"
    "emphasise: emphasise emphasises emphasised emphasize emphasizes emphasized\n"
    "reiterate: reiterate reiterates reiterated reiterating\n"
    "complain: complain complains complained complaining\n"
    "boast: boast boasts boasted boasting\n"
    "lament: lament laments lamented lamenting\n"
    "recall: recall recalls recalled recalling\n"
    "testify: testify testifies testified testifying\n"
    "vow: vow vows vowed vowing\n"
    "promise: promise promises promised promising\n"
    "pledge: pledge pledges pledged pledging\n"
    "threaten: threaten threatens threatened threatening\n"
    "write: write writes wrote writing\n"
    "tweet: tweet tweets tweeted tweeting\n"
    "joke: joke jokes joked joking\n"
    "reply: reply replies replied replying\n"
    "shout: shout shouts shouted shouting\n"
    "recount: recount recounts recounted recounting";
constexpr std::string_view loaded_lines =
    "judgement: notorious infamous ruthless brutal savage barbaric cruel vicious evil wicked heinous cowardly corrupt crooked greedy"
    " reckless callous cold-blooded bloodthirsty murderous sinister shameful disgraceful despicable vile depraved deranged crazed"
    " twisted hateful racist extremist radical hardline fanatical rogue lawless troubled disgraced illegal criminal heroic brave"
    " courageous gallant valiant fearless selfless noble beloved respected esteemed renowned acclaimed celebrated legendary"
    " distinguished honest decent innocent blameless\n"
    "reaction: tragic horrific horrifying horrible horrendous terrible terrifying awful dreadful appalling shocking stunning staggering"
    " devastating heartbreaking heart-breaking heart-wrenching gruesome grisly ghastly harrowing traumatic nightmarish chilling"
    " frightening alarming disturbing sickening outrageous senseless pointless needless unthinkable wonderful amazing incredible"
    " remarkable extraordinary spectacular magnificent miraculous\n"
    "graduation: massive enormous dramatic sweeping unprecedented historic sensational bloody fierce furious frantic desperate daring"
    " brazen bold audacious\n"
    "distance: alleged suspected so-called supposed purported self-styled self-proclaimed would-be controversial disputed\n"
    "adverb: brutally tragically savagely viciously ruthlessly heroically bravely mercilessly senselessly allegedly reportedly apparently"
    " supposedly purportedly controversially dramatically miraculously shockingly wrongly wrongfully illegally";
// clang-format on

constexpr text::WordTable<text::count_words(saying_lines)> saying{saying_lines};
constexpr text::WordTable<text::count_words(loaded_lines)> loaded{loaded_lines};
static_assert(saying.is_unique() && loaded.is_unique());

}  // namespace

std::string_view saying_verb(std::string_view folded) {
  const std::string_view verb = saying.key(folded);
  return verb == "according" ? "according to" : verb;
}
bool is_neutral_saying(std::string_view verb) {
  static constexpr auto neutral = std::to_array<std::string_view>(
      {"according to", "add", "answer", "ask", "reply", "report", "say", "state", "tell", "write"});
  return in(neutral, verb);
}

bool is_loaded(std::string_view folded) { return loaded.contains(folded); }

}  // namespace hexapla::overview
