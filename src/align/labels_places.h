#pragma once

#include <string>
#include <vector>

namespace hexapla::align::labels {

/// One name for a country or region that has several by common usage ("us" for "usa", "united states", "america"); other names as
/// they are. Folded, words joined by a blank each.
std::string known_place(const std::string& name);

/// The same for a country that all call by several names without choosing among them ("US", "United States"); others as they are.
std::string usual_place(const std::string& name);

/// The key under which the names of one place meet: without the words that tell what it is ("Orn Sea", "Orn").
/// What else stands before a name makes it another place ("South Orn"). Empty if nothing is left.
std::string place_key(const std::vector<std::string>& words);

}  // namespace hexapla::align::labels
