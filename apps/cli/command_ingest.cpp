#include "command_ingest.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <functional>
#include <optional>
#include <set>

#include <hexapla/exchange.h>
#include <hexapla/stream.h>

#include "console.h"
#include "inputs.h"
#include "lines.h"
#include "output.h"
#include "part_file.h"

namespace hexapla::cli {
namespace {

namespace fs = std::filesystem;

/// Takes the accounts' lines; false once more is in vain.
using Taker = std::function<bool(std::string_view)>;

/// One run over some paths, whose lines go to one place.
class Ingestion {
 public:
  Ingestion(const Invocation& invocation, const IngestOptions& options, const std::stop_token& stop, Console& console)
      : invocation_(invocation), options_(options), stop_(stop), console_(console) {}

  /// Lines to standard output, or to what is no file.
  int to_stream(const std::vector<std::string>& paths, const Output& output) {
    auto writer = output.start();
    if (!writer) return fail(writer.error(), exit_failed_input);
    OutputGuard guard(output);
    const int code = stream(paths, guard, [&](std::string_view line) { return writer->append(line); }, std::nullopt);
    if (const auto finished = writer->finish(); !finished) return fail(finished.error(), exit_failed_input);
    return code;
  }

  int to_file(const std::vector<std::string>& paths, const std::string& path) {
    const bool resumes = invocation_.has("resume"), force = invocation_.has("force");
    std::error_code ignored;
    if (resumes && fs::is_regular_file(path, ignored)) {
      console_.info(fmt::format("{}: is complete", path));
      return exit_done;
    }
    const auto output = Output::to(path, force);
    if (!output) return fail(output.error(), exit_usage);
    if (fs::is_other(fs::status(path, ignored))) return to_stream(paths, *output);
    auto file = PartFile::open(output->path(), resumes, force);
    if (!file) return fail(file.error(), exit_usage);
    OutputGuard guard(*output);
    const int code = stream(paths, guard, [&](std::string_view line) { return file->append(line); }, file->point());
    if (code == exit_interrupted || code == exit_usage) return code;
    if (const auto finished = file->finish(); !finished) return fail(finished.error(), exit_failed_input);
    return code;
  }

 private:
  int fail(std::string_view reason, int code) {
    console_.error(reason);
    return code;
  }

  int stream(const std::vector<std::string>& paths, OutputGuard& guard, const Taker& take,
             const std::optional<ResumePoint>& point) {
    const AccountSink sink{.take =
                               [&](const Account& account) {
                                 if (!guard.spares(account.source().file)) return false;
                                 for (const Warning& warning : account.warnings()) console_.warning(message_of(account, warning));
                                 return take(to_json(account) + '\n');
                               },
                           .fail =
                               [&](const Error& error) {
                                 guard.spares(error.file);
                                 console_.error(error.message());
                               }};
    const std::uint64_t limit = options_.limits.file_bytes;
    const auto done = stream_accounts(
        paths, options_, sink, {.stop = stop_, .progress = console_.progress()},
        [&] { return read_standard_input(limit, stop_); }, point);
    if (!done) return fail(done.error().message(), done.error().code == ErrorCode::cancelled ? exit_interrupted : exit_usage);
    if (!guard.spared()) return fail(guard.spared().error(), exit_usage);
    for (const Warning& warning : done->warnings) console_.warning(warning.reason);
    say_skipped(done->skipped, console_);
    const std::uint64_t before = point ? point->accounts : 0;
    if (done->accounts + before == 0) console_.error("there is no account to read");
    console_.info(fmt::format("read {}", counted(done->accounts, "account", "accounts")));
    return done->failed == 0 && done->accounts + before != 0 ? exit_done : exit_failed_input;
  }

  const Invocation& invocation_;
  const IngestOptions& options_;
  const std::stop_token& stop_;
  Console& console_;
};

/// The name that a path's accounts have in a folder of outputs.
std::string name_in_folder(const std::string& path) {
  fs::path clean = fs::path(path).lexically_normal();
  if (clean.filename().empty()) clean = clean.parent_path();
  const std::string name = path == "-" ? "standard-input" : clean.filename().string();
  return (name.empty() || name == "." || name == ".." ? "accounts" : name) + ".jsonl";
}

/// A file for each path. The worst of the exit codes.
int to_folder(Ingestion& ingestion, const std::vector<std::string>& paths, const fs::path& folder, Console& console) {
  std::set<std::string> names;
  for (const std::string& path : paths) {
    if (names.insert(name_in_folder(path)).second) continue;
    console.error(fmt::format("{}: two inputs have this name; give them to runs of their own", name_in_folder(path)));
    return exit_usage;
  }
  int worst = exit_done;
  for (const std::string& path : paths) {
    const int code = ingestion.to_file({path}, (folder / name_in_folder(path)).string());
    if (code == exit_interrupted || code == exit_usage) return code;
    worst = std::max(worst, code);
  }
  return worst;
}

/// True where accounts are written as they come: what is read is an archive, or the output says so.
bool streams(const Invocation& invocation, const IngestOptions& options) {
  const std::string output = invocation.value("output");
  std::error_code ignored;
  return invocation.has("resume") || output.ends_with(".zst") || (!output.empty() && fs::is_directory(output, ignored)) ||
         holds_archive(invocation.arguments, options.limits);
}

}  // namespace

int run_ingest(const Invocation& invocation, const std::stop_token& stop) {
  Console console(invocation);
  const auto options = ingest_options(invocation);
  if (!options) {
    console.error(options.error());
    return exit_usage;
  }
  if (!streams(invocation, *options)) {
    return write_lines(invocation, stop, "write", [](const Account& account) { return Lines{to_json(account) + '\n'}; });
  }
  Ingestion ingestion(invocation, *options, stop, console);
  const std::string path = invocation.value("output", "-");
  std::error_code ignored;
  if (path == "-" && invocation.has("resume")) {
    console.error("--resume needs --output, where the run that was stopped wrote");
    return exit_usage;
  }
  if (path == "-") return ingestion.to_stream(invocation.arguments, Output::standard());
  if (fs::is_directory(path, ignored)) return to_folder(ingestion, invocation.arguments, path, console);
  return ingestion.to_file(invocation.arguments, path);
}

}  // namespace hexapla::cli
