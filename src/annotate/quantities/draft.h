#pragma once

#include <cstddef>
#include <string>

#include "annotate/quantities/words.h"

namespace hexapla::annotate::quantities {

/// A quantity while it is read: places are word indices of the sentence.
struct Draft {
  std::size_t begin = 0, end = 0;                ///< the phrase
  std::size_t floor = 0;                         ///< no phrase begins before: there the one before it ends
  std::size_t number_begin = 0, number_end = 0;  ///< the number's words
  std::size_t thing_begin = 0, thing_end = 0;    ///< the counted noun phrase; empty if there is none
  bool singular = false;                         ///< the thing counted is one ("one man")
  bool measured = false;                         ///< has a unit, so that its thing is only what "of" joins
  double factor = 1, shift = 0;                  ///< amounts in the unit are `factor * written + shift`
  std::size_t head = 0;                          ///< the head noun among [thing_begin, thing_end)
  Quantity quantity;

  bool has_thing() const { return thing_begin < thing_end; }
};

}  // namespace hexapla::annotate::quantities
