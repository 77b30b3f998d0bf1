#pragma once

#include <string_view>

#include "text/charset_names.h"

namespace hexapla::text {

// Single-byte character sets that ICU's detector does not know or mixes up. Each looks at a sample (see detect_charset) and gives
// the charset, or null if the sample is not of that script. Cost: linear, six decodings for Cyrillic.

/// Among windows-1251, KOI8-R, ISO-8859-5, IBM866, IBM855 and MacCyrillic the one in which the sample reads as Russian or
/// Bulgarian.
const Charset* detect_cyrillic(std::string_view sample);

/// windows-874, if combining marks stand where Thai has them.
const Charset* detect_thai(std::string_view sample);

/// macintosh, if the sample is Latin text whose quotation marks are Mac OS Roman's.
const Charset* detect_mac_roman(std::string_view sample);

}  // namespace hexapla::text
