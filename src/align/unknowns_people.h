#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/story.h"
#include "text/bearers.h"

namespace hexapla::align::unknowns {

/// What befell or was done by somebody of whom an account tells.
struct Part {
  bool victim = false;   ///< was hit, hurt or killed
  bool dead = false;     ///< of a victim
  bool hurt = false;     ///< of a victim, alive
  bool suspect = false;  ///< did it, or is held for it
  bool of_law = false;   ///< an officer
  bool none() const { return !victim && !suspect && !of_law; }
};

/// Somebody whom an account tells of, by a name or without one.
struct Person {
  std::string name;  ///< the fullest, as it is written; empty of somebody unnamed
  std::string last;  ///< the last name, folded
  Part part;
  text::Gender gender = text::Gender::none;
  std::optional<double> age = std::nullopt;
  std::vector<std::string> nouns = {};  ///< that the account uses for him or her, singular
  Mention mention;                      ///< the clause or words that tell his or her part by name
};

/// What the noun for somebody says of the part: "victim", "gunman", "deputy".
Part part_of_noun(std::string_view singular);

/// Those whom the account names, with what it tells of each. Cost: the labels times the logarithm of their number, plus what the
/// statements hold.
std::vector<Person> named_people(const Story& story, std::uint32_t account);

/// Of whom an account says that the name is not known.
Person unnamed_person(const Story& story, std::uint32_t account, const Unknown& unknown);

}  // namespace hexapla::align::unknowns
