#include <gtest/gtest.h>

#include "analysis_bench.h"

namespace hexapla::language::conllu_test {
namespace {

using testing::AnalysisBench;
using testing::Word;

std::string conllu(const std::vector<Word>& words, std::string_view document = "a") {
  AnalysisBench bench;
  return to_conllu(bench.make(words), document);
}

TEST(Conllu, HasARowOfTenColumnsForEachWord) {
  EXPECT_EQ(conllu({{"Ada", true, "PROPN", "nsubj", 1, 0, 0, "PronType=Prs|NumType=Card|Number=Sing", true},
                    {"saw", false, "VERB", "ROOT", 1, 0, 2},
                    {".", false, "PUNCT", "punct", 1, 2, 2}}),
            "# newdoc id = a\n# sent_id = a-1\n# text = Ada saw.\n"
            "1\tAda\t_\tPROPN\t_\tNumber=Sing|NumType=Card|PronType=Prs\t2\tnsubj\t_\t_\n"
            "2\tsaw\t_\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n"
            "3\t.\t_\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n");
}

TEST(Conllu, WhiteSpaceStandsInMiscAndItsWordsHangOnItsHead) {
  const std::string out = conllu(
      {{"a", false, "X", "dep", 1, 0, 0}, {"\n\xC2\xA0\t", false, "SPACE", "dep", 2, 0, 1}, {"b", false, "X", "ROOT", 2, 0, 2}});
  EXPECT_NE(out.find("# text = a b\n"), std::string::npos);
  EXPECT_NE(out.find("1\ta\t_\tX\t_\t_\t2\tdep\t_\tSpacesAfter=\\n\\u00A0\\t\n"), std::string::npos) << out;
  EXPECT_NE(out.find("2\tb\t_\tX\t_\t_\t0\troot\t_\t_\n"), std::string::npos) << out;
}

TEST(Conllu, ASentenceHasOneRoot) {
  const std::string out = conllu({{"a", true, "X", "ROOT", 0}, {"b", true, "X", "ROOT", 1}, {"c", false, "X", "x", 1}});
  EXPECT_NE(out.find("2\tb\t_\tX\t_\t_\t1\tdep"), std::string::npos);
  EXPECT_NE(out.find("3\tc\t_\tX\t_\t_\t2\tx"), std::string::npos);
}

TEST(Conllu, FormsAreComposedAndWithoutControls) {
  const std::string out = conllu({{"e\xCC\x81", false, "X", "ROOT"}, {"\xCC\x81x\a", false, "X", "dep", 0}});
  EXPECT_NE(out.find("# text = \xC3\xA9\xE2\x97\x8C\xCC\x81x\xEF\xBF\xBD\n"), std::string::npos) << out;
}

TEST(Conllu, NamesStandInMisc) {
  const Word blank = {.text = "\n", .space_after = false, .pos = "SPACE", .entity = "PERSON"};
  Word ada = {.text = "Ada", .entity = "PERSON", .starts_entity = true};
  Word lee = {.text = "Lee", .space_after = false, .entity = "PERSON"};
  Word norwick = {.text = "Norwick", .entity = "A |B", .starts_entity = true};
  const std::string out = conllu({ada, blank, lee, norwick, {"sank"}});
  EXPECT_NE(out.find("\t_\tner=B-PERSON|SpacesAfter=\\s\\n\n"), std::string::npos) << out;
  EXPECT_NE(out.find("\t_\tner=I-PERSON|SpaceAfter=No\n"), std::string::npos) << out;
  EXPECT_NE(out.find("\t_\tner=B-A__B\n"), std::string::npos) << out;
  EXPECT_TRUE(out.ends_with("\t_\t_\n\n")) << out;
}

TEST(Conllu, ANameThatBeginsBeforeTheSentenceBeginsInItAgain) {
  const std::string out = conllu(
      {{.text = "Ada", .entity = "PERSON", .starts_entity = true}, {.text = "Lee", .starts_sentence = true, .entity = "PERSON"}});
  EXPECT_NE(out.find("1\tLee\t_\t_\t_\t_\t0\troot\t_\tner=B-PERSON"), std::string::npos) << out;
}

TEST(Conllu, ANameWhoseFirstTokenIsWhiteSpaceBeginsWithItsFirstWord) {
  const std::string out = conllu({{.text = "to"},
                                  {.text = "\n", .space_after = false, .entity = "GPE", .starts_entity = true},
                                  {.text = "Norwick", .entity = "GPE"}});
  EXPECT_NE(out.find("\tner=B-GPE\n"), std::string::npos) << out;
}

TEST(Conllu, IdsHaveNoBlanksOrSlashes) {
  EXPECT_NE(conllu({{"a", false}}, "b c/d%").find("# sent_id = b%20c%2Fd%25-1\n"), std::string::npos);
}

TEST(Conllu, ATextWithoutWordsIsNothing) {
  EXPECT_EQ(conllu({{" \n", false, "SPACE"}}), "");
  EXPECT_EQ(conllu({}), "");
}

}  // namespace
}  // namespace hexapla::language::conllu_test
