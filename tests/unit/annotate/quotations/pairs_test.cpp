// Tests src/annotate/quotations/marks.cpp and pairs.cpp.
#include "annotate/quotations/pairs.h"

#include <ctime>
#include <gtest/gtest.h>

#include <hexapla/account.h>

namespace hexapla::annotate::quotations::pairs_test {
namespace {

struct Read {
  explicit Read(const std::string& text)
      : account(*Account::from_text(text)), marked(find_marked(account.text(), account.blocks())) {}
  std::vector<std::string> contents() const {
    std::vector<std::string> out;
    for (const Marked& one : marked) out.emplace_back(account.text(one.content));
    return out;
  }
  Account account;
  std::vector<Marked> marked;
};

using Contents = std::vector<std::string>;

TEST(pairs, gives_the_words_with_and_without_their_marks) {
  const Read read("He said “go home” twice.");
  ASSERT_EQ(read.marked.size(), 1U);
  EXPECT_EQ(read.marked[0].span, (Span{8, 21}));
  EXPECT_EQ(read.marked[0].content, (Span{11, 18}));
  EXPECT_TRUE(read.marked[0].closed);
  EXPECT_EQ(read.marked[0].parent, none);
}

TEST(pairs, closes_with_an_opening_mark_behind_a_blank) {
  EXPECT_EQ(Read("“We ran, “ said Ann Roe.").contents(), (Contents{"We ran,"}));
  EXPECT_EQ(Read("“Harvest “ author Ann Roe praised “Tarn” again.").contents(), (Contents{"Harvest", "Tarn"}));
  EXPECT_EQ(Read("“We ran. “ We hid.”").contents(), (Contents{"We ran.", "We hid."}));
  EXPECT_EQ(Read("“Harvest “author Ann Roe gave up.\n\nShe left.").contents(), (Contents{"Harvest"}));
  EXPECT_EQ(Read("“Yes, she said. “We ran.\n\n“We hid.”").contents(), (Contents{"Yes, she said.", "We ran.", "We hid."}));
}

TEST(pairs, knows_the_marks_of_many_houses) {
  EXPECT_EQ(Read(R"(The "old mill" burned.)").contents(), (Contents{"old mill"}));
  EXPECT_EQ(Read("Die „alte Mühle“ brannte.").contents(), (Contents{"alte Mühle"}));
  EXPECT_EQ(Read("La « vieille grange » brûle, »so« auch.").contents(), (Contents{"vieille grange", "so"}));
  EXPECT_EQ(Read("Den ”gamla kvarnen” brann.").contents(), (Contents{"gamla kvarnen"}));
  EXPECT_EQ(Read("The ``old mill'' burned.").contents(), (Contents{"old mill"}));
  EXPECT_EQ(Read("The `old mill' burned.").contents(), (Contents{"old mill"}));
  EXPECT_EQ(Read("The “old mill\" burned, \"the weir” too.").contents(), (Contents{"old mill", "the weir"}));
  EXPECT_EQ(Read("The “old mill’’ burned, ‘‘the weir’’ too.").contents(), (Contents{"old mill", "the weir"}));
}

TEST(pairs, tells_single_marks_from_apostrophes) {
  EXPECT_EQ(Read("The workers' hall and Roe's mill aren't 'safe', he said.").contents(), (Contents{"safe"}));
  EXPECT_EQ(Read("‘The workers’ hall isn’t safe,’ he said.").contents(), (Contents{"The workers’ hall isn’t safe,"}));
  EXPECT_EQ(Read("It was the summer of '68 and we let 'em go, Roe's brothers' friends.").contents(), Contents{});
  EXPECT_EQ(Read("He was 6'2\" and it rained.").contents(), Contents{});
}

TEST(pairs, nests) {
  const Read read("“She told me ‘run’ and I ran,” he said. 'It was not 'meant' to last,' she said.");
  ASSERT_EQ(read.contents(), (Contents{"She told me ‘run’ and I ran,", "run", "It was not 'meant' to last,", "meant"}));
  EXPECT_EQ(read.marked[1].parent, 0U);
  EXPECT_EQ(read.marked[3].parent, 2U);
  EXPECT_EQ(read.marked[2].parent, none);
}

TEST(pairs, goes_on_over_paragraphs_that_each_open) {
  const Read read("“The water rose.\n“Then it fell.\n“We left,” she said.");
  ASSERT_EQ(read.contents(), (Contents{"The water rose.", "Then it fell.", "We left,"}));
  EXPECT_FALSE(read.marked[0].closed);
  EXPECT_FALSE(read.marked[0].continues);
  EXPECT_TRUE(read.marked[1].continues);
  EXPECT_TRUE(read.marked[2].continues);
  EXPECT_TRUE(read.marked[2].closed);
}

TEST(pairs, reaches_over_a_paragraph_that_only_closes) {
  EXPECT_EQ(Read("\"The water rose.\n\nThen it fell,\" she said.").contents(), (Contents{"The water rose.\n\nThen it fell,"}));
  EXPECT_EQ(Read("\"The water rose.\n\nThen it fell, \" she said.").contents(), (Contents{"The water rose.\n\nThen it fell,"}));
  EXPECT_EQ(Read("\"The water rose.\n\n\" Then it fell, she said.").marked.size(), 2U);
}

TEST(pairs, ends_what_is_never_closed_at_its_paragraph) {
  const Read read("He said: “The water rose.\nNobody left.\nIt was late.");
  ASSERT_EQ(read.contents(), (Contents{"The water rose."}));
  EXPECT_FALSE(read.marked[0].closed);
  EXPECT_EQ(Read("“One. “Two,” he said.").contents(), (Contents{"One.", "Two,"}));
}

TEST(pairs, bounds_what_a_missing_mark_swallows) {
  const std::string far(longest_open_bytes, 'x');
  const Read read("He said: “The water rose.\n" + far + "\nIt fell,” she said.");
  ASSERT_FALSE(read.marked.empty());
  EXPECT_EQ(read.account.text(read.marked[0].content), "The water rose.");
}

TEST(pairs, costs_no_more_than_linear_time) {
  const auto milliseconds = [](std::size_t bytes, std::string_view unit) {
    std::string text;
    while (text.size() < bytes) text += unit;
    const Account account = *Account::from_text(text);
    const std::clock_t begin = std::clock();  // of the processor: others may keep the machine busy
    const std::size_t found = find_marked(account.text(), account.blocks()).size();
    EXPECT_LE(found, bytes);
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  };
  for (const std::string_view unit : {"\"", "“", "' ", " '", "“a ", "\" a", "‘\"«", "\"\n"}) {
    const double small = milliseconds(100'000, unit), large = milliseconds(800'000, unit);
    EXPECT_LT(large, 40 * small + 200) << unit;  // 8 times the bytes: far from the 64 times of a quadratic scan
  }
}

}  // namespace
}  // namespace hexapla::annotate::quotations::pairs_test
