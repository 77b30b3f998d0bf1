// Tests src/ingest/html/html.cpp, main_text.cpp, pieces.cpp, boilerplate.cpp, title.cpp, page_text.cpp and leaves.cpp by what
// they make of a page together.
#include "ingest/html/html.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "ingest/html/references.h"

namespace hexapla::html::html_test {
namespace {

using Strings = std::vector<std::string>;

HtmlPage page(std::string_view html, const HtmlOptions& options = {}) {
  auto read = read_html(html, options);
  EXPECT_TRUE(read) << read.error().reason;
  if (!read) return {};
  const auto map =
      SourceMap::make(read->runs, static_cast<std::uint32_t>(read->text.size()), static_cast<std::uint32_t>(html.size()));
  EXPECT_TRUE(map) << map.error().reason;
  return *read;
}

Strings blocks(std::string_view html, const HtmlOptions& options = {}) {
  const HtmlPage read = page(html, options);
  Strings out;
  for (const Block& block : read.blocks) {
    out.push_back(fmt::format("{}: {}", name_of(block.kind), read.text.substr(block.span.begin, block.span.size())));
  }
  return out;
}

const std::string first = "The storm closed the harbour of Lunmouth on Monday, and twelve boats were damaged.";
const std::string second = "Nobody was hurt, the harbourmaster said, but the port stays closed until Friday at least.";

std::string article(const std::string& inside, const std::string& after = "") {
  return "<!DOCTYPE html><html><head><title>Storm closes harbour | The Gazette</title></head><body><nav><a href=/>Home</a> "
         "<a href=/news>News</a></nav><main><h1>Storm closes harbour</h1>" +
         inside + "</main>" + after + "</body></html>";
}

TEST(html, title_and_paragraphs_without_navigation) {
  EXPECT_EQ(blocks(article("<p>" + first + "<p>" + second,
                           "<footer>© The Gazette. All rights are reserved, as they say, and so on.</footer>")),
            (Strings{"title: Storm closes harbour", "paragraph: " + first, "paragraph: " + second}));
}

TEST(html, blocks_stand_apart_by_an_empty_line) {
  const HtmlPage read = page("<p>" + first + "</p><p>" + second + "</p>");
  EXPECT_EQ(read.text, first + "\n\n" + second);
  EXPECT_EQ(read.runs[0], (hexapla::Run{0, 3, 1, 1, RunKind::same}));
  EXPECT_EQ(read.runs[1], (hexapla::Run{static_cast<std::uint32_t>(first.size()), 0, 1, 0, RunKind::inserted}));
  EXPECT_EQ(read.runs[2].source_begin, 3 + first.size() + 4 + 3);
}

TEST(html, kinds_of_blocks) {
  EXPECT_EQ(blocks(article("<p class=standfirst>" + second + "</p><p>" + first + "</p><h2>What is known</h2><ul><li>" + first +
                           "</li></ul><blockquote><p>" + second + "</p></blockquote><figure><img src=x><figcaption>" + first +
                           "</figcaption></figure>")),
            (Strings{"title: Storm closes harbour", "dek: " + second, "paragraph: " + first, "subhead: What is known",
                     "list_item: " + first, "quotation: " + second, "caption: " + first}));
}

TEST(html, teasers_labels_and_comments_are_left_out) {
  EXPECT_EQ(
      blocks(article("<p>" + first + "</p><div>Advertisement</div><div class='related-stories'><p>" + second + "</p></div><p>" +
                     second + "</p><section id=comments><p>I was there, and it was awful, believe me.</p></section>")),
      (Strings{"title: Storm closes harbour", "paragraph: " + first, "paragraph: " + second}));
}

TEST(html, hidden_elements_are_no_text) {
  EXPECT_EQ(blocks("<p>" + first +
                   "</p><p hidden>a b c</p><p style='display: none'>d, e.</p><template><p>f</template><script>g</script>"
                   "<svg><title>h</title></svg><noscript><p>i, it said.</p></noscript>"),
            (Strings{"paragraph: " + first}));
}

TEST(html, white_space_and_references) {
  const HtmlPage read = page("<p>\n Twelve&nbsp;boats \r\n\t were <b> damaged</b> &mdash;<br> all, &notit; said.&#10;\n</p>");
  EXPECT_EQ(read.text, "Twelve\u00A0boats were damaged —\nall, ¬it; said.");
  // The runs: same, one for each reference and each folded blank that is not a blank itself.
  EXPECT_EQ(read.runs[1], (hexapla::Run{6, 11, 2, 6, RunKind::replaced}));
}

TEST(html, preformatted_lines_stay) { EXPECT_EQ(page("<pre>\nOne, two.\n  Three.</pre>").text, "One, two.\n  Three."); }

TEST(html, title_from_the_head_without_the_sites_name) {
  EXPECT_EQ(blocks("<title>Storm closes the harbour of Lunmouth - The Gazette</title><p>" + first)[0],
            "title: Storm closes the harbour of Lunmouth");
  EXPECT_EQ(blocks("<meta property=og:title content='Storm &amp; flood'><p>" + first)[0], "title: Storm & flood");
}

TEST(html, a_declared_body_is_the_article) {
  EXPECT_EQ(blocks("<h1>Storm closes harbour</h1><div><p>" + second + "</p><p>" + second +
                   "</p></div><div itemprop=articleBody><p>" + first + "</p></div>"),
            (Strings{"title: Storm closes harbour", "paragraph: " + first}));
}

TEST(html, everything_on_request) {
  EXPECT_EQ(blocks("<nav>Home</nav><p>" + first, {.keep_everything = true}), (Strings{"paragraph: Home", "paragraph: " + first}));
}

TEST(html, deep_elements_are_flattened_with_one_warning) {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<div>";
  const HtmlPage read = page(deep + "<p>" + first + "</p><script>x</script>");
  EXPECT_EQ(read.text, first);
  ASSERT_EQ(read.warnings.size(), 2U) << "the other one: so little text";
  EXPECT_EQ(read.warnings[0].offset, 511U * 5);
}

TEST(html, limits_and_pages_without_text) {
  EXPECT_EQ(read_html("<p>a<p>b<p>c", {.nodes = 4}).error().code, ErrorCode::limit);
  EXPECT_EQ(read_html("").error().offset, 0U);
  EXPECT_EQ(read_html("<script>x</script> \n").error().code, ErrorCode::malformed);
}

TEST(html, table_rows_are_lines_of_their_own) {
  const Strings found = blocks("<p>" + first + "</p><table><tr><th>Boat<th>Damage<tr><td>Rose<td>hull, mast</table><p>" + second);
  EXPECT_EQ(found.front(), "paragraph: " + first);
  EXPECT_EQ(found.back(), "paragraph: " + second);
}

}  // namespace
}  // namespace hexapla::html::html_test
