#pragma once

#include <optional>
#include <string_view>

#include <hexapla/annotations.h>

namespace hexapla::annotate::labels {

/// The kind of participant that a common noun names, by its lemma in lower case, or nothing ("table"). Cost: some binary
/// searches.
std::optional<ParticipantKind> kind_of_noun(std::string_view lemma);

/// The same, but nothing for what happened, which is named too ("murder", "the trial") and tells no participant.
std::optional<ParticipantKind> kind_of_participant(std::string_view lemma);

/// Whether a noun says of somebody no more than that it is a person: "people", "person", "other".
bool is_unmarked(std::string_view lemma);

/// Whether a noun says so little of somebody that a clause behind it tells who is meant: "the man accused of it".
bool may_be_marked(std::string_view lemma);

}  // namespace hexapla::annotate::labels
