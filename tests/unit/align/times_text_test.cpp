// Tests src/align/times_text.cpp, as far as times_features_test.cpp does not.
#include "align/times_text.h"

#include <gtest/gtest.h>

namespace hexapla::align::times::times_text_test {
namespace {

/// An account of one sentence with times at the given words.
Annotations read(const std::string& text, const std::vector<std::string>& times, TimeKind kind) {
  Annotations out;
  out.sentences.push_back({.span = {0, static_cast<std::uint32_t>(text.size())}});
  for (const std::string& words : times) {
    const auto begin = static_cast<std::uint32_t>(text.find(words));
    out.times.push_back({.span = {begin, static_cast<std::uint32_t>(begin + words.size())}, .kind = kind});
  }
  return out;
}

TEST(TimesText, FireIsAShotOrTheEndOfAJob) {
  EXPECT_TRUE(shoots("He fired at the lamps.", "fire"));
  EXPECT_TRUE(shoots("A man with a rifle fired twice.", "fire"));
  EXPECT_FALSE(shoots("The yard fired its foreman on Monday.", "fire"));
  EXPECT_FALSE(shoots("He aimed at the lamps.", "aim"));
}

TEST(TimesText, ADateLineHasNoOtherWords) {
  const auto is_line = [](const std::string& text, const std::vector<std::string>& times) {
    return is_date_line(text, read(text, times, TimeKind::date), 0);
  };
  EXPECT_TRUE(is_line("9 May 2013", {"9 May 2013"}));
  EXPECT_TRUE(is_line("Posted at 12:48 BST on 9 May 2013", {"9 May 2013"}));
  EXPECT_FALSE(is_line("The ferry sank on 9 May 2013", {"9 May 2013"}));
}

TEST(TimesText, WhatIsToComeAsksSomethingIfItIsNear) {
  const auto asks = [](const std::string& text, const std::string& words) {
    Annotations times = read(text, {words}, TimeKind::vague);
    times.times.front().value = "FUTURE_REF";
    return answers_a_question(times, 0, text);
  };
  EXPECT_TRUE(asks("It will sail in the very near future.", "the very near future"));
  EXPECT_FALSE(asks("It will sail in the future.", "the future"));
}

TEST(TimesText, ModelsOfCarsAskNothing) {
  const auto asks = [](const std::string& text) {
    Annotations times = read(text, {"2012"}, TimeKind::date);
    times.times.front().value = "2012";
    return answers_a_question(times, 0, text);
  };
  EXPECT_FALSE(asks("They sought a silver 2012 Honda Civic."));
  EXPECT_TRUE(asks("They met in 2012, Honda said."));
  EXPECT_TRUE(asks("They closed the 2012 fair."));
  EXPECT_FALSE(asks("He left in her 2012 Lincoln."));
  EXPECT_FALSE(asks("They sought a 2012 Grey Honda Civic."));
  EXPECT_FALSE(asks("Vehicle: 2012 Ford, white."));
  EXPECT_TRUE(asks("In 2012 Ford opened a plant."));
  EXPECT_TRUE(asks("In fiscal 2012 Ford opened a plant."));
  EXPECT_TRUE(asks("In 2010 and 2012 Ford opened plants."));
  EXPECT_TRUE(asks("Since 2012 Lincoln has had a mayor."));
  EXPECT_TRUE(asks("2012 Ford opened a plant."));
}

TEST(TimesText, StampsOfUpdatesAndPostsAreTold) {
  const auto stamps = [](const std::string& text, const std::string& words, TimeKind kind = TimeKind::clock) {
    return stamps_a_part(read(text, {words}, kind), 0, text, false);
  };
  EXPECT_TRUE(stamps("UPDATE (6 p.m.): The road is open.", "6 p.m."));
  EXPECT_TRUE(stamps("UPDATE (6 p.m. 5/14/16): The road is open.", "5/14/16", TimeKind::date));
  EXPECT_TRUE(stamps("UPDATE 3 AT 6:05 PM EST: The road is open.", "6:05 PM"));
  EXPECT_TRUE(stamps("6 p.m. UPDATE: The road is open.", "6 p.m."));
  EXPECT_FALSE(stamps("UPDATE: The road was opened at 6 p.m.", "6 p.m."));
  EXPECT_FALSE(stamps("UPDATE: MAN SHOT MONDAY", "MONDAY", TimeKind::date));
  EXPECT_FALSE(stamps("UPDATE: MAP AM 5/14/16", "5/14/16", TimeKind::date));
  EXPECT_FALSE(stamps("At 6 p.m. they gave an UPDATE.", "6 p.m."));
  EXPECT_TRUE(stamps("Such a loss. \u2014 Ann Roe (@annroe) July 30, 2016", "July 30, 2016", TimeKind::date));
  EXPECT_FALSE(stamps("Ann Roe (the mayor) July 30, 2016", "July 30, 2016", TimeKind::date));
}

TEST(TimesText, StampsOfPublicationAreTold) {
  const auto stamps = [](const std::string& text, const std::string& words, const std::string& act = "published") {
    Annotations times = read(text, {words}, TimeKind::date);
    times.times.front().act = act;
    return stamps_a_part(times, 0, text, false);
  };
  EXPECT_TRUE(stamps("(Published Monday, May 2, 2016)", "Monday, May 2, 2016"));
  EXPECT_TRUE(stamps("(Updated: May 2 at 9:12 AM EST)", "9:12 AM"));
  EXPECT_FALSE(stamps("Updated: May 2 at 9:12 AM EST", "9:12 AM"));
  EXPECT_FALSE(stamps("Mill fire: May 2, 2016 Update", "May 2, 2016"));
  EXPECT_FALSE(stamps("The firm published it on May 2.", "May 2"));
  EXPECT_FALSE(stamps("Published reports put it on May 2.", "May 2"));
  EXPECT_FALSE(stamps("(Published Monday, May 2, 2016)", "Monday, May 2, 2016", "fall"));
}

/// An account whose paragraphs begin with the given hours.
Annotations paragraphs(const std::string& text, const std::vector<std::pair<std::string, std::string>>& hours) {
  Annotations out;
  for (const auto& [words, value] : hours) {
    const auto begin = static_cast<std::uint32_t>(text.find(words)), end = static_cast<std::uint32_t>(text.find('\n', begin));
    out.times.push_back({.span = {begin, static_cast<std::uint32_t>(begin + words.size())},
                         .kind = TimeKind::clock,
                         .value = value,
                         .sentence = static_cast<std::uint32_t>(out.sentences.size())});
    out.sentences.push_back({.span = {begin, end}});
  }
  return out;
}

TEST(TimesText, HoursOfParagraphsAreStampsWhereTheNewestStandsFirst) {
  const std::string falling = "7:20 p.m.: The road is open.\n6:05 p.m.: Police close the road.\n";
  const Annotations live = paragraphs(falling, {{"7:20 p.m.", "T19:20"}, {"6:05 p.m.", "T18:05"}});
  EXPECT_TRUE(is_live(live, falling));
  EXPECT_TRUE(stamps_a_part(live, 1, falling, true));
  const std::string rising = "6:05 p.m.: The bridge collapses.\n7:20 p.m.: Police close the road.\n";
  const Annotations timeline = paragraphs(rising, {{"6:05 p.m.", "T18:05"}, {"7:20 p.m.", "T19:20"}});
  EXPECT_FALSE(is_live(timeline, rising));
  EXPECT_FALSE(stamps_a_part(timeline, 1, rising, false));
  const std::string told = "6:05 p.m.: The road is open.\nUPDATE: It is closed.\n";
  EXPECT_TRUE(is_live(paragraphs(told, {{"6:05 p.m.", "T18:05"}}), told));
  const std::string within = "Monday, 6:05 p.m.: The road is open.\n";
  EXPECT_FALSE(stamps_a_part(paragraphs(within, {{"6:05 p.m.", "T18:05"}}), 0, "x" + within, true));
}

TEST(TimesText, AnHourInBracketsIsThatBeforeInAnotherZone) {
  const std::string text = "It sank at 10 a.m. (0800 GMT), not at noon, 2 p.m.";
  const Annotations times = read(text, {"10 a.m.", "0800 GMT", "noon", "2 p.m."}, TimeKind::clock);
  EXPECT_FALSE(is_converted(text, times, 0));
  EXPECT_TRUE(is_converted(text, times, 1));
  EXPECT_FALSE(is_converted(text, times, 2));
  EXPECT_FALSE(is_converted(text, times, 3));
}

TEST(TimesText, ACallOutIsOfPoliceOrCrews) {
  const auto is = [](const std::string& act, ArgumentRole role, const std::string& words, const std::string& head) {
    Statement statement;
    statement.act = act;
    statement.arguments.push_back({.span = {0, static_cast<std::uint32_t>(words.size())}, .role = role, .head = head});
    return is_call_out(words, {}, statement);
  };
  EXPECT_TRUE(is("respond", ArgumentRole::subject, "Deputies", "deputy"));
  EXPECT_TRUE(is("call", ArgumentRole::object, "the Marrowby Fire Department", "department"));
  EXPECT_TRUE(is("call", ArgumentRole::object, "911", "911"));
  EXPECT_FALSE(is("call", ArgumentRole::subject, "Police", "police")) << "for witnesses";
  EXPECT_FALSE(is("rush", ArgumentRole::subject, "Crowds", "crowd"));
  EXPECT_FALSE(is("call", ArgumentRole::object, "the health department", "department"));
  EXPECT_FALSE(is("wave", ArgumentRole::object, "officers", "officer"));
}

TEST(TimesText, WhoAmongOfficersSaysThatTheyCameIsThePolice) {
  const auto is = [](const std::string& text, const std::string& head) {
    const auto by = static_cast<std::uint32_t>(text.find(" said"));
    Annotations annotations;
    annotations.vouchers.push_back({.source = {0, by}});
    Statement statement;
    statement.act = "respond";
    statement.voucher = 0;
    const auto begin = static_cast<std::uint32_t>(text.find(head, by));
    const auto end = begin + static_cast<std::uint32_t>(head.size());
    statement.arguments.push_back({.span = {begin, end}, .role = ArgumentRole::subject, .head = head});
    return is_call_out(text, annotations, statement);
  };
  EXPECT_TRUE(is("Police said they responded on May 3", "they"));
  EXPECT_TRUE(is("Marrowby deputies said they responded on May 3", "they"));
  EXPECT_FALSE(is("Owners said they responded on May 3", "they"));
  EXPECT_FALSE(is("Police said readers responded on May 3", "readers"));
}

}  // namespace
}  // namespace hexapla::align::times::times_text_test
