#pragma once

#include <string>

#include "option_tree.h"

namespace hexapla::cli {

/// What `hexapla --help` prints.
std::string program_help();
/// What `hexapla VERB --help` prints, at most 80 columns wide.
std::string verb_help(const Verb& verb);
/// "hexapla compare [OPTIONS] PATH..."
std::string usage_line(const Verb& verb);
/// An option's help with its choices and default.
std::string option_description(const Option& option);

}  // namespace hexapla::cli
