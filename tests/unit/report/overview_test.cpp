#include "report/html/overview.h"

#include <gtest/gtest.h>

#include "sample.h"

namespace hexapla::report::overview_test {
namespace {

std::string overview(const Comparison& comparison, const HtmlOptions& options = {}) {
  const View view(comparison, options);
  Markup out;
  write_overview(out, view);
  return out.take();
}
bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(Overview, ShowsEventsWithTheirTellersAndDisputes) {
  const std::string out = overview(sample::comparison());
  EXPECT_TRUE(has(out, "<section class=view id=\"timeline\"><h2>Timeline <small>2</small></h2>")) << out;
  EXPECT_TRUE(has(out, "<p class=when>1891</p>")) << out;
  EXPECT_TRUE(has(out, "<p class=when>7 Mar 2031, night</p>")) << out;
  EXPECT_TRUE(has(out, "href=\"#f4\">dated otherwise too</a>")) << out;
}

TEST(Overview, LeadsFromEveryUseToItsPlaceInTheText) {
  const Comparison comparison = sample::comparison();
  const View view(comparison, {});
  const std::uint32_t spot = view.spot_of(comparison.overview.participants[0].names[0].mentions[2]);
  ASSERT_NE(spot, 0U);
  EXPECT_TRUE(has(overview(comparison),
                  "href=\"#o" + std::to_string(spot) + "\" aria-label=\"Radio Ostrel, 1 time\"><b class=letter>C</b>"));
  EXPECT_TRUE(has(to_html(comparison), "<span class=spot id=\"o" + std::to_string(spot) + "\">Ilse Varga</span>"));
}

TEST(Overview, LeadsNowhereWhereTheTextsAreLeftOut) {
  const std::string out = overview(sample::comparison(), {.excerpts = true});
  EXPECT_FALSE(has(out, "href=\"#o"));
  EXPECT_TRUE(has(out, "<span class=use><b class=letter>C</b></span>")) << out;
}

TEST(Overview, NamesOmissionsAndChoices) {
  const std::string out = overview(sample::comparison());
  EXPECT_TRUE(has(out, "does not name <a href=\"#p1\" dir=auto>Ilse Varga</a>")) << out;
  EXPECT_TRUE(has(out,
                  "does not tell: <a href=\"#f1\" dir=auto>people hurt in the fire</a> (the others: <bdi>14 people, at least 14 "
                  "people or 19 people</bdi>)"))
      << out;
  EXPECT_TRUE(has(out, "<h3>Evaluating words</h3>\n<p class=about dir=auto>stairway</p>")) << out;
  EXPECT_TRUE(has(to_html(sample::comparison()), "Another event: shares no participant, place or time"));
}

TEST(Overview, IsListedInTheContentsAndAbsentWhereThereIsNone) {
  EXPECT_TRUE(has(to_html(sample::comparison()), "<ul class=views><li><a href=\"#timeline\">Timeline 2</a></li>"));
  Comparison none_of_it = sample::comparison();
  none_of_it.overview = {};
  EXPECT_EQ(overview(none_of_it), "");
  EXPECT_FALSE(has(to_html(none_of_it), "<ul class=views>"));
}

}  // namespace
}  // namespace hexapla::report::overview_test
