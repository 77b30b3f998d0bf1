#include "overview/chain_units.h"

#include <gtest/gtest.h>

#include "../support/chain_story.h"

namespace hexapla::overview::chain_units_test {
namespace {

TEST(chain_units, gather_names_nouns_descriptions_and_parts) {
  test::ChainStory story;
  story.add("Pilot Ann Roe fled. The robber shot Roe.");
  const std::uint32_t roe = story.refer(0, "Ann Roe", ReferenceForm::name);
  const std::uint32_t robber = story.refer(0, "robber", ReferenceForm::noun);
  const std::uint32_t again = story.refer(0, "Roe", ReferenceForm::name, roe, "shot ");
  story.mentions[0].references[roe].descriptions = {"pilot"};
  story.happen(0, "fled", "escape", roe, none);
  story.happen(0, "shot", "shoot", robber, again);
  const ChainUnits units = chain_units(story.accounts, story.mentions);
  ASSERT_EQ(units.list.size(), 2U);
  EXPECT_EQ(units.of, (std::vector<std::vector<std::uint32_t>>{{0, 1, 0}}));
  EXPECT_EQ(units.list[0].forms, (std::set<std::vector<std::string>>{{"ann", "roe"}, {"roe"}}));
  EXPECT_EQ(units.list[0].descriptions, (std::set<NounKey>{{"person/pilot", false}})) << "by its group";
  EXPECT_EQ(units.list[0].parts, (std::set<Part>{{"escape", true}, {"shoot", false}}));
  EXPECT_TRUE(units.list[1].forms.empty());
  EXPECT_EQ(units.list[1].nouns, (std::set<NounKey>{{"robber", false}}))
      << "one robber is another's thief, but no group tells who";
  EXPECT_EQ(units.list[1].parts, (std::set<Part>{{"shoot", true}}));
}

TEST(chain_units, leave_out_what_anybody_does) {
  test::ChainStory story;
  story.add("Roe said so.");
  story.happen(0, "said", "say", story.refer(0, "Roe", ReferenceForm::name), none);
  EXPECT_TRUE(chain_units(story.accounts, story.mentions).list.at(0).parts.empty());
}

TEST(chain_units, keep_a_mother_from_a_sister) {
  test::ChainStory story;
  story.add("The mother fled. The sister stayed.");
  story.refer(0, "mother", ReferenceForm::noun);
  story.refer(0, "sister", ReferenceForm::noun);
  const ChainUnits units = chain_units(story.accounts, story.mentions);
  ASSERT_EQ(units.list.size(), 2U);
  EXPECT_NE(units.list[0].nouns, units.list[1].nouns);
}

}  // namespace
}  // namespace hexapla::overview::chain_units_test
