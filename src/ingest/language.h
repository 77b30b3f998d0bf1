#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hexapla::ingest {

struct Language {
  std::string tag = "und";  ///< BCP 47
  bool readable = true;     ///< English is what is read now; what cannot be told is, if its letters are Latin
  bool sure = false;        ///< told by the text itself
};

/// The language of a text, by CLD2 on its first 64 KiB. Where the text is too short or mixed to tell: what it declares of itself,
/// else English if its words look it. A declared region stays ("en-GB"). Cost: linear in what is looked at.
Language detect_language(std::string_view text, const std::optional<std::string>& declared);

}  // namespace hexapla::ingest
