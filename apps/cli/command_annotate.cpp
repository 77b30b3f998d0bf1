#include "command_annotate.h"

#include <hexapla/engine.h>
#include <hexapla/exchange.h>

#include "lines.h"

namespace hexapla::cli {

int run_annotate(const Invocation& invocation, const std::stop_token& stop) {
  const Engine engine;
  return write_lines(invocation, stop, [&engine](const Account& account) { return to_json(account, engine.annotate(account)); });
}

}  // namespace hexapla::cli
