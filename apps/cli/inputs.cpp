#include "inputs.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

namespace hexapla::cli {
namespace {

std::vector<std::string> split(std::string_view text, char at) {
  std::vector<std::string> out;
  while (true) {
    const std::size_t end = text.find(at);
    if (end != 0 && !text.empty()) out.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return out;
    text.remove_prefix(end + 1);
  }
}

/// "FILE=NAME" at the last sign of equality for names, at the first for the rest.
std::expected<std::pair<std::string, std::string>, std::string> pair_of(std::string_view option, const std::string& value) {
  const std::size_t at = option == "name" ? value.rfind('=') : value.find('=');
  if (at == std::string::npos || at == 0 || at + 1 == value.size()) {
    return std::unexpected(fmt::format("--{} {}: two parts joined by = are needed", option, value));
  }
  return std::pair(value.substr(0, at), value.substr(at + 1));
}

std::vector<std::string>* field_of(RecordFields& fields, std::string_view name) {
  const std::array<std::pair<std::string_view, std::vector<std::string>*>, 11> all = {{{"text", &fields.text},
                                                                                       {"html", &fields.html},
                                                                                       {"title", &fields.title},
                                                                                       {"author", &fields.author},
                                                                                       {"publisher", &fields.publisher},
                                                                                       {"url", &fields.url},
                                                                                       {"published", &fields.published},
                                                                                       {"updated", &fields.updated},
                                                                                       {"language", &fields.language},
                                                                                       {"id", &fields.id},
                                                                                       {"story", &fields.story}}};
  for (const auto& [known, field] : all) {
    if (known == name) return field;
  }
  return nullptr;
}

std::expected<void, std::string> set_limit(Limits& limits, const std::string& name, const std::string& value) {
  std::uint64_t number = 0;
  const auto [end, failure] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (failure != std::errc() || end != value.data() + value.size()) {
    return std::unexpected(fmt::format("--limit {}={}: a whole number is needed", name, value));
  }
  constexpr std::uint64_t hard_account_bytes = 1ULL << 30, deepest_archive = 32;
  struct Setting {
    std::string_view name;
    std::uint64_t most;
    void (*set)(Limits& limits, std::uint64_t number);
  };
  constexpr auto all = std::to_array<Setting>({
      {"file_bytes", UINT64_MAX, [](Limits& to, std::uint64_t n) { to.file_bytes = n; }},
      {"account_bytes", hard_account_bytes, [](Limits& to, std::uint64_t n) { to.account_bytes = n; }},
      {"html_depth", UINT32_MAX, [](Limits& to, std::uint64_t n) { to.html_depth = static_cast<std::uint32_t>(n); }},
      {"json_depth", UINT32_MAX, [](Limits& to, std::uint64_t n) { to.json_depth = static_cast<std::uint32_t>(n); }},
      {"folder_depth", UINT32_MAX, [](Limits& to, std::uint64_t n) { to.folder_depth = static_cast<std::uint32_t>(n); }},
      {"records", UINT64_MAX, [](Limits& to, std::uint64_t n) { to.records = n; }},
      {"archive_bytes", UINT64_MAX, [](Limits& to, std::uint64_t n) { to.archive_bytes = n; }},
      {"archive_depth", deepest_archive, [](Limits& to, std::uint64_t n) { to.archive_depth = static_cast<std::uint32_t>(n); }},
      {"expansion", UINT32_MAX, [](Limits& to, std::uint64_t n) { to.expansion = static_cast<std::uint32_t>(n); }},
  });
  const auto* const setting = std::ranges::find(all, name, &Setting::name);
  if (setting == all.end()) {
    std::string names;
    for (const Setting& known : all) names += (names.empty() ? "" : ", ") + std::string(known.name);
    return std::unexpected(fmt::format("--limit {}={}: \"{}\" is none of {}", name, value, name, names));
  }
  if (number > setting->most)
    return std::unexpected(fmt::format("--limit {}={}: it may be no higher than {}", name, value, setting->most));
  setting->set(limits, number);
  return {};
}

}  // namespace

std::string counted(std::uint64_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

void say_skipped(const Skipped& skipped, Console& console) {
  if (skipped.records != 0) {
    console.info(
        fmt::format("passed over {} of archives that are no pages or texts", counted(skipped.records, "record", "records")));
  }
  if (skipped.files + skipped.folders == 0) return;
  std::string what;
  if (skipped.files != 0) what = counted(skipped.files, "file", "files");
  if (skipped.folders != 0) what += (what.empty() ? "" : " and ") + counted(skipped.folders, "folder", "folders");
  console.warning(
      fmt::format("passed over {} (hidden, a saved page's parts, written by Hexapla, or of a type that is not read), such as {}",
                  what, skipped.example));
}

unsigned threads_of(const Invocation& invocation) { return static_cast<unsigned>(std::stoul(invocation.value("threads", "0"))); }

std::expected<IngestOptions, std::string> ingest_options(const Invocation& invocation) {
  IngestOptions options;
  options.threads = threads_of(invocation);
  options.metadata_csv = invocation.value("meta");
  options.charset = invocation.value("charset");
  for (const std::string& value : invocation.values("name")) {
    const auto pair = pair_of("name", value);
    if (!pair) return std::unexpected(pair.error());
    options.names[pair->first] = pair->second;
  }
  for (const std::string& value : invocation.values("field")) {
    const auto pair = pair_of("field", value);
    if (!pair) return std::unexpected(pair.error());
    std::vector<std::string>* field = field_of(options.fields, pair->first);
    if (field == nullptr) return std::unexpected(fmt::format("--field {}: there is no such field", value));
    *field = split(pair->second, ',');
  }
  if (invocation.has("story")) options.fields.story = split(invocation.value("story"), ',');
  options.pages.comments = invocation.has("comments");
  if (const std::string prefer = invocation.value("prefer"); !prefer.empty())
    options.pages.prefer = prefer == "recall" ? Preference::recall : Preference::precision;
  for (const std::string& value : invocation.values("limit")) {
    const auto pair = pair_of("limit", value);
    if (!pair) return std::unexpected(pair.error());
    if (const auto set = set_limit(options.limits, pair->first, pair->second); !set) return std::unexpected(set.error());
  }
  return options;
}

std::string message_of(const Account& account, const Warning& warning) {
  const Source& source = account.source();
  Error out{.reason = warning.reason, .file = source.file, .offset = warning.offset};
  if (source.record) out.offset = source.record->offset + warning.offset.value_or(0);
  return out.message();
}

std::vector<std::string> files_of(const Ingested& inputs) {
  std::vector<std::string> files;
  files.reserve(inputs.accounts.size() + inputs.failed.size());
  for (const Account& account : inputs.accounts) files.push_back(account.source().file);
  for (const Error& error : inputs.failed) files.push_back(error.file);
  return files;
}

Result<Ingested> read_inputs(const Invocation& invocation, const IngestOptions& options, Console& console,
                             const std::stop_token& stop) {
  const std::uint64_t limit = options.limits.file_bytes;
  auto read = read_accounts(invocation.arguments, options, {.stop = stop, .progress = console.progress()},
                            [limit, stop] { return read_standard_input(limit, stop); });
  if (!read) return read;
  for (const Error& error : read->failed) console.error(error.message());
  for (const Account& account : read->accounts) {
    for (const Warning& warning : account.warnings()) {
      console.warning(message_of(account, warning));
    }
  }
  for (const Warning& warning : read->warnings) console.warning(warning.reason);
  say_skipped(read->skipped, console);
  if (read->accounts.empty()) console.error("there is no account to read");
  console.info(fmt::format("read {}", counted(read->accounts.size(), "account", "accounts")));
  return read;
}

Result<std::string> read_standard_input(std::uint64_t limit, const std::stop_token& stop) {
  constexpr int wait_milliseconds = 100;
  constexpr std::size_t chunk = 1 << 16;
  std::string out;
  while (true) {
    if (stop.stop_requested()) return std::unexpected(Error{.code = ErrorCode::cancelled, .reason = "stopped on request"});
    pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    if (::poll(&input, 1, wait_milliseconds) == 0) continue;
    const std::size_t begin = out.size();
    out.resize(begin + chunk);
    const ssize_t size = ::read(STDIN_FILENO, out.data() + begin, chunk);
    if (size < 0 && errno == EINTR) {
      out.resize(begin);
      continue;
    }
    if (size < 0) return std::unexpected(Error{.code = ErrorCode::io, .reason = std::strerror(errno), .file = "-"});
    out.resize(begin + static_cast<std::size_t>(size));
    if (size == 0) return out;
    if (out.size() > limit) {
      return std::unexpected(
          Error{.code = ErrorCode::limit, .reason = fmt::format("longer than the limit of {} bytes a file", limit), .file = "-"});
    }
  }
}

}  // namespace hexapla::cli
