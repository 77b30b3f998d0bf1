#include <fmt/format.h>

#include "core/payload_sums.h"
#include "core/try.h"
#include "ingest/compose.h"
#include "ingest/draft.h"
#include "ingest/html/html.h"
#include "ingest/plain.h"

// Files that are one account: plain text and pages.

namespace hexapla::ingest {
namespace {

Source source_of(const Decoded& input, std::vector<std::string> decoding) {
  Source source{.file = std::string(input.file), .decoding = std::move(decoding)};
  seal(source, input.bytes);
  return source;
}

Error no_text(const Decoded& input) {
  return {.code = ErrorCode::malformed, .reason = "it holds no text", .file = std::string(input.file)};
}

}  // namespace

SourceSpan payload_of(const Decoded& input, Span span) {
  const std::vector<SourceSpan> pieces = input.map.source_of(span);
  if (pieces.empty()) return {};
  return {pieces.front().begin, pieces.back().end};
}

void take_warnings(const Decoded& input, SourceSpan payload, bool first, Draft& draft) {
  for (const Warning& warning : input.warnings) {
    if (!warning.offset && first) draft.warnings.push_back(warning);
    if (warning.offset && *warning.offset >= payload.begin && *warning.offset < payload.end) {
      draft.warnings.push_back({warning.reason, *warning.offset - payload.begin});
    }
  }
}

Result<Draft> read_plain(const Decoded& input) {
  Draft draft;
  const auto size = static_cast<std::uint32_t>(input.text.size());
  if (const std::size_t nul = input.text.find('\0'); nul != std::string_view::npos) {
    const auto at = static_cast<std::uint32_t>(nul);
    return std::unexpected(Error{.code = ErrorCode::unsupported,
                                 .reason = "binary: a NUL byte in text",
                                 .file = std::string(input.file),
                                 .offset = payload_of(input, {at, at + 1}).begin});
  }
  draft.blocks = plain_blocks(input.text, {0, size}, true);
  if (draft.blocks.empty()) return std::unexpected(no_text(input));
  if (draft.blocks[0].kind == BlockKind::title) {
    draft.metadata.title = input.text.substr(draft.blocks[0].span.begin, draft.blocks[0].span.size());
  }
  draft.text = input.text;
  draft.runs.assign(input.map.runs().begin(), input.map.runs().end());
  draft.source = source_of(input, {input.charset});
  draft.warnings = input.warnings;
  return draft;
}

Result<Draft> read_page(const Decoded& input, const IngestOptions& options) {
  auto page = html::read_html(input.text, {.depth = options.limits.html_depth, .page = options.pages});
  if (!page) {
    Error error = std::move(page).error();
    error.file = input.file;
    if (error.offset) {
      const auto at = static_cast<std::uint32_t>(std::min<std::uint64_t>(*error.offset, input.text.size() - 1));
      error.offset = payload_of(input, {at, at + 1}).begin;
    }
    return std::unexpected(std::move(error));
  }
  if (page->blocks.empty()) return std::unexpected(no_text(input));
  Draft draft;
  draft.runs = compose(page->runs, static_cast<std::uint32_t>(page->text.size()), input.map);
  draft.text = std::move(page->text);
  draft.blocks = std::move(page->blocks);
  draft.source = source_of(input, {input.charset, "html"});
  draft.metadata = std::move(page->metadata);
  draft.warnings = input.warnings;
  for (Warning& warning : page->warnings) {
    if (warning.offset && *warning.offset < input.text.size()) {
      const auto at = static_cast<std::uint32_t>(*warning.offset);
      warning.offset = payload_of(input, {at, at + 1}).begin;
    }
    draft.warnings.push_back(std::move(warning));
  }
  return draft;
}

}  // namespace hexapla::ingest
