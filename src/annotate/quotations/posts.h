#pragma once

#include <span>
#include <string_view>
#include <vector>

#include <hexapla/account.h>

namespace hexapla::annotate::quotations {

/// A post of a social network that an article shows whole: its words have no marks, its author and day stand behind a dash
/// ("Our harbour is safe. — Mayor Ann Roe (@MayorRoe) July 30, 2016").
struct Post {
  Span words;   ///< without tags and links at their end
  Span author;  ///< "Mayor Ann Roe"
};

/// The posts of a text, in order. A paragraph holds one or more of them and nothing else. Cost: linear in the text.
std::vector<Post> find_posts(std::string_view text, std::span<const Block> blocks);

}  // namespace hexapla::annotate::quotations
