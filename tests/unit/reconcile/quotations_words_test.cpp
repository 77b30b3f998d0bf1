// Tests src/reconcile/quotations_words.cpp.
#include "reconcile/quotations_words.h"

#include "quoting.h"

namespace hexapla::reconcile::quotations::quotations_words_test {
namespace {

std::string reason(const std::vector<std::string>& texts, std::vector<std::string> names = {}) {
  return Versions(texts, std::move(names)).finding().reason;
}

TEST(quotations_words, say_of_each_change_what_it_is) {
  EXPECT_EQ(reason({"We only asked for pumps and for two boats today", "We asked for pumps and for three boats today"}),
            "b leaves out “only” and has “three” where a has “two”.");
  const std::string first = "We asked for pumps and for two boats today";  // which two accounts have
  EXPECT_EQ(reason({first, "We only asked for pumps and for three boats today", first}),
            "b adds “only” and has “three” where a has “two”.");
}

TEST(quotations_words, are_one_reading_in_the_spelling_of_two_countries) {
  const auto is_one = [](const std::string& one, const std::string& other) {
    const Finding finding = Versions({one, other}).finding();
    EXPECT_EQ(finding.reason, "a and b have the same words.");
    return finding.readings.size() == 1;
  };
  EXPECT_TRUE(
      is_one("This is a quiet neighbourhood and we know each other", "This is a quiet neighborhood and we know each other"));
  EXPECT_TRUE(is_one("We want more co-operation with the crew", "We want more cooperation with the crew"));
}

TEST(quotations_words, count_what_they_do_not_tell) {
  EXPECT_EQ(reason({"We only asked for pumps and for two boats at noon today", "We asked for pumps or two boats at dusk today"}),
            "b leaves out “only”, has “or” where a has “and for”, and 1 more change of wording.");
}

TEST(quotations_words, list_no_changes_where_little_is_left) {
  EXPECT_EQ(reason({"The weir is a promise that our valley never shall be drowned again by any flood",
                    "It was the old promise we gave to this valley after each and every flood"}),
            "b puts most of it in other words.");
}

TEST(quotations_words, say_what_was_cut) {
  EXPECT_EQ(reason({"He came to work every day just to help us", "came to work every day just to help us"}),
            "b leaves out “He”, and nothing else is changed.");
}

TEST(quotations_words, say_what_an_editor_put_in) {
  const std::string spoken = "He came (to the mill) every day just to help us", bare = "He came every day just to help us";
  EXPECT_EQ(reason({spoken, bare}), "a adds “(to the mill)” in brackets, and nothing else is changed.");
  EXPECT_EQ(reason({bare, spoken}), "b adds “(to the mill)” in brackets, and nothing else is changed.");
}

TEST(quotations_words, call_a_fragment_a_part_and_no_cut_sentence) {
  EXPECT_EQ(reason({"This was an outrageous act of folly", "outrageous"}),
            "b quotes only “outrageous”, and nothing else is changed.");
  EXPECT_EQ(reason({"This was an outrageous act of folly", "outrageous", "outrageous"}),
            "b and c quote only “outrageous”, and nothing else is changed.");
}

TEST(quotations_words, do_not_say_that_a_part_is_all_of_who_quotes_the_whole) {
  Versions versions({"This was an outrageous act of folly. outrageous", "outrageous"});
  const Quotation whole = versions.annotations[0].quotations[0];
  versions.annotations[0].quotations[0].span = versions.annotations[0].quotations[0].content = {0, 36};
  Quotation part = whole;
  part.span = part.content = {37, 47};
  part.utterance = 1;
  versions.annotations[0].quotations.push_back(part);
  Question question{.kind = FindingKind::quotation};
  question.mentions = {{0, 0}, {0, 1}, {1, 0}};
  question.places = {{0, 36}, {37, 47}, {0, 10}};
  EXPECT_EQ(reconcile_quotation(versions.story(), question, KnownNames(versions.story())).reason,
            "b quotes only “outrageous”, and nothing else is changed.");
}

TEST(quotations_words, tell_what_a_report_quotes) {
  const std::string report = "the dam would surely hold for “two more days”";
  Versions versions({"The dam will hold for a week and more", report});
  versions.annotations[1].quotations[0].saying = Saying::indirect;
  Quotation part;
  part.span = {static_cast<std::uint32_t>(report.find("“")), static_cast<std::uint32_t>(report.size())};
  part.content = {part.span.begin + 3, part.span.end - 3};
  versions.annotations[1].quotations.push_back(part);
  EXPECT_EQ(versions.finding().reason, "b reports it, quoting only “two more days”.");
}

TEST(quotations_words, name_no_account_on_both_sides) {
  Versions versions(
      {"We will mend the weir in May. Who has the keys to the mill and the weir in May. ", "We will mend the weir in May"});
  Quotation second = versions.annotations[0].quotations[0];
  versions.annotations[0].quotations[0].span = versions.annotations[0].quotations[0].content = {0, 29};
  second.span = second.content = {30, 78};
  second.utterance = 1;
  versions.annotations[0].quotations.push_back(second);
  Question question{.kind = FindingKind::quotation};
  question.mentions = {{0, 0}, {0, 1}, {1, 0}};
  question.places = {{0, 29}, {30, 78}, {0, 28}};
  const std::string reason = reconcile_quotation(versions.story(), question, KnownNames(versions.story())).reason;
  EXPECT_EQ(reason.find("where a has"), std::string::npos) << reason;
}

TEST(quotations_words, show_fewer_words_beside_long_names) {
  const std::vector<std::string> texts = {
      "We will not rest until the harbour wall and the old mill and the weir are safe for everybody",
      "We will not rest until each and every house of the whole long valley is safe for everybody"};
  EXPECT_EQ(reason(texts),
            "b has “each and every house of the whole long valley is” where a has “the harbour wall and the old mill and the "
            "weir are”.");
  const std::vector<std::string> names = {"The Harbour and Valley Observer with which is incorporated the Weekly Tarn Advertiser",
                                          "The Evening Chronicle of the Lower Valley and the Seven Upper Parishes of Tarn"};
  const std::string shorter = reason(texts, names);
  EXPECT_EQ(shorter,
            names[1] + " has “each and every … long valley is” where " + names[0] + " has “the harbour wall … the weir are”.");
}

TEST(quotations_words, name_an_utterance_by_its_speaker_and_first_words) {
  const Versions versions({"one two three four five six seven eight nine ten eleven twelve", "no"});
  EXPECT_EQ(name_utterance(versions.story(), versions.version(0), "Ada Marsh"),
            "Ada Marsh: “one two three four five six seven eight nine ten eleven …”");
  EXPECT_EQ(name_utterance(versions.story(), versions.version(1), ""), "“no”");
}

}  // namespace
}  // namespace hexapla::reconcile::quotations::quotations_words_test
