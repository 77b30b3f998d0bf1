#include "text/naming_field.h"

#include "text/word_table.h"

namespace hexapla::text {
namespace {

// As handbooks of discourse analysis give them; complete as far as a hand can make them, and made without reading any story.
// clang-format off
constexpr std::string_view naming_lines =
    "attacker: attacker assailant shooter gunman gunwoman suspect perpetrator killer murderer assassin slayer sniper stabber knifeman"
    " accused thug maniac madman monster\n"
    "fighter: fighter militant rebel insurgent terrorist extremist guerrilla jihadist separatist radical militiaman mercenary"
    " freedom-fighter\n"
    "migrant: migrant immigrant refugee asylum-seeker alien deportee illegal\n"
    "protester: protester protestor demonstrator rioter activist campaigner marcher agitator mob mobster looter\n"
    "criminal: criminal gangster bandit brigand robber thief raider outlaw crook felon convict\n"
    "prisoner: prisoner detainee inmate internee\n"
    "government: government regime administration junta\n"
    "victim: victim casualty martyr fatality";
// clang-format on
constexpr WordTable<count_words(naming_lines)> naming{naming_lines};
static_assert(naming.is_unique());

}  // namespace

std::string_view naming_field(std::string_view noun) { return naming.key(noun); }

}  // namespace hexapla::text
