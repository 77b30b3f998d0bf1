#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/annotations.h>

namespace hexapla::text {

/// The last names, folded, of the people of whom a sentence tells, by their labels, or by that of the fullest name of the chain
/// where a name is no label; of twelve at most. Whoever is only cited says it of others ("Sheriff Roe said a man was shot").
/// Cost: linear in the sentence's statements; of its labels and names the first 64 are looked at.
std::vector<std::string> people_named(const Annotations& annotations, std::string_view text, std::uint32_t sentence);

/// Whether both are some people, and none of the one is, however spelt, one of the other: "Roe was taken to Osk jail on Friday",
/// "Orn was taken to Osk jail on Thursday". Symmetric; cost: the product of both.
bool are_other_people(const std::vector<std::string>& a, const std::vector<std::string>& b);

}  // namespace hexapla::text
