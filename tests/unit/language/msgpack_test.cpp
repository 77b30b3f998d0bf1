#include "language/convert/msgpack.h"

#include <gtest/gtest.h>

namespace hexapla::language::msgpack_test {
namespace {

using namespace std::string_view_literals;

TEST(MessagePack, ReadsNumbersOfAllSizes) {
  PackReader reader(
      "\x07\xff\xcc\xc8\xcd\x01\x00\xcf\x00\x00\x00\x01\x00\x00\x00\x00\xd1\xff\xfe\xcb\x3f\xf8\x00\x00\x00\x00\x00\x00"sv, "f");
  EXPECT_EQ(reader.integer().value(), 7U);
  EXPECT_EQ(static_cast<std::int64_t>(reader.integer().value()), -1);
  EXPECT_EQ(reader.integer().value(), 200U);
  EXPECT_EQ(reader.integer().value(), 256U);
  EXPECT_EQ(reader.integer().value(), 1ULL << 32U);
  EXPECT_EQ(static_cast<std::int64_t>(reader.integer().value()), -2);
  EXPECT_EQ(reader.next().value().real, 1.5);
  EXPECT_TRUE(reader.at_end());
}

TEST(MessagePack, SkipsNestedContainers) {
  PackReader reader(
      "\x82\xa1"
      "a\x92\x01\x91\xc0\xa1"
      "b\x81\x01\x02\x2a"sv,
      "f");
  ASSERT_TRUE(reader.skip());
  EXPECT_EQ(reader.integer().value(), 42U);
}

TEST(MessagePack, RefusesAContainerLargerThanTheData) {
  PackReader reader("\xdd\xff\xff\xff\xff\x01"sv, "f");
  EXPECT_EQ(reader.next().error().message(), "f: byte 5: a container announces more than there is");
}

TEST(MessagePack, RefusesAStringCutShort) {
  PackReader reader(
      "\xa3"
      "ab"sv,
      "f");
  EXPECT_EQ(reader.text().error().offset, 1U);
}

TEST(MessagePack, SkipsDeepNestingWithoutRecursion) {
  const std::string deep(1'000'000, '\x91');
  PackReader reader(deep, "f");
  EXPECT_FALSE(reader.skip());
}

}  // namespace
}  // namespace hexapla::language::msgpack_test
