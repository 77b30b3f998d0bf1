// Tests src/ingest/html/metadata.cpp and json_ld.cpp.
#include "ingest/html/metadata.h"

#include <gtest/gtest.h>

namespace hexapla::html::metadata_test {
namespace {

PageMetadata read(std::string_view html) { return read_metadata(*build_tree(html, 64, 10'000)); }

TEST(metadata, open_graph_and_meta) {
  const PageMetadata page = read(
      "<html lang=en_GB><meta property=og:title content='Storm &amp; flood'><meta name=author content='Ada Berg'><meta "
      "property=og:site_name "
      "content=Gazette><meta property=article:published_time content=2025-10-14T17:45:00+0100><meta "
      "property=article:modified_time "
      "content=2025-10-15><link rel=canonical href=https://g.example/1><meta property=og:url content=https://g.example/2>");
  EXPECT_EQ(page.headline, "Storm & flood");
  EXPECT_TRUE(page.title_in_attribute);
  EXPECT_EQ(page.title_source, (SourceSpan{50, 67}));
  EXPECT_EQ(page.metadata.author, "Ada Berg");
  EXPECT_EQ(page.metadata.publisher, "Gazette");
  EXPECT_EQ(page.metadata.url, "https://g.example/1");
  EXPECT_EQ(page.metadata.published, "2025-10-14T17:45:00+01:00");
  EXPECT_EQ(page.metadata.updated, "2025-10-15");
  EXPECT_EQ(page.metadata.language, "en-GB");
}

TEST(metadata, names_and_properties_may_be_swapped) {
  const PageMetadata page = read("<meta name=og:site_name content=A><meta property=author content=B>");
  EXPECT_EQ(page.metadata.publisher, "A");
  EXPECT_EQ(page.metadata.author, "B");
}

TEST(metadata, the_more_trusted_name_wins_wherever_it_stands) {
  EXPECT_EQ(
      read("<meta name=date content=2020-01-01><meta property=article:published_time content=2025-10-14>").metadata.published,
      "2025-10-14");
  EXPECT_EQ(read("<meta property=article:published_time content=soon><meta name=date content=2020-01-01>").metadata.published,
            "2020-01-01");
}

TEST(metadata, json_ld_of_an_article) {
  const PageMetadata page = read(
      R"(<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "X"}, {"@type": ["Thing", "NewsArticle"], "headline": "Storm",
         "datePublished": "2025-10-14T17:45:00Z", "author": [{"name": "Ada"}, {"@type": "Person", "name": "Bo"}], "publisher": {"name": "Gazette"}}]}</script>)");
  EXPECT_EQ(page.headline, "Storm");
  EXPECT_EQ(page.metadata.published, "2025-10-14T17:45:00Z");
  EXPECT_EQ(page.metadata.author, "Ada, Bo");
  EXPECT_EQ(page.metadata.publisher, "Gazette");
}

TEST(metadata, json_ld_that_is_broken_is_a_warning) {
  const PageMetadata page = read("<script type=application/ld+json>{\"a\": </script>");
  ASSERT_EQ(page.warnings.size(), 1U);
  EXPECT_EQ(page.warnings[0].offset, 33U);
  EXPECT_TRUE(read("<script type=application/ld+json></script>").warnings.empty());
}

TEST(metadata, json_ld_as_pages_wrap_it) {
  EXPECT_EQ(read("<script type=application/ld+json><!--\n{\"@type\": \"Article\", \"headline\": \"Two\nlines\"};\n--></script>")
                .headline,
            "Two lines");
}

TEST(metadata, time_elements_and_microdata) {
  EXPECT_EQ(read("<time datetime=2025-10-14 pubdate>today</time>").metadata.published, "2025-10-14");
  EXPECT_EQ(read("<span itemprop=datePublished content=2025-10-14>").metadata.published, "2025-10-14");
  const Tree tree = *build_tree("<time datetime=nonsense><time datetime='2025-10-14T10:00'>", 64, 100);
  EXPECT_EQ(first_time(tree, 0), "2025-10-14T10:00");
}

TEST(metadata, nothing_is_made_up) {
  const PageMetadata page = read("<p>On 14 October 2025 the storm came.");
  EXPECT_EQ(page.metadata, Metadata{});
  EXPECT_EQ(page.headline, "");
}

}  // namespace
}  // namespace hexapla::html::metadata_test
