// Tests src/align/quotations_likeness.cpp.
#include "align/quotations_likeness.h"

#include <gtest/gtest.h>

#include "quoting.h"

namespace hexapla::align::quotations::quotations_likeness_test {
namespace {

Unit spoken_by(std::string speaker, bool named = true) { return {.speaker = std::move(speaker), .named = named}; }

TEST(quotations_likeness, compares_speakers_by_their_words) {
  EXPECT_EQ(compare_speakers(spoken_by("ada marsh"), spoken_by("marsh")), Speakers::same);
  EXPECT_EQ(compare_speakers(spoken_by("ada marsh"), spoken_by("tom field")), Speakers::different);
  EXPECT_EQ(compare_speakers(spoken_by("ada marsh"), spoken_by("")), Speakers::unknown);
  EXPECT_EQ(compare_speakers(spoken_by("ada marsh"), spoken_by("spokeswoman", false)), Speakers::unknown);
  EXPECT_EQ(compare_speakers(spoken_by("harbour board chair"), spoken_by("harbour board clerk")), Speakers::same);
}

TEST(quotations_likeness, takes_another_of_a_kind_for_nobody_that_is_known) {
  const auto compare = [](const std::string& a, const std::string& b) {
    return compare_speakers(spoken_by(a, false), spoken_by(b, false));
  };
  EXPECT_EQ(compare("witness", "another witness"), Speakers::unknown);
  for (const char* other : {"different", "fellow", "neighboring", "neighbouring", "separate"})
    EXPECT_EQ(compare("witness", std::string(other) + " witness"), Speakers::unknown) << other;
  EXPECT_EQ(compare("1 neighbour", "neighbour"), Speakers::unknown);
  EXPECT_EQ(compare("second witness", "second witness"), Speakers::unknown) << "each account counts its own";
  EXPECT_EQ(compare("mill witness", "witness"), Speakers::same);
  EXPECT_EQ(compare_speakers(spoken_by("second lieutenant marsh"), spoken_by("marsh")), Speakers::same);
}

/// The units of two accounts, one line each.
struct Two {
  Two(Line a, Line b) : quoting({{std::move(a)}, {std::move(b)}}), units(quoting.story()) {}
  std::optional<Likeness> likeness() const { return same_utterance(units.all()[0], units.all()[1], units); }
  Quoting quoting;
  Units units;
};

const Line dam = {"“No engineer in this valley can promise that the barrier survives another flood.”", "Ada Marsh"};

TEST(quotations_likeness, is_full_for_the_same_words) {
  EXPECT_DOUBLE_EQ(Two(dam, dam).likeness()->score, 1.0);
  Line unsigned_one = dam;
  unsigned_one.speaker.clear();
  EXPECT_DOUBLE_EQ(Two(dam, unsigned_one).likeness()->score, 0.95);
}

/// Likeness of words whose own are common in the first account.
std::optional<Likeness> likeness_of_common(const Line& a, const Line& b) {
  const Line common = {"The boat sank. Boats sink. A boat sinks here.", ""};
  std::vector<Lines> texts = {{a, common, common, common, common, common}, {b}};
  const Quoting quoting(texts);
  const Units units(quoting.story());
  return same_utterance(units.all()[0], units.all()[1], units);
}

TEST(quotations_likeness, needs_no_rare_words_for_what_stands_whole_within_the_other) {
  const Line whole = {"“My old boat sank with me”", "Ada Marsh"};
  EXPECT_TRUE(likeness_of_common(whole, {"“boat sank with me”", "Marsh"}));
  EXPECT_FALSE(likeness_of_common(whole, {"“boat sank with me”", "Tom Field"}));
  EXPECT_FALSE(likeness_of_common(whole, {"“boat sank with me”", ""}));
  EXPECT_TRUE(likeness_of_common({"“My old boat sank with me and with all of you”", "Ada Marsh"},
                                 {"“boat sank with me and with all”", ""}));
}

TEST(quotations_likeness, needs_few_where_most_is_in_order) {
  const Line boat = {"“If they had a boat it sank for him”", "Ada Marsh"};
  EXPECT_TRUE(likeness_of_common(boat, {"“if we had a boat it sank for them”", "Marsh"}));
  EXPECT_FALSE(likeness_of_common(boat, {"“if we had a boat it sank for them”", ""}));
  EXPECT_FALSE(likeness_of_common(boat, {"“a boat sank near the old weir and the mill today”", "Marsh"}));
}

TEST(quotations_likeness, takes_one_speakers_words_but_for_one_though_they_are_small) {
  const auto likeness = [](const std::string& one, const std::string& other, const std::string& speaker) {
    return Two({one, "Ada Marsh"}, {other, speaker}).likeness();
  };
  const std::string left = "“You will never ever leave me”", take = "“You will never ever take me”";
  EXPECT_FALSE(likeness(left, take, "Marsh")->weak);
  EXPECT_TRUE(likeness(left, take, "")->weak) << "two may say much the same of themselves";
  EXPECT_FALSE(likeness(left, take, "Tom Field"));
  EXPECT_TRUE(Two({left, "a witness"}, {take, "another witness"}).likeness()->weak);
  EXPECT_TRUE(Two({left, "a neighbour"}, {take, "one neighbour"}).likeness()->weak);
  EXPECT_FALSE(likeness("“You will never leave me”", "“You will never take me”", "Marsh")) << "few words";
  EXPECT_FALSE(likeness(left, "“You will never ever take us”", "Marsh")) << "two others";
  EXPECT_FALSE(likeness(left, "“You will never leave me ever”", "Marsh")) << "in another order";
}

TEST(quotations_likeness, asks_more_of_a_speaker_on_different_days) {
  const auto likeness = [](const std::string& a, const std::string& b, const std::vector<std::string>& published) {
    Quoting quoting({{{a, "Ada Marsh"}}, {{b, "Marsh"}}});
    for (std::size_t i = 0; i < published.size(); ++i) {
      const Metadata metadata = {.published = published[i]};
      quoting.accounts[i] = *Account::from_text(std::string(quoting.accounts[i].text()), metadata);
    }
    const Units units(quoting.story());
    return same_utterance(units.all()[0], units.all()[1], units);
  };
  const std::string first = "“We hope and pray that the diver makes a full recovery.”";
  const std::string later = "“We still pray that he makes a full and speedy recovery.”",
                    free = "“We pray at night for a recovery of boats.”";
  EXPECT_TRUE(likeness(first, later, {"2020-06-02", "2020-06-02"}));
  EXPECT_TRUE(likeness(first, later, {}));
  EXPECT_FALSE(likeness(first, later, {"2020-06-02", "2020-06-23"}));
  EXPECT_FALSE(likeness(later, first, {"2020-06-23", "2020-06-02"}));
  EXPECT_TRUE(likeness(first, first, {"2020-06-02", "2020-06-23"}));
  EXPECT_TRUE(likeness(first, free, {"2020-06-02", "2020-06-02"}));
  EXPECT_FALSE(likeness(first, free, {"2020-06-02", "2020-06-23"}));
  const std::string left = "“You will never ever leave me”", take = "“You will never ever take me”";
  EXPECT_FALSE(likeness(left, take, {"2020-06-02", "2020-06-02"})->weak);
  EXPECT_TRUE(likeness(left, take, {"2020-06-02", "2020-06-23"})->weak);
}

TEST(quotations_likeness, asks_more_of_one_speaker_where_two_words_are_shared) {
  const Line party = {"“They gave a birthday party with lanterns.”", "Ada Marsh"};
  EXPECT_TRUE(Two(party, {"“We had a birthday party for the little girl.”", "Ada Marsh"}).likeness()->weak);
  EXPECT_FALSE(Two(party, {"“There was a birthday party with lanterns for the little girl.”", "Ada Marsh"}).likeness()->weak);
}

TEST(quotations_likeness, asks_more_of_different_speakers) {
  const std::string altered = "“No single engineer could promise that a wall survives another flood.”";
  EXPECT_TRUE(Two(dam, {altered, "Marsh"}).likeness());
  EXPECT_FALSE(Two(dam, {altered, "Tom Field"}).likeness());
}

TEST(quotations_likeness, is_none_where_only_small_words_are_shared) {
  EXPECT_FALSE(Two(dam, {"“In this town that is no thing that the people can do.”", "Ada Marsh"}).likeness());
}

TEST(quotations_likeness, takes_a_fragment_as_a_part_of_the_same_speakers_words) {
  EXPECT_TRUE(Two(dam, {"“another flood”", "Marsh"}).likeness());
  EXPECT_FALSE(Two(dam, {"“another flood”", ""}).likeness());
}

TEST(quotations_likeness, tells_fragments_of_one_place) {
  const Line a = {"On the radio Field called the harbour plan “a disgrace” again.", "Tom Field"};
  const Two same(a, {"On the radio he called the whole harbour plan “shameful” and left.", "Field"});
  EXPECT_TRUE(same_place(same.units.all()[0], same.units.all()[1], same.units));
  const Two other(a, {"At the mill he called his old dog “shameful” and left.", "Field"});
  EXPECT_FALSE(same_place(other.units.all()[0], other.units.all()[1], other.units));
}

TEST(quotations_likeness, finds_the_plain_words_of_an_utterance) {
  const Two two({"“several mill gates are secured”", "Ada Marsh"},
                {"By noon several mill gates are secured along the weir.", ""});
  const auto told = retells(two.units.sentences()[0], two.units.all()[0], two.units);
  ASSERT_TRUE(told);
  EXPECT_EQ(told->first, 2U);
  EXPECT_EQ(told->last, 6U);
}

TEST(quotations_likeness, takes_a_fragments_plain_words_only_in_a_sentence_of_the_same) {
  const Line fragment = {"At the gate the guards of the mill saw “several boats” burn in the fog.", "Police"};
  const auto told = [&](const std::string& sentence) {
    const Two two(fragment, {sentence, ""});
    const Unit& unit = two.units.all()[0];
    return retells_fragment(two.units.sentences()[1], unit, *two.units.around(unit), two.units);
  };
  const auto found = told("Guards at the mill watched several boats burn near the gate.");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->first, 5U);
  EXPECT_EQ(found->last, 6U);
  EXPECT_FALSE(told("The guards sold several boats in the spring."));
  EXPECT_FALSE(told("Guards at the mill watched many boats burn near the gate."));
}

TEST(quotations_likeness, takes_reports_of_the_same_speaker_in_any_order) {
  Quoting quoting({{{"“The dam will hold until spring if the pumps arrive.”", "Ada Marsh"}},
                   {{"“when pumps arrive the dam holds through the spring”", "Marsh"}},
                   {{"“when pumps arrive the dam holds through the spring”", "Tom Field"}}});
  quoting.annotations[1].quotations[0].saying = Saying::indirect;
  quoting.annotations[2].quotations[0].saying = Saying::indirect;
  const Units units(quoting.story());
  EXPECT_TRUE(reports(units.all()[1], units.all()[0], units));
  EXPECT_FALSE(reports(units.all()[2], units.all()[0], units));
}

TEST(quotations_likeness, takes_a_short_report_of_the_same_speaker) {
  const auto told = [](const std::string& report, const std::string& speaker) {
    Quoting quoting(
        {{{"“We have no reason to believe that other boats broke loose, and we sent nobody to look for them”", "Ada Marsh"}},
         {{"“" + report + "”", speaker}}});
    quoting.annotations[1].quotations[0].saying = Saying::indirect;
    const Units units(quoting.story());
    return reports(units.all()[1], units.all()[0], units).has_value();
  };
  EXPECT_TRUE(told("the harbour was not looking for other boats", "Marsh"));
  EXPECT_FALSE(told("the harbour was not looking for other boats", "Tom Field"));
  EXPECT_FALSE(told("the boats of the fishing fleet had left the harbour before the storm", "Marsh"));
}

TEST(quotations_likeness, needs_more_than_two_words_of_two_who_may_be_two_people) {
  const Line lying = {"“When I went to look I saw a lady lying by the weir”", "another keeper"};
  EXPECT_FALSE(Two(lying, {"“I see a man lying down”", "Tom Field"}).likeness());
  EXPECT_TRUE(Two(lying, {"“I saw a lady lying by the weir”", "Tom Field"}).likeness());
}

TEST(quotations_likeness, is_none_where_a_name_alone_is_shared) {
  const Line act = {"“for years the Harbour Safety Act has kept our boats afloat”", "Ada Marsh"};
  EXPECT_FALSE(Two(act, {"“it strikes at the Harbour Safety Act”", "Ada Marsh"}).likeness());
  EXPECT_TRUE(Two(act, {"“the Harbour Safety Act keeps their boats afloat”", "Ada Marsh"}).likeness());
}

TEST(quotations_likeness, takes_a_run_of_small_words_of_an_unknown_speaker) {
  const Line run = {"“we are just here for a project and for you”", ""};
  EXPECT_TRUE(Two(run, {"“we are just here for a project”", "another man"}).likeness());
  EXPECT_FALSE(Two(run, {"“a project”", "another man"}).likeness());
}

}  // namespace
}  // namespace hexapla::align::quotations::quotations_likeness_test
