// Tests src/ingest/kind.cpp.
#include "ingest/kind.h"

#include <gtest/gtest.h>

namespace hexapla::ingest::kind_test {
namespace {

using namespace std::string_literals;

TEST(kind, content_comes_before_the_name) {
  EXPECT_EQ(kind_of("<!doctype html><p>x", "a.txt"), Kind::html);
  EXPECT_EQ(kind_of("\xEF\xBB\xBF \n<HTML>", "a"), Kind::html);
  EXPECT_EQ(kind_of("<?xml version='1.0'?><!DOCTYPE html>", "a"), Kind::html);
  EXPECT_EQ(kind_of("<!-- a note --><rss version='2.0'>", "a.html"), Kind::feed);
  EXPECT_EQ(kind_of("{\"text\": \"x\"}", "a.txt"), Kind::json);
  EXPECT_EQ(kind_of("{\"text\": \"x\"}\n{\"text\"", "-"), Kind::json);
  EXPECT_EQ(kind_of("[{\"text\": \"x\"}]", "-"), Kind::json);
  EXPECT_EQ(kind_of("Boats, twelve <b>of</b> them", "a.html"), Kind::html);
}

TEST(kind, plain_text_that_begins_with_a_bracket) {
  EXPECT_EQ(kind_of("[1] A footnote.", "a.txt"), Kind::plain);
  EXPECT_EQ(kind_of("[Editor's note: twelve boats.]", "a.txt"), Kind::plain);
  EXPECT_EQ(kind_of("{sic} they said", "a.txt"), Kind::plain);
  EXPECT_EQ(kind_of("<3 is what they wrote", "a.txt"), Kind::plain);
  EXPECT_EQ(kind_of("<article", "a.txt"), Kind::html);
  EXPECT_EQ(kind_of("{ broken", "a.json"), Kind::json);
}

TEST(kind, names) {
  EXPECT_EQ(name_kind("a/b.TXT"), NameKind::plain);
  EXPECT_EQ(name_kind("a.xhtml"), NameKind::html);
  EXPECT_EQ(name_kind("a.ndjson"), NameKind::json);
  EXPECT_EQ(name_kind("a.Atom"), NameKind::feed);
  EXPECT_EQ(name_kind("a.jpg"), NameKind::other);
  EXPECT_EQ(name_kind("dir.txt/name"), NameKind::unknown);
}

TEST(kind, names_of_zip_files) {
  EXPECT_TRUE(may_name_zip("a/b.ZIP"));
  EXPECT_TRUE(may_name_zip("a.b/c"));
  EXPECT_FALSE(may_name_zip("a.docx"));
}

TEST(kind, magic_bytes) {
  EXPECT_EQ(refuse_by_magic("\x04\x22\x4D\x18xx")->reason, "compressed (lz4); decompress it first");
  EXPECT_FALSE(refuse_by_magic("ID3 is a format"));
  EXPECT_TRUE(refuse_by_magic("ID3\x03\0x"s));
  EXPECT_TRUE(
      refuse_by_magic("\0\0\0\x20"
                      "ftypisom"s));
  EXPECT_FALSE(refuse_by_magic(""));
}

TEST(kind, forms_that_are_not_read_yet) {
  EXPECT_FALSE(refuse_by_text("<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">"));
  EXPECT_TRUE(refuse_by_text("<?xml version=\"1.0\"?>\n<book/>"));
  EXPECT_FALSE(refuse_by_text("<?xml version=\"1.0\"?>\n<!DOCTYPE html><html>"));
  EXPECT_FALSE(refuse_by_text("From: the harbourmaster. Twelve boats."));
  EXPECT_FALSE(refuse_by_text("WARC/9 was its name"));
}

TEST(kind, markup_in_a_record) {
  EXPECT_TRUE(looks_like_markup("<p>Twelve</p>"));
  EXPECT_FALSE(looks_like_markup("<3 boats</3>"));
  EXPECT_FALSE(looks_like_markup("Twelve <b>boats</b>"));
}

TEST(kind, reports_of_our_own) {
  EXPECT_TRUE(is_own_report("<!DOCTYPE html>\n<html><head>\n<meta name=generator content=\"Hexapla 0.1.0\">"));
  EXPECT_FALSE(is_own_report("<!DOCTYPE html>\n<html><head>\n<meta name=generator content=\"Weir 6.4\">"));
  EXPECT_TRUE(is_own_report("5 accounts, 4 origins\n"));
  EXPECT_TRUE(is_own_report("1 account, 1 origin\n· 3 by one alone\n"));
  EXPECT_FALSE(is_own_report("5 accounts, 4 origins and no end of trouble\n"));
  EXPECT_FALSE(is_own_report("12 boats, 3 crews\n"));
}

}  // namespace
}  // namespace hexapla::ingest::kind_test
