#pragma once

#include <span>
#include <string_view>
#include <vector>

#include <hexapla/span.h>

namespace hexapla::lineage {

/// The stretches of a text that stand inside quotation marks, with their marks, in order and without overlap: straight, curly,
/// low and angle marks; single ones where they close again in the same line. A mark that is not closed reaches to the end of its
/// line, as where a quotation goes on in the next paragraph. Rough by intent (lineage asks only whether a passage is somebody's
/// spoken words); annotate reads quotations with care. Cost: linear.
std::vector<Span> quoted_stretches(std::string_view text);

}  // namespace hexapla::lineage
