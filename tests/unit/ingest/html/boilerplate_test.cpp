#include "ingest/html/boilerplate.h"

#include <gtest/gtest.h>

namespace hexapla::html::boilerplate_test {
namespace {

/// The role of the element that the start tag makes.
Role role(const std::string& start_tag) {
  const std::string html = start_tag + "x";
  const Tree tree = *build_tree(html, 64, 100);
  return role_of(tree, tree.nodes[1]);
}
Role of_class(const std::string& value, const std::string& tag = "div") { return role("<" + tag + " class=\"" + value + "\">"); }

TEST(Role, ByTheElementsName) {
  for (const char* tag : {"nav", "footer", "aside", "form", "button", "menu", "search", "dialog", "legend", "address"})
    EXPECT_EQ(role("<" + std::string(tag) + ">"), Role::boilerplate) << tag;
  EXPECT_EQ(role("<figcaption>"), Role::caption);
  EXPECT_EQ(role("<article>"), Role::article);
  EXPECT_EQ(role("<main>"), Role::article);
  for (const char* tag : {"div", "p", "section", "header", "span", "blockquote"})
    EXPECT_EQ(role("<" + std::string(tag) + ">"), Role::plain) << tag;
}

TEST(Role, ByTheRoleAttribute) {
  EXPECT_EQ(role("<div role=main>"), Role::article);
  EXPECT_EQ(role("<div role=navigation>"), Role::boilerplate);
  EXPECT_EQ(role("<div role=banner class=story-body>"), Role::boilerplate) << "before what the class says";
  EXPECT_EQ(role("<div role=region>"), Role::plain);
}

TEST(Role, WordsAreComparedWhole) {
  EXPECT_EQ(of_class("ad"), Role::doubtful);
  EXPECT_EQ(of_class("read"), Role::plain);
  EXPECT_EQ(of_class("adverse"), Role::plain);
  for (const char* name : {"share", "page-share", "post__share", "share2", "postShare", "SHARE", "x share y", "share-bar"})
    EXPECT_EQ(of_class(name), Role::boilerplate) << name;
  for (const char* name : {"shareholder", "shared", "reshare", "comment\u00E9e"})
    EXPECT_NE(of_class(name), Role::doubtful) << name;
  EXPECT_EQ(of_class("shareholder"), Role::plain);
  EXPECT_EQ(role("<div id=comments>"), Role::comments);
}

TEST(Role, TheStrongerWordHolds) {
  EXPECT_EQ(of_class("promo related"), Role::boilerplate);
  EXPECT_EQ(of_class("related promo"), Role::boilerplate);
  EXPECT_EQ(role("<div class=promo id=related>"), Role::boilerplate);
  EXPECT_EQ(of_class("byline"), Role::credits);
  EXPECT_EQ(of_class("image-caption"), Role::caption);
  EXPECT_EQ(of_class("standfirst"), Role::dek);
}

TEST(Role, TheArticlesBody) {
  EXPECT_EQ(role("<div itemprop=articleBody>"), Role::article_body);
  EXPECT_EQ(role("<div itemprop=ARTICLEBODY class=related>"), Role::article_body) << "microdata before any class";
  for (const char* name :
       {"article-body", "articleBody", "story_body", "entry-content", "post-content", "td-post-content", "body story-body x"})
    EXPECT_EQ(of_class(name), Role::article_body) << name;
  EXPECT_EQ(of_class("story-body-wrapper-of-everything"), Role::plain) << "with many more letters it is another thing";
  EXPECT_EQ(of_class("story-body", "span"), Role::plain) << "an inline element is no body";
  EXPECT_EQ(of_class("story-body related"), Role::boilerplate);
}

TEST(Role, ClassesThatSayWhatAnArticleIsAbout) {
  EXPECT_EQ(of_class("post-12 category-nav tag-comments", "article"), Role::article);
  EXPECT_EQ(of_class("category-nav", "section"), Role::boilerplate) << "only of elements that such classes stand on";
  EXPECT_EQ(role("<article id=tag-nav>"), Role::boilerplate) << "an id is no such class";
}

TEST(Role, PostsThatAreEmbedded) {
  EXPECT_EQ(of_class("social"), Role::boilerplate);
  EXPECT_EQ(of_class("social-media-embed"), Role::plain);
  EXPECT_EQ(of_class("embed social"), Role::boilerplate) << "of another name of the class";
}

TEST(Role, OnlyTheBeginningOfALongAttributeIsRead) {
  EXPECT_EQ(of_class(std::string(1100, 'x') + " nav"), Role::plain);
  EXPECT_EQ(of_class(std::string(1000, 'x') + " nav"), Role::boilerplate);
}

}  // namespace
}  // namespace hexapla::html::boilerplate_test
