// Tests src/annotate/quantities/ages.cpp.
#include <gtest/gtest.h>

#include "reading.h"

namespace hexapla::annotate::ages_test {
namespace {

struct Case {
  std::string text, span;
  double low, high;
  std::string subject;
};

TEST(ages, have_short_forms) {
  const Reading reading("A 2 yo boy, a 34 y/o woman, a 24 y.o. and a 5yo girl came.");
  EXPECT_EQ(reading.spans(), (Strings{"2 yo", "34 y/o", "24 y.o.", "5yo"}));
  for (const Quantity& quantity : reading.quantities()) EXPECT_EQ(quantity.kind, QuantityKind::age);
  EXPECT_EQ(reading.at(0).head, "boy");
  EXPECT_EQ(reading.at(0).low, 2);
  EXPECT_EQ(reading.at(1).span, (Span{14, 20}));
}

TEST(ages, stand_in_a_list_behind_the_people_counted) {
  const Reading reading("Later two boys, 9 and 11 and two men were hurt. Three young women, 20, 25 and 31, left.");
  EXPECT_EQ(reading.spans(), (Strings{"two boys", "9", "11", "two men", "Three young women", "20", "25", "31"}));
  std::vector<double> ages;
  for (const Quantity& quantity : reading.quantities())
    if (quantity.kind == QuantityKind::age) ages.push_back(quantity.low);
  EXPECT_EQ(ages, (std::vector<double>{9, 11, 20, 25, 31}));
  EXPECT_EQ(reading.at(1).head, "boy");
  EXPECT_EQ(reading.at(5).head, "woman");
  EXPECT_EQ(reading.at(1).span, (Span{16, 17}));
}

TEST(ages, are_no_numbers_behind_other_nouns_or_of_another_length) {
  for (const std::string text : {"Later two buses, 9 and 11, left.", "Later three boys, 9 and 11, left.",
                                 "Later two boys, 9 cats and 11 dogs left.", "Later the boys, 9 and 11, left."}) {
    const Reading reading(text);
    for (const Quantity& quantity : reading.quantities()) EXPECT_NE(quantity.kind, QuantityKind::age) << text;
  }
}

TEST(ages, read_every_form) {
  const std::vector<Case> cases = {
      {"A 36-year-old man left.", "36-year-old", 36, 36, ""},
      {"The suspect, 36 years old, left.", "36 years old", 36, 36, ""},
      {"A girl aged 9 left.", "aged 9", 9, 9, ""},
      {"She died at the age of 81 there.", "the age of 81", 81, 81, ""},
      {"He fled, and Rita Bennett, 36, of Tarn, left.", "Bennett, 36", 36, 36, "rita bennett"},
      {"He fled, and Rita Bennett (D-Orn), 36, left.", "36", 36, 36, "rita bennett"},
      {"He fled, and Rita Bennett (36) left.", "36", 36, 36, "rita bennett"},
      {"He saw 44-year-old Larry Moss there.", "44-year-old", 44, 44, "larry moss"},
      {"Later Ian Moss was 14 when he left.", "14", 14, 14, "ian moss"},
      {"A woman in her early 30s left.", "early 30s", 30, 33, ""},
      {"A woman in her 30's left.", "30's", 30, 39, ""},
      {"A woman in her mid- to late 50s left.", "mid- to late 50s", 54, 59, ""},
      {"A woman in her mid-to-late 50s left.", "mid-to-late 50s", 54, 59, ""},
      {"Later Rita Moss, believed to be in her 50s, left.", "50s", 50, 59, "rita moss"},
      {"Later Rita Moss, who is thought to be 10 or 11 years old, left.", "10 or 11 years old", 10, 11, "rita moss"},
      {"A 6- or 7-year-old boy left.", "6- or 7-year-old", 6, 7, ""},
      {"A boy aged 10 or 11 left.", "aged 10 or 11", 10, 11, ""},
      {"People between the ages of 12 and 18 left.", "between the ages of 12 and 18", 12, 18, ""},
      {"An 18-month-old boy left.", "18-month-old", 1.5, 1.5, ""},
  };
  for (const Case& c : cases) {
    const Reading reading(c.text);
    ASSERT_EQ(reading.quantities().size(), 1U) << c.text;
    const Quantity& age = reading.at(0);
    EXPECT_EQ(reading.text(age.span), c.span);
    EXPECT_EQ(age.span.begin, c.text.find(c.span));
    EXPECT_EQ(age.kind, QuantityKind::age) << c.text;
    EXPECT_EQ(age.unit, "year");
    EXPECT_DOUBLE_EQ(age.low, c.low) << c.text;
    EXPECT_DOUBLE_EQ(age.high, c.high) << c.text;
    EXPECT_EQ(age.subject, c.subject) << c.text;
  }
}

TEST(ages, of_lists) {
  const Reading reading("The two men, ages 20 and 22, left.");
  ASSERT_EQ(reading.spans(), (Strings{"The two men", "ages 20", "22"}));
  EXPECT_EQ(reading.at(2).kind, QuantityKind::age);
}

TEST(ages, are_of_whom_somebody_is_identified_as) {
  EXPECT_EQ(only("Relatives of the 25-year-old woman identified her as Rita Bennett.").subject, "rita bennett");
}

TEST(ages, of_a_list_share_the_unit_behind_its_last) {
  for (const std::string text :
       {"The children, 4 and 6 years old, slept.", "Her 4- and 6-year-old boys slept.", "Boys 4 and 6 years of age slept."}) {
    const Reading reading(text);
    ASSERT_EQ(reading.quantities().size(), 2U) << text;
    EXPECT_EQ(reading.at(0).kind, QuantityKind::age) << text;
    EXPECT_EQ(reading.at(0).low, 4) << text;
    EXPECT_EQ(reading.at(1).kind, QuantityKind::age) << text;
    EXPECT_EQ(reading.at(1).low, 6) << text;
  }
}

TEST(ages, of_a_group_are_no_list) {
  const Quantity age = only("Children between the ages of 4 and 16 years old slept.");
  EXPECT_EQ(age.low, 4);
  EXPECT_EQ(age.high, 16);
}

TEST(ages, end_a_list_where_a_noun_is_counted) {
  const Reading reading("They are girls, ages 15, 17 and 18, and three boys from Tarn.");
  ASSERT_EQ(reading.quantities().size(), 4U);
  EXPECT_EQ(reading.at(2).kind, QuantityKind::age);
  EXPECT_EQ(reading.at(3).kind, QuantityKind::count);
  EXPECT_EQ(reading.at(3).head, "boy");
}

TEST(ages, stand_behind_a_noun_for_one_person) {
  const Quantity age = only("Police ask about the death of boy, 3.");
  EXPECT_EQ(age.kind, QuantityKind::age);
  EXPECT_EQ(age.low, 3);
  EXPECT_EQ(age.head, "boy");
  EXPECT_EQ(age.span, (Span{35, 36}));
  EXPECT_EQ(only("They saw boys, 3 in all.").kind, QuantityKind::count);
  EXPECT_EQ(only("Another teen, also 15, was hurt.").kind, QuantityKind::age);
}

TEST(ages, are_not_of_a_place_before_an_article) {
  EXPECT_EQ(only("Then in Orlen the 17-year-old sang.").subject, "");
  EXPECT_EQ(only("Then Ida Brandt, a 17-year-old, sang.").subject, "ida brandt");
  EXPECT_EQ(only("Somebody in the Tarn Clipper, a 17-year-old, sang.").subject, "");
  EXPECT_EQ(only("He has a 19-month-old toddler, Ida Brandt said.").subject, "");
}

TEST(ages, are_of_kin_with_a_name_of_their_own) {
  EXPECT_EQ(only("Ada Moss buried her daughter Rita, her 10-year-old grandson Rod and others.").subject, "rod");
}

TEST(ages, behind_a_name_take_no_months_of_the_next) {
  const Reading read("They were named as Ida Brandt, 22, and 11-month-old Ole Friis.");
  EXPECT_EQ(read.at(0).low, 22);
  EXPECT_EQ(read.at(0).subject, "ida brandt");
  EXPECT_LT(read.at(1).low, 1);
  EXPECT_LT(Reading("The twins were 2, and 11 months old.").at(0).low, 1);
}

TEST(ages, have_bounds) {
  const Quantity age = only("Nobody under the age of 18 may enter.");
  EXPECT_EQ(age.bound, Bound::less_than);
  EXPECT_EQ(age.high, 18);
}

TEST(ages, name_the_person_meant) {
  EXPECT_EQ(only("The 34-year-old suspect was held.").head, "suspect");
  EXPECT_EQ(only("A long name follows: Conor Featherstonehaugh, 51, came.").subject, "conor featherstonehaugh");
}

TEST(ages, need_a_person) { EXPECT_EQ(only("They met in Tarn, 40 boats strong.").kind, QuantityKind::count); }

TEST(ages, belong_to_the_name_behind_them_in_a_list) {
  const Reading reading("At the Harlow Gardens, 15-year-old Ada Moss, 18-year-old Rita Stone and 20-year-old Tom Reed met.");
  ASSERT_EQ(reading.quantities().size(), 3U);
  EXPECT_EQ(reading.at(0).subject, "ada moss");
  EXPECT_EQ(reading.at(1).subject, "rita stone");
  EXPECT_EQ(reading.at(2).subject, "tom reed");
  EXPECT_EQ(only("Ada Moss, 36 years old, met them.").subject, "ada moss");
  EXPECT_EQ(only("Ada Moss, who is believed to be 36 years old, met them.").subject, "ada moss");
}

TEST(ages, range_in_words) {
  const Quantity ages = only("The victims ranged in age from about 18 to 24.");
  EXPECT_EQ(ages.kind, QuantityKind::age);
  EXPECT_EQ(ages.bound, Bound::between);
  EXPECT_EQ(ages.low, 18);
  EXPECT_EQ(ages.high, 24);
  EXPECT_EQ(only("The young victims are between 18 and 24.").kind, QuantityKind::age);
  const Reading most("Most of the victims are between 18 and 24.");
  EXPECT_EQ(most.spans(), (Strings{"Most of the victims", "between 18 and 24"}));
  EXPECT_EQ(most.quantities().back().kind, QuantityKind::age);
  EXPECT_EQ(spans("The victims are between 18 and 24."), Strings{}) << "years or people";
  EXPECT_EQ(only("The victims were between 180 and 240.").kind, QuantityKind::count);
  EXPECT_EQ(spans("The victims are between 18 and 24 of all 40 men."), (Strings{"between 18 and 24", "all 40 men"}));
  EXPECT_EQ(only("The tides are between 18 and 24.").kind, QuantityKind::count);
}

TEST(ages, are_no_numbers_of_a_side) {
  const Reading reading("Ida Roe, 5-a-side champion of Osk, won.");
  for (const Quantity& quantity : reading.quantities()) EXPECT_NE(quantity.kind, QuantityKind::age);
}

TEST(ages, stand_behind_a_name_before_what_it_was) {
  const Quantity age = only("They found Rita Moss, 48-an old hand-and left.");
  EXPECT_EQ(age.kind, QuantityKind::age);
  EXPECT_EQ(age.subject, "rita moss");
}

TEST(ages, stand_behind_a_headlines_dead_at) {
  const Quantity age = only("Ida Brandt, 'the Needle' of Tarn, dead at 95");
  EXPECT_EQ(age.kind, QuantityKind::age);
  EXPECT_EQ(age.span, (Span{42, 44}));
  EXPECT_EQ(Reading("Three found dead at 95 Elm Road.").at(1).kind, QuantityKind::other);
}

}  // namespace
}  // namespace hexapla::annotate::ages_test
