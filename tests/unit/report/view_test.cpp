#include "report/html/view.h"

#include <gtest/gtest.h>

#include "sample.h"

namespace hexapla::report::view_test {
namespace {

TEST(View, PutsFindingsIntoSectionsByImportance) {
  const Comparison comparison = sample::comparison();
  const View view(comparison, {});
  using Indexes = std::vector<std::uint32_t>;
  EXPECT_EQ(view.findings(Section::conflicts), (Indexes{0, 3}));
  EXPECT_EQ(view.findings(Section::quotations), (Indexes{1, 2, 4}));
  EXPECT_EQ(view.findings(Section::compatible), Indexes{});
  EXPECT_EQ(view.findings(Section::agreed), (Indexes{5}));
  EXPECT_EQ(view.findings(Section::singles).size(), 6U);
}

TEST(View, ListsStatementsAndLabelsOnlyWhereTheyConflict) {
  Comparison comparison = sample::comparison();
  const std::size_t marked = View(comparison, {}).mentions_in(0).size();
  Finding finding = comparison.findings.front();
  const std::size_t conflicts = View(comparison, {}).findings(Section::conflicts).size();
  finding.kind = FindingKind::label;
  finding.relation = Relation::compatible;
  comparison.findings.push_back(finding);
  const View view(comparison, {});
  EXPECT_EQ(view.findings(Section::conflicts).size(), conflicts);
  EXPECT_EQ(view.mentions_in(0).size(), marked);
  comparison.findings.back().relation = Relation::conflict;
  EXPECT_EQ(View(comparison, {}).findings(Section::conflicts).size(), conflicts + 1);
}

TEST(View, NumbersMentionsThroughThePage) {
  const Comparison comparison = sample::comparison();
  const View view(comparison, {});
  const auto hurt = view.mentions_of(0);
  ASSERT_EQ(hurt.size(), 4U);
  EXPECT_EQ(hurt[0].number, 1U);
  EXPECT_EQ(hurt[3].number, 4U);
  EXPECT_EQ(view.mentions_of(1)[0].number, 5U);
  EXPECT_TRUE(hurt[0].disputed);
  EXPECT_FALSE(hurt[1].disputed) << "at least 14 excludes neither";
}

TEST(View, ListsAnAccountsMentionsByPlace) {
  const Comparison comparison = sample::comparison();
  const View view(comparison, {});
  const auto& mentions = view.mentions_in(0);
  ASSERT_EQ(mentions.size(), 8U);
  EXPECT_TRUE(std::ranges::is_sorted(mentions, {}, [](const PlacedMention& placed) { return placed.mention.span.begin; }));
  EXPECT_EQ(view.passages_in(3).size(), 1U);
  EXPECT_FALSE(view.passages_in(3)[0].source);
}

TEST(View, TellsOriginsAndTitles) {
  const Comparison comparison = sample::comparison();
  EXPECT_EQ(View(comparison, {}).origins(), 4U);
  EXPECT_EQ(View(comparison, {}).same_origin(1), std::vector<std::uint32_t>{3});
  EXPECT_EQ(View(comparison, {}).title(), "Fire in the rope works of Ostrel");
  EXPECT_EQ(View(comparison, {}).subtitle(), "and four other accounts");
  EXPECT_EQ(View(comparison, {.title = "The fire"}).subtitle(), "");
  EXPECT_EQ(View(comparison, {.title = "The fire"}).title(), "The fire");
  EXPECT_EQ(View(Comparison{}, {}).title(), "No accounts");
}

TEST(View, LettersGoOnAfterZ) {
  Comparison comparison;
  for (int i = 0; i < 28; ++i) comparison.accounts.push_back(sample::account(std::to_string(i), "x", "x", {}));
  comparison.origin.assign(28, 0);
  const View view(comparison, {});
  EXPECT_EQ(view.letter(25), "Z");
  EXPECT_EQ(view.letter(26), "AA");
  EXPECT_EQ(view.letter(27), "AB");
}

}  // namespace
}  // namespace hexapla::report::view_test
