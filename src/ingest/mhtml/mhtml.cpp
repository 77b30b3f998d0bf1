#include "ingest/mhtml/mhtml.h"

#include <algorithm>
#include <fmt/format.h>

#include "core/try.h"
#include "ingest/compose.h"
#include "ingest/html/html.h"
#include "ingest/mhtml/mime.h"
#include "ingest/transfer/base64.h"
#include "ingest/transfer/transfer.h"
#include "text/charset.h"

namespace hexapla::ingest {
namespace {

constexpr std::size_t head_size = 64U << 10U;  ///< bytes of a page in which it declares its character set

/// How a part's bytes are spelt in the file.
enum class Transfer : std::uint8_t { none, quoted_printable, base64 };

Result<Transfer> transfer_of(const MimePart& part) {
  const std::string& name = part.headers.encoding;
  if (name == "quoted-printable") return Transfer::quoted_printable;
  if (name == "base64") return Transfer::base64;
  if (name.empty() || name == "7bit" || name == "8bit" || name == "binary") return Transfer::none;
  return std::unexpected(Error{.code = ErrorCode::unsupported,
                               .reason = fmt::format("a page whose transfer encoding \"{}\" is not known", name),
                               .offset = part.body.begin});
}

/// What a part's bytes spell; as they are where nothing is spelt otherwise.
Result<Transferred> undo(Transfer transfer, std::string_view raw) {
  if (transfer == Transfer::quoted_printable) return decode_quoted_printable(raw);
  auto decoded = decode_base64(raw);
  if (!decoded)
    return std::unexpected(Error{.code = ErrorCode::malformed, .reason = "a page whose base64 is broken", .offset = 0});
  return *std::move(decoded);
}

/// A page's text and the way back to the part's bytes.
struct DecodedPart {
  std::string text;
  std::vector<Run> runs;
  std::string charset;
  std::vector<Warning> warnings;
};

Result<DecodedPart> decode_part(const MimePart& part, std::string_view raw, Transfer transfer, const IngestOptions& options) {
  Transferred undone;
  if (transfer != Transfer::none) {
    HEXAPLA_TRY(done, undo(transfer, raw));
    undone = std::move(done);
  }
  const std::string_view bytes = transfer == Transfer::none ? raw : std::string_view(undone.bytes);
  const std::string declared =
      part.headers.charset.empty() ? html::html_charset_hint(bytes.substr(0, head_size)) : part.headers.charset;
  HEXAPLA_TRY(
      decoded,
      text::decode(bytes, {.charset = options.charset, .declared = declared, .invalid_share = options.limits.invalid_share}));
  DecodedPart out{std::move(decoded.text), std::move(decoded.runs), std::move(decoded.charset), std::move(decoded.warnings)};
  if (transfer == Transfer::none) return out;
  HEXAPLA_TRY(map, SourceMap::make(runs_of(undone, raw, out.charset == "utf-8"), static_cast<std::uint32_t>(bytes.size()),
                                   static_cast<std::uint32_t>(raw.size())));
  out.runs = compose(out.runs, static_cast<std::uint32_t>(out.text.size()), map);
  for (Warning& warning : out.warnings) {
    if (warning.offset && *warning.offset < undone.places.size()) warning.offset = undone.places[*warning.offset].begin;
  }
  return out;
}

/// An error whose offset is a byte of the part, as one of the file.
Error moved(Error error, const MimePart& part) {
  error.offset = part.body.begin + std::min<std::uint64_t>(error.offset.value_or(0), part.body.size());
  return error;
}

}  // namespace

Result<Draft> read_mhtml(std::string_view bytes, const std::string& file, const IngestOptions& options) {
  const auto part = page_of(bytes);
  if (!part)
    return std::unexpected(Error{.code = ErrorCode::unsupported, .reason = "a mail in which no part is a page", .offset = 0});
  HEXAPLA_TRY(transfer, transfer_of(*part));
  if (part->body.size() > options.limits.account_bytes) {
    return std::unexpected(Error{.code = ErrorCode::limit,
                                 .reason = fmt::format("a page of {} bytes, more than the limit of {} an account",
                                                       part->body.size(), options.limits.account_bytes),
                                 .offset = part->body.begin});
  }
  const std::string_view raw = bytes.substr(part->body.begin, part->body.size());
  auto decoded = decode_part(*part, raw, transfer, options);
  if (!decoded) return std::unexpected(moved(std::move(decoded).error(), *part));
  if (decoded->text.empty()) return std::unexpected(moved({.reason = "a page that is empty"}, *part));
  HEXAPLA_TRY(map, SourceMap::make(std::move(decoded->runs), static_cast<std::uint32_t>(decoded->text.size()),
                                   static_cast<std::uint32_t>(raw.size())));
  const Decoded input{.file = file,
                      .bytes = raw,
                      .text = decoded->text,
                      .map = std::move(map),
                      .charset = std::move(decoded->charset),
                      .warnings = std::move(decoded->warnings)};
  auto draft = read_page(input, options);
  if (!draft) return std::unexpected(moved(std::move(draft).error(), *part));
  std::vector<std::string>& steps = draft->source.decoding;
  if (transfer == Transfer::quoted_printable) steps.insert(steps.begin(), "quoted-printable");
  if (transfer == Transfer::base64) steps.insert(steps.begin(), "base64");
  draft->source.record = Record{.index = 0, .offset = part->body.begin};
  if (!draft->metadata.url && !part->headers.location.empty()) draft->metadata.url = part->headers.location;
  return draft;
}

}  // namespace hexapla::ingest
