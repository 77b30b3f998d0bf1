#include "ingest/pdf/pdf.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

#include "core/payload_sums.h"
#include "core/try.h"
#include "ingest/html/metadata.h"
#include "ingest/html/page_text.h"
#include "ingest/html/references.h"
#include "ingest/pdf/layout.h"
#include "ingest/pdf/pdftotext.h"

namespace hexapla::ingest {
namespace {

// Chosen by what newspapers, reports and statements look like; there is no set of PDFs to tune them on.
constexpr double margin = 0.1;                 ///< share of a page's height at each end in which its furniture stands
constexpr std::size_t pages_of_furniture = 3;  ///< on so many pages the same text, digits apart
constexpr double type_of_title = 1.25;         ///< times the height of most lines
constexpr double type_of_subhead = 1.1;
constexpr std::uint32_t bytes_of_heading = 300;
constexpr std::uint32_t longest_furniture = 200;

constexpr std::uint32_t depth_of_layout = 64;
constexpr std::uint32_t most_nodes = 5'000'000;

class Layout {
 public:
  explicit Layout(html::Tree tree) : tree_(std::move(tree)) {
    leaves_.dropped.resize(tree_.nodes.size());
    blocks_ = layout_blocks(tree_, leaves_.dropped);
  }

  /// Blocks in the order of reading, the title first.
  Draft write() {
    drop_furniture();
    const double most = usual_type();
    const auto title = find_title(most);
    html::TextWriter writer(tree_, leaves_);
    const auto put = [&](const LayoutBlock& block, BlockKind kind) {
      writer.begin_block();
      writer.add_leaf(block.leaf);
      writer.end_block(kind);
    };
    if (title != blocks_.end()) put(*title, BlockKind::title);
    Draft draft;
    if (!writer.blocks.empty()) draft.metadata.title = writer.text;
    for (auto block = blocks_.begin(); block != blocks_.end(); ++block) {
      const bool is_large = block->type >= type_of_subhead * most && block->leaf.bytes <= bytes_of_heading;
      if (block != title) put(*block, is_large ? BlockKind::subhead : BlockKind::paragraph);
    }
    draft.text = std::move(writer.text);
    draft.runs = std::move(writer.runs);
    draft.blocks = std::move(writer.blocks);
    draft.metadata.author = html::read_metadata(tree_).metadata.author;
    return draft;
  }

 private:
  static bool on_margin(const LayoutBlock& block) { return block.bottom <= margin || block.top >= 1 - margin; }

  /// What the margins of several pages have in common.
  std::string without_digits(const LayoutBlock& block) const {
    std::string text = html::folded_text(tree_, leaves_, block.leaf, longest_furniture);
    std::erase_if(text, [](char c) { return html::is_digit(c) || html::is_space(c); });
    return text;
  }

  void drop_furniture() {
    std::map<std::string, std::set<std::uint32_t>> pages;
    for (const LayoutBlock& block : blocks_) {
      if (on_margin(block)) pages[without_digits(block)].insert(block.page);
    }
    std::erase_if(blocks_, [&](const LayoutBlock& block) {
      if (!on_margin(block)) return false;
      const std::string text = without_digits(block);
      const bool is_number = std::ranges::none_of(text, [](char c) { return html::is_letter(c) || (c & 0x80) != 0; });
      return is_number || pages[text].size() >= pages_of_furniture;
    });
  }

  /// The height of lines in which most of the text is set.
  double usual_type() const {
    std::vector<std::pair<double, std::uint64_t>> types;
    std::uint64_t all = 0;
    for (const LayoutBlock& block : blocks_) {
      types.emplace_back(block.type, block.leaf.bytes);
      all += block.leaf.bytes;
    }
    std::ranges::sort(types);
    std::uint64_t sum = 0;
    for (const auto& [type, bytes] : types) {
      sum += bytes;
      if (2 * sum >= all) return type;
    }
    return 0;
  }

  /// The block in the largest type of the first page, where that is larger than the text's.
  std::vector<LayoutBlock>::iterator find_title(double most) {
    auto best = blocks_.end();
    for (auto block = blocks_.begin(); block != blocks_.end() && block->page == 0; ++block) {
      if (block->type < type_of_title * most || block->leaf.bytes > bytes_of_heading) continue;
      if (best == blocks_.end() || block->type > best->type) best = block;
    }
    return best;
  }

  html::Tree tree_;
  html::Leaves leaves_;
  std::vector<LayoutBlock> blocks_;
};

}  // namespace

Result<Draft> read_layout(std::string_view xhtml, const std::string& file, const IngestOptions& options) {
  HEXAPLA_TRY(tree, html::build_tree(xhtml, std::min(depth_of_layout, options.limits.html_depth), most_nodes));
  Draft draft = Layout(std::move(tree)).write();
  if (draft.text.empty()) {
    return std::unexpected(Error{
        .reason = "a PDF that holds no text (a scan, or drawn letters); read it with a program for recognition", .offset = 0});
  }
  draft.source = {.file = file, .chain = {{.kind = "pdf"}}, .decoding = {"utf-8", "html"}};
  seal(draft.source, xhtml);
  return draft;
}

Result<Draft> read_pdf(std::string_view bytes, const std::string& file, const IngestOptions& options) {
  if (bytes.size() > options.limits.account_bytes) {
    return std::unexpected(
        Error{.code = ErrorCode::limit,
              .reason = fmt::format("{} bytes, more than the limit of {} an account", bytes.size(), options.limits.account_bytes),
              .offset = options.limits.account_bytes});
  }
  HEXAPLA_TRY(xhtml, lay_out_pdf(bytes, options.limits));
  return read_layout(xhtml, file, options);
}

}  // namespace hexapla::ingest
