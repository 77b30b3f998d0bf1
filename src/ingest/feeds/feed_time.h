#pragma once

#include <string>
#include <string_view>

namespace hexapla::feeds {

/// A time of a feed as iso_time() reads it: the zones that RFC 822 names in letters ("EST") as differences from UTC, its years of
/// two figures as RFC 2822, section 4.3, has them. Whatever else is written stays as it is. Cost: linear.
std::string feed_time(std::string_view written);

}  // namespace hexapla::feeds
