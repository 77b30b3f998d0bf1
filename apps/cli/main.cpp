#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fmt/format.h>
#include <stop_token>
#include <thread>

#include <hexapla/report.h>
#include <hexapla/version.h>

#include "command_annotate.h"
#include "command_compare.h"
#include "command_ingest.h"
#include "command_model.h"
#include "command_verify.h"
#include "completion.h"
#include "console.h"
#include "help.h"
#include "manual.h"
#include "output.h"
#include "parse.h"

namespace hexapla::cli {
namespace {

int print(const std::string& text) {
  const auto written = Output::standard().write(text);
  if (written) return exit_done;
  to_stderr(fmt::format("hexapla: error: {}\n", written.error()));
  return exit_failed_input;
}

int run(const Invocation& invocation, const std::stop_token& stop) {
  const std::string_view verb = invocation.verb->name;
  if (verb == "compare") return run_compare(invocation, stop);
  if (verb == "ingest") return run_ingest(invocation, stop);
  if (verb == "annotate") return run_annotate(invocation, stop);
  if (verb == "verify") return run_verify(invocation, stop);
  if (verb == "model") return run_model(invocation);
  if (verb == "manual") return print(manual_page());
  return print(completion_script(invocation.arguments.front()));
}

/// Turns SIGINT, SIGTERM and SIGHUP into a stop request, so that nothing half-written stays; a second one ends the program where
/// it is. The signals are blocked in every thread and taken by one that waits for them; SIGUSR1, sent by the program to itself,
/// ends that wait.
class Interruptions {
 public:
  explicit Interruptions(std::stop_source& source) {
    sigemptyset(&signals_);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGUSR1}) sigaddset(&signals_, signal);
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
    waiter_ = std::jthread([this, &source] {
      int signal = 0;
      while (sigwait(&signals_, &signal) == 0 && signal != SIGUSR1) {
        if (!source.request_stop()) std::_Exit(exit_interrupted);
      }
    });
  }
  ~Interruptions() { pthread_kill(waiter_.native_handle(), SIGUSR1); }
  Interruptions(const Interruptions&) = delete;
  Interruptions& operator=(const Interruptions&) = delete;

 private:
  sigset_t signals_{};
  std::jthread waiter_;
};

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  const auto invocation = parse(argc, argv);
  if (!invocation) {
    const UsageError& error = invocation.error();
    const std::string help = error.verb != nullptr ? fmt::format("hexapla {} --help", error.verb->name) : "hexapla --help";
    to_stderr(fmt::format("hexapla: error: {}\nTry \"{}\".\n", to_printable(error.reason), help));
    return exit_usage;
  }
  if (invocation->help) return print(invocation->verb != nullptr ? verb_help(*invocation->verb) : program_help());
  if (invocation->version) return print(fmt::format("hexapla {}\n", version));
  if (invocation->verb == nullptr) {
    to_stderr(program_help());
    return exit_usage;
  }
  std::stop_source source;
  const Interruptions interruptions(source);
  return run(*invocation, source.get_token());
}

}  // namespace
}  // namespace hexapla::cli

int main(int argc, char** argv) {
  try {
    return hexapla::cli::main(argc, argv);
  } catch (const std::exception& failure) {
    // Only broken invariants and want of memory come here; bad input has errors of its own.
    hexapla::cli::to_stderr(fmt::format("hexapla: error: {}\n", failure.what()));
    return hexapla::cli::exit_failed_input;
  }
}
