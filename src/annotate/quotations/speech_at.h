#pragma once

#include <cstdint>
#include <vector>

#include <hexapla/annotations.h>

namespace hexapla::annotate::quotations {

/// The innermost speech, direct or reported, whose content holds byte `at`, among the last `most_before` that begin before it;
/// `none` where there is none. Cost: logarithmic.
inline constexpr std::uint32_t most_before = 8;
std::uint32_t speech_at(const std::vector<Quotation>& quotations, std::uint32_t at);

}  // namespace hexapla::annotate::quotations
