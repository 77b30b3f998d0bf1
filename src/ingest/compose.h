#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <hexapla/account.h>

#include "text/charset_runs.h"

namespace hexapla::ingest {

/// Runs that lead from a text to the payload, of `outer` (text → middle) and `inner` (middle → payload): HTML that was read from
/// windows-1252 bytes, a string of JSON that holds HTML. Exact: each unit of the result is decoded, by both steps, from the bytes
/// it names. Text whose middle was inserted, or that is a part of a unit of `inner`, is `inserted`: no bytes spell just that.
/// `outer` covers `text_size` bytes and lies inside `inner`. Cost: linear in the runs of the result and, for each outer run,
/// logarithmic in those of `inner`.
std::vector<Run> compose(std::span<const Run> outer, std::uint32_t text_size, const SourceMap& inner);

/// Adds `runs` (of a text of `text_size` bytes) to `builder`, their sources moved by `shift` bytes.
void append_runs(text::RunBuilder& builder, std::span<const Run> runs, std::uint32_t text_size, std::int64_t shift);

}  // namespace hexapla::ingest
