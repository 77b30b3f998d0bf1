#include "reconcile/quantities_names_addresses.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::reconcile::quantities_names_addresses_test {
namespace {

using test::QuantityStory;
using test::Told;

Told address(const std::string& words, const std::string& number) {
  return {.words = words, .number = number, .kind = QuantityKind::other, .unit = "address"};
}

Told bore(const std::string& words, const std::string& number, const std::string& unit, double low) {
  return {.words = words, .number = number, .low = low, .kind = QuantityKind::other, .unit = unit};
}

TEST(CalibreQuestion, OfAShotgunIsItsGauge) {
  QuantityStory made;
  made.add("She had a 12-gauge pistol grip shotgun.",
           {{.words = "12-gauge", .number = "12", .low = 12, .thing = "gauge", .head = "gauge"}});
  EXPECT_EQ(calibre_question(made.story(), QuantityStory::question({{0, 0}})), "gauge of the shotgun");
}

TEST(AddressQuestion, IsNamedByTheStreet) {
  QuantityStory made;
  made.add("It happened in the 2800 block of Elm Street.", {address("the 2800 block of Elm Street", "2800")});
  made.add("It happened in the 2800 block of Elm.", {address("the 2800 block", "2800")});
  made.add("It happened at 12 Marrow Ave. on Friday", {address("12 Marrow Ave.", "12")});
  EXPECT_EQ(address_question(made.story(), QuantityStory::question({{0, 0}})), "block of Elm Street");
  EXPECT_EQ(address_question(made.story(), QuantityStory::question({{1, 0}})), "block of Elm");
  EXPECT_EQ(address_question(made.story(), QuantityStory::question({{2, 0}})), "address on Marrow Ave.");
}

TEST(CalibreQuestion, IsOfAWeaponOrWhatItFires) {
  QuantityStory made;
  made.add("a .32-caliber revolver", {bore(".32-caliber", ".32", "calibre", .32)});
  made.add("five 9 mm shell casings", {bore("9 mm", "9", "metre", .009)});
  made.add("a 9 mm screw", {bore("9 mm", "9", "metre", .009)});
  made.add("a 9 metre rifle range", {bore("9 metre", "9", "metre", 9)});
  EXPECT_EQ(calibre_question(made.story(), QuantityStory::question({{0, 0}})), "caliber of the revolver");
  EXPECT_EQ(calibre_question(made.story(), QuantityStory::question({{1, 0}})), "caliber of the shell casings");
  EXPECT_EQ(calibre_question(made.story(), QuantityStory::question({{2, 0}})), "");
  EXPECT_EQ(calibre_question(made.story(), QuantityStory::question({{3, 0}})), "");
}

}  // namespace
}  // namespace hexapla::reconcile::quantities_names_addresses_test
