#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <hexapla/comparison.h>

#include "core/story.h"
#include "reconcile/statements_denial.h"

namespace hexapla::reconcile {

/// A mention with what it says. `side`: takes no part in a denial, is denied, or denies.
struct Told {
  enum class Side : std::uint8_t { none, stated, denied };
  Mention mention;
  Stated stated;
  Side side = Side::none;
  std::size_t reading = 0;
};

bool is_negative(const Told& told);

/// Whether one denies the other (statements_denial.h): not where each tells its own day.
Denial denial_between(const Story& story, const Told& a, const Told& b);

/// Sets the sides: those that deny one another, and what else of the same act says the same. An account that tells both tells one
/// of them of something else, unless it denies itself. Cost: quadratic in the mentions.
void take_sides(const Story& story, std::vector<Told>& told);

/// Whether the account of a mention tells on its own, anywhere, what another account's denial of it may be: the contrary, as
/// another step, dated apart, or, where both are in one mouth, by words of order beside the verb ("not charged at first", "has
/// since been charged"). The other account's statement is no such step where the dates exclude it, nor where by what stands
/// beside the verb ("at the mill", "with fraud") it is of the mention's own matter, and not of the step's. Cost: linear in the
/// account's statements.
bool tells_as_other_step(const Story& story, const Told& told, const Told& denial_of_it);

/// Whether what was denied came to pass.
enum class Later : std::uint8_t { no, perhaps, yes };

/// Yes if all who deny it were certainly published before those whom they deny, and tell of an act that may come to pass later (a
/// charge, an arrest), which not both date; perhaps if it is not known when some were published.
Later told_later(const Story& story, const std::vector<Told>& told);

}  // namespace hexapla::reconcile
