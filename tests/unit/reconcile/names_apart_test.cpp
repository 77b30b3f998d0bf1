#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "../support/told_statement.h"
#include "reconcile/reconcile.h"

namespace hexapla::reconcile::names_apart_test {
namespace {

Finding finding(FindingKind kind, const std::string& about, const std::string& value) {
  return {.kind = kind, .about = about, .readings = {{.value = {.text = value}, .mentions = {}}}};
}

TEST(NamesApart, OneNameOfSeveralFindingsGetsItsValue) {
  std::vector<Finding> all = {finding(FindingKind::quantity, "age of the girl", "6 years old"),
                              finding(FindingKind::quantity, "Age of the girl", "12 years old"),
                              finding(FindingKind::quantity, "seats", "31 seats"), finding(FindingKind::time, "seats", "Monday")};
  tell_names_apart({}, all);
  EXPECT_EQ(all[0].about, "age of the girl (6 years old)");
  EXPECT_EQ(all[1].about, "Age of the girl (12 years old)");
  EXPECT_EQ(all[2].about, "seats");
  EXPECT_EQ(all[3].about, "seats");
}

TEST(NamesApart, AgesGetWhatIsToldOfWhoseTheyAre) {
  const auto names = [](const std::string& first, const std::string& act, const std::vector<test::ToldPhrase>& more) {
    test::QuantityStory made;
    std::vector<Finding> all;
    const auto add = [&](const std::string& words, const std::string& text, const std::string& predicate, const std::string& verb,
                         std::vector<test::ToldPhrase> phrases) {
      const std::uint32_t account = made.add(
          text,
          {{.words = words, .number = words.substr(0, 2), .low = 24, .head = "man", .kind = QuantityKind::age, .unit = "year"}});
      phrases.push_back({"A " + words + " man", ArgumentRole::object, "man"});
      made.annotations(account).statements.push_back(test::told_statement(text, predicate, verb, phrases));
      all.push_back(finding(FindingKind::quantity, "age of the man", words));
      all.back().readings.front().mentions.push_back({account, made.quantity(account, 0).span});
    };
    add("24-year-old", "A 24-year-old man " + first, "was " + act, act == "shot" ? "shoot" : act, more);
    add("36-year-old", "A 36-year-old man was hit in the arm", "was hit", "hit", {{"in the arm", ArgumentRole::oblique, "arm"}});
    tell_names_apart(made.story(), all);
    return all[0].about + "; " + all[1].about;
  };
  EXPECT_EQ(names("was shot in the leg", "shot", {{"in the leg", ArgumentRole::oblique, "leg"}}),
            "age of the man shot in the leg; age of the man hit in the arm");
  EXPECT_EQ(names("was shot in the lower", "shot", {{"in the lower", ArgumentRole::oblique, "lower"}}),
            "age of the man (24-year-old); age of the man hit in the arm");
  EXPECT_EQ(names("was shot", "shot", {}), "age of the man (24-year-old); age of the man hit in the arm");
}

TEST(NamesApart, QuotationsKeepTheirs) {
  std::vector<Finding> all = {finding(FindingKind::quotation, "on the rain", "a"),
                              finding(FindingKind::quotation, "on the rain", "b")};
  tell_names_apart({}, all);
  EXPECT_EQ(all[0].about, "on the rain");
}

}  // namespace
}  // namespace hexapla::reconcile::names_apart_test
