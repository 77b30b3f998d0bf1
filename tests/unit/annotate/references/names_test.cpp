#include "annotate/references/names.h"

#include <gtest/gtest.h>

#include "../statements/told.h"

namespace hexapla::annotate::references_names_test {
namespace {

using references::Found;

/// Words of ten bytes each, by hand.
class Named {
 public:
  std::uint32_t word(std::string_view pos, std::string_view relation, std::uint32_t head) {
    const auto at = static_cast<std::uint32_t>(annotations_.syntax.words.size());
    annotations_.syntax.words.push_back(
        {.span = {at * 10, at * 10 + 9}, .head = head, .pos = string(pos), .relation = string(relation)});
    return at;
  }
  Reference& reference(std::uint32_t word, std::uint32_t name, ParticipantKind kind, Gender gender = Gender::unknown) {
    found_.push_back({.reference = {.span = annotations_.syntax.words[word].span, .kind = kind, .gender = gender},
                      .word = word,
                      .name = name});
    return found_.back().reference;
  }
  void name(std::uint32_t first, std::uint32_t last) { annotations_.names.push_back({.span = {first * 10, last * 10 + 9}}); }
  const std::vector<Found>& run() {
    references::settle_names(annotations_, found_);
    return found_;
  }

 private:
  std::uint32_t string(std::string_view text) {
    annotations_.syntax.strings.emplace_back(text);
    return static_cast<std::uint32_t>(annotations_.syntax.strings.size() - 1);
  }
  Annotations annotations_;
  std::vector<Found> found_;
};

TEST(settle_names, leaves_a_run_of_capitals_to_its_last_reference) {  // "Rovers Nab Roe"
  Named text;
  text.word("PROPN", "nsubj", 1);
  text.word("VERB", "ROOT", 1);
  text.word("PROPN", "dobj", 1);
  text.name(0, 2);
  text.reference(0, 0, ParticipantKind::organisation);
  text.reference(2, 0, ParticipantKind::person);
  const auto& found = text.run();
  EXPECT_EQ(found[0].name, none);
  EXPECT_EQ(found[1].name, 0U);
  EXPECT_EQ(found[0].reference.kind, ParticipantKind::organisation);
}

TEST(settle_names, leaves_it_to_the_one_that_the_last_belongs_to) {  // "Council of Orn"
  Named text;
  text.word("PROPN", "ROOT", 0);
  text.word("ADP", "prep", 0);
  text.word("PROPN", "pobj", 1);
  text.name(0, 2);
  text.reference(0, 0, ParticipantKind::organisation);
  text.reference(2, 0, ParticipantKind::place);
  const auto& found = text.run();
  EXPECT_EQ(found[0].name, 0U);
  EXPECT_EQ(found[1].name, none);
}

TEST(settle_names, gives_one_name_the_kind_that_most_have) {
  Named text;
  for (std::uint32_t i = 0; i < 4; ++i) {
    text.word("PROPN", "nsubj", i);
    text.name(i, i);
  }
  text.reference(0, 0, ParticipantKind::place);
  text.reference(1, 0, ParticipantKind::organisation);
  text.reference(2, 0, ParticipantKind::organisation);
  text.reference(3, 3, ParticipantKind::place);
  const auto& found = text.run();
  EXPECT_EQ(found[0].reference.kind, ParticipantKind::organisation);
  EXPECT_EQ(found[3].reference.kind, ParticipantKind::place);
}

TEST(settle_names, counts_a_full_name_twice) {
  Named text;
  for (std::uint32_t i = 0; i < 3; ++i) {
    text.word("PROPN", "nsubj", i);
    text.name(i, i);
  }
  text.reference(1, 0, ParticipantKind::person).span.begin = 0;
  text.reference(2, 0, ParticipantKind::organisation);
  EXPECT_EQ(text.run()[1].reference.kind, ParticipantKind::person);
}

TEST(settle_names, takes_a_first_name_before_a_last_one_for_more_than_votes) {
  Named text;
  for (std::uint32_t i = 0; i < 5; ++i) {
    text.word("PROPN", "nsubj", i);
    text.name(i, i);
  }
  text.reference(1, 0, ParticipantKind::person, Gender::female).span.begin = 0;
  for (std::uint32_t i = 2; i < 5; ++i) text.reference(i, 0, ParticipantKind::place);
  for (const Found& one : text.run()) {
    EXPECT_EQ(one.reference.kind, ParticipantKind::person);
    EXPECT_EQ(one.reference.gender, Gender::female);
  }
}

TEST(settle_names, takes_a_first_name_alone_for_one_vote) {
  Named text;
  for (std::uint32_t i = 0; i < 3; ++i) {
    text.word("PROPN", "nsubj", i);
    text.name(i, i);
  }
  text.reference(0, 0, ParticipantKind::person, Gender::female);
  text.reference(1, 0, ParticipantKind::place);
  text.reference(2, 0, ParticipantKind::place);
  for (const Found& one : text.run()) EXPECT_EQ(one.reference.kind, ParticipantKind::place);
}

}  // namespace
}  // namespace hexapla::annotate::references_names_test
