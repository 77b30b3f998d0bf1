#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/span.h>

namespace hexapla::text {

/// A word as wordings are compared: in `key` neither case, marks, curled apostrophes nor the spelling of small numbers count.
struct Wording {
  Span span;        ///< in the text that was given, plus `base`
  std::string key;  ///< never empty
  /// Whether it stands in brackets: an editor's word ("[Smith]", "(the mayor)"), no speaker's.
  bool editorial = false;
};

/// The words of a quotation as its wording is compared with others': hyphens part ("self-sustaining" is two), "cannot" is "can"
/// and "not", numbers are digits ("three": "3", "40,000": "40000") and ordinals words ("11th": "eleventh"), as are
/// titles before a name ("Sen. Roe": "senator roe") and a lone "&"; "okay" is "ok". The words of a
/// contraction share its span, also where blanks stand beside its apostrophe ("I ' m"). `base` is added to every span. Cost:
/// linear.
std::vector<Wording> wording(std::string_view text, std::uint32_t base = 0);

}  // namespace hexapla::text
