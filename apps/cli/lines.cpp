#include "lines.h"

#include "console.h"
#include "inputs.h"
#include "output.h"

namespace hexapla::cli {

int write_lines(const Invocation& invocation, const std::stop_token& stop,
                const std::function<std::string(const Account&)>& line) {
  Console console(invocation);
  const auto options = ingest_options(invocation);
  auto output = options ? Output::open(invocation) : std::unexpected(options.error());
  if (!output) {
    console.error(output.error());
    return exit_usage;
  }
  auto inputs = read_inputs(invocation, *options, console, stop);
  if (!inputs) {
    console.error(inputs.error().message());
    return inputs.error().code == ErrorCode::cancelled ? exit_interrupted : exit_usage;
  }
  if (const auto spared = output->spares(files_of(*inputs)); !spared) {
    console.error(spared.error());
    return exit_usage;
  }
  const bool complete = inputs->failed.empty() && !inputs->accounts.empty();
  std::string data;
  for (const Account& account : label_accounts(std::move(inputs->accounts))) {
    if (stop.stop_requested()) return exit_interrupted;
    data += line(account);
    data += '\n';
  }
  if (const auto written = output->write(data); !written) {
    console.error(written.error());
    return exit_failed_input;
  }
  return complete ? exit_done : exit_failed_input;
}

}  // namespace hexapla::cli
