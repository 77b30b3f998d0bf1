// Tests src/align/quotations.cpp and the files beside it.
#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

#include <hexapla/account.h>

#include "align/align.h"
#include "quoting.h"

namespace hexapla::align::quotations_test {
namespace {

/// Accounts of one quotation a line, "Speaker: words"; a line that begins with "~" is reported speech.
struct Told {
  explicit Told(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
      accounts.push_back(*Account::from_text(text));
      Annotations read;
      for (std::uint32_t i = 0; i < accounts.back().blocks().size(); ++i) {
        const Span line = accounts.back().blocks()[i].span;
        const std::string_view words = accounts.back().text(line);
        const auto colon = static_cast<std::uint32_t>(words.find(": "));
        const bool reported = words.starts_with('~');
        Quotation quotation;
        quotation.content = {line.begin + colon + 2, line.end};
        quotation.span = {quotation.content.begin - 1, line.end};  // the blank stands for a mark
        quotation.speaker_name = words.substr(reported ? 1 : 0, colon - (reported ? 1 : 0));
        quotation.saying = reported ? Saying::indirect : Saying::direct;
        quotation.sentence = static_cast<std::uint32_t>(read.sentences.size());
        quotation.utterance = static_cast<std::uint32_t>(read.quotations.size());
        std::uint32_t begin = quotation.content.begin;
        for (std::uint32_t at = begin; at < line.end; ++at) {
          if (accounts.back().text()[at] != '.' && at + 1 != line.end) continue;
          read.sentences.push_back({.span = {begin, at + 1}, .block = i});
          begin = at + 2;
        }
        read.quotations.push_back(quotation);
      }
      annotations.push_back(std::move(read));
    }
    origins.resize(accounts.size());
    std::iota(origins.begin(), origins.end(), 0U);
    questions = align_quotations({accounts, annotations, origins});
  }
  /// The words of each question's mentions.
  std::vector<std::vector<std::string>> words() const {
    std::vector<std::vector<std::string>> out;
    for (const Question& question : questions) {
      out.emplace_back();
      for (std::size_t i = 0; i < question.mentions.size(); ++i)
        out.back().emplace_back(accounts[question.mentions[i].account].text(question.places[i]));
    }
    return out;
  }
  std::vector<Account> accounts;
  std::vector<Annotations> annotations;
  std::vector<std::uint32_t> origins;
  std::vector<Question> questions;
};

using Words = std::vector<std::vector<std::string>>;

TEST(align_quotations, joins_the_same_words) {
  const Told told({"Ada Marsh: The dam will hold until spring.", "Marsh: The dam will hold until spring."});
  EXPECT_EQ(told.words(), (Words{{"The dam will hold until spring.", "The dam will hold until spring."}}));
  EXPECT_EQ(told.questions[0].mentions, (std::vector<AnnotationRef>{{0, 0}, {1, 0}}));
  EXPECT_EQ(told.questions[0].places[0], (Span{11, 42}));
}

TEST(align_quotations, joins_what_was_cut_or_altered) {
  const Told told({"Ada Marsh: No engineer in this valley can promise that the barrier survives another flood.",
                   "Ada Marsh: No single engineer could promise that a wall survives another flood.",
                   "Ada Marsh: survives another flood"});
  EXPECT_EQ(told.questions.size(), 1U);
}

TEST(align_quotations, keeps_different_sentences_of_one_speaker_apart) {
  const Told told({"Ada Marsh: The dam will hold until spring.", "Ada Marsh: We have called for more pumps."});
  EXPECT_EQ(told.questions.size(), 2U);
}

TEST(align_quotations, keeps_the_same_phrase_of_two_people_apart) {
  const Told told({"Ada Marsh: shameful", "Tom Field: shameful"});
  EXPECT_EQ(told.questions.size(), 2U);
}

TEST(align_quotations, cuts_a_quotation_where_another_account_has_a_part) {
  const Told told({"Ada Marsh: The dam will hold until spring. We have called for more pumps and boats.",
                   "Ada Marsh: We have called for more pumps and boats."});
  EXPECT_EQ(told.words(), (Words{{"The dam will hold until spring."},
                                 {"We have called for more pumps and boats.", "We have called for more pumps and boats."}}));
}

TEST(align_quotations, keeps_neighbouring_sentences_together_that_both_accounts_have) {
  const Told told({"Ada Marsh: The dam will hold until spring. We have called for more pumps and boats.",
                   "Ada Marsh: The dam will hold until spring. We have called for more pumps and boats."});
  EXPECT_EQ(told.questions.size(), 1U);
}

TEST(align_quotations, adds_reports_and_leaves_other_reported_speech_out) {
  const Told told({"Ada Marsh: The dam will hold until spring if the pumps arrive.",
                   "~Ada Marsh: the dam would hold until spring provided pumps arrived\n~Ada Marsh: nobody had been hurt"});
  EXPECT_EQ(
      told.words(),
      (Words{{"The dam will hold until spring if the pumps arrive.", "the dam would hold until spring provided pumps arrived"}}));
}

TEST(align_quotations, reports_an_utterance_once_an_account_and_only_by_whom_it_may_be) {
  const Told told({"Ada Marsh: The dam will hold until spring if the pumps arrive.",
                   "~Ada Marsh: the dam would hold until spring provided pumps arrived\n~Ada Marsh: the dam would hold",
                   "~Tom Field: the dam will hold until spring if the pumps arrive"});
  ASSERT_EQ(told.questions.size(), 1U);
  EXPECT_EQ(told.questions[0].mentions, (std::vector<AnnotationRef>{{0, 0}, {1, 0}}));
}

TEST(align_quotations, takes_no_name_for_what_is_told_beside_a_part) {
  const auto is_told = [](const std::string& beside) {
    const quotations::Line whole = {"“We are the only harbour where a guest of Tarn pays for nothing at all,” said Marsh.",
                                    "Ada Marsh"};
    quotations::Quoting quoting({{whole}, {{"Marsh said " + beside + " “the only harbour” of its kind.", "Marsh"}}});
    quoting.annotations[1].quotations[0].cue = {6, 10};
    const std::vector<Question> questions = align_quotations(quoting.story());
    return std::ranges::any_of(questions, [](const Question& question) {
      return std::ranges::any_of(question.mentions, [](AnnotationRef ref) { return ref.index == none; });
    });
  };
  EXPECT_TRUE(is_told("a guest of Tarn had"));
  EXPECT_FALSE(is_told("that Tarn was"));
}

TEST(align_quotations, takes_a_weak_likeness_beside_a_strong_one) {
  // Alone, too few words are shared; the sentences before them are the same utterance.
  const std::string strong = "The council of Tarn bought eleven pumps for the lower harbour gates.";
  const std::string a = "Our engineers paid dearly for every hour of delay.",
                    b = "Other towns paid little and were spared such delay.";
  EXPECT_EQ(Told({"Ada Marsh: " + a, "Ada Marsh: " + b}).questions.size(), 2U);
  EXPECT_EQ(Told({"Ada Marsh: " + strong + "\nAda Marsh: " + a, "Ada Marsh: " + strong + "\nAda Marsh: " + b}).questions.size(),
            2U);
}

TEST(align_quotations, takes_nobodys_words_but_for_one_beside_a_strong_likeness) {
  const std::string strong = "The council of Tarn bought eleven pumps for the lower harbour gates.";
  const std::string a = "We stood there all night for it.", b = "We stood there all might for it.";
  const auto questions = [](const std::string& one, const std::string& other) { return Told({one, other}).questions.size(); };
  EXPECT_EQ(questions("a woman: " + a, "he: " + b), 2U);
  EXPECT_EQ(questions("a woman: " + strong + "\na woman: " + a, "he: " + strong + "\nhe: " + b), 2U);
}

TEST(align_quotations, keeps_two_utterances_of_one_account_apart) {
  const Told told({"Ada Marsh: The dam will hold until the spring flood.",
                   "Ada Marsh: The dam will hold until the spring flood.\nAda Marsh: The dam may hold until the autumn flood."});
  EXPECT_EQ(told.questions.size(), 2U);
}

TEST(align_quotations, joins_the_same_words_of_very_many_accounts) {
  const std::vector<std::string> texts(90, "Ada Marsh: The dam will hold until the spring flood.");
  const Told told(texts);
  ASSERT_EQ(told.questions.size(), 1U);
  EXPECT_EQ(told.questions[0].mentions.size(), 90U);
}

TEST(align_quotations, is_bounded_for_very_many_quotations) {
  std::string text;
  for (int i = 0; i < 4000; ++i)
    text += "Ada Marsh: The dam number " + std::to_string(i) + " will hold until the spring flood.\n";
  const Told told({text, text});
  EXPECT_GE(told.questions.size(), 4000U);
}

/// Stories that are annotated for real: fragments are known by the sentence around them.
std::vector<Question> of_texts(const std::vector<std::string>& texts) {
  std::vector<Account> accounts;
  std::vector<Annotations> annotations;
  std::vector<std::uint32_t> origins(texts.size());
  std::iota(origins.begin(), origins.end(), 0U);
  for (const std::string& text : texts) {
    accounts.push_back(*Account::from_text(text));
    Annotations read;
    const auto open = static_cast<std::uint32_t>(text.find("“")), close = static_cast<std::uint32_t>(text.find("”"));
    read.sentences.push_back({.span = accounts.back().blocks()[0].span});
    read.quotations.push_back({.span = {open, close + 3}, .content = {open + 3, close}, .speaker_name = "Tom Field"});
    annotations.push_back(std::move(read));
  }
  return align_quotations({accounts, annotations, origins});
}

TEST(align_quotations, joins_fragments_in_the_same_place_of_a_sentence) {
  EXPECT_EQ(of_texts({"On the radio Tom Field called the harbour plan “a disgrace” again.",
                      "On the radio he called the whole harbour plan “shameful” and left."})
                .size(),
            1U);
  EXPECT_EQ(of_texts({"On the radio Tom Field called the harbour plan “a disgrace” again.",
                      "At the mill he called his old dog “shameful” and left."})
                .size(),
            2U);
}

TEST(align_quotations, adds_the_plain_sentence_that_tells_an_utterance) {
  std::vector<Account> accounts;
  accounts.push_back(*Account::from_text("“Several mill gates are now secured,” he said."));
  accounts.push_back(*Account::from_text("There are several mill gates along the weir that are now secured."));
  std::vector<Annotations> annotations(2);
  annotations[0].sentences.push_back({.span = accounts[0].blocks()[0].span});
  annotations[0].quotations.push_back({.span = {0, 42}, .content = {3, 39}});
  annotations[1].sentences.push_back({.span = accounts[1].blocks()[0].span});
  const std::vector<std::uint32_t> origins = {0, 1};
  const std::vector<Question> questions = align_quotations({accounts, annotations, origins});
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].mentions, (std::vector<AnnotationRef>{{0, 0}, {1, none}}));
  EXPECT_EQ(accounts[1].text(questions[0].places[1]), "mill gates along the weir that are now secured");
}

