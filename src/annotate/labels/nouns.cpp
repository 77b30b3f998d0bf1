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
// papers, works, programs and happenings, beyond the nouns that text::noun_concept knows as counted ones. Not made from any set
// of stories.
constexpr std::string_view nouns_text =
    "person: accomplice actor actress adviser advisor advocate agent aide ally analyst archbishop architect artist assassin "
    "astronaut author backer banker beneficiary bidder biker bishop bodyguard bomber boyfriend bride broker builder buyer "
    "candidate captain captor cardinal carer caretaker carrier chairman chairperson chairwoman champion chancellor chaplain "
    "chef chemist cleric clerk climber coach collector colonel columnist commando commandoes commissioner composer "
    "conductor cook coroner corporal correspondent counsel counsellor couple courier creator critic curator cyclist dancer "
    "dealer detective developer dictator director dissident donor driver duke economist editor emperor engineer "
    "entrepreneur envoy executive expert farmer fisherman founder friend fugitive gang gardener general geologist "
    "girlfriend governor groom guard guide gunner hacker heir helper hero historian host hostage hostess hunter husband "
    "imam informant inspector instructor inventor investigator investor jailer janitor journalist keeper kidnapper killer "
    "king lieutenant lifeguard lobbyist looter maid major manager mayor mechanic mediator merchant messenger missionary mob "
    "monarch monk monster murderer musician nanny negotiator nominee novelist nun observer occupant operator opponent "
    "organiser organizer orphan outlaw outsider owner painter pair partner pastor pedestrian personnel pharmacist "
    "philosopher photographer pilot poet politician pope porter premier president priest prince princess principal producer "
    "psychiatrist psychologist publisher queen rabbi racer ranger rapist rector referee reporter researcher rival ruler "
    "runner scholar scientist scout sculptor secretary seller sergeant servant settler sheikh shopkeeper singer skipper "
    "slave sniper spokesman spokesperson spokeswoman sponsor spouse spy squatter strategist successor superintendent "
    "surveyor swimmer taxpayer team technician tenant thug trader trainer translator treasurer tribesman trio trustee twin "
    "tyrant usher vandal vendor veteran vicar villain warden warlord warrior watchman whistleblower widow widower wife "
    "winner worshipper writer\n"
    "organisation: administration alliance army association bank brigade broadcaster bureau cabinet cartel charity church "
    "club coalition commission committee congress consortium council court distributor division embassy federation force "
    "foundation giant government group guild institute institution junta jury league legislature maker manufacturer militia "
    "ministry movement navy network newspaper ngo operative organisation organization parliament party provider regime "
    "regiment regulator retailer senate society squad startup supplier syndicate taskforce treasury tribunal union "
    "university watchdog\n"
    "vehicle: ambulance barge battleship bicycle bike bulldozer canoe catamaran corvette cruiser cutter destroyer dhow "
    "drone flagship frigate glider gunship hovercraft kayak liner minesweeper moped motorbike motorcycle raft sailboat "
    "schooner scooter shuttle sloop spacecraft spaceship steamer submarine taxi tractor tram tug tugboat warplane warship "
    "yacht\n"
    "place: airfield airport alley avenue barrack basin bay bazaar beach boulevard bridge building campus canal canyon "
    "carpark casino castle cathedral cemetery channel chapel complex compound corridor courthouse courtroom crossing dam "
    "dock dorm dormitory embankment estuary expressway factory forest fort fortress freeway garage gulf gym hall hangar "
    "harbor harbour headquarters highway hill hostel hotel hut inn intersection island jail lake lane library mall mansion "
    "marketplace mill mine mosque motel motorway mountain museum nightclub ocean palace park parkway peninsula penitentiary "
    "pier plant playground plaza port prison promenade pub quarry refinery reservoir resort restaurant river road roadway "
    "salon sea seaport shrine skyscraper square stadium station strait street studio supermarket synagogue temple terminal "
    "theater theatre tower tunnel valley viaduct villa volcano warehouse waters waterway wharf\n"
    "other: accident accord act affair affidavit agreement album ambush ammunition app application article award belt bill "
    "blade book bracelet break-in breakout browser bug burglary cable championship circuit collision complaint computer "
    "conspiracy constitution contract crash crime crown cup deal decree demonstration diamond diary disaster document "
    "documentary dossier drug election email episode escape fight file film fire fix flaw footage game gem getaway gold "
    "grenade haul heist hijacking hole indictment jailbreak jewel jewellery jewelry killing knife laptop law lawsuit "
    "legislation letter line loophole loot machete manhunt manifesto massacre match medal medicine memo memoir message "
    "missile motion movie murder necklace novel operation order patch petition pill pipeline plot prize program protest "
    "rampage ransom recording release report resolution reward riot robbery rocket rule ruling scandal script search sequel "
    "series server settlement shooting shootout show siege site slaying software song stabbing standoff statement storm "
    "story strike suit tape text theft title tragedy treaty trial trophy update vaccine verdict video virus vulnerability "
    "war warrant watch website wire worm\n";
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
