#pragma once

#include "annotate/quotations/speakers.h"
#include "annotate/quotations/view.h"

namespace hexapla::annotate::quotations {

/// Whether marked words are speech, a title, or words set apart. Words with a speaker are speech; without one, few words that are
/// no sentence are set apart, and capitalised ones after the kind of work, or in the way of titles, are a title; so is a nickname
/// between the parts of somebody's name.
Saying kind_of(const View& view, std::uint32_t marked, const Attribution& attribution);

/// Whether marked words are no quotation but what a place is called (“at the “Grand Hotel””), or a note of a transcript
/// (“(APPLAUSE)”). Nobody says these.
bool is_a_place_or_note(const View& view, std::uint32_t marked);

}  // namespace hexapla::annotate::quotations
