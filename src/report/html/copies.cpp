#include "report/html/copies.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

#include "report/html/cell.h"
#include "report/html/facts.h"

namespace hexapla::report {
namespace {

constexpr std::size_t most_passages = 40;      // whose words are listed for a pair
constexpr std::size_t most_bands = 400;        // that are drawn for a pair
constexpr std::size_t longest_passage = 400;   // bytes of a passage in the list
constexpr std::size_t excerpted_passage = 90;  // the same where full texts are left out
constexpr double bar_length = 1000;            // of the longer text, in units of the drawing

std::string percent(double share) { return fmt::format("{:.0f} %", std::round(share * 100)); }

void write_named(Markup& out, const View& view, std::size_t account) {
  out.raw("<b class=letter>").raw(view.letter(account)).raw("</b> <bdi>").text(view.label(account)).raw("</bdi>");
}

/// The bars and the bands between them. Sizes are attributes of the drawing: the page's policy forbids styles of elements.
void write_bands(Markup& out, const View& view, const Copy& copy) {
  const auto& accounts = view.comparison().accounts;
  const auto from_size = static_cast<double>(accounts[copy.from].text().size());
  const auto to_size = static_cast<double>(accounts[copy.to].text().size());
  const double scale = bar_length / std::max({from_size, to_size, 1.0});
  const auto at = [&](std::uint32_t byte) { return std::round(static_cast<double>(byte) * scale * 10) / 10; };
  out.raw("<svg class=bands viewBox=\"0 0 1000 72\" preserveAspectRatio=none role=img");
  out.attribute("aria-label",
                fmt::format("{} shared passage{}: where they stand in {} (above) and in {} (below)", copy.passages.size(),
                            copy.passages.size() == 1 ? "" : "s", view.label(copy.from), view.label(copy.to)));
  out.raw(fmt::format("><rect class=bar x=0 y=0 width={} height=14 /><rect class=bar x=0 y=58 width={} height=14 />",
                      at(static_cast<std::uint32_t>(from_size)), at(static_cast<std::uint32_t>(to_size))));
  for (std::size_t i = 0; i < std::min(copy.passages.size(), most_bands); ++i) {
    const auto& [from, to] = copy.passages[i];
    const double a = at(from.begin), b = std::max(at(from.end), a + 2), c = at(to.begin), d = std::max(at(to.end), c + 2);
    out.raw(
        fmt::format("<path class=band d=\"M{} 14H{}L{} 58H{}Z\"/><rect class=part x={} y=0 width={} height=14 />"
                    "<rect class=part x={} y=58 width={} height=14 />",
                    a, b, d, c, a, b - a, c, d - c));
  }
  out.raw("</svg>\n");
}

void write_place(Markup& out, const View& view, std::size_t account, const std::string& place) {
  out.raw(" <a class=place").attribute("href", "#" + place).raw(">in ").raw(view.letter(account)).raw("</a>");
}

void write_passages(Markup& out, const View& view, const Copy& copy, std::size_t index) {
  out.raw("<ol class=passages>\n");
  for (std::size_t i = 0; i < std::min(copy.passages.size(), most_passages); ++i) {
    const Account& to = view.comparison().accounts[copy.to];
    const std::string_view words = to.text(copy.passages[i].to);
    const std::string_view shown = cut_to(words, view.excerpts() ? excerpted_passage : longest_passage);
    out.raw("<li><q dir=auto");
    write_language(out, to);
    out.raw(">").text(shown).raw(shown.size() < words.size() ? " …</q>" : "</q>");
    out.raw(" <span class=size>").text(counted(word_count(words), "word"));
    if (!view.excerpts()) {
      write_place(out, view, copy.from, fmt::format("c{}p{}a", index + 1, i + 1));
      write_place(out, view, copy.to, fmt::format("c{}p{}b", index + 1, i + 1));
    }
    out.raw("</span></li>\n");
  }
  out.raw("</ol>\n");
  if (copy.passages.size() > most_passages) {
    out.raw("<p>and ").text(counted(copy.passages.size() - most_passages, "passage")).raw(" more</p>\n");
  }
}

void write_copy(Markup& out, const View& view, const Copy& copy, std::size_t index) {
  out.raw("<section class=copy").attribute("id", fmt::format("c{}", index + 1)).raw("><h3>");
  write_named(out, view, copy.from);
  out.raw(copy.directed ? " <span aria-hidden=true>→</span><span class=vh>was copied by</span> " : " and ");
  write_named(out, view, copy.to);
  out.raw("</h3>");
  if (!copy.reason.empty()) out.raw("<p class=why dir=auto>").text(view.with_letters(copy.reason)).raw("</p>");
  out.raw("<div class=drawing><p>");
  write_named(out, view, copy.from);
  out.raw(" <span class=size>").raw(percent(copy.share_from)).raw(" of its words are shared</span></p>\n");
  write_bands(out, view, copy);
  out.raw("<p>");
  write_named(out, view, copy.to);
  out.raw(" <span class=size>").raw(percent(copy.share_to)).raw(" of its words are shared</span></p></div>\n");
  write_passages(out, view, copy, index);
  out.raw("</section>\n");
}

}  // namespace

void write_copies(Markup& out, const View& view) {
  const auto& copies = view.comparison().copies;
  if (copies.empty()) return;
  out.raw("<section id=copies><h2>Shared passages <small>").number(copies.size()).raw("</small></h2>");
  out.raw(
      "<p>Where half of an account’s words or more are shared, the two count as one origin: they are not witnesses of each "
      "other. Shorter passages leave them apart.</p>\n");
  for (std::size_t i = 0; i < copies.size(); ++i) write_copy(out, view, copies[i], i);
  out.raw("</section>\n");
}

}  // namespace hexapla::report
