// Tests src/reconcile/quantities_years.cpp.
#include "reconcile/quantities_years.h"

#include <gtest/gtest.h>

namespace hexapla::reconcile::quantities_years_test {
namespace {

/// Each account has one figure, in a sentence with the times of these values.
bool other_years(const std::vector<std::string>& one, const std::vector<std::string>& other, TimeKind kind = TimeKind::date) {
  std::vector<Annotations> annotations(2);
  for (std::size_t i = 0; i < 2; ++i) {
    annotations[i].quantities.push_back({.sentence = 1});
    annotations[i].times.push_back({.kind = TimeKind::date, .value = "1850", .sentence = 0});
    for (const std::string& value : i == 0 ? one : other) {
      annotations[i].times.push_back({.kind = kind, .value = value, .sentence = 1});
    }
  }
  return are_of_other_years({.accounts = {}, .annotations = annotations, .origin = {}}, {{0, 0}}, {{1, 0}});
}

TEST(QuantityYears, TellTwoStatisticsApart) {
  EXPECT_TRUE(other_years({"2011"}, {"2016-07-20", "2015"}));
  EXPECT_FALSE(other_years({"2015"}, {"2016-07-20", "2015"}));
}

/// The same of months, quarters and years, each the time of this act.
bool other_periods(const std::vector<std::string>& one, const std::vector<std::string>& other, const std::string& act = "rise") {
  std::vector<Annotations> annotations(2);
  for (std::size_t i = 0; i < 2; ++i) {
    annotations[i].quantities.push_back({.sentence = 1});
    for (const std::string& value : i == 0 ? one : other)
      annotations[i].times.push_back({.kind = TimeKind::date, .value = value, .act = act, .sentence = 1});
  }
  return are_of_other_periods({.accounts = {}, .annotations = annotations, .origin = {}}, {{0, 0}}, {{1, 0}});
}

TEST(QuantityYears, OfTwoMonthsOrQuartersAreTwoFigures) {
  EXPECT_TRUE(other_periods({"XXXX-05"}, {"XXXX-04"}));
  EXPECT_TRUE(other_periods({"XXXX-Q1"}, {"XXXX-Q2"}));
  EXPECT_TRUE(other_periods({"2012-05"}, {"2012-04"}));
  EXPECT_TRUE(other_periods({"2011"}, {"2012"}));
  EXPECT_FALSE(other_periods({"XXXX-05"}, {"XXXX-05"}));
  EXPECT_FALSE(other_periods({"XXXX-05"}, {"XXXX-04", "XXXX-05"})) << "from April";
  EXPECT_FALSE(other_periods({"2012-05"}, {"2012"})) << "the year holds the month";
  EXPECT_FALSE(other_periods({"XXXX-05"}, {})) << "none is told";
  EXPECT_FALSE(other_periods({"XXXX-05"}, {"XXXX-04-02"})) << "a day";
  EXPECT_FALSE(other_periods({"XXXX-05"}, {"XXXX-04"}, "say")) << "when somebody spoke";
}

TEST(QuantityYears, SayNothingWhereASentenceNamesNone) {
  EXPECT_FALSE(other_years({}, {"2016"}));
  EXPECT_FALSE(other_years({"XXXX-02"}, {"2016"}));
  EXPECT_FALSE(other_years({"2009-H2/2010-H1"}, {"2010"})) << "late 2009 or early 2010";
  EXPECT_TRUE(other_years({"2009-H2/2010-H1"}, {"2012"}));
  EXPECT_FALSE(other_years({"2011"}, {"2016-W27X", "T02:00"}, TimeKind::duration));
}

TEST(QuantityYears, OfAnUndatedAccountAreTheLatestOfTheFiguresSentence) {
  const Account undated = *Account::from_text("x"), dated = *Account::from_text("x", {.published = "2007-04-04"});
  const std::vector<Account> accounts = {undated, dated};
  std::vector<Annotations> annotations(2);
  annotations[0].quantities.push_back({.sentence = 0});
  annotations[1].quantities.push_back({.sentence = 0});
  for (const char* value : {"2005-06-24", "2004", "XXXX-07"})
    annotations[0].times.push_back({.kind = TimeKind::date, .value = value, .sentence = 0});
  annotations[0].times.push_back({.kind = TimeKind::date, .value = "2006", .sentence = 1});
  annotations[1].times.push_back({.kind = TimeKind::date, .value = "2012", .sentence = 0});
  const Story story{.accounts = accounts, .annotations = annotations, .origin = {}};
  EXPECT_EQ(latest_year_told(story, {{0, 0}}), 2005) << "a trial may be set for 2006";
  EXPECT_EQ(latest_year_told(story, {{0, 0}, {1, 0}}), 2007);
  EXPECT_FALSE(have_dates(story, {{0, 0}, {1, 0}}));
  EXPECT_TRUE(have_dates(story, {{1, 0}}));
}

TEST(QuantityYears, OfASentenceWithoutOneAreTheLatestOfThePast) {
  const Account account = *Account::from_text("She left in 2005. She is to be tried: that will be in 2007.");
  const std::vector<Account> accounts = {account};
  std::vector<Annotations> annotations(1);
  annotations[0].sentences = {{.span = {0, 0}}, {.span = {0, 17}}, {.span = {18, 58}}};
  annotations[0].quantities.push_back({.sentence = 0});
  annotations[0].times.push_back({.kind = TimeKind::date, .value = "2005", .sentence = 1});
  annotations[0].times.push_back({.kind = TimeKind::date, .value = "2007", .sentence = 2});
  EXPECT_EQ(latest_year_told({.accounts = accounts, .annotations = annotations, .origin = {}}, {{0, 0}}), 2005);
}

}  // namespace
}  // namespace hexapla::reconcile::quantities_years_test
