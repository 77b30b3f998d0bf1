#pragma once

#include "annotate/quotations/speakers.h"
#include "annotate/quotations/view.h"

namespace hexapla::annotate::quotations {

/// Whether marked words are speech, a title, or words set apart. Words with a speaker are speech; without one, few words that are
/// no sentence are set apart, and capitalised ones after the kind of work, or in the way of titles, are a title.
Saying kind_of(const View& view, std::uint32_t marked, const Attribution& attribution);

}  // namespace hexapla::annotate::quotations
