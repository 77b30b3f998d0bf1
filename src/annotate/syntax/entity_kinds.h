#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include <hexapla/annotations.h>

namespace hexapla::annotate {

/// What sort of participant a language model's entity names; none for those that are no participants, such as dates and amounts.
/// Labels are OntoNotes'.
inline std::optional<ParticipantKind> kind_of_entity(std::string_view label) {
  using enum ParticipantKind;
  constexpr auto kinds = std::to_array<std::pair<std::string_view, ParticipantKind>>({{"PERSON", person},
                                                                                      {"NORP", person},
                                                                                      {"ORG", organisation},
                                                                                      {"GPE", place},
                                                                                      {"LOC", place},
                                                                                      {"FAC", place},
                                                                                      {"PRODUCT", vehicle}});
  const auto known = std::ranges::find(kinds, label, &std::pair<std::string_view, ParticipantKind>::first);
  return known == kinds.end() ? std::nullopt : std::optional(known->second);
}

}  // namespace hexapla::annotate
