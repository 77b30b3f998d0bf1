#include "lineage/direction.h"

#include <gtest/gtest.h>

namespace hexapla::lineage::direction_test {
namespace {

struct Side {
  std::string text = "It sank.", published = {}, name = {}, id = {};
  double share = 0.5;
};

Account account(const Side& side) {
  Metadata metadata;
  if (!side.published.empty()) metadata.published = side.published;
  AccountParts parts = std::move(*Account::from_text(side.text, metadata, side.id)).parts();
  parts.name = side.name;
  return *Account::make(std::move(parts));
}

Direction direction(const Side& a, const Side& b) {
  const Account account_a = account(a);
  const Account account_b = account(b);
  const Words words_a = read_words(a.text);
  const Words words_b = read_words(b.text);
  return direction_of({.a = account_a,
                       .b = account_b,
                       .words_a = words_a,
                       .words_b = words_b,
                       .share_a = a.share,
                       .share_b = b.share,
                       .shared = 40});
}

bool says(const Direction& direction, std::string_view words) { return direction.reason.find(words) != std::string::npos; }

TEST(Direction, TheEarlierPublicationIsTheSource) {
  const Side early = {.published = "2024-05-17T08:00Z", .name = "Courier", .share = 0.2};
  const Side late = {.published = "2024-05-17T10:00Z", .name = "Gazette", .share = 0.7};
  const Direction from_a = direction(early, late);
  EXPECT_TRUE(from_a.directed);
  EXPECT_FALSE(from_a.from_b);
  EXPECT_EQ(from_a.reason,
            "Gazette has 70 % of its words in common with Courier, which is earlier by 2 hours, the only sign of a direction");
  const Direction from_b = direction(late, early);
  EXPECT_TRUE(from_b.directed);
  EXPECT_TRUE(from_b.from_b);
  EXPECT_EQ(from_b.reason, from_a.reason) << "whichever stands first";
}

TEST(Direction, TimesThatMayBeOneShowNothing) {
  EXPECT_FALSE(direction({.published = "2024-05-17"}, {.published = "2024-05-17T10:00Z"}).directed) << "a day and a time of it";
  EXPECT_FALSE(direction({.published = "2024-05-17T08:00"}, {.published = "2024-05-17T18:00Z"}).directed) << "in whatever zone";
  EXPECT_TRUE(direction({.published = "2024-05-17T08:00"}, {.published = "2024-05-17T10:00"}).directed) << "in one zone";
  EXPECT_FALSE(direction({.published = "2024-05-17T10:00Z"}, {.published = "2024-05-17T10:00Z"}).directed);
  EXPECT_FALSE(direction({.published = "2024-05-17"}, {}).directed);
  EXPECT_FALSE(direction({.published = "soon"}, {.published = "2024"}).directed);
}

TEST(Direction, WhoeverIsNamedIsTheSource) {
  const Side citing = {.text = "It sank, the Courier reported.", .name = "Gazette"};
  const Direction found = direction(citing, {.name = "Courier"});
  EXPECT_TRUE(found.directed);
  EXPECT_TRUE(found.from_b);
  EXPECT_TRUE(says(found, "Courier, which it names as a source")) << found.reason;
  const Side back = {.text = "It sank, the Gazette reported.", .name = "Courier"};
  EXPECT_FALSE(direction(citing, back).directed) << "each names the other";
}

TEST(Direction, SignsTogetherAndAgainstEachOther) {
  const Side citing = {.text = "It sank, the Courier reported.", .published = "2024-05-18", .name = "Gazette"};
  const Direction both = direction(citing, {.published = "2024-05-16", .name = "Courier"});
  EXPECT_TRUE(both.directed);
  EXPECT_TRUE(both.from_b);
  EXPECT_TRUE(says(both, "which it names as a source and which is earlier by 2 days")) << both.reason;
  const Direction against = direction(citing, {.published = "2024-05-20", .name = "Courier", .share = 0.001});
  EXPECT_FALSE(against.directed);
  EXPECT_EQ(
      against.reason,
      "Gazette and Courier share 40 words, 50 % of the one and less than 1 % of the other; Gazette names Courier as a source "
      "but is earlier by 2 days");
}

TEST(Direction, OfAnExcerptAndAWholeTheWholeIsTheSource) {
  const Direction found = direction({.name = "Courier", .share = 0.6}, {.name = "Gazette", .share = 0.9});
  EXPECT_TRUE(found.directed);
  EXPECT_FALSE(found.from_b);
  EXPECT_TRUE(says(found, "Courier, which has nearly all of it and much more")) << found.reason;
  EXPECT_TRUE(direction({.share = 0.9}, {.share = 0.6}).from_b);
  EXPECT_FALSE(direction({.share = 0.61}, {.share = 1}).directed) << "not much more";
  EXPECT_FALSE(direction({.share = 0.1}, {.share = 0.89}).directed) << "not nearly all";
}

TEST(Direction, AgainstContainmentTheTimeHolds) {
  const Direction found = direction({.published = "2024-05-18", .share = 0.3}, {.published = "2024-05-16", .share = 1});
  EXPECT_TRUE(found.directed);
  EXPECT_TRUE(found.from_b);
}

TEST(Direction, AnAgencyThatBothCreditIsSaid) {
  const Direction found = direction({.text = "ELM (AP) It sank.", .id = "a"}, {.text = "It sank. (AP)", .id = "b"});
  EXPECT_FALSE(found.directed);
  EXPECT_EQ(found.reason,
            "a and b share 40 words, 50 % of the one and 50 % of the other; nothing shows which was first; both credit AP")
      << "accounts without a name go by their id";
  EXPECT_FALSE(says(direction({.text = "ELM (AP) It sank."}, {.text = "It sank. (AFP)"}), "credit"));
}

}  // namespace
}  // namespace hexapla::lineage::direction_test
