#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/story.h"

namespace hexapla::align::quantities {

/// A question of statements that a quantity stands in.
struct ToldIn {
  std::uint32_t question = 0;
  ArgumentRole role = ArgumentRole::subject;  ///< what the phrase around the quantity is in its statement
  double sure = 0;                            ///< the question's confidence
};

/// What accounts tell alike, by the quantities in it; sorted by question. Cost: n log n in the statements and quantities.
std::map<AnnotationRef, std::vector<ToldIn>> told_in(const Story& story, std::span<const Question> statements);

/// Who did it of what a quantity is the object: the lemma of the statement's subject, "officer" of "an officer fired two shots".
/// Cost: n log n in the statements and quantities.
std::map<AnnotationRef, std::string> agents_told(const Story& story);

/// How sure it is that two quantities stand in what is told alike, in whatever part; 0 if they do not.
double told_together(std::span<const ToldIn> a, std::span<const ToldIn> b);

/// How sure it is that two quantities stand in one part of what is told alike; 0 if they do not.
double told_in_one_part(std::span<const ToldIn> a, std::span<const ToldIn> b);

}  // namespace hexapla::align::quantities
