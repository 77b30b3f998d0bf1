#pragma once

#include <expected>
#include <stop_token>
#include <string>
#include <vector>

#include <hexapla/ingest.h>

#include "console.h"
#include "parse.h"

namespace hexapla::cli {

/// --threads as a number.
unsigned threads_of(const Invocation& invocation);
/// The reading options of the command line; a sentence for one that makes no sense.
std::expected<IngestOptions, std::string> ingest_options(const Invocation& invocation);

/// Reads the accounts of the verb's arguments and says what failed, what was passed over and what was odd.
/// Fails for wrong use and when interrupted.
Result<Ingested> read_inputs(const Invocation& invocation, const IngestOptions& options, Console& console,
                             const std::stop_token& stop);

/// Says how much was passed over, if anything was.
void say_skipped(const Skipped& skipped, Console& console);

/// "1 account", "2 accounts".
std::string counted(std::uint64_t count, std::string_view one, std::string_view many);

/// What is said of a warning: its account's file, its place there (of a record with the byte at which that begins), its reason.
std::string message_of(const Account& account, const Warning& warning);

/// The paths that were read, or could not be.
std::vector<std::string> files_of(const Ingested& inputs);

/// All of standard input. Errors: io, limit, and cancelled, which is noticed while nothing comes.
Result<std::string> read_standard_input(std::uint64_t limit, const std::stop_token& stop);

}  // namespace hexapla::cli
