#include "text/concepts.h"

#include <gtest/gtest.h>

namespace hexapla::text::concepts_test {
namespace {

TEST(Concepts, NounsOfOneMeaningAreOneGroup) {
  EXPECT_EQ(noun_concept("gun").group, noun_concept("firearm").group);
  EXPECT_EQ(noun_concept("cop").group, noun_concept("policeman").group);
  EXPECT_NE(noun_concept("crew").group, noun_concept("passenger").group);
  EXPECT_EQ(noun_concept("crew").family, noun_concept("passenger").family);
  EXPECT_TRUE(noun_concept("person").broad);
  EXPECT_FALSE(noun_concept("passenger").broad);
  EXPECT_FALSE(noun_concept("page").broad);
}

TEST(Concepts, AKindOfAnotherThingIsAGroupOfItsOwn) {
  for (const auto& [one, other] : {std::pair{"storm", "hurricane"},
                                   {"fire", "wildfire"},
                                   {"laptop", "desktop"},
                                   {"mill", "factory"},
                                   {"diamond", "gem"},
                                   {"rocket", "missile"},
                                   {"stab", "wound"},
                                   {"quake", "aftershock"}}) {
    EXPECT_NE(noun_concept(one).group, noun_concept(other).group) << one;
    EXPECT_EQ(noun_concept(one).family, noun_concept(other).family) << one;
  }
  EXPECT_EQ(noun_concept("hurricane").group, noun_concept("typhoon").group);
  for (const char* word : {"plant", "track", "machine", "share", "deal", "note"})
    EXPECT_TRUE(noun_concept(word).family.empty()) << word;
}

TEST(Concepts, NamesOfPeoplesArePersons) {
  EXPECT_EQ(noun_concept("venezuelan").family, "person");
  EXPECT_EQ(noun_concept("yemenis").family, "person");
  EXPECT_EQ(noun_concept("policewoman").family, "person");
  EXPECT_TRUE(noun_concept("ladle").family.empty());
  EXPECT_TRUE(noun_concept("").family.empty());
}

TEST(Concepts, FatesAreKeptApart) {
  EXPECT_EQ(fate_of("kill"), Fate::die);
  EXPECT_EQ(fate_of("wound"), Fate::hurt);
  EXPECT_EQ(fate_of("missing"), Fate::missing);
  EXPECT_EQ(fate_of("detain"), Fate::arrest);
  EXPECT_EQ(fate_of("save"), Fate::rescue);
  EXPECT_EQ(fate_of("evacuate"), Fate::displaced);
  EXPECT_EQ(fate_of("sing"), Fate::none);
}

TEST(Concepts, ActsOfOneMeaningHaveOneKey) {
  EXPECT_EQ(act_group("expel"), act_group("deport"));
  EXPECT_EQ(act_group("recover"), act_group("find"));
  EXPECT_EQ(act_group("recover"), act_group("seize"));
  EXPECT_EQ(act_group("whittle"), "whittle");
  EXPECT_EQ(act_group(""), "");
}

TEST(concepts, saying_and_happening_are_told_from_other_acts) {
  EXPECT_TRUE(is_speech_act("say"));
  EXPECT_FALSE(is_speech_act("sink"));
  EXPECT_TRUE(is_happening("occur", {}));
  EXPECT_TRUE(is_happening("take", {"race", "place"}));
  EXPECT_FALSE(is_happening("take", {"race"}));
  EXPECT_FALSE(is_happening("sink", {"place"}));
}

TEST(Fates, OfAFormIsItsOwnOrItsVerbs) {
  EXPECT_EQ(fate_of_form("dead"), Fate::die);
  EXPECT_EQ(fate_of_form("wounding"), fate_of_form("wounded"));
  EXPECT_EQ(fate_of_form("wounding"), Fate::hurt);
  EXPECT_EQ(fate_of_form("painted"), Fate::none);
}

}  // namespace
}  // namespace hexapla::text::concepts_test
