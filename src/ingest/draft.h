#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/ingest.h>

#include "text/charset.h"

namespace hexapla::ingest {

/// One input after its characters were decoded. Views: whoever makes it keeps the bytes and the text alive.
struct Decoded {
  std::string_view file;   ///< as given
  std::string_view bytes;  ///< of the file
  std::string_view text;   ///< UTF-8
  SourceMap map;           ///< text → bytes
  std::string charset;
  std::vector<Warning> warnings;
};

/// What a reader made of a file or record, before what holds for all accounts is added (finish.h).
struct Draft {
  std::string text;
  std::vector<Block> blocks;
  std::vector<Run> runs;  ///< text → payload
  Source source;
  Metadata metadata;  ///< as written; times not yet ISO 8601
  std::vector<Warning> warnings;
  std::string id;
};

/// The whole file as one account. Errors: `malformed` if it holds no text, `limit`; offsets are bytes of the file.
Result<Draft> read_plain(const Decoded& input);
Result<Draft> read_page(const Decoded& input, const IngestOptions& options);

/// The records of JSON Lines, of an array, or a single object: each an account, or a row of `failed` where it is broken (after
/// 100 such rows one more counts the rest). A line that to_json wrote (`hexapla/account/1`) is read back as the account that it
/// was.
struct Records {
  std::vector<std::variant<Draft, Account>> accounts;
  std::vector<Error> failed;
  bool holds_accounts = false;  ///< some record had a member that holds a text, readable or not, or could not be read
};
Records read_records(const Decoded& input, const IngestOptions& options);

/// Gives `draft`, whose payload is `payload` of the file, the warnings on the file's characters whose byte it holds; the `first`
/// of a file's accounts also those on the whole file.
void take_warnings(const Decoded& input, SourceSpan payload, bool first, Draft& draft);

/// The payload bytes that a span of the decoded text came from, first to last.
SourceSpan payload_of(const Decoded& input, Span span);

}  // namespace hexapla::ingest
