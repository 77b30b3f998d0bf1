#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/story.h"
#include "text/time_values.h"

namespace hexapla::align::times {

/// What two times are compared by.
struct Feature {
  AnnotationRef ref;
  const Time* time = nullptr;
  text::TimeValue value;
  std::string act;                 ///< key of the event's verb; empty if unknown
  bool speech = false;             ///< the verb is one of saying: it dates a statement, not the event
  std::vector<std::string> words;  ///< keys of the content words around, sorted, without doubles
  std::vector<std::string> near;   ///< of them, those nearest to the time, sorted
};

/// Whether a time says when or how long something was; false for what only says how often ("daily", "every day").
bool answers_a_question(const Time& time);

Feature feature(const Story& story, AnnotationRef ref);

/// How much a shared word says: less the more of the story's times stand by it.
class Weights {
 public:
  explicit Weights(const std::vector<Feature>& features);
  double of(const std::string& word) const;

 private:
  std::map<std::string, double> weights_;
};

/// How likely two times are to date one event, from about 0 to somewhat over 1: shared words, the same verb, agreeing values;
/// below 0 where the values are of kinds that no one question asks for. Symmetric. Cost: linear in the words.
double likeness(const Feature& a, const Feature& b, const Weights& weights);

}  // namespace hexapla::align::times
