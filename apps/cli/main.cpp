#include <csignal>
#include <cstdio>
#include <exception>
#include <fmt/format.h>
#include <stop_token>
#include <thread>

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
#include "parse.h"

namespace hexapla::cli {
namespace {

int print(const std::string& text) {
  return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0 ? exit_done
                                                                                                     : exit_failed_input;
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

/// Turns SIGINT and SIGTERM into a stop request, so that nothing half-written stays. The signals are blocked in every thread and
/// taken by one that waits for them; SIGUSR1, sent by the program to itself, ends that wait.
class Interruptions {
 public:
  explicit Interruptions(std::stop_source& source) {
    sigemptyset(&signals_);
    for (const int signal : {SIGINT, SIGTERM, SIGUSR1}) sigaddset(&signals_, signal);
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
    waiter_ = std::jthread([this, &source] {
      int signal = 0;
      if (sigwait(&signals_, &signal) == 0 && signal != SIGUSR1) source.request_stop();
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
    fmt::print(stderr, "hexapla: error: {}\nTry \"hexapla --help\".\n", printable(invocation.error()));
    return exit_usage;
  }
  if (invocation->help) return print(invocation->verb != nullptr ? verb_help(*invocation->verb) : program_help());
  if (invocation->version) return print(fmt::format("hexapla {}\n", version));
  if (invocation->verb == nullptr) {
    fmt::print(stderr, "{}", program_help());
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
    fmt::print(stderr, "hexapla: error: {}\n", failure.what());
    return hexapla::cli::exit_failed_input;
  }
}
