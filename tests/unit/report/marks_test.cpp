#include "report/html/marks.h"

#include <gtest/gtest.h>

#include "sample.h"

namespace hexapla::report::marks_test {
namespace {

/// A comparison of one account "0123456789" with mentions at these places, each a finding of its own.
Comparison with_mentions(const std::vector<Span>& spans) {
  Comparison comparison;
  comparison.accounts = {sample::account("a", "A", "0123456789", {})};
  comparison.origin = {0};
  for (const Span span : spans) comparison.findings.push_back(sample::single(FindingKind::quantity, "x", "x", {0, span}));
  return comparison;
}

std::string marked(const Comparison& comparison, const std::vector<Span>& stretches) {
  const View view(comparison, {});
  Markup out;
  MarkedText text(out, view, 0);
  for (const Span stretch : stretches) {
    out.raw("[");
    text.write(stretch);
    out.raw("]");
  }
  std::string result = out.take();
  for (std::size_t at = result.find(" class="); at != std::string::npos; at = result.find(" class="))
    result.erase(at, result.find_first_of(" >", at + 1) - at);
  for (std::size_t at = result.find(" title=\""); at != std::string::npos; at = result.find(" title=\""))
    result.erase(at, result.find('"', at + 8) + 1 - at);
  return result;
}

TEST(MarkedText, MarksAndNests) {
  EXPECT_EQ(marked(with_mentions({{2, 5}}), {{0, 10}}), "[01<mark id=\"m1\">234</mark>56789]");
  EXPECT_EQ(marked(with_mentions({{4, 5}, {2, 8}}), {{0, 10}}), "[01<mark id=\"m2\">23<mark id=\"m1\">4</mark>567</mark>89]");
  EXPECT_EQ(marked(with_mentions({{0, 10}, {0, 10}}), {{0, 10}}), "[<mark id=\"m1\"><mark id=\"m2\">0123456789</mark></mark>]");
}

TEST(MarkedText, OpensAgainWhereMarksCross) {
  EXPECT_EQ(marked(with_mentions({{2, 6}, {4, 8}}), {{0, 10}}),
            "[01<mark id=\"m1\">23<mark id=\"m2\">45</mark></mark><mark data-m=\"m2\">67</mark>89]");
}

TEST(MarkedText, OpensAgainInTheNextStretch) {
  EXPECT_EQ(marked(with_mentions({{2, 6}}), {{0, 4}, {5, 10}}),
            "[01<mark id=\"m1\">23</mark>][<mark data-m=\"m1\">5</mark>6789]");
}

TEST(MarkedText, KeepsAnAnchorForEveryMention) {
  EXPECT_EQ(marked(with_mentions({{3, 3}}), {{0, 10}}), "[012<a id=\"m1\"></a>3456789]");
  const std::string deep = marked(with_mentions(std::vector<Span>(100, Span{2, 5})), {{0, 10}});
  for (int i = 1; i <= 100; ++i) EXPECT_NE(deep.find("id=\"m" + std::to_string(i) + "\""), std::string::npos) << i;
}

TEST(MarkedText, ShowsSharedPassages) {
  Comparison comparison = with_mentions({});
  comparison.accounts.push_back(sample::account("b", "B", "xx345xx", {}));
  comparison.origin = {0, 0};
  comparison.copies = {{.from = 1, .to = 0, .passages = {{.from = {2, 5}, .to = {3, 6}}}}};
  const std::string out = marked(comparison, {{0, 10}});
  EXPECT_NE(out.find("<span id=\"c1p1b\">"), std::string::npos) << out;
  EXPECT_NE(out.find("data-with=\"B\"></a>345</span>6789"), std::string::npos) << out;
}

TEST(MarkedText, NamesThePlaceInTheOriginal) {
  const Comparison comparison = with_mentions({{2, 5}});
  const View view(comparison, {});
  Markup out;
  MarkedText(out, view, 0).write({0, 10});
  EXPECT_NE(out.take().find("title=\"a.txt, bytes 2–5\""), std::string::npos);
}

}  // namespace
}  // namespace hexapla::report::marks_test
