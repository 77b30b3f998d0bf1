#pragma once

#include <stop_token>

#include "parse.h"

namespace hexapla::cli {

/// compare --story: a comparison a line for each story that the records tell, in the order in which stories first come.
int run_stories(const Invocation& invocation, const std::stop_token& stop);

}  // namespace hexapla::cli
