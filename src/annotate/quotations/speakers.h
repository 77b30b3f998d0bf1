#pragma once

#include <vector>

#include "annotate/quotations/view.h"

namespace hexapla::annotate::quotations {

/// Who says marked words, as the text around them tells.
struct Attribution {
  Span speaker;               ///< empty: nobody is named
  Span cue;                   ///< empty: none, or the speaker was carried over
  bool naming = false;        ///< the cue gives its object a name: "called them “…”"
  bool tagged = false;        ///< the cue and speaker stand directly before or after the words
  std::uint32_t from = none;  ///< the marked words whose speaker was carried over
  bool joined = false;        ///< one utterance with `from`
};

/// The attribution of each outermost marked words, in their order (empty for nested ones, which have their own if the outer words
/// tell it, else none). Cost: linear.
std::vector<Attribution> find_speakers(const View& view);

}  // namespace hexapla::annotate::quotations
