// Tests src/annotate/quotations/people.cpp.
#include "annotate/quotations/people.h"

#include "reading.h"

namespace hexapla::annotate::quotations::people_test {
namespace {

Sureness sure(const std::string& text, std::string_view name) {
  const Reading read(text);
  const std::uint32_t at = read.name(name);
  return find_people(read.view).person.at(read.annotations.names[at].chain);
}

char sex(const std::string& text, std::string_view name) {
  const Reading read(text);
  return find_people(read.view).gender.at(read.annotations.names[read.name(name)].chain);
}

TEST(people, are_told_by_offices_first_names_ages_and_speech) {
  EXPECT_EQ(sure("They met Mayor Osk Belling there.", "Osk Belling"), Sureness::surely);
  EXPECT_EQ(sure("They met Kim Belling there.", "Kim Belling"), Sureness::surely);
  EXPECT_EQ(sure("They met Osk Belling, 41, there.", "Osk Belling"), Sureness::surely);
  EXPECT_EQ(sure("They met Osk Belling, who left.", "Osk Belling"), Sureness::surely);
  EXPECT_EQ(sure("They met at noon and Osk Belling said no.", "Osk Belling"), Sureness::surely);
  EXPECT_EQ(sure("They met Osk Belling there. Then Belling left.", "Osk Belling"), Sureness::surely);
  EXPECT_EQ(sure("They met Osk Belling there.", "Osk Belling"), Sureness::perhaps);
}

TEST(people, may_have_the_first_name_of_a_place_where_they_speak) {
  EXPECT_EQ(sure("They met and Jordan said no.", "Jordan"), Sureness::perhaps);
  EXPECT_EQ(sure("They met and Jordan said no. It rained in Jordan.", "Jordan"), Sureness::no);
  EXPECT_EQ(sure("They met and Egypt said no.", "Egypt"), Sureness::no);
}

TEST(people, are_no_places_bodies_and_things) {
  EXPECT_EQ(sure("The blast came at 4 p.m. Coordinated Universal Time on Friday.", "Coordinated Universal Time"), Sureness::no);
  EXPECT_EQ(sure("They danced to the Copper Moon all night.", "Copper Moon"), Sureness::no);
  EXPECT_EQ(sure("They danced in Belling Wold all night.", "Belling Wold"), Sureness::no);
  EXPECT_EQ(sure("They met Port Belling there.", "Port Belling"), Sureness::no);
  EXPECT_EQ(sure("They saw Orlen Heights there.", "Orlen Heights"), Sureness::no);
  EXPECT_EQ(sure("They wrote to Tarn County there.", "Tarn County"), Sureness::no);
  EXPECT_EQ(sure("They left Virginia at noon.", "Virginia"), Sureness::no);
  EXPECT_EQ(sure("They came from New Tarn. Then Tarn burned.", "New Tarn"), Sureness::no);
}

TEST(people, have_a_sex_where_the_words_tell_it) {
  EXPECT_EQ(sex("They met Ann Belling there.", "Ann Belling"), 'f');
  EXPECT_EQ(sex("They met Mr. Belling there.", "Belling"), 'm');
  EXPECT_EQ(sex("They met her son, Osk Belling, there.", "Osk Belling"), 'm');
}

TEST(people, have_the_sex_in_which_they_speak_of_themselves) {
  EXPECT_EQ(sex("Osk Belling said she was cold.", "Osk Belling"), 'f');
  EXPECT_EQ(sex("Osk Belling said that he was cold.", "Osk Belling"), 'm');
  EXPECT_EQ(sex("Osk Belling said it was cold.", "Osk Belling"), '\0');
}

TEST(people, have_no_sex_by_names_of_both_or_by_others_words) {
  EXPECT_EQ(sex("They met Kim Belling there.", "Kim Belling"), '\0');
  EXPECT_EQ(sex("They praised his Osk Belling there.", "Osk Belling"), '\0');
  EXPECT_EQ(sex("They met Ann Warren there. Then Warren left.", "Ann Warren"), 'f');  // "Warren" alone is her last name
  EXPECT_EQ(sex("Then Warren left. They met Ann Warren there.", "Ann Warren"), 'f');
}

TEST(people, may_have_last_names_that_end_places_names_too) {
  EXPECT_EQ(sure("They met Tom Field there.", "Tom Field"), Sureness::surely);
  EXPECT_EQ(sure("They saw Orlen Field there.", "Orlen Field"), Sureness::no);
}

TEST(people, may_bear_a_name_that_is_no_bodys) {
  const Reading read("Virginia Orr met the Tarn Council in Norway.");
  EXPECT_TRUE(may_be_person(read.view, read.name("Virginia Orr")));
  EXPECT_FALSE(may_be_person(read.view, read.name("Tarn Council")));
  EXPECT_FALSE(may_be_person(read.view, read.name("Norway")));
}

}  // namespace
}  // namespace hexapla::annotate::quotations::people_test
