#include "reconcile/labels_conflict.h"

#include <gtest/gtest.h>

namespace hexapla::reconcile::labels_conflict_test {
namespace {

TEST(name_conflict, is_a_first_name_in_two_spellings) {
  EXPECT_EQ(name_conflict("Chief Maren Roe", "Police Chief Marin Roe"), NameConflict::spelling);
  EXPECT_EQ(name_conflict("Philip Orn", "Phillip Orn"), NameConflict::spelling);
}

TEST(name_conflict, is_none_between_short_forms_and_names_of_others) {
  EXPECT_EQ(name_conflict("Robert Orn", "Rob Orn"), NameConflict::none);
  EXPECT_EQ(name_conflict("Maren Roe", "Marina Solby"), NameConflict::none);
  EXPECT_EQ(name_conflict("Maren Roe", "Karen Roe"), NameConflict::none);
  EXPECT_EQ(name_conflict("MAREN ROE", "Maren Roe"), NameConflict::none);
  EXPECT_EQ(name_conflict("Roe", "Maren Roe"), NameConflict::none);
}

TEST(name_conflict, is_an_office_held_and_no_longer_held) {
  EXPECT_EQ(name_conflict("President Roe", "former Norland President Maren Roe"), NameConflict::office);
  EXPECT_EQ(name_conflict("Maren Roe", "former President Maren Roe"), NameConflict::none);
  EXPECT_EQ(name_conflict("Senator Roe", "former President Maren Roe"), NameConflict::none);
  EXPECT_EQ(name_conflict("former Mayor Roe", "former Mayor Maren Roe"), NameConflict::none);
}

}  // namespace
}  // namespace hexapla::reconcile::labels_conflict_test
