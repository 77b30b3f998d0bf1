#include "ingest/html/tags.h"

#include <algorithm>
#include <array>

#include "ingest/html/references.h"

namespace hexapla::html {
namespace {

struct Entry {
  std::string_view name;
  std::uint16_t properties = 0;
};

constexpr std::uint16_t block = is_block | closes_paragraph;
constexpr std::uint16_t heading = block | is_heading;
constexpr std::uint16_t head_raw = is_head_content | is_not_text | has_raw_content;
constexpr std::size_t known_count = static_cast<std::size_t>(Tag::first_unknown);

/// In the order of Tag.
constexpr std::array<Entry, known_count> entries = {{
    {"#root", is_barrier},
    {"html", is_barrier},
    {"head", is_not_text},
    {"body", is_block},
    {"base", is_void | is_head_content},
    {"link", is_void | is_head_content},
    {"meta", is_void | is_head_content},
    {"title", is_head_content | is_not_text | has_text_content},
    {"style", head_raw},
    {"script", head_raw},
    {"noscript", head_raw},
    {"template", is_head_content | is_not_text | is_barrier},
    {"address", block},
    {"article", block},
    {"aside", block},
    {"blockquote", block},
    {"center", block},
    {"dd", block},
    {"details", block},
    {"dialog", block},
    {"dir", block},
    {"div", block},
    {"dl", block},
    {"dt", block},
    {"fieldset", block},
    {"figcaption", block},
    {"figure", block},
    {"footer", block},
    {"form", block},
    {"h1", heading},
    {"h2", heading},
    {"h3", heading},
    {"h4", heading},
    {"h5", heading},
    {"h6", heading},
    {"header", block},
    {"hgroup", block},
    {"hr", block | is_void},
    {"legend", is_block},
    {"li", block},
    {"listing", block},
    {"main", block},
    {"menu", block},
    {"nav", block},
    {"ol", block},
    {"p", block},
    {"pre", block},
    {"search", block},
    {"section", block},
    {"summary", block},
    {"ul", block},
    {"caption", is_block | is_barrier},
    {"col", is_void},
    {"colgroup", 0},
    {"table", block | is_barrier},
    {"tbody", is_block},
    {"td", is_block | is_barrier},
    {"tfoot", is_block},
    {"th", is_block | is_barrier},
    {"thead", is_block},
    {"tr", is_block},
    {"a", is_formatting},
    {"abbr", is_formatting},
    {"b", is_formatting},
    {"big", is_formatting},
    {"br", is_void},
    {"cite", is_formatting},
    {"code", is_formatting},
    {"em", is_formatting},
    {"font", is_formatting},
    {"i", is_formatting},
    {"ins", is_formatting},
    {"mark", is_formatting},
    {"nobr", is_formatting},
    {"q", is_formatting},
    {"s", is_formatting},
    {"small", is_formatting},
    {"span", is_formatting},
    {"strike", is_formatting},
    {"strong", is_formatting},
    {"sub", is_formatting},
    {"sup", is_formatting},
    {"time", is_formatting},
    {"tt", is_formatting},
    {"u", is_formatting},
    {"wbr", is_void},
    {"applet", is_barrier},
    {"area", is_void},
    {"audio", is_not_text},
    {"button", is_control | is_barrier},
    {"canvas", is_not_text},
    {"embed", is_void},
    {"iframe", is_not_text | has_raw_content},
    {"img", is_void},
    {"input", is_void},
    {"keygen", is_void},
    {"map", 0},
    {"marquee", is_barrier},
    {"math", 0},
    {"noembed", is_not_text | has_raw_content},
    {"noframes", head_raw},
    {"object", is_barrier},
    {"optgroup", is_control},
    {"option", is_control},
    {"param", is_void},
    {"picture", 0},
    {"plaintext", block},
    {"progress", is_not_text},
    {"rp", is_not_text},
    {"rt", is_not_text},
    {"ruby", 0},
    {"select", is_control | is_not_text},
    {"source", is_void},
    {"svg", is_not_text},
    {"textarea", is_control | is_not_text | has_text_content},
    {"track", is_void},
    {"video", is_not_text},
    {"xmp", block | has_raw_content},
}};

/// Known tags sorted by name, for the search.
constexpr std::array<std::uint16_t, known_count> by_name = [] {
  std::array<std::uint16_t, known_count> out{};
  for (std::size_t i = 0; i < known_count; ++i) out[i] = static_cast<std::uint16_t>(i);
  std::ranges::sort(out, {}, [](std::uint16_t i) { return entries[i].name; });
  return out;
}();

constexpr std::size_t longest_name = 10;  // blockquote, figcaption

}  // namespace

std::uint16_t properties(Tag tag) { return tag < Tag::first_unknown ? entries[static_cast<std::size_t>(tag)].properties : 0; }

std::string_view name_of(Tag tag) {
  return tag < Tag::first_unknown ? entries[static_cast<std::size_t>(tag)].name : std::string_view("?");
}

Tag tag_of(std::string_view name) {
  std::array<char, longest_name> buffer{};
  if (name.size() <= buffer.size()) {
    std::ranges::transform(name, buffer.begin(), lower);
    const std::string_view small(buffer.data(), name.size());
    const auto found = std::ranges::lower_bound(by_name, small, {}, [](std::uint16_t i) { return entries[i].name; });
    if (found != by_name.end() && entries[*found].name == small) return static_cast<Tag>(*found);
  }
  std::uint32_t hash = 2166136261U;  // FNV-1a
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(lower(c))) * 16777619U;
  // NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange): values without a name stand for tags that are not known.
  return static_cast<Tag>(known_count + hash % (tag_count - known_count));
}

}  // namespace hexapla::html
