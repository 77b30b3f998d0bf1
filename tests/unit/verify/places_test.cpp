#include "verify/places.h"

#include <gtest/gtest.h>

namespace hexapla::verify::places_test {
namespace {

TEST(Places, FollowAPathToAByte) {
  const std::string json = R"( {"a": 1, "findings": [{"id": "f1"}, {"id": "f2", "readings": [[], {"low": 7}]}]})";
  Places places(json);
  EXPECT_EQ(places.of({}), 1U);
  EXPECT_EQ(places.of({"a"}), json.find("1,"));
  EXPECT_EQ(places.of({"findings", "1"}), json.find(R"({"id": "f2")"));
  EXPECT_EQ(places.of({"findings", "1", "readings", "1", "low"}), json.find('7'));
}

TEST(Places, StopWhereThePathEnds) {
  const std::string json = R"({"findings": [{"id": "f1"}]})";
  Places places(json);
  EXPECT_EQ(places.of({"findings", "0", "readings", "3"}), json.find(R"({"id")"));
  EXPECT_EQ(places.of({"copies", "0"}), 0U);
}

}  // namespace
}  // namespace hexapla::verify::places_test
