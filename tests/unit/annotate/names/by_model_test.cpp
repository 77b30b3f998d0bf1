#include "annotate/names/by_model.h"

#include <gtest/gtest.h>

#include "../../support/tree.h"
#include "annotate/annotate.h"

namespace hexapla::annotate::names::by_model_test {
namespace {

using Strings = std::vector<std::string>;

/// A text of one sentence, its words' parts of speech and a model's entities.
struct Told {
  Told(const std::string& text, const std::vector<test::Hung>& words,
       const std::vector<std::pair<std::string, std::string>>& entities)
      : account(*Account::from_text(text)) {
    segment(account, annotations);
    Syntax& syntax = annotations.syntax = test::tree(account.text(), words);
    for (const auto& [name, label] : entities) {
      const Span span = of(name);
      const auto [first, last] = syntax.words_in(span);
      syntax.entities.push_back(
          {.span = span, .first = first, .last = last, .label = static_cast<std::uint32_t>(syntax.strings.size())});
      syntax.strings.push_back(label);
    }
  }
  Span of(const std::string& words) const {
    const auto at = static_cast<std::uint32_t>(account.text().find(words));
    return {at, at + static_cast<std::uint32_t>(words.size())};
  }
  void name(const std::string& words) { annotations.names.push_back({.span = of(words)}); }
  Strings mended() {
    mend_by_model(account.text(), annotations);
    Strings out;
    for (const Name& name : annotations.names) out.emplace_back(account.text(name.span));
    return out;
  }
  Account account;
  Annotations annotations;
};

Told harbour() {
  return Told("Published at noon UTC near Lunmouth",
              {{"Published", "publish", "VBN", "VERB", 0, "ROOT"},
               {"at", "at", "IN", "ADP", 0, "prep"},
               {"noon", "noon", "NN", "NOUN", 3, "compound"},
               {"UTC", "UTC", "NNP", "PROPN", 1, "pobj"},
               {"near", "near", "IN", "SCONJ", 0, "prep"},
               {"Lunmouth", "Lunmouth", "NNP", "PROPN", 4, "pobj"}},
              {{"noon UTC", "TIME"}, {"Lunmouth", "GPE"}});
}

TEST(mend_by_model, drops_what_is_no_proper_noun_or_part_of_a_time) {
  Told told = harbour();
  told.name("Published");
  told.name("UTC");
  told.name("Lunmouth");
  EXPECT_EQ(told.mended(), (Strings{"Lunmouth"}));
}

TEST(mend_by_model, adds_places_that_the_rules_missed_in_text_order) {
  Told told = harbour();
  EXPECT_EQ(told.mended(), (Strings{"Lunmouth"}));
  EXPECT_EQ(told.annotations.names[0].span, (Span{27, 35}));
  EXPECT_EQ(told.annotations.names[0].sentence, 0U);
}

TEST(mend_by_model, keeps_acronyms_and_names_borne_out_elsewhere) {
  Told told("Wills met the TBI and Wills ran",
            {{"Wills", "will", "NNS", "NOUN", 1, "nsubj"},
             {"met", "meet", "VBD", "VERB", 1, "ROOT"},
             {"the", "the", "DT", "DET", 3, "det"},
             {"TBI", "tbi", "NN", "NOUN", 1, "dobj"},
             {"and", "and", "CC", "CCONJ", 1, "cc"},
             {"Wills", "Wills", "NNP", "PROPN", 6, "nsubj"},
             {"ran", "run", "VBD", "VERB", 1, "conj"}},
            {});
  told.name("Wills");
  told.name("TBI");
  told.annotations.names.push_back({.span = {22, 27}});
  EXPECT_EQ(told.mended(), (Strings{"Wills", "TBI", "Wills"}));
}

TEST(mend_by_model, changes_nothing_without_a_model) {
  Told told = harbour();
  told.annotations.syntax = {};
  told.name("Published");
  EXPECT_EQ(told.mended(), (Strings{"Published"}));
}

}  // namespace
}  // namespace hexapla::annotate::names::by_model_test
