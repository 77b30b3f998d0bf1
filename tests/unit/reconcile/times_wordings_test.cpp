// Tests the words that name a question of time: src/reconcile/times_wordings.cpp, times_tellings.cpp and times_names.cpp.
#include "reconcile/times_wordings.h"

#include <gtest/gtest.h>

#include "../support/told_statement.h"
#include "reconcile/times_names.h"
#include "reconcile/times_tellings.h"

namespace hexapla::reconcile::times_wordings_test {
namespace {

using test::place_of;
using test::told_statement;

/// An account of one sentence with one time.
struct Told {
  Told(std::string words, std::string_view when, const std::string& act = {}) : text(std::move(words)) {
    annotations.sentences.push_back({.span = {0, static_cast<std::uint32_t>(text.size())}});
    annotations.times.push_back({.span = place_of(text, when), .act = act});
  }
  std::string statement() const { return wording_of_statement(text, annotations, 0).text; }
  std::string saying() const { return wording_of_saying(text, annotations, 0).text; }
  std::string before() const { return wordings_of(text, annotations, 0)[3].text; }
  std::string name() const {
    const std::vector<Account> accounts = {*Account::from_text(text, {})};
    const std::vector<Annotations> read = {annotations};
    const std::vector<std::uint32_t> origin = {0};
    return name_question({.accounts = accounts, .annotations = read, .origin = origin},
                         {.kind = FindingKind::time, .mentions = {{0, 0}}});
  }

  std::string text;
  Annotations annotations;
};

Statement dated(Statement statement) {
  statement.times = {0};
  return statement;
}

TEST(TimesWordings, ACopulaTakesThePhraseBehindIt) {
  Told told("One of the men was still in critical condition on Monday", "Monday");
  std::vector<test::ToldPhrase> all = {{"One of the men", ArgumentRole::subject, "one"}};
  told.annotations.statements = {dated(told_statement(told.text, "was", "be", all))};
  EXPECT_EQ(told.statement(), "") << "who was what?";
  all.push_back({"in critical condition", ArgumentRole::oblique, "condition"});
  told.annotations.statements = {dated(told_statement(told.text, "was", "be", all))};
  EXPECT_TRUE(told.statement().ends_with("in critical condition")) << told.statement();
}

TEST(TimesWordings, ASubjectThatATimeBeginsIsWhatFollows) {
  Told told("A May 21 blaze broke out in Osk", "May 21");
  told.annotations.statements = {
      dated(told_statement(told.text, "broke out", "break", {{"A May 21 blaze", ArgumentRole::subject, "blaze"}}))};
  EXPECT_EQ(told.statement(), "blaze broke out");
}

TEST(TimesWordings, AVerbBehindItsPronounIsNoLooseEnd) {
  EXPECT_EQ(Told("Cousin showed her the kettle he got for Christmas", "Christmas").before(),
            "Cousin showed her the kettle he got");
}

TEST(TimesWordings, AnAdverbOfOpinionIsNoPart) {
  EXPECT_EQ(Told("Fortunately nothing has happened recently here", "recently").before(), "nothing has happened");
}

TEST(TimesWordings, ALongClauseWithoutItsLooseEndsReachesBackSo) {
  EXPECT_EQ(
      Told("Varr said the last time he recalled a law enforcement officer being killed in the line of duty in Tarn County was "
           "in 1984",
           "1984")
          .before(),
      "killed in the line of duty in Tarn County");
}

TEST(TimesWordings, ThePlaceOfADatelineIsNoSubject) {
  Told told("PORT ELM \u2013 A ferry sank on Monday", "Monday");
  told.annotations.statements = {dated(told_statement(
      told.text, "sank", "sink", {{"PORT ELM", ArgumentRole::subject, "elm"}, {"A ferry", ArgumentRole::subject, "ferry"}}))};
  EXPECT_EQ(told.statement().find("ELM"), std::string::npos);
}

TEST(TimesWordings, ASayingIsNamedWithWhatWasSaid) {
  Told told("The ferry sank, the harbour police said on Monday", "Monday", "say");
  Statement sank = told_statement(told.text, "sank", "sink", {{"The ferry", ArgumentRole::subject, "ferry"}});
  sank.voucher = 0;
  told.annotations.statements = {sank};
  told.annotations.vouchers = {{.source = place_of(told.text, "the harbour police"), .cue = place_of(told.text, "said")}};
  EXPECT_EQ(told.saying(), "the harbour police said the ferry sank");
  EXPECT_EQ(told.name(), "when: the harbour police said the ferry sank");
  told.annotations.times[0].act = "sink";
  EXPECT_EQ(told.saying(), "") << "dates no saying";
}

TEST(TimesWordings, WhatHappenedBesideASayingIsNotWhatWasSaid) {
  Told told("The mayor said so as she left Osk on Monday", "Monday", "say");
  Statement left = told_statement(told.text, "left", "leave", {{"she", ArgumentRole::subject, "she"}});
  left.voucher = 0;
  left.span = place_of(told.text, "she left Osk");
  told.annotations.statements = {left};
  told.annotations.vouchers = {{.source = place_of(told.text, "The mayor"), .cue = place_of(told.text, "said")}};
  EXPECT_EQ(told.saying(), "");
}

TEST(TimesWordings, ALongClauseReachesBackToWhatHappened) {
  const Told told(
      "A keeper of the northern light tells of the fatal shooting in the block of 800 West Orn Street in Tarn on Monday",
      "Monday");
  EXPECT_EQ(told.before(), "shooting in the block of 800 West Orn Street in Tarn");
}

TEST(TimesWordings, OneWordBesideATimeNamesNothing) {
  EXPECT_EQ(Told("The pier, May 3, Osk", "May 3").name(), "when: the pier");
  EXPECT_EQ(Told("May 3, Osk", "May 3").name(), "when");
  EXPECT_EQ(Told("Ann Roe, a keeper, said the ferry had sunk on May 3", "May 3").name(), "when: the ferry had sunk");
}

TEST(TimesWordings, WhenAnAccountOrAPostWasPublished) {
  EXPECT_EQ(Told("(Published May 3, 2016)", "May 3, 2016", "published").name(), "when: publication");
  EXPECT_EQ(Told("UPDATE (6 p.m.): the road is open", "6 p.m.", "published").name(), "when: update");
  EXPECT_EQ(Told("3:03 p.m. UPDATE: the road is open", "3:03 p.m.").name(), "when: update");
  EXPECT_EQ(Told("Ann Roe (@annroe) May 3, 2016", "May 3, 2016").name(), "when: post by @annroe");
}

}  // namespace
}  // namespace hexapla::reconcile::times_wordings_test
