#include "align/quantities_shooters.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::align::quantities::quantities_shooters_test {
namespace {

using test::counted;
using test::QuantityStory;

TEST(QuantityShooters, WhoFiresIsNotWhoIsFiredAt) {
  const auto side = [](const std::string& text) {
    QuantityStory made;
    made.add(text, {counted("four men", 4, "men", "man")});
    return side_of_shooting(made.quantity(0, 0), text, {0, static_cast<std::uint32_t>(text.size())});
  };
  EXPECT_EQ(side("They fired several shots at a group of four men."), Shooting::fired_at);
  EXPECT_EQ(side("A rider opened fire on four men."), Shooting::fired_at);
  EXPECT_EQ(side("Then four men got out and began firing at the pier."), Shooting::fires);
  EXPECT_EQ(side("Then four men were shot at the pier."), Shooting::none);
  EXPECT_EQ(side("Then four men fled."), Shooting::none);
  EXPECT_EQ(side("Upon the arrival of four men, a rider fired at them."), Shooting::none);
  EXPECT_EQ(side("They looked at four men."), Shooting::none);
  EXPECT_EQ(side("Then four men opened fire on the pier and fired shots at it."), Shooting::fires);
  EXPECT_EQ(side("Then four men died in the fire at the mill."), Shooting::none);
  EXPECT_EQ(side("Then four men died in the shooting at the mill."), Shooting::none);
}

TEST(QuantityShooters, AShotAtOfficersIsNotTheirs) {
  const auto against = [](const std::string& text) {
    QuantityStory made;
    made.add(text, {counted("two shots", 2, "shots", "shot")});
    return is_against_officers(made.quantity(0, 0), text, {0, static_cast<std::uint32_t>(text.size())});
  };
  EXPECT_TRUE(against("Roe fired two shots, but missed the officers."));
  EXPECT_TRUE(against("Roe fired two shots at police."));
  EXPECT_FALSE(against("Roe fired two shots, officers said."));
  EXPECT_FALSE(against("A guard fired two shots, prompting Roe to fire back, missing the officers."));
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_shooters_test
