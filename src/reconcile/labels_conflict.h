#pragma once

#include <string_view>

namespace hexapla::reconcile {

/// Why two names of one participant cannot both be right.
enum class NameConflict {
  none,
  spelling,  ///< one first name in two spellings: "Maren Roe", "Marin Roe"
  office,    ///< an office that one says is held and the other that it was: "President Roe", "former President Ann Roe"
};

/// Of two names that end in the same word, in any case. Cost: quadratic in their words.
NameConflict name_conflict(std::string_view one, std::string_view other);

}  // namespace hexapla::reconcile