TEST(align_quotations, takes_what_a_report_quotes_for_the_report) {
  quotations::Quoting quoting(
      {{{"“The crew was badly equipped and untrained for the crossing that it chose,” said Marsh.", "Ada Marsh"}},
       {{"Marsh said the crew seemed to be “badly” equipped and untrained for the crossing.", "Ada Marsh"}}});
  Annotations& read = quoting.annotations[1];
  const auto begin = static_cast<std::uint32_t>(std::string_view("Marsh said ").size());
  Quotation report{
      .span = read.sentences[0].span, .content = {begin, read.sentences[0].span.end - 1}, .saying = Saying::indirect};
  report.speaker_name = "Ada Marsh";
  read.quotations.insert(read.quotations.begin(), report);
  read.quotations[1].utterance = 1;
  const std::vector<Question> questions = align_quotations(quoting.story());
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].mentions, (std::vector<AnnotationRef>{{0, 0}, {1, 1}}));
}

TEST(align_quotations, lets_an_account_report_an_utterance_or_quote_of_it) {
  quotations::Quoting quoting(
      {{{"“The crew was badly equipped and untrained for the crossing that it chose,” said Marsh.", "Ada Marsh"}},
       {{"The crew was equipped and untrained for the crossing, Marsh said.", "Ada Marsh"},
        {"Marsh said the crew seemed to be “badly” equipped and untrained for the crossing.", "Ada Marsh"}}});
  Annotations& read = quoting.annotations[1];
  const std::string_view text = quoting.accounts[1].text();
  for (std::uint32_t line = 0; line < 2; ++line) {
    const Span sentence = read.sentences[line].span;
    const auto begin = static_cast<std::uint32_t>(text.find(line == 0 ? "The crew" : "the crew"));
    const auto end = line == 0 ? static_cast<std::uint32_t>(text.find(", Marsh said")) : sentence.end - 1;
    Quotation report{.span = sentence, .content = {begin, end}, .saying = Saying::indirect};
    report.speaker_name = "Ada Marsh";
    report.utterance = line;
    report.sentence = line;
    read.quotations.insert(read.quotations.begin() + line, report);
  }
  read.quotations[2].utterance = 2;
  const std::vector<Question> questions = align_quotations(quoting.story());
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].mentions, (std::vector<AnnotationRef>{{0, 0}, {1, 2}}));
}

