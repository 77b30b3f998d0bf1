#include <archive.h>
#include <archive_entry.h>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <hexapla/language.h>

#include "../support/tiny_pipeline.h"

namespace hexapla::language::models_test {
namespace {

namespace fs = std::filesystem;

/// A folder of the test's own, which goes with it.
class ModelsTest : public ::testing::Test {
 protected:
  ModelsTest() {
    std::string pattern = (fs::temp_directory_path() / "hexapla-models-XXXXXX").string();
    root_ = mkdtemp(pattern.data());
  }
  ~ModelsTest() override { fs::remove_all(root_); }

  /// The tiny pipeline as nlp.to_disk writes one, below `name`.
  std::string write_folder(const std::string& name) const {
    for (const auto& [file, bytes] : testing::tiny_pipeline().files) {
      const fs::path path = root_ / name / file;
      fs::create_directories(path.parent_path());
      std::ofstream(path, std::ios::binary) << bytes;
    }
    return (root_ / name).string();
  }

  /// The same as a wheel.
  std::string write_wheel() const {
    const std::string path = (root_ / "tiny-1.0.0-py3-none-any.whl").string();
    archive* writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_open_filename(writer, path.c_str());
    for (const auto& [file, bytes] : testing::tiny_pipeline().files) {
      archive_entry* entry = archive_entry_new();
      archive_entry_set_pathname(entry, ("en_tiny/en_tiny-1.0.0/" + file).c_str());
      archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
      archive_entry_set_filetype(entry, AE_IFREG);
      archive_entry_set_perm(entry, 0644);
      archive_write_header(writer, entry);
      archive_write_data(writer, bytes.data(), bytes.size());
      archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return path;
  }

  fs::path root_;
};

TEST_F(ModelsTest, AWheelAndItsFolderGiveTheSameModel) {
  const std::string models = (root_ / "models").string();
  const auto from_wheel = add_model(write_wheel(), models);
  ASSERT_TRUE(from_wheel) << from_wheel.error().message();
  EXPECT_EQ(from_wheel->name, "en_tiny-1.0.0");
  EXPECT_EQ(from_wheel->components.size(), 8U);
  const auto from_folder = add_model(write_folder("unpacked/inside"), models);
  ASSERT_TRUE(from_folder) << from_folder.error().message();
  EXPECT_EQ(from_folder->sha256, from_wheel->sha256);
  EXPECT_EQ(list_models(models).size(), 1U);
}

TEST_F(ModelsTest, AddedModelsLoad) {
  const auto info = add_model(write_folder("tiny"), (root_ / "models").string(), {.without = {"ner"}});
  ASSERT_TRUE(info) << info.error().message();
  ASSERT_TRUE(read_model_info(info->path, true));
  const auto pipeline = Pipeline::load(info->path);
  ASSERT_TRUE(pipeline) << pipeline.error().message();
  Analyser analyser(*pipeline);
  EXPECT_EQ(analyser.analyse("Two boats sailed.")->size(), 4U);
}

TEST_F(ModelsTest, NothingStaysOfAFailure) {
  write_folder("tiny");
  std::ofstream(root_ / "tiny/tok2vec/model", std::ios::binary) << "damaged";
  EXPECT_FALSE(add_model((root_ / "tiny").string(), (root_ / "models").string()));
  EXPECT_TRUE(list_models((root_ / "models").string()).empty());
}

TEST_F(ModelsTest, ModelsThatCannotBeUsedAreToldOf) {
  const std::string models = (root_ / "models").string();
  const auto info = add_model(write_folder("tiny"), models);
  ASSERT_TRUE(info);
  const auto write = [&](const std::string& name, std::string_view bytes) {
    std::ofstream(fs::path(models) / name, std::ios::binary) << bytes;
  };
  std::ifstream stream(info->path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  write("cut.hxmodel", std::string_view(bytes).substr(0, bytes.size() / 2));
  bytes[8] = 1;
  write("aged.hxmodel", bytes);
  write("note.hxmodel", "not a model");
  std::vector<Error> unusable;
  EXPECT_EQ(list_models(models, &unusable).size(), 1U);
  ASSERT_EQ(unusable.size(), 3U);
  EXPECT_EQ(unusable[0].code, ErrorCode::version);
  EXPECT_EQ(unusable[0].file, models + "/aged.hxmodel");
  EXPECT_EQ(unusable[1].code, ErrorCode::malformed);
  EXPECT_TRUE(begins_as_model(models + "/cut.hxmodel"));
  EXPECT_FALSE(begins_as_model(models + "/note.hxmodel"));
  EXPECT_FALSE(begins_as_model(models));
}

TEST_F(ModelsTest, APipeIsNoModelAndIsNotWaitedFor) {
  const std::string path = (root_ / "pipe.hxmodel").string();
  ASSERT_EQ(mkfifo(path.c_str(), 0600), 0);
  EXPECT_EQ(read_model_info(path).error().code, ErrorCode::malformed);
  EXPECT_TRUE(list_models(root_.string()).empty());
}

TEST_F(ModelsTest, WhatIsNoPipelineIsRefused) {
  std::ofstream(root_ / "note.txt") << "not a wheel";
  EXPECT_EQ(add_model((root_ / "note.txt").string(), root_.string()).error().code, ErrorCode::malformed);
  EXPECT_EQ(add_model((root_ / "none").string(), root_.string()).error().code, ErrorCode::io);
  EXPECT_EQ(add_model(root_.string(), root_.string()).error().code, ErrorCode::unsupported);
  EXPECT_EQ(Pipeline::load((root_ / "note.txt").string()).error().code, ErrorCode::malformed);
}

}  // namespace
}  // namespace hexapla::language::models_test
