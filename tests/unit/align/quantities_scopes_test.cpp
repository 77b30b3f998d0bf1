#include "align/quantities_scopes.h"

#include <gtest/gtest.h>

#include "quantities_between.h"

namespace hexapla::align::quantities::quantities_scopes_test {
namespace {

using test::counted;
using test::QuantityStory;

/// Of "nine boats" in the last line of a text.
Scope scope(const std::string& text, const std::string& words = "nine boats", double low = 9, const std::string& act = {}) {
  QuantityStory made;
  test::Told told = counted(words, low, "boats", "boat");
  told.act = act;
  made.add(text, {told});
  return scope_told(made.quantity(0, 0), made.story().accounts[0], made.story().annotations[0]);
}

TEST(QuantityScopes, MayReachOverSeveralDaysOrPlaces) {
  EXPECT_TRUE(scope("They held nine boats across the country.").wide);
  EXPECT_TRUE(scope("They held nine boats statewide.").wide);
  EXPECT_EQ(scope("They have held nine boats since Friday.").period, Period::since);
  EXPECT_EQ(scope("Since the storm, nine boats have been held.").period, Period::since);
  EXPECT_EQ(scope("They held nine boats over four nights.").period, Period::several);
  EXPECT_EQ(scope("They held nine boats in a five-hour span.").period, Period::several);
  EXPECT_EQ(scope("They held nine boats this season.").period, Period::this_season);
  EXPECT_EQ(scope("They held nine boats last year.").period, Period::last_season);
}

TEST(QuantityScopes, AreNotThoseOfAnotherClause) {
  EXPECT_FALSE(scope("They held nine boats on Friday.").wide);
  EXPECT_FALSE(scope("They held nine boats while crews across the country slept.").wide);
  EXPECT_FALSE(scope("They held nine boats in the worst storm since 1998.").wide) << "of a degree";
  EXPECT_EQ(scope("They held nine boats.").period, Period::none);
}

TEST(QuantityScopes, MayBeThatOfAMean) {
  EXPECT_TRUE(scope("She held nine boats a game.").mean);
  EXPECT_TRUE(scope("She held an average of nine boats.").mean);
  EXPECT_TRUE(scope("She averaged nine boats.", "nine boats", 9, "average").mean);
  EXPECT_FALSE(scope("She held nine boats a while.").mean);
}

TEST(QuantityScopes, TellTheWholeOfAPart) {
  EXPECT_TRUE(scope("She missed ten of the Gulls' nine boats.").whole);
  EXPECT_TRUE(scope("She missed 10 of her nine boats.").whole);
  EXPECT_FALSE(scope("She missed ten of the nine boats.").whole) << "nobody's";
  EXPECT_FALSE(scope("She missed her nine boats.").whole);
}

TEST(QuantityScopes, KeepWhatDiffersApart) {
  const auto apart = [](const std::string& one, const std::string& other) {
    QuantityStory made;
    made.add(one, {counted("nine boats", 9, "boats", "boat")});
    made.add(other, {counted("seven boats", 7, "boats", "boat")});
    return test::between(made).excluded;
  };
  EXPECT_TRUE(apart("They held nine boats across the country.", "They held seven boats."));
  EXPECT_FALSE(apart("They held nine boats.", "They held seven boats across the country.")) << "more cannot be a part";
  EXPECT_TRUE(apart("They held nine boats this season.", "They held seven boats last season."));
  EXPECT_TRUE(apart("They held nine boats a game.", "They held seven boats."));
  EXPECT_FALSE(apart("They held nine boats.", "They held seven boats."));
}

TEST(QuantityScopes, SistersMayBeSomeOfTheSiblings) {
  const auto apart = [](double sisters, double siblings) {
    QuantityStory made;
    made.add("She lived with her sisters.", {{.words = "sisters", .number = "sisters", .low = sisters, .head = "sister"}});
    made.add("She lived with her siblings.", {{.words = "siblings", .number = "siblings", .low = siblings, .head = "sibling"}});
    return test::between(made).excluded;
  };
  EXPECT_TRUE(apart(2, 3));
  EXPECT_FALSE(apart(4, 3));
}

TEST(QuantityScopes, AFormerEventIsToldByItsMonthBehindTheHead) {
  const auto apart = [](const std::string& value, const std::string& words, Metadata metadata = {}) {
    QuantityStory made;
    made.add("It rained.\nIt blew.\nIt hailed.\nIt froze.\nIt thawed.\n" + words + ", crews held nine boats.",
             {counted("nine boats", 9, "boats", "boat")});
    const Span at{static_cast<std::uint32_t>(made.story().accounts[0].text().find(words)), 0};
    made.annotations(0).times.push_back({.span = {at.begin, static_cast<std::uint32_t>(at.begin + words.size())},
                                         .kind = TimeKind::date,
                                         .value = value,
                                         .sentence = 5});
    made.add("Crews held seven boats.", {counted("seven boats", 7, "boats", "boat")}, std::move(metadata));
    return test::between(made).excluded;
  };
  EXPECT_TRUE(apart("XXXX-09", "In September"));
  EXPECT_TRUE(apart("2005-09", "In September 2005"));
  EXPECT_TRUE(apart("UNDEF-this-month", "Just this month"));
  EXPECT_FALSE(apart("XXXX-09-11", "On September 11"));
  EXPECT_FALSE(apart("XXXX-09", "In September", {.published = "2005-09-12"})) << "the other is of that month";
  EXPECT_FALSE(apart("XXXX-09", "In September", {.published = "2005-10-01"})) << "or of the next";
  EXPECT_TRUE(apart("XXXX-09", "In September", {.published = "2005-12-01"}));
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_scopes_test
