// Tests src/annotate/quotations/resolve.cpp.
#include "annotate/quotations/resolve.h"

#include "reading.h"

namespace hexapla::annotate::quotations::resolve_test {
namespace {

std::string name_of(const std::string& text, std::string_view words, int nth = 0) {
  const Reading read(text);
  return Resolver(read.view).name_of(read.place(words, nth));
}

/// Whom the first "he" or "she" means.
std::string antecedent(const std::string& text, std::string_view pronoun) {
  const Reading read(text);
  return Resolver(read.view).name_of(read.view.span(read.token(pronoun)));
}

TEST(resolve, gives_a_phrase_the_fullest_form_of_its_name) {
  EXPECT_EQ(name_of("Mayor Ada Marsh came. Then Marsh spoke.", "Marsh", 1), "Ada Marsh");
  EXPECT_EQ(
      name_of("The harbour police spokesman Osk Belling of Tarn spoke.", "The harbour police spokesman Osk Belling of Tarn"),
      "Osk Belling");
  EXPECT_EQ(name_of("Tarn Harbour Police (THP) Chief Osk Belling spoke.", "Tarn Harbour Police (THP) Chief Osk Belling"),
            "Osk Belling");
  EXPECT_EQ(name_of("Osk Belling (Tarn) spoke.", "Osk Belling (Tarn)"), "Osk Belling");
  EXPECT_EQ(name_of("Ada Marsh's lawyer spoke.", "Ada Marsh's lawyer"), "Ada Marsh's lawyer");
}

TEST(resolve, takes_the_name_that_stands_with_a_description) {
  EXPECT_EQ(name_of("His attorney, Tom Orlen, said no.", "His attorney"), "Tom Orlen");
  EXPECT_EQ(name_of("So said Belling's mother, Ann Orlen.", "Belling's mother"), "Ann Orlen");
  EXPECT_EQ(name_of("A neighbor, Tom Orlen's aunt, said no.", "A neighbor"), "A neighbor");
  EXPECT_EQ(name_of("His attorney, who met Tom Orlen, said no.", "His attorney"), "His attorney");
  EXPECT_EQ(name_of("The ministry, Tom Orlen, said no.", "The ministry"), "The ministry");
}

TEST(resolve, takes_the_name_in_apposition_before_who_holds_such_an_office_elsewhere) {
  const std::string first = "Tom Orlen, the harbour minister of Tarn, came. ";
  EXPECT_EQ(name_of(first + "The Vessian harbour minister, Ann Belling, said no.", "The Vessian harbour minister"),
            "Ann Belling");
  EXPECT_EQ(name_of(first + "Then the Vessian harbour minister said no.", "the Vessian harbour minister"),
            "the Vessian harbour minister");
  EXPECT_EQ(name_of(first + "Then the minister said no.", "the minister"), "Tom Orlen");
}

TEST(resolve, takes_of_one_last_name_who_spoke_last_in_full) {
  EXPECT_EQ(name_of("Kim Orlen fell. Ann Orlen, her aunt, said no. Then Orlen wept.", "Orlen", 2), "Ann Orlen");
  EXPECT_EQ(name_of("Ann Orlen said no. Her niece, Kim Orlen, fell. Then Orlen wept.", "Orlen", 2), "Ann Orlen");
}

TEST(resolve, gives_an_office_the_name_that_stands_with_it) {
  EXPECT_EQ(name_of("Ada Marsh, the mayor, came. Then the mayor spoke.", "the mayor", 1), "Ada Marsh");
  EXPECT_EQ(name_of("Sheriff Osk Belling came. Then the sheriff spoke.", "the sheriff"), "Osk Belling");
  EXPECT_EQ(name_of("Nobody came. Then the sheriff spoke.", "the sheriff"), "the sheriff");
}

TEST(resolve, leads_a_pronoun_to_a_person_of_its_sex) {
  const std::string met = "Ada Marsh met Tom Field. ";
  EXPECT_EQ(antecedent(met + "Then she spoke.", "she"), "Ada Marsh");
  EXPECT_EQ(antecedent(met + "Then he spoke.", "he"), "Tom Field");
  EXPECT_EQ(antecedent("Kim Orr ran away. Later he spoke.", "he"), "Kim Orr");
  EXPECT_EQ(antecedent("Kim Orr ran away. Later she spoke.", "she"), "Kim Orr");
}

TEST(resolve, leads_a_pronoun_to_no_place_or_thing) {
  EXPECT_EQ(antecedent("It was 4 p.m. Coordinated Universal Time. Then he spoke.", "he"), "he");
  EXPECT_EQ(antecedent("Ada Marsh left Orlen Heights in the rain. Then she spoke.", "she"), "Ada Marsh");
  EXPECT_EQ(antecedent("In Virginia the hall burned. Then she spoke.", "she"), "she");
}

TEST(resolve, prefers_the_near_to_the_sure) {
  // "Osk Belling" is only perhaps a person; "Mr. Orlen" surely is.
  const std::string far = "Mr. Orlen came early. It rained. The harbour was closed. ";
  EXPECT_EQ(antecedent(far + "They greeted Osk Belling warmly. Then he spoke.", "he"), "Osk Belling");
  EXPECT_EQ(antecedent("Mr. Orlen came early. They greeted Osk Belling warmly. Then he spoke.", "he"), "Orlen");
}

TEST(resolve, leads_a_pronoun_to_no_one_whose_kin_is_meant) {
  EXPECT_EQ(antecedent("Kim Orr fell. Orr's mother said that she heard a bang.", "she"), "she");
  EXPECT_EQ(antecedent("Kim Orr fell. Orr's mother, Ann Belling, said that she heard a bang.", "she"), "Ann Belling");
  EXPECT_EQ(antecedent("Tom Lucas fell. Lucas' mother, Osk Belling, left. Then she spoke.", "she"), "Osk Belling");
}

TEST(resolve, leads_a_pronoun_to_the_office_that_speaks) {
  const std::string chief = "Police Chief Ann Roe came with Osk Belling. On Friday the chief told Belling's friends of it. ";
  EXPECT_EQ(antecedent(chief + "It was hard, she said.", "she"), "Ann Roe");
  EXPECT_EQ(
      antecedent("Police Chief Tom Orr came with Kim Belling. The chief told Belling's friends of it. Then she left.", "she"),
      "Kim Belling");
}

TEST(resolve, prefers_the_same_sex_within_a_sentence) {
  EXPECT_EQ(antecedent("Chris Orr scolded Ann Roe after she spoke.", "she"), "Ann Roe");
}

TEST(resolve, knows_an_office_by_its_short_form_and_no_lesser_one) {
  const auto office = [](const std::string& text, std::string_view phrase) {
    const Reading read(text);
    return Resolver(read.view).name_of(read.place(phrase));
  };
  EXPECT_EQ(office("Gov. Ada Marsh came. Later the governor spoke.", "the governor"), "Ada Marsh");
  EXPECT_EQ(office("President Ann Roe and Vice President Tom Orr came. Later the president spoke.", "the president"), "Ann Roe");
  EXPECT_EQ(office("President Ann Roe met former President Tom Orr. Later the president spoke.", "the president"), "Ann Roe");
  EXPECT_EQ(office("Ann Roe, traveling with the president, came. Later the president spoke.", "the president"), "the president");
  EXPECT_EQ(office("Sen. Ann Roe and Sen. Tom Orr came. Later the Tarnish senator spoke.", "the Tarnish senator"),
            "the Tarnish senator");
}

}  // namespace
}  // namespace hexapla::annotate::quotations::resolve_test
