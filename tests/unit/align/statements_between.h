#pragma once

#include <string>

#include "../support/wording_story.h"
#include "align/statements_evidence.h"

namespace hexapla::align::statements {

/// The evidence of two accounts' statements, beside a third sentence that shares no word with them.
inline Evidence between(const std::string& one, const std::string& other, const std::string& act = "sink", bool denied = false) {
  test::WordingStory story;
  story.add(one);
  story.add(other);
  story.add("Nobody knows why");
  story.statement(0, one, "sink");
  story.statement(1, other, act, denied);
  story.statement(2, "Nobody knows why", "know");
  const Features features(story.story(), {{0, 0}, {1, 0}});
  return compare(features.all()[0], features.all()[1], features);
}

}  // namespace hexapla::align::statements
