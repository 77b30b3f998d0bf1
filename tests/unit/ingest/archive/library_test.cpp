// Tests src/ingest/archive/library.cpp and decompress.cpp.
#include "ingest/archive/library.h"

#include <gtest/gtest.h>

#include "ingest/archive/decompress.h"
#include "pack.h"

namespace hexapla::archive::library_test {
namespace {

std::string read(Compression way, std::string_view bytes) {
  Window window(bytes);
  Budget budget({}, bytes.size());
  return all_of(*decompress(way, window, budget));
}

TEST(library, xz_and_bzip2_are_undone) {
  const std::string text = noise(100'000);
  EXPECT_TRUE(read(Compression::xz, pack(Packing::xz, {{"", text}})) == text);
  EXPECT_TRUE(read(Compression::bzip2, pack(Packing::bzip2, {{"", text}})) == text);
  EXPECT_TRUE(read(Compression::bzip2, pack(Packing::bzip2, {{"", text}}) + pack(Packing::bzip2, {{"", "more"}})) ==
              text + "more");
}

TEST(library, damage_is_told) {
  for (const auto& [way, form] : {std::pair(Compression::xz, Packing::xz), std::pair(Compression::bzip2, Packing::bzip2)}) {
    std::string bytes = pack(form, {{"", noise(100'000)}});
    EXPECT_NE(read(way, bytes.substr(0, bytes.size() / 2)).find("[0: damaged: "), std::string::npos);
    bytes[bytes.size() / 2] ^= 1;
    EXPECT_NE(read(way, bytes).find("[0: damaged: "), std::string::npos);
  }
}

TEST(library, bombs_are_limited) {
  const std::string out = read(Compression::bzip2, pack(Packing::bzip2, {{"", std::string(100U << 20U, ' ')}}));
  EXPECT_NE(out.find("decompresses to more than 250 times its size"), std::string::npos);
  EXPECT_LT(out.size(), 70U << 20U);
}

}  // namespace
}  // namespace hexapla::archive::library_test
