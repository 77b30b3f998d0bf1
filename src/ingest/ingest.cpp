#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <hexapla/ingest.h>

#include "core/sha256.h"

// A first form: UTF-8 plain text and folders of it.

namespace hexapla {
namespace fs = std::filesystem;

namespace {

void read_file(const std::string& path, Ingested& out) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    out.failed.push_back({.code = ErrorCode::io, .reason = "cannot be read", .file = path});
    return;
  }
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  Ingested one = read_accounts_from_memory(bytes, path);
  std::ranges::move(one.accounts, std::back_inserter(out.accounts));
  std::ranges::move(one.failed, std::back_inserter(out.failed));
}

}  // namespace

Result<Ingested> read_accounts(const std::vector<std::string>& paths, const IngestOptions&, const Control&,
                               const std::function<Result<std::string>()>&) {
  Ingested out;
  for (const std::string& path : paths) {
    if (path.starts_with("http://") || path.starts_with("https://")) {
      return std::unexpected(
          Error{.code = ErrorCode::usage, .reason = "Hexapla reads saved files; save the page and give the file", .file = path});
    }
    if (!fs::is_directory(path)) {
      read_file(path, out);
      continue;
    }
    std::vector<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(path)) {
      if (entry.is_regular_file() && entry.path().extension() == ".txt") files.push_back(entry.path().string());
    }
    std::ranges::sort(files);
    for (const std::string& file : files) read_file(file, out);
  }
  return out;
}

Ingested read_accounts_from_memory(std::string_view bytes, const std::string& file, const IngestOptions&) {
  Ingested out;
  auto account = Account::from_text(std::string(bytes));
  if (!account) {
    out.failed.push_back(account.error());
    out.failed.back().file = file;
    return out;
  }
  AccountParts parts = std::move(*account).parts();
  parts.source.file = file;
  parts.metadata.language = "en";
  out.accounts.push_back(*Account::make(std::move(parts)));
  return out;
}

std::vector<Account> label_accounts(std::vector<Account> accounts) {
  std::vector<Account> out;
  for (std::size_t i = 0; i < accounts.size(); ++i) {
    AccountParts parts = std::move(accounts[i]).parts();
    if (parts.id.empty()) parts.id = std::string(1, static_cast<char>('a' + i % 26));
    if (parts.name.empty()) parts.name = fs::path(parts.source.file).stem().string();
    out.push_back(*Account::make(std::move(parts)));
  }
  return out;
}

}  // namespace hexapla
