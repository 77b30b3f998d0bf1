// Tests src/ingest/feeds/feed_fields.cpp.
#include "ingest/feeds/feed_fields.h"

#include <gtest/gtest.h>

namespace hexapla::feeds::feed_fields_test {
namespace {

/// The fields of the first element of `text`.
Fields fields(std::string_view text) { return read_fields(*read_xml(text, 32, 1000), 1); }

TEST(feed_fields, of_rss) {
  const Fields out = fields(
      "<item><title>Port closed</title><link>https://w.example/7</link><description>Twelve boats.</description>"
      "<author>desk@w.example (Ada Berg)</author><pubDate>Tue, 14 Oct 2025 17:45:00 EST</pubDate>"
      "<source url='https://g.example/rss'>Harbour Gazette</source></item>");
  EXPECT_EQ(out.title->mapped.text, "Port closed");
  EXPECT_EQ(out.title->mapped.runs[0].source_begin, 13U);
  EXPECT_EQ(out.summary->mapped.text, "Twelve boats.");
  EXPECT_FALSE(out.content);
  EXPECT_EQ(out.metadata.url, "https://w.example/7");
  EXPECT_EQ(out.metadata.author, "Ada Berg (desk@w.example)");
  EXPECT_EQ(out.metadata.published, "Tue, 14 Oct 2025 17:45:00 -0500");
  EXPECT_EQ(out.metadata.publisher, "Harbour Gazette");
}

TEST(feed_fields, of_atom) {
  const Fields out = fields(
      "<entry xml:base='https://w.example/a/' xml:lang='en-GB'><link rel='self' href='s'/><link rel='enclosure' href='e'/><link "
      "href='7'/><author><name>Ada Berg</name><email>ada@w.example</email></author><published>2025-10-14</published><updated>"
      "2025-10-15</updated><content "
      "type='html'>&lt;p>x</content><summary>y</summary><source><title>Wire</title></source></entry>");
  EXPECT_EQ(out.metadata.url, "https://w.example/a/7");
  EXPECT_EQ(out.metadata.author, "Ada Berg (ada@w.example)");
  EXPECT_EQ(out.metadata.published, "2025-10-14");
  EXPECT_EQ(out.metadata.updated, "2025-10-15");
  EXPECT_EQ(out.metadata.language, "en-GB");
  EXPECT_EQ(out.metadata.publisher, "Wire");
  EXPECT_EQ(out.content->form, TextForm::html);
  EXPECT_EQ(out.content->mapped.text, "<p>x");
  EXPECT_EQ(out.summary->form, TextForm::plain);
}

TEST(feed_fields, of_cdf) {
  const Fields out = fields(
      "<ITEM HREF='https://w.example/7' LASTMOD='2025-10-14'><TITLE VALUE='Port closed'/><ABSTRACT>Twelve.</ABSTRACT></ITEM>");
  EXPECT_EQ(out.metadata.url, "https://w.example/7");
  EXPECT_EQ(out.metadata.updated, "2025-10-14");
  EXPECT_EQ(out.title->mapped.text, "Port closed");
  EXPECT_EQ(out.summary->mapped.text, "Twelve.");
}

TEST(feed_fields, the_feeds_own_elements_come_before_those_of_modules) {
  const Fields out = fields(
      "<item><dc:title>no</dc:title><media:title>no</media:title><title>yes</title><dc:creator>Bo Lund</dc:creator>"
      "<content:encoded>all</content:encoded><description>part</description><dc:date>2025-10-14</dc:date>"
      "<media:group><media:description>no</media:description></media:group></item>");
  EXPECT_EQ(out.title->mapped.text, "yes");
  EXPECT_EQ(out.content->mapped.text, "all");
  EXPECT_EQ(out.summary->mapped.text, "part");
  EXPECT_EQ(out.metadata.author, "Bo Lund");
  EXPECT_EQ(out.metadata.published, "2025-10-14");
}

TEST(feed_fields, forms_of_text) {
  EXPECT_EQ(fields("<item><description>5 &lt; 7 &amp; 9</description></item>").summary->form, TextForm::plain);
  EXPECT_EQ(fields("<item><description>a&lt;br>b</description></item>").summary->form, TextForm::html);
  EXPECT_EQ(fields("<item><description>caf&amp;eacute;</description></item>").summary->form, TextForm::html);
  EXPECT_EQ(fields("<item><description>a<br/>b</description></item>").summary->mapped.text, "a<br/>b");
  EXPECT_EQ(fields("<entry><title type='text'>&lt;b>x&lt;/b></title></entry>").title->form, TextForm::plain);
  const Fields in_base64 = fields("<entry><content mode='base64'>VHdlbHZlIGJvYXRz</content></entry>");
  EXPECT_TRUE(in_base64.content->in_base64);
  EXPECT_EQ(in_base64.content->mapped.text, "Twelve boats");
  EXPECT_FALSE(fields("<entry><content type='image/png'>AAAA</content></entry>").content);
}

TEST(feed_fields, a_guid_is_an_address_where_there_is_no_link) {
  EXPECT_EQ(fields("<item><guid>https://w.example/7</guid></item>").metadata.url, "https://w.example/7");
  EXPECT_FALSE(fields("<item><guid isPermaLink='false'>https://w.example/7</guid></item>").metadata.url);
  EXPECT_FALSE(fields("<item><guid>7</guid></item>").metadata.url);
}

TEST(feed_fields, bases_inside_bases) {
  const XmlTree tree = *read_xml("<a xml:base='https://w.example/a/'><b xml:base='b/'><c/></b></a>", 32, 1000);
  EXPECT_EQ(base_of(tree, 3), "https://w.example/a/b/");
  EXPECT_EQ(base_of(tree, 0), "");
}

}  // namespace
}  // namespace hexapla::feeds::feed_fields_test
