#pragma once

#include <optional>

#include "annotate/quotations/frames.h"

namespace hexapla::annotate::quotations {

/// Who says marked words, as the text around them tells.
struct Attribution {
  Span speaker;               ///< empty: nobody is named
  Span cue;                   ///< empty: none, or the speaker was carried over
  bool naming = false;        ///< the cue gives its object a name: "called them “…”"
  bool tagged = false;        ///< the cue and speaker stand directly before or after the words
  bool passive = false;       ///< the cue's subject is who is spoken about: "described as “…” by Roe"
  std::uint32_t from = none;  ///< the marked words whose speaker was carried over, or that this goes on
  bool joined = false;        ///< one utterance with `from`
};

/// The attribution of marked words by their own sentence, or nothing. Looked for after a colon, behind the words, before them,
/// inside them ("ROE: …"), at the sentence's end. Cost: bounded.
std::optional<Attribution> attribute(const View& view, std::uint32_t marked, const Around& around);

}  // namespace hexapla::annotate::quotations
