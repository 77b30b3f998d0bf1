// Tests who speaks: src/annotate/quotations/attribute.cpp, cue_subjects.cpp, cues.cpp and the cues of view.cpp together.
#include "quoted.h"

namespace hexapla::annotate::quotations::speakers_test {
namespace {

TEST(speakers, belong_to_who_accuses) {
  EXPECT_EQ(Quoted("Ada Marsh accused social clubs of “closing the harbour.”").name("closing"), "Ada Marsh");
  EXPECT_EQ(Quoted("It rained, and Marsh on Saturday accused local clubs of “closing the harbour.”").name("closing"), "Marsh");
  EXPECT_EQ(Quoted("The board accused local clubs of “closing the harbour.”").name("closing"), "The board");
  EXPECT_EQ(Quoted("An accused local man “left the harbour.”").name("left"), "");
}

TEST(speakers, belong_to_a_name_over_all_that_is_told_of_it) {
  EXPECT_EQ(Quoted("“They are bad,” Ann Roe, a member of the board and the head of its office, which will close, said on Monday.")
                .name("They are"),
            "Ann Roe");
  EXPECT_EQ(Quoted("“They are bad,” the video showed Ann Roe telling the crew.").name("They are"), "Ann Roe");
  EXPECT_EQ(Quoted("Ann Roe nevertheless said she was seeking “spiritual guidance” now.").name("spiritual"), "Ann Roe");
  EXPECT_EQ(Quoted("Ann Roe issued a statement saying: “There is no question.”").name("There is"), "Ann Roe");
  EXPECT_EQ(Quoted("A statement from Ann Roe came, and a letter said, “There is no question.”").name("There is"), "a letter");
}

TEST(speakers, belong_to_no_clause_about_something_else) {
  EXPECT_EQ(Quoted("The board denied the claims, which the Harbour News first reported, telling the paper they are “quite new.”")
                .name("quite"),
            "The board");
  EXPECT_EQ(
      Quoted("Tom Orr said in a note about Ann Roe, in which she said she wanted to “sink” it, that he was glad.").name("sink"),
      "Ann Roe");
  EXPECT_EQ(Quoted("Tom Orr tried to hold on by saying he keeps a book and “most of those” names.").name("most of"), "Tom Orr");
  EXPECT_EQ(Quoted("After saying her foot was “so swollen,” she left.").name("so swollen"), "");
  EXPECT_EQ(Quoted("Tom Orr fell. Two years prior, Tom Orr used the same words:\n\n“How would it turn out?”").name("How would"),
            "Tom Orr");
}

TEST(speakers, are_known_by_their_sex_before_what_may_be_nobody) {
  EXPECT_EQ(
      Quoted("Tarnleaks said in a message to Mr. Orr that included a line of Mrs. Marsh in which she said she wanted to “just "
             "sink” the pier.")
          .name("just"),
      "Marsh");
}

TEST(speakers, go_on) {
  EXPECT_EQ(Quoted("“It is cold,” Ann Roe said.\n\nRoe went on, “You take the boats away.”").name("You take"), "Ann Roe");
  EXPECT_EQ(Quoted("Ann Roe went on foot, “glad” of it.").name("glad"), "");
}

TEST(speakers, stand_in_apposition_behind_their_titles) {
  EXPECT_EQ(
      Quoted(
          "Harbour Chairman Tom Orr left.\n\n“It is late,” the board’s chairman, Representative Ann Roe, a clerk, wrote.\n\nShe "
          "added that it “only rains.”")
          .name("only"),
      "Ann Roe");
  EXPECT_EQ(Quoted("“It is late,” reads a statement from Ann Roe's office.").cue("It is"), "reads");
  EXPECT_EQ(Quoted("“It is late,” Ann Roe said on the harbour program “Tide Times.”").at("Tide").saying, Saying::title);
}

}  // namespace
}  // namespace hexapla::annotate::quotations::speakers_test
