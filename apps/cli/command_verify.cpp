#include "command_verify.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sstream>

#include <hexapla/exchange.h>
#include <hexapla/report.h>
#include <hexapla/verify.h>

#include "console.h"
#include "inputs.h"
#include "output.h"

namespace hexapla::cli {
namespace {

Result<std::string> read_comparison(const std::string& path, const std::stop_token& stop) {
  constexpr std::uint64_t limit = 4ULL << 30;
  if (path == "-") return read_standard_input(limit, stop);
  const auto failure = [&](const std::string& reason) {
    return std::unexpected(Error{.code = ErrorCode::io, .reason = reason, .file = path});
  };
  std::error_code code;
  if (std::filesystem::is_directory(path, code)) return failure("a folder, not a comparison");
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) return failure(std::strerror(errno));
  std::ostringstream bytes;
  // An empty file sets the failure bit too; what it lacks is said of its JSON.
  if (!(bytes << file.rdbuf()) && file.bad()) return failure(std::strerror(errno));
  return std::move(bytes).str();
}

std::string place_of(const Discrepancy& discrepancy) {
  std::string out = discrepancy.file;
  if (!discrepancy.finding.empty()) out += (out.empty() ? "" : ": ") + ("finding " + discrepancy.finding);
  if (discrepancy.offset) out += fmt::format("{}byte {}", out.empty() ? "" : ": ", *discrepancy.offset);
  return out;
}

std::string as_text(const Verification& verification) {
  std::string out;
  for (const Discrepancy& discrepancy : verification.discrepancies) {
    out += to_printable(fmt::format("{}: {}", place_of(discrepancy), discrepancy.reason)) + "\n";
  }
  const auto counted = [](std::uint64_t count, std::string_view noun) {
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
  };
  return out + fmt::format("{}: {}, {}, {} checked{}\n", verification.holds() ? "holds" : "does not hold",
                           counted(verification.accounts, "account"), counted(verification.findings, "finding"),
                           counted(verification.mentions, "mention"),
                           verification.holds()
                               ? ""
                               : fmt::format("; {} {}", verification.discrepancies.size(),
                                             verification.discrepancies.size() == 1 ? "discrepancy" : "discrepancies"));
}

}  // namespace

int run_verify(const Invocation& invocation, const std::stop_token& stop) {
  Console console(invocation);
  auto output = Output::open(invocation);
  if (!output) {
    console.error(output.error());
    return exit_usage;
  }
  const std::string root = invocation.value("root");
  if (std::error_code code; invocation.has("root") && !std::filesystem::is_directory(root, code)) {
    console.error(fmt::format("--root {}: there is no such folder", root));
    return exit_usage;
  }
  const std::string& path = invocation.arguments.front();
  const auto json = read_comparison(path, stop);
  if (!json) {
    console.error(json.error().message());
    return json.error().code == ErrorCode::cancelled ? exit_interrupted : exit_failed_input;
  }
  auto verification = verify_comparison(*json, {.root = root});
  if (!verification) {
    Error error = verification.error();
    if (error.file.empty()) error.file = path;
    console.error(error.message());
    return exit_failed_input;
  }
  for (Discrepancy& discrepancy : verification->discrepancies) {
    if (discrepancy.file.empty()) discrepancy.file = path;
  }
  const std::string data = invocation.value("format", "text") == "json" ? to_json(*verification) : as_text(*verification);
  if (const auto written = output->write(data); !written) {
    console.error(written.error());
    return exit_failed_input;
  }
  return verification->holds() ? exit_done : exit_failed_input;
}

}  // namespace hexapla::cli
