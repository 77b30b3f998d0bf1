#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "annotate/names/pieces.h"

namespace hexapla::annotate::names {

/// The piece to which a name goes on behind a nickname in quotation marks: "Roe" of Ann “Sunny” Roe, where `given` is "Ann"; else
/// `none`. Works have such marks too: what stands before them must be no office, body, place, day or people, nor what stands
/// behind ("Tarn “Tide” Festival"). `lower` is the text in lower case.
std::size_t behind_nickname(std::string_view lower, const std::vector<Piece>& pieces, std::size_t given);

}  // namespace hexapla::annotate::names
