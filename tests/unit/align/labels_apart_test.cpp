#include "align/labels_apart.h"

#include <gtest/gtest.h>

#include "text/morphology.h"

namespace hexapla::align::labels::labels_apart_test {
namespace {

Wording wording(const std::string& head, std::vector<std::string> modifiers = {}, std::vector<std::uint32_t> accounts = {0}) {
  Wording out{.head = head};
  out.kind = ParticipantKind::vehicle;
  out.modifiers = std::move(modifiers);
  out.accounts = std::move(accounts);
  return out;
}

TEST(are_set_apart, holds_of_one_noun_with_other_words_in_one_account) {
  const Wording mother = wording("ship", {"mother"}, {0, 1});
  EXPECT_TRUE(are_set_apart(mother, wording("ship", {"cruise"}, {1})));
  EXPECT_FALSE(are_set_apart(mother, wording("ship", {"cruise"}, {2}))) << "two accounts may call it so";
  EXPECT_FALSE(are_set_apart(mother, wording("ship", {"mother", "old"})));
  EXPECT_FALSE(are_set_apart(mother, wording("ship")));
  EXPECT_FALSE(are_set_apart(mother, wording("boat", {"cruise"})));
  Wording big = wording("island", {"big"}), southern = wording("island", {"southern"});
  big.kind = southern.kind = ParticipantKind::place;
  EXPECT_FALSE(are_set_apart(big, southern)) << "a place is called by many words";
}

TEST(exclude_each_other, holds_of_two_sorts_of_things) {
  EXPECT_TRUE(exclude_each_other(wording("hotel"), wording("school")));
  EXPECT_TRUE(exclude_each_other(wording("trawler"), wording("freighter")));
  EXPECT_TRUE(exclude_each_other(wording("frigate"), wording("ferry")));
  EXPECT_FALSE(exclude_each_other(wording("vessel"), wording("ferry")));
  EXPECT_FALSE(exclude_each_other(wording("trawler"), wording("dhow")));
}

TEST(exclude_each_other, holds_of_two_countries_in_either_order) {
  Wording one = wording("vessel"), other = wording("vessel");
  one.countries = {"thai"};
  other.countries = {"india"};
  EXPECT_TRUE(exclude_each_other(one, other));
  other.countries = {"indian", "somali"};
  one.countries = {"somalian"};
  EXPECT_FALSE(exclude_each_other(one, other));
  EXPECT_FALSE(exclude_each_other(other, one));
}

TEST(have_one_root, holds_of_words_that_begin_alike_in_either_order) {
  EXPECT_TRUE(have_one_root("somali", "somalian"));
  EXPECT_TRUE(have_one_root("somalian", "somali"));
  EXPECT_FALSE(have_one_root("somali", "sudanese"));
  EXPECT_FALSE(have_one_root("port", "portable")) << "too few letters";
  EXPECT_FALSE(have_one_root("portable", "port"));
}

TEST(exclude_each_other, holds_of_somebody_and_his_deputy) {
  Wording deputy = wording("director"), director = wording("director", {"old"});
  deputy.kind = director.kind = ParticipantKind::person;
  deputy.modifiers = {text::content_key("deputy")};
  EXPECT_TRUE(exclude_each_other(deputy, director));
  EXPECT_TRUE(exclude_each_other(director, deputy));
  Wording associate = deputy;
  associate.modifiers = {text::content_key("associate")};
  EXPECT_FALSE(exclude_each_other(associate, deputy));
}

TEST(exclude_each_other, holds_of_a_spokesman_and_a_spokeswoman) {
  EXPECT_TRUE(exclude_each_other(wording("spokesman"), wording("spokeswoman")));
  EXPECT_FALSE(exclude_each_other(wording("spokesperson"), wording("spokeswoman")));
  EXPECT_FALSE(exclude_each_other(wording("spokesman", {"Orn"}), wording("spokesman")));
}

TEST(exclude_each_other, holds_of_one_office_in_two_countries) {
  Wording one = wording("president", {"american"}), other = wording("president", {"norland"});
  one.countries = {"american"};
  other.owner = "norland";
  other.owner_named = true;
  EXPECT_TRUE(exclude_each_other(one, other));
  EXPECT_TRUE(exclude_each_other(other, one));
  other.owner = "america";
  EXPECT_FALSE(exclude_each_other(one, other));
  other.owner = "norland";
  one.head = other.head = "boat";
  EXPECT_FALSE(exclude_each_other(one, other)) << "an American boat may be Norland's";
}

TEST(exclude_each_other, holds_of_what_is_said_of_two_names) {
  Wording one = wording("pilot"), other = wording("pilot");
  one.described = 3;
  one.described_words = {"ann", "roe"};
  EXPECT_FALSE(exclude_each_other(one, other));
  other.described = 5;
  other.described_words = {"eva", "orn"};
  EXPECT_TRUE(exclude_each_other(one, other));
  other.described_words = {"roe"};
  EXPECT_FALSE(exclude_each_other(one, other)) << "they may be one name";
}

}  // namespace
}  // namespace hexapla::align::labels::labels_apart_test
