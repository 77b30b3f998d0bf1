#include "text/people_named.h"

#include <gtest/gtest.h>

namespace hexapla::text::people_named_test {
namespace {

TEST(PeopleNamed, AreThoseOfTheSentenceByTheirLastNames) {
  const std::string words = "Ann Roe and the man saw Eva \"Tug\" Orn. Ned Varr left.";
  Annotations annotations;
  const auto label = [&](const std::string& called, bool name, std::uint32_t sentence) {
    const auto begin = static_cast<std::uint32_t>(words.find(called));
    annotations.labels.push_back({.span = {begin, begin + static_cast<std::uint32_t>(called.size())},
                                  .kind = ParticipantKind::person,
                                  .name = name,
                                  .sentence = sentence});
  };
  label("Ann Roe", true, 0);
  label("the man", false, 0);
  label("Eva \"Tug\" Orn", false, 0);
  label("Ned Varr", true, 1);
  EXPECT_EQ(people_named(annotations, words, 0), (std::vector<std::string>{"roe", "orn"}));
  EXPECT_EQ(people_named(annotations, words, 1), (std::vector<std::string>{"varr"}));
}

TEST(PeopleNamed, ANameThatIsNoLabelIsThatOfItsChain) {
  const std::string words = "Ann Roe fled. Roe is due in Osk.";
  Annotations annotations;
  annotations.names = {{.span = {0, 7}, .sentence = 0, .chain = 0},
                       {.span = {14, 17}, .sentence = 1, .chain = 0},
                       {.span = {28, 31}, .sentence = 1, .chain = 2}};
  annotations.labels = {{.span = {0, 7}, .kind = ParticipantKind::person, .name = true, .sentence = 0}};
  EXPECT_EQ(people_named(annotations, words, 1), (std::vector<std::string>{"roe"}));
  annotations.labels.front().kind = ParticipantKind::place;
  EXPECT_TRUE(people_named(annotations, words, 1).empty());
  annotations.labels.front().kind = ParticipantKind::person;
  annotations.labels.push_back({.span = {14, 17}, .kind = ParticipantKind::place, .name = true, .sentence = 1});
  EXPECT_TRUE(people_named(annotations, words, 1).empty());
}

TEST(PeopleNamed, WhoeverIsOnlyCitedIsNone) {
  const std::string words = "Ann Roe said that Ned Varr fell.";
  Annotations annotations;
  for (const Span span : {Span{0, 7}, Span{18, 26}})
    annotations.labels.push_back({.span = span, .kind = ParticipantKind::person, .name = true});
  annotations.vouchers.push_back({.source = {0, 7}, .cue = {8, 12}});
  Statement said, fell;
  said.arguments.push_back({.span = {0, 7}, .role = ArgumentRole::subject, .head = "roe"});
  fell.arguments.push_back({.span = {18, 26}, .role = ArgumentRole::subject, .head = "varr"});
  fell.voucher = 0;
  annotations.statements = {said, fell};
  EXPECT_EQ(people_named(annotations, words, 0), (std::vector<std::string>{"varr"}));
  annotations.statements[1].arguments[0].head = "she";  // "Ann Roe said that she fell"
  EXPECT_EQ(people_named(annotations, words, 0), (std::vector<std::string>{"roe", "varr"}));
  annotations.statements[1].sentence = 1;  // cited elsewhere
  annotations.statements[1].arguments[0].head = "varr";
  EXPECT_EQ(people_named(annotations, words, 0), (std::vector<std::string>{"roe", "varr"}));
}

TEST(PeopleNamed, AreOthersWhereNoNameIsOneHoweverSpelt) {
  EXPECT_TRUE(are_other_people({"roe", "varr"}, {"orn"}));
  EXPECT_FALSE(are_other_people({"roe", "varr"}, {"varr"}));
  EXPECT_FALSE(are_other_people({"rooney"}, {"rouney"}));
  EXPECT_FALSE(are_other_people({}, {"orn"}));
}

}  // namespace
}  // namespace hexapla::text::people_named_test
