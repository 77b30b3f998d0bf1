#include "ingest/pdf/layout.h"

#include <charconv>

#include "ingest/html/references.h"

namespace hexapla::ingest {
namespace {

enum class Part : std::uint8_t { other, page, block, line, word };

class Reader {
 public:
  Reader(html::Tree& tree, std::vector<bool>& dropped) : tree_(tree), dropped_(dropped) {}

  std::vector<LayoutBlock> read() {
    for (std::uint32_t i = 0; i < tree_.nodes.size(); ++i) {
      if (i == block_end_) end_block();
      const html::Node& node = tree_.nodes[i];
      if (node.is_text) {
        text(i);
        continue;
      }
      const std::string_view tag = tree_.bytes(node.source);
      switch (part_of(tag)) {
        case Part::page:
          ++pages_;
          height_ = number(tag, "height");
          break;
        case Part::block:
          begin_block(node.end, tag);
          break;
        case Part::line:
          ++lines_;
          if (block_.type == 0) block_.type = number(tag, "yMax") - number(tag, "yMin");
          break;
        case Part::word:
          word_end_ = node.end;
          break;
        default:
          break;
      }
    }
    end_block();
    return std::move(blocks_);
  }

 private:
  static Part part_of(std::string_view tag) {
    const std::string_view name = tag.substr(0, tag.find_first_of(" >"));
    if (name == "<page") return Part::page;
    if (name == "<block") return Part::block;
    if (name == "<line") return Part::line;
    return name == "<word" ? Part::word : Part::other;
  }

  /// The value of an attribute of a start tag; 0 if there is none.
  static double number(std::string_view tag, std::string_view name) {
    for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
      const std::string_view rest = tag.substr(at + name.size());
      if (tag[at - 1] != ' ' || !rest.starts_with("=\"")) continue;
      double value = 0;
      std::from_chars(rest.data() + 2, rest.data() + rest.size(), value);
      return value;
    }
    return 0;
  }

  void begin_block(std::uint32_t end, std::string_view tag) {
    end_block();
    block_end_ = end;
    in_block_ = pages_ > 0;
    const double height = height_ > 0 ? height_ : 1;
    block_ = {.page = pages_ - 1, .top = number(tag, "yMin") / height, .bottom = number(tag, "yMax") / height};
  }

  void end_block() {
    if (in_block_ && block_.leaf.bytes > 0) blocks_.push_back(block_);
    in_block_ = false;
    last_word_ = 0;
  }

  /// A word, or the white space between two.
  void text(std::uint32_t i) {
    if (!in_block_ || i >= word_end_) return;
    const std::string_view bytes = tree_.bytes(tree_.nodes[i].source);
    if (last_word_ != 0 && lines_ != line_of_last_ && html::is_letter(bytes[0]) && html::lower(bytes[0]) == bytes[0])
      join(last_word_, i);
    if (block_.leaf.bytes == 0) block_.leaf.first = i;
    block_.leaf.last = i;
    block_.leaf.bytes += static_cast<std::uint32_t>(bytes.size()) + 1;
    last_word_ = i;
    line_of_last_ = lines_;
  }

  /// Takes the hyphen off a word that goes on in the next line, and what stands between the two.
  void join(std::uint32_t first, std::uint32_t second) {
    SourceSpan& source = tree_.nodes[first].source;
    const std::string_view bytes = tree_.bytes(source);
    constexpr std::string_view soft_hyphen = "\xC2\xAD";
    const std::size_t hyphen = bytes.ends_with(soft_hyphen) ? soft_hyphen.size() : bytes.ends_with('-') ? 1 : 0;
    if (hyphen == 0 || bytes.size() <= hyphen || !html::is_letter(bytes[bytes.size() - hyphen - 1])) return;
    source.end -= static_cast<std::uint32_t>(hyphen);
    for (std::uint32_t i = first + 1; i < second; ++i) dropped_[i] = true;
  }

  html::Tree& tree_;
  std::vector<bool>& dropped_;
  std::vector<LayoutBlock> blocks_;
  LayoutBlock block_;
  bool in_block_ = false;
  std::uint32_t block_end_ = 0;
  std::uint32_t word_end_ = 0;
  std::uint32_t last_word_ = 0;  ///< the text of the word before; 0: none in this block
  std::uint32_t line_of_last_ = 0;
  std::uint32_t lines_ = 0;
  std::uint32_t pages_ = 0;
  double height_ = 0;
};

}  // namespace

std::vector<LayoutBlock> layout_blocks(html::Tree& tree, std::vector<bool>& dropped) { return Reader(tree, dropped).read(); }

}  // namespace hexapla::ingest
