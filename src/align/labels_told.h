#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "core/story.h"

namespace hexapla::align {

/// The label of the head of a statement's argument, if it has one. Cost: logarithmic, and linear in the argument's labels.
std::optional<std::uint32_t> label_of(const Annotations& annotations, const Argument& argument);

/// Labels of two accounts that are subjects, or objects, of one act in statements that surely tell the same: "the gunman was
/// armed", "the shooter was armed". Both are of one kind and number, and one of them is no name, since two names are two people
/// until they say otherwise. `statements` are the questions of align_statements. Cost: n log n in the statements.
std::vector<std::pair<AnnotationRef, AnnotationRef>> labels_told_alike(const Story& story,
                                                                       const std::vector<Question>& statements);

}  // namespace hexapla::align
