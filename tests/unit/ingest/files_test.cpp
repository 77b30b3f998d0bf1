// Tests src/ingest/files.cpp.
#include "ingest/files.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace hexapla::ingest::files_test {
namespace {

namespace fs = std::filesystem;
using Strings = std::vector<std::string>;

class Files : public testing::Test {
 protected:
  void SetUp() override {
    root =
        (fs::path(testing::TempDir()) / ("files_" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name())))
            .string();
    fs::remove_all(root);
    fs::create_directories(root);
  }
  void TearDown() override { fs::remove_all(root); }
  void write(const std::string& name, std::string_view bytes = "x") const {
    fs::create_directories(fs::path(root + "/" + name).parent_path());
    std::ofstream(root + "/" + name, std::ios::binary) << bytes;
  }
  Strings found(const Walk& walk) const {
    Strings out;
    for (const Item& item : walk.items)
      out.push_back(item.path.substr(std::min(item.path.size(), root.size() + 1)) + (item.error ? "!" : ""));
    return out;
  }
  std::string root;
};

TEST_F(Files, folders_are_walked_in_byte_order) {
  write("b.txt");
  write("a/z.html");
  write("a.txt");
  write("B.txt");
  EXPECT_EQ(found(find_files({root}, {})), (Strings{"B.txt", "a.txt", "a/z.html", "b.txt"}));
  EXPECT_EQ(found(find_files({root + "/b.txt", root + "/a.txt"}, {})), (Strings{"b.txt", "a.txt"}));
}

TEST_F(Files, what_is_passed_over_is_counted) {
  write("a.html");
  write("a_files/style.html");
  write("notes_files/kept.txt");
  write(".hidden/x.txt");
  write(".x.txt");
  write("photo.jpg");
  write("page", "<!doctype html>");
  write("README", "words");
  const Walk walk = find_files({root}, {});
  EXPECT_EQ(found(walk), (Strings{"a.html", "notes_files/kept.txt", "page"}));
  EXPECT_EQ(walk.skipped.files, 3U);
  EXPECT_EQ(walk.skipped.folders, 2U);
}

TEST_F(Files, what_is_named_is_taken_whatever_it_is) {
  write(".x.txt");
  const Walk walk = find_files({root + "/.x.txt", "-", "missing"}, {});
  ASSERT_EQ(walk.items.size(), 3U);
  EXPECT_TRUE(walk.items[0].named);
  EXPECT_EQ(walk.skipped.files, 0U);
}

TEST_F(Files, loops_of_links_are_errors) {
  write("a.txt");
  fs::create_directory_symlink(root, root + "/loop");
  fs::create_symlink("self", root + "/self");
  const Walk walk = find_files({root}, {});
  EXPECT_EQ(found(walk), (Strings{"a.txt", "loop!", "self!"}));
  EXPECT_NE(walk.items[1].error->reason.find("directory loop"), std::string::npos);
}

TEST_F(Files, links_to_folders_are_followed_once) {
  write("real/a.txt");
  fs::create_directory_symlink(root + "/real", root + "/again");
  EXPECT_EQ(found(find_files({root}, {})), (Strings{"real/a.txt"}));
}

TEST_F(Files, depth_is_limited) {
  write("a/b/c/d.txt");
  EXPECT_EQ(found(find_files({root}, {.folder_depth = 3})), (Strings{"a/b/c!"}));
  EXPECT_EQ(found(find_files({root}, {.folder_depth = 4})), (Strings{"a/b/c/d.txt"}));
}

TEST_F(Files, one_file_by_several_paths_is_one) {
  write("a.txt");
  const Walk walk = find_files({root + "/a.txt", root + "/./a.txt", root}, {});
  ASSERT_EQ(walk.items.size(), 1U);
  EXPECT_EQ(walk.items[0].times, 3U);
}

TEST_F(Files, bytes_are_read_whole) {
  const std::string bytes(10'000, '\0');
  write("a.txt", bytes);
  EXPECT_EQ(*read_file(root + "/a.txt", {}), bytes);
  write("empty.txt", "");
  EXPECT_EQ(*read_file(root + "/empty.txt", {}), "");
}

TEST_F(Files, limits_refuse_before_reading) {
  write("a.txt", std::string(100, 'x'));
  EXPECT_EQ(read_file(root + "/a.txt", {.file_bytes = 99}).error().code, ErrorCode::limit);
  EXPECT_EQ(read_file(root + "/a.txt", {.account_bytes = 99}).error().reason, "100 bytes, more than the limit of 99 an account");
  write("a.jsonl", std::string(100, 'x'));
  EXPECT_TRUE(read_file(root + "/a.jsonl", {.account_bytes = 99}));
}

TEST_F(Files, what_is_no_file) {
  EXPECT_EQ(read_file(root, {}).error().reason, "a folder, not a file");
  ASSERT_EQ(::mkfifo((root + "/pipe").c_str(), 0600), 0);
  EXPECT_EQ(read_file(root + "/pipe", {}).error().reason, "a pipe, not a file");
  EXPECT_EQ(read_file("/dev/zero", {}).error().code, ErrorCode::unsupported);
  EXPECT_EQ(read_file(root + "/missing", {}).error().code, ErrorCode::io);
}

}  // namespace
}  // namespace hexapla::ingest::files_test
