#include <gtest/gtest.h>

#include "ingest/html/metadata.h"

namespace hexapla::html::json_ld_test {
namespace {

class JsonLd : public testing::Test {
 protected:
  const LinkedData& read(std::string_view json, std::uint64_t offset = 0) {
    read_json_ld(json, offset, data_, warnings_);
    return data_;
  }
  /// Read into data of its own.
  LinkedData fresh(std::string_view json) {
    data_ = {};
    return read(json);
  }
  std::string headline(std::string_view json) { return fresh(json).headline; }

  LinkedData data_;
  std::vector<Warning> warnings_;
};

TEST_F(JsonLd, EveryFieldOfAnArticle) {
  const LinkedData& data = read(
      R"({"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Storm &amp; flood", "author": {"name": "Ada"},
          "publisher": {"@type": "Organization", "name": "Gazette"}, "url": "https://g.example/1", "datePublished": "2025-10-14",
          "dateModified": "2025-10-15T08:00Z", "inLanguage": "en-GB", "mainEntityOfPage": "https://g.example/2"})");
  EXPECT_EQ(data.headline, "Storm & flood");
  EXPECT_EQ(data.author, "Ada");
  EXPECT_EQ(data.publisher, "Gazette");
  EXPECT_EQ(data.url, "https://g.example/1");
  EXPECT_EQ(data.published, "2025-10-14");
  EXPECT_EQ(data.updated, "2025-10-15T08:00Z");
  EXPECT_EQ(data.language, "en-GB");
  EXPECT_TRUE(warnings_.empty());
}

TEST_F(JsonLd, TypesThatAreArticles) {
  for (const char* type : {R"("Article")", R"("https://schema.org/BlogPosting")", R"("schema:ReportageNewsArticle")",
                           R"(["Thing", "LiveBlogPosting"])"})
    EXPECT_EQ(headline(R"({"@type": )" + std::string(type) + R"(, "headline": "H"})"), "H") << type;
  for (const char* type : {R"("WebPage")", R"("article")", R"("NewsArticles")", R"([])", R"([["Article"]])", "3", "null"})
    EXPECT_EQ(headline(R"({"@type": )" + std::string(type) + R"(, "headline": "H"})"), "") << type;
  EXPECT_EQ(headline(R"({"headline": "H"})"), "");
}

TEST_F(JsonLd, WhereAnArticleMayStand) {
  constexpr std::string_view article = R"({"@type": "Article", "headline": "H"})";
  for (const std::string& json :
       {std::string("[{}, ARTICLE]"), std::string(R"({"@graph": [{"@type": "WebSite"}, ARTICLE]})"),
        std::string(R"({"@type": "WebPage", "mainEntity": ARTICLE})"), std::string(R"([[[ARTICLE]]])"),
        std::string(R"({"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": ARTICLE}]})"),
        std::string(R"({"@type": "CollectionPage", "hasPart": [ARTICLE]})")}) {
    std::string with = json;
    with.replace(with.find("ARTICLE"), 7, article);
    EXPECT_EQ(headline(with), "H") << with;
  }
  EXPECT_EQ(headline(R"({"@type": "WebPage", "comment": {"@type": "Article", "headline": "H"}})"), "");
}

TEST_F(JsonLd, TheNearestToTheRootIsMeant) {
  EXPECT_EQ(
      headline(
          R"({"@graph": [{"mainEntity": {"@type": "Article", "headline": "Deep"}}, {"@type": "Article", "headline": "Near"}]})"),
      "Near");
}

TEST_F(JsonLd, NamesOfAuthors) {
  const auto author = [&](const std::string& json) { return fresh(R"({"@type": "Article", "author": )" + json + "}").author; };
  EXPECT_EQ(author(R"([{"name": "Ada"}, "Bo", {"@id": "cy"}, {"@value": "Di"}])"), "Ada, Bo, cy, Di");
  EXPECT_EQ(author(R"(" Ada ")"), "Ada");
  EXPECT_EQ(author(R"([{"name": ["Ada", "Alias"]}, {}, 3, null, ""])"), "Ada");
  EXPECT_EQ(author(R"({"name": {"name": {"name": {"name": "Ada"}}}})"), "") << "wrapped beyond reason";
  std::string many = "[";
  for (int i = 0; i < 50; ++i) many += i == 0 ? "\"A\"" : ", \"A\"";
  EXPECT_EQ(author(many + "]").size(), 20 * 3 - 2U) << "of twenty at most";
}

TEST_F(JsonLd, ThePagesAddressIfNoneIsGiven) {
  EXPECT_EQ(fresh(R"({"@type": "Article", "mainEntityOfPage": {"@type": "WebPage", "@id": "https://g.example/2"}})").url,
            "https://g.example/2");
  EXPECT_EQ(fresh(R"({"@type": "Article", "mainEntityOfPage": {"name": "Page"}})").url, "");
  EXPECT_EQ(fresh(R"({"@type": "Article", "mainEntityOfPage": true})").url, "");
}

TEST_F(JsonLd, WhatAnEarlierScriptSaidHolds) {
  read(R"({"@type": "Article", "headline": "First"})");
  read(R"({"@type": "Article", "headline": "Second", "author": "Ada"})");
  EXPECT_EQ(data_.headline, "First");
  EXPECT_EQ(data_.author, "Ada");
}

TEST_F(JsonLd, AsPagesWrapIt) {
  constexpr std::string_view article = R"({"@type": "Article", "headline": "H"})";
  for (const std::string& json : {"<!--\n" + std::string(article) + "\n-->", "//<![CDATA[\n" + std::string(article) + "\n//]]>",
                                  "/*<![CDATA[*/" + std::string(article) + "/*]]>*/", "<![CDATA[" + std::string(article) + "]]>",
                                  "\n " + std::string(article) + ";\n;"})
    EXPECT_EQ(headline(json), "H") << json;
  EXPECT_EQ(headline("{\"@type\": \"Article\", \"headline\": \"Two\nlines\tand a tab\"}"), "Two lines and a tab");
}

TEST_F(JsonLd, WhatIsBrokenIsAWarningAtItsScript) {
  read("{\"@type\": \"Article\", ", 77);
  ASSERT_EQ(warnings_.size(), 1U);
  EXPECT_EQ(warnings_[0].offset, 77U);
  EXPECT_TRUE(warnings_[0].reason.starts_with("JSON-LD was passed over: "));
  read("{} {}", 5);
  read("{\"a\": \"\xFF\"}", 6);
  EXPECT_EQ(warnings_.size(), 3U);
  read(" \n;", 8);
  read("", 9);
  EXPECT_EQ(warnings_.size(), 3U) << "an empty script is not broken";
}

TEST_F(JsonLd, AHostileScriptIsBounded) {
  std::string flat = "[";
  for (int i = 0; i < 5000; ++i) flat += "{},";
  EXPECT_EQ(headline(flat + R"({"@type": "Article", "headline": "H"}])"), "") << "beyond a thousand objects nothing is looked at";
  EXPECT_EQ(headline(std::string(100'000, '[')), "");
  EXPECT_EQ(headline(R"("Article")"), "");
  EXPECT_EQ(headline("17"), "");
}

}  // namespace
}  // namespace hexapla::html::json_ld_test
