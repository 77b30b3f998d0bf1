#include "annotate/references/chains.h"

#include <gtest/gtest.h>

#include "../statements/told.h"

namespace hexapla::annotate::references_chains_test {
namespace {

using references::Found;

/// References of a text whose every word is one or stands for nobody, by hand: the chainer asks the tree for parts and sentences.
class Chained {
 public:
  /// `sentence` of each word; all hang on a verb of their own sentence as `relation`.
  std::uint32_t add(Found found, std::string_view relation, std::uint32_t sentence) {
    const auto word = static_cast<std::uint32_t>(syntax_.words.size());
    syntax_.strings.emplace_back(relation);
    syntax_.words.push_back({.span = {word, word + 1},
                             .head = word,
                             .sentence = sentence,
                             .relation = static_cast<std::uint32_t>(syntax_.strings.size() - 1)});
    found.word = word;
    found_.push_back(std::move(found));
    return static_cast<std::uint32_t>(found_.size() - 1);
  }
  std::uint32_t name(std::string head, Gender gender, std::uint32_t name, std::uint32_t sentence,
                     std::string_view relation = "nsubj") {
    Found found{.reference = {.head = std::move(head), .kind = ParticipantKind::person, .gender = gender},
                .name = name,
                .definite = true};
    return add(std::move(found), relation, sentence);
  }
  std::uint32_t noun(std::string head, bool definite, std::uint32_t sentence, std::string_view relation = "nsubj") {
    Found found{.reference = {.head = std::move(head), .form = ReferenceForm::noun, .kind = ParticipantKind::person},
                .definite = definite,
                .indefinite = !definite};
    return add(std::move(found), relation, sentence);
  }
  std::uint32_t pronoun(std::string word, Gender gender, std::uint32_t sentence, std::string_view relation = "nsubj") {
    const bool person = gender != Gender::unknown;
    Found found{.reference = {.head = std::move(word),
                              .form = ReferenceForm::pronoun,
                              .kind = person ? ParticipantKind::person : ParticipantKind::other,
                              .gender = gender,
                              .plural = !person}};
    return add(std::move(found), relation, sentence);
  }
  /// The chains, one number a reference.
  std::vector<std::uint32_t> run() {
    syntax_.children.clear();
    syntax_.child_ends.assign(syntax_.words.size(), 0);
    references::chain(syntax_, found_);
    std::vector<std::uint32_t> out;
    for (const Found& one : found_) out.push_back(one.reference.chain);
    return out;
  }
  Found& at(std::uint32_t i) { return found_[i]; }

 private:
  Syntax syntax_;
  std::vector<Found> found_;
};

using Numbers = std::vector<std::uint32_t>;

TEST(chain, gives_pronouns_to_the_subject_of_fitting_gender) {
  Chained text;
  text.name("roe", Gender::female, 0, 0);
  text.name("orr", Gender::male, 1, 0, "dobj");
  text.pronoun("she", Gender::female, 1);
  text.pronoun("him", Gender::male, 1, "dobj");
  EXPECT_EQ(text.run(), (Numbers{0, 1, 0, 1}));
}

TEST(chain, gives_they_to_several_and_to_groups) {
  Chained text;
  text.name("roe", Gender::female, 0, 0);
  text.noun("crew", true, 0, "dobj");
  text.pronoun("they", Gender::unknown, 1);
  EXPECT_EQ(text.run(), (Numbers{0, 1, 1}));
}

TEST(chain, gives_a_pronoun_to_nobody_far_away) {
  Chained text;
  text.name("roe", Gender::female, 0, 0);
  text.pronoun("she", Gender::female, 9);
  EXPECT_EQ(text.run(), (Numbers{0, 1}));
}

TEST(chain, gives_a_definite_noun_to_the_only_person_named_before) {
  Chained text;
  text.name("roe", Gender::female, 0, 0);
  text.noun("skipper", true, 1);
  text.noun("skipper", true, 2);
  EXPECT_EQ(text.run(), (Numbers{0, 0, 0}));
  Chained two;
  two.name("roe", Gender::female, 0, 0);
  two.name("orr", Gender::unknown, 1, 0, "dobj");
  two.noun("skipper", true, 1);
  EXPECT_EQ(two.run(), (Numbers{0, 1, 2}));
}

TEST(chain, takes_no_thing_and_no_group_for_a_person) {
  Chained text;
  const std::uint32_t roe = text.name("roe", Gender::female, 0, 0);
  const std::uint32_t knee = text.noun("knee", false, 0, "appos");
  text.at(knee).described = roe;
  text.at(knee).reference.kind = ParticipantKind::other;
  text.noun("team", true, 1);
  EXPECT_EQ(text.run(), (Numbers{0, 1, 2}));
}

TEST(chain, keeps_a_new_noun_and_another_name_apart) {
  Chained text;
  text.noun("skipper", true, 0);
  text.noun("skipper", false, 1);
  text.name("roe", Gender::unknown, 0, 2);
  text.name("roe", Gender::unknown, 1, 3);
  text.name("roe", Gender::unknown, 0, 4);
  EXPECT_EQ(text.run(), (Numbers{0, 1, 2, 3, 2}));
}

TEST(chain, joins_appositions_on_either_side_of_a_name_and_keeps_what_they_say) {
  Chained text;
  const std::uint32_t skipper = text.noun("skipper", true, 0);
  const std::uint32_t roe = text.name("roe", Gender::unknown, 0, 0, "appos");
  const std::uint32_t pilot = text.noun("pilot", false, 0, "appos");
  text.at(roe).described = skipper;
  text.at(pilot).described = roe;
  text.noun("pilot", true, 5);
  EXPECT_EQ(text.run(), (Numbers{0, 0, 0, 0}));
  EXPECT_EQ(text.at(roe).reference.descriptions, (std::vector<std::string>{"skipper", "pilot"}));
}

}  // namespace
}  // namespace hexapla::annotate::references_chains_test
