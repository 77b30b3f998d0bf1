#pragma once

#include <string_view>
#include <vector>

#include <hexapla/annotations.h>

namespace hexapla::annotate::names {

/// Sets `chain` of each name to the index of the fullest name of the same participant, its own if it stands alone. Names are
/// joined when they are the same words; when a short form is the last word or words of a fuller one that the text gives
/// ("Bukele", "Nayib Bukele"), the first such in the text; when first and last word agree, nicknames included ("Joe Doe", "Joseph
/// A. Doe"); and when one is the initials of the other ("TBI"). Cost: linear in the names' words.
void chain(std::string_view text, std::vector<Name>& names);

}  // namespace hexapla::annotate::names
