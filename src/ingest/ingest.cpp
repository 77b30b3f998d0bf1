#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include <hexapla/ingest.h>

#include "core/parallel.h"
#include "core/try.h"
#include "ingest/archive/kinds.h"
#include "ingest/files.h"
#include "ingest/finish.h"
#include "ingest/html/references.h"
#include "ingest/metadata_csv.h"
#include "ingest/reading.h"
#include "text/charset.h"

// From files to accounts, and what holds for all of them.

namespace hexapla {
namespace ingest {
namespace {

/// The accounts of a file, of an archive as it is mapped.
Read read_path(const std::string& path, const IngestOptions& options) {
  if (begins_as_archive(path)) {
    const auto mapping = archive::Mapping::open(path, options.limits.archive_bytes);
    if (!mapping) return failure(mapping.error(), path);
    return read_archive(mapping->bytes(), &*mapping, path, options);
  }
  auto bytes = read_file(path, options.limits);
  return bytes ? read_bytes(*bytes, path, options) : failure(std::move(bytes).error(), path);
}

/// The accounts of bytes in memory, an archive's or not.
Read read_memory(std::string_view bytes, const std::string& file, const IngestOptions& options) {
  const bool is_archive = archive::container_of(bytes.substr(0, archive::told_container)) != archive::Container::none;
  return is_archive ? read_archive(bytes, nullptr, file, options) : read_bytes(bytes, file, options);
}

Read read_item(const Item& item, const IngestOptions& options, const std::function<Result<std::string>()>& standard_input) {
  if (item.error) return failure(*item.error, item.path);
  Read out;
  if (item.path != "-") {
    out = read_path(item.path, options);
  } else {
    auto bytes =
        standard_input ? standard_input() : std::unexpected(Error{.code = ErrorCode::io, .reason = "there is no standard input"});
    out = bytes ? read_memory(*bytes, item.path, options) : failure(std::move(bytes).error(), item.path);
  }
  if (item.times > 1 && !out.accounts.empty()) {
    AccountParts parts = std::move(out.accounts[0]).parts();
    parts.warnings.push_back({fmt::format("given {} times; read once", item.times)});
    out.accounts[0] = remade(std::move(parts));
  }
  return out;
}

/// What `--meta` and `--name` say goes to the accounts of the files they mean.
void annex(std::span<const MetadataRow> rows, const std::map<std::string, std::string>& names,
           const std::vector<std::string>& paths, Ingested& out) {
  if (rows.empty() && names.empty()) return;
  std::set<std::string> distinct(paths.begin(), paths.end());
  for (const Account& account : out.accounts) distinct.insert(account.source().file);
  const std::vector<std::string> files(distinct.begin(), distinct.end());
  std::map<std::string, std::vector<std::size_t>, std::less<>> accounts_of;
  for (std::size_t i = 0; i < out.accounts.size(); ++i) accounts_of[out.accounts[i].source().file].push_back(i);
  const auto each_account_of = [&](const std::string& file, const auto& change) {
    for (const std::size_t i : accounts_of[file]) out.accounts[i] = change(std::move(out.accounts[i]));
  };
  std::vector<std::string> wanted;
  for (const MetadataRow& row : rows) wanted.push_back(row.file);
  const auto of_rows = match_files(wanted, files, "--meta:", out.warnings);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (of_rows[i]) each_account_of(files[*of_rows[i]], [&](Account account) { return add_row(std::move(account), rows[i]); });
  }
  wanted.clear();
  for (const auto& [file, name] : names) wanted.push_back(file);
  const auto of_names = match_files(wanted, files, "--name:", out.warnings);
  std::size_t i = 0;
  for (const auto& [file, name] : names) {
    const auto found = of_names[i++];
    if (found) each_account_of(files[*found], [&](Account account) { return add_name(std::move(account), name); });
  }
}

Result<std::vector<MetadataRow>> read_rows(const IngestOptions& options, std::vector<Warning>& warnings) {
  if (options.metadata_csv.empty()) return std::vector<MetadataRow>();
  auto bytes = read_file(options.metadata_csv, options.limits);
  if (!bytes) {
    bytes.error().code = ErrorCode::usage;
    return std::unexpected(std::move(bytes).error());
  }
  return parse_metadata_csv(*bytes, options.metadata_csv, warnings);
}

Result<void> check_charset(const IngestOptions& options) {
  if (options.charset.empty() || !text::canonical_charset(options.charset).empty()) return {};
  return std::unexpected(
      Error{.code = ErrorCode::usage, .reason = fmt::format("there is no character set \"{}\"", options.charset)});
}

/// "https://…", "file:…": a scheme and what follows it, as no file is named.
bool is_url(std::string_view path) {
  const std::size_t colon = path.find("://");
  return colon != std::string_view::npos && colon != 0 &&
         std::ranges::all_of(path.substr(0, colon), [](char c) { return html::is_letter(c) || html::is_digit(c) || c == '+'; });
}

Result<void> check_arguments(const std::vector<std::string>& paths, const IngestOptions& options) {
  for (const std::string& path : paths) {
    if (!is_url(path)) continue;
    return std::unexpected(
        Error{.code = ErrorCode::usage, .reason = "Hexapla reads saved files; save the page and give the file", .file = path});
  }
  return check_charset(options);
}

/// Ids that stand on several accounts are no ids: records of several files that count from 1, several outputs of `ingest`.
void drop_repeated_ids(std::vector<Account>& accounts) {
  std::map<std::string, std::size_t> count;
  for (const Account& account : accounts) ++count[account.id()];
  for (Account& account : accounts) {
    if (account.id().empty() || count[account.id()] == 1) continue;
    AccountParts parts = std::move(account).parts();
    parts.warnings.push_back({fmt::format("its id \"{}\" is another account's too; it gets another", parts.id)});
    parts.id.clear();
    account = remade(std::move(parts));
  }
}

/// Leaves out of what this program wrote into a folder the accounts whose own files were read too: nobody means to ask one
/// witness twice. A file that was named is read as it is.
void drop_own_copies(std::vector<Read>& read, std::span<const Item> items) {
  std::set<std::string_view> payloads;
  for (const Read& one : read) {
    if (one.ingested) continue;
    for (const Account& account : one.accounts) payloads.insert(account.source().sha256);
  }
  for (std::size_t i = 0; i < read.size(); ++i) {
    if (!read[i].ingested || items[i].named) continue;
    std::erase_if(read[i].accounts, [&](const Account& account) { return payloads.contains(account.source().sha256); });
    if (read[i].accounts.empty() && read[i].failed.empty()) read[i].holds_accounts = false;
  }
}

void gather(Read read, const Item& item, Ingested& out) {
  out.skipped.records += read.passed;
  if (!read.holds_accounts && !item.named) {
    ++out.skipped.files;
    if (out.skipped.example.empty()) out.skipped.example = item.path;
    return;
  }
  std::ranges::move(read.accounts, std::back_inserter(out.accounts));
  std::ranges::move(read.failed, std::back_inserter(out.failed));
}

}  // namespace

Result<Reading> begin_reading(const std::vector<std::string>& paths, const IngestOptions& options) {
  HEXAPLA_CHECK(check_arguments(paths, options));
  Reading out;
  HEXAPLA_TRY(rows, read_rows(options, out.warnings));
  out.rows = std::move(rows);
  out.walk = find_files(paths, options.limits);
  std::vector<std::string> files, wanted;
  for (const Item& item : out.walk.items) files.push_back(item.path);
  for (const MetadataRow& row : out.rows) wanted.push_back(row.file);
  const auto of_rows = match_files(wanted, files, "--meta:", out.warnings);
  for (std::size_t i = 0; i < out.rows.size(); ++i) {
    if (of_rows[i]) out.row_of.try_emplace(files[*of_rows[i]], &out.rows[i]);
  }
  wanted.clear();
  for (const auto& [file, name] : options.names) wanted.push_back(file);
  const auto of_names = match_files(wanted, files, "--name:", out.warnings);
  std::size_t i = 0;
  for (const auto& [file, name] : options.names) {
    if (const auto found = of_names[i++]) out.name_of.try_emplace(files[*found], name);
  }
  return out;
}

}  // namespace ingest

