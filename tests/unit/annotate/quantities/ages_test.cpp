// Tests src/annotate/quantities/ages.cpp.
#include "reading.h"

namespace hexapla::annotate {
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

TEST(ages, read_every_form) {
  const std::vector<Case> cases = {
      {"A 36-year-old man left.", "36-year-old", 36, 36, ""},
      {"The suspect, 36 years old, left.", "36 years old", 36, 36, ""},
      {"A girl aged 9 left.", "aged 9", 9, 9, ""},
      {"She died at the age of 81 there.", "the age of 81", 81, 81, ""},
      {"He fled, and Rita Bennett, 36, of Tarn, left.", "Bennett, 36", 36, 36, "rita bennett"},
      {"He fled, and Rita Bennett (36) left.", "36", 36, 36, "rita bennett"},
      {"He saw 44-year-old Larry Moss there.", "44-year-old", 44, 44, "larry moss"},
      {"Later Ian Moss was 14 when he left.", "14", 14, 14, "ian moss"},
      {"A woman in her early 30s left.", "early 30s", 30, 33, ""},
      {"A woman in her 30's left.", "30's", 30, 39, ""},
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

TEST(ages, name_the_person_meant) {
  EXPECT_EQ(only("The 34-year-old suspect was held.").head, "suspect");
  EXPECT_EQ(only("A long name follows: Conor Featherstonehaugh, 51, came.").subject, "conor featherstonehaugh");
}

TEST(ages, need_a_person) { EXPECT_EQ(only("They met in Tarn, 40 boats strong.").kind, QuantityKind::count); }

}  // namespace
}  // namespace hexapla::annotate
