// Tests src/ingest/language.cpp.
#include "ingest/language.h"

#include <gtest/gtest.h>

namespace hexapla::ingest::language_test {
namespace {

const std::string english =
    "The harbourmaster closed the port on Monday, and she said that twelve boats had been damaged by the storm. ";
const std::string german = "Der Sturm hat am Montag den Hafen geschlossen, und zwölf Boote wurden dabei schwer beschädigt. ";

TEST(language, text_tells_it) {
  EXPECT_EQ(detect_language(english, {}).tag, "en");
  EXPECT_TRUE(detect_language(english, {}).readable);
  EXPECT_EQ(detect_language(german + german, {}).tag, "de");
  EXPECT_FALSE(detect_language(german + german, {}).readable);
  EXPECT_EQ(detect_language("Мэр города сказал, что порт закрыт из-за шторма и откроется во вторник утром.", {}).readable, false);
}

TEST(language, declaration_gives_the_region_and_no_more) {
  EXPECT_EQ(detect_language(english + english, "en-GB").tag, "en-GB");
  EXPECT_EQ(detect_language(german + german + german, "en").tag, "de");
  EXPECT_EQ(detect_language(english + english + english, "de").tag, "en");
}

TEST(language, short_texts) {
  EXPECT_TRUE(detect_language("Twelve boats were damaged.", {}).readable);
  EXPECT_TRUE(detect_language("Marrowby Rose", {}).readable);
  EXPECT_TRUE(detect_language("", {}).readable);
  EXPECT_EQ(detect_language("12", {}).tag, "und");
  EXPECT_FALSE(detect_language("港", {}).readable);
}

}  // namespace
}  // namespace hexapla::ingest::language_test
