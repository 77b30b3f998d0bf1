#pragma once

#include <initializer_list>

#include "reconcile/statements_denial.h"

namespace hexapla::reconcile {

/// How the fillers of some parts stand to each other.
struct Shared {
  bool one = false, other = false;  ///< have any
  bool any = false;                 ///< one is shared that tells of whom or what, in one number
  bool by_name = false;             ///< the same by name
  bool open = false;                ///< a pronoun may stand for whom the other names
};

/// How those who fill parts of `roles` in one statement stand to those who do in the other. Cost: quadratic in them.
Shared shared_fillers(const Stated& a, const Stated& b, std::initializer_list<ArgumentRole> roles);

/// Whether a part that both have is filled by a name in one, and by other names or several in the other: "Unlike the actors Ann
/// Roe and Eva Orn, Solby is not signed", "the actors Ann Roe and Eva Orn are signed".
bool are_of_two_in_one_sentence(const Stated& a, const Stated& b);

/// Whether one tells beside a noun who that is, and the other of somebody whom a pronoun stands for: "the source, Ann Roe", "he
/// was not Ann Roe".
bool is_beside_a_noun(const Stated& one, const Stated& other);

}  // namespace hexapla::reconcile
