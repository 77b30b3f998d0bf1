#include "reconcile/labels_conflict.h"

#include <gtest/gtest.h>

namespace hexapla::reconcile::labels_conflict_test {
namespace {

TEST(name_conflict, is_a_first_name_in_two_spellings) {
  EXPECT_EQ(name_conflict("Chief Maren Roe", "Police Chief Marin Roe"), NameConflict::spelling);
  EXPECT_EQ(name_conflict("Philip Orn", "Phillip Orn"), NameConflict::spelling);
  EXPECT_EQ(name_conflict("Catherine Orn", "Katherine Orn"), NameConflict::spelling);
}

TEST(name_conflict, is_a_long_name_of_one_word_in_two_spellings) {
  EXPECT_EQ(name_conflict("Salovadin", "Salavadin"), NameConflict::spelling);
  EXPECT_EQ(name_conflict("Republican", "Republicans"), NameConflict::none);
}

TEST(name_conflict, is_none_between_short_forms_and_names_of_others) {
  EXPECT_EQ(name_conflict("Robert Orn", "Rob Orn"), NameConflict::none);
  EXPECT_EQ(name_conflict("Charlie Orn", "Charles Orn"), NameConflict::none);
  EXPECT_EQ(name_conflict("Marjorie Orn", "Marjoria Orn"), NameConflict::spelling);
  EXPECT_EQ(name_conflict("Maren Roe", "Marina Solby"), NameConflict::none);
  EXPECT_EQ(name_conflict("Maren Roe", "Karen Roe"), NameConflict::none);
  EXPECT_EQ(name_conflict("MAREN ROE", "Maren Roe"), NameConflict::none);
  EXPECT_EQ(name_conflict("Maren Roe", "Maren Maron Roe"), NameConflict::none);
  EXPECT_EQ(name_conflict("D'Maren Roe", "DMaren Roe"), NameConflict::none);
  EXPECT_EQ(name_conflict("Roe", "Maren Roe"), NameConflict::none);
}

TEST(name_conflict, is_one_word_of_a_firm_that_ends_otherwise) {
  EXPECT_EQ(name_conflict("Orn Distribution Ltd.", "Orn Distributors Ltd."), NameConflict::spelling);
  EXPECT_EQ(name_conflict("Orn Communication Ltd.", "Orn Communications Ltd."), NameConflict::none);
}

TEST(name_conflict, is_an_office_held_and_no_longer_held) {
  EXPECT_EQ(name_conflict("President Roe", "former Norland President Maren Roe"), NameConflict::office);
  EXPECT_EQ(name_conflict("Maren Roe", "former President Maren Roe"), NameConflict::none);
  EXPECT_EQ(name_conflict("Senator Roe", "former President Maren Roe"), NameConflict::none);
  EXPECT_EQ(name_conflict("former Mayor Roe", "former Mayor Maren Roe"), NameConflict::none);
}

TEST(is_former_in_office, holds_of_a_former_holder_and_the_office_of_one_country) {
  EXPECT_TRUE(is_former_in_office("former U.S. President Maren Roe", "US president"));
  EXPECT_TRUE(is_former_in_office("former US President Maren Roe", "American president"));
  EXPECT_FALSE(is_former_in_office("U.S. President Maren Roe", "US president"));
  EXPECT_FALSE(is_former_in_office("former U.S. President Maren Roe", "former US president"));
  EXPECT_FALSE(is_former_in_office("former U.S. President Maren Roe", "Danish president"));
  EXPECT_FALSE(is_former_in_office("former U.S. President Maren Roe", "president")) << "may be somebody else's";
  EXPECT_FALSE(is_former_in_office("former U.S. Senator Maren Roe", "US president"));
}

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

Pairs pairs_of(const std::vector<Called>& all) {
  Pairs out;
  for (const CalledApart& pair : last_names_apart(all)) out.emplace_back(pair.first, pair.second);
  return out;
}

TEST(last_names_apart, are_of_one_first_name_and_stand_alone_too) {
  const std::vector<Called> all = {
      {"Ann Roe", true, {0}}, {"Mrs Roe", true, {0}}, {"Captain Ann Orn", true, {1}}, {"pilot", false, {1}}};
  EXPECT_EQ(pairs_of(all), (Pairs{{0, 2}, {1, 2}}));
  EXPECT_EQ(last_names_apart(all)[0].why, NameConflict::last_name);
  EXPECT_EQ(last_names_apart({{"Ann Solby", true, {0}}, {"Ann Solbey", true, {1}}})[0].why, NameConflict::spelling);
}

TEST(last_names_apart, are_a_slip_where_a_model_knows_one_alone_for_a_person) {
  const std::vector<Called> all = {{"Ann Solby", true, {0}}, {"Port Elm officer Ann Solbey", false, {1}, true}};
  EXPECT_EQ(pairs_of(all), (Pairs{{0, 1}}));
  EXPECT_TRUE(pairs_of({{"Ann Solby", true, {0}}, {"Port Elm officer Ann Orn", false, {1}, true}}).empty());
  EXPECT_TRUE(pairs_of({{"Ann Solby", true, {0}}, {"Ann Solbey", false, {1}}}).empty()) << "no name";
}

TEST(last_names_apart, are_one_where_only_a_blank_differs) {
  EXPECT_TRUE(last_names_apart({{"Ann De Solby", true, {0}}, {"Ann DeSolby", true, {1}}}).empty());
  EXPECT_FALSE(last_names_apart({{"Ann Roe", true, {0}}, {"Ann Monroe", true, {1}}}).empty());
}

TEST(last_names_apart, are_none_of_others_or_where_one_account_uses_both) {
  EXPECT_TRUE(last_names_apart({{"Ann Roe", true, {0}}, {"Eva Orn", true, {1}}}).empty());
  EXPECT_TRUE(last_names_apart({{"Ann Roe", true, {0, 1}}, {"Ann Orn", true, {1}}}).empty());
  EXPECT_EQ(pairs_of({{"Ann Solby", true, {0, 1}}, {"Ann Solbey", true, {2}}, {"Solbey", true, {1}}}), (Pairs{{0, 1}, {0, 2}}))
      << "one account has a slip of it, too";
  EXPECT_TRUE(last_names_apart({{"Ann Solby", true, {0, 1}}, {"Ann Solbey", true, {1}}}).empty()) << "no other account has it";
  EXPECT_EQ(pairs_of({{"Ann Roe", true, {0}}, {"Roe", true, {0}}, {"Ann Orn", true, {1}}, {"Tom Roe", true, {0}}}),
            (Pairs{{0, 2}}));
}

TEST(last_names_apart, are_none_of_a_partys_members) {
  EXPECT_TRUE(last_names_apart({{"Senate Republican", true, {0}}, {"Senate Republicans", true, {1}}}).empty());
}

}  // namespace
}  // namespace hexapla::reconcile::labels_conflict_test
