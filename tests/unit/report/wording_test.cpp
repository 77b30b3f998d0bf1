#include "report/html/wording.h"

#include <gtest/gtest.h>

namespace hexapla::report::wording_test {
namespace {

using Kind = WordChange::Kind;

Finding finding(std::vector<WordChange> changes) {
  return {.kind = FindingKind::quotation, .readings = {{}, {.changes = std::move(changes)}}};
}

std::string written(const Finding& of, std::uint32_t reading, std::vector<std::string_view> pieces) {
  AlteredWording wording(of, reading);
  Markup out;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i > 0) out.raw("|");
    wording.write(out, pieces[i]);
  }
  return out.take();
}

const Finding scrapes = finding({{Kind::same, "We heard", "We heard"},
                                 {Kind::changed, "one", "two"},
                                 {Kind::same, "long", "long"},
                                 {Kind::changed, "scrape", "scrapes"}});

TEST(AlteredWording, MarksLettersOfAWordAndWholeWords) {
  EXPECT_EQ(written(scrapes, 1, {"“We heard two long scrapes,”"}),
            "“We heard <ins title=\"instead of: one\">two</ins> long scrape<ins title=\"instead of: scrape\">s</ins>,”");
}

TEST(AlteredWording, ShowsMissingLetters) {
  const Finding of = finding({{Kind::changed, "honours", "honors"}, {Kind::changed, "scrapes", "scrape"}});
  EXPECT_EQ(written(of, 1, {"honors scrape"}), "hono<del>u</del>rs scrape<del>s</del>");
}

TEST(AlteredWording, UnderlinesInTheFirstReadingWhatOthersAlter) {
  EXPECT_EQ(written(scrapes, 0, {"“We heard one long scrape.”"}), "“We heard <u>one</u> long <u>scrape</u>.”");
}

TEST(AlteredWording, ShowsAddedAndLeftOutWords) {
  const Finding of = finding({{Kind::same, "no", "no"},
                              {Kind::added, "", "good"},
                              {Kind::same, "reason to", "reason to"},
                              {Kind::cut, "wait or", ""},
                              {Kind::same, "stay", "stay"},
                              {Kind::cut, "in port", ""}});
  EXPECT_EQ(written(of, 1, {"No good reason to stay."}),
            "No <ins>good</ins> reason to <del>wait or</del> stay. <span class=cut title=\"leaves out: in port\">…</span>");
  EXPECT_EQ(written(of, 0, {"no reason to wait or stay in port"}), "no reason to wait or stay in port")
      << "nothing in other words";
}

TEST(AlteredWording, ShowsAnExcerptAsOne) {
  const Finding of = finding({{Kind::cut, "these are", ""}, {Kind::same, "monsters", "monsters"}});
  EXPECT_EQ(written(of, 1, {"“monsters,”"}), "“<span class=cut title=\"leaves out: these are\">…</span> monsters,”");
}

TEST(AlteredWording, FollowsAnUtteranceThroughItsPiecesAndBeginsAgain) {
  const Finding of = finding({{Kind::same, "we carried out", "we carried out"}, {Kind::changed, "whoever", "everyone"}});
  EXPECT_EQ(written(of, 1, {"We carried", "out everyone", "we carried out everyone"}),
            "We carried|out <ins title=\"instead of: whoever\">everyone</ins>|we carried out <ins title=\"instead of: "
            "whoever\">everyone</ins>");
}

TEST(AlteredWording, LeavesWordsAloneThatTheChangesDoNotName) {
  EXPECT_EQ(written(scrapes, 1, {"<b>Something</b> else & more"}), "&lt;b&gt;Something&lt;/b&gt; else &amp; more");
  EXPECT_EQ(written(scrapes, 1, {""}), "");
}

TEST(AlteredWording, CutsLettersAtCharacters) {
  const Finding of = finding({{Kind::changed, "café", "cafè"}});
  EXPECT_EQ(written(of, 1, {"cafè"}), "caf<del>é</del><ins title=\"instead of: café\">è</ins>");
}

}  // namespace
}  // namespace hexapla::report::wording_test
