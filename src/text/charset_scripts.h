#pragma once

#include <string_view>

#include "text/charset_names.h"

namespace hexapla::text {

// Character sets that ICU's detector does not know or mixes up. Each looks at a sample (see detect_charset) and gives
// the charset, or null if the sample is not of that script. Cost: linear, six decodings for Cyrillic.

/// Among windows-1251, KOI8-R, ISO-8859-5, IBM866, IBM855 and MacCyrillic the one in which the sample reads as Russian or
/// Bulgarian.
const Charset* detect_cyrillic(std::string_view sample);

/// windows-1255, if nearly all of the sample's bytes beyond ASCII are Hebrew's letters and points.
const Charset* detect_hebrew(std::string_view sample);

/// True for text that windows-1252 would read with the Icelandic letters ð, þ and ý, but with no other letter of Icelandic: in
/// Turkish (windows-1254) their bytes are ğ, ş and ı.
bool is_turkish(std::string_view sample);

/// johab, if the sample reads without a fault as Hangul.
const Charset* detect_johab(std::string_view sample);

/// windows-874, if combining marks stand where Thai has them.
const Charset* detect_thai(std::string_view sample);

/// macintosh, if the sample is Latin text whose quotation marks are Mac OS Roman's.
const Charset* detect_mac_roman(std::string_view sample);

}  // namespace hexapla::text