TEST(align_quotations, compares_a_post_only_with_what_others_have) {
  const auto posted = [](const std::string& other) {
    quotations::Quoting quoting({{{"“Our old harbour wall is safe tonight”", "Ada Marsh"}}, {{other, "Ada Marsh"}}});
    Quotation& post = quoting.annotations[0].quotations[0];
    post.span = post.content;
    return align_quotations(quoting.story());
  };
  EXPECT_EQ(posted("“Our old harbour wall is safe tonight,” said Marsh.").size(), 1U);
  const std::vector<Question> questions = posted("“We lost two boats,” said Marsh.");
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].mentions, (std::vector<AnnotationRef>{{1, 0}}));
}

TEST(align_quotations, leaves_out_the_titles_of_works) {
  quotations::Quoting quoting({{{"They saw the film “The Long Weir” in Tarn."}}, {{"The film “The Long Weir” was shown."}}});
  for (Annotations& read : quoting.annotations) read.quotations[0].saying = Saying::title;
  EXPECT_TRUE(align_quotations(quoting.story()).empty());
}

TEST(align_quotations, parts_pieces_of_an_utterance_of_which_one_is_told) {
  quotations::Quoting quoting({{{"“The pumps are old,” said Marsh. “The dam will hold until the spring flood.”", "Ada Marsh"}},
                               {{"“the dam would hold until the flood in spring”", "Ada Marsh"}}});
  quoting.annotations[0].quotations[1].utterance = 0;
  EXPECT_EQ(align_quotations(quoting.story()).size(), 2U);
  quoting.annotations[1].quotations[0].saying = Saying::indirect;
  EXPECT_EQ(align_quotations(quoting.story()).size(), 2U);
  quoting.annotations[1].quotations[0].speaker_name = "Tom Field";
  EXPECT_EQ(align_quotations(quoting.story()).size(), 1U);
}

}  // namespace
}  // namespace hexapla::align::quotations_test
