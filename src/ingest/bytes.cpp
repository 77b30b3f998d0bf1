#include <algorithm>
#include <fmt/format.h>
#include <utility>
#include <variant>

#include <hexapla/ingest.h>

#include "core/try.h"
#include "ingest/draft.h"
#include "ingest/feeds/feeds.h"
#include "ingest/finish.h"
#include "ingest/html/html.h"
#include "ingest/html/references.h"
#include "ingest/kind.h"
#include "ingest/mhtml/mhtml.h"
#include "ingest/mhtml/mime.h"
#include "ingest/pdf/pdf.h"
#include "ingest/pdf/pdftotext.h"
#include "ingest/reading.h"
#include "ingest/table/table.h"
#include "text/charset.h"

// From bytes to accounts: which reader takes them.

namespace hexapla::ingest {
namespace {

constexpr std::size_t head_size = 64U << 10U;  ///< bytes that are looked at to tell what a file declares of itself

/// The XML declaration at the head of a file, after white space that should not be there; "" without one.
std::string_view xml_declaration(std::string_view head) {
  head = html::trimmed(head.starts_with("\xEF\xBB\xBF") ? head.substr(3) : head);
  const std::size_t end = head.find("?>");
  return head.starts_with("<?xml") && end != std::string_view::npos ? head.substr(0, end + 2) : std::string_view();
}

/// The character set that a page or feed declares, as far as bytes can be taken for one.
std::string declared_charset(std::string_view bytes, const std::string& file) {
  const std::string_view head = bytes.substr(0, head_size);
  if (is_feed(head)) return html::html_charset_hint(xml_declaration(head));
  return looks_like_html(head) || name_kind(file) == NameKind::html ? html::html_charset_hint(head) : std::string();
}

Result<Decoded> decode_input(std::string_view bytes, const std::string& file, const IngestOptions& options,
                             std::string_view declared, std::string& text) {
  const bool is_known = !text::canonical_charset(declared).empty();
  text::DecodeOptions decoding{.charset = options.charset,
                               .declared = is_known ? std::string(declared) : declared_charset(bytes, file),
                               .invalid_share = options.limits.invalid_share};
  auto read = text::decode(bytes, decoding);
  // A feed is put together from texts of many hands; one of them may be broken, and it says itself that it is text.
  constexpr double invalid_share_of_feeds = 0.01;
  if (!read && read.error().code == ErrorCode::encoding && is_feed(bytes.substr(0, head_size))) {
    decoding.invalid_share = std::max(invalid_share_of_feeds, decoding.invalid_share);
    read = text::decode(bytes, decoding);
  }
  HEXAPLA_TRY(decoded, std::move(read));
  text = std::move(decoded.text);
  HEXAPLA_TRY(map, SourceMap::make(std::move(decoded.runs), static_cast<std::uint32_t>(text.size()),
                                   static_cast<std::uint32_t>(bytes.size())));
  return Decoded{.file = file,
                 .bytes = bytes,
                 .text = text,
                 .map = std::move(map),
                 .charset = std::move(decoded.charset),
                 .warnings = std::move(decoded.warnings)};
}

void take(Result<Draft> draft, std::string_view file, Read& out) {
  auto account = draft ? finish(*std::move(draft)) : std::unexpected(std::move(draft).error());
  if (account) {
    out.accounts.push_back(*std::move(account));
  } else {
    account.error().file = file;
    out.failed.push_back(std::move(account).error());
  }
}

void take_records(Records records, const Decoded& input, Read& out) {
  out.holds_accounts = records.holds_accounts;
  out.failed = std::move(records.failed);
  for (auto& record : records.accounts) {
    if (auto* const account = std::get_if<Account>(&record)) {
      out.accounts.push_back(std::move(*account));
      out.ingested = true;
    } else {
      take(std::get<Draft>(std::move(record)), input.file, out);
    }
  }
}

Read read_text(const Decoded& input, const IngestOptions& options) {
  Read out;
  const Kind kind = kind_of(input.text, input.file);
  const bool table = kind == Kind::plain && (name_kind(input.file) == NameKind::table || is_table(input.text, options.fields));
  const bool is_one_account = !table && (kind == Kind::plain || kind == Kind::html);
  if (is_one_account && input.bytes.size() > options.limits.account_bytes) {
    return failure({.code = ErrorCode::limit,
                    .reason = fmt::format("{} bytes, more than the limit of {} an account", input.bytes.size(),
                                          options.limits.account_bytes),
                    .offset = options.limits.account_bytes},
                   std::string(input.file));
  }
  if (table) take_records(read_table(input, options), input, out);
  if (kind == Kind::plain && !table) take(read_plain(input), input.file, out);
  if (kind == Kind::html) take(read_page(input, options), input.file, out);
  if (kind == Kind::feed) take_records(read_feed(input, options), input, out);
  if (kind == Kind::json) {
    take_records(is_json_feed(input.text) ? read_json_feed(input, options) : read_records(input, options), input, out);
  }
  return out;
}

}  // namespace

Read failure(Error error, const std::string& file) {
  error.file = file;
  Read out;
  out.failed.push_back(std::move(error));
  return out;
}

Read read_bytes(std::string_view bytes, const std::string& file, const IngestOptions& options, std::string_view declared) {
  if (bytes.empty()) return failure({.code = ErrorCode::malformed, .reason = "it is empty", .offset = 0}, file);
  if (bytes.size() > options.limits.file_bytes) {
    return failure({.code = ErrorCode::limit,
                    .reason = fmt::format("{} bytes, more than the limit of {} a file", bytes.size(), options.limits.file_bytes),
                    .offset = options.limits.file_bytes},
                   file);
  }
  if (auto refused = refuse_by_magic(bytes)) return failure(*std::move(refused), file);
  if (is_mhtml(bytes)) {
    Read out;
    take(read_mhtml(bytes, file, options), file, out);
    return out;
  }
  if (is_pdf(bytes)) {
    Read out;
    take(read_pdf(bytes, file, options), file, out);
    return out;
  }
  std::string text;
  auto decoded = decode_input(bytes, file, options, declared, text);
  if (!decoded) return failure(std::move(decoded).error(), file);
  if (auto refused = refuse_by_text(decoded->text)) {
    Read out = failure(*std::move(refused), file);
    out.holds_accounts = !is_own_report(decoded->text) && name_kind(file) != NameKind::feed;
    return out;
  }
  return read_text(*decoded, options);
}

}  // namespace hexapla::ingest
