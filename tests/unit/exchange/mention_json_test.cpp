#include "exchange/mention_json.h"

#include <gtest/gtest.h>

namespace hexapla::exchange::mention_json_test {
namespace {

TEST(MentionJson, GivesAccountPlaceWordsAndSource) {
  Comparison comparison;
  comparison.accounts = {*Account::from_text("Twelve boats burned.", {}, "a")};
  text::JsonWriter writer;
  write_mention(writer, comparison, {0, {7, 12}});
  EXPECT_EQ(writer.text(), R"({"account":"a","begin":7,"end":12,"text":"boats","source":[{"begin":7,"end":12}]})");
}

TEST(MentionJson, LeavesRoomForMembersOfItsOwn) {
  Comparison comparison;
  comparison.accounts = {*Account::from_text("Boats", {}, "a")};
  text::JsonWriter writer;
  writer.begin_object();
  write_mention_members(writer, comparison, {0, {0, 5}});
  writer.member("more", 1).end_object();
  EXPECT_TRUE(writer.text().ends_with(R"("source":[{"begin":0,"end":5}],"more":1})")) << writer.text();
}

}  // namespace
}  // namespace hexapla::exchange::mention_json_test
