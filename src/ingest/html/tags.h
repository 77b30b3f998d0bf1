#pragma once

#include <cstdint>
#include <string_view>

namespace hexapla::html {

/// The elements that the reader knows by name; all others are known by a hash of their name (see `tag_of`).
enum class Tag : std::uint16_t {
  // clang-format off
  root, html, head, body, base, link, meta, title, style, script, noscript, template_,
  address, article, aside, blockquote, center, dd, details, dialog, dir, div, dl, dt, fieldset, figcaption, figure, footer, form,
  h1, h2, h3, h4, h5, h6, header, hgroup, hr, legend, li, listing, main, menu, nav, ol, p, pre, search, section, summary, ul,
  caption, col, colgroup, table, tbody, td, tfoot, th, thead, tr,
  a, abbr, b, big, br, cite, code, em, font, i, ins, mark, nobr, q, s, small, span, strike, strong, sub, sup, time, tt, u, wbr,
  applet, area, audio, button, canvas, embed, iframe, img, input, keygen, map, marquee, math, noembed, noframes, object, optgroup, option,
  param, picture, plaintext, progress, rp, rt, ruby, select, source, svg, textarea, track, video, xmp,
  first_unknown,
  // clang-format on
};
inline constexpr std::size_t tag_count = 1024;  ///< known elements and places for the hashes of others

/// What an element is for the tree and for the text.
enum TagProperty : std::uint16_t {
  is_void = 1,             ///< never has content
  is_block = 2,            ///< begins and ends a block of text
  closes_paragraph = 4,    ///< its start tag ends an open <p>
  is_head_content = 8,     ///< may stand in <head>
  is_barrier = 16,         ///< end tags do not reach out of it
  is_formatting = 32,      ///< its end tag does not close blocks inside it
  is_not_text = 64,        ///< nothing in it is text of the page
  has_raw_content = 128,   ///< RAWTEXT
  has_text_content = 256,  ///< RCDATA
  is_control = 512,        ///< part of a form's controls
  is_heading = 1024,
};

/// Properties of a tag, TagProperty values together; 0 for an unknown one.
std::uint16_t properties(Tag tag);
inline bool has(Tag tag, TagProperty property) { return (properties(tag) & property) != 0; }

/// The tag with this name, in whatever case. A name that is not known gives a number past `first_unknown`, the same for the same
/// name; two names may share one, which the forgiving tree bears. Cost: linear in the name.
Tag tag_of(std::string_view name);
std::string_view name_of(Tag tag);

}  // namespace hexapla::html
