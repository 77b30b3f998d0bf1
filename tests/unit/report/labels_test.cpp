#include "report/labels.h"

#include <gtest/gtest.h>

#include "report/text_cells.h"
#include "sample.h"

namespace hexapla::report::labels_test {
namespace {

using Strings = std::vector<std::string>;

std::vector<Account> named(const Strings& names) {
  std::vector<Account> accounts;
  accounts.reserve(names.size());
  for (std::size_t i = 0; i < names.size(); ++i) accounts.push_back(sample::account("id" + std::to_string(i), names[i], "x", {}));
  return accounts;
}

TEST(Labels, AreTheNames) {
  EXPECT_EQ(labels_of(named({"The Carrow Courier", "watch", "harbour2025", "facade"}), 40),
            (Strings{"The Carrow Courier", "watch", "harbour2025", "facade"}));
}

TEST(Labels, ShortenWhatAMachineMade) {
  EXPECT_EQ(labels_of(named({"000_a215ecec5eef112c", "001_1d1a4d4c6be23f98"}), 40), (Strings{"000_a215…", "001_1d1a…"}));
  EXPECT_EQ(labels_of(named({"a215ecec5eef112c", "a215ecec5eef112d"}), 40), (Strings{"a215ecec5eef112c", "a215ecec5eef112d"}))
      << "short labels would be alike";
}

TEST(Labels, KeepTheNumberThatTellsThemApart) {
  EXPECT_EQ(labels_of(named({"evening-courier.example", "evening-courier.example (2)", "evening-courier.example (12)"}), 16),
            (Strings{"evening-courier…", "evening-cou… (2)", "evening-co… (12)"}));
}

TEST(Labels, AreCutToFitAndStayApart) {
  const std::string longest(300, 'w');
  const Strings labels = labels_of(named({longest, longest, "Gazette"}), 20);
  EXPECT_EQ(labels[0], "id0 wwwwwwwwwwwwwww…");
  EXPECT_EQ(labels[1], "id1 wwwwwwwwwwwwwww…");
  EXPECT_EQ(cells_of(labels[0]), 20U);
  EXPECT_EQ(labels[2], "Gazette");
}

TEST(Labels, StandInSentencesForNames) {
  const auto accounts = named({"000_a215ecec5eef112c", "Gazette", "000_a215ecec5eef112c-2"});
  const Strings labels = {"000_a215…", "Gazette", "000_a215…-2"};
  EXPECT_EQ(renamed("000_a215ecec5eef112c and Gazette say “000_a215ecec5eef112c”; 000_a215ecec5eef112c-2 has “x”.", accounts,
                    labels, Strings{"A", "B", "C"}),
            "A and Gazette say “000_a215ecec5eef112c”; C has “x”.");
  EXPECT_EQ(renamed("x000_a215ecec5eef112c", accounts, labels, labels), "x000_a215ecec5eef112c") << "a part of a word";
}

}  // namespace
}  // namespace hexapla::report::labels_test
