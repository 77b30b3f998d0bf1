// Tests src/annotate/quotations/posts.cpp.
#include "annotate/quotations/posts.h"

#include <gtest/gtest.h>

#include <hexapla/account.h>

#include "reading.h"

namespace hexapla::annotate::quotations::posts_test {
namespace {

/// "words | author" of each post.
std::vector<std::string> posts(const std::string& text) {
  const Account account = *Account::from_text(text);
  std::vector<std::string> out;
  for (const Post& post : find_posts(account.text(), account.blocks()))
    out.push_back(std::string(account.text(post.words)) + " | " + std::string(account.text(post.author)));
  return out;
}

using Posts = std::vector<std::string>;

TEST(posts, give_words_and_author) {
  EXPECT_EQ(posts("The weir broke.\n\nOur harbour is safe tonight. — Mayor Ada Marsh (@MayorMarsh) July 30, 2016\n\nHe left."),
            (Posts{"Our harbour is safe tonight. | Mayor Ada Marsh"}));
  EXPECT_EQ(posts("Two boats are lost - Tarn Police (@tarn_police) Oct. 3"), (Posts{"Two boats are lost | Tarn Police"}));
}

TEST(posts, leave_out_tags_and_links_at_their_end) {
  EXPECT_EQ(posts("#Weir: two boats are lost #harbour https://t.example/x — Tarn Police (@tarn) March 13, 2017"),
            (Posts{"#Weir: two boats are lost | Tarn Police"}));
}

TEST(posts, stand_one_after_the_other_in_a_paragraph) {
  EXPECT_EQ(posts("Two boats are lost. — Tarn Police (@tarn) May 2, 2016 One was found again. — Ada Marsh (@marsh) May 3, 2016"),
            (Posts{"Two boats are lost. | Tarn Police", "One was found again. | Ada Marsh"}));
}

TEST(posts, have_words_before_their_dash) {
  EXPECT_EQ(posts("Two boats are lost. — Tarn Police (@tarn) May 2, 2016 - Bob Marsh (@bob) May 3, 2016"),
            (Posts{"Two boats are lost. | Tarn Police"}));
  EXPECT_TRUE(posts("Two boats are lost. — Tarn Police (@tarn) May 2, 2016 - Bob Marsh (@bob) May 3, 2016 The road was closed "
                    "by police for an hour.")
                  .empty());
  EXPECT_TRUE(posts(" - Bob Marsh (@bob) May 3, 2016 The road was closed by police for an hour.").empty());
  EXPECT_TRUE(posts("— Bob Marsh (@bob) May 3, 2016").empty());
}

TEST(posts, stand_alone_in_their_paragraph) {
  EXPECT_TRUE(posts("Our harbour is safe tonight. — Ada Marsh (@marsh) May 3, 2016 The keeper said no more.").empty());
  EXPECT_EQ(posts("Our harbour is safe tonight. — Ada Marsh (@marsh) May 3, 2016 https://t.example/x"),
            (Posts{"Our harbour is safe tonight. | Ada Marsh"}));
}

TEST(posts, are_no_longer_than_networks_allow) {
  std::string words = "Two boats";
  while (words.size() < 280) words += " löst";  // six bytes, five code points
  EXPECT_EQ(posts(words + " — Ada Marsh (@marsh) May 3, 2016"), (Posts{words + " | Ada Marsh"}));
  while (words.size() < 400) words += " löst";
  EXPECT_TRUE(posts(words + " — Ada Marsh (@marsh) May 3, 2016").empty());
}

TEST(posts, are_no_other_words_with_a_name) {
  EXPECT_TRUE(posts("Follow Ada Marsh (@marsh) for news of the harbour.").empty());
  EXPECT_TRUE(posts("The keeper — Ada Marsh (@marsh) — left the harbour.").empty());
  EXPECT_TRUE(posts("Harbour — Ada Marsh (@marsh) May 3, 2016").empty());
  EXPECT_TRUE(posts(std::string(700, 'x') + " and two boats — Ada Marsh (@marsh) May 3, 2016").empty());
}

TEST(posts, are_quotations_of_their_author) {
  const Reading read("Ada Marsh left.\n\nOur harbour is safe tonight. — Mayor Ada Marsh (@MayorMarsh) July 30, 2016");
  ASSERT_EQ(read.annotations.quotations.size(), 1U);
  const Quotation& post = read.annotations.quotations[0];
  EXPECT_EQ(post.saying, Saying::direct);
  EXPECT_EQ(post.span, post.content);
  EXPECT_EQ(post.speaker_name, "Ada Marsh");
  const Reading marked("Our “harbour” is safe tonight. — Mayor Ada Marsh (@MayorMarsh) July 30, 2016");
  ASSERT_EQ(marked.annotations.quotations.size(), 1U);
  EXPECT_EQ(marked.account.text(marked.annotations.quotations[0].content), "harbour");
}

}  // namespace
}  // namespace hexapla::annotate::quotations::posts_test
