#include "annotate/statements/vouchers.h"

#include <gtest/gtest.h>

#include "told.h"

namespace hexapla::annotate::statements::vouchers_test {
namespace {

Vouched read(const test::Told& told) {
  return vouch(told.account.text(), told.annotations, clauses_of(told.account.text(), told.annotations.syntax));
}

TEST(vouch, names_sources_within_sources) {
  const test::Told told = test::flight();
  const Vouched vouched = read(told);
  ASSERT_EQ(vouched.vouchers.size(), 2U);
  EXPECT_EQ(vouched.vouchers[0].source, told.of("Police"));
  EXPECT_EQ(vouched.vouchers[0].cue, told.of("said"));
  EXPECT_EQ(vouched.vouchers[0].outer, none);
  EXPECT_EQ(vouched.vouchers[1].source, told.of("Roe"));
  EXPECT_EQ(vouched.vouchers[1].name, "Roe");
  EXPECT_EQ(vouched.vouchers[1].outer, 0U);
  EXPECT_EQ(vouched.voucher, (std::vector<std::uint32_t>{none, 0, 1}));
}

TEST(vouch, leaves_the_account_behind_what_is_known_and_not_behind_what_is_said) {
  const auto told = [](std::string_view verb, std::string_view lemma) {
    return test::Told("Roe " + std::string(verb) + " Orr left", {{"Roe", "Roe", "NNP", "PROPN", 1, "nsubj"},
                                                                 {verb, lemma, "VBD", "VERB", 1, "ROOT"},
                                                                 {"Orr", "Orr", "NNP", "PROPN", 3, "nsubj"},
                                                                 {"left", "leave", "VBD", "VERB", 1, "ccomp"}});
  };
  EXPECT_TRUE(read(told("knew", "know")).by_account.at(0));
  EXPECT_FALSE(read(told("said", "say")).by_account.at(0));
}

TEST(vouch, takes_according_to_for_all_of_its_clause) {
  const test::Told told("Orr left, according to Roe", {{"Orr", "Orr", "NNP", "PROPN", 1, "nsubj"},
                                                       {"left", "leave", "VBD", "VERB", 1, "ROOT"},
                                                       {",", ",", ",", "PUNCT", 1, "punct"},
                                                       {"according", "accord", "VBG", "VERB", 1, "prep"},
                                                       {"to", "to", "IN", "ADP", 3, "prep"},
                                                       {"Roe", "Roe", "NNP", "PROPN", 4, "pobj"}});
  const Vouched vouched = read(told);
  ASSERT_EQ(vouched.vouchers.size(), 1U);
  EXPECT_EQ(vouched.vouchers[0].source, told.of("Roe"));
  EXPECT_EQ(vouched.vouchers[0].cue, told.of("according to"));
  EXPECT_EQ(vouched.voucher[0], 0U);
}

TEST(vouch, takes_the_speaker_of_a_quotation) {
  test::Told told("“Orr left.” Roe", {{"Orr", "Orr", "NNP", "PROPN", 1, "nsubj"},
                                      {"left", "leave", "VBD", "VERB", 1, "ROOT"},
                                      {"Roe", "Roe", "NNP", "PROPN", 1, "dep"}});
  Quotation quotation;
  quotation.span = told.of("“Orr left.”");
  quotation.content = told.of("Orr left.");
  quotation.speaker = told.of("Roe");
  quotation.speaker_name = "Ann Roe";
  told.annotations.quotations.push_back(quotation);
  const Vouched vouched = read(told);
  ASSERT_EQ(vouched.vouchers.size(), 1U);
  EXPECT_EQ(vouched.vouchers[0].name, "Ann Roe");
  EXPECT_EQ(vouched.voucher[0], 0U);
  EXPECT_EQ(vouched.quotation[0], 0U);
}

TEST(vouch, keeps_what_describes_a_thing_from_the_denial_of_that_thing) {
  const auto told = [](std::string_view verb, std::string_view lemma) {
    test::Told made("Roe " + std::string(verb) + " bail sought Monday", {{"Roe", "Roe", "NNP", "PROPN", 1, "nsubj"},
                                                                         {verb, lemma, "VBD", "VERB", 1, "ROOT"},
                                                                         {"bail", "bail", "NN", "NOUN", 1, "dobj"},
                                                                         {"sought", "seek", "VBN", "VERB", 2, "acl"},
                                                                         {"Monday", "Monday", "NNP", "PROPN", 3, "npadvmod"}});
    Quotation quotation;
    quotation.span = made.of("Roe " + std::string(verb) + " bail sought Monday");
    quotation.content = made.of("bail sought Monday");
    quotation.saying = Saying::indirect;
    quotation.speaker = made.of("Roe");
    quotation.cue = made.of(std::string(verb));
    made.annotations.quotations.push_back(quotation);
    return read(made);
  };
  EXPECT_TRUE(told("denied", "deny").vouchers.empty());
  EXPECT_EQ(told("promised", "promise").vouchers.size(), 1U);
}

TEST(vouch, takes_what_a_denied_claim_says_for_denied) {
  const auto told = [](std::string_view verb, std::string_view lemma, std::string_view noun, std::string_view of_noun) {
    return read(test::Told("Roe " + std::string(verb) + " " + std::string(noun) + " Orr left",
                           {{"Roe", "Roe", "NNP", "PROPN", 1, "nsubj"},
                            {verb, lemma, "VBD", "VERB", 1, "ROOT"},
                            {noun, of_noun, "NNS", "NOUN", 1, "dobj"},
                            {"Orr", "Orr", "NNP", "PROPN", 4, "nsubj"},
                            {"left", "leave", "VBD", "VERB", 2, "acl"}}));
  };
  const Vouched denied = told("discounted", "discount", "rumours", "rumour");
  ASSERT_EQ(denied.vouchers.size(), 1U);
  EXPECT_EQ(denied.vouchers[0].stance, Stance::denies);
  EXPECT_EQ(denied.vouchers[0].name, "Roe");
  EXPECT_EQ(told("denied", "deny", "claims", "claim").vouchers.at(0).stance, Stance::denies);
  EXPECT_EQ(told("repeated", "repeat", "claims", "claim").vouchers.at(0).stance, Stance::neutral);
  EXPECT_TRUE(told("heard", "hear", "rumours", "rumour").vouchers.empty());
}

TEST(vouch, names_nobody_where_it_is_only_reported) {
  const test::Told told("It was reported Orr left", {{"It", "it", "PRP", "PRON", 2, "nsubjpass"},
                                                     {"was", "be", "VBD", "AUX", 2, "auxpass"},
                                                     {"reported", "report", "VBN", "VERB", 2, "ROOT"},
                                                     {"Orr", "Orr", "NNP", "PROPN", 4, "nsubj"},
                                                     {"left", "leave", "VBD", "VERB", 2, "ccomp"}});
  const Vouched vouched = read(told);
  ASSERT_EQ(vouched.vouchers.size(), 1U);
  EXPECT_TRUE(vouched.vouchers[0].source.empty());
  EXPECT_EQ(vouched.voucher[1], 0U);
}

TEST(vouch, leaves_open_what_somebody_does_not_deny_or_bear_out) {
  const auto stance = [](std::string_view denial, std::string_view verb) {
    const test::Told told("Roe did " + std::string(denial) + " " + std::string(verb) + " Orr left",
                          {{"Roe", "Roe", "NNP", "PROPN", 3, "nsubj"},
                           {"did", "do", "VBD", "AUX", 3, "aux"},
                           {denial, denial, "RB", "PART", 3, denial == "not" ? "neg" : "advmod"},
                           {verb, verb, "VB", "VERB", 3, "ROOT"},
                           {"Orr", "Orr", "NNP", "PROPN", 5, "nsubj"},
                           {"left", "leave", "VBD", "VERB", 3, "ccomp"}});
    return read(told).vouchers.at(0).stance;
  };
  EXPECT_EQ(stance("not", "dispute"), Stance::asks);
  EXPECT_EQ(stance("not", "doubt"), Stance::asks);
  EXPECT_EQ(stance("not", "confirm"), Stance::asks);
  EXPECT_EQ(stance("not", "know"), Stance::affirms);
  EXPECT_EQ(stance("flatly", "dispute"), Stance::denies);
}

TEST(vouch, leaves_open_what_somebody_declines_to_deny) {
  const auto stance = [](std::string_view verb, std::string_view lemma) {
    const test::Told told("Roe " + std::string(verb) + " to deny Orr left", {{"Roe", "Roe", "NNP", "PROPN", 1, "nsubj"},
                                                                             {verb, lemma, "VBD", "VERB", 1, "ROOT"},
                                                                             {"to", "to", "TO", "PART", 3, "aux"},
                                                                             {"deny", "deny", "VB", "VERB", 1, "xcomp"},
                                                                             {"Orr", "Orr", "NNP", "PROPN", 5, "nsubj"},
                                                                             {"left", "leave", "VBD", "VERB", 3, "ccomp"}});
    return read(told).vouchers.at(0).stance;
  };
  EXPECT_EQ(stance("declined", "decline"), Stance::asks);
  EXPECT_EQ(stance("rushed", "rush"), Stance::denies);
}

}  // namespace
}  // namespace hexapla::annotate::statements::vouchers_test
