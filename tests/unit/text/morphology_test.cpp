// Tests src/text/morphology.cpp and word_table.h.
#include "text/morphology.h"

#include <map>

#include "text/word_table.h"

namespace hexapla::text::morphology_test {
namespace {

constexpr std::string_view lines = "b: two three\na: one\n";
constexpr WordTable<count_words(lines)> table{lines};

TEST(word_table, leads_from_words_to_keys_and_lines) {
  static_assert(count_words(lines) == 3);
  EXPECT_EQ(table.key("two"), "b");
  EXPECT_EQ(table.key("one"), "a");
  EXPECT_EQ(table.find("one")->line, 1);
  EXPECT_EQ(table.find("b"), nullptr);
  EXPECT_EQ(table.find(""), nullptr);
  EXPECT_EQ(table.find("\xC3\xA9"), nullptr);
}

TEST(morphology, makes_nouns_singular) {
  const std::map<std::string, std::string> cases = {{"members", "member"},
                                                    {"people", "person"},
                                                    {"men", "man"},
                                                    {"policemen", "policeman"},
                                                    {"women", "woman"},
                                                    {"children", "child"},
                                                    {"cities", "city"},
                                                    {"lives", "life"},
                                                    {"knives", "knife"},
                                                    {"drives", "drive"},
                                                    {"classes", "class"},
                                                    {"houses", "house"},
                                                    {"buses", "bus"},
                                                    {"boxes", "box"},
                                                    {"churches", "church"},
                                                    {"heroes", "hero"},
                                                    {"shoes", "shoe"},
                                                    {"movies", "movie"},
                                                    {"crises", "crisis"},
                                                    {"aircraft", "aircraft"},
                                                    {"police", "police"},
                                                    {"news", "news"},
                                                    {"gas", "gas"},
                                                    {"loss", "loss"},
                                                    {"virus", "virus"},
                                                    {"specimen", "specimen"},
                                                    {"ak-47s", "ak-47"},
                                                    {"passers-by", "passerby"},
                                                    {"", ""},
                                                    {"s", "s"}};
  for (const auto& [plural, expected] : cases) EXPECT_EQ(singular(plural), expected) << plural;
}

TEST(morphology, has_one_key_for_nouns_and_verbs) {
  EXPECT_EQ(word_key("boats"), "boat");
  EXPECT_EQ(word_key("killings"), word_key("killed"));
}

TEST(morphology, tells_plurals) {
  for (const char* word : {"members", "people", "police", "aircraft", "cities", "troops"}) EXPECT_TRUE(is_plural(word)) << word;
  for (const char* word : {"member", "news", "gas", "this", "glass", "is", "specimen"}) EXPECT_FALSE(is_plural(word)) << word;
}

TEST(morphology, leads_the_forms_of_a_verb_to_one_key) {
  const std::map<std::string, std::vector<std::string>> cases = {
      {"deport", {"deport", "deports", "deported", "deporting", "deportation", "deportations"}},
      {"kill", {"kill", "kills", "killed", "killing", "killings"}},
      {"die", {"die", "dies", "died", "dying", "dead", "death", "deaths", "fatalities"}},
      {"shoot", {"shoot", "shoots", "shot", "shooting"}},
      {"charge", {"charge", "charges", "charged", "charging"}},
      {"stop", {"stop", "stops", "stopped", "stopping"}},
      {"fire", {"fire", "fires", "fired", "firing"}},
      {"carry", {"carry", "carries", "carried", "carrying"}},
      {"release", {"release", "releases", "released", "releasing"}},
      {"evacuate", {"evacuate", "evacuated", "evacuating", "evacuation"}},
      {"elect", {"elect", "elected", "election"}},
      {"open", {"open", "opens", "opened"}},
      {"visit", {"visit", "visited", "visiting"}},
      {"damage", {"damage", "damaged", "damaging"}},
      {"include", {"includes", "included"}},
      {"arrive", {"arrives", "arrived", "arriving", "arrival"}},
      {"agree", {"agree", "agrees", "agreed", "agreement"}},
      {"cause", {"causes", "caused", "causing"}},
      {"rescue", {"rescues", "rescued", "rescuing"}},
      {"injure", {"injures", "injured", "injuring", "injuries"}},
      {"detain", {"detains", "detained", "detention"}},
      {"pass", {"passes", "passed", "passing"}},
      {"organize", {"organized", "organizing", "organization"}},
      {"flee", {"flees", "fled", "fleeing"}},
      {"need", {"need", "needed", "needs"}}};
  for (const auto& [stem, forms] : cases)
    for (const std::string& form : forms) EXPECT_EQ(verb_stem(form), stem) << form;
}

TEST(morphology, tells_forms_of_verbs) {
  for (const char* word : {"killed", "killing", "said", "were", "face", "carrying", "took"})
    EXPECT_TRUE(is_verb_form(word)) << word;
  for (const char* word : {"hundred", "building", "morning", "red", "member", "during", "cables", "s", ""})
    EXPECT_FALSE(is_verb_form(word)) << word;
}

TEST(morphology, tells_function_words_and_capitals) {
  for (const char* word : {"the", "of", "who", "were", "not", "can't"}) EXPECT_TRUE(is_function_word(word)) << word;
  for (const char* word : {"prison", "kill", ""}) EXPECT_FALSE(is_function_word(word)) << word;
  for (const char* word : {"Rome", "Élan", "Ω"}) EXPECT_TRUE(is_capitalised(word)) << word;
  for (const char* word : {"rome", "élan", "4", ""}) EXPECT_FALSE(is_capitalised(word)) << word;
}

TEST(morphology, has_one_key_for_words_of_content) {
  EXPECT_EQ(content_key("deported"), "deport");
  EXPECT_EQ(content_key("deporting"), content_key("deport"));
  EXPECT_EQ(content_key("ferries"), content_key("ferry"));
}

}  // namespace
}  // namespace hexapla::text::morphology_test
