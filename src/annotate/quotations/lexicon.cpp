#include "annotate/quotations/lexicon.h"

#include "annotate/quotations/verbs.h"
#include "text/word_table.h"

namespace hexapla::annotate::quotations {
namespace {

using text::WordTable;
using namespace std::string_view_literals;

// The lists are of classes of English words, complete as far as a hand can make them; no story was read for them.
// clang-format off
constexpr std::string_view noun_too_lines =
    "is: report reports claim claims note notes comment comments state states post posts charge charges answer answers estimate"
    " estimates promise promises vow vows pledge pledges demand demands cry cries joke joke jokes text texts counter counters"
    " remark remarks tweet tweets call calls label labels brand brands term terms question questions signal signals rule rules"
    " order orders hope hopes fear fears plan plans support supports worry worries doubt doubts attack attacks blame credit"
    " credits title titles tag tags address addresses quote quotes laugh laughs whisper whispers shout shouts scream screams"
    " reason reasons object objects suspect suspects challenge challenges praise welcome brief briefs forecast forecasts email"
    " emails blog blogs caption captions roar thunder yell sigh sighs groan moan volunteer volunteers echo echoes stress stresses"
    " reply replies response hint hints dispute disputes view views rate rates style styles honor honour salute insult insults"
    " taunt taunts seeing meaning feeling feelings finding findings hearing hearings understanding showing show shows find finds"
    " wish wishes guess guesses approach reads reading readings writing writings saying sayings warning warnings ruling rulings"
    " opening telling asking need means favor favour mention mentions compliment regard regards bash relate tout decline declines"
    " attest address rebuke blast blasts slam reference references tease review hold holds warrant warrants thinking know-how text found learned share shares";
constexpr std::string_view pronoun_lines = "is: he she they i we who it you someone somebody everyone everybody nobody others many some";
constexpr std::string_view determiner_lines =
    "is: the a an his her their its our my your this that these those another one two three four five six seven eight nine ten several"
    " many some both each every all most no any few other";
constexpr std::string_view be_lines = "is: is was are were be been being am 's 're";
constexpr std::string_view auxiliary_lines =
    "is: is was are were be been being am has have had having do does did will would can could may might must should shall"
    " hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't isn't wasn't aren't weren't not never"
    " 'd 'll 've";
constexpr std::string_view adverb_lines =
    "is: also then later again once soon now still even just only too further first finally earlier afterwards afterward ever"
    " already often always never not meanwhile instead thus simply once sometimes long all both himself herself themselves itself"
    " today yesterday nevertheless nonetheless therefore likewise moreover furthermore";
constexpr std::string_view preposition_lines =
    "is: in on at during by with from after before about against among through over under into onto upon of for to as like without"
    " within following despite amid since until between near outside inside across toward towards via around behind beyond off up"
    " because per";
constexpr std::string_view break_lines =
    "is: that when while because but if although though whether where which whom whose why how so unless until since after before as"
    " than or what and yet nor";
constexpr std::string_view calendar_lines =
    "is: monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october"
    " november december jan feb mar apr jun jul aug sept sep oct nov dec yesterday today tonight tomorrow earlier later recently"
    " mon tue tues wed thu thurs fri sat sun ago afterwards afterward afternoon morning evening night noon";
constexpr std::string_view writing_lines =
    "is: statement statements indictment indictments tweet tweets letter letters report reports complaint complaints lawsuit lawsuits"
    " affidavit filing filings memo memos document documents email emails e-mail e-mails message messages post posts poll polls survey"
    " surveys study studies article editorial release releases website site page book books speech interview interviews sign signs"
    " banner placard headline caption warrant records record order ruling decision opinion motion petition resolution manifesto"
    " transcript text texts note notes column paper analysis review account notice bulletin alert announcement testimony broadcast"
    " video recording audio blog journal magazine newspaper dispatch advisory";
constexpr std::string_view person_lines =
    "is: spokesman spokeswoman spokesperson spokespeople spokesmen official officials police authorities officer officers president"
    " minister secretary mayor governor senator congressman congresswoman representative lawmaker lawmakers director chief sheriff"
    " judge justice prosecutor prosecutors attorney lawyer lawyers attorneys leader leaders chairman chairwoman chair commander"
    " captain general colonel lieutenant sergeant detective detectives investigators investigator witness witnesses resident"
    " residents neighbor neighbors neighbour neighbours victim victims suspect expert experts analyst analysts professor doctor"
    " doctors nurse teacher student students coach player manager owner founder executive ceo commissioner ambassador deputy"
    " deputies agent agents candidate nominee critic critics supporter supporters activist activists advocate advocates man woman"
    " father mother son daughter brother sister wife husband friend friends family families relatives source sources ministry"
    " department agency company government court administration office campaign team group organization council committee"
    " commission board union party coroner superintendent principal administrator aide aides adviser advisers advisor advisors"
    " economist economists scientist scientists researcher researchers historian author journalist reporter reporters editor"
    " correspondent anchor host pastor priest bishop pope king queen prince chancellor premier people parents girl boy pilot"
    " driver passenger passengers captain harbourmaster operator vendor worker workers employee employees publisher survivor"
    " survivors firefighter firefighters scholar student rapper singer actor actress star producer billionaire businessman"
    " democrat republican democrats republicans navy army military troops fans voters farmers patient patients customer"
    " customers tenant mourner challenger incumbent executive landlord shopper publicist designer trainer";
constexpr std::string_view work_lines =
    "is: film films movie movies book books novel novels song songs album albums series show shows play musical opera essay poem"
    " documentary sitcom memoir painting sculpture magazine episode single track video game exhibition exhibit titled entitled"
    " drama comedy sequel hit thriller ballad anthem column article story sketch segment soundtrack"
    " adventure blockbuster miniseries remake saga screenplay tale program programme";
constexpr std::string_view wants_clause_lines =
    "is: share shares shared sharing continue continues continued continuing finish finishes finished finishing respond responds responded responding "
    "reply replies replied replying answer answers answered answering add adds added adding see sees saw seen seeing hear "
    "hears heard hearing find finds found finding learn learns learned learnt learning show shows showed shown showing "
    "remember remembers remembered remembering read reads reading sing sings sang singing laugh laughs laughed laughing "
    "order orders ordered ordering rule rules ruled ruling charge charges charged charging repeat repeats repeated "
    "repeating echo echoes echoed echoing text texted texting email emails emailed emailing post posts posted posting "
    "write writes wrote written writing object objects objected objecting reason reasons reasoned reasoning volunteer "
    "volunteers volunteered volunteering mean means meant meaning realize realizes realized realizing realise realises "
    "realised realising understand understands understood understanding hold holds held holding guess guesses guessed "
    "guessing prove proves proved proving determine determines determined determining discover discovers discovered "
    "discovering identify identifies identified identifying attest attests attested attesting note notes noted noting "
    "observe observes observed observing chant chants chanted chanting hint hints hinted hinting signal signals signaled "
    "signalled signaling illustrate illustrates illustrated illustrating demonstrate demonstrates demonstrated "
    "demonstrating establish establishes established establishing relate relates related relating reflect reflects "
    "reflected reflecting";
constexpr std::string_view judges_lines =
    "is: call calls called calling describe describes described describing label labels labeled labelled brand brands branded deem"
    " deems deemed dub dubs dubbed liken likens likened likening compare compares compared comparing criticize criticizes"
    " criticized criticizing criticise criticised accuse accuses accused accusing blame blames blamed blaming praise praises praised"
    " praising denounce denounces denounced denouncing condemn condemns condemned condemning dismiss dismisses dismissed dismissing"
    " slam slams slammed slamming blast blasts blasted blasting mock mocks mocked mocking thank thanks thanked thanking"
    " characterize characterizes characterized characterizing portray portrays portrayed portraying";
constexpr std::string_view claim_lines =
    "is: claim claims statement statements allegation allegations assertion assertions suggestion suggestions belief warning"
    " warnings promise promises accusation accusations contention insistence prediction predictions argument arguments remark"
    " remarks comment comments announcement admission denial complaint complaints vow pledge";
constexpr std::string_view span_lines =
    "is: week weekend month year morning afternoon evening night day spring summer fall autumn winter";
constexpr std::string_view describes_lines =
    "is: alleged suspected reported estimated proposed expected known feared confirmed claimed admitted accused intended planned"
    " perceived promised supposed charged assumed believed understood declared forecast stated hoped-for recommended";
// clang-format on

template <const std::string_view& lines>
constexpr WordTable<text::count_words(lines)> table{lines};

template <const std::string_view& lines>
std::uint32_t verb(std::string_view word, std::uint32_t is) {
  const std::string_view form = table<lines>.key(word);
  if (form.empty()) return 0;
  return is | (form == "past" ? past : form == "third" ? third : form == "progressive" ? progressive : 0U);
}

}  // namespace

std::uint32_t classes(std::string_view lower) {
  std::uint32_t out = verb<speak_lines>(lower, speaks) | verb<tell_lines>(lower, tells) | verb<name_lines>(lower, names) |
                      verb<think_lines>(lower, thinks);
  if (out != 0 && table<noun_too_lines>.contains(lower)) out |= noun_too;
  if (table<pronoun_lines>.contains(lower)) out |= pronoun;
  if (table<determiner_lines>.contains(lower)) out |= determiner;
  if (table<auxiliary_lines>.contains(lower)) out |= auxiliary;
  if (table<be_lines>.contains(lower)) out |= be | auxiliary;
  if (table<adverb_lines>.contains(lower) || (out == 0 && lower.size() > 4 && lower.ends_with("ly") && lower != "family"))
    out |= adverb;
  if (table<preposition_lines>.contains(lower)) out |= preposition;
  if (table<break_lines>.contains(lower)) out |= breaks;
  if (table<calendar_lines>.contains(lower)) out |= calendar;
  if (table<writing_lines>.contains(lower)) out |= writing;
  if (table<person_lines>.contains(lower)) out |= person;
  if (table<work_lines>.contains(lower)) out |= work;
  if (table<wants_clause_lines>.contains(lower)) out |= wants_clause;
  if (table<judges_lines>.contains(lower)) out |= judges;
  if (table<claim_lines>.contains(lower)) out |= claim;
  if (table<span_lines>.contains(lower)) out |= period;
  if (table<describes_lines>.contains(lower)) out |= describes;
  return out;
}

}  // namespace hexapla::annotate::quotations
