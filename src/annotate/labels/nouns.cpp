#include "annotate/labels/nouns.h"

#include <array>
#include <string>

#include "annotate/quotations/lexicon.h"
#include "core/in_list.h"
#include "text/concepts.h"
#include "text/happenings.h"
#include "text/word_table.h"

namespace hexapla::annotate::labels {
namespace {

// What a thesaurus lists under people by what they do, hold and belong to, under bodies of people, under craft, and under goods,
// papers, works, programs and happenings, beyond the nouns that text::noun_concept knows as counted ones. No word has a
// hyphen: the tokenizer parts there.
constexpr std::string_view nouns_text =
    "person: accomplice actor actress adviser advisor advocate agent aide ally analyst ancestor anchor appellant appointee "
    "archbishop architect artist assassin assistant associate astronaut aunt author backer bandit banker bartender "
    "beneficiary bidder biker billionaire bishop blogger bodyguard bomber boss bouncer boyfriend bride broker brute buddy "
    "builder buyer caller candidate captain captor cardinal carer caretaker carpenter carrier cashier celebrity ceo "
    "chairman chairperson chairwoman challenger champion chancellor chaplain chef chemist cleric clerk climber coach "
    "collector colonel columnist commando commandoes commentator commissioner complainant composer comrade conductor "
    "conservative contender cook coroner corporal correspondent counsel counsellor counselor couple courier courtier "
    "creator creditor critic culprit curator cyclist dad dancer dealer debtor deceased defender delegate deserter detective "
    "developer dictator director dispatcher dissident donor driver duke economist editor emperor employer engineer "
    "entrepreneur envoy escapee evangelical exec executive expert farmer fellow figurehead filmmaker fisherman founder "
    "freshman friend fugitive fundraiser gang gardener general gentleman geologist girlfriend governor graduate grandchild "
    "granddaughter grandfather grandma grandmother grandpa grandparent grandson greeter groom guard guide gunner hacker "
    "heir helper henchman hero historian host hostage hostess hunter husband icon imam impostor incumbent informant "
    "inspector instigator instructor intern intruder inventor investigator investor jailer janitor journalist jurist keeper "
    "kidnapper killer king landlady landlord legend lender liaison lieutenant lifeguard lobbyist looter lover loyalist "
    "magnate maid major manager maniac mayor mechanic mediator mentor merchant messenger millionaire missionary mob mogul "
    "mom monarch monk monster motorist mourner mover moviegoer mum murderer musician nanny nationalist negotiator nephew "
    "newcomer niece nominee novelist novice nun observer occupant operator opponent organiser organizer orphan outlaw "
    "outsider owner painter pair partner partygoer pastor patriarch patron pedestrian pensioner personnel petitioner "
    "pharmacist philosopher photographer pilot plaintiff poet politician pollster pope porter predecessor premier president "
    "priest prince princess principal producer progressive protege psychiatrist psychologist publisher pundit quarterback "
    "queen rabbi racer radical ranger rapist rapper recruiter rector referee reformer reporter researcher retiree reveler "
    "reveller rival rookie roommate ruler runner scholar schoolmate scientist scout sculptor secretary seller separatist "
    "sergeant servant settler sheikh shopkeeper singer skipper slave sniper socialist spokesman spokesperson spokeswoman "
    "sponsor spouse spy squatter stepbrother stepdaughter stepfather stepmother stepsister stepson stranger strategist "
    "striker subordinate successor superintendent superstar supervisor surveyor swimmer sympathizer taxpayer team teammate "
    "technician teller tenant thug trader trainer translator treasurer tribesman trickster trio troublemaker trucker "
    "trustee twin tycoon tyrant uncle underling usher vagrant vandal vendor veteran vicar villain waiter waitress warden "
    "warlord warrior watchman whip whistleblower widow widower wife winner worshipper writer wrongdoer\n"
    "organisation: administration alliance army association band bank board brigade broadcaster bureau cabinet campaign "
    "cartel caucus chamber charity church club coalition commission committee conglomerate congress consortium consulate "
    "corps council court delegation directorate distributor division electorate embassy faction federation force foundation "
    "giant government group guild institute institution judiciary junta jury league legislature lobby magazine maker "
    "manufacturer media militia ministry movement navy network newspaper ngo operative orchestra organisation organization "
    "outlet panel parliament partnership party provider regime regiment regulator retailer secretariat senate society squad "
    "startup subsidiary supplier syndicate tabloid taskforce television treasury tribe tribunal troupe tv union university "
    "watchdog\n"
    "vehicle: ambulance barge battleship bicycle bike bulldozer canoe catamaran corvette cruiser cutter destroyer dhow "
    "drone flagship frigate glider gunship hovercraft kayak liner minesweeper moped motorbike motorcycle raft sailboat "
    "schooner scooter shuttle sloop spacecraft spaceship steamer submarine taxi tractor tram tug tugboat warplane warship "
    "yacht\n"
    "place: airfield airport alley apartment area avenue backyard barbershop barrack basin bay bazaar beach bedroom "
    "boulevard bridge building cabin cafeteria camp campus canal canyon capital carpark casino castle cathedral cemetery "
    "channel chapel city complex compound corridor courthouse courtroom crossing dam deli district dock dorm dormitory "
    "downtown driveway embankment estuary expressway factory farm forest fort fortress freeway garage grocery gulf gym hall "
    "hangar harbor harbour headquarters highway hill hostel hotel hut inn intersection island jail lake lane library mall "
    "mansion marketplace mill mine mosque motel motorway mountain museum nation neighborhood neighbourhood nightclub ocean "
    "palace park parkway peninsula penitentiary pier plant playground plaza port precinct prison promenade province pub "
    "quarry ranch refinery republic reservoir resort restaurant ridge river road roadway salon sea seaport shelter shrine "
    "sidewalk skyscraper square stadium station strait street studio suburb supermarket synagogue temple terminal territory "
    "theater theatre tower town tunnel valley viaduct vicinity villa village volcano warehouse waters waterway wharf\n"
    "other: accident accord act adaptation affair affidavit agreement album ambush amendment ammunition app application "
    "article award backpack banner belt bill billboard biography blade book booty bracelet breakout browser bug bullet "
    "burglary cable cartridge casing championship circuit clause cocaine collision column complaint computer conspiracy "
    "constitution contract crash crime crown cup deal decree demonstration diamond diary disaster document documentary "
    "dossier drug editorial election email episode escape essay explosive fight file film fire firework fix flaw footage "
    "game gem getaway gold grenade haul headline heist heroin hijacking hole indictment installment instalment jailbreak "
    "jewel jewellery jewelry killing knife laptop law lawsuit legislation letter line loophole loot luggage machete malware "
    "manhunt manifesto manuscript marijuana massacre match medal medication medicine memo memoir message missile motion "
    "movie murder narcotic necklace novel operation order painting patch petition picture pill pipeline play plot poster "
    "prize program protest rampage ransom recording release report resolution reward riot robbery rocket rule ruling "
    "scandal script search sequel series server settlement shooting shootout show siege slaying song stabbing standoff "
    "statement storm story strike suit suitcase tape text theft title tragedy treaty trial trophy tweet update vaccine "
    "verdict video virus voicemail vulnerability war warrant watch website wire worm\n";
constexpr text::WordTable<text::count_words(nouns_text)> nouns{nouns_text};
static_assert(nouns.is_unique());

/// Counted with people, but no words for somebody.
constexpr auto no_people = std::to_array<std::string_view>({"death", "infection", "injury", "job", "case", "body"});

struct KindOf {
  std::string_view of;
  ParticipantKind kind;
};
/// By families of text::noun_concept and keys of `nouns`.
constexpr auto kinds = std::to_array<KindOf>({{"person", ParticipantKind::person},
                                              {"household", ParticipantKind::person},
                                              {"firm", ParticipantKind::organisation},
                                              {"agency", ParticipantKind::organisation},
                                              {"organisation", ParticipantKind::organisation},
                                              {"place", ParticipantKind::place},
                                              {"building", ParticipantKind::place},
                                              {"other", ParticipantKind::other},
                                              {"attack", ParticipantKind::other},
                                              {"blast", ParticipantKind::other},
                                              {"phone", ParticipantKind::other},
                                              {"quake", ParticipantKind::other},
                                              {"weapon", ParticipantKind::other},
                                              {"vehicle", ParticipantKind::vehicle},
                                              {"vessel", ParticipantKind::vehicle},
                                              {"aircraft", ParticipantKind::vehicle}});

std::optional<ParticipantKind> kind_in(std::string_view key) {
  for (const KindOf& kind : kinds) {
    if (kind.of == key) return kind.kind;
  }
  return std::nullopt;
}

bool speaks(std::string_view lemma) {
  const std::uint32_t classes = quotations::classes(lemma) | quotations::classes(std::string(lemma) + "s");
  return (classes & quotations::person) != 0;
}

}  // namespace

std::optional<ParticipantKind> kind_of_noun(std::string_view lemma) {
  if (in(no_people, lemma)) return std::nullopt;
  if (const auto kind = kind_in(nouns.key(lemma))) return kind;
  if (const auto kind = kind_in(text::noun_concept(lemma).family)) return kind;
  return speaks(lemma) ? std::optional(ParticipantKind::person) : std::nullopt;
}

std::optional<ParticipantKind> kind_of_participant(std::string_view lemma) {
  const auto kind = kind_of_noun(lemma);
  return kind == ParticipantKind::other && !text::happening_of(lemma).empty() ? std::nullopt : kind;
}

bool is_unmarked(std::string_view lemma) {
  static constexpr auto unmarked = std::to_array<std::string_view>({"other", "people", "person"});
  return in(unmarked, lemma);
}

bool may_be_marked(std::string_view lemma) {
  static constexpr auto marked = std::to_array<std::string_view>({"boy", "child", "girl", "individual", "man", "woman", "youth"});
  return is_unmarked(lemma) || in(marked, lemma);
}

}  // namespace hexapla::annotate::labels
