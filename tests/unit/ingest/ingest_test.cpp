// Tests src/ingest/ingest.cpp.
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

#include <hexapla/exchange.h>
#include <hexapla/ingest.h>

#include "map_check.h"

namespace hexapla::ingest::ingest_test {
namespace {

namespace fs = std::filesystem;

const std::string words =
    "The harbourmaster closed the port on Monday, and she said that twelve boats had been damaged by the storm.";

class Folder : public testing::Test {
 protected:
  void SetUp() override {
    root =
        fs::path(testing::TempDir()) / ("ingest_" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
    fs::remove_all(root);
    fs::create_directories(root);
  }
  void TearDown() override { fs::remove_all(root); }
  std::string write(const std::string& name, std::string_view bytes) const {
    fs::create_directories((root / name).parent_path());
    std::ofstream(root / name, std::ios::binary) << bytes;
    return (root / name).string();
  }
  fs::path root;
};

Ingested read(std::string_view bytes, const std::string& file, const IngestOptions& options = {}) {
  Ingested out = read_accounts_from_memory(bytes, file, options);
  for (const Account& account : out.accounts) EXPECT_EQ(map_fault(account, bytes), "");
  return out;
}

std::string failure(std::string_view bytes, const std::string& file) {
  const Ingested out = read(bytes, file);
  return out.failed.size() == 1 && out.accounts.empty() ? out.failed[0].message() : "no single failure";
}

TEST(ingest, archives_in_memory_are_read_as_such) {
  EXPECT_EQ(failure("\x1F\x8B\x08 rest", "a.txt"), "a.txt: byte 0: no gzip member begins here");
  EXPECT_EQ(failure("WARC/1.0\r\n", "a.warc"), "a.warc: byte 0: a record's head that ends too early");
}

TEST(ingest, charset_of_the_user) {
  const Ingested out = read("\xCC\xFD\xF0 \xE3\xEE\xF0\xEE\xE4\xE0.", "a.txt", {.charset = "cp1251"});
  ASSERT_EQ(out.accounts.size(), 1U);
  EXPECT_EQ(out.accounts[0].text(), "Мэр города.");
  EXPECT_EQ(read_accounts({"x"}, {.charset = "nonsense"}).error().code, ErrorCode::usage);
  const Ingested none = read("Boats.", "a.txt", {.charset = "nonsense"});
  EXPECT_TRUE(none.accounts.empty());
  ASSERT_EQ(none.failed.size(), 1U);
  EXPECT_EQ(none.failed[0].code, ErrorCode::usage);
  EXPECT_EQ(none.failed[0].reason, "there is no character set \"nonsense\"");
}

TEST(ingest, a_url_is_wrong_use) {
  for (const std::string url : {"https://news.example/a", "HTTP://news.example", "file:///tmp/a.html"}) {
    const auto out = read_accounts({url});
    ASSERT_FALSE(out);
    EXPECT_EQ(out.error().code, ErrorCode::usage);
    EXPECT_EQ(out.error().reason, "Hexapla reads saved files; save the page and give the file");
  }
}

TEST_F(Folder, reads_in_the_order_given_and_folders_sorted) {
  const std::string late = write("z.txt", words);
  write("f/b.txt", words);
  write("f/a.txt", words);
  write("f/.hidden.txt", words);
  write("f/photo.jpg", "x");
  write("f/settings.json", "{\"colour\": \"blue\"}");
  const auto out = read_accounts({late, (root / "f").string()}, {.threads = 4});
  ASSERT_TRUE(out);
  std::vector<std::string> names;
  for (const Account& account : out->accounts) names.push_back(fs::path(account.source().file).filename());
  EXPECT_EQ(names, (std::vector<std::string>{"z.txt", "a.txt", "b.txt"}));
  EXPECT_EQ(out->skipped.files, 3U);
  EXPECT_TRUE(out->failed.empty());
}

TEST_F(Folder, json_of_another_use_is_an_error_where_it_is_named) {
  const auto out = read_accounts({write("settings.json", "{\"colour\": \"blue\"}"), (root / "missing.txt").string()});
  ASSERT_TRUE(out);
  ASSERT_EQ(out->failed.size(), 2U);
  EXPECT_EQ(out->failed[0].code, ErrorCode::malformed);
  EXPECT_EQ(out->failed[1].code, ErrorCode::io);
}

TEST_F(Folder, standard_input_is_one_input) {
  const auto give = [] { return Result<std::string>("Twelve boats were damaged."); };
  const auto out = read_accounts({"-"}, {}, {}, give);
  ASSERT_TRUE(out);
  ASSERT_EQ(out->accounts.size(), 1U);
  EXPECT_EQ(out->accounts[0].source().file, "-");
  EXPECT_EQ(read_accounts({"-"})->failed.at(0).code, ErrorCode::io);
}

TEST_F(Folder, a_file_given_twice_is_read_once) {
  const std::string file = write("a.txt", words);
  const auto out = read_accounts({file, file, root.string()});
  ASSERT_EQ(out->accounts.size(), 1U);
  EXPECT_EQ(out->accounts[0].warnings()[0].reason, "given 3 times; read once");
}

TEST_F(Folder, metadata_fills_what_a_file_does_not_say) {
  const std::string text = write("a.txt", words);
  const std::string page = write("b.html", "<meta property=og:site_name content=Gazette><p>" + words);
  const std::string csv =
      write("meta.csv",
            "file,publisher,published,url\na.txt,Courier,2025-10-14,https://courier.example/1\nb.html,Other,,\nc.txt,X,,\n");
  const auto out = read_accounts({text, page}, {.metadata_csv = csv});
  ASSERT_TRUE(out);
  EXPECT_EQ(out->accounts[0].metadata().publisher, "Courier");
  EXPECT_EQ(out->accounts[0].metadata().published, "2025-10-14");
  EXPECT_EQ(out->accounts[1].metadata().publisher, "Gazette");
  EXPECT_EQ(out->accounts[1].warnings().size(), 1U);
  ASSERT_EQ(out->warnings.size(), 1U);
  EXPECT_EQ(out->warnings[0].reason, "--meta: c.txt matches no input");
  const auto missing = read_accounts({text}, {.metadata_csv = "missing.csv"});
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::usage);
}

TEST_F(Folder, names_of_the_user) {
  const auto out = read_accounts({write("a.txt", words), write("b.txt", words)}, {.names = {{"b.txt", "The Bugle"}}});
  EXPECT_EQ(out->accounts[0].name(), "");
  EXPECT_EQ(out->accounts[1].name(), "The Bugle");
}

TEST_F(Folder, accounts_that_were_written_are_read_back) {
  const auto first =
      read_accounts({write("a.html", "<meta charset=latin1><h1>Port</h1><p>In\xE9s &amp; co: " + words), write("b.txt", words)});
  std::string lines;
  std::vector<std::string> written;
  for (const Account& account : label_accounts(first->accounts)) written.push_back(to_json(account));
  for (const std::string& line : written) lines += line + "\n";
  const auto again = read_accounts({write("accounts.jsonl", lines)});
  ASSERT_EQ(again->accounts.size(), 2U);
  EXPECT_EQ(to_json(again->accounts[0]), written[0]);
  EXPECT_EQ(to_json(again->accounts[1]), written[1]);
}

TEST_F(Folder, what_hexapla_wrote_is_no_witness_of_its_folder) {
  write("a.txt", words);
  write("b.txt", "Inspectors counted nine boats in the harbour on Tuesday, she said, and three had sunk.");
  const auto first = read_accounts({root.string()});
  std::string lines;
  for (const Account& account : first->accounts) lines += to_json(account) + "\n";
  const std::string ingested = write("accounts.jsonl", lines);
  const std::string page = write("report.html", "<!DOCTYPE html>\n<meta name=generator content=\"Hexapla 0.1.0\">\n<p>" + words);
  write("report.txt", "2 accounts, 2 origins\n= 1 agree\n");
  const auto again = read_accounts({root.string()});
  EXPECT_EQ(again->accounts.size(), 2U);
  EXPECT_EQ(again->skipped.files, 3U);
  EXPECT_TRUE(again->failed.empty());
  const auto named = read_accounts({ingested, page});
  EXPECT_EQ(named->accounts.size(), 2U);
  ASSERT_EQ(named->failed.size(), 1U);
  EXPECT_EQ(named->failed[0].reason, "a report of Hexapla; give the files that it was made of");
}

TEST_F(Folder, a_language_that_the_text_is_not_in_is_said) {
  const auto out = read_accounts({write("a.txt", words)}, {.metadata_csv = write("meta.csv", "file,language\na.txt,de\n")});
  ASSERT_TRUE(out);
  EXPECT_EQ(out->accounts[0].metadata().language, "en");
  ASSERT_EQ(out->accounts[0].warnings().size(), 1U);
  EXPECT_EQ(out->accounts[0].warnings()[0].reason, "--meta says language \"de\"; the text is \"en\"");
}

TEST_F(Folder, ids_that_several_have_are_none) {
  const auto out = read_accounts({write("a.jsonl", "{\"id\": 1, \"text\": \"One boat.\"}"),
                                  write("b.jsonl", "{\"id\": 1, \"text\": \"Two boats.\"}"),
                                  write("c.jsonl", "{\"id\": \"own\", \"text\": \"Three boats.\"}")});
  EXPECT_EQ(out->accounts[0].id(), "");
  EXPECT_EQ(out->accounts[1].id(), "");
  EXPECT_EQ(out->accounts[2].id(), "own");
}

TEST_F(Folder, stops_on_request_and_tells_its_progress) {
  std::stop_source source;
  std::uint64_t done = 0;
  const std::string file = write("a.txt", words);
  ASSERT_TRUE(read_accounts({file}, {},
                            {.stop = source.get_token(), .progress = [&](const Progress& progress) { done = progress.done; }}));
  EXPECT_EQ(done, 1U);
  source.request_stop();
  EXPECT_EQ(read_accounts({file}, {}, {.stop = source.get_token()}).error().code, ErrorCode::cancelled);
}

}  // namespace
}  // namespace hexapla::ingest::ingest_test
