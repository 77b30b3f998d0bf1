#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/ingest.h>

#include "ingest/draft.h"
#include "ingest/entry/fields.h"

namespace hexapla::ingest {

/// What is to be an account: bytes of the decoded file, and what they say.
struct EntryParts {
  Span place;
  std::uint64_t record = 0;          ///< counted from 0 in the file
  std::vector<std::string> steps;    ///< of the decoding after the character set
  std::string_view what;             ///< what messages call it: "an entry"
  bool text_may_have_title = false;  ///< in its first line, where no field is the title
  Fields fields;
};

/// The account that an entry becomes: its title, its summary if its content does not say the same, its content. One that holds no
/// text is an empty account with a warning. Errors: `limit`, more bytes than an account's payload may have; those of read_html;
/// `offset` is a byte of the decoded file. Cost: linear.
Result<Draft> draft_of(const Decoded& input, EntryParts entry, const IngestOptions& options);

}  // namespace hexapla::ingest
