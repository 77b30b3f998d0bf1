#pragma once

#include <simdjson.h>
#include <string>
#include <string_view>

namespace hexapla::exchange {

/// The first 16 hexadecimal digits of the SHA-256 of a JSON object without its member "digest", in the canonical form of RFC
/// 8785: no white space, members sorted by name, numbers as ECMAScript writes them. White space, the order of members and the
/// writing of numbers do not change it; any other change of a value does. (RFC 8785 sorts names by UTF-16 units, this by bytes of
/// UTF-8; for the names that our forms use, all ASCII, it is one order.) Cost: linear, and n log n in the members of one object.
std::string digest_of(const simdjson::dom::element& object);
/// The same for an object as text, which must be JSON (what this program has just written); for other text it throws
/// std::logic_error.
std::string digest_of(std::string_view json);

}  // namespace hexapla::exchange
