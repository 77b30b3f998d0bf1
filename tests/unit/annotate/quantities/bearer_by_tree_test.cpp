#include "annotate/quantities/bearer_by_tree.h"

#include <gtest/gtest.h>

#include "../../support/tree.h"
#include "annotate/annotate.h"

namespace hexapla::annotate::quantities::bearer_by_tree_test {
namespace {

using Strings = std::vector<std::string>;
using Tree = std::vector<test::Hung>;

/// "age: name" of each age in a text of one sentence with this tree.
Strings bearers(const std::string& text, const Tree& words, std::string_view entity = {}) {
  const Account account = *Account::from_text(text);
  Annotations annotations;
  if (!words.empty()) annotations.syntax = test::tree(account.text(), words);
  if (!entity.empty()) {
    Syntax& syntax = annotations.syntax;
    syntax.strings.emplace_back(entity);
    const auto label = static_cast<std::uint32_t>(syntax.strings.size() - 1);
    syntax.entities.push_back({.span = syntax.words[1].span, .first = 0, .last = 2, .label = label});
  }
  segment(account, annotations);
  find_names(account, annotations);
  find_quantities(account, annotations);
  Strings out;
  for (const Quantity& quantity : annotations.quantities)
    if (quantity.kind == QuantityKind::age) out.push_back(std::string(account.text(quantity.number)) + ": " + quantity.subject);
  return out;
}

const std::string apposed = "Ada Quill, a firefighter aged 35, drowned.";
const Tree apposed_tree = {{"Ada", "Ada", "NNP", "PROPN", 1, "compound"},
                           {"Quill", "Quill", "NNP", "PROPN", 8, "nsubj"},
                           {",", ",", ",", "PUNCT", 1, "punct"},
                           {"a", "a", "DT", "DET", 4, "det"},
                           {"firefighter", "firefighter", "NN", "NOUN", 1, "appos"},
                           {"aged", "age", "VBN", "VERB", 4, "acl"},
                           {"35", "35", "CD", "NUM", 5, "npadvmod"},
                           {",", ",", ",", "PUNCT", 1, "punct"},
                           {"drowned", "drown", "VBD", "VERB", 8, "ROOT"},
                           {".", ".", ".", "PUNCT", 8, "punct"}};

TEST(bearer_by_tree, climbs_over_a_noun_in_apposition) {
  EXPECT_EQ(bearers(apposed, {}), Strings{"35: "});
  EXPECT_EQ(bearers(apposed, apposed_tree), Strings{"35: ada quill"});
}

TEST(bearer_by_tree, passes_over_names_of_places) {
  EXPECT_EQ(bearers(apposed, apposed_tree, "GPE"), Strings{"35: "});
  EXPECT_EQ(bearers(apposed, apposed_tree, "ORG"), Strings{"35: ada quill"});
}

TEST(bearer_by_tree, takes_the_subject_of_dying_at_an_age) {
  const std::string text = "Later Quill was shot dead in Norwick at the age of 35.";
  EXPECT_EQ(bearers(text, {{"Later", "later", "RB", "ADV", 3, "advmod"},
                           {"Quill", "Quill", "NNP", "PROPN", 3, "nsubjpass"},
                           {"was", "be", "VBD", "AUX", 3, "auxpass"},
                           {"shot", "shoot", "VBN", "VERB", 3, "ROOT"},
                           {"dead", "dead", "JJ", "ADJ", 3, "acomp"},
                           {"in", "in", "IN", "ADP", 3, "prep"},
                           {"Norwick", "Norwick", "NNP", "PROPN", 5, "pobj"},
                           {"at", "at", "IN", "ADP", 3, "prep"},
                           {"the", "the", "DT", "DET", 9, "det"},
                           {"age", "age", "NN", "NOUN", 7, "pobj"},
                           {"of", "of", "IN", "ADP", 9, "prep"},
                           {"35", "35", "CD", "NUM", 10, "pobj"},
                           {".", ".", ".", "PUNCT", 3, "punct"}}),
            Strings{"35: quill"});
}

TEST(bearer_by_tree, gives_a_parent_no_childs_age) {
  const std::string text = "Later Quill, the father of a boy aged 5, drowned.";
  EXPECT_EQ(bearers(text, {{"Later", "later", "RB", "ADV", 11, "advmod"},
                           {"Quill", "Quill", "NNP", "PROPN", 11, "nsubj"},
                           {",", ",", ",", "PUNCT", 1, "punct"},
                           {"the", "the", "DT", "DET", 4, "det"},
                           {"father", "father", "NN", "NOUN", 1, "appos"},
                           {"of", "of", "IN", "ADP", 4, "prep"},
                           {"a", "a", "DT", "DET", 7, "det"},
                           {"boy", "boy", "NN", "NOUN", 5, "pobj"},
                           {"aged", "age", "VBN", "VERB", 7, "acl"},
                           {"5", "5", "CD", "NUM", 8, "npadvmod"},
                           {",", ",", ",", "PUNCT", 1, "punct"},
                           {"drowned", "drown", "VBD", "VERB", 11, "ROOT"},
                           {".", ".", ".", "PUNCT", 11, "punct"}}),
            Strings{"5: "});
}

TEST(bearer_by_tree, gives_none_to_who_describes_her) {
  const std::string text = "Later Quill described her at the age of 35.";
  const auto hung = [](std::string_view form, std::string_view lemma, std::string_view tag) {
    return Tree{{"Later", "later", "RB", "ADV", 2, "advmod"},
                {"Quill", "Quill", "NNP", "PROPN", 2, "nsubj"},
                {"described", "describe", "VBD", "VERB", 2, "ROOT"},
                {form, lemma, tag, tag == "PRP" ? "PRON" : "NOUN", 2, "dobj"},
                {"at", "at", "IN", "ADP", 2, "prep"},
                {"the", "the", "DT", "DET", 6, "det"},
                {"age", "age", "NN", "NOUN", 4, "pobj"},
                {"of", "of", "IN", "ADP", 6, "prep"},
                {"35", "35", "CD", "NUM", 7, "pobj"},
                {".", ".", ".", "PUNCT", 2, "punct"}};
  };
  EXPECT_EQ(bearers(text, hung("her", "she", "PRP")), Strings{"35: "});
  EXPECT_EQ(bearers("Later Quill described ice at the age of 35.", hung("ice", "ice", "NN")), Strings{"35: quill"});
}

TEST(bearer_by_tree, gives_none_to_who_signs_a_message) {
  const std::string text = "A girl aged 5 was hurt — Ada Quill (@quill)";
  const auto signed_by = [](std::string_view handle) {
    return Tree{{"A", "a", "DT", "DET", 1, "det"},
                {"girl", "girl", "NN", "NOUN", 5, "nsubjpass"},
                {"aged", "age", "VBN", "VERB", 1, "acl"},
                {"5", "5", "CD", "NUM", 2, "npadvmod"},
                {"was", "be", "VBD", "AUX", 5, "auxpass"},
                {"hurt", "hurt", "VBN", "VERB", 5, "ROOT"},
                {"—", "—", ":", "PUNCT", 5, "punct"},
                {"Ada", "Ada", "NNP", "PROPN", 8, "compound"},
                {"Quill", "Quill", "NNP", "PROPN", 1, "appos"},
                {"(", "(", "-LRB-", "PUNCT", 8, "punct"},
                {handle, handle, "NNP", "PROPN", 8, "appos"},
                {")", ")", "-RRB-", "PUNCT", 8, "punct"}};
  };
  EXPECT_EQ(bearers(text, signed_by("@quill")), Strings{"5: "});
  EXPECT_EQ(bearers("A girl aged 5 was hurt — Ada Quill (blonde)", signed_by("blonde")), Strings{"5: ada quill"});
}

TEST(bearer_by_tree, takes_the_name_in_apposition_to_the_subject_of_being) {
  const std::string text = "The victim, Ada Quill, was only about 35 years old.";
  EXPECT_EQ(bearers(text, {{"The", "the", "DT", "DET", 1, "det"},
                           {"victim", "victim", "NN", "NOUN", 6, "nsubj"},
                           {",", ",", ",", "PUNCT", 1, "punct"},
                           {"Ada", "Ada", "NNP", "PROPN", 4, "compound"},
                           {"Quill", "Quill", "NNP", "PROPN", 1, "appos"},
                           {",", ",", ",", "PUNCT", 1, "punct"},
                           {"was", "be", "VBD", "AUX", 6, "ROOT"},
                           {"only", "only", "RB", "ADV", 9, "advmod"},
                           {"about", "about", "RB", "ADV", 9, "advmod"},
                           {"35", "35", "CD", "NUM", 10, "nummod"},
                           {"years", "year", "NNS", "NOUN", 11, "npadvmod"},
                           {"old", "old", "JJ", "ADJ", 6, "acomp"},
                           {".", ".", ".", "PUNCT", 6, "punct"}}),
            Strings{"35: ada quill"});
}

}  // namespace
}  // namespace hexapla::annotate::quantities::bearer_by_tree_test
