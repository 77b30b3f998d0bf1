#include "ingest/html/html.h"

#include <algorithm>
#include <fmt/format.h>

#include "core/try.h"
#include "ingest/html/dateline.h"
#include "ingest/html/leaves.h"
#include "ingest/html/main_text.h"
#include "ingest/html/metadata.h"
#include "ingest/html/page_kind.h"
#include "ingest/html/page_text.h"
#include "ingest/html/title.h"
#include "ingest/html/tree.h"

namespace hexapla::html {
namespace {

constexpr std::size_t longest_page = 1ULL << 30;

/// The title block: the headline element, else the title that the head gives, without the site's name.
void write_title(const PageMetadata& head, const MainText& main, const Leaves& leaves, std::string_view html,
                 TextWriter& writer) {
  writer.begin_block();
  for (const std::uint32_t leaf : main.title_leaves) writer.add_leaf(leaves.leaves[leaf]);
  if (main.title_leaves.empty() && !head.title_source.empty()) {
    const SourceSpan title = without_site_name(html, head.title_source, head.metadata.publisher.value_or(""));
    writer.add_bytes(title, head.title_in_attribute);
  }
  writer.end_block(BlockKind::title);
}

}  // namespace

Result<HtmlPage> read_html(std::string_view html, const HtmlOptions& options) {
  if (html.size() > longest_page) {
    return std::unexpected(Error{.code = ErrorCode::limit, .reason = "a page is at most 1 GiB", .offset = longest_page});
  }
  HEXAPLA_TRY(tree, build_tree(html, options.depth, options.nodes));
  const Leaves leaves = find_leaves(tree);
  HtmlPage page;
  PageMetadata head = read_metadata(tree);
  const MainText main = find_main_text(tree, leaves, head.headline, options.keep_everything, options.page);
  page.metadata = head.metadata;
  page.warnings = std::move(head.warnings);
  if (!page.metadata.published) page.metadata.published = first_time(tree, main.region);
  VisibleTimes visible = visible_times(tree, leaves, main);
  if (!page.metadata.published) page.metadata.published = std::move(visible.published);
  if (!page.metadata.updated) page.metadata.updated = std::move(visible.updated);
  if (main.comments != 0)
    page.warnings.push_back(
        {.reason = fmt::format("the last {} paragraphs are its readers' comments", main.comments), .offset = {}});
  TextWriter writer(tree, leaves);
  write_title(head, main, leaves, html, writer);
  if (!writer.blocks.empty()) page.metadata.title = writer.text;
  for (const Piece& piece : main.pieces) {
    writer.begin_block();
    writer.add_leaf(leaves.leaves[piece.leaf]);
    writer.end_block(piece.kind);
  }
  if (writer.text.empty()) {
    return std::unexpected(Error{.reason = "the page has no text to read, only markup, scripts or hidden elements", .offset = 0});
  }
  if (tree.flattened_at) {
    page.warnings.push_back(
        {.reason = fmt::format("elements nested deeper than {} were flattened", options.depth), .offset = tree.flattened_at});
  }
  if (!options.keep_everything) {
    if (auto reason = not_an_article(tree, leaves, main, head))
      page.warnings.push_back({.reason = *std::move(reason), .offset = {}});
  }
  page.text = std::move(writer.text);
  page.blocks = std::move(writer.blocks);
  page.runs = std::move(writer.runs);
  return page;
}

}  // namespace hexapla::html
