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
  EXPECT_EQ(scope("They held nine boats over the weekend.").period, Period::several);
  EXPECT_EQ(scope("They held nine boats in a span of four nights.").period, Period::several);
  EXPECT_TRUE(scope("They held nine boats across Port Osk.").wide);
  EXPECT_EQ(scope("They held nine boats in five hours.").period, Period::none) << "all may be of one night";
  EXPECT_EQ(scope("They held nine boats in Osk two days after the vote.").period, Period::none) << "where, and when";
  EXPECT_EQ(scope("They held nine boats this season.").period, Period::this_season);
  EXPECT_EQ(scope("They held nine boats last year.").period, Period::last_season);
}

TEST(QuantityScopes, AreNotThoseOfAnotherClause) {
  EXPECT_FALSE(scope("They held nine boats on Friday.").wide);
  EXPECT_FALSE(scope("They held nine boats while crews across the country slept.").wide);
  EXPECT_FALSE(scope("They held nine boats in the worst storm since 1998.").wide) << "of a degree";
  EXPECT_FALSE(scope("They held nine boats in the heaviest storm since 1998.").wide) << "of a degree";
  EXPECT_TRUE(scope("They held nine boats, and made an arrest since Friday.").wide) << "a thing";
  EXPECT_FALSE(scope("They held nine boats since they had no lights.").wide) << "tells why";
  EXPECT_FALSE(scope("They held nine boats across the bay.").wide);
  EXPECT_EQ(scope("They held nine boats.").period, Period::none);
}

TEST(QuantityScopes, MayBeThatOfAMean) {
  EXPECT_TRUE(scope("She held nine boats a game.").mean);
  EXPECT_TRUE(scope("She held an average of nine boats.").mean);
  EXPECT_TRUE(scope("She averaged nine boats.", "nine boats", 9, "average").mean);
  EXPECT_TRUE(scope("She held nine boats a day on average.").mean);
  EXPECT_FALSE(scope("She held nine boats; on average it takes two.").mean);
  EXPECT_FALSE(scope("She held nine boats a while.").mean);
  QuantityStory made;
  test::Told people = counted("nine people", 9, "people", "person");
  made.add("It killed nine people a match for any.", {people});
  EXPECT_FALSE(scope_told(made.quantity(0, 0), made.story().accounts[0], made.story().annotations[0]).mean);
}

TEST(QuantityScopes, OfARateAreThoseOfOneToldByAnAdverb) {
  QuantityStory made;
  made.add("It makes nine boats a day.", {counted("nine boats", 9, "boats", "boat")});
  made.add("It makes seven boats daily.", {counted("seven boats", 7, "boats", "boat")});
  made.annotations(0).quantities[0].per = "day";
  EXPECT_FALSE(test::between(made).excluded);
  made.annotations(0).quantities[0].per = "game";
  EXPECT_TRUE(test::between(made).excluded);
}

TEST(QuantityScopes, TellTheWholeOfAPart) {
  EXPECT_TRUE(scope("She missed ten of the Gulls' nine boats.").whole);
  EXPECT_TRUE(scope("She missed 10 of her nine boats.").whole);
  EXPECT_FALSE(scope("She missed ten of the nine boats.").whole) << "nobody's";
  EXPECT_TRUE(scope("She missed ten of the nine boats.").of_all);
  EXPECT_FALSE(scope("She missed the nine boats.").of_all);
  EXPECT_FALSE(scope("She missed her nine boats.").whole);
}

/// Whether nine boats in the one text are kept apart from the seven of the other.
bool apart(const std::string& one, const std::string& other, const std::string& act = {}, const std::string& other_act = {}) {
  QuantityStory made;
  test::Told nine = counted("nine boats", 9, "boats", "boat"), seven = counted("seven boats", 7, "boats", "boat");
  nine.act = act;
  seven.act = other_act;
  made.add(one, {nine});
  made.add(other, {seven});
  return test::between(made).excluded;
}

TEST(QuantityScopes, KeepWhatDiffersApart) {
  EXPECT_TRUE(apart("They held nine boats this season.", "They held seven boats last season."));
  EXPECT_TRUE(apart("They held nine boats a game.", "They held seven boats."));
  EXPECT_FALSE(apart("They held nine boats.", "They held seven boats."));
}

TEST(QuantityScopes, MayBeOnePeriodInOtherWords) {
  EXPECT_FALSE(apart("They have held nine boats this year.", "They have held seven boats since January."));
  EXPECT_FALSE(apart("They have held nine boats since Monday.", "They have held seven boats in three days."));
}

TEST(QuantityScopes, ThatAreWideKeepNothingApartFromWhatTellsNone) {
  EXPECT_FALSE(apart("They held nine boats across the country.", "They held seven boats."));
  EXPECT_FALSE(apart("They have held nine boats since the gale.", "They have held seven boats."));
}

TEST(QuantityScopes, ThatAreWideKeepThoseOfADayOrAnEventApart) {
  EXPECT_FALSE(apart("They held nine boats.", "They held seven boats across the country.")) << "more cannot be a part";
  EXPECT_TRUE(apart("They held nine boats in fires across the country.", "They held seven boats."));
  const auto wide = [](const std::string& one, const std::string& other, const std::string& day) {
    QuantityStory made;
    test::Told nine = counted("nine boats", 9, "boats", "boat"), seven = counted("seven boats", 7, "boats", "boat");
    nine.act = seven.act = "hold";
    made.add(one, {nine});
    made.add(other, {seven});
    const auto place = [&](const std::string& words) {
      const auto at = static_cast<std::uint32_t>(other.find(words));
      return Span{at, static_cast<std::uint32_t>(at + words.size())};
    };
    made.annotations(1).times.push_back({.span = place(day), .kind = TimeKind::date, .value = "2005-09-16", .act = "hold"});
    return test::between(made).excluded;
  };
  EXPECT_TRUE(wide("They held nine boats over four nights.", "They held seven boats on Friday.", "Friday"));
  EXPECT_FALSE(wide("They held nine boats across the country.", "They held seven boats on Friday.", "Friday"));
}

