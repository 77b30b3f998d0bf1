// Tests src/reconcile/quotations_apart.cpp.
#include <gtest/gtest.h>

#include "quoting.h"

namespace hexapla::reconcile::quotations::quotations_apart_test {
namespace {

/// What accounts quote, all held to be one utterance.
Finding told(const std::vector<std::vector<std::string>>& quoted, double confidence = 0.8) {
  std::vector<std::string> texts;
  for (const std::vector<std::string>& lines : quoted) {
    texts.emplace_back();
    for (const std::string& line : lines) texts.back() += line + "\n";
  }
  Versions versions(texts);
  Question question{.kind = FindingKind::quotation, .mentions = {}, .confidence = confidence};
  for (std::uint32_t account = 0; account < quoted.size(); ++account) {
    auto& quotations = versions.annotations[account].quotations;
    quotations.clear();
    std::uint32_t at = 0;
    for (const std::string& line : quoted[account]) {
      Quotation quotation;
      quotation.span = quotation.content = {at, at + static_cast<std::uint32_t>(line.size())};
      quotation.utterance = static_cast<std::uint32_t>(quotations.size());
      question.mentions.push_back({account, quotation.utterance});
      question.places.push_back(quotation.content);
      quotations.push_back(quotation);
      at = quotation.span.end + 1;
    }
  }
  return reconcile_quotation(versions.story(), question, KnownNames(versions.story()));
}

const std::string whole = "I am sorry for the crew of the barge, and the owners never told them of the storm";

TEST(quotations_apart, takes_what_shares_little_for_two_utterances) {
  EXPECT_TRUE(told({{"When the ice breaks we will open the upper gate for barges"},
                    {"We tell everybody who asks that the weir is safe until the winter is over"}})
                  .conflicts.empty());
  EXPECT_FALSE(told({{"When the ice breaks we will open the upper gate for barges"},
                     {"When the ice melts we will open the upper gate for barges"}})
                   .conflicts.empty());
}

TEST(quotations_apart, counts_small_words_where_content_changed) {
  EXPECT_FALSE(told({{"It was an act of bravery, as the whole town knows"}, {"an act of cowardice"}}).conflicts.empty());
  EXPECT_FALSE(
      told({{"He was a hero to the people of this town"}, {"He was a thief to the crews of this port"}}).conflicts.empty());
  EXPECT_FALSE(told({{"Our crew saw the ship burn at dawn"}, {"My crew saw the ship burn at dusk"}}).conflicts.empty());
}

TEST(quotations_apart, takes_unsure_ones_that_begin_apart_for_two_utterances) {
  const std::string one = "My view is that the harbour is a trust between a town and its boats",
                    other = "I believe the harbour is between a town and its boats",
                    same = "My view is that the harbour belongs to a town and its boats";
  EXPECT_TRUE(told({{one}, {other}}, 0.65).conflicts.empty());
  EXPECT_FALSE(told({{one}, {other}}, 0.7).conflicts.empty());
  EXPECT_FALSE(told({{one}, {same}}, 0.65).conflicts.empty());
}

TEST(quotations_apart, takes_unsure_ones_that_end_apart_for_two_utterances) {
  const std::string one = "It floods because the old dykes are too low along this river",
                    other = "It floods because there are too many walls",
                    alike = "It floods because the old dykes are too near the town";
  EXPECT_TRUE(told({{one}, {other}}, 0.62).conflicts.empty());
  EXPECT_FALSE(told({{one}, {other}}, 0.7).conflicts.empty());
  EXPECT_FALSE(told({{one}, {alike}}, 0.62).conflicts.empty()) << "they share most";
}

TEST(quotations_apart, keeps_what_three_accounts_word_in_their_own_way) {
  EXPECT_EQ(told({{"No single clerk in a single port can hold the course of a ship full of stolen grain at sea"},
                  {"One clerk cannot steer where a vessel carrying grain goes that has already left"},
                  {"No single clerk in a single port can stop a whole ship full of stolen grain that has left"}},
                 0.55)
                .conflicts.size(),
            3U);
}

TEST(quotations_apart, sets_no_beginning_against_an_end) {
  const Finding finding = told({{whole}, {"sorry for the crew"}, {"never told them of this storm"}});
  EXPECT_EQ(finding.conflicts.size(), 1U);
  EXPECT_EQ(finding.reason, "c has “this” where a has “the”.");
  EXPECT_FALSE(told({{"a disgrace"}, {"shameful"}}).conflicts.empty()) << "in one place of a sentence";
  EXPECT_TRUE(told({{"How shameful, we"}, {"It is shameful, it is"}}).conflicts.empty());
}

TEST(quotations_apart, asks_whether_an_account_has_the_others_words_too) {
  EXPECT_TRUE(told({{"The board must hear decisions the captain took that night"},
                    {"The board must hear decisions the captain took that night, and soon", "hear what the captain did"}})
                  .conflicts.empty());
  EXPECT_FALSE(
      told({{"The board must hear decisions the captain took that night"}, {"must hear what the captain took that night"}})
          .conflicts.empty());
  EXPECT_TRUE(told({{"I steered too near and I was wrong"},
                    {"I steered way too near the light"},
                    {"I steered way too near the light", "I steered too near and I was wrong"}})
                  .conflicts.empty())
      << "one account has both";
}

TEST(quotations_apart, takes_a_short_part_in_the_form_of_its_sentence) {
  EXPECT_TRUE(
      told({{"They took the money and undermined trust in the harbour board"}, {"undermining the trust"}}).conflicts.empty());
  EXPECT_FALSE(
      told({{"They took the money and undermined trust in the harbour board"}, {"undermined faith in the harbour board"}})
          .conflicts.empty());
}

TEST(quotations_apart, joins_what_another_account_gives_in_pieces) {
  Versions versions({"The dam holds. We stay here.", "The dam holds. We stay here."});
  Question question{.kind = FindingKind::quotation};
  for (std::uint32_t account = 0; account < 2; ++account) {
    auto& quotations = versions.annotations[account].quotations;
    quotations.push_back(quotations.front());
    quotations[0].span = quotations[0].content = {0, 14};
    quotations[1].span = quotations[1].content = {15, 28};
    quotations[1].utterance = account;  // two utterances in the second account
    for (std::uint32_t i = 0; i < 2; ++i) {
      question.mentions.push_back({account, i});
      question.places.push_back(quotations[i].content);
    }
  }
  const Finding finding = reconcile_quotation(versions.story(), question, KnownNames(versions.story()));
  EXPECT_EQ(finding.relation, Relation::agree);
}

}  // namespace
}  // namespace hexapla::reconcile::quotations::quotations_apart_test
