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
  std::string act;                       ///< key of the event's verb; empty if unknown
  bool speech = false;                   ///< the verb is one of saying: it dates a statement, not the event
  bool lead = false;                     ///< names a day in the first sentences: most likely the day of the story's event
  std::string surface;                   ///< the expression's own words, folded
  std::vector<std::uint32_t> words;      ///< numbers of the content words around, sorted, without doubles
  std::vector<std::uint32_t> near;       ///< of them, those nearest to the time, sorted
  double words_norm = 0, near_norm = 0;  ///< lengths of the two as weighted vectors
};

/// Whether a time says when or how long something was; false for what only says how often ("daily", "every day").
bool answers_a_question(const Time& time);

/// The features of all times in `refs`, with the weights of their words: a word says less the more of the story's times stand by
/// it.
class Features {
 public:
  Features(const Story& story, const std::vector<AnnotationRef>& refs);
  const std::vector<Feature>& all() const { return features_; }
  const std::vector<double>& weights() const { return weights_; }

 private:
  std::vector<Feature> features_;
  std::vector<double> weights_;
};

/// How likely two times are to date one event, from about 0 to somewhat over 1: shared words, the same verb, agreeing values;
/// below 0 where the values are of kinds that no one question asks for. Symmetric. Cost: linear in the words.
double likeness(const Feature& a, const Feature& b, const Features& features);

}  // namespace hexapla::align::times
