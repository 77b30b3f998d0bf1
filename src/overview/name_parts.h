#pragma once

#include <string_view>

#include <hexapla/span.h>

#include "core/story.h"

namespace hexapla::overview {

/// A label taken apart: "the *TBI spokesman* **Josh Devine**".
struct LabelParts {
  Span name;  ///< empty if the label has none
  Span
      description;  ///< the title before the name, or the noun with what stands before it; no article, owner or age; may be empty
};

/// Takes a label of the account apart. Titles ("Sheriff", "Mr") are no part of a person's name. Cost: logarithmic, and linear in
/// the label.
LabelParts parts_of(const Account& account, const Annotations& annotations, const Label& label);

}  // namespace hexapla::overview
