#include "ingest/finish.h"

#include <gtest/gtest.h>

namespace hexapla::ingest::finish_test {
namespace {

using Strings = std::vector<std::string>;

const std::string english =
    "The storm closed the harbour of the town on Monday, and twelve boats were damaged, the harbourmaster said to the people.";

Draft draft(Metadata metadata = {}, std::string text = english) {
  Draft out;
  out.blocks = {{{0, static_cast<std::uint32_t>(text.size())}, BlockKind::paragraph}};
  out.runs = {{.text_begin = 0, .source_begin = 3}};
  out.source.bytes = text.size() + 3;
  out.text = std::move(text);
  out.metadata = std::move(metadata);
  return out;
}

Metadata finished(Metadata metadata) { return finish(draft(std::move(metadata)))->metadata(); }

Strings reasons(const Account& account) {
  Strings out;
  for (const Warning& warning : account.warnings()) out.push_back(warning.reason);
  return out;
}

TEST(Finish, KeepsTheDraftsParts) {
  Draft given = draft({.title = "Storm"});
  given.id = "a";
  given.source.file = "a.txt";
  given.warnings = {{.reason = "odd", .offset = 2}};
  const auto account = finish(given);
  ASSERT_TRUE(account);
  EXPECT_EQ(account->text(), english);
  EXPECT_EQ(account->id(), "a");
  EXPECT_EQ(account->source(), given.source);
  EXPECT_EQ(account->metadata().title, "Storm");
  EXPECT_EQ(account->metadata().language, "en");
  EXPECT_TRUE(account->readable());
  EXPECT_EQ(account->map().source_of({0, 3}), (std::vector<SourceSpan>{{3, 6}}));
  EXPECT_EQ(account->warnings().size(), 1U);
}

TEST(Finish, AMapThatIsNoneIsAnError) {
  Draft given = draft();
  given.source.bytes -= 1;
  EXPECT_FALSE(finish(given)) << "a run reaches past the payload";
  given = draft();
  given.blocks[0].span.end += 1;
  EXPECT_FALSE(finish(given)) << "a block reaches past the text";
}

TEST(Finish, TimesBecomeIso8601) {
  const Metadata metadata = finished({.published = "14 October 2025 17:45 GMT", .updated = "Oct 15, 2025"});
  EXPECT_EQ(metadata.published, "2025-10-14T17:45Z");
  EXPECT_EQ(metadata.updated, "2025-10-15");
}

TEST(Finish, ATimeThatIsNotClearIsLeftOutAndSaid) {
  const auto account = finish(draft({.published = "04/05/2025", .updated = std::string(58, 'x') + "\u00E9\u00E9\u00E9"}));
  EXPECT_EQ(account->metadata().published, std::nullopt);
  EXPECT_EQ(account->metadata().updated, std::nullopt);
  EXPECT_EQ(reasons(*account), (Strings{"published \"04/05/2025\" is not a time that is clear; left out",
                                        "updated \"" + std::string(58, 'x') + "\u00E9…\" is not a time that is clear; left out"}))
      << "60 bytes of it are quoted, and no character is cut";
}

TEST(Finish, AUrlDatesWhatNothingElseDates) {
  const auto day = [](std::string url) { return finished({.url = std::move(url)}).published.value_or("none"); };
  EXPECT_EQ(day("https://g.example/2025/10/14/storm"), "2025-10-14");
  EXPECT_EQ(day("https://g.example/news/2025-10-14-storm"), "2025-10-14");
  EXPECT_EQ(day("https://g.example/20251014/storm"), "2025-10-14");
  EXPECT_EQ(day("https://g.example/20251014"), "2025-10-14") << "up to the end";
  EXPECT_EQ(day("https://g.example/2025/1/4"), "2025-01-04") << "a digit alone";
  EXPECT_EQ(day("https://g.example/2025/10/14?page=2"), "2025-10-14");
  EXPECT_EQ(day("/2025/10/14/storm"), "2025-10-14") << "without scheme and host";
  EXPECT_EQ(day("https://g.example/archive/2025/10/14/"), "2025-10-14");
  EXPECT_EQ(day("https://g.example/2025/10/storm"), "none") << "a month is no day";
  EXPECT_EQ(day("https://g.example/2025/13/14/"), "none");
  EXPECT_EQ(day("https://g.example/2025/02/30/"), "none");
  EXPECT_EQ(day("https://g.example/202510141/"), "none") << "another number";
  EXPECT_EQ(day("https://g.example/storm?at=/2025/10/14/"), "none") << "no part of the path";
  EXPECT_EQ(day("https://2025.example"), "none");
  EXPECT_EQ(day(""), "none");
  EXPECT_EQ(finished({.url = "/2025/10/14/", .published = "2025-10-13"}).published, "2025-10-13") << "what is said holds";
}

TEST(Finish, ALanguageThatIsNotReadIsSaidOnce) {
  const std::string german =
      "Der Sturm hat am Montag den Hafen der Stadt geschlossen, und zwölf Boote wurden beschädigt, sagte der Hafenmeister.";
  const auto account = finish(draft({}, german));
  ASSERT_TRUE(account);
  EXPECT_FALSE(account->readable());
  EXPECT_EQ(account->metadata().language, "de");
  ASSERT_EQ(account->warnings().size(), 1U);
  const Account again = add_row(*account, {.metadata = {.language = "de"}});
  EXPECT_EQ(again.warnings().size(), 1U);
}

TEST(AddRow, StandsInForWhatIsNotSaid) {
  const Account account = *finish(draft({.title = "Storm"}));
  const Account with = add_row(account, {.metadata = {.author = "Ada Berg",
                                                      .publisher = "Gazette",
                                                      .url = "https://g.example/1",
                                                      .published = "2025-10-14",
                                                      .updated = "2025-10-15"},
                                         .name = "Col",
                                         .id = "z"});
  EXPECT_EQ(with.metadata().title, "Storm");
  EXPECT_EQ(with.metadata().author, "Ada Berg");
  EXPECT_EQ(with.metadata().publisher, "Gazette");
  EXPECT_EQ(with.metadata().url, "https://g.example/1");
  EXPECT_EQ(with.metadata().published, "2025-10-14");
  EXPECT_EQ(with.metadata().updated, "2025-10-15");
  EXPECT_EQ(with.name(), "Col");
  EXPECT_EQ(with.id(), "z");
  EXPECT_TRUE(with.warnings().empty());
}

TEST(AddRow, WhatTheAccountSaysHoldsAndTheDifferenceIsSaid) {
  const Account account = *finish(draft({.publisher = "Gazette", .published = "2025-10-14T17:45Z"}));
  const Account same = add_row(account, {.metadata = {.publisher = "Gazette", .published = "2025-10-14"}});
  EXPECT_EQ(same.metadata().published, "2025-10-14T17:45Z");
  EXPECT_TRUE(same.warnings().empty()) << "a day and a time of it";
  const Account other = add_row(account, {.metadata = {.publisher = "Courier"}});
  EXPECT_EQ(other.metadata().publisher, "Gazette");
  EXPECT_EQ(reasons(other), (Strings{"--meta says publisher \"Courier\"; the file's own \"Gazette\" holds"}));
}

TEST(AddRow, AnEmptyNameOrIdTakesNothingAway) {
  Draft given = draft();
  given.id = "a";
  const Account account = add_name(*finish(given), "Own");
  const Account with = add_row(account, {});
  EXPECT_EQ(with.id(), "a");
  EXPECT_EQ(with.name(), "Own");
}

TEST(AddRow, ALanguageThatIsNotTheTextsIsSaid) {
  const Account account = *finish(draft());
  EXPECT_TRUE(add_row(account, {.metadata = {.language = "en-GB"}}).warnings().empty());
  const Account locale = add_row(account, {.metadata = {.language = "EN_gb"}});
  EXPECT_TRUE(locale.warnings().empty()) << "tags have no case";
  EXPECT_EQ(locale.metadata().language, "en-gb") << "BCP 47 has hyphens";
  const Account french = add_row(account, {.metadata = {.language = "fr"}});
  EXPECT_TRUE(french.readable());
  EXPECT_EQ(reasons(french), (Strings{"--meta says language \"fr\"; the text is \"en\""}));
}

TEST(AddName, HeadsTheColumn) { EXPECT_EQ(add_name(*finish(draft()), "Col").name(), "Col"); }

TEST(Remade, PartsThatMakeNoAccountAreAFault) {
  AccountParts parts = finish(draft())->parts();
  parts.text += "\xFF";
  EXPECT_THROW(remade(std::move(parts)), std::logic_error);
}

}  // namespace
}  // namespace hexapla::ingest::finish_test
