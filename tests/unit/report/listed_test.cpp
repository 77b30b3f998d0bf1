#include "report/listed.h"

#include <gtest/gtest.h>

#include "sample.h"

namespace hexapla::report::listed_test {
namespace {

Finding statement(const Comparison& c, Relation relation, std::string_view in_a, std::string_view in_c) {
  return {.kind = FindingKind::statement,
          .about = std::string(in_a),
          .relation = relation,
          .origins = 2,
          .readings = {
              {.value = {.text = std::string(in_a)}, .mentions = {sample::mention(c, 0, in_a), sample::mention(c, 2, in_c)}}}};
}

bool lists(Comparison comparison, Finding finding) {
  comparison.findings.push_back(std::move(finding));
  return Listed(comparison)[comparison.findings.size() - 1];
}

TEST(Listed, FiguresTimesAndQuotationsAllAre) {
  const Comparison comparison = sample::comparison();
  const Listed listed(comparison);
  for (std::size_t i = 0; i < comparison.findings.size(); ++i) EXPECT_TRUE(listed[i]) << i;
}

TEST(Listed, NothingVagueThatQuotationsSay) {
  const Comparison comparison = sample::comparison();
  const Mention north = sample::mention(comparison, 0, "the north side");
  Finding vague = {.kind = FindingKind::quantity,
                   .about = "sides",
                   .reason = {},
                   .readings = {{.value = {.text = "many"}, .mentions = {north}}}};
  vague.readings[0].value.bound = Bound::vague;
  EXPECT_FALSE(lists(comparison, vague)) << "within “The doors on the north side were locked”";
  vague.readings[0].value.bound = Bound::exact;
  EXPECT_TRUE(lists(comparison, vague));
  vague.readings[0].value.bound = Bound::vague;
  vague.readings[0].mentions = {sample::mention(comparison, 0, "Friday night")};
  EXPECT_TRUE(lists(comparison, vague)) << "outside";
  Finding length = {.kind = FindingKind::time,
                    .about = "how long",
                    .reason = {},
                    .readings = {{.value = {.text = "years"}, .mentions = {north}}}};
  length.readings[0].value.iso = "PXY";
  EXPECT_FALSE(lists(comparison, length));
  length.readings[0].value.iso = "P3Y";
  EXPECT_TRUE(lists(comparison, length));
}

/// Whether the only quotation of a text, which stands between curly marks, is listed. `name`: a person's, read there.
bool lists_quotation(const std::string& text, const std::string& speaker = {}, const std::string& name = {}) {
  Comparison comparison;
  comparison.accounts = {sample::account("a", "Gazette", text, {})};
  const std::size_t begin = text.find("“") + 3;
  const std::string words = text.substr(begin, text.find("”") - begin);
  if (!name.empty()) {
    comparison.overview.participants = {{.kind = ParticipantKind::person, .name = name}};
    comparison.overview.participants[0].names = {{.text = name, .mentions = {sample::mention(comparison, 0, name)}}};
  }
  return lists(
      comparison,
      {.kind = FindingKind::quotation,
       .about = words,
       .reason = {},
       .readings = {{.value = {.text = words, .speaker = speaker}, .mentions = {sample::mention(comparison, 0, words)}}}});
}

TEST(Listed, NoNamesOfPersonsInMarksThatNobodySpoke) {
  EXPECT_FALSE(lists_quotation("Ann “Sunny” Roe fled."));
  EXPECT_FALSE(lists_quotation("Her aunt “Sunny Ann” fled.", {}, "Sunny Ann"));
  EXPECT_FALSE(lists_quotation("The man “Big Tom” Orn saw fled.", {}, "“Big Tom” Orn"));
  EXPECT_TRUE(lists_quotation("Ann “Sunny” Roe fled.", "Ann Roe"));
  EXPECT_TRUE(lists_quotation("Ann “a disgrace” Roe fled."));
}

TEST(Listed, QuotationsThatAreNoNamesThoughTheyBeginWithACapital) {
  EXPECT_TRUE(lists_quotation("The jury read a verdict of “Guilty” on all counts.", {}, "jury"));
  EXPECT_TRUE(lists_quotation("There was a shout of “Fire” Friday."));
  EXPECT_TRUE(lists_quotation("She told Roe “Never” again."));
  EXPECT_TRUE(lists_quotation("The sign of Ann Roe\n“Sorry”\nTom went home."));
  EXPECT_TRUE(lists_quotation("A sign of Ann Roe: “Sorry” Tom."));
}

TEST(Listed, StatementsThatAccountsOfTwoOriginsAgreeOn) {
  const Comparison comparison = sample::comparison();
  Finding burned = statement(comparison, Relation::agree, "the rope works of Ostrel burned down on Friday night",
                             "those hurt in the fire at the rope works has risen");
  EXPECT_TRUE(lists(comparison, burned));
  burned.origins = 1;
  EXPECT_FALSE(lists(comparison, burned)) << "copies of one text";
  burned.origins = 2;
  burned.relation = Relation::compatible;
  EXPECT_FALSE(lists(comparison, burned)) << "may tell it";
  burned.relation = Relation::conflict;
  EXPECT_TRUE(lists(comparison, burned));
}

TEST(Listed, NotWhoSpokeAndNotWhatAListedQuotationSays) {
  const Comparison comparison = sample::comparison();
  EXPECT_FALSE(lists(
      comparison, statement(comparison, Relation::agree, "Mayor Tomas Quill said that", "Foreman Ilse Varga told Radio Ostrel")));
  EXPECT_FALSE(lists(comparison, statement(comparison, Relation::agree, "The doors on the north side were locked",
                                           "The doors on the north side were locked")));
}

TEST(Listed, NotWhatStandsInASharedPassageAlone) {
  Comparison comparison = sample::comparison();
  Finding pumped = statement(comparison, Relation::agree, "the rope works of Ostrel burned down on Friday night",
                             "those hurt in the fire at the rope works has risen");
  pumped.readings[0].mentions = {sample::mention(comparison, 1, "Crews pumped water from the canal"),
                                 sample::mention(comparison, 3, "Crews pumped water from the canal")};
  comparison.origin = {0, 1, 2, 3, 4};
  EXPECT_FALSE(lists(comparison, pumped));
  comparison.origin = {0, 1, 2, 1, 3};
  EXPECT_TRUE(lists(comparison, pumped)) << "a copy of one witness";
  comparison.copies.clear();
  EXPECT_TRUE(lists(comparison, pumped));
}

TEST(Listed, OfNamesOnlyThoseInDispute) {
  const Comparison comparison = sample::comparison();
  Finding label = statement(comparison, Relation::compatible, "foreman", "Foreman");
  label.kind = FindingKind::label;
  EXPECT_FALSE(lists(comparison, label));
  label.relation = Relation::conflict;
  EXPECT_TRUE(lists(comparison, label));
}

}  // namespace
}  // namespace hexapla::report::listed_test
