#include "annotate/quantities/by_tree.h"

#include <gtest/gtest.h>

#include "../../support/tree.h"
#include "annotate/annotate.h"

namespace hexapla::annotate::quantities::by_tree_test {
namespace {

using Strings = std::vector<std::string>;

/// The quantities of a text of one sentence with this tree.
Strings quantities(const std::string& text, const std::vector<test::Hung>& words) {
  const Account account = *Account::from_text(text);
  Annotations annotations;
  if (!words.empty()) annotations.syntax = test::tree(account.text(), words);
  segment(account, annotations);
  find_quantities(account, annotations);
  Strings out;
  for (const Quantity& quantity : annotations.quantities) out.emplace_back(account.text(quantity.span));
  return out;
}

TEST(is_designator, knows_a_number_behind_the_name_that_it_belongs_to) {
  const std::string text = "The Sea Lion 3 lines broke.";
  const std::vector<test::Hung> words = {
      {"The", "the", "DT", "DET", 4, "det"},        {"Sea", "Sea", "NNP", "PROPN", 2, "compound"},
      {"Lion", "Lion", "NNP", "PROPN", 4, "nmod"},  {"3", "3", "CD", "NUM", 4, "nummod"},
      {"lines", "line", "NNS", "NOUN", 5, "nsubj"}, {"broke", "break", "VBD", "VERB", 5, "ROOT"},
      {".", ".", ".", "PUNCT", 5, "punct"}};
  EXPECT_EQ(quantities(text, words), Strings{});
  EXPECT_EQ(quantities(text, {}), (Strings{"3 lines"}));
}

TEST(is_designator, leaves_counts_before_their_names) {
  EXPECT_EQ(quantities("Near Lunmouth 3 Dover boats sank.", {{"Near", "near", "IN", "ADP", 5, "prep"},
                                                             {"Lunmouth", "Lunmouth", "NNP", "PROPN", 0, "pobj"},
                                                             {"3", "3", "CD", "NUM", 4, "nummod"},
                                                             {"Dover", "Dover", "NNP", "PROPN", 4, "compound"},
                                                             {"boats", "boat", "NNS", "NOUN", 5, "nsubj"},
                                                             {"sank", "sink", "VBD", "VERB", 5, "ROOT"},
                                                             {".", ".", ".", "PUNCT", 5, "punct"}}),
            (Strings{"3 Dover boats"}));
}

TEST(take_counted_noun, goes_on_to_the_noun_that_the_number_hangs_on) {
  const std::string text = "It had one major break.";
  const std::vector<test::Hung> words = {{"It", "it", "PRP", "PRON", 1, "nsubj"},     {"had", "have", "VBD", "VERB", 1, "ROOT"},
                                         {"one", "one", "CD", "NUM", 4, "nummod"},    {"major", "major", "JJ", "ADJ", 4, "amod"},
                                         {"break", "break", "NN", "NOUN", 1, "dobj"}, {".", ".", ".", "PUNCT", 1, "punct"}};
  EXPECT_EQ(quantities(text, words), (Strings{"one major break"}));
  EXPECT_EQ(quantities(text, {}), (Strings{"one major"}));
}

TEST(take_counted_noun, passes_no_other_number_and_no_preposition) {
  EXPECT_EQ(quantities("He met the 12 Somali and 11 Yemeni sailors.", {{"He", "he", "PRP", "PRON", 1, "nsubj"},
                                                                       {"met", "meet", "VBD", "VERB", 1, "ROOT"},
                                                                       {"the", "the", "DT", "DET", 8, "det"},
                                                                       {"12", "12", "CD", "NUM", 8, "nummod"},
                                                                       {"Somali", "somali", "JJ", "ADJ", 8, "amod"},
                                                                       {"and", "and", "CC", "CCONJ", 4, "cc"},
                                                                       {"11", "11", "CD", "NUM", 8, "nummod"},
                                                                       {"Yemeni", "yemeni", "JJ", "ADJ", 8, "amod"},
                                                                       {"sailors", "sailor", "NNS", "NOUN", 1, "dobj"},
                                                                       {".", ".", ".", "PUNCT", 1, "punct"}}),
            (Strings{"the 12 Somali", "11 Yemeni sailors"}));
}

}  // namespace
}  // namespace hexapla::annotate::quantities::by_tree_test
