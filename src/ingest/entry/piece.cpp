#include "ingest/entry/piece.h"

#include <limits>

#include "core/try.h"
#include "ingest/compose.h"
#include "ingest/html/html.h"
#include "ingest/plain.h"

namespace hexapla::ingest {
namespace {

std::uint32_t size_of(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }

Result<Piece> read_markup(const MappedText& markup, std::uint32_t html_depth) {
  auto page = html::read_html(markup.text, {.depth = html_depth, .keep_everything = true});
  if (!page && page.error().code == ErrorCode::malformed) return Piece{};
  if (!page) {
    page.error().offset = markup.runs.empty() ? 0 : markup.runs[0].source_begin;
    return std::unexpected(std::move(page).error());
  }
  HEXAPLA_TRY(map, SourceMap::make(markup.runs, size_of(markup.text), std::numeric_limits<std::uint32_t>::max()));
  std::vector<Run> runs = compose(page->runs, size_of(page->text), map);
  return Piece{{std::move(page->text), std::move(runs)}, std::move(page->blocks)};
}

Piece read_lines(MappedText text, bool may_have_title) {
  std::vector<Block> blocks = plain_blocks(text.text, {0, size_of(text.text)}, may_have_title);
  return {std::move(text), std::move(blocks)};
}

}  // namespace

Result<Piece> read_piece(const Field& field, std::uint32_t html_depth, bool may_have_title) {
  return field.form == TextForm::html ? read_markup(field.mapped, html_depth) : read_lines(trimmed(field.mapped), may_have_title);
}

Result<Piece> read_title(const Field& field, std::uint32_t html_depth) {
  Piece piece = read_lines(folded(field.mapped), false);
  if (field.form == TextForm::html) {
    HEXAPLA_TRY(read, read_markup(field.mapped, html_depth));
    piece = std::move(read);
  }
  if (piece.blocks.empty()) return piece;
  piece.blocks = {{{piece.blocks.front().span.begin, piece.blocks.back().span.end}, BlockKind::title}};
  return piece;
}

}  // namespace hexapla::ingest
