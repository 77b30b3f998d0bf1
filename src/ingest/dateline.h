#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <hexapla/account.h>

namespace hexapla::ingest {

/// What the head of a text says of itself where no metadata does.
struct Head {
  std::optional<std::string> published, updated;  ///< ISO 8601
  std::optional<std::string> author;
};

/// Reads the first blocks of an account: a line that holds a date alone or after a place ("Published March 10, 2025", "HALVSUND,
/// 24 July 2025"), the dateline of the first paragraph ("PORT ELLERY, Oct. 14, 2025 (AP) —"), a byline ("By Oriel Venn"). Only
/// whole dates with a month's name or in ISO 8601 count; a date in running text is none. Cost: constant.
Head read_head(std::string_view text, std::span<const Block> blocks);

}  // namespace hexapla::ingest
