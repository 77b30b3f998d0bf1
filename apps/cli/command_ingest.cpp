#include "command_ingest.h"

#include <hexapla/exchange.h>

#include "lines.h"

namespace hexapla::cli {

int run_ingest(const Invocation& invocation, const std::stop_token& stop) {
  return write_lines(invocation, stop, "write", [](const Account& account) { return Lines{to_json(account) + '\n'}; });
}

}  // namespace hexapla::cli
