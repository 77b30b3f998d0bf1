#include <fmt/format.h>

#include "core/payload_sums.h"
#include "core/sha256.h"
#include "core/try.h"
#include "core/utf8.h"
#include "exchange/read_account.h"
#include "text/words.h"
#include "verify/checks.h"
#include "verify/original.h"

namespace hexapla::verify {
namespace {

using exchange::Array;
using exchange::Object;

/// Broken runs of one map that are named; they mostly have one cause.
constexpr std::size_t named_runs = 3;

using Path = std::vector<std::string>;

/// What is not an original's fault: the account's own numbers.
struct Stated {
  std::string text_sha256;
  std::uint64_t words = 0;
  std::vector<Block> blocks;
};

Result<Stated> read_stated(const Object& object, CheckedAccount& account) {
  HEXAPLA_TRY(parts, exchange::read_account_members(object));
  account.id = parts.id;
  account.source = parts.source;
  HEXAPLA_TRY(text_bytes, exchange::whole_in(object, "text_bytes"));
  account.text_size = text_bytes;
  HEXAPLA_TRY(origin, exchange::whole_in(object, "origin"));
  account.origin = origin;
  HEXAPLA_TRY(text_sha256, exchange::string_in(object, "text_sha256"));
  HEXAPLA_TRY(words, exchange::whole_in(object, "words"));
  HEXAPLA_TRY(runs, exchange::array_in(object, "map"));
  HEXAPLA_TRY(map, exchange::read_map(runs, text_bytes, account.source.bytes));
  account.map = std::move(map);
  return Stated{std::string(text_sha256), words, std::move(parts.blocks)};
}

std::string what_changed(const CheckedAccount& account, std::string_view payload) {
  if (!account.source.chain.empty() && account.source.chain.back().kind == "pdf")
    return "was changed since, or pdftotext has another version here and writes its text down otherwise";
  if (account.resized) return fmt::format("was changed since: it is {} bytes long, not {}", payload.size(), account.source.bytes);
  if (account.changed) return "this byte was changed since";
  return "was changed since, in more than one byte: its SHA-256 is no longer the one that was compared";
}

/// The payload against its length, hash and sums.
void check_payload(std::string_view payload, CheckedAccount& account, const Path& path, Findings& found) {
  account.resized = payload.size() != account.source.bytes;
  account.differs = account.resized || sha256(payload) != account.source.sha256;
  if (!account.differs) {
    if (payload_sums(payload) != account.source.sums)
      found.in_comparison(path, "", "\"sums\" are not those of the original's bytes");
    return;
  }
  if (!account.resized) account.changed = changed_byte(account.source.sums, payload);
  const std::optional<std::uint64_t> offset = account.changed ? std::optional(account.in_file(*account.changed)) : std::nullopt;
  found.in_original(account.path, "", offset,
                    what_changed(account, payload) + (account.changed ? account.inside(*account.changed) : std::string()));
}

void check_blocks(const std::vector<Block>& blocks, std::string_view text, const Path& path, Findings& found) {
  std::uint32_t last = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const Span span = blocks[i].span;
    const bool inside = span.begin >= last && span.begin < span.end && span.end <= text.size();
    if (!inside || !utf8::is_boundary(text, span.begin) || !utf8::is_boundary(text, span.end)) {
      Path block = path;
      block.insert(block.end(), {"blocks", std::to_string(i)});
      return found.in_comparison(block, "",
                                 fmt::format("block {} is empty, out of order, outside the text or cuts a character", i));
    }
    last = span.end;
  }
}

/// The text decoded anew against the account's own numbers; only where the payload is the one that was compared.
void check_text(const CheckedAccount& account, const Stated& stated, const Path& path, Findings& found) {
  const auto wrong = [&](const char* member, std::string reason) {
    Path at = path;
    at.emplace_back(member);
    found.in_comparison(at, "", std::move(reason));
  };
  if (sha256(account.text) != stated.text_sha256)
    wrong("text_sha256", "\"text_sha256\" is not that of the text decoded from the original");
  if (text::words(account.text).size() != stated.words)
    wrong("words", "\"words\" is not the number of words of the text decoded from the original");
  check_blocks(stated.blocks, account.text, path, found);
}

void check_original(CheckedAccount& account, const Stated& stated, const VerifyOptions& options, const Path& path,
                    Findings& found) {
  account.path = path_of(account.source, options);
  const auto payload = read_payload(account.source, options);
  if (!payload) return found.in_original(payload.error().file, "", payload.error().offset, payload.error().reason);
  account.payload_begin = payload->in_file;
  check_payload(payload->bytes, account, path, found);
  auto rebuilt = rebuild(payload->bytes, account.map, account.source.decoding);
  if (!rebuilt) {
    Path decoding = path;
    decoding.emplace_back("decoding");
    return found.in_comparison(decoding, "", rebuilt.error().reason);
  }
  account.text = std::move(rebuilt->text);
  account.has_text = true;
  if (account.differs) return;
  for (std::size_t i = 0; i < rebuilt->broken.size() && i < named_runs; ++i) {
    const Error& error = rebuilt->broken[i];
    const std::optional<std::uint64_t> offset = error.offset ? std::optional(account.in_file(*error.offset)) : std::nullopt;
    found.in_original(account.path, "", offset, error.reason + (error.offset ? account.inside(*error.offset) : std::string()));
  }
  check_text(account, stated, path, found);
}

}  // namespace

std::string CheckedAccount::inside(std::uint64_t at) const {
  if (payload_begin || source.chain.empty()) return {};
  std::string steps;
  for (const SourceStep& step : source.chain) {
    steps += fmt::format("{}{}{}", steps.empty() ? "" : ", ", step.kind, step.name.empty() ? "" : " " + step.name);
  }
  return fmt::format(" (byte {} of what is in it by {})", at + (source.record ? source.record->offset : 0), steps);
}

CheckedAccount check_account(const Object& object, std::size_t index, const VerifyOptions& options, Findings& found) {
  CheckedAccount account;
  const Path path = {"accounts", std::to_string(index)};
  const auto stated = read_stated(object, account);
  found.count_account();
  if (!stated) {
    found.in_comparison(
        path, "",
        fmt::format("account {}: {}", account.id.empty() ? std::to_string(index + 1) : account.id, stated.error().reason));
    return account;
  }
  check_original(account, *stated, options, path, found);
  return account;
}

void check_accounts_together(const std::vector<CheckedAccount>& accounts, Findings& found) {
  std::set<std::string> ids;
  std::uint64_t origins = 0;
  for (std::size_t i = 0; i < accounts.size(); ++i) {
    const Path path = {"accounts", std::to_string(i)};
    if (!ids.insert(accounts[i].id).second)
      found.in_comparison(path, "", fmt::format("two accounts have the id {}", accounts[i].id));
    if (accounts[i].origin > origins)
      found.in_comparison(path, "", fmt::format("origin {} comes before origin {}", accounts[i].origin, origins));
    origins = std::max(origins, accounts[i].origin + 1);
  }
}

}  // namespace hexapla::verify
