// Tests src/ingest/archive/mapping.cpp.
#include "ingest/archive/mapping.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

#include "pack.h"

namespace hexapla::archive::mapping_test {
namespace {

TEST(mapping, gives_a_file_as_it_is_and_again_after_it_was_forgotten) {
  const std::string path = testing::TempDir() + "mapping_test";
  const std::string bytes = noise(300'000);
  std::ofstream(path, std::ios::binary) << bytes;
  const auto mapping = Mapping::open(path, 1 << 20);
  ASSERT_TRUE(mapping.has_value());
  EXPECT_EQ(mapping->bytes(), bytes);
  mapping->forget(1, 299'999);
  EXPECT_EQ(mapping->bytes(), bytes);
  EXPECT_EQ(Mapping::open(path, 299'999).error().code, ErrorCode::limit);
  std::ofstream(path, std::ios::binary | std::ios::trunc).close();
  EXPECT_EQ(Mapping::open(path, 1)->bytes(), "");
  std::filesystem::remove(path);
}

TEST(mapping, refuses_what_is_no_file) {
  EXPECT_EQ(Mapping::open(testing::TempDir(), 1 << 20).error().code, ErrorCode::unsupported);
  EXPECT_EQ(Mapping::open(testing::TempDir() + "no_such_file", 1).error().code, ErrorCode::io);
}

}  // namespace
}  // namespace hexapla::archive::mapping_test
