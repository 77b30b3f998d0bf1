#include "lines.h"

#include <new>
#include <optional>
#include <utility>

#include <hexapla/parallel.h>

#include "console.h"
#include "inputs.h"
#include "output.h"

namespace hexapla::cli {
namespace {

/// Makes the lines of accounts on several threads and writes them in the accounts' order.
class Work {
 public:
  Work(const std::vector<Account>& accounts, Console& console, Output::Writer& writer)
      : accounts_(accounts), console_(console), writer_(writer), made_(accounts.size()) {}

  /// An account for which memory does not suffice costs that account alone.
  void make(std::size_t i, const std::function<Result<Lines>(const Account&)>& lines) {
    try {
      made_[i] = lines(accounts_[i]);
    } catch (const std::bad_alloc&) {
      made_[i] = std::unexpected(Error{.code = ErrorCode::limit, .reason = "there is not enough memory for it"});
    }
  }

  /// False once it makes no sense to go on.
  bool take(std::size_t i) {
    const Result<Lines> lines = *std::exchange(made_[i], std::nullopt);
    if (!lines) {
      Error error = lines.error();
      error.file = accounts_[i].source().file;
      console_.error(error.message());
      complete_ = false;
      return true;
    }
    for (const Warning& warning : lines->warnings) console_.warning(message_of(accounts_[i], warning));
    return writer_.append(lines->text);
  }

  bool complete() const { return complete_; }

 private:
  const std::vector<Account>& accounts_;
  Console& console_;
  Output::Writer& writer_;
  std::vector<std::optional<Result<Lines>>> made_;
  bool complete_ = true;
};

int write_all(const Invocation& invocation, const std::stop_token& stop, std::string_view stage,
              const std::function<Result<Lines>(const Account&)>& lines, const std::vector<Account>& accounts,
              const Output& output, Console& console) {
  auto writer = output.start();
  if (!writer) {
    console.error(writer.error());
    return exit_failed_input;
  }
  Work work(accounts, console, *writer);
  for_each_in_order(
      accounts.size(), threads_of(invocation), {.stop = stop, .progress = console.progress()}, stage,
      [&](std::size_t i) { work.make(i, lines); }, [&](std::size_t i) { return work.take(i); });
  if (stop.stop_requested()) return exit_interrupted;
  if (const auto finished = writer->finish(); !finished) {
    console.error(finished.error());
    return exit_failed_input;
  }
  return work.complete() ? exit_done : exit_failed_input;
}

}  // namespace

int write_lines(const Invocation& invocation, const std::stop_token& stop, std::string_view stage,
                const std::function<Result<Lines>(const Account&)>& lines) {
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
  const bool all_read = inputs->failed.empty() && !inputs->accounts.empty();
  const std::vector<Account> accounts = label_accounts(std::move(inputs->accounts));
  const int code = write_all(invocation, stop, stage, lines, accounts, *output, console);
  return code == exit_done && !all_read ? exit_failed_input : code;
}

}  // namespace hexapla::cli
