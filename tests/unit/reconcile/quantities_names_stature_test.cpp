#include "reconcile/quantities_names_stature.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::reconcile::quantities_names_stature_test {
namespace {

using test::QuantityStory;
using test::Told;

std::string name(const std::string& text, const Told& told, const std::string& known = {}) {
  QuantityStory made;
  made.add(text, {told});
  if (const std::size_t at = text.find(known); !known.empty())
    made.annotations(0).names = {
        {.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + known.size())}, .sentence = 0, .chain = 0}};
  return stature_question(made.story(), QuantityStory::question({{0, 0}}));
}

TEST(StatureQuestion, TellsWhoseHeightOrWeightItIs) {
  const Told tall{.words = "5 foot 11", .number = "5 foot 11", .low = 1.8, .kind = QuantityKind::length, .unit = "metre"};
  const Told heavy{.words = "130 pounds", .number = "130", .low = 59, .kind = QuantityKind::mass, .unit = "kilogram"};
  EXPECT_EQ(name("Rita Moss is described as 5 foot 11 tall", tall, "Rita Moss"), "height of Rita Moss");
  EXPECT_EQ(name("Rita Moss is described as tall and 130 pounds with long hair", heavy, "Rita Moss"), "weight of Rita Moss");
  EXPECT_EQ(name("The suspect is described as weighing 130 pounds", heavy), "weight of the suspect");
  EXPECT_EQ(name("He fell 5 foot 11 from a wall", tall), "");
  EXPECT_EQ(name("They found 130 pounds of salt", heavy), "");
  EXPECT_EQ(name("Police described the man as 130 pounds", heavy), "weight of the man");
  EXPECT_EQ(name("Rita Moss, 31, is 5 foot 11 tall", tall, "Rita Moss"), "height of Rita Moss");
}

TEST(StatureQuestion, IsNoneOfWhatSomebodyDescribesOrCarries) {
  Told shark{.words = "5 foot 11 shark", .number = "5 foot 11", .low = 1.8, .kind = QuantityKind::length, .unit = "metre"};
  shark.head = "shark";
  const Told heavy{.words = "130 pounds", .number = "130", .low = 59, .kind = QuantityKind::mass, .unit = "kilogram"};
  EXPECT_EQ(name("Rita Moss described a 5 foot 11 shark", shark, "Rita Moss"), "");
  EXPECT_EQ(name("Officers described how Rita Moss hid 130 pounds of salt", heavy, "Rita Moss"), "");
  EXPECT_EQ(name("The suspect stacked boxes that weigh 130 pounds", heavy), "");
  EXPECT_EQ(name("Rita Moss described the load as weighing 130 pounds", heavy, "Rita Moss"), "");
}

}  // namespace
}  // namespace hexapla::reconcile::quantities_names_stature_test
