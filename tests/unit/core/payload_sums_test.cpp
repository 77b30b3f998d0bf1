#include "core/payload_sums.h"

#include <gtest/gtest.h>

namespace hexapla::payload_sums_test {
namespace {

TEST(PayloadSums, WeighBytesByTheirPlace) {
  EXPECT_EQ(payload_sums(""), (PayloadSums{0, 0, 0}));
  EXPECT_EQ(payload_sums("\x01\x02\x05"), (PayloadSums{8, 1 + 4 + 15, 1 + 8 + 45}));
}

TEST(PayloadSums, FindOneChangedByteWhereverItIs) {
  std::string bytes;
  for (int i = 0; i < 2000; ++i) bytes += static_cast<char>(i * 31);
  const PayloadSums before = payload_sums(bytes);
  EXPECT_EQ(changed_byte(before, bytes), std::nullopt);
  for (std::size_t at = 0; at < bytes.size(); at += 7) {
    for (const int flip : {1, 0x80, 0xFF}) {
      std::string changed = bytes;
      changed[at] = static_cast<char>(changed[at] ^ flip);
      ASSERT_EQ(changed_byte(before, changed), at);
    }
  }
}

TEST(PayloadSums, SayNothingOfTwoChangedBytes) {
  const std::string bytes = "twenty-three people were hurt";
  const PayloadSums before = payload_sums(bytes);
  for (std::size_t first = 0; first + 1 < bytes.size(); ++first) {
    std::string changed = bytes;
    changed[first] ^= 1;
    changed.back() ^= 4;
    EXPECT_EQ(changed_byte(before, changed), std::nullopt) << first;
  }
}

TEST(Seal, SaysWhatThePayloadIs) {
  Source source;
  seal(source, "abc");
  EXPECT_EQ(source.bytes, 3U);
  EXPECT_EQ(source.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(source.sums, payload_sums("abc"));
}

}  // namespace
}  // namespace hexapla::payload_sums_test
