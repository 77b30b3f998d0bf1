#include <algorithm>
#include <gtest/gtest.h>

#include <hexapla/report.h>

#include "text_story.h"

namespace hexapla::csv_test {
namespace {

TEST(Csv, HasARowAMention) {
  const std::string csv = to_csv(ferry_comparison());
  EXPECT_TRUE(csv.starts_with("finding,kind,about,relation,reading,value,low,high,unit,account,origin,begin,end,text\r\n"));
  EXPECT_NE(csv.find("f1,quantity,passengers missing,conflict,r1,3 passengers,3,3,,Gazette,0,15,31,Three passengers\r\n"),
            std::string::npos)
      << csv;
  EXPECT_NE(csv.find("f3,quantity,people hurt,compatible,r1,at least 21,21,,,Courier,1,"), std::string::npos)
      << "an unbounded side is empty";
  EXPECT_EQ(std::ranges::count(csv, '\n'), 1 + 8);
}

TEST(Csv, QuotesCommasMarksAndLineEnds) {
  Comparison comparison = ferry_comparison();
  comparison.findings.resize(1);
  comparison.findings[0].about = "who, \"where\"\nand when";
  EXPECT_NE(to_csv(comparison).find("f1,quantity,\"who, \"\"where\"\"\nand when\",conflict"), std::string::npos);
}

TEST(Csv, KeepsSpreadsheetsFromTakingWordsForFormulas) {
  Comparison comparison = ferry_comparison();
  comparison.findings.resize(1);
  for (const std::string start : {"=", "+", "-", "@", "'", "\t"}) {
    comparison.findings[0].about = start + "cmd()";
    EXPECT_NE(to_csv(comparison).find(",'" + start + "cmd(),"), std::string::npos) << start;
  }
  comparison.findings[0].about = std::string("a\0b", 3);
  EXPECT_NE(to_csv(comparison).find(",a\uFFFDb,"), std::string::npos) << "a NUL ends no file";
  comparison.findings[0].readings[0].value.low = -5;
  EXPECT_NE(to_csv(comparison).find(",-5,3,"), std::string::npos) << "a figure is one";
}

}  // namespace
}  // namespace hexapla::csv_test
