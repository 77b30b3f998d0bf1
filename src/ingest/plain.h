#pragma once

#include <string_view>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/span.h>

namespace hexapla::ingest {

/// The blocks of plain text inside `within`: a paragraph a line or, where lines are wrapped at a width, a paragraph between blank
/// lines; short lines without final punctuation between them are subheads, lines that begin with a bullet are list items. With
/// `may_have_title` a first line that reads as a headline is the title. White space around a block belongs to none. LF, CR LF and
/// CR end lines. Cost: linear.
std::vector<Block> plain_blocks(std::string_view text, Span within, bool may_have_title);

}  // namespace hexapla::ingest
