#pragma once

#include <hexapla/annotations.h>

#include "exchange/json_read.h"

namespace hexapla::exchange {

/// What annotations_json.cpp writes of a text of `text_bytes` bytes, but the words of the syntax, which only names the model.
/// Every place lies in the text and every index in its vector, so that nothing that a file says can lead outside. Errors:
/// malformed, naming the member. Cost: linear.
Result<Annotations> read_annotations(const Object& object, std::uint32_t text_bytes);

}  // namespace hexapla::exchange
