#pragma once

#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "align/quantities_evidence.h"
#include "text/rates.h"

namespace hexapla::test {

/// The evidence between the first quantities of two accounts.
inline align::quantities::Evidence between(const QuantityStory& made) {
  using namespace align::quantities;
  const Features features(made.story(), {{0, 0}, {1, 0}}, {}, text::Rates(made.story()));
  const Evidence evidence = compare(features.all()[0], features.all()[1], features);
  const Evidence back = compare(features.all()[1], features.all()[0], features);
  EXPECT_EQ(evidence.of, back.of);
  EXPECT_EQ(evidence.excluded, back.excluded);
  return evidence;
}

}  // namespace hexapla::test
