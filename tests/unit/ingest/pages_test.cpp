// Tests src/ingest/pages.cpp and finish.cpp.
#include <gtest/gtest.h>

#include "ingest/draft.h"
#include "ingest/finish.h"
#include "map_check.h"

namespace hexapla::ingest::pages_test {
namespace {

Decoded decoded(std::string_view bytes, const text::DecodedText& text) {
  const auto size = static_cast<std::uint32_t>(text.text.size());
  return {.file = "a.html",
          .bytes = bytes,
          .text = text.text,
          .map = *SourceMap::make(text.runs, size, static_cast<std::uint32_t>(bytes.size())),
          .charset = text.charset,
          .warnings = text.warnings};
}

TEST(pages, payload_of_a_span) {
  const std::string_view bytes =
      "\xEF\xBB\xBF"
      "abc";
  const auto text = *text::decode(bytes);
  EXPECT_EQ(payload_of(decoded(bytes, text), {1, 2}), (SourceSpan{4, 5}));
  EXPECT_EQ(payload_of(decoded(bytes, text), {1, 1}), SourceSpan{});
}

TEST(pages, errors_and_warnings_are_at_bytes_of_the_file) {
  const std::string bytes = "\xEF\xBB\xBF<script>1</script>";
  const auto text = *text::decode(bytes);
  const auto none = read_page(decoded(bytes, text), {});
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().offset, 3U);
  EXPECT_EQ(none.error().file, "a.html");
  std::string deep = "\xEF\xBB\xBF";
  for (int i = 0; i < 20; ++i) deep += "<div>";
  deep += "Twelve boats were damaged.";
  const auto deep_text = *text::decode(deep);
  const auto page = read_page(decoded(deep, deep_text), {.limits = {.html_depth = 10}});
  ASSERT_TRUE(page);
  ASSERT_EQ(page->warnings.size(), 1U);
  EXPECT_EQ(page->warnings[0].offset, 3U + 9 * 5);
  EXPECT_EQ(page->text, "Twelve boats were damaged.");
}

TEST(finish, times_become_iso_or_are_left_out) {
  Draft draft;
  draft.text = "Twelve boats were damaged.";
  draft.runs = {{.text_begin = 0, .source_begin = 0}};
  draft.source.bytes = draft.text.size();
  draft.metadata.published = "Oct. 14, 2025";
  draft.metadata.updated = "03/04/2025";
  const auto account = finish(draft);
  ASSERT_TRUE(account);
  EXPECT_EQ(account->metadata().published, "2025-10-14");
  EXPECT_EQ(account->metadata().updated, std::nullopt);
  EXPECT_EQ(account->warnings().size(), 1U);
}

TEST(finish, a_day_in_the_url_dates_what_nothing_else_does) {
  const auto published = [](std::string url, std::optional<std::string> own = {}) {
    Draft draft;
    draft.text = "Twelve boats were damaged.";
    draft.runs = {{.text_begin = 0, .source_begin = 0}};
    draft.source.bytes = draft.text.size();
    draft.metadata.url = std::move(url);
    draft.metadata.published = std::move(own);
    return finish(draft)->metadata().published.value_or("none");
  };
  EXPECT_EQ(published("https://g.example/news/2025/10/14/storm/4232/"), "2025-10-14");
  EXPECT_EQ(published("https://g.example/2025/9/4-storm"), "2025-09-04");
  EXPECT_EQ(published("https://g.example/2025-10-14-storm.html"), "2025-10-14");
  EXPECT_EQ(published("https://g.example/20251014/7"), "2025-10-14");
  EXPECT_EQ(published("https://g.example/2025/10/14/", "2025-10-15"), "2025-10-15");
  for (const char* url :
       {"https://g.example/2025/10/", "https://g.example/20251014123/", "https://g.example/2025/13/14/",
        "https://2025-10-14.example/", "https://g.example/?d=/2025/10/14/", "2025/10/14", "https://g.example/story-2025-10-14"}) {
    EXPECT_EQ(published(url), "none") << url;
  }
}

TEST(finish, a_map_that_does_not_cover_its_text_is_refused) {
  Draft draft;
  draft.text = "Twelve boats.";
  draft.runs = {{.text_begin = 0, .source_begin = 5}};
  draft.source.bytes = draft.text.size();
  EXPECT_FALSE(finish(draft));
}

TEST(finish, rows_fill_what_is_not_said) {
  Account account = *Account::from_text("Twelve boats were damaged.", {.publisher = "Gazette", .published = "2025-10-14T17:45Z"});
  MetadataRow row;
  row.metadata = {.author = "Ada", .publisher = "Other", .published = "2025-10-14"};
  row.name = "Bugle";
  account = add_row(std::move(account), row);
  EXPECT_EQ(account.metadata().author, "Ada");
  EXPECT_EQ(account.metadata().publisher, "Gazette");
  EXPECT_EQ(account.metadata().published, "2025-10-14T17:45Z");
  EXPECT_EQ(account.name(), "Bugle");
  ASSERT_EQ(account.warnings().size(), 1U);
  EXPECT_EQ(account.warnings()[0].reason, "--meta says publisher \"Other\"; the file's own \"Gazette\" holds");
}

}  // namespace
}  // namespace hexapla::ingest::pages_test
