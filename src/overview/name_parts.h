#pragma once

#include <string>
#include <string_view>
#include <vector>

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

/// Whether a folded name is that of a news agency or a platform, which spreads the news and has no part in it.
bool spreads_news(std::string_view name);

/// Whether letters stand in the words and all of them are capitals.
bool is_shouted(std::string_view words);

/// Whether one word alone names nothing that is in the news by itself: "street", "department", "islam".
bool is_bare_word(std::string_view folded);

/// What the form of a name tells of what it names, by its words: "Hill Street" is a place, "HMS Dorrit" a vehicle; `known`
/// otherwise, and `other` for days.
ParticipantKind kind_by_form(const std::vector<std::string>& words, ParticipantKind known);

}  // namespace hexapla::overview
