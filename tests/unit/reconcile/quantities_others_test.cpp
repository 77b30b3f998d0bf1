#include "reconcile/quantities_others.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "reconciling.h"

namespace hexapla::reconcile::quantities_others_test {
namespace {

using test::counted;
using test::QuantityStory;

void name(QuantityStory& made, std::uint32_t account, const std::vector<std::string>& names) {
  for (const std::string& called : names) {
    const auto at = static_cast<std::uint32_t>(made.story().accounts[account].text().find(called));
    made.annotations(account).names.push_back({.span = {at, at + static_cast<std::uint32_t>(called.size())}});
  }
}

/// Two envoys of one account and three of another, with the names that stand in each.
Relation relation(const std::string& two, const std::vector<std::string>& names, const std::string& three,
                  const std::vector<std::string>& other_names) {
  QuantityStory made;
  made.add("Two envoys" + two, {counted("Two envoys", 2, "envoys", "envoy")});
  made.add("Three envoys" + three, {counted("Three envoys", 3, "envoys", "envoy")});
  name(made, 0, names);
  name(made, 1, other_names);
  return reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}})).relation;
}

TEST(QuantityOthers, ListsThatShareNoNameCountOthers) {
  const std::string two = ", Ann Roe and Ida Orn, left.", three = " (Eva Moss, 41, Jo Tarn and Ed Lund), left with Ida Orn.";
  const std::vector<std::string> names = {"Ann Roe", "Ida Orn"}, others = {"Eva Moss", "Jo Tarn", "Ed Lund", "Ida Orn"};
  EXPECT_EQ(relation(two, names, three, others), Relation::compatible);
  EXPECT_EQ(relation(two, names, ": Ann Roe, Jo Tarn and Ed Lund.", {"Ann Roe", "Jo Tarn", "Ed Lund"}), Relation::conflict);
  EXPECT_EQ(relation(two, names, ", Eva Moss and Jo Tarn among them.", {"Eva Moss", "Jo Tarn"}), Relation::conflict)
      << "not all are named";
  EXPECT_EQ(relation(two, names, " left.", {}), Relation::conflict);
  EXPECT_EQ(relation(" who met Ann Roe and Ida Orn left.", names, three, others), Relation::conflict) << "no list of them";
}

TEST(QuantityOthers, OneMoreMayBeWhoTellsOfPartners) {
  const auto between = [](const std::string& lesser, const std::string& greater, double more = 12) {
    QuantityStory made;
    made.add(lesser, {counted("11 lands", 11, "lands", "land")});
    made.add(greater, {counted("lands", more, "lands", "land")});
    return reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}})).relation;
  };
  EXPECT_EQ(between("It seeks deals with 11 lands.", "It seeks a deal of twelve lands."), Relation::compatible);
  EXPECT_EQ(between("It negotiated with the 11 lands.", "The twelve lands seek a deal."), Relation::compatible);
  EXPECT_EQ(between("It seeks deals with 11 lands.", "It seeks a deal of thirteen lands.", 13), Relation::conflict);
  EXPECT_EQ(between("It seeks deals with 11 lands.", "It seeks deals with lands."), Relation::conflict);
  EXPECT_EQ(between("A map with 11 lands was found.", "A map of twelve lands was found."), Relation::conflict);
}

}  // namespace
}  // namespace hexapla::reconcile::quantities_others_test
