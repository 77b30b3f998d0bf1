#pragma once

#include <hexapla/annotations.h>
#include <hexapla/error.h>

namespace hexapla::exchange {

/// Checks that every place lies in a text of `text_bytes` bytes, every index in its vector, what stands in text order in that
/// order, and that what hangs on something never leads back to itself. Errors: malformed, naming the vector and the element.
/// Cost: linear.
Result<void> check_annotations(const Annotations& annotations, std::uint32_t text_bytes);

}  // namespace hexapla::exchange
