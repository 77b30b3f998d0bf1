#pragma once

#include <span>
#include <string>
#include <string_view>

#include "report/html/markup.h"
#include "report/html/view.h"

namespace hexapla::report {

/// ` lang="…"` for an account that is not in the page's language.
void write_language(Markup& out, const Account& account);

/// Writes an account's own words for one question, each a link to its place in the text, figures and times in their
/// clause; of words told again there are links to the places.
/// `mentions` are those of one finding in one account, by reading.
void write_words(Markup& out, const View& view, std::span<const PlacedMention> mentions);

/// The words that a cell shows of a mention, with those around it.
std::string_view shown_words(const View& view, const PlacedMention& placed);

}  // namespace hexapla::report
