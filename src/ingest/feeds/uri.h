#pragma once

#include <string>
#include <string_view>

namespace hexapla::feeds {

/// True for an address with a scheme ("https:…", "tag:…").
bool is_absolute(std::string_view reference);

/// The address that `reference` means where `base` is the address of what it stands in (RFC 3986, section 5.2). As it is where it
/// has a scheme, or the base has none. Cost: linear.
std::string resolved(std::string_view base, std::string_view reference);

}  // namespace hexapla::feeds
