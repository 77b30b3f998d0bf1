#include <fmt/format.h>

#include <hexapla/account.h>

#include "core/names.h"
#include "core/payload_sums.h"
#include "core/sha256.h"
#include "core/try.h"
#include "core/utf8.h"

namespace hexapla {
namespace {

constexpr NameTable<7> block_names = {"title", "dek", "subhead", "paragraph", "list_item", "quotation", "caption"};
constexpr std::size_t hard_limit = 1ULL << 30;

Error broken(std::string reason) { return {.code = ErrorCode::malformed, .reason = std::move(reason)}; }

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos; }

}  // namespace

std::string_view name_of(BlockKind kind) { return name_in(block_names, kind); }
std::optional<BlockKind> block_kind(std::string_view name) { return value_in<BlockKind>(block_names, name); }

Result<Account> Account::make(AccountParts parts) {
  const std::string_view text = parts.text;
  if (text.size() > hard_limit) {
    return std::unexpected(
        Error{.code = ErrorCode::limit, .reason = "an account's text is at most 1 GiB", .file = parts.source.file});
  }
  if (const std::size_t at = utf8::first_invalid(text); at != utf8::valid) {
    return std::unexpected(broken(fmt::format("an account's text must be UTF-8; byte {} of it is not", at)));
  }
  if (parts.map.text_size() != text.size()) return std::unexpected(broken("the source map does not cover the text"));
  std::uint32_t last = 0;
  for (const Block& block : parts.blocks) {
    const Span span = block.span;
    if (span.begin < last || span.end <= span.begin || span.end > text.size()) {
      return std::unexpected(
          broken(fmt::format("block [{}, {}) is empty, out of order or outside the text", span.begin, span.end)));
    }
    if (!utf8::is_boundary(text, span.begin) || !utf8::is_boundary(text, span.end)) {
      return std::unexpected(broken(fmt::format("block [{}, {}) cuts a character", span.begin, span.end)));
    }
    last = span.end;
  }
  return Account(std::move(parts));
}

Result<Account> Account::from_text(std::string text, Metadata metadata, std::string id) {
  if (text.size() > hard_limit)
    return std::unexpected(Error{.code = ErrorCode::limit, .reason = "an account's text is at most 1 GiB"});
  AccountParts parts;
  parts.map = SourceMap::identity(static_cast<std::uint32_t>(text.size()));
  seal(parts.source, text);
  parts.metadata = std::move(metadata);
  parts.id = std::move(id);
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = text.find('\n', begin);
    if (end == std::string::npos) end = text.size();
    const std::string_view line = std::string_view(text).substr(begin, end - begin);
    if (!is_blank(line)) {
      const std::size_t carriage = line.back() == '\r' ? 1 : 0;
      parts.blocks.push_back({.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - carriage)}});
    }
    begin = end + 1;
  }
  parts.text = std::move(text);
  return make(std::move(parts));
}

std::string Account::text_sha256() const { return sha256(parts_.text); }

}  // namespace hexapla
