#include "align/quantities_apart.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "align/quantities_told.h"

namespace hexapla::align::quantities::quantities_apart_test {
namespace {

using test::QuantityStory;
using test::Told;

Told aged(const std::string& words, double years, const std::string& noun, const std::string& subject = {}) {
  return {.words = words,
          .number = words.substr(0, words.find('-')),
          .low = years,
          .head = noun,
          .subject = subject,
          .kind = QuantityKind::age,
          .unit = "year"};
}

Told people(const std::string& words, double low, const std::string& thing, const std::string& head) {
  return {.words = words, .number = words.substr(0, words.find(' ')), .low = low, .thing = thing, .head = head};
}

Evidence between(const QuantityStory& made, const std::vector<AnnotationRef>& refs) {
  const Features features(made.story(), refs);
  return compare(features.all().front(), features.all().back(), features);
}

bool of_one_person(const std::string& one, const Told& told, const std::string& other, const Told& other_told) {
  QuantityStory made;
  made.add(one, {told});
  made.add(other, {other_told});
  return between(made, {{0, 0}, {1, 0}}).of[Evidence::one_role] != 0;
}

TEST(QuantitiesApart, TheAgeOfTheOneChildOfBothAccounts) {
  const std::string one = "A 6-year-old was hurt by a falling mast on the ferry at Osk.";
  EXPECT_TRUE(of_one_person(one, aged("6-year-old", 6, ""), "A falling mast on the ferry at Osk hit a 7-year-old boy.",
                            aged("7-year-old", 7, "boy")));
  EXPECT_FALSE(of_one_person(one, aged("6-year-old", 6, ""), "Teenagers as young as 7-year-old swam by the mast.",
                             aged("7-year-old", 7, "teenagers")));
  EXPECT_FALSE(of_one_person(one, aged("6-year-old", 6, ""), "Police arrested a 9-year-old at the ferry at Osk.",
                             aged("9-year-old", 9, "")));
}

TEST(QuantitiesApart, AnAgeThatTheOtherAccountKnowsIsAnothers) {
  QuantityStory made;
  made.add("A 6-year-old was hurt by a falling mast on the ferry at Osk.", {aged("6-year-old", 6, "")});
  made.add("A falling mast on the ferry at Osk hit a 7-year-old boy.\nA 6-year-old was hurt too.",
           {aged("7-year-old", 7, "boy"), aged("6-year-old", 6, "")});
  const Features features(made.story(), {{0, 0}, {1, 0}, {1, 1}});
  EXPECT_EQ(compare(features.all()[0], features.all()[1], features).of[Evidence::one_role], 0);
}

TEST(QuantitiesApart, TheOneAgeInWhichAccountsDifferIsLikelierOnePersons) {
  const auto of_one = [](const std::string& other_boy, double years) {
    QuantityStory made;
    made.add("Near Osk a 52-year-old man dropped an oar.\nIt hit a 16-year-old boy.\nA dog barked.",
             {aged("52-year-old", 52, "man"), aged("16-year-old", 16, "boy")});
    made.add("It was noon.\nAn oar hit a " + other_boy +
                 " boy.\nGulls cried.\nIt rained.\nNobody came.\nThe 57-year-old had dropped it.",
             {aged(other_boy, years, "boy"), aged("57-year-old", 57, "")});
    const Features features(made.story(), {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    return compare(features.all()[0], features.all()[3], features).of[Evidence::one_role] != 0;
  };
  EXPECT_TRUE(of_one("16-year-old", 16));
  EXPECT_FALSE(of_one("12-year-old", 12)) << "two ages differ";
}

TEST(QuantitiesApart, OfTwoMenTheOtherMayBeKnownByHisAge) {
  const auto of_one = [](const std::string& second_man, double years) {
    QuantityStory made;
    made.add("In Osk a 52-year-old man dropped an oar on a 30-year-old man.",
             {aged("52-year-old", 52, "man"), aged("30-year-old", 30, "man")});
    made.add("In Osk a 57-year-old man dropped an oar on a " + second_man + " man.",
             {aged("57-year-old", 57, "man"), aged(second_man, years, "man")});
    const Features features(made.story(), {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    return compare(features.all()[0], features.all()[2], features).of[Evidence::one_role] != 0;
  };
  EXPECT_TRUE(of_one("30-year-old", 30));
  EXPECT_FALSE(of_one("34-year-old", 34)) << "either may be meant";
}

TEST(QuantitiesApart, CountsOfPeopleTellOfTheSameOrHaveTheWeightsOfAll) {
  const auto apart = [](const std::string& one, const Told& told, const std::string& other, const Told& other_told) {
    QuantityStory made;
    made.add(one, {told});
    made.add(other, {other_told});
    return between(made, {{0, 0}, {1, 0}}).counts_apart;
  };
  const auto told = [](const std::string& number, double low) { return people(number + " people", low, "people", "person"); };
  EXPECT_TRUE(apart("5 people were shot in Osk.", told("5", 5), "In Osk 7 people were shot.", told("7", 7)));
  EXPECT_FALSE(apart("5 people were shot in Osk.", told("5", 5), "In Osk 3 people were shot dead.", told("3", 3)));
  EXPECT_FALSE(apart("5 people were shot in Osk.", told("5", 5), "In Osk 1 people were shot.", told("1", 1)));
}

TEST(QuantitiesApart, WhatAccountsTellAlikeSpeaksForOneCount) {
  QuantityStory made;
  const std::string one = "The clerks sold 5 lamps in Osk.", other = "The clerks sold 7 lamps in Tarn.";
  made.add(one, {people("5 lamps", 5, "lamps", "lamp")});
  made.add(other, {people("7 lamps", 7, "lamps", "lamp")});
  for (std::uint32_t account = 0; account < 2; ++account) {
    Statement statement{.span = {0, 23}, .predicate = {11, 15}, .act = "sell"};
    statement.arguments = {{.span = {0, 10}, .role = ArgumentRole::subject, .head = "clerk"},
                           {.span = {16, 23}, .role = ArgumentRole::object, .head = "lamp"}};
    made.annotations(account).statements = {statement};
  }
  const std::vector<Question> told = {{.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}, .confidence = 0.4}};
  const Features features(made.story(), {{0, 0}, {1, 0}}, told);
  EXPECT_DOUBLE_EQ(told_in_one_part(features.all()[0].told, features.all()[1].told), 0.4);
  EXPECT_EQ(compare(features.all()[0], features.all()[1], features).of[Evidence::told_alike], 1);
  const Features alone(made.story(), {{0, 0}, {1, 0}});
  EXPECT_EQ(compare(alone.all()[0], alone.all()[1], alone).of[Evidence::told_alike], 0);
}

/// Two accounts of a statement each, with one count as its object, which tell the same or not; the verb's act is given.
Evidence told_of(const Told& one, const Told& other, bool alike) {
  QuantityStory made;
  const auto add = [&](const std::string& before, const Told& count, const std::string& rest) {
    const std::uint32_t account = made.add(before + count.words + rest, {count});
    const auto begin = static_cast<std::uint32_t>(before.size()), end = begin + static_cast<std::uint32_t>(count.words.size());
    Statement statement{.span = {0, end}, .predicate = {begin - 5, begin - 1}, .act = "sell"};
    statement.arguments = {{.span = {begin, end}, .role = ArgumentRole::object, .head = "lamp"}};
    made.annotations(account).statements = {statement};
  };
  add("Osk heard that clerks of Tarn sold ", one, " to Roe.");
  add("It rained. In Tarn the old clerks sold ", other, " near Osk.");
  const std::vector<Question> told = {{.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}, .confidence = 0.4}};
  const Features features(made.story(), {{0, 0}, {1, 0}}, alike ? told : std::vector<Question>{});
  return compare(features.all()[0], features.all()[1], features);
}

TEST(QuantitiesApart, WhatAccountsTellAlikeIsOneThingByAnyNoun) {
  const Told quirks = people("3 quirks", 3, "quirks", "quirk"), others = people("5 quirks", 5, "quirks", "quirk");
  EXPECT_TRUE(told_of(quirks, others, false).excluded) << "any quirks";
  EXPECT_FALSE(told_of(quirks, others, true).excluded);
  Told guards = people("3 guards", 3, "guards", "guard"), persons = people("5 people", 5, "people", "person");
  guards.act = persons.act = "hire";
  EXPECT_TRUE(told_of(guards, persons, false).silent) << "some of the people";
  EXPECT_FALSE(told_of(guards, persons, true).silent);
}

TEST(QuantitiesApart, WhatAccountsTellAlikeSpeaksForOneSum) {
  const auto told_alike = [](const std::string& act, const std::string& other_act) {
    QuantityStory made;
    const auto sum = [](const std::string& words, double low, const std::string& of) {
      return Told{.words = words, .number = words, .low = low, .act = of, .kind = QuantityKind::money, .unit = "EUR"};
    };
    made.add("The clerks paid €230.", {sum("€230", 230, act)});
    made.add("The clerks paid €250.", {sum("€250", 250, other_act)});
    for (std::uint32_t account = 0; account < 2; ++account) {
      Statement statement{.span = {0, 22}, .predicate = {11, 15}, .act = "pay"};
      statement.arguments = {{.span = {0, 10}, .role = ArgumentRole::subject, .head = "clerk"},
                             {.span = {16, 22}, .role = ArgumentRole::object, .head = "euro"}};
      made.annotations(account).statements = {statement};
    }
    const std::vector<Question> told = {{.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}, .confidence = 0.4}};
    const Features features(made.story(), {{0, 0}, {1, 0}}, told);
    return compare(features.all()[0], features.all()[1], features).of[Evidence::sum_told_alike];
  };
  EXPECT_EQ(told_alike("pay", "pay"), 1);
  EXPECT_EQ(told_alike("pay", "owe"), 0);
}

TEST(QuantitiesApart, TheOnlySumsOfTwoAccountsAreOneWhereTheyTellTheSame) {
  const auto sole = [](bool alike, bool another) {
    QuantityStory made;
    const auto sum = [](const std::string& words, double low, const std::string& act) {
      return Told{.words = words, .number = words, .low = low, .act = act, .kind = QuantityKind::money, .unit = "EUR"};
    };
    made.add("The mill lost \u20AC41.", {sum("\u20AC41", 41, "lose")});
    const std::string other = "The mill had a loss of \u20AC47. It owes \u20AC9.";
    made.add(other, another ? std::vector<Told>{sum("\u20AC47", 47, "have"), sum("\u20AC9", 9, "owe")}
                            : std::vector<Told>{sum("\u20AC47", 47, "have")});
    made.annotations(0).statements = {{.span = {0, 19}, .predicate = {9, 13}, .act = "lose"}};
    made.annotations(0).statements[0].arguments = {{.span = {14, 19}, .role = ArgumentRole::object, .head = "euro"}};
    made.annotations(1).statements = {{.span = {0, 28}, .predicate = {9, 12}, .act = "have"}};
    made.annotations(1).statements[0].arguments = {{.span = {13, 28}, .role = ArgumentRole::oblique, .head = "loss"}};
    const std::vector<Question> told = {{.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}, .confidence = 0.4}};
    std::vector<AnnotationRef> refs = {{0, 0}, {1, 0}};
    if (another) refs.push_back({1, 1});
    const Features features(made.story(), refs, alike ? told : std::vector<Question>{});
    return compare(features.all()[0], features.all()[1], features).of[Evidence::sole_told_alike];
  };
  EXPECT_EQ(sole(true, false), 1) << "in whatever parts";
  EXPECT_EQ(sole(false, false), 0);
  EXPECT_EQ(sole(true, true), 0) << "any of two may be meant";
}

TEST(QuantitiesApart, WhoIsAccused) {
  const auto accused = [](const std::string& text, const Told& told) {
    QuantityStory made;
    made.add(text, {told});
    return is_accused(made.quantity(0, 0), text);
  };
  EXPECT_TRUE(accused("Police arrested a 19-year-old.", aged("19-year-old", 19, "")));
  EXPECT_TRUE(accused("A 19-year-old from Osk has pleaded guilty.", aged("19-year-old", 19, "")));
  EXPECT_TRUE(accused("A 19-year-old was taken into custody.", aged("19-year-old", 19, "")));
  EXPECT_FALSE(accused("A 19-year-old fell; the captain was arrested.", aged("19-year-old", 19, "")));
}

TEST(QuantitiesApart, WhoIsNamedInOneAccountAloneMayBeKnownByHowTheyFared) {
  const auto of_one = [](const std::string& text, const std::string& words) {
    Told named = aged(words, 27, "", "roe");
    named.number = "27";
    return of_one_person("A 24-year-old man died at Osk.", aged("24-year-old", 24, "man"), text, named);
  };
  EXPECT_TRUE(of_one("Roe, 27, was killed at Osk.", "Roe, 27"));
  EXPECT_FALSE(of_one("Roe, 27, was known at Osk.", "Roe, 27"));
}

TEST(QuantitiesApart, TwoWhoFaredOtherwiseAreTwoPeople) {
  const std::string one = "A 6-year-old was killed by a falling mast at Osk.";
  EXPECT_TRUE(of_one_person(one, aged("6-year-old", 6, ""), "A falling mast at Osk, and a 7-year-old was killed.",
                            aged("7-year-old", 7, "")));
  EXPECT_FALSE(of_one_person(one, aged("6-year-old", 6, ""), "A falling mast at Osk, and a 7-year-old was hurt.",
                             aged("7-year-old", 7, "")));
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_apart_test
