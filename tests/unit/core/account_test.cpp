#include <gtest/gtest.h>
#include <string>

#include <hexapla/account.h>

namespace hexapla::account_test {
namespace {

AccountParts parts_of(std::string text) {
  AccountParts parts;
  parts.map = SourceMap::identity(static_cast<std::uint32_t>(text.size()));
  parts.text = std::move(text);
  return parts;
}

TEST(Account, FromTextMakesABlockALine) {
  const auto account = Account::from_text("One.\r\n\r\n  \nTwo é.\n", {.title = "T"}, "x");
  ASSERT_TRUE(account);
  ASSERT_EQ(account->blocks().size(), 2U);
  EXPECT_EQ(account->blocks()[0].span, (Span{0, 4}));
  EXPECT_EQ(account->text(account->blocks()[1].span), "Two é.");
  EXPECT_EQ(account->id(), "x");
  EXPECT_EQ(account->source().bytes, account->text().size());
  EXPECT_EQ(account->source().sha256, account->text_sha256());
}

TEST(Account, FromEmptyTextHasNoBlocks) {
  const auto account = Account::from_text("");
  ASSERT_TRUE(account);
  EXPECT_TRUE(account->blocks().empty());
  EXPECT_EQ(account->text_sha256(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Account, RefusesTextThatIsNotUtf8AndNamesTheByte) {
  const auto account = Account::from_text("ab\xFF");
  ASSERT_FALSE(account);
  EXPECT_NE(account.error().reason.find("byte 2"), std::string::npos) << account.error().reason;
}

TEST(Account, RefusesBlocksThatBreakItsInvariants) {
  const auto refuses = [](std::vector<Block> blocks) {
    AccountParts parts = parts_of("aébc");
    parts.blocks = std::move(blocks);
    return !Account::make(std::move(parts));
  };
  EXPECT_FALSE(refuses({{.span = {0, 3}}, {.span = {3, 5}}}));
  EXPECT_TRUE(refuses({{.span = {0, 2}}})) << "cuts a character";
  EXPECT_TRUE(refuses({{.span = {0, 6}}})) << "outside";
  EXPECT_TRUE(refuses({{.span = {3, 3}}})) << "empty";
  EXPECT_TRUE(refuses({{.span = {3, 5}}, {.span = {0, 3}}})) << "out of order";
}

TEST(Account, RefusesAMapThatDoesNotCoverTheText) {
  AccountParts parts = parts_of("abc");
  parts.map = SourceMap::identity(2);
  EXPECT_FALSE(Account::make(std::move(parts)));
}

TEST(Account, NamesOfBlockKindsReadBack) {
  for (const BlockKind kind : {BlockKind::title, BlockKind::dek, BlockKind::subhead, BlockKind::paragraph, BlockKind::list_item,
                               BlockKind::quotation, BlockKind::caption}) {
    EXPECT_EQ(block_kind(name_of(kind)), kind);
  }
  EXPECT_EQ(block_kind("nonsense"), std::nullopt);
}

}  // namespace
}  // namespace hexapla::account_test
