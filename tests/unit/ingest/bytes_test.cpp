// Tests src/ingest/bytes.cpp.
#include <gtest/gtest.h>

#include "ingest/reading.h"
#include "map_check.h"

namespace hexapla::ingest::bytes_test {
namespace {

using namespace std::string_literals;

const std::string words =
    "The harbourmaster closed the port on Monday, and she said that twelve boats had been damaged by the storm.";

Read read(std::string_view bytes, const std::string& file, const IngestOptions& options = {}) {
  Read out = read_bytes(bytes, file, options);
  for (const Account& account : out.accounts) EXPECT_EQ(map_fault(account, bytes), "");
  return out;
}

std::string refusal(std::string_view bytes, const std::string& file, const IngestOptions& options = {}) {
  const Read out = read(bytes, file, options);
  return out.failed.size() == 1 && out.accounts.empty() ? out.failed[0].message() : "no single failure";
}

TEST(bytes, plain_text_is_its_bytes) {
  const std::string bytes = "\xEF\xBB\xBFStorm closes port\r\n\r\n" + words + "\r\n";
  const Read out = read(bytes, "a.txt");
  ASSERT_EQ(out.accounts.size(), 1U);
  const Account& account = out.accounts[0];
  EXPECT_EQ(account.text(), bytes.substr(3));
  EXPECT_EQ(blocks_of(account), (std::vector<std::string>{"title: Storm closes port", "paragraph: " + words}));
  EXPECT_EQ(account.map().source_of({0, 5}), (std::vector<SourceSpan>{{3, 8}}));
  EXPECT_EQ(account.source().decoding, (std::vector<std::string>{"utf-8"}));
  EXPECT_EQ(account.metadata().title, "Storm closes port");
  EXPECT_EQ(account.metadata().language, "en");
  EXPECT_EQ(account.metadata().published, std::nullopt);
  EXPECT_TRUE(account.readable());
}

TEST(bytes, page_in_a_declared_charset_leads_back_to_its_bytes) {
  const std::string bytes =
      "<html><head><meta charset=windows-1252></head><body><h1>Port closed</h1><p>In\xE9s said &ldquo;no&rdquo;: " + words +
      "</p>";
  const Read out = read(bytes, "a.html");
  ASSERT_EQ(out.accounts.size(), 1U);
  const Account& account = out.accounts[0];
  EXPECT_EQ(account.source().decoding, (std::vector<std::string>{"windows-1252", "html"}));
  const std::size_t at = account.text().find("Inés");
  ASSERT_NE(at, std::string::npos);
  const auto begin = static_cast<std::uint32_t>(at);
  const auto source = account.map().source_of({begin, begin + 5});
  ASSERT_EQ(source.size(), 1U);
  EXPECT_EQ(bytes.substr(source[0].begin, source[0].size()), "In\xE9s");
  const auto quote = static_cast<std::uint32_t>(account.text().find("“"));
  const auto mark = account.map().source_of({quote, quote + 3});
  EXPECT_EQ(bytes.substr(mark.at(0).begin, mark[0].size()), "&ldquo;");
}

TEST(bytes, records_lead_back_to_their_line) {
  const std::string bytes =
      "{\"text\": \"First.\"}\n{\"headline\": \"Caf\\u00e9\", \"html\": \"<p>Twelve &amp; a half boats were damaged.\\n</p>\"}\n";
  const Read out = read(bytes, "a.jsonl");
  ASSERT_EQ(out.accounts.size(), 2U);
  EXPECT_EQ(out.accounts[1].source().record, (Record{1, 19}));
  EXPECT_EQ(out.accounts[1].text(), "Café\n\nTwelve & a half boats were damaged.");
  EXPECT_EQ(out.accounts[1].source().decoding, (std::vector<std::string>{"utf-8", "json", "html"}));
}

TEST(bytes, refusals_name_file_byte_and_reason) {
  EXPECT_EQ(refusal("", "a.txt"), "a.txt: byte 0: it is empty");
  EXPECT_TRUE(refusal("%PDF-1.7", "a.txt").starts_with("a.txt: byte 0: a PDF")) << "told by its first bytes";
  EXPECT_EQ(refusal("abc\0def"s, "a.txt"), "a.txt: byte 3: binary: a NUL byte in text");
  EXPECT_EQ(refusal(" \n\t ", "a.txt"), "a.txt: it holds no text");
  EXPECT_EQ(refusal("[{\"text\": \"One.\"", "a.json"), "a.json: byte 16: not JSON: a comma or } is wanted here");
  EXPECT_EQ(refusal("<?xml version=\"1.0\"?><book/>", "a.xml"), "a.xml: byte 0: XML, of which only XHTML and feeds are read");
  EXPECT_EQ(refusal("{\"schema\": \"hexapla/comparison/1\"}", "a.json"),
            "a.json: byte 0: hexapla/comparison/1, not accounts; give the files that it was made of");
}

TEST(bytes, limits_cost_their_input_alone) {
  IngestOptions options;
  options.limits.account_bytes = 50;
  EXPECT_EQ(refusal(words, "a.txt", options), "a.txt: byte 50: 106 bytes, more than the limit of 50 an account");
  options.limits.file_bytes = 20;
  EXPECT_EQ(refusal(words, "a.txt", options), "a.txt: byte 20: 106 bytes, more than the limit of 20 a file");
  options = {};
  options.limits.account_bytes = 60;
  const Read out =
      read("{\"text\": \"One boat.\"}\n{\"text\": \"" + words + "\"}\n{\"text\": \"Two boats.\"}\n", "a.jsonl", options);
  EXPECT_EQ(out.accounts.size(), 2U);
  ASSERT_EQ(out.failed.size(), 1U);
  EXPECT_EQ(out.failed[0].code, ErrorCode::limit);
  EXPECT_EQ(out.failed[0].offset, 22U);
}

TEST(bytes, unread_language_is_listed_with_a_warning) {
  const Read out = read("Der Sturm hat am Montag den Hafen geschlossen, und zwölf Boote wurden schwer beschädigt.", "a.txt");
  ASSERT_EQ(out.accounts.size(), 1U);
  EXPECT_FALSE(out.accounts[0].readable());
  EXPECT_EQ(out.accounts[0].metadata().language, "de");
  EXPECT_EQ(out.accounts[0].warnings().size(), 1U);
}

}  // namespace
}  // namespace hexapla::ingest::bytes_test
