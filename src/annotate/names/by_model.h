#pragma once

#include <string_view>
#include <vector>

#include <hexapla/annotations.h>

namespace hexapla::annotate::names {

/// Mends the names that the rules found, in text order, by what a language model says: names of which no word is a proper noun at
/// any of their places and that touch none of its entities go ("Published", "SHOT"), and those that are part of a time; its
/// people, places and organisations that they missed come in. Without a model nothing changes. Cost: n log n in the names and
/// entities.
void mend_by_model(std::string_view text, Annotations& annotations);

}  // namespace hexapla::annotate::names
