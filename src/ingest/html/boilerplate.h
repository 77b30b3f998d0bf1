#pragma once

#include "ingest/html/tree.h"

namespace hexapla::html {

/// What an element's name, class, id, role and itemprop say of it. Words of class and id are compared whole ("ad" is not in
/// "read").
enum class Role : std::uint8_t {
  plain,
  boilerplate,   ///< navigation, sharing, teasers, forms, advertisements
  comments,      ///< what readers wrote
  doubtful,      ///< the same, by a word that stands on wrappers of articles as well
  article,       ///< <article>, <main>, role=main
  article_body,  ///< itemprop=articleBody, or a class that says so
  caption,       ///< of a picture
  dek,           ///< standfirst, subtitle
  credits,       ///< byline, date line, author's biography, tags
};
/// Cost: linear in the attributes' bytes (at most 1,024 of each are read).
Role role_of(const Tree& tree, const Node& node);

}  // namespace hexapla::html
