// Tests src/ingest/labels.cpp.
#include <gtest/gtest.h>

#include <hexapla/ingest.h>

namespace hexapla::labels_test {
namespace {

Account account(Metadata metadata, std::string file = "", std::string id = "", std::string name = "") {
  AccountParts parts = Account::from_text("Twelve boats.", std::move(metadata), std::move(id))->parts();
  parts.source.file = std::move(file);
  parts.name = std::move(name);
  return *Account::make(std::move(parts));
}

std::vector<std::string> names(const std::vector<Account>& accounts) {
  std::vector<std::string> out;
  for (const Account& one : label_accounts(accounts)) out.push_back(one.name());
  return out;
}

std::vector<std::string> ids(const std::vector<Account>& accounts) {
  std::vector<std::string> out;
  for (const Account& one : label_accounts(accounts)) out.push_back(one.id());
  return out;
}

using Strings = std::vector<std::string>;

TEST(labels, names_are_publisher_else_host_else_file) {
  EXPECT_EQ(names({account({.publisher = "Gazette | All the news"})}), (Strings{"Gazette"}));
  EXPECT_EQ(names({account({.publisher = "The  Gazette\n", .url = "https://x.example"}),
                   account({.url = "https://user@WWW.Courier.example:80/a?b"}), account({}, "news/wire.copy.txt"),
                   account({}, "-"), account({}), account({}, ".profile")}),
            (Strings{"The Gazette", "courier.example", "wire.copy", "standard input", "text", ".profile"}));
}

TEST(labels, names_are_made_unique_and_given_ones_stay) {
  EXPECT_EQ(names({account({.publisher = "Wire"}), account({.publisher = "Wire"}), account({}, "", "", "Wire"),
                   account({.publisher = "Wire (2)"})}),
            (Strings{"Wire (2)", "Wire (3)", "Wire", "Wire (2) (2)"}));
}

TEST(labels, names_hold_no_controls) {
  EXPECT_EQ(names({account({.publisher = "A\x1B[31mB\u202Eevil\tC"}), account({}, "caf\xE9.txt")}),
            (Strings{"A [31mBevil C", "caf\uFFFD"}));
}

TEST(labels, ids_are_letters_past_those_taken) {
  EXPECT_EQ(ids({account({}), account({}, "", "b"), account({})}), (Strings{"a", "b", "c"}));
  const Strings many = ids(std::vector<Account>(704, account({})));
  EXPECT_EQ(many[25], "z");
  EXPECT_EQ(many[26], "aa");
  EXPECT_EQ(many[701], "zz");
  EXPECT_EQ(many[702], "aaa");
}

TEST(labels, accounts_with_ids_are_put_in_their_order) {
  EXPECT_EQ(ids({account({}, "", "10"), account({}, "", "9"), account({}, "", "aa"), account({}, "", "b")}),
            (Strings{"9", "b", "10", "aa"}));
}

TEST(labels, labelled_accounts_stay_as_they_are) {
  const std::vector<Account> once = label_accounts({account({.publisher = "Wire"}), account({.publisher = "Wire"})});
  EXPECT_EQ(names(once), (Strings{"Wire", "Wire (2)"}));
  EXPECT_EQ(ids(once), (Strings{"a", "b"}));
}

TEST(labels, one_of_many_is_labelled_by_its_number) {
  EXPECT_EQ(label_account(account({.publisher = "Wire"}), 27).id(), "ab");
  EXPECT_EQ(label_account(account({.publisher = "Wire"}), 27).name(), "Wire");
  EXPECT_EQ(label_account(account({}, "", "7"), 27).id(), "7");
}

}  // namespace
}  // namespace hexapla::labels_test
