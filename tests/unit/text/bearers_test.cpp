#include "text/bearers.h"

#include <gtest/gtest.h>

namespace hexapla::text::bearers_test {
namespace {

/// An age in a text of one sentence, whose names are told by their words.
std::string bearer(const std::string& text, const std::string& age, const std::string& subject,
                   const std::vector<std::string>& names) {
  const auto span_of = [&](const std::string& words) {
    const auto at = static_cast<std::uint32_t>(text.find(words));
    return Span{at, static_cast<std::uint32_t>(at + words.size())};
  };
  Annotations read;
  read.sentences.push_back({.span = {0, static_cast<std::uint32_t>(text.size())}});
  for (const std::string& name : names) read.names.push_back({.span = span_of(name)});
  Quantity quantity;
  quantity.span = span_of(age);
  const auto digits = static_cast<std::uint32_t>(text.find_first_of("0123456789", quantity.span.begin));
  quantity.number = {digits, digits + 1};
  quantity.kind = QuantityKind::age;
  quantity.subject = subject;
  return bearer_of(quantity, read, text);
}

TEST(Bearers, ANameThatDescribesTheNounIsNobody) {
  EXPECT_EQ(bearer("A 3-year-old Marrowby boy was found", "3-year-old", "marrowby", {"Marrowby"}), "");
  EXPECT_EQ(bearer("the 3-year-old Marrowby boy's mother", "3-year-old", "marrowby", {"Marrowby"}), "");
  EXPECT_EQ(bearer("A 3-year-old Ida Brandt was found", "3-year-old", "ida brandt", {"Ida Brandt"}), "ida brandt");
}

TEST(Bearers, APlaceAndWhatAPageOffersAreNobody) {
  EXPECT_EQ(bearer("A 6-year-old in Orn County fell", "6-year-old", "orn county", {"Orn County"}), "");
  EXPECT_EQ(bearer("Embed Boy, 6, fell", "6", "embed", {"Embed"}), "");
  EXPECT_EQ(bearer("Orn County Clerk Ida Brandt, 36, fell", "36", "orn county clerk ida brandt", {"Orn County Clerk Ida Brandt"}),
            "orn county clerk ida brandt");
}

TEST(Bearers, WhoTellsAnAgeNeedNotHaveIt) {
  EXPECT_EQ(bearer("According to Ole Friis, a 6-year-old girl fell", "6-year-old", "ole friis", {"Ole Friis"}), "");
  EXPECT_EQ(bearer("Ida Brandt, a 6-year-old girl, fell", "6-year-old", "ida brandt", {"Ida Brandt"}), "ida brandt");
  EXPECT_EQ(bearer("According to Osk police, Ida Brandt, 36, fell", "36", "ida brandt", {"Osk", "Ida Brandt"}), "ida brandt");
}

TEST(Bearers, ANameBehindTheNounAndACommaIsInApposition) {
  EXPECT_EQ(bearer("The 45-year-old suspect, Ole Friis, was held", "45-year-old", "", {"Ole Friis"}), "ole friis");
  EXPECT_EQ(bearer("A 45-year-old suspect fled to Marrowby Bay", "45-year-old", "", {"Marrowby Bay"}), "");
  EXPECT_EQ(bearer("A 45-year-old man, Marrowby police said", "45-year-old", "", {"Marrowby"}), "");
}

TEST(Bearers, WhatIsNoNameIsLeftOut) {
  EXPECT_EQ(bearer("Death of 3-Year-Old Ida Brandt", "3", "year-old ida brandt", {"Year-Old Ida Brandt"}), "ida brandt");
  EXPECT_EQ(bearer("Boy, 11, charged", "11", "boy", {"Boy"}), "");
}

TEST(Bearers, ANicknameStandsBetweenTheNames) {
  EXPECT_EQ(bearer("Ole “Duke” Friis, 37, fell", "Friis, 37", "ida friis", {"Friis"}), "ole friis");
  EXPECT_EQ(bearer("Ole \"Duke\" Friis, 37, fell", "Friis, 37", "ida friis", {"Friis"}), "ole friis");
  EXPECT_EQ(bearer("He said “no.” Friis, 37, fell", "Friis, 37", "ida friis", {"Friis"}), "ida friis");
}

TEST(Bearers, NamesMayBeOnePersons) {
  EXPECT_TRUE(may_be_one_bearer("brandt", "ida brandt"));
  EXPECT_TRUE(may_be_one_bearer("ida", "ida marie brandt"));
  EXPECT_TRUE(may_be_one_bearer("malita brandt", "malitah brandt"));
  EXPECT_TRUE(may_be_one_bearer("katherine brandt", "catherine brandt"));
  EXPECT_TRUE(may_be_one_bearer("jeff brandt", "geoff brandt"));
  EXPECT_FALSE(may_be_one_bearer("charles brandt", "karl brandt"));
  EXPECT_TRUE(may_be_one_bearer("", "ida brandt"));
  EXPECT_FALSE(may_be_one_bearer("ole brandt", "ida brandt"));
  EXPECT_FALSE(may_be_one_bearer("ida friis", "ida brandt"));
  EXPECT_TRUE(may_be_one_bearer(read_bearer("miss brandt"), read_bearer("ida brandt")));
  EXPECT_FALSE(may_be_one_bearer(read_bearer("ida friis"), read_bearer("ida brandt")));
}

TEST(Bearers, SomeNounsTellAGender) {
  EXPECT_EQ(gender_of("girl"), Gender::female);
  EXPECT_EQ(gender_of("nephew"), Gender::male);
  EXPECT_EQ(gender_of("victim"), Gender::none);
}

TEST(bearers, a_part_of_a_double_name_may_be_left_out) {
  EXPECT_TRUE(may_be_one_bearer("ida holm-brandt", "ida brandt"));
  EXPECT_TRUE(may_be_one_bearer("ida holm", "ida holm-brandt"));
  EXPECT_FALSE(may_be_one_bearer("ida holm-brandt", "ole brandt"));
  EXPECT_FALSE(may_be_one_bearer("ida holmbrandt", "ida brandt"));
}

TEST(Bearers, WhoIsDeadAtAnAgeIsWhoTheHeadlineBeginsWith) {
  EXPECT_EQ(bearer("Ida Brandt, 'the Needle' of Marrowby, dead at 95", "95", "marrowby", {"Ida Brandt", "Marrowby"}),
            "ida brandt");
  EXPECT_EQ(bearer("Ida Brandt Dies at 95", "95", "", {"Ida Brandt"}), "ida brandt");
  EXPECT_EQ(bearer("Ida Brandt's film star husband Ole Friis dead at 95", "95", "ole friis", {"Ida Brandt", "Ole Friis"}),
            "ole friis");
  EXPECT_EQ(bearer("Ida Brandt's husband dead at 95", "95", "", {"Ida Brandt's"}), "");
  EXPECT_EQ(bearer("Mayor of Marrowby Ole Friis dead at 95", "95", "ole friis", {"Marrowby", "Ole Friis"}), "ole friis");
  EXPECT_EQ(bearer("Ida Brandt of Marrowby met him at 95", "95", "marrowby", {"Ida Brandt", "Marrowby"}), "marrowby");
}

TEST(Bearers, NounsOfPersonsAreToldByGenderOrByWhatTheyName) {
  EXPECT_TRUE(is_person("boy"));
  EXPECT_TRUE(is_person("officer"));
  EXPECT_FALSE(is_person("ferry"));
}

TEST(Bearers, AShortFirstNameIsThatName) {
  EXPECT_TRUE(may_be_one_bearer("Bob Lund", "Robert Lund"));
  EXPECT_TRUE(may_be_one_bearer("bill friis", "william friis"));
  EXPECT_FALSE(may_be_one_bearer("Bob Lund", "Tom Lund"));
}

}  // namespace
}  // namespace hexapla::text::bearers_test
