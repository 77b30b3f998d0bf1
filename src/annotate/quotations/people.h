#pragma once

#include <vector>

#include "annotate/quotations/view.h"

namespace hexapla::annotate::quotations {

/// How sure an account's text makes it that a name is a person's.
enum class Sureness : std::uint8_t { no, perhaps, surely };

/// Who of an account's names is a person, and of which sex; both are told of chains, by the index of their fullest name.
struct People {
  std::vector<Sureness> person;
  std::vector<char> gender;  ///< 'm', 'f', or 0 where nothing tells
};

/// Judges all names of an account by what stands in and around them: forms of address, offices, first names, ages, "who", verbs
/// of saying, the last name alone. Cost: linear.
People find_people(const View& view);

/// Whether a name's words do not say that it is a body, a place, or another thing that bears a name.
bool may_be_person(const View& view, std::uint32_t name);

}  // namespace hexapla::annotate::quotations
