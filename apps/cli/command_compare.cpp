#include "command_compare.h"

#include <expected>
#include <filesystem>
#include <fmt/format.h>
#include <set>
#include <string>

#include <hexapla/engine.h>
#include <hexapla/exchange.h>
#include <hexapla/report.h>

#include "command_stories.h"
#include "comparing.h"
#include "console.h"
#include "inputs.h"
#include "output.h"

namespace hexapla::cli {
namespace {

/// The form that was asked for, or that the ending of --output names.
std::expected<std::string, std::string> format_of(const Invocation& invocation, const Output& output) {
  if (invocation.has("format")) return invocation.value("format");
  std::string ending = std::filesystem::path(output.path()).extension().string();
  for (char& c : ending)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  if (ending == ".json" || ending == ".csv") return ending.substr(1);
  if (ending == ".html" || ending == ".htm" || ending == ".xhtml") return "html";
  // A device or pipe has no ending that means anything.
  std::error_code ignored;
  const bool device =
      std::filesystem::exists(output.path(), ignored) && !std::filesystem::is_regular_file(output.path(), ignored);
  if (ending.empty() || ending == ".txt" || ending == ".text" || device) return "text";
  return std::unexpected(fmt::format("{}: the ending {} names no form; give --format", output.path(), ending));
}

std::string render(const Comparison& comparison, const std::string& format, const Invocation& invocation, bool to_file) {
  if (format == "json") return to_json(comparison);
  if (format == "csv") return to_csv(comparison);
  if (format == "html") return to_html(comparison, {.excerpts = invocation.has("excerpts"), .title = invocation.value("title")});
  return to_text(comparison, {.columns = text_width(invocation, to_file), .color = wants_color(invocation, to_file)});
}

/// What is said of the accounts' warnings, whose ids and names may still change.
std::set<std::string> warnings_of(const std::vector<Account>& accounts) {
  std::set<std::string> out;
  for (const Account& account : accounts) {
    for (const Warning& warning : account.warnings()) out.insert(message_of(account, warning));
  }
  return out;
}

int exit_code_of(const Comparison& comparison, const Invocation& invocation) {
  if (invocation.value("fail-on") == "conflict" && has_conflict(comparison)) return exit_conflict;
  return comparison.failed.empty() && !comparison.accounts.empty() ? exit_done : exit_failed_input;
}

/// Writes which words mean one participant or tell one happening, instead of a comparison; the exit code.
int write_chains(const Engine& engine, Ingested inputs, const Control& control, Output& output, Console& console) {
  const auto chains = engine.chain(std::move(inputs.accounts), control);
  if (!chains) {
    console.error(chains.error().message());
    return cli::exit_code_of(chains.error());
  }
  if (const auto written = output.write(to_json(*chains)); !written) {
    console.error(written.error());
    return exit_failed_input;
  }
  return inputs.failed.empty() && !chains->accounts.empty() ? exit_done : exit_failed_input;
}

}  // namespace

int run_compare(const Invocation& invocation, const std::stop_token& stop) {
  if (invocation.has("story")) return run_stories(invocation, stop);
  Console console(invocation);
  const auto options = ingest_options(invocation);
  auto output = options ? Output::open(invocation) : std::unexpected(options.error());
  if (!output) {
    console.error(output.error());
    return exit_usage;
  }
  const auto format = format_of(invocation, *output);
  if (!format) {
    console.error(format.error());
    return exit_usage;
  }
  auto engine_options = engine_options_of(invocation, console);
  if (!engine_options) {
    console.error(engine_options.error().message());
    return exit_usage;
  }
  auto inputs = read_inputs(invocation, *options, console, stop);
  if (!inputs) {
    console.error(inputs.error().message());
    return exit_code_of(inputs.error());
  }
  if (const auto spared = output->spares(files_of(*inputs)); !spared) {
    console.error(spared.error());
    return exit_usage;
  }
  if (inputs->accounts.size() == 1) console.warning("only one account: there is nothing to compare it with");

  const Engine engine(*std::move(engine_options));
  const Control control{.stop = stop, .progress = console.progress()};
  if (*format == "chains") return write_chains(engine, *std::move(inputs), control, *output, console);
  const std::set<std::string> said = warnings_of(inputs->accounts);
  auto comparison = engine.compare(std::move(inputs->accounts), std::move(inputs->failed), control);
  if (!comparison) {
    console.error(comparison.error().message());
    return exit_code_of(comparison.error());
  }
  for (const std::string& warning : warnings_of(comparison->accounts)) {
    if (!said.contains(warning)) console.warning(warning);
  }
  comparison->options = options_of(invocation);
  const std::string data = render(*comparison, *format, invocation, output->to_file());
  if (const auto written = output->write(data); !written) {
    console.error(written.error());
    return exit_failed_input;
  }
  return exit_code_of(*comparison, invocation);
}

}  // namespace hexapla::cli
