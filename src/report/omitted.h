#pragma once

#include <string>
#include <string_view>

#include <hexapla/comparison.h>

namespace hexapla::report {

/// How it is said that an account does not tell what a finding tells.
struct OmittedWords {
  std::string_view
      lead;  ///< before the finding's name, with its blank: "does not tell: ", "does not tell " when, "does not quote "
  std::string answers;  ///< of the others: "June or June 28"; empty where the finding's name says them, as a quotation's does
};
OmittedWords omitted_words(const Finding& finding);

}  // namespace hexapla::report
