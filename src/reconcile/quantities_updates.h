#pragma once

#include <vector>

#include "core/story.h"

namespace hexapla::reconcile {

/// Which of two readings that exclude each other is the later state of a figure that develops.
enum class Development : std::uint8_t {
  none,     ///< neither can be told to be
  forward,  ///< the second reading
  backward  ///< the first
};

/// Told by words ("has risen to five", "initially") or by the times of publication of all accounts that give them: for figures
/// that develop by nature (dead, hurt, missing, arrested, counted, reporting), and for other counts of which the later account
/// has more. Each list holds a reading's mentions, one at least. Cost: linear in the sentences of the mentions.
Development development(const Story& story, const std::vector<AnnotationRef>& first, const std::vector<AnnotationRef>& second);

/// Whether an update of the second reading after the first is one figure that changed: by its words or its nature. Else the later
/// account knows of more.
bool is_one_figure(const Story& story, const std::vector<AnnotationRef>& first, const std::vector<AnnotationRef>& second);

}  // namespace hexapla::reconcile
