// Tests src/ingest/html/dateline.cpp.
#include <gtest/gtest.h>

#include "ingest/html/html.h"

namespace hexapla::html::dateline_test {
namespace {

const std::string text = "<p>The storm closed the harbour of Lunmouth on Monday, and twelve boats were damaged, it was said.</p>";

Metadata read(const std::string& before, const std::string& after = "") {
  return read_html("<div><h1>Storm closes harbour again</h1>" + before + text + after + "</div>")->metadata;
}

TEST(dateline, a_line_that_is_a_date) {
  EXPECT_EQ(read("<div class=date>November 20, 2019 - 11:28 AMT</div>").published, "2019-11-20T11:28");
  EXPECT_EQ(read("<p>By Ada Berg | Nov. 20, 2019</p>").published, "2019-11-20");
  EXPECT_EQ(read("<p>Ada Berg<br>Posted on: Wed, 20 November 2019</p>").published, "2019-11-20");
}

TEST(dateline, updates_are_told_apart) {
  const Metadata page =
      read("<p>Last Updated : Nov 20, 2019 01:41 PM IST</p>", "<p>First Published on Nov 20, 2019 01:38 pm</p>");
  EXPECT_EQ(page.published, "2019-11-20T13:38");
  EXPECT_EQ(page.updated, "2019-11-20T13:41");
}

TEST(dateline, what_is_no_date_of_the_page) {
  EXPECT_EQ(read("<p>November 20, 2019 in pictures</p>").published, std::nullopt);
  EXPECT_EQ(read("<p>The storm of November 20, 2019</p>").published, std::nullopt);
  EXPECT_EQ(read("<p>20/11/2019</p>").published, std::nullopt);
  EXPECT_EQ(read("", "<p>November 20, 2019</p>").published, std::nullopt);
}

TEST(dateline, the_heads_word_comes_first) {
  EXPECT_EQ(read("<time datetime=2019-11-19>x</time><p>November 20, 2019</p>").published, "2019-11-19");
}

}  // namespace
}  // namespace hexapla::html::dateline_test
