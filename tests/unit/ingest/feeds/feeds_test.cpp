// Tests src/ingest/feeds/feeds.cpp and src/ingest/entry/entry_draft.cpp.
#include "ingest/feeds/feeds.h"

#include <gtest/gtest.h>

#include "../map_check.h"

namespace hexapla::ingest::feeds_test {
namespace {

using Strings = std::vector<std::string>;

Ingested read(std::string_view bytes, const IngestOptions& options = {}) {
  Ingested out = read_accounts_from_memory(bytes, "f.xml", options);
  for (const Account& account : out.accounts) EXPECT_EQ(map_fault(account, bytes), "");
  return out;
}

std::string rss(std::string_view items) {
  return fmt::format(
      "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Harbour "
      "Gazette</title><link>https://w.example/</link>{}</channel></rss>",
      items);
}

TEST(feeds, are_told_by_their_first_element) {
  EXPECT_TRUE(is_feed("\xEF\xBB\xBF \n<!-- a note --><rss>"));
  EXPECT_TRUE(is_feed("<?xml version='1.0'?><!DOCTYPE rss [\n<!ENTITY a 'b'>\n]>\n<rss version='0.91'>"));
  EXPECT_TRUE(is_feed("<feed xmlns='http://www.w3.org/2005/Atom'>"));
  EXPECT_TRUE(is_feed("<a:feed xmlns:a='http://www.w3.org/2005/Atom'>"));
  EXPECT_TRUE(is_feed("<rdf:RDF xmlns:rdf='r' xmlns='http://purl.org/rss/1.0/'>"));
  EXPECT_TRUE(is_feed("<CHANNEL HREF='x'>"));
  EXPECT_FALSE(is_feed("<rdf:RDF xmlns:rdf='r'><book/>"));
  EXPECT_FALSE(is_feed("<html><rss>"));
  EXPECT_FALSE(is_feed("The <rss> element"));
  EXPECT_FALSE(is_feed("<!-- <rss> -->"));
}

TEST(feeds, an_entry_is_an_account) {
  const std::string bytes =
      rss("<item><title>Port closed</title><description>&lt;p>Twelve caf&amp;eacute; boats were damaged.&lt;/p>&lt;p>The port "
          "was closed.</description>"
          "<link>/7</link><pubDate>Tue, 14 Oct 2025 17:45:00 GMT</pubDate></item><item><title>Port open</title></item>");
  const Ingested out = read(bytes);
  ASSERT_EQ(out.accounts.size(), 2U);
  const Account& account = out.accounts[0];
  EXPECT_EQ(blocks_of(account),
            (Strings{"title: Port closed", "paragraph: Twelve café boats were damaged.", "paragraph: The port was closed."}));
  EXPECT_EQ(account.source().record, (Record{0, bytes.find("<item>")}));
  EXPECT_EQ(account.source().decoding, (Strings{"utf-8", "xml", "html"}));
  EXPECT_EQ(account.metadata().title, "Port closed");
  EXPECT_EQ(account.metadata().publisher, "Harbour Gazette");
  EXPECT_EQ(account.metadata().url, "https://w.example/7");
  EXPECT_EQ(account.metadata().published, "2025-10-14T17:45:00Z");
  const std::size_t boats = account.text().find("é");
  const auto at = static_cast<std::uint32_t>(boats);
  const SourceSpan from = account.map().source_of({at, at + 2})[0];
  EXPECT_EQ(bytes.substr(account.source().record->offset + from.begin, from.size()), "&amp;eacute;");
  EXPECT_EQ(out.accounts[1].source().record->index, 1U);
}

TEST(feeds, a_summary_that_says_more_is_the_dek) {
  const auto blocks = [](std::string_view summary) {
    return blocks_of(
        read(rss(fmt::format("<item><description>{}</description><content:encoded>Twelve boats were damaged on Monday."
                             "</content:encoded></item>",
                             summary)))
            .accounts[0]);
  };
  EXPECT_EQ(blocks("The port is closed."),
            (Strings{"dek: The port is closed.", "paragraph: Twelve boats were damaged on Monday."}));
  EXPECT_EQ(blocks("Twelve boats were damaged"), (Strings{"paragraph: Twelve boats were damaged on Monday."}));
  EXPECT_EQ(blocks("Twelve boats were damaged [...]"), (Strings{"paragraph: Twelve boats were damaged on Monday."}));
}

TEST(feeds, atoms_author_holds_for_entries_without_one) {
  const Ingested out = read(
      "<feed xmlns='http://www.w3.org/2005/Atom'><title type='html'>&lt;b>Wire&lt;/b></title><author><name>Ada "
      "Berg</name></author>"
      "<entry><title>One</title></entry><entry><title>Two</title><author><name>Bo Lund</name></author></entry></feed>");
  ASSERT_EQ(out.accounts.size(), 2U);
  EXPECT_EQ(out.accounts[0].metadata().author, "Ada Berg");
  EXPECT_EQ(out.accounts[0].metadata().publisher, "Wire");
  EXPECT_EQ(out.accounts[1].metadata().author, "Bo Lund");
}

TEST(feeds, charsets_by_declaration) {
  const std::string bytes =
      "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item><title>\xCC\xFD\xF0 "
      "&lt;b>\xE3\xEE\xF0\xEE\xE4\xE0&lt;/b></title></item></channel></rss>";
  const Ingested out = read(bytes);
  ASSERT_EQ(out.accounts.size(), 1U);
  EXPECT_EQ(out.accounts[0].text(), "Мэр города");
  EXPECT_EQ(out.accounts[0].source().decoding[0], "windows-1251");
}

TEST(feeds, letters_of_base64_lead_to_their_bytes) {
  const Ingested out = read(
      "<feed><entry><title>A &amp; b</title><content mode='base64'>\nPHA+Y2Fmw6kgJmx0OyB0\nZW48L3A+\n</content></entry></feed>");
  ASSERT_EQ(out.accounts.size(), 1U);
  EXPECT_EQ(out.accounts[0].text(), "A & b\n\ncafé < ten");
  EXPECT_EQ(out.accounts[0].source().decoding, (Strings{"utf-8", "xml", "base64", "html"}));
}

TEST(feeds, without_entries_or_words) {
  const Ingested empty = read(rss("<description>All about the port</description>"));
  ASSERT_EQ(empty.accounts.size(), 1U);
  EXPECT_EQ(empty.accounts[0].text(), "Harbour Gazette\n\nAll about the port");
  EXPECT_EQ(empty.accounts[0].warnings()[0].reason, "a feed without entries; what it says of itself stands here");
  const Ingested bare = read(rss("<item><link>https://w.example/7</link></item>"));
  ASSERT_EQ(bare.accounts.size(), 1U);
  EXPECT_EQ(bare.accounts[0].text(), "");
  EXPECT_EQ(bare.accounts[0].metadata().url, "https://w.example/7");
  EXPECT_EQ(bare.accounts[0].warnings()[0].reason, "an entry without title and text");
}

TEST(feeds, entities_that_a_feed_declares_are_not_expanded) {
  const Ingested out = read(
      "<!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><rss><channel><item><title>x &b; y</title></item></channel></rss>");
  ASSERT_EQ(out.accounts.size(), 1U);
  EXPECT_EQ(out.accounts[0].text(), "x &b; y");
}

TEST(feeds, limits_cost_their_entry_alone) {
  IngestOptions options;
  options.limits.account_bytes = 100;
  const std::string bytes =
      rss(fmt::format("<item><title>{}</title></item><item><title>One</title></item>", std::string(200, 'x')));
  Ingested out = read(bytes, options);
  ASSERT_EQ(out.failed.size(), 1U);
  EXPECT_EQ(out.failed[0].message(),
            fmt::format("f.xml: byte {}: an entry of 228 bytes, more than the limit of 100 an account", bytes.find("<item>")));
  EXPECT_EQ(out.accounts.size(), 1U);
  options.limits.records = 1;
  out = read(rss("<item><title>One</title></item><item><title>Two</title></item>"), options);
  EXPECT_EQ(out.accounts.size(), 1U);
  ASSERT_EQ(out.failed.size(), 1U);
  EXPECT_EQ(out.failed[0].code, ErrorCode::limit);
}

TEST(feeds, broken_ones_are_read_as_far_as_they_tell) {
  const Ingested out = read(
      "<rss><channel><item><title>One<item><title>Two</title><description>Twelve &nbsp; boats<p>and "
      "<b>more</item><item><title><![CDATA[Three");
  ASSERT_EQ(out.accounts.size(), 3U);
  EXPECT_EQ(out.accounts[0].metadata().title, "One");
  EXPECT_EQ(blocks_of(out.accounts[1]), (Strings{"title: Two", "paragraph: Twelve \u00A0 boats", "paragraph: and more"}));
  EXPECT_EQ(out.accounts[2].metadata().title, "Three");
}

}  // namespace
}  // namespace hexapla::ingest::feeds_test
