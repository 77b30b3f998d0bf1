#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hexapla::reconcile {

/// Why two names of one participant cannot both be right.
enum class NameConflict {
  none,
  spelling,   ///< one name in two spellings: "Maren Roe", "Marin Roe"; "Ann Solby", "Ann Solbey"; "Salovadin", "Salavadin"
  last_name,  ///< one first name with two last names: "Ann Roe", "Ann Orn"
  office,     ///< an office that one says is held and the other that it was: "President Roe", "former President Ann Roe"
};

/// Of two names that end in the same word, or of single words of seven letters or more, in any case. Cost: quadratic in their
/// words.
NameConflict name_conflict(std::string_view one, std::string_view other);

/// Whether a name says that somebody held the office of a country that a noun says to be held: "former U.S. President Ann Roe",
/// "the US president". Of an office without its country accounts tell of several holders.
bool is_former_in_office(std::string_view name, std::string_view noun);

/// A wording of a participant with the accounts that use it.
struct Called {
  std::string text;
  bool is_person = false;  ///< a person's name, not a noun
  std::vector<std::uint32_t> accounts;
  bool is_name = false;  ///< of whatever but a place, as far as a model knows
};

/// Two wordings that cannot both be right, `first` before `second`, and why.
struct CalledApart {
  std::uint32_t first = 0, second = 0;
  NameConflict why = NameConflict::none;
};

/// Wordings of one participant that give one first name two last names, if no account uses both: and with them, if nobody else in
/// `all` has these last names, the last names by themselves ("Mr Roe", "Orn"). In order. Cost: quadratic in the wordings.
std::vector<CalledApart> last_names_apart(const std::vector<Called>& all);

}  // namespace hexapla::reconcile
