#include <algorithm>
#include <gtest/gtest.h>

#include <hexapla/exchange.h>

namespace hexapla::account_json_test {
namespace {

/// An account as a page's reader makes it: inserted white space, a decoded entity, a record, a warning.
Account page_account() {
  AccountParts parts;
  parts.text = "Caf\u00E9\n\nTwelve";
  parts.blocks = {{{0, 5}, BlockKind::title}, {{7, 13}, BlockKind::paragraph}};
  parts.map =
      *SourceMap::make({{.text_begin = 0, .source_begin = 9},
                        {.text_begin = 3, .source_begin = 12, .text_unit = 2, .source_unit = 8, .kind = RunKind::replaced},
                        {.text_begin = 5, .source_unit = 0, .kind = RunKind::inserted},
                        {.text_begin = 7, .source_begin = 2}},
                       13, 40);
  parts.source = {.file = "pages.jsonl",
                  .record = Record{.index = 3, .offset = 77},
                  .decoding = {"utf-8", "json", "html"},
                  .sha256 = std::string(64, 'a'),
                  .bytes = 40,
                  .sums = {1, 2, 3}};
  parts.metadata = {.title = "Café", .language = "en"};
  parts.warnings = {{.reason = "odd", .offset = 5}};
  parts.id = "a";
  parts.name = "Pages";
  return *Account::make(std::move(parts));
}

TEST(AccountJson, ReadsBackWhatItWrote) {
  const Account account = page_account();
  const auto read = account_from_json(to_json(account));
  ASSERT_TRUE(read) << read.error().message();
  EXPECT_EQ(read->text(), account.text());
  EXPECT_EQ(read->source(), account.source());
  EXPECT_EQ(read->metadata(), account.metadata());
  EXPECT_TRUE(std::ranges::equal(read->map().runs(), account.map().runs()));
  EXPECT_TRUE(std::ranges::equal(read->blocks(), account.blocks()));
  EXPECT_TRUE(std::ranges::equal(read->warnings(), account.warnings()));
  EXPECT_EQ(to_json(*read), to_json(account));
}

TEST(AccountJson, WritesTheMapAsRunsFromWhereTheLastOneEnded) {
  EXPECT_NE(to_json(page_account()).find(R"("map":[[3,9],[2,0,2,8],"\n\n",[6,-18]])"), std::string::npos)
      << to_json(page_account());
}

std::string changed(std::string json, std::string_view from, std::string_view to) {
  const std::size_t at = json.find(from);
  if (at == std::string::npos) throw std::logic_error("not there");
  return json.replace(at, from.size(), to);
}

TEST(AccountJson, RefusesANewerVersionByName) {
  const auto read = account_from_json(changed(to_json(page_account()), "account/1", "account/2"));
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, ErrorCode::version);
  EXPECT_NE(read.error().reason.find("hexapla/account/2"), std::string::npos);
}

TEST(AccountJson, IgnoresMembersItDoesNotKnow) {
  EXPECT_TRUE(account_from_json(changed(to_json(page_account()), "\"id\":", "\"mood\":{\"calm\":true},\"id\":")));
}

TEST(AccountJson, TrustsNothingOfAMap) {
  const std::string json = to_json(page_account());
  for (const char* wrong :
       {R"([[3,9],[2,0,2,8],"\n\n",[7,-18]])", R"([[3,9],[2,0,2,8],"\n\n",[6,28]])", R"([[3,-1],[2,0,2,8],"\n\n",[6,0]])",
        R"([[3,9],[2,0,0,8],"\n\n",[6,-18]])", R"([[3,9],[2,0,2,8],"no",[6,-18]])", R"([[3,9],[2,0,2,8],"\n\n"])",
        R"([[3,9,1],[2,0,2,8],"\n\n",[6,-18]])", R"([13])", R"([[18446744073709551615,0]])", R"([[3,1e400]])"}) {
    EXPECT_FALSE(account_from_json(changed(json, R"([[3,9],[2,0,2,8],"\n\n",[6,-18]])", wrong))) << wrong;
  }
}

TEST(AccountJson, RefusesATextThatIsNotTheOneHashed) {
  EXPECT_FALSE(account_from_json(changed(to_json(page_account()), "Twelve\"", "Eleven\"")));
  EXPECT_FALSE(account_from_json("[]"));
  EXPECT_FALSE(account_from_json("{"));
}

TEST(AccountJson, WritesTheChainOfAnArchiveAndReadsItAgain) {
  EXPECT_EQ(to_json(page_account()).find("\"chain\""), std::string::npos);
  AccountParts parts = page_account().parts();
  parts.source.chain = {{.kind = "gzip", .offset = 70'412}, {.kind = "tar", .offset = 512, .name = "a \"b\".html"}};
  parts.metadata.fetched = "2025-03-04T05:06:07Z";
  const Account account = *Account::make(parts);
  const std::string json = to_json(account);
  EXPECT_NE(json.find(R"("chain":[{"step":"gzip","offset":70412},{"step":"tar","offset":512,"name":"a \"b\".html"}])"),
            std::string::npos)
      << json;
  EXPECT_NE(json.find(R"("fetched":"2025-03-04T05:06:07Z")"), std::string::npos);
  const auto again = account_from_json(json);
  ASSERT_TRUE(again);
  EXPECT_EQ(again->source(), account.source());
  EXPECT_EQ(again->metadata(), account.metadata());
  EXPECT_FALSE(account_from_json(changed(json, "\"step\":\"gzip\"", "\"step\":7")));
}

}  // namespace
}  // namespace hexapla::account_json_test
