#pragma once

#include <string>
#include <string_view>

namespace hexapla::language {

/// Universal features as spaCy keeps them: fields by rising byte, the values of each too; "_" is none.
std::string ordered_features(std::string_view features);

/// The features of `winner`, and those of `other` that it lacks, in that order.
std::string merge_features(std::string_view winner, std::string_view other);

}  // namespace hexapla::language