TEST(QuantityScopes, OfAWholeKeepOnlyWhatMayBeItsPartApart) {
  EXPECT_TRUE(apart("She missed ten of the Gulls' nine boats.", "She missed seven boats.", {}, "miss"));
  EXPECT_FALSE(apart("She missed two of her nine boats.", "The yard had seven boats.", {}, "have")) << "a whole, too";
  EXPECT_FALSE(apart("She missed two of her nine boats.", "She missed two of the seven boats.", {}, "miss")) << "a whole, too";
  EXPECT_FALSE(apart("She missed nine boats.", "She missed two of her seven boats.", "miss")) << "no part is greater";
}

TEST(QuantityScopes, OfOneEventDifferFromThoseOfWhatElseHappenedInSeveral) {
  const auto in_one = [](const std::string& act, const std::string& words = "two fires") {
    QuantityStory made;
    test::Told one = counted("one fire", 1, "fire", "fire"), two = counted("two fires", 2, "fires", "fire");
    one.act = "charge";
    two.act = act;
    made.add("Roe was charged in one fire.", {one});
    made.add("Roe was tied to " + words + ".", {two});
    return test::between(made).excluded;
  };
  EXPECT_TRUE(in_one("see"));
  EXPECT_TRUE(in_one("charge", "two fires since Friday"));
  EXPECT_FALSE(in_one("charge"));
  EXPECT_FALSE(in_one(""));
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
  const auto apart = [](const std::string& value, const std::string& words, Metadata metadata = {},
                        const std::string& head = {}) {
    QuantityStory made;
    made.add("It rained.\nIt blew.\nIt hailed.\nIt froze.\nIt thawed.\n" + words + ", crews held nine boats.",
             {counted("nine boats", 9, "boats", "boat")});
    const Span at{static_cast<std::uint32_t>(made.story().accounts[0].text().find(words)), 0};
    made.annotations(0).times.push_back({.span = {at.begin, static_cast<std::uint32_t>(at.begin + words.size())},
                                         .kind = TimeKind::date,
                                         .value = value,
                                         .sentence = 5});
    if (!head.empty())
      made.annotations(0).times.insert(made.annotations(0).times.begin(), {.kind = TimeKind::date, .value = head});
    made.add("Crews held seven boats.", {counted("seven boats", 7, "boats", "boat")}, std::move(metadata));
    return test::between(made).excluded;
  };
  const Metadata later = {.published = "2005-12-01"};
  EXPECT_TRUE(apart("2005-09", "In September 2005", later));
  EXPECT_TRUE(apart("UNDEF-this-month", "Just this month", later));
  EXPECT_FALSE(apart("XXXX-09-11", "On September 11", later));
  EXPECT_FALSE(apart("XXXX-09", "In September")) << "who knows when the other was published?";
  EXPECT_FALSE(apart("UNDEF-this-month", "Just this month"));
  EXPECT_FALSE(apart("XXXX-09", "In September", {.published = "2005-09-12"})) << "the other is of that month";
  EXPECT_FALSE(apart("XXXX-09", "In September", {.published = "2005-10-01"})) << "or of the next";
  EXPECT_TRUE(apart("XXXX-09", "In September", later));
  EXPECT_FALSE(apart("XXXX-09", "In September", later, "2005-09-16")) << "what the account's head tells of";
}

TEST(QuantityScopes, OfAnUndatedAccountDifferFromTheFormerEventOfOneThatTellsOfAnother) {
  QuantityStory made;
  const std::string text = "Crews held six boats.\nIt blew.\nIt hailed.\nIt froze.\nIt thawed.\nIn May, crews held nine boats.";
  made.add(text, {counted("six boats", 6, "boats", "boat"), counted("nine boats", 9, "boats", "boat")});
  const auto at = static_cast<std::uint32_t>(text.find("In May"));
  made.annotations(0).times.push_back({.span = {at, at + 6}, .kind = TimeKind::date, .value = "XXXX-05", .sentence = 5});
  made.add("Crews held seven boats.", {counted("seven boats", 7, "boats", "boat")});
  const Features features(made.story(), {{0, 0}, {0, 1}, {1, 0}}, {}, text::Rates(made.story()));
  EXPECT_TRUE(compare(features.all()[1], features.all()[2], features).excluded);
  EXPECT_FALSE(compare(features.all()[0], features.all()[2], features).excluded);
}

TEST(QuantityScopes, SinceADayAreSomeOfASeasons) {
  const auto excluded = [](const std::string& since, double some, const std::string& season) {
    QuantityStory made;
    const std::string words = std::to_string(static_cast<int>(some)) + " boats";
    made.add("They have held " + words + " " + since + ".", {counted(words, some, "boats", "boat")});
    made.add("They have held 548 boats " + season + ".", {counted("548 boats", 548, "boats", "boat")});
    return test::between(made).excluded;
  };
  EXPECT_TRUE(excluded("since May", 498, "this season"));
  EXPECT_FALSE(excluded("since May", 598, "this season")) << "some are no more than all";
  EXPECT_FALSE(excluded("since the season's start", 498, "this season"));
  EXPECT_FALSE(excluded("since the season began", 498, "this season"));
  EXPECT_FALSE(excluded("since May", 498, "since May"));
  EXPECT_FALSE(excluded("this season", 498, "this season"));
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_scopes_test
