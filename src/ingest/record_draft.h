#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <hexapla/ingest.h>

#include "ingest/draft.h"
#include "ingest/json_scan.h"

namespace hexapla::ingest {

// One record of JSON, an object that was scanned already, as the draft of an account.

/// The first member of that name; null if there is none. Cost: linear in the members.
const JsonValue* member_of(const JsonScan& record, std::string_view name);

/// The member that holds a record's text.
struct RecordBody {
  JsonValue value;       ///< a string that is not blank
  bool in_html = false;  ///< named as HTML; a text that only looks like it is told later, by its content
};
/// The first of `fields.text`, else of `fields.html`, that is a string with something in it. Cost: linear.
std::optional<RecordBody> body_of(const Decoded& input, const JsonScan& record, const RecordFields& fields);

/// The account that `record`, number `index` of the file, holds: its title, an empty line and its text, unless the text begins
/// with the title; every run leads back to the record's bytes in the file. What the record says of itself holds against what
/// the HTML in it says. Errors: `limit`, more bytes than an account's payload may have; `malformed` where no text is left, with
/// `offset` a byte of the decoded file; those of read_html. Cost: linear.
Result<Draft> draft_of(const Decoded& input, const JsonScan& record, const RecordBody& body, std::uint64_t index,
                       const IngestOptions& options);

}  // namespace hexapla::ingest
