#pragma once

#include <vector>

#include "report/html/markup.h"
#include "report/html/view.h"

namespace hexapla::report {

/// Writes a list of phrases, each with the accounts that use it: "“the clerk” A 2, C", a link to the first place in each text.
void write_phrases(Markup& out, const View& view, const std::vector<Phrase>& phrases);

/// Writes the letter of an account that leads to a place in its text, with how often it tells so if that is more than once.
void write_use(Markup& out, const View& view, const Mention& place, std::size_t count);

/// How many accounts name a participant.
std::size_t tellers_of(const Participant& participant);

}  // namespace hexapla::report
