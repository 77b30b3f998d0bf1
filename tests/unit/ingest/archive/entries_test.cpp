// Tests src/ingest/archive/entries.cpp.
#include "ingest/archive/entries.h"

#include <gtest/gtest.h>

#include "pack.h"

namespace hexapla::archive::entries_test {
namespace {

using Strings = std::vector<std::string>;

/// "name@offset: bytes" of each member.
Strings read(Container form, Window& window) {
  Budget budget({}, 1 << 20);
  EntryReader reader(form, window, budget);
  Strings out;
  while (true) {
    const auto entry = reader.next();
    if (!entry) {
      out.push_back(entry.error().reason);
      return out;
    }
    if (!*entry) return out;
    if (!(*entry)->is_file) continue;
    out.push_back(fmt::format("{}@{}: {}", (*entry)->name, (*entry)->offset, all_of(reader.bytes())));
  }
}

Strings read(Container form, std::string_view bytes) {
  Window window(bytes);
  return read(form, window);
}

const std::vector<std::pair<std::string, std::string>> members = {{"a.txt", "The port is closed."},
                                                                  {"b/c.html", "<p>Twelve boats"}};

TEST(entries, members_of_tar_come_with_the_bytes_of_their_heads) {
  EXPECT_EQ(read(Container::tar, pack(Packing::tar, members)),
            (Strings{"a.txt@0: The port is closed.", "b/c.html@1024: <p>Twelve boats"}));
}

TEST(entries, members_of_zip_come_with_the_bytes_of_their_data) {
  const std::string bytes = pack(Packing::zip, members);
  const Strings out = read(Container::zip, bytes);
  ASSERT_EQ(out.size(), 2U);
  EXPECT_EQ(out[0].substr(0, 6), "a.txt@");
  EXPECT_EQ(out[0].substr(out[0].find(':')), ": The port is closed.");
  EXPECT_EQ(out[1].substr(out[1].find(':')), ": <p>Twelve boats");
  const std::size_t offset = std::stoul(out[1].substr(out[1].find('@') + 1));
  EXPECT_GT(offset, bytes.find("b/c.html"));
  EXPECT_LT(offset, bytes.rfind("b/c.html"));
  EXPECT_EQ(read(Container::zip, bytes), out);
}

TEST(entries, members_are_read_from_pieces) {
  const std::string bytes = pack(Packing::tar, members);
  Pieces pieces({bytes.substr(0, 700), bytes.substr(700, 100), bytes.substr(800)});
  Window window(pieces);
  EXPECT_EQ(read(Container::tar, window), read(Container::tar, bytes));
}

TEST(entries, damage_is_told) {
  std::string zip = pack(Packing::zip, {{"a.txt", noise(1000)}});
  zip[100] ^= 1;
  EXPECT_NE(read(Container::zip, zip)[0].find("damaged: "), std::string::npos);
  const std::string tar = pack(Packing::tar, {{"a.txt", noise(5000)}, {"b.txt", "b"}});
  EXPECT_NE(read(Container::tar, tar.substr(0, 3000))[0].find("damaged: "), std::string::npos);
  EXPECT_EQ(read(Container::zip, std::string("PK\x03\x04 and nothing more")).back().substr(0, 19), "a damaged zip file:");
}

}  // namespace
}  // namespace hexapla::archive::entries_test
