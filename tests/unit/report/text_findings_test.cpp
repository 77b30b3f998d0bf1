#include "report/text_findings.h"

#include <gtest/gtest.h>

#include "text_story.h"

namespace hexapla::report::text_findings_test {
namespace {

/// The lines of one finding, by FindingWriter alone.
std::string shared(const Comparison& comparison, std::size_t finding, unsigned columns = 80) {
  Page page(columns, false);
  FindingWriter(comparison, page).shared(finding);
  return std::move(page).take();
}
std::string single(const Comparison& comparison, std::size_t finding, unsigned columns = 80) {
  Page page(columns, false);
  FindingWriter(comparison, page).singles(std::vector<std::size_t>{finding});
  return std::move(page).take();
}
bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(TextFindings, EveryRelationHasItsSignAndStyle) {
  EXPECT_EQ(sign_of(Relation::conflict), "≠");
  EXPECT_EQ(sign_of(Relation::compatible), "≈");
  EXPECT_EQ(sign_of(Relation::agree), "=");
  EXPECT_EQ(sign_of(Relation::single), "·");
  EXPECT_EQ(style_of(Relation::conflict), Style::conflict);
  EXPECT_EQ(style_of(Relation::compatible), Style::compatible);
  EXPECT_EQ(style_of(Relation::agree), Style::agree);
  EXPECT_EQ(style_of(Relation::single), Style::single);
}

TEST(TextFindings, SignAndQuestionAtTheLeftTheIdAtTheRightEdge) {
  EXPECT_TRUE(shared(ferry_comparison(), 0).starts_with("≠ passengers missing" + std::string(58, ' ') + "f1\n"));
  EXPECT_TRUE(shared(ferry_comparison(), 2, 40).starts_with("≈ people hurt" + std::string(25, ' ') + "f3\n"));
}

TEST(TextFindings, OnlyReadingsThatOthersExcludeAreMarked) {
  Comparison comparison = ferry_comparison();
  comparison.findings[0].readings.push_back(
      {.value = {.text = "some"}, .mentions = {{1, place_of(comparison.accounts[1], "At least 21")}}});
  const std::string text = shared(comparison, 0);
  EXPECT_TRUE(has(text, "    ≠ 3 passengers  Gazette"));
  EXPECT_TRUE(has(text, "    ≠ 5             Radio"));
  EXPECT_TRUE(has(text, "      some          Courier")) << text;
}

TEST(TextFindings, WithoutAConflictNoColumnIsKeptForTheSign) {
  const std::string text = shared(ferry_comparison(), 2);
  EXPECT_TRUE(has(text,
                  "\n    at least 21  Courier  *At least 21* were hurt.\n"
                  "    23 people    Radio    Now five are missing, and *23 people* were hurt.\n"
                  "    23 is at least 21\n"))
      << text;
}

TEST(TextFindings, OfOneClauseOnlyTheAccountsWordsStandBelowIt) {
  Comparison comparison = ferry_comparison();
  comparison.findings[2] = {.kind = FindingKind::statement,
                            .about = "23 people were hurt",
                            .relation = Relation::agree,
                            .origins = 2,
                            .readings = {{.value = {.text = "23 people were hurt"},
                                          .mentions = {{1, place_of(comparison.accounts[1], "At least 21 were hurt")},
                                                       {2, place_of(comparison.accounts[2], "23 people were hurt")}}}}};
  EXPECT_TRUE(has(shared(comparison, 2), "\n    Courier  *At least 21 were hurt*.\n    Radio    Now five are missing, and *23"))
      << shared(comparison, 2);
}

TEST(TextFindings, PlacesOfOneAccountAreShownOnceAndCounted) {
  Comparison comparison = ferry_comparison();
  comparison.accounts[2] = told_by("Radio", "c", "Five dead\n\nFive. five! It was 5. They were five. Five in all.");
  std::vector<Mention> mentions;
  for (std::uint32_t at = 0; (at = static_cast<std::uint32_t>(comparison.accounts[2].text().find("ive", at))) < 1000; ++at)
    mentions.push_back({2, {at - 1, at + 3}});
  ASSERT_EQ(mentions.size(), 5U);
  comparison.findings[0].readings[1].mentions = mentions;
  EXPECT_TRUE(has(shared(comparison, 0), "(and 4 more places)")) << "the same words but for their case are one";
  mentions.erase(mentions.begin() + 2, mentions.end());
  comparison.findings[0].readings[1].mentions = mentions;
  EXPECT_TRUE(has(shared(comparison, 0), "(and 1 more place)"));
  comparison.findings[0].readings[1].mentions = {mentions[0], {2, place_of(comparison.accounts[2], "5")}};
  const std::string two = shared(comparison, 0);
  EXPECT_FALSE(has(two, "more place"));
  EXPECT_TRUE(has(two, "\n" + std::string(29, ' ') + "It was *5*.")) << "the second under the first, without the name\n" << two;
}

TEST(TextFindings, ADayIsAddedWhereTheWordsDoNotGiveIt) {
  Comparison comparison = ferry_comparison();
  const auto row = [&](const std::string& text, const std::string& iso) {
    comparison.findings[2].readings[0].value = {.text = text, .iso = iso};
    const std::string all = shared(comparison, 2, 120);
    const std::size_t begin = all.find("\n    ") + 5;
    return all.substr(begin, all.find("  ", begin) - begin);
  };
  EXPECT_EQ(row("Tuesday", "2025-10-14"), "Tuesday (2025-10-14)");
  EXPECT_EQ(row("Tuesday at six", "2025-10-14T06:10"), "Tuesday at six (2025-10-14 06:10)");
  EXPECT_EQ(row("14 October 2025", "2025-10-14"), "14 October 2025");
  for (const char* span : {"2025-10", "2025-W42", "XXXX-10-14", "P1D", "T06:10", "", "2025-10-1x"})
    EXPECT_EQ(row("Tuesday", span), "Tuesday") << span;
  EXPECT_EQ(row("Tuesday", "2025-10-14TMO"), "Tuesday (2025-10-14)") << "a part of the day is no clock time";
}

TEST(TextFindings, NamesThatTheWidthMakesAlikeAreLedByTheirIds) {
  Comparison comparison = ferry_comparison();
  comparison.accounts[0] = told_by("The Lunmouth Evening Gazette of Monday", "a", std::string(comparison.accounts[0].text()));
  comparison.accounts[1] = told_by("The Lunmouth Evening Gazette of Friday", "b", std::string(comparison.accounts[1].text()));
  Page wide(200, false);
  const FindingWriter in_wide(comparison, wide);
  EXPECT_EQ(in_wide.name_width(), 28U) << "at most, on whatever page";
  Page page(50, false);
  const FindingWriter writer(comparison, page);
  EXPECT_EQ(writer.name_width(), 10U);
  EXPECT_EQ(writer.name_of_account(0), "a The Lun…");
  EXPECT_EQ(writer.name_of_account(1), "b The Lun…");
  EXPECT_EQ(writer.name_of_account(2), "Radio") << "a name of its own needs no id";
}

TEST(TextFindings, QuotationsAreAWordingARow) {
  Comparison comparison = ferry_comparison();
  comparison.findings[1].readings[0].mentions.push_back({2, place_of(comparison.accounts[2], "five")});
  comparison.findings[1].readings.push_back({.value = {.text = "that it scraped twice", .paraphrase = true},
                                             .mentions = {{2, place_of(comparison.accounts[2], "Now")}}});
  const std::string text = shared(comparison, 1);
  EXPECT_TRUE(has(text,
                  "    Gazette, Radio  “We heard one scrape”\n"
                  "    Courier         “We heard {one scrape → two scrapes}”\n"
                  "    Radio           reports: that it scraped twice\n"))
      << text;
}

TEST(TextFindings, NotesSayWhatIsNotSeen) {
  Comparison comparison = ferry_comparison();
  Finding& finding = comparison.findings[2];
  finding.sums = {{.total = 44, .text = "21 + 23 = 44"}};
  finding.confidence = 0.49;
  std::string text = shared(comparison, 2);
  EXPECT_TRUE(has(text, "    Sum: 21 + 23 = 44\n"));
  EXPECT_TRUE(has(text, "    Unsure whether all answer one question (0.49).\n")) << text;
  finding.confidence = 0.5;
  EXPECT_FALSE(has(shared(comparison, 2), "Unsure"));
  finding.relation = Relation::agree;
  finding.origins = 2;
  EXPECT_FALSE(has(shared(comparison, 2), "23 is at least 21")) << "that they agree is seen";
  finding.origins = 1;
  EXPECT_TRUE(has(shared(comparison, 2), "23 is at least 21")) << "that they are one witness is not";
}

TEST(TextFindings, WhatOneAloneSaysInASentenceStandsInOneLineIfItFits) {
  Comparison comparison = ferry_comparison();
  const auto single_of = [&](std::string_view words) {
    const Mention mention = {0, place_of(comparison.accounts[0], words)};
    return Finding{.relation = Relation::single, .readings = {{.value = {.text = "x"}, .mentions = {mention}}}};
  };
  comparison.findings = {single_of("412 passengers"), single_of("It")};
  const std::vector<std::size_t> both = {0, 1};
  const auto written = [&](unsigned columns) {
    Page page(columns, false);
    FindingWriter(comparison, page).singles(both);
    return std::move(page).take();
  };
  EXPECT_EQ(written(80), "  · *It* carried *412 passengers*.\n");
  comparison.findings.push_back(single_of("412"));
  const std::vector<std::size_t> within = {0, 2};
  Page page(80, false);
  FindingWriter(comparison, page).singles(within);
  EXPECT_EQ(std::move(page).take(), "  · It carried *412 passengers*.\n  · It carried *412* passengers.\n");
}

TEST(TextFindings, WhatOneAloneSaysIsALine) {
  EXPECT_EQ(single(ferry_comparison(), 3), "  · It carried *412 passengers*.\n");
  Comparison comparison = ferry_comparison();
  comparison.findings[3] = {.kind = FindingKind::quotation,
                            .readings = {{.value = {.text = "We heard one scrape", .speaker = "Renn"},
                                          .mentions = {{0, place_of(comparison.accounts[0], "We heard one scrape")}}}}};
  EXPECT_EQ(single(comparison, 3), "  · Renn: “We heard one scrape”\n");
  comparison.findings[3].readings[0].value.speaker.clear();
  EXPECT_EQ(single(comparison, 3), "  · “We heard one scrape”\n");
  comparison.findings[3].readings[0].value.text = std::string(100, 'w');
  EXPECT_EQ(single(comparison, 3, 40), "  · “" + std::string(33, 'w') + "…”\n") << "in one line of 40 cells";
}

}  // namespace
}  // namespace hexapla::report::text_findings_test
