#pragma once

#include <string>
#include <string_view>

#include "report/html/markup.h"
#include "report/html/view.h"

namespace hexapla::report {

/// "14 Oct 2025, 12:30 UTC" of an ISO 8601 time, as precise as it is; the time itself if it is not one.
std::string plain_time(std::string_view iso);

/// Words of the text, counted between white space.
std::size_t word_count(std::string_view text);

/// Writes what an account is, short, under its name at the head of its column.
void write_column_facts(Markup& out, const View& view, std::size_t account);

/// Writes what an account is in full, at the head of its text.
void write_account_facts(Markup& out, const View& view, std::size_t account);

/// Writes the inputs that could not be read and why; nothing if all could.
void write_failed(Markup& out, const View& view);

}  // namespace hexapla::report
