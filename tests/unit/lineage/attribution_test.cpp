#include "lineage/attribution.h"

#include <gtest/gtest.h>

namespace hexapla::lineage::attribution_test {
namespace {

struct Given {
  std::string text, publisher = {}, author = {}, name = {}, url = {};
};

Account account(const Given& given) {
  Metadata metadata;
  if (!given.publisher.empty()) metadata.publisher = given.publisher;
  if (!given.author.empty()) metadata.author = given.author;
  if (!given.url.empty()) metadata.url = given.url;
  AccountParts parts = std::move(*Account::from_text(given.text, metadata, "a")).parts();
  parts.name = given.name;
  return *Account::make(std::move(parts));
}

bool names(const Given& given, const Given& other) {
  return names_as_source(account(given), read_words(given.text), account(other));
}
bool names_gazette(const std::string& text) {
  return names({.text = text, .publisher = "Courier"}, {.text = "x", .publisher = "The Harbour Gazette"});
}
std::string agency(const Given& given) {
  return std::string(credited_agency(account(given), read_words(given.text)).value_or("none"));
}

TEST(Attribution, ACueBeforeTheName) {
  for (const char* text :
       {"It sank, according to the Harbour Gazette.", "She told the Harbour Gazette so.", "With material from Harbour Gazette",
        "Source: Harbour Gazette", "A report by the HARBOUR GAZETTE shows it."})
    EXPECT_TRUE(names_gazette(text)) << text;
  EXPECT_FALSE(names_gazette("According to a man who was there, the Harbour Gazette burned down."));
}

TEST(Attribution, ACueAfterTheName) {
  for (const char* text : {"The Harbour Gazette reported the loss.", "It was the Harbour Gazette that first told of it.",
                           "It sank, the Harbour Gazette writes."})
    EXPECT_TRUE(names_gazette(text)) << text;
  EXPECT_FALSE(names_gazette("The Harbour Gazette stands on the pier and reported no loss."));
}

TEST(Attribution, ANameInParentheses) {
  EXPECT_TRUE(names_gazette("ELM (Harbour Gazette) - It sank."));
  EXPECT_FALSE(names_gazette("ELM (the paper Harbour Gazette) - It sank.")) << "the name alone stands between them";
  EXPECT_FALSE(names_gazette("Harbour Gazette")) << "both ends of a text";
}

TEST(Attribution, NamesAreWholeWordsAndWrittenAsNames) {
  EXPECT_FALSE(names_gazette("According to the Harbour Gazetteer, it sank."));
  EXPECT_FALSE(names_gazette("According to the harbour gazette, it sank."));
  EXPECT_FALSE(names_gazette("According to the Harbour, Elm Gazette."));
  EXPECT_FALSE(names_gazette(""));
}

TEST(Attribution, TheColumnsNameCountsAsThePublisherDoes) {
  EXPECT_TRUE(names({.text = "It sank, according to Radio Elm."}, {.text = "x", .name = "Radio Elm"}));
  EXPECT_TRUE(names({.text = "It sank, according to Radio Elm."}, {.text = "x", .publisher = "Elm Media", .name = "Radio Elm"}));
  EXPECT_FALSE(names({.text = "It sank, according to Radio Elm."}, {.text = "x"})) << "an account without names";
}

TEST(Attribution, HostsAndNamesWrittenOtherwise) {
  const auto credits = [](const std::string& text, const std::string& publisher, const std::string& url = "") {
    return names({.text = text, .publisher = "Courier"}, {.text = "x", .publisher = publisher, .url = url});
  };
  EXPECT_TRUE(credits("Source: Tarn-Post Media Wire", "valley.tarnpost.example"));
  EXPECT_TRUE(credits("Source: Tarn-Post Media Wire", "Valley Tarn-Post"));
  EXPECT_TRUE(credits("(Source: Tarn Post)", "The Website", "https://www.tarnpost.co.example/2020/05/fire"));
  EXPECT_TRUE(credits("It sank, according to TarnPost.", "Tarn Post"));
  EXPECT_TRUE(credits("Courtesy of the Tarn Post.", "tarnpost.example"));
  EXPECT_FALSE(credits("The Tarn-Post Media Wire van burned.", "tarnpost.example"));
  EXPECT_FALSE(credits("Source: tarn post office", "tarnpost.example"));
  EXPECT_FALSE(credits("Source: News", "news.example")) << "too short to tell anything";
}

TEST(Attribution, ACreditForAPictureIsNone) {
  EXPECT_FALSE(names_gazette("A photograph by the HARBOUR GAZETTE shows it."));
  EXPECT_FALSE(names_gazette("Photo credit: Ann Roe/Harbour Gazette"));
  EXPECT_FALSE(names_gazette("Video courtesy of the Harbour Gazette"));
  EXPECT_TRUE(names_gazette("The photo shows a man, according to the Harbour Gazette."));
}

TEST(Attribution, APaperIsNoSourceOfItself) {
  const auto told = [](const std::string& publisher, const std::string& url, const std::string& other) {
    return names({.text = "A source told the Tarn Post so.", .publisher = publisher, .url = url},
                 {.text = "x", .publisher = "Tarn Post", .url = other});
  };
  EXPECT_TRUE(told("Courier", "https://courier.example/1", "https://tarnpost.example/1"));
  EXPECT_FALSE(told("Tarn Post", "", ""));
  EXPECT_FALSE(told("Online", "https://valley.tarnpost.example/1", "https://tarnpost.example/2"));
}

TEST(Attribution, AnAgencyIsNamedByItsCredit) {
  const Given ap = {.text = "x", .publisher = "AP"};
  EXPECT_TRUE(names({.text = "ELM (AP) - It sank.", .publisher = "Courier"}, ap));
  EXPECT_TRUE(names({.text = "It sank. The Associated Press contributed.", .publisher = "Courier"},
                    {.text = "x", .name = "Associated Press"}));
  EXPECT_TRUE(names({.text = "It sank.", .publisher = "Courier", .author = "AP"}, ap));
  EXPECT_FALSE(names({.text = "ELM (AFP) - It sank.", .publisher = "Courier"}, ap)) << "another agency";
}

TEST(Attribution, CreditsOfAgencies) {
  EXPECT_EQ(agency({.text = "ELM (AP) - It sank."}), "AP");
  EXPECT_EQ(agency({.text = "ELM (AP/AFP) - It sank."}), "none") << "not alone in its parentheses";
  EXPECT_EQ(agency({.text = "It sank. Associated Press writers helped."}), "AP");
  EXPECT_EQ(agency({.text = "An associated press of figs was lost."}), "none");
  EXPECT_EQ(agency({.text = "It sank.", .publisher = "Agence France-Presse"}), "AFP");
  EXPECT_EQ(agency({.text = "It sank.", .author = "Ada Berg, Reuters"}), "Reuters");
  EXPECT_EQ(agency({.text = "It sank.", .author = "Ada APel"}), "none");
  EXPECT_EQ(agency({.text = "It sank.", .name = "dpa"}), "none") << "the trade's spelling";
  EXPECT_EQ(agency({.text = "(AP"}), "none") << "the text ends before its parenthesis";
  EXPECT_EQ(agency({.text = "(Reuters) and (AP)"}), "AP") << "the first of the list";
}

}  // namespace
}  // namespace hexapla::lineage::attribution_test
