#include "text/records.h"

#include <gtest/gtest.h>
#include <string>

namespace hexapla::text::records_test {
namespace {

/// The sign of the score between "<" and ">", which are left out.
RecordSign sign(std::string text) {
  const auto begin = static_cast<std::uint32_t>(text.find('<'));
  text.erase(begin, 1);
  const auto end = static_cast<std::uint32_t>(text.find('>'));
  text.erase(end, 1);
  return record_sign(text, {begin, end});
}

TEST(Records, StandBehindTheirHolders) {
  for (const char* text : {"Rita Moss (<12-3>) won.", "Rita Moss (<3-12>) lost.", "Tarn Rovers ( <3-12> , 0-2 ) play Saturday.",
                           "On Saturday they face Osk United (<3-12>).", "They lost.\nTarn Rovers (<3-12>) went on.",
                           "They lost. Tarn Rovers (<3-12>) went on.", "Rita Moss, <12-3>, was too strong.",
                           "The Tarn Rovers, <3-12>, went on.", "She won a decision over Ida Roe (<10-4-2>).",
                           "Rita Moss (12-3) beat Ida Roe (<10-4>).", "Tarn Rovers (9-1, 6-1) lost to Osk United (<2-8>, 0-7)."})
    EXPECT_EQ(sign(text), RecordSign::name) << text;
}

TEST(Records, AreNotTheScoreOfOneGameOrVote) {
  for (const char* text : {"They lost to Tarn Rovers (<1-3>).", "The number of dead in Osk rose to <10-15>.",
                           "They lost at home to newly promoted St. Osk Rovers (<1-3>).", "Council Passes Housing Bill (<5-2>)",
                           "Tarn Rovers Beat Osk United, <5-3>, in Cup Final", "Tarn v Osk United (<5-3>)",
                           "They beat Osk (5-3) and Selby Town (<4-1>).", "It passed the House (<52-48>).",
                           "They beat Osk United, <5-3>, in the final.", "Osk United, <5-3> up, lost.",
                           "They beat the holders, Osk United (<5-3>).", "They won it (<5-3>).", "They won <5-3>."})
    EXPECT_EQ(sign(text), RecordSign::none) << text;
}

TEST(Records, AreCalledSo) {
  for (const char* text :
       {"Tarn has a <12-3> record.", "Tarn has a <12-3-1> overall record.", "It took her record to <12-3>.",
        "Her career record is now <3-12>.", "Her record (<12-3>) is no help.", "Their record this season: <12-3>.",
        "They beat Ida Roe, <10-4>, 7 KOs.", "They beat Ida Roe, <10-4-2>,7 KO's."})
    EXPECT_EQ(sign(text), RecordSign::word) << text;
  for (const char* text : {"A record crowd saw them win <5-3>.", "It was a record <5-3> win.", "It broke the record, <5-3>.",
                           "They won <5-3>, a record.", "They won <5-3> before a record crowd."})
    EXPECT_EQ(sign(text), RecordSign::none) << text;
}

TEST(Records, AreWhatTheyBecame) {
  EXPECT_EQ(sign("Tarn Rovers fell to <3-12> this season."), RecordSign::changed);
  EXPECT_EQ(sign("Roe dropped to <10-4-2>."), RecordSign::changed);
  EXPECT_EQ(sign("Their lead improved to <5-3>."), RecordSign::none);
  EXPECT_EQ(sign("They lost to <5-3> odds."), RecordSign::none);
}

TEST(Records, StandWithinTheText) {
  EXPECT_EQ(record_sign("Moss (12-3", {6, 11}), RecordSign::none);
  EXPECT_EQ(record_sign("12-3", {0, 4}), RecordSign::none);
  EXPECT_EQ(record_sign("(12-3", {1, 5}), RecordSign::none);
  EXPECT_EQ(record_sign("", {0, 0}), RecordSign::none);
}

TEST(Records, AreLinkedByWords) {
  EXPECT_TRUE(links_to_record("career"));
  EXPECT_TRUE(links_to_record("fell"));
  EXPECT_FALSE(links_to_record("crowd"));
}

}  // namespace
}  // namespace hexapla::text::records_test
