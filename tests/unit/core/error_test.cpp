#include <gtest/gtest.h>

#include <hexapla/error.h>

namespace hexapla::error_test {
namespace {

TEST(Error, MessageNamesFileByteAndReason) {
  EXPECT_EQ((Error{.code = ErrorCode::encoding, .reason = "no text", .file = "a.txt", .offset = 17}).message(),
            "a.txt: byte 17: no text");
  EXPECT_EQ((Error{.reason = "no text", .file = "a.txt"}).message(), "a.txt: no text");
  EXPECT_EQ((Error{.reason = "no text", .offset = 0}).message(), "byte 0: no text");
  EXPECT_EQ((Error{.reason = "no text"}).message(), "no text");
}

TEST(Error, EveryCodeHasAName) {
  EXPECT_EQ(name_of(ErrorCode::usage), "usage");
  EXPECT_EQ(name_of(ErrorCode::cancelled), "cancelled");
}

}  // namespace
}  // namespace hexapla::error_test
