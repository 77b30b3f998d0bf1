// Tests src/annotate/quotations/pronouns.cpp: whom "he" and "she" mean where they speak.
#include <hexapla/account.h>

#include "annotate/annotate.h"

namespace hexapla::annotate::pronouns_test {
namespace {

/// The name of who says the quotation whose content begins with these words.
std::string who_says(const std::string& text, std::string_view words) {
  const Account account = *Account::from_text(text);
  for (const Quotation& quotation : annotate(account).quotations) {
    if (account.text(quotation.content).starts_with(words)) return quotation.speaker_name;
  }
  ADD_FAILURE() << "no quotation begins with: " << words;
  return {};
}

TEST(pronouns, go_on_for_who_spoke_last) {
  const std::string fallen = "John Ede was hurt when the crane fell.\n“Nobody is sure,” Sheriff Tom Field said.\n";
  EXPECT_EQ(who_says(fallen + "Ede is in the hospital.\n“It is very grave,” he said.", "It is very"), "Tom Field");
  EXPECT_EQ(who_says(fallen + "“It is very grave for Ede,” he said.\n“Pray for Ede,” he added.", "Pray for"), "Tom Field");
  EXPECT_EQ(who_says("John Ede fell. Sheriff Tom Field said Ede was found by a boy. “It is very grave,” he said.", "It is very"),
            "Tom Field");
}

TEST(pronouns, go_on_for_one_without_a_name) {
  const std::string fallen = "John Ede was hurt when the crane fell.\n“I knew him,” said the friend, who met Ede at school.\n";
  EXPECT_EQ(who_says(fallen + "“He was kind,” he said.", "He was"), "the friend");
  EXPECT_EQ(who_says(fallen + "Police said the harbour was closed.\n“He was kind,” he said.", "He was"), "the friend");
}

TEST(pronouns, pass_over_a_speaker_of_the_other_sex_and_bodies) {
  const std::string fallen = "John Ede was hurt when the crane fell.\n";
  EXPECT_EQ(who_says(fallen + "“I knew him,” said Ede's mother.\n“I was lucky,” he said.", "I was"), "John Ede");
  EXPECT_EQ(who_says(fallen + "“We are waiting,” the company said.\n“I was lucky,” he said.", "I was"), "John Ede");
}

TEST(pronouns, lead_to_who_takes_over) {
  const std::string spoke = "John Ede was hurt when the crane fell.\n“Nobody is sure,” Sheriff Tom Field said.\n";
  // new to the account; heard elsewhere in it; the subject of the pronoun's own sentence
  EXPECT_EQ(who_says(spoke + "Neighbor Carl Orlen lives by the bridge.\n“I heard a bang,” he said.", "I heard"), "Carl Orlen");
  EXPECT_EQ(who_says(spoke + "Ede woke at noon.\n“I heard a bang,” he said.\n“And a cry,” Ede said.", "I heard"), "John Ede");
  EXPECT_EQ(who_says(spoke + "When John Ede woke, he said, “I heard a bang.”", "I heard"), "John Ede");
}

TEST(pronouns, lead_to_who_acts_beside_the_subject) {
  const std::string spoke = "John Ede was hurt when the crane fell.\n“Nobody is sure,” Sheriff Tom Field said.\n";
  EXPECT_EQ(who_says(spoke + "The safety board, led by Hugh Ray, will meet. “We saw it,” he said.", "We saw"), "Hugh Ray");
  EXPECT_EQ(who_says(spoke + "People came to the church, where Hugh Ray read out names. “It hurt,” he said.", "It hurt"),
            "Hugh Ray");
  EXPECT_EQ(who_says(spoke + "Tarn's foreman, Hugh Ray, wept. “It hurt,” he said.", "It hurt"), "Hugh Ray");
}

TEST(pronouns, lead_to_who_was_asked) {
  const std::string fallen = "D'wyla Ede fell from the crane on Monday.\nWyla was in the yard with D'wyla when it fell.\n";
  EXPECT_EQ(who_says(fallen + "Police asked Wyla if her girl had climbed before, and she said, “Yes, all the time.”", "Yes"),
            "Wyla");
  EXPECT_EQ(who_says("Ann Orr came. Sheriff Tom Field asked Ann Orr if she knew, and he said, “Leave it.”", "Leave"),
            "Tom Field");
}

TEST(pronouns, lead_to_who_has_the_first_name_of_a_place) {
  const std::string hurt = "Ben Ede was hurt when the crane fell.\n";
  const std::string said = "Nobody would blame Ben Ede, said Jordan.\n“Everybody knows him,” he said.";
  EXPECT_EQ(who_says(hurt + said, "Everybody"), "Jordan");
  EXPECT_EQ(who_says(hurt + "He had worked in Jordan.\n" + said, "Everybody"), "Ben Ede");
}

TEST(pronouns, lead_to_who_speaks_without_a_word_of_it) {
  const std::string spoke = "Carl Ede and Hugh Ray want the bridge.\n“Nobody is sure,” Sheriff Tom Field said.\n";
  EXPECT_EQ(who_says(spoke + "Ede, as is often his way, fired back on Twitter.\n“It is time,” he said.", "It is time"),
            "Carl Ede");
  EXPECT_EQ(who_says(spoke + "Hugh Ray, who built it, swore as he spoke to a crowd. Of the cost, he said: “Pay.”", "Pay"),
            "Hugh Ray");
  EXPECT_EQ(who_says(spoke + "Ede sold his boat in May.\n“It is time,” he said.", "It is time"), "Tom Field");
}

TEST(pronouns, lead_to_who_is_met_with_words) {
  const std::string spoke = "Judge Hugh Ray heard it.\n“We are informed,” Tom Field said.\n";
  EXPECT_EQ(who_says(spoke + "That did not satisfy Judge Ray. “It is no answer,” he said.", "It is no"), "Hugh Ray");
  EXPECT_EQ(who_says(spoke + "That did not satisfy Judge Ray.\n“It is an answer,” he said.", "It is an"), "Tom Field");
}

TEST(pronouns, pass_over_who_speaks_in_what_another_says) {
  const std::string ede = "Carl Ede, a clerk, said the former mayor expected that the bills would be kept. ";
  EXPECT_EQ(who_says(ede + "“We said yes,” he said.", "We said"), "Carl Ede");
  EXPECT_EQ(who_says("Mayor Tom Field came. On Sunday Carl Ede suggested Field might want to think twice.\n“You post at your "
                     "own peril,” he said.",
                     "You post"),
            "Carl Ede");
}

}  // namespace
}  // namespace hexapla::annotate::pronouns_test
