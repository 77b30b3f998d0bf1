#include "exchange/digest.h"

#include <gtest/gtest.h>
#include <stdexcept>

#include "core/sha256.h"

namespace hexapla::exchange::digest_test {
namespace {

TEST(Digest, IsTheHashOfTheCanonicalForm) {
  EXPECT_EQ(digest_of(R"({"b": [1, 2.50], "a": "é"})"), sha256(R"({"a":"é","b":[1,2.5]})").substr(0, 16));
}

TEST(Digest, DoesNotHangOnTheWriting) {
  const std::string digest = digest_of(R"({"a": 1, "b": {"c": [true, null]}})");
  EXPECT_EQ(digest_of("{\n\"b\":{\"c\":[true,null]},\"a\":1.0}"), digest);
  EXPECT_EQ(digest_of(R"({"a":1,"b":{"c":[true,null]},"digest":"0123456789abcdef"})"), digest) << "its own digest is left out";
}

TEST(Digest, ThereIsNoneOfWhatIsNoJson) {
  for (const char* text : {"", "{\"a\": ", "nothing"}) EXPECT_THROW(digest_of(text), std::logic_error) << text;
}

TEST(Digest, HangsOnEveryValue) {
  const std::string digest = digest_of(R"({"a": [1, {"b": "x"}], "c": null})");
  for (const char* other : {R"({"a": [2, {"b": "x"}], "c": null})", R"({"a": [1, {"b": "y"}], "c": null})",
                            R"({"a": [1, {"b": "x"}], "c": false})", R"({"a": [{"b": "x"}, 1], "c": null})",
                            R"({"a": [1, {"b": "x", "digest": ""}], "c": null})", R"({"a": [1, {"b": "x"}]})"}) {
    EXPECT_NE(digest_of(other), digest) << other;
  }
  EXPECT_NE(digest_of(R"({"n": 9007199254740993})"), digest_of(R"({"n": 9007199254740992})")) << "whole numbers keep all digits";
}

}  // namespace
}  // namespace hexapla::exchange::digest_test
