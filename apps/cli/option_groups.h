#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include "option_tree.h"

// The options that several verbs share.

namespace hexapla::cli {

/// The options of a verb: the groups in this order, and --help.
std::vector<Option> join(std::initializer_list<std::vector<Option>> groups);

Option format_option(std::vector<std::string_view> choices, std::string_view default_value, std::string_view help);
Option color_option();
/// Where to write.
std::vector<Option> output_options();
/// How files become accounts.
std::vector<Option> reading_options();
/// Which language model reads.
std::vector<Option> model_options();
/// How to run, and what to say meanwhile.
std::vector<Option> running_options();

}  // namespace hexapla::cli
