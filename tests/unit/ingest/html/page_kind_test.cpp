// Tests src/ingest/html/page_kind.cpp.
#include "ingest/html/page_kind.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "ingest/html/html.h"

namespace hexapla::html::page_kind_test {
namespace {

std::string warning(std::string_view html) {
  const auto page = read_html(html);
  return page && !page->warnings.empty() ? page->warnings[0].reason : "";
}

std::string prose(int sentences) {
  std::string out;
  for (int i = 0; i < sentences; ++i)
    out += "<p>The harbourmaster said that twelve boats were damaged, and that the pier was closed.</p>";
  return out;
}

TEST(PageKind, ArticlesAreArticles) {
  EXPECT_EQ(warning("<h1>Port closed again</h1>" + prose(3)), "");
  EXPECT_EQ(warning("<p>Twelve boats.</p>"), "");
}

TEST(PageKind, TheBeginningOfWhatIsForSubscribers) {
  const std::string stub = "the page is for subscribers and shows 28 words: likely the beginning of an article, not the whole";
  EXPECT_EQ(warning("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": "
                    "\"False\"}</script><h1>Port closed again</h1>" +
                    prose(2)),
            stub);
  EXPECT_EQ(warning("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": "
                    "false}</script><h1>Port closed again</h1>" +
                    prose(2)),
            stub);
  EXPECT_EQ(warning("<h1>Port closed again</h1><article>" + prose(2) +
                    "</article><div class='paywall'>Subscribe to  continue reading</div>"),
            stub);
  EXPECT_EQ(warning("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": "
                    "true}</script><h1>Port closed again</h1>" +
                    prose(2)),
            "");
  EXPECT_EQ(warning("<h1>Port closed again</h1>" + prose(30) + "<div class='paywall'>Subscribe to continue reading</div>"), "");
}

TEST(PageKind, AnIndexOfArticles) {
  std::string teasers;
  for (int i = 0; i < 20; ++i) teasers += fmt::format("<li><a href='{}'>Port closed after twelve boats sank</a></li>", i);
  EXPECT_EQ(
      warning("<h1>News</h1><ul>" + teasers + "</ul><p>All that happened in the harbour today, told by our own people.</p>"),
      "the page reads as an index of articles: 20 headlines that are links, 12 words of running text");
  EXPECT_EQ(warning("<h1>Port closed again</h1>" + prose(20) + "<ul>" + teasers + "</ul>"), "");
}

TEST(PageKind, HardlyAnyText) {
  EXPECT_EQ(warning("<p>Please enable scripts.</p><script>" + std::string(5000, ' ') + "</script>"),
            "the page holds hardly any text: 3 words in 5046 bytes");
}

}  // namespace
}  // namespace hexapla::html::page_kind_test
