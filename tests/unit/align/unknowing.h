#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "../support/wording_story.h"

namespace hexapla::align::unknowns {

/// Adds an account whose text ends with two names: accounts without names in common answer nothing of one another.
inline void add(test::WordingStory& story, const std::string& text, const std::optional<std::string>& published = {}) {
  const std::uint32_t account = story.add(text + " Solby. Tarn.", published);
  story.name(account, "Solby");
  story.name(account, "Tarn");
}

/// An account that does not name a victim, and one that tells of a death by name.
inline test::WordingStory victim(const std::string& unknowing, const std::optional<std::string>& published = {}) {
  test::WordingStory story;
  add(story, unknowing, published);
  add(story, "Ann Roe died at the scene. Roe was 40.", "2031-03-05");
  story.unknown(0, "The victim has not been named", Matter::name, "The victim", "victim");
  story.label(1, "Ann Roe", "roe", true);
  story.kind(1, 0, ParticipantKind::person);
  story.chain(1, 0, 0);
  story.statement(1, "Ann Roe died at the scene", "die");
  story.argument(1, "Ann Roe", "roe");
  return story;
}

}  // namespace hexapla::align::unknowns
