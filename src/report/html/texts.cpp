#include "report/html/texts.h"

#include <algorithm>

#include "report/html/cell.h"
#include "report/html/excerpt.h"
#include "report/html/facts.h"
#include "report/html/marks.h"

namespace hexapla::report {
namespace {

constexpr std::size_t longest_name = 200;             // bytes of an account's name as it is copied
constexpr std::size_t longest_paragraph = 16 * 1024;  // bytes; browsers lay out a longer one slowly, so it is shown in pieces
constexpr std::size_t long_text = 256 * 1024;         // bytes of a text whose paragraphs are laid out only in sight
constexpr std::uint32_t sentence_reach = 400;         // bytes of a sentence on either side of a mention, in excerpts

struct Element {
  std::string_view open, close;
};

Element element_of(BlockKind kind) {
  switch (kind) {
    case BlockKind::title:
      return {"<p class=title role=heading aria-level=4>", "</p>\n"};
    case BlockKind::dek:
      return {"<p class=dek>", "</p>\n"};
    case BlockKind::subhead:
      return {"<p class=subhead role=heading aria-level=4>", "</p>\n"};
    case BlockKind::list_item:
      return {"<p class=item>", "</p>\n"};
    case BlockKind::quotation:
      return {"<blockquote>", "</blockquote>\n"};
    case BlockKind::caption:
      return {"<p class=caption>", "</p>\n"};
    case BlockKind::paragraph:
      break;
  }
  return {"<p>", "</p>\n"};
}

/// The account's blocks, and as paragraphs whatever stands between them.
std::vector<Block> all_blocks(const Account& account) {
  std::vector<Block> blocks;
  std::uint32_t done = 0;
  const auto add_between = [&](std::uint32_t until) {
    const std::string_view between = account.text({done, until});
    const std::size_t first = between.find_first_not_of(" \n\t\r");
    if (first != std::string_view::npos) blocks.push_back({.span = {done, until}});
  };
  for (const Block& block : account.blocks()) {
    add_between(block.span.begin);
    if (!block.span.empty()) blocks.push_back(block);
    done = block.span.end;
  }
  add_between(static_cast<std::uint32_t>(account.text().size()));
  return blocks;
}

void write_full(Markup& out, const View& view, std::size_t account) {
  MarkedText marked(out, view, account);
  const Account& of = view.comparison().accounts[account];
  for (const Block& block : all_blocks(of)) {
    const Element element = element_of(block.kind);
    for (Span rest = block.span; !rest.empty();) {
      const auto size = static_cast<std::uint32_t>(cut_to(of.text(rest), longest_paragraph).size());
      out.raw(element.open);
      marked.write({rest.begin, rest.begin + size});
      out.raw(element.close);
      rest.begin += size;
    }
  }
}

/// The sentences of what is compared. What this account alone says stands in its cell already; here are only its bare words, for
/// the links to lead to: nearly every sentence says something alone, and an excerpt is no copy of the text.
void write_excerpts(Markup& out, const View& view, std::size_t account) {
  const Comparison& comparison = view.comparison();
  const Account& of = comparison.accounts[account];
  std::vector<Span> sentences, all;
  for (const PlacedMention& placed : view.mentions_in(account)) {
    const bool alone = comparison.findings[placed.finding].relation == Relation::single;
    const Span span = placed.mention.span;
    if (!alone) sentences.push_back(sentence_around(of, span, sentence_reach).span);
    all.push_back(alone ? span : sentences.back());
  }
  sentences = joined(std::move(sentences));
  MarkedText marked(out, view, account);
  bool in_bare_words = false;
  for (const Span piece : joined(std::move(all))) {
    const auto after = std::ranges::upper_bound(sentences, piece.begin, {}, &Span::end);
    const bool bare = after == sentences.end() || after->begin >= piece.end;
    if (!bare || !in_bare_words)
      out.raw(in_bare_words ? "</p>\n" : "").raw(bare ? "<p class=\"excerpt bare\">… " : "<p class=excerpt>");
    marked.write(piece);
    out.raw(bare ? " … " : "</p>\n");
    in_bare_words = bare;
  }
  if (in_bare_words) out.raw("</p>\n");
}

void write_account(Markup& out, const View& view, std::size_t account) {
  const Account& of = view.comparison().accounts[account];
  out.raw("<article class=pane").attribute("id", "account-" + std::to_string(account + 1));
  out.attribute("data-letter", view.letter(account)).attribute("data-name", view.label(account));
  if (of.name() != view.label(account) && !of.name().empty()) out.attribute("data-full", cut_to(of.name(), longest_name));
  if (of.metadata().published) out.attribute("data-published", *of.metadata().published);
  if (of.metadata().url) out.attribute("data-url", *of.metadata().url);
  out.raw(">\n");
  write_account_facts(out, view, account);
  out.raw(of.text().size() > long_text ? "<div class=\"text long\" dir=auto" : "<div class=text dir=auto");
  write_language(out, of);
  out.raw(">\n");
  if (view.excerpts()) {
    write_excerpts(out, view, account);
  } else {
    write_full(out, view, account);
  }
  out.raw("</div><details class=whole><summary>The whole text</summary></details></article>\n");
}

}  // namespace

void write_texts(Markup& out, const View& view) {
  if (view.accounts() == 0) return;
  out.raw("<section id=texts><div class=intro><h2>The texts</h2><p>");
  out.raw(view.excerpts() ? "The sentences that hold what is compared above, and the bare words of what one account alone says; "
                            "the full texts are left out."
                          : "In full, with the words above marked where they stand.");
  out.raw("</p></div>\n<div class=panes>\n");
  for (std::size_t i = 0; i < view.accounts(); ++i) write_account(out, view, i);
  out.raw("</div></section>\n");
}

}  // namespace hexapla::report
