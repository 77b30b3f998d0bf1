#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <hexapla/annotations.h>

#include "annotate/names/pieces.h"

namespace hexapla::annotate::names {

/// Where a run of capitalised pieces is cut: "Tarn County Sheriff | Paul Orr".
struct OfficeAndPerson {
  std::size_t office = none;  ///< where the office begins; `none` if the run has none
  std::size_t person = 0;     ///< where the person's name begins; past the run's end if there is only an office
};

/// Parts the run of pieces [first, last] of a text that is `lower` in small letters into what stands before an office, the office
/// and the person who holds it. Cost: linear in the run.
OfficeAndPerson split_office(std::string_view lower, const std::vector<Piece>& pieces, std::size_t first, std::size_t last);

}  // namespace hexapla::annotate::names
