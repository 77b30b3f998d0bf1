// Tests src/reconcile/quotations_spelling.cpp.
#include <gtest/gtest.h>

#include "quoting.h"

namespace hexapla::reconcile::quotations::quotations_spelling_test {
namespace {

bool is_same(const std::string& a, const std::string& b, const std::string& name = {}, const std::string& other_name = {}) {
  Versions versions({a, b});
  const auto add = [&](std::uint32_t account, const std::string& text, const std::string& words) {
    const std::size_t at = words.empty() ? std::string::npos : text.find(words);
    if (at == std::string::npos) return;
    const auto begin = static_cast<std::uint32_t>(at);
    versions.annotations[account].names.push_back({.span = {begin, begin + static_cast<std::uint32_t>(words.size())}});
  };
  add(0, a, name);
  add(1, b, other_name);
  return versions.finding().conflicts.empty();
}

TEST(quotations_spelling, takes_masked_letters_for_the_letters) {
  EXPECT_TRUE(is_same("We told the damnfool to leave the pier", "We told the d***fool to leave the pier"));
  EXPECT_TRUE(is_same("It was all bullrot that they told us", "It was all bull--- that they told us"));
  EXPECT_TRUE(is_same("We will sink the cursed", "We will sink the c*****"));
  EXPECT_TRUE(is_same("Get off the b****y pier", "Get off the bl**dy pier"));
  EXPECT_FALSE(is_same("Get off the dratted pier", "Get off the d**ned pier"));
  EXPECT_FALSE(is_same("We told the ratfool to leave the pier", "We told the d***fool to leave the pier"));
  EXPECT_FALSE(is_same("We told the damn old fool to leave the pier", "We told the d*** to leave the pier"));
}

TEST(quotations_spelling, draws_a_pronoun_and_its_verb_together) {
  EXPECT_TRUE(is_same("They told me that he is bound to sell the mill", "They told me that he's bound to sell the mill"));
  EXPECT_TRUE(is_same("They say it has been sold to the town", "They say it's been sold to the town"));
  EXPECT_FALSE(is_same("They told me that he was bound to sell the mill", "They told me that he's bound to sell the mill"));
  EXPECT_FALSE(is_same("They told me that he is bound to sell the mill", "They told me that she's bound to sell the mill"));
}

TEST(quotations_spelling, takes_two_transcriptions_for_one_name) {
  const std::string one = "They say Munir al-Qadir is going to win the vote",
                    other = "They say Moonir Gadhir is going to win the vote";
  EXPECT_TRUE(is_same(one, other, "Munir al-Qadir", "Moonir Gadhir"));
  EXPECT_FALSE(is_same(one, other)) << "no name that is known";
  EXPECT_FALSE(is_same("They say Martin Roe is going to win", "They say Morten Roe is going to win", "Martin Roe", "Morten Roe"));
  EXPECT_FALSE(is_same("They saw the Qadir army land", "They saw the Qadiri army land", "Qadir", "Qadiri"));
  EXPECT_FALSE(is_same("They say Qadir Roe is going to win", "They say Nadir Roe is going to win", "Qadir Roe", "Nadir Roe"));
}

TEST(quotations_spelling, takes_titles_and_signs_for_their_words) {
  EXPECT_TRUE(is_same("Sen. Roe respects that & thinks it is OK", "Senator Roe respects that and thinks it is okay"));
  EXPECT_FALSE(is_same("Sen. Roe respects that and thinks it is OK", "Governor Roe respects that and thinks it is okay"));
}

}  // namespace
}  // namespace hexapla::reconcile::quotations::quotations_spelling_test
