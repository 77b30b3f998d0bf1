// Tests src/lineage/lineage.cpp and direction.cpp.
#include "lineage/lineage.h"

#include <gtest/gtest.h>

namespace hexapla::lineage::lineage_test {
namespace {

const std::string passage =
    "Divers searched the flooded car deck for six hours before the rising tide forced them to leave the wreck where it lay.";
const std::string rest_a =
    " The mayor of the town thanked all who had helped through a long night and said that nobody would be forgotten.";
const std::string rest_b =
    " A fund will be opened for families by the guild of sailors, which has kept one for every wreck on this shore.";

struct Given {
  std::string text, published = {}, publisher = {};
};

Account account(const Given& given, const std::string& id) {
  Metadata metadata;
  if (!given.published.empty()) metadata.published = given.published;
  if (!given.publisher.empty()) metadata.publisher = given.publisher;
  AccountParts parts = Account::from_text(given.text, metadata, id)->parts();
  parts.name = given.publisher.empty() ? id : given.publisher;
  return *Account::make(std::move(parts));
}

std::vector<Account> accounts(const std::vector<Given>& all) {
  std::vector<Account> out;
  for (const Given& given : all) out.push_back(account(given, std::string(1, static_cast<char>('a' + out.size()))));
  return out;
}

TEST(lineage, a_shared_passage_is_a_copy_with_spans_in_both) {
  const auto two =
      accounts({{passage + rest_a + " Rain fell on the harbour all day."}, {"At noon it ended. " + passage + rest_b}});
  const Lineage found = trace(two);
  ASSERT_EQ(found.copies.size(), 1U);
  const Copy& copy = found.copies[0];
  ASSERT_EQ(copy.passages.size(), 1U);
  EXPECT_EQ(two[0].text(copy.passages[0].from), passage);
  EXPECT_EQ(copy.passages[0].from, (Span{0, static_cast<std::uint32_t>(passage.size())}));
  EXPECT_EQ(copy.passages[0].to.begin, 18U);
  EXPECT_FALSE(copy.directed);
  EXPECT_NE(copy.reason.find("nothing shows which was first"), std::string::npos);
  EXPECT_EQ(found.origin, (std::vector<std::uint32_t>{0, 1}));
}

TEST(lineage, the_later_publication_has_it_from_the_earlier) {
  const Lineage found =
      trace(accounts({{passage + rest_a, "2024-05-18", "Gazette"}, {passage + rest_b, "2024-05-17", "Courier"}}));
  ASSERT_EQ(found.copies.size(), 1U);
  EXPECT_TRUE(found.copies[0].directed);
  EXPECT_EQ(found.copies[0].from, 1U);
  EXPECT_EQ(found.copies[0].to, 0U);
  EXPECT_NE(found.copies[0].reason.find("is earlier by 1 day"), std::string::npos);
  EXPECT_NE(found.copies[0].reason.find("is earlier by 1 day, the only sign of a direction"), std::string::npos);
}

TEST(lineage, a_direction_with_more_evidence_is_not_called_weak) {
  const Lineage found = trace(accounts({{passage + rest_a, "2024-05-17", "Courier"},
                                        {passage + " That is what the Courier reported." + rest_b, "2024-05-18", "Gazette"}}));
  ASSERT_EQ(found.copies.size(), 1U);
  EXPECT_NE(found.copies[0].reason.find("names as a source and which is earlier by 1 day"), std::string::npos);
  EXPECT_EQ(found.copies[0].reason.find("only sign"), std::string::npos);
}

TEST(lineage, whoever_names_the_other_has_it_from_there) {
  const Lineage found = trace(
      accounts({{passage + rest_a, "", "Courier"}, {passage + " That is what the Courier reported." + rest_b, "", "Gazette"}}));
  ASSERT_EQ(found.copies.size(), 1U);
  EXPECT_TRUE(found.copies[0].directed);
  EXPECT_EQ(found.copies[0].from, 0U);
  EXPECT_NE(found.copies[0].reason.find("names as a source"), std::string::npos);
}

TEST(lineage, signs_that_contradict_each_other_show_nothing) {
  const Lineage found = trace(accounts({{passage + rest_a, "2024-05-18", "Courier"},
                                        {passage + " That is what the Courier reported." + rest_b, "2024-05-17", "Gazette"}}));
  ASSERT_EQ(found.copies.size(), 1U);
  EXPECT_FALSE(found.copies[0].directed);
  EXPECT_NE(found.copies[0].reason.find("but is earlier by 1 day"), std::string::npos);
}

TEST(lineage, an_excerpt_comes_from_the_whole) {
  const Lineage found = trace(accounts({{passage}, {rest_a + passage + rest_b + " Boats lay idle." + " It rained."}}));
  ASSERT_EQ(found.copies.size(), 1U);
  EXPECT_TRUE(found.copies[0].directed);
  EXPECT_EQ(found.copies[0].from, 1U);
  EXPECT_EQ(found.copies[0].share_to, 1.0);
  EXPECT_EQ(found.origin, (std::vector<std::uint32_t>{0, 0}));
}

TEST(lineage, a_quotation_that_both_report_is_no_copying) {
  const std::string words = "“" + passage + "” the captain said.";
  EXPECT_TRUE(trace(accounts({{words + rest_a}, {rest_b + " " + words}})).copies.empty());
}

TEST(lineage, standing_text_and_lists_of_names_are_no_copying) {
  const std::string standing =
      "All rights reserved. This material may not be published, broadcast, rewritten or redistributed by anyone at all.";
  EXPECT_TRUE(trace(accounts({{rest_a + "\n" + standing}, {rest_b + "\n" + standing}})).copies.empty());
  const std::string names = "Ada Quist, 35, Berit Lund, 27, Conor Hale, 25, Dana Marsh, 37, and Edda Orr, 26";
  EXPECT_TRUE(trace(accounts({{rest_a + " They are " + names}, {rest_b + " Dead are " + names}})).copies.empty());
}

TEST(lineage, origins_pass_on_through_copies) {
  const std::string half = passage + rest_a;
  const Lineage found = trace(accounts({{"Fish were sold. It rained all day long on every roof of the harbour."},
                                        {half},
                                        {half + " It rained."},
                                        {half + " It snowed."}}));
  EXPECT_EQ(found.origin, (std::vector<std::uint32_t>{0, 1, 1, 1}));
  EXPECT_EQ(found.copies.size(), 3U);
}

TEST(lineage, nothing_comes_of_nothing) {
  EXPECT_TRUE(trace({}).copies.empty());
  const Lineage empty = trace(accounts({{""}, {"One."}}));
  EXPECT_TRUE(empty.copies.empty());
  EXPECT_EQ(empty.origin, (std::vector<std::uint32_t>{0, 1}));
}

}  // namespace
}  // namespace hexapla::lineage::lineage_test
