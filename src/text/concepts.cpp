#include "text/concepts.h"

#include <algorithm>
#include <array>

#include "core/in_list.h"
#include "text/morphology.h"
#include "text/word_table.h"

namespace hexapla::text {
namespace {

// "family/group: words"; a group named "*" holds the family's broad words. Words of one group name the same things; what is a
// kind or a part of another stands in a group of its own. Words with other senses ("plant", "track", "share", "note") are left
// out. What a thesaurus of news would hold, not a list made from any set of stories.
constexpr std::string_view nouns_text =
    "person/*: person individual human soul folk adult other somebody someone body\n"
    "person/man: man male guy gentleman bloke\n"
    "person/woman: woman female lady\n"
    "person/child: child kid boy girl minor teenager teen youth youngster toddler baby infant juvenile adolescent\n"
    "person/pupil: student pupil schoolchild schoolboy schoolgirl undergraduate classmate\n"
    "person/police: officer policeman policewoman cop deputy trooper sheriff constable police bailiff marshal patrolman\n"
    "person/guard: guard jailer warder\n"
    "person/soldier: soldier serviceman servicewoman troop paratrooper recruit conscript reservist\n"
    "person/marine: marine\n"
    "person/sailor: sailor\n"
    "person/airman: airman\n"
    "person/fighter: fighter militant rebel insurgent guerrilla extremist terrorist jihadist gunman combatant militiaman\n"
    "person/migrant: migrant immigrant deportee refugee asylum-seeker newcomer alien evacuee foreigner\n"
    "person/prisoner: inmate prisoner detainee captive convict internee\n"
    "person/victim: victim casualty fatality dead injured wounded survivor death injury corpse\n"
    "person/suspect: suspect attacker assailant shooter perpetrator defendant accused robber burglar thief hijacker\n"
    "person/criminal: criminal gangster offender felon trafficker smuggler pirate brigand bandit mobster\n"
    "person/passenger: passenger traveller traveler commuter rider tourist holidaymaker vacationer\n"
    "person/crew: crew crewman crewmember crewmate seaman seafarer mariner\n"
    "person/worker: worker employee staff staffer labourer laborer job colleague workforce miner contractor\n"
    "person/resident: resident inhabitant citizen villager local neighbour neighbor homeowner civilian population islander\n"
    "person/rescuer: rescuer firefighter fireman responder paramedic medic diver volunteer\n"
    "person/doctor: doctor physician surgeon nurse clinician\n"
    "person/patient: patient case infection\n"
    "person/protester: protester protestor demonstrator marcher activist campaigner rioter striker supporter\n"
    "person/voter: voter elector constituent\n"
    "person/member: member\n"
    "person/leader: leader chief head boss commander ringleader\n"
    "person/lawmaker: lawmaker legislator senator representative congressman congresswoman mp deputy-minister councillor\n"
    "person/official: official minister diplomat ambassador\n"
    "person/relative: relative brother sister son daughter parent mother father sibling cousin grandchild\n"
    "person/user: user customer subscriber consumer client shopper guest visitor reader viewer listener\n"
    "person/spectator: spectator fan onlooker bystander witness attendee participant\n"
    "person/player: player athlete footballer competitor\n"
    "person/judge: judge justice magistrate\n"
    "person/juror: juror\n"
    "person/lawyer: lawyer attorney solicitor barrister prosecutor\n"
    "person/teacher: teacher lecturer professor tutor\n"
    "person/companion: companion friend mate comrade teammate\n"
    "person/hostage: hostage abductee\n"
    "person/climber: climber mountaineer hiker trekker\n"
    "person/investor: investor shareholder stockholder\n"
    "person/scientist: scientist researcher expert analyst academic\n"
    "person/candidate: candidate contender nominee hopeful\n"
    "person/reporter: reporter journalist correspondent\n"
    "person/pilot: pilot aviator co-pilot\n"
    "person/nation: briton swede dane finn pole turk scot spaniard frenchman frenchwoman englishman irishman welshman dutchman "
    "filipino greek czech slovak serb croat thai arab afghan iraqi iranian israeli yemeni somali pakistani bangladeshi "
    "saudi kuwaiti omani emirati qatari swiss\n"
    "household/household: household family home-owner\n"
    "vehicle/*: vehicle\n"
    "vehicle/car: car automobile suv sedan\n"
    "vehicle/truck: truck lorry pickup tanker trailer van minivan\n"
    "vehicle/bus: bus coach minibus\n"
    "vehicle/train: train carriage wagon locomotive\n"
    "vessel/*: vessel ship craft\n"
    "vessel/boat: boat speedboat dinghy skiff motorboat lifeboat\n"
    "vessel/freighter: freighter merchantman tanker-ship trawler ferry\n"
    "aircraft/*: aircraft plane airplane aeroplane jet flight airliner airbus jetliner\n"
    "aircraft/helicopter: helicopter chopper\n"
    "weapon/*: weapon gun firearm\n"
    "weapon/rifle: rifle carbine ak-47\n"
    "weapon/pistol: pistol handgun revolver\n"
    "weapon/shotgun: shotgun\n"
    "weapon/machine-gun: machine-gun machinegun\n"
    "shot/shot: shot gunshot round bullet\n"
    "casing/casing: casing cartridge shell\n"
    "blast/blast: explosion blast bomb device explosive\n"
    "building/*: building structure property premise\n"
    "building/home: home house dwelling residence apartment flat unit\n"
    "building/school: school classroom\n"
    "building/store: store shop outlet branch\n"
    "building/hospital: hospital clinic\n"
    "building/factory: factory\n"
    "building/mill: mill\n"
    "building/refinery: refinery\n"
    "building/church: church chapel cathedral\n"
    "building/hotel: hotel motel inn\n"
    "country/country: country nation state democracy republic\n"
    "city/city: city town village municipality community district\n"
    "firm/firm: company firm business corporation\n"
    "agency/agency: agency department authority\n"
    "line/line: cable line wire circuit pipeline link\n"
    "animal/*: animal creature pet\n"
    "animal/dog: dog puppy hound\n"
    "animal/cat: cat kitten\n"
    "animal/cattle: cow cattle cattle-head calf bull heifer\n"
    "animal/bison: bison\n"
    "animal/horse: horse pony foal racehorse stallion mare\n"
    "animal/donkey: donkey\n"
    "animal/zebra: zebra\n"
    "animal/giraffe: giraffe\n"
    "animal/camel: camel\n"
    "animal/alpaca: alpaca llama\n"
    "animal/sheep: sheep lamb\n"
    "animal/goat: goat\n"
    "animal/antelope: antelope gazelle\n"
    "animal/pig: pig piglet boar\n"
    "animal/bird: bird chicken hen duck goose turkey pigeon swan ostrich\n"
    "animal/fish: fish shark\n"
    "animal/whale: whale dolphin porpoise\n"
    "animal/deer: deer elk moose\n"
    "animal/bear: bear\n"
    "animal/elephant: elephant rhino rhinoceros hippo hippopotamus\n"
    "animal/cat-of-prey: lion tiger leopard cheetah\n"
    "animal/wolf: wolf coyote\n"
    "animal/fox: fox\n"
    "animal/rabbit: rabbit hare\n"
    "animal/kangaroo: kangaroo wallaby\n"
    "animal/reptile: reptile snake crocodile alligator lizard turtle tortoise\n"
    "animal/monkey: monkey ape baboon chimpanzee gorilla\n"
    "charge/charge: charge count offence offense accusation\n"
    "attack/attack: attack assault incident raid\n"
    "quake/quake: earthquake quake tremor temblor\n"
    "quake/aftershock: aftershock\n"
    "vote/vote: vote ballot\n"
    "seat/seat: seat\n"
    "page/page: page\n"
    "phone/phone: phone cellphone smartphone handset\n"
    "magazine/magazine: magazine clip\n"
    "computer/computer: computer pc\n"
    "computer/laptop: laptop\n"
    "computer/desktop: desktop\n"
    "website/website: website site webpage\n"
    "fire/fire: fire blaze\n"
    "fire/wildfire: wildfire bushfire\n"
    "storm/storm: storm\n"
    "storm/hurricane: hurricane cyclone typhoon\n"
    "crash/crash: crash collision accident wreck pile-up\n"
    "missile/missile: missile\n"
    "missile/rocket: rocket\n"
    "missile/projectile: projectile\n"
    "jewel/jewel: jewel gem gemstone\n"
    "jewel/diamond: diamond\n"
    "jewel/jewellery: jewellery jewelry\n"
    "painting/painting: painting canvas\n"
    "painting/artwork: artwork\n"
    "film/film: film movie\n"
    "book/book: book\n"
    "book/novel: novel\n"
    "prize/prize: prize award\n"
    "prize/trophy: trophy\n"
    "game/game: game match\n"
    "win/win: win victory triumph\n"
    "loss/loss: loss defeat\n"
    "knockout/knockout: knockout ko\n"
    "wound/wound: wound\n"
    "wound/laceration: laceration\n"
    "wound/stab: stab\n"
    "dose/dose: dose jab vaccination\n"
    "contract/contract: contract\n"
    "contract/agreement: agreement\n"
    "rule/law: law statute\n"
    "flaw/flaw: flaw vulnerability bug\n"
    "region/region: region province\n"
    "trip/trip: trip journey voyage\n"
    "trip/visit: visit\n";

constexpr WordTable<count_words(nouns_text)> nouns{nouns_text};
static_assert(nouns.is_unique());

constexpr std::string_view fates_text =
    "die: die kill dead death fatality murder slay perish homicide drown execute massacre\n"
    "hurt: hurt injure injury wound hospitalise hospitalize injured wounded maim\n"
    "missing: miss missing unaccounted vanish disappear\n"
    "arrest: arrest detain capture apprehend custody arrested detained captured jail imprison\n"
    "rescue: rescue save rescued\n"
    "displaced: displace evacuate homeless flee displaced evacuated\n"
    "survive: survive survivor survived\n";
constexpr WordTable<count_words(fates_text)> fates{fates_text};
static_assert(fates.is_unique());

// Fates stand here too, so that "killed" and "dead" are one act.
// What a search turns up one account calls found, another recovered, a third seized.
constexpr std::string_view acts_text =
    "die: die kill dead death fatality murder slay perish homicide\n"
    "hurt: hurt injure injury wound\n"
    "miss: miss missing vanish disappear\n"
    "arrest: arrest detain capture apprehend\n"
    "rescue: rescue save\n"
    "evacuate: evacuate displace\n"
    "deport: deport expel send fly transfer transport ship\n"
    "hold: hold house accommodate carry seat\n"
    "seize: seize confiscate recover impound find discover locate\n"
    "charge: charge indict accuse\n"
    "damage: damage destroy wreck demolish flatten\n"
    "cut: cut sever break snap\n"
    "buy: buy purchase acquire\n"
    "pay: pay spend cost\n"
    "repay: repay reimburse return\n"
    "give: give donate contribute pledge\n"
    "steal: steal embezzle misuse convert\n"
    "rise: rise increase grow climb jump surge\n"
    "fall: fall drop decline decrease plunge slip\n"
    "hire: hire employ recruit\n"
    "dismiss: dismiss fire sack lay\n"
    "begin: begin start launch\n"
    "end: end finish conclude\n"
    "shoot: shoot open\n"
    "help: help assist aid\n"
    "treat: treat hospitalise hospitalize\n"
    "affect: affect hit\n"
    "sentence: sentence jail imprison\n";
constexpr WordTable<count_words(acts_text)> acts{acts_text};
static_assert(acts.is_unique());

/// Whether an ending makes the word a name of people: "venezuelan", "motorist", "policewoman", "churchgoer".
bool names_people(std::string_view word) {
  constexpr std::size_t shortest = 6;
  if (word.size() < shortest) return false;
  return word.ends_with("ian") || word.ends_with("ist") || word.ends_with("man") || word.ends_with("woman") ||
         word.ends_with("ese") || (word.ends_with("can") && word.size() > shortest) || word.ends_with("elan") ||
         word.ends_with("ologist") || word.ends_with("goer");
}

}  // namespace

NounConcept noun_concept(std::string_view singular) {
  const WordEntry* entry = nouns.find(singular);
  if (entry == nullptr) {
    const std::size_t hyphen = singular.rfind('-');
    if (hyphen != std::string_view::npos) entry = nouns.find(singular.substr(hyphen + 1));
  }
  if (entry == nullptr && singular.ends_with('s')) entry = nouns.find(singular.substr(0, singular.size() - 1));  // "yemenis"
  if (entry != nullptr) {
    const std::size_t slash = entry->key.find('/');
    const std::string_view family = entry->key.substr(0, slash);
    const bool broad = entry->key.substr(slash + 1) == "*";
    return {.group = entry->key, .family = family, .broad = broad};
  }
  if (names_people(singular)) return {.group = {}, .family = "person", .broad = false};
  return {};
}

Fate fate_of(std::string_view word) {
  const WordEntry* entry = fates.find(word);
  return entry == nullptr ? Fate::none : static_cast<Fate>(entry->line + 1);
}

Fate fate_of_form(std::string_view word) {
  const Fate own = fate_of(word);
  return own == Fate::none ? fate_of(verb_stem(word)) : own;
}

bool is_speech_act(std::string_view stem) {
  constexpr auto sayings = std::to_array<std::string_view>(
      {"say",    "tell",    "add",   "speak", "write",   "comment",  "interview", "ask",      "reply",
       "reveal", "confirm", "state", "offer", "explain", "identify", "doubt",     "express",  "warn",
       "deny",   "note",    "argue", "claim", "insist",  "testify",  "declare",   "describe", "acknowledge"});
  return in(sayings, stem);
}

bool is_happening(std::string_view stem, const std::vector<std::string>& context) {
  constexpr auto happenings = std::to_array<std::string_view>({"happen", "occur", "unfold", "ensue", "transpire"});
  if (stem == "take") return std::ranges::find(context, "place") != context.end();
  return in(happenings, stem);
}

std::string_view act_group(std::string_view stem) {
  const std::string_view key = acts.key(stem);
  return key.empty() ? stem : key;
}

}  // namespace hexapla::text
