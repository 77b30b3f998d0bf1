#include "text/violence.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/in_list.h"
#include "text/morphology.h"
#include "text/participles.h"

namespace hexapla::text {
namespace {

constexpr auto blows =
    std::to_array<std::string_view>({"assault", "attack", "beat", "bludgeon", "gun-down", "hit", "shoot", "stab", "strike"});
/// Of verbs whose other forms are nouns for weapons.
constexpr auto by_weapon = std::to_array<std::string_view>({"gunned", "knifed"});
constexpr auto deadly = std::to_array<std::string_view>({"kill", "massacre", "murder", "shoot", "slay", "stab"});
constexpr auto attackers =
    std::to_array<std::string_view>({"arsonist", "assailant", "attacker", "bomber", "gunman", "gunwoman", "hijacker", "killer",
                                     "perpetrator", "shooter", "sniper", "stabber", "suspect"});

constexpr std::uint8_t head = 1, trunk = 2, arms = 4, legs = 8;

struct Part {
  std::string_view word;
  std::uint8_t bits;
};
constexpr auto parts = std::to_array<Part>({{"abdomen", trunk},
                                            {"ankle", legs},
                                            {"ankles", legs},
                                            {"arm", arms},
                                            {"arms", arms},
                                            {"back", trunk},
                                            {"body", trunk},
                                            {"buttock", trunk | legs},
                                            {"buttocks", trunk | legs},
                                            {"calf", legs},
                                            {"cheek", head},
                                            {"chest", trunk},
                                            {"elbow", arms},
                                            {"face", head},
                                            {"feet", legs},
                                            {"finger", arms},
                                            {"foot", legs},
                                            {"groin", trunk | legs},
                                            {"hand", arms},
                                            {"hands", arms},
                                            {"head", head},
                                            {"hip", trunk | legs},
                                            {"jaw", head},
                                            {"knee", legs},
                                            {"knees", legs},
                                            {"leg", legs},
                                            {"legs", legs},
                                            {"neck", head | trunk},
                                            {"shoulder", trunk | arms},
                                            {"side", trunk},
                                            {"stomach", trunk},
                                            {"temple", head},
                                            {"thigh", legs},
                                            {"thighs", legs},
                                            {"torso", trunk},
                                            {"wrist", arms}});
static_assert(std::ranges::is_sorted(parts, {}, &Part::word));

}  // namespace

bool is_blow(std::string_view verb) { return in(blows, verb); }

bool is_form_of_blow(std::string_view word) { return in(by_weapon, word) || is_blow(verb_stem(word)); }

bool is_participle_of_blow(std::string_view word) {
  const std::string stem = verb_stem(word);
  return in(by_weapon, word) || (is_blow(stem) && past_participle(stem) == word);
}

bool is_deadly(std::string_view verb) { return in(deadly, verb); }
bool is_attacker(std::string_view noun) { return in(attackers, noun); }

std::uint8_t part_of_body(std::string_view word) {
  const auto known = std::ranges::lower_bound(parts, word, {}, &Part::word);
  return known != parts.end() && known->word == word ? known->bits : 0;
}

bool is_limb(std::string_view word) { return (part_of_body(word) & (arms | legs)) != 0; }

}  // namespace hexapla::text
