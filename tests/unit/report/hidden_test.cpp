#include "report/hidden.h"

#include <gtest/gtest.h>

#include "core/utf8.h"

namespace hexapla::report::hidden_test {
namespace {

TEST(Hidden, MeansWhatTurnsTheDirectionOfWriting) {
  for (const std::string_view control :
       {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"})
    EXPECT_TRUE(holds_misleading("51" + std::string(control) + "15")) << spelt_out(utf8::decode(control, 0).code_point);
}

TEST(Hidden, MeansWhatIsNotSeen) {
  EXPECT_TRUE(holds_misleading("2\u2062 3")) << "an invisible operator";
  EXPECT_TRUE(holds_misleading("shown\U000E0068\U000E0069")) << "tags spell what nobody sees";
  EXPECT_FALSE(holds_misleading("\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")) << "a flag";
}

TEST(Hidden, LeavesMarksOfDirectionToTheirScript) {
  EXPECT_TRUE(holds_misleading("1\u200F5\u200F2 people")) << "they would stand as 125";
  EXPECT_TRUE(holds_misleading("1\u061C5 people"));
  EXPECT_FALSE(holds_misleading("שלום\u200F! 5"));
  EXPECT_FALSE(holds_misleading("(5)\u200F שקל"));
  EXPECT_TRUE(holds_misleading("\u200F\u200F 5")) << "a mark is no letter of a script";
}

TEST(Hidden, LeavesWhatScriptsNeed) {
  EXPECT_FALSE(holds_misleading("عام ٢٠٢٥، في القدس"));
  EXPECT_FALSE(holds_misleading("می\u200Cخواهم")) << "Persian joins no letters here";
  EXPECT_FALSE(holds_misleading("👩\u200D🚒 soft\u00ADly"));
}

TEST(Hidden, IsSpeltOut) {
  EXPECT_EQ(spelt_out(0x202E), "<U+202E>");
  EXPECT_EQ(spelt_out(0xE0001), "<U+E0001>");
}

}  // namespace
}  // namespace hexapla::report::hidden_test
