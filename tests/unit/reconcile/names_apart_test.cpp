#include <gtest/gtest.h>

#include "reconcile/reconcile.h"

namespace hexapla::reconcile::names_apart_test {
namespace {

Finding finding(FindingKind kind, const std::string& about, const std::string& value) {
  return {.kind = kind, .about = about, .readings = {{.value = {.text = value}, .mentions = {}}}};
}

TEST(NamesApart, OneNameOfSeveralFindingsGetsItsValue) {
  std::vector<Finding> all = {finding(FindingKind::quantity, "age of the girl", "6 years old"),
                              finding(FindingKind::quantity, "Age of the girl", "12 years old"),
                              finding(FindingKind::quantity, "seats", "31 seats"), finding(FindingKind::time, "seats", "Monday")};
  tell_names_apart(all);
  EXPECT_EQ(all[0].about, "age of the girl (6 years old)");
  EXPECT_EQ(all[1].about, "Age of the girl (12 years old)");
  EXPECT_EQ(all[2].about, "seats");
  EXPECT_EQ(all[3].about, "seats");
}

TEST(NamesApart, QuotationsKeepTheirs) {
  std::vector<Finding> all = {finding(FindingKind::quotation, "on the rain", "a"),
                              finding(FindingKind::quotation, "on the rain", "b")};
  tell_names_apart(all);
  EXPECT_EQ(all[0].about, "on the rain");
}

}  // namespace
}  // namespace hexapla::reconcile::names_apart_test
