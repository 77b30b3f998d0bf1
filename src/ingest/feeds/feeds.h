#pragma once

#include <string_view>

#include <hexapla/ingest.h>

#include "ingest/draft.h"

namespace hexapla::ingest {

/// True if decoded text, or a file's first bytes in a charset that holds ASCII, begin a feed: after white space, comments,
/// instructions and a DOCTYPE, its first element is RSS's, Atom's, RDF's or CDF's. Cost: linear in what stands before it, at most
/// 64 KiB.
bool is_feed(std::string_view text);

/// True for JSON that begins a JSON Feed (jsonfeed.org), told by its "version". Cost: at most linear.
bool is_json_feed(std::string_view text);

/// The entries of a feed, well-formed or not: each an account, its payload the entry's bytes. A feed without entries is one
/// account of what it says of itself, with a warning. What an entry's account cannot be made of is a row of `failed`. Cost:
/// linear.
Records read_feed(const Decoded& input, const IngestOptions& options);
Records read_json_feed(const Decoded& input, const IngestOptions& options);

}  // namespace hexapla::ingest
