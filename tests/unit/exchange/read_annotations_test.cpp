// Tests src/exchange/read_annotations.cpp and check_annotations.cpp by what account_from_json makes of their lines.
#include <gtest/gtest.h>

#include <hexapla/exchange.h>
#include <hexapla/version.h>

namespace hexapla::read_annotations_test {
namespace {

const std::string text = "Quay falls\n\n“Over 250 left,” Ada Renn said on Monday. She did not say why.";

Account account() { return *Account::from_text(text, {}, "a"); }

/// What a reader might read of it, with something in every member.
Annotations annotations() {
  Annotations all;
  all.tokens = {{{0, 4}, TokenKind::word}, {{5, 10}, TokenKind::word}, {{12, 15}, TokenKind::punctuation}};
  all.sentences = {{.span = {0, 10}, .first_token = 0, .last_token = 2, .block = 0},
                   {.span = {12, 60}, .first_token = 2, .last_token = 3, .block = 1}};
  all.names = {{.span = {33, 41}, .sentence = 1, .chain = 0}};
  all.quotations = {{.span = {12, 32},
                     .content = {15, 29},
                     .saying = Saying::direct,
                     .speaker = {33, 41},
                     .speaker_name = "Ada Renn",
                     .cue = {42, 46},
                     .closed = false,
                     .sentence = 1}};
  all.quantities = {{.span = {15, 28},
                     .number = {20, 23},
                     .bound = Bound::more_than,
                     .kind = QuantityKind::count,
                     .low = 250,
                     .low_open = true,
                     .unit = "",
                     .per = "day",
                     .head = "person",
                     .thing = {24, 28},
                     .modifiers = {"hurt", "old"},
                     .act = "leave",
                     .subject = "renn",
                     .context = {"left"},
                     .part = true,
                     .others = true,
                     .capacity = true,
                     .sentence = 1,
                     .quotation = 0}};
  all.times = {{.span = {50, 56},
                .kind = TimeKind::date,
                .value = "XXXX-WXX-1",
                .timex3 = "2021-05-03",
                .modifier = "early",
                .anchored = true,
                .relative = true,
                .act = "say",
                .context = {"said"},
                .sentence = 1,
                .quotation = none}};
  all.vouchers = {{.source = {2, 4}, .name = "Renn", .cue = {5, 7}, .stance = Stance::affirms},
                  {.name = "Falk", .stance = Stance::denies, .outer = 0}};
  all.statements = {{.span = {0, 10},
                     .predicate = {5, 10},
                     .act = "fall",
                     .arguments = {{.span = {0, 4}, .role = ArgumentRole::subject, .head = "quay"}},
                     .times = {0},
                     .modality = Modality::possibility,
                     .negated = true,
                     .hedge = {1, 2},
                     .factuality = {.certainty = Certainty::possible, .negative = true},
                     .by_account = {.certainty = Certainty::uncommitted},
                     .voucher = 1,
                     .parent = 1},
                    {.span = {12, 20}, .predicate = {13, 14}, .act = "leave"}};
  all.unknowns = {{.span = {0, 10}, .matter = Matter::place, .about = {0, 4}, .head = "quay", .plural = true, .act = "fall"}};
  all.labels = {{.span = {0, 4}, .head = "quay", .kind = ParticipantKind::place, .definite = true, .plural = true, .chain = 0}};
  all.warnings = {{.reason = "a limit", .offset = 3}, {.reason = "another", .offset = {}}};
  return all;
}

std::string line() { return to_json(account(), annotations()); }

std::string replaced(std::string json, std::string_view from, std::string_view to) {
  const std::size_t at = json.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  if (at != std::string::npos) json.replace(at, from.size(), to);
  return json;
}

std::string error_of(const std::string& json) {
  const auto read = account_from_json(json);
  return read ? "read" : read.error().reason;
}

TEST(ReadAnnotations, WhatWasWrittenIsReadBackWhole) {
  const auto read = account_from_json(line());
  ASSERT_TRUE(read) << read.error().reason;
  ASSERT_NE(read->annotations(), nullptr);
  EXPECT_EQ(read->text(), text);
  EXPECT_EQ(to_json(*read, *read->annotations()), line());
}

TEST(ReadAnnotations, ThoseOfAnotherVersionAreLeft) {
  const auto old = account_from_json(replaced(line(), "\"version\":\"" + std::string(version), "\"version\":\"0.0.1"));
  ASSERT_TRUE(old);
  EXPECT_EQ(old->annotations(), nullptr);
  EXPECT_EQ(old->warnings().back().reason, "annotations of version 0.0.1, which are not those of this one: read anew");
}

TEST(ReadAnnotations, NothingLeadsOutside) {
  const struct {
    std::string_view from, to, name;
  } cases[] = {
      {"\"tokens\":[[0,4,", "\"tokens\":[[0,4000,", "\"tokens\"[0]"},
      {"\"first_token\":0", "\"first_token\":900", "\"sentences\"[0]"},
      {"\"chain\":0", "\"chain\":77", "\"names\"[0]"},
      {"\"utterance\":0", "\"utterance\":9", "\"quotations\"[0]"},
      {"\"sentence\":1,\"quotation\"", "\"sentence\":99,\"quotation\"", "\"quantities\"[0]"},
      {"\"outer\":0", "\"outer\":1", "\"vouchers\"[1]"},
      {"\"times\":[0]", "\"times\":[44]", "\"statements\"[0]"},
      {"\"voucher\":1", "\"voucher\":2", "\"statements\"[0]"},
      {"\"parent\":1", "\"parent\":0", "\"statements\": one hangs on itself"},
      {"\"role\":\"subject\"", "\"role\":\"king\"", "\"role\" cannot be \"king\""},
      {"\"bound\":\"more_than\"", "\"bound\":\"\"", "\"bound\" cannot be"},
      {"\"of\":{", "\"off\":{", "annotations without the account"},
      {"hexapla/annotations/1", "hexapla/annotations/2", "a newer version"},
  };
  for (const auto& c : cases)
    EXPECT_NE(error_of(replaced(line(), c.from, c.to)).find(c.name), std::string::npos)
        << c.from << error_of(replaced(line(), c.from, c.to));
}

TEST(ReadAnnotations, ACircleOfParentsEndsNothing) {
  Annotations all = annotations();
  all.statements[1].parent = 0;
  EXPECT_EQ(error_of(to_json(account(), all)), "\"statements\": one hangs on itself");
}

}  // namespace
}  // namespace hexapla::read_annotations_test
