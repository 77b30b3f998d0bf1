#include "command_verify.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

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

/// Of a text that is more than one line of JSON ("compare --story" writes a comparison a line), the lines; else the whole text.
std::vector<std::string_view> comparisons_in(std::string_view text) {
  const std::size_t first = text.find('\n');
  const bool many = first != std::string_view::npos && first > 0 && text[first - 1] == '}' &&
                    text.find_first_not_of(" \t\r\n", first) != std::string_view::npos;
  if (!many) return {text};
  std::vector<std::string_view> out;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (text.find_first_not_of(" \t\r", begin) < end) out.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return out;
}

/// Checks each of the comparisons; their discrepancies stand one after another. Errors: one that cannot be read, with its place.
Result<Verification> verify_all(std::string_view text, const VerifyOptions& options, const std::stop_token& stop) {
  Verification all;
  for (const std::string_view json : comparisons_in(text)) {
    if (stop.stop_requested()) return std::unexpected(Error{.code = ErrorCode::cancelled, .reason = "stopped on request"});
    const auto begin = static_cast<std::uint64_t>(json.data() - text.data());
    auto one = verify_comparison(json, options);
    if (!one) {
      if (one.error().file.empty() && begin != 0) one.error().offset = begin + one.error().offset.value_or(0);
      return one;
    }
    all.accounts += one->accounts;
    all.findings += one->findings;
    all.mentions += one->mentions;
    for (Discrepancy& discrepancy : one->discrepancies) {
      if (discrepancy.file.empty() && discrepancy.offset) *discrepancy.offset += begin;
      all.discrepancies.push_back(std::move(discrepancy));
    }
  }
  return all;
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
  auto verification = verify_all(*json, {.root = root}, stop);
  if (!verification) {
    Error error = verification.error();
    if (error.file.empty()) error.file = path;
    console.error(error.message());
    return error.code == ErrorCode::cancelled ? exit_interrupted : exit_failed_input;
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
