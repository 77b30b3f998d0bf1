#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <hexapla/annotations.h>

namespace hexapla::annotate::happenings {

/// The key of the happening that a word tells (text::happening_key, with its particle where the two are one verb), or empty: the
/// word tells none. A verb does, but for auxiliaries and those that only say how things are ("have", "seem"); a noun that the
/// thesaurus has or that is made of a verb ("arrival"), unless it names somebody or something that acts ("suspect"); a few
/// adjectives ("dead"). `text`: that of the account. Cost: some binary searches.
std::string key_of(std::string_view text, const Syntax& syntax, std::uint32_t word);

/// Words that tell who does what a word tells, and to whom it is done; `none` where the tree has none.
struct Takers {
  std::uint32_t agent = none;
  std::uint32_t patient = none;
};
/// In logic: "police held Roe", "Roe was held by police", "Roe, held by police", "the arrest of Roe by police" have the same. Who
/// dies or falls undergoes it. Climbs at most two heads; children are looked at up to Syntax::most_children.
Takers takers_of(const Syntax& syntax, std::uint32_t word);

}  // namespace hexapla::annotate::happenings
