// Tests src/reconcile/quotations_speakers.cpp.
#include "reconcile/quotations_speakers.h"

#include "quoting.h"

namespace hexapla::reconcile::quotations::quotations_speakers_test {
namespace {

/// Accounts a, b, … that give words to speakers with a verb of saying, the last one perhaps without.
Finding said(const std::vector<std::string>& texts, const std::vector<std::string>& speakers, bool last_is_tagged = true) {
  Versions versions(texts);
  for (std::size_t i = 0; i < speakers.size(); ++i) {
    versions.annotations[i].quotations[0].speaker_name = speakers[i];
    if (last_is_tagged || i + 1 < speakers.size()) versions.annotations[i].quotations[0].cue = {0, 3};
  }
  return versions.finding();
}

TEST(quotations_speakers, tells_two_people_from_two_names_of_one) {
  EXPECT_TRUE(are_different_people("Ann Roe", "Ann Marsh"));
  EXPECT_TRUE(are_different_people("Ann Roe", "Tom Orr Jr."));
  EXPECT_FALSE(are_different_people("Ann Roe", "Ann Roe"));
  EXPECT_FALSE(are_different_people("Ann Roe", "Roe"));
  EXPECT_FALSE(are_different_people("Ann Del Monte", "Ann DelMonte"));
  EXPECT_FALSE(are_different_people("Ann Belling", "Chief Ann Bellnig"));
  EXPECT_FALSE(are_different_people("Ann Roe", "Ann Roe-Marsh"));
  EXPECT_FALSE(are_different_people("Ann Roe", "the mayor"));
  EXPECT_FALSE(are_different_people("Ann Roe", "Fire Officer"));
  EXPECT_FALSE(are_different_people("Ann Roe", "Tarn Police"));
  EXPECT_FALSE(are_different_people("Ann Roe", ""));
  EXPECT_FALSE(are_different_people("Ana S\u00E1nchez", "Ana Sanchez"));
}

TEST(quotations_speakers, are_told_where_accounts_name_different_people) {
  const std::string words = "The dam is gone";
  const Finding finding = said({words, words, words}, {"Ann Roe", "Tom Orr", "Ann Roe"});
  ASSERT_EQ(finding.readings.size(), 2U);
  EXPECT_EQ(finding.relation, Relation::compatible);
  EXPECT_EQ(finding.readings[0].value.speaker, "Ann Roe");
  EXPECT_EQ(finding.readings[1].value.speaker, "Tom Orr");
  EXPECT_EQ(finding.reason, "a, b and c have the same words; a and c give it to Ann Roe, b to Tom Orr.");
  EXPECT_EQ(said({words, "The dam is lost"}, {"Ann Roe", "Tom Orr"}).reason,
            "b has “lost” where a has “gone”; a gives it to Ann Roe, b to Tom Orr.");
  EXPECT_EQ(said({words, words}, {"Ann Roe", "Roe"}).reason, "a and b have the same words.");
}

TEST(quotations_speakers, are_not_set_against_one_who_was_carried_over) {
  const std::string words = "The dam is gone";
  const Finding finding = said({words, words}, {"Ann Roe", "Tom Orr"}, false);
  EXPECT_EQ(finding.relation, Relation::agree);
  EXPECT_EQ(finding.reason, "a and b have the same words.");
}

TEST(quotations_speakers, are_not_set_against_whom_a_pronoun_is_taken_for) {
  Versions versions({"He says the dam is gone", "The dam is gone"});
  for (Annotations& one : versions.annotations) one.quotations[0].cue = {3, 7};
  versions.annotations[0].quotations[0].speaker_name = "Ann Roe";
  versions.annotations[0].quotations[0].speaker = {0, 2};
  versions.annotations[0].quotations[0].content = {8, 23};
  versions.annotations[1].quotations[0].speaker_name = "Tom Orr";
  EXPECT_EQ(versions.finding().reason, "a and b have the same words.");
}

TEST(quotations_speakers, take_a_name_before_a_description) {
  const std::string words = "The dam is gone";
  EXPECT_EQ(said({words, words}, {"The presumptive Tarnish nominee", "Ann Roe"}).about, "Ann Roe: “The dam is gone”");
  EXPECT_EQ(said({words, words}, {"Mr. Roe nonetheless", "Tom Roe"}).about, "Tom Roe: “The dam is gone”");
  EXPECT_EQ(said({words, words}, {"Ann van der Roe", "Roe"}).about, "Ann van der Roe: “The dam is gone”");
}

TEST(quotations_speakers, take_the_name_of_the_first_account_among_equals) {
  const std::string words = "The dam is gone";
  EXPECT_EQ(said({words, words}, {"Consa Roe", "Comsa Roe"}).about, "Consa Roe: “The dam is gone”");
  EXPECT_EQ(said({words, words}, {"he", "the mayor"}).about, "the mayor: “The dam is gone”");
  EXPECT_EQ(said({words, words}, {"he", "the mayor"}).readings[0].value.speaker, "the mayor");
}

}  // namespace
}  // namespace hexapla::reconcile::quotations::quotations_speakers_test