using namespace ingest;

Result<Ingested> read_accounts(const std::vector<std::string>& paths, const IngestOptions& options, const Control& control,
                               const std::function<Result<std::string>()>& standard_input) {
  HEXAPLA_CHECK(check_arguments(paths, options));
  Ingested out;
  HEXAPLA_TRY(rows, read_rows(options, out.warnings));
  Walk walk = find_files(paths, options.limits);
  std::vector<Read> read(walk.items.size());
  const bool finished = for_each_index(read.size(), options.threads, control, "read",
                                       [&](std::size_t i) { read[i] = read_item(walk.items[i], options, standard_input); });
  if (!finished) return std::unexpected(Error{.code = ErrorCode::cancelled, .reason = "stopped on request"});
  drop_own_copies(read, walk.items);
  out.skipped = std::move(walk.skipped);
  std::vector<std::string> found;
  for (std::size_t i = 0; i < read.size(); ++i) {
    found.push_back(walk.items[i].path);
    gather(std::move(read[i]), walk.items[i], out);
  }
  annex(rows, options.names, found, out);
  drop_repeated_ids(out.accounts);
  return out;
}

Ingested read_accounts_from_memory(std::string_view bytes, const std::string& file, const IngestOptions& options) {
  Ingested out;
  if (auto checked = check_charset(options); !checked) {
    out.failed.push_back(std::move(checked).error());
    return out;
  }
  auto rows = read_rows(options, out.warnings);
  if (!rows) {
    out.failed.push_back(std::move(rows).error());
    return out;
  }
  gather(read_memory(bytes, file, options), {.path = file, .named = true, .error = {}}, out);
  annex(*rows, options.names, {file}, out);
  drop_repeated_ids(out.accounts);
  return out;
}

}  // namespace hexapla
