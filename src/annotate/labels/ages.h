#pragma once

#include <string_view>

namespace hexapla::annotate::labels {

/// Whether the text before a name ends in its bearer's age: "41-year-old Ann Roe"; not "the 41-year-old Orn Club", as a thing is
/// called that is so old.
bool follows_an_age(std::string_view before);

/// Whether the text behind a name begins with its bearer's age: "Ann Roe, 41, of Orn".
bool stands_before_an_age(std::string_view after);

}  // namespace hexapla::annotate::labels
