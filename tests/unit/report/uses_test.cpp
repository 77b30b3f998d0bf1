#include "report/html/uses.h"

#include <gtest/gtest.h>

#include "sample.h"

namespace hexapla::report::uses_test {
namespace {

TEST(Uses, CountPlacesByAccountAndLeadToTheFirst) {
  Comparison comparison = sample::comparison();
  const Phrase phrase = {.text = "Varga <b>",
                         .mentions = {sample::mention(comparison, 0, "Fire"), sample::mention(comparison, 0, "fire"),
                                      sample::mention(comparison, 1, "fire")}};
  comparison.overview.words = {{.phrases = {phrase}}};
  const View view(comparison, {});
  Markup out;
  write_phrases(out, view, {phrase});
  const std::string text = out.take();
  EXPECT_NE(text.find("<q dir=auto>Varga &lt;b&gt;</q>"), std::string::npos) << text;
  EXPECT_NE(text.find("aria-label=\"Gazette, 2 times\"><b class=letter>A</b> 2</a>"), std::string::npos) << text;
  EXPECT_NE(text.find("<b class=letter>B</b></a>"), std::string::npos) << text;
}

TEST(Uses, CutWhatIsTooLongAndWriteNoEmptyList) {
  const Comparison comparison = sample::comparison();
  const View view(comparison, {});
  Markup out;
  write_phrases(out, view, {});
  EXPECT_EQ(out.size(), 0U);
  write_phrases(out, view, {{.text = std::string(300, 'w'), .mentions = {{0, {0, 4}}}}});
  EXPECT_NE(out.take().find(std::string(120, 'w') + " …</q>"), std::string::npos);
}

TEST(Uses, CountTheTellersOfAParticipant) { EXPECT_EQ(tellers_of(sample::comparison().overview.participants[0]), 3U); }

}  // namespace
}  // namespace hexapla::report::uses_test
