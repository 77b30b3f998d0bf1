#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/error.h>

#include "ingest/archive/records.h"

namespace hexapla::archive {

/// What a web archive's record holds, its transfer undone.
struct WebBody {
  std::string_view as_stored;  ///< of the record's block
  std::optional<std::string> decoded = {};

  std::string_view bytes() const { return decoded ? std::string_view(*decoded) : as_stored; }

  std::vector<SourceStep> steps = {};  ///< from the block to the body
  std::string charset = {};
  bool is_cut_off = false;  ///< its chunks do not end
  std::string name = {};    ///< an ending that tells the declared type, or the URL's own
};

/// The body of a record that may be an account: of a response of status 200, a resource or a conversion, unless its type is one
/// that holds no text (pictures, styles, programs). Nothing for other records. What says that it is in chunks or compressed and
/// does not begin so is taken as it is. Errors: `unsupported`, `malformed`, `limit`. Cost: linear.
Result<std::optional<WebBody>> web_body(const WebRecord& record, RecordForm form, std::uint64_t most);

/// A record's date in ISO 8601; "" for one that is none.
std::string iso_date(std::string_view date);

}  // namespace hexapla::archive
