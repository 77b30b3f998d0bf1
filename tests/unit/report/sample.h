#pragma once

#include <algorithm>
#include <gtest/gtest.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <hexapla/comparison.h>

// A comparison made by hand, with everything a page can show: an invented fire in an invented town.

namespace hexapla::sample {

inline Account account(std::string id, std::string name, std::string text, Metadata metadata) {
  AccountParts parts;
  parts.text = std::move(text);
  const auto size = static_cast<std::uint32_t>(parts.text.size());
  std::uint32_t begin = 0;
  while (begin < size) {
    const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(parts.text.find('\n', begin), size));
    if (end > begin) parts.blocks.push_back({{begin, end}, begin == 0 ? BlockKind::title : BlockKind::paragraph});
    begin = end + 1;
  }
  parts.map = SourceMap::identity(size);
  parts.source = {.file = id + ".txt", .sha256 = std::string(64, 'a'), .bytes = size};
  parts.metadata = std::move(metadata);
  parts.id = std::move(id);
  parts.name = std::move(name);
  auto made = Account::make(std::move(parts));
  if (!made) throw std::runtime_error(made.error().message());
  return *std::move(made);
}

/// The place of `words` in an account of the comparison, the `nth` (from 1) time they stand in it.
inline Mention mention(const Comparison& comparison, std::uint32_t account, std::string_view words, int nth = 1) {
  const std::string_view text = comparison.accounts.at(account).text();
  std::size_t at = text.find(words);
  for (; nth > 1 && at != std::string_view::npos; --nth) at = text.find(words, at + 1);
  if (at == std::string_view::npos) throw std::runtime_error("no such words: " + std::string(words));
  return {account, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())}};
}

inline std::vector<Account> accounts() {
  return {
      account("a", "Gazette",
              "Fire in the rope works of Ostrel\n"
              "Fourteen people were hurt when the rope works of Ostrel burned down on Friday night. Some 200 workers were on the "
              "late shift.\n"
              "“We carried out whoever we could reach,” foreman Ilse Varga said. “The doors on the north side were locked.”\n"
              "The works were founded in 1891 and employ 640 people. The fire brigade sent 22 engines.\n"
              "Mayor Tomas Quill said that the council would “open an inquiry before the week is out.”\n",
              {.title = "Fire in the rope works of Ostrel",
               .author = "Mara Lindqvist",
               .publisher = "Gazette",
               .url = "https://gazette.example/fire",
               .published = "2031-03-08T07:15:00Z",
               .language = "en"}),
      account(
          "b", "Evening Lantern",
          "Locked doors at burning rope works, foreman says\n"
          "At least 14 people were injured in a fire at the Ostrel rope works, among them three firefighters and eleven "
          "workers.\n"
          "“We carried out whoever we could reach,” said Ilse Varga, a foreman. “The doors on the north side were shut.”\n"
          "The company, founded in 1894, has been fined $40,000 for a blocked stairway before.\n"
          "Crews pumped water from the canal through the night while neighbours brought blankets and soup to the school on Mill "
          "Street.\n",
          {.title = "Locked doors at burning rope works, foreman says",
           .publisher = "Evening Lantern",
           .url = "https://lantern.example/ostrel",
           .published = "2031-03-08T18:40:00Z",
           .updated = "2031-03-08T21:05:00+01:00",
           .language = "en"}),
      account("c", "Radio Ostrel",
              "Nineteen hurt in rope works fire\n"
              "The number of those hurt in the fire at the rope works has risen to 19, the hospital said on Sunday.\n"
              "Foreman Ilse Varga told Radio Ostrel: “We carried out everyone we could reach. The doors on the north side were "
              "locked.”\n"
              "Around 200 people were at work when the fire broke out shortly before midnight.\n"
              "The mayor promised that the council would open an inquiry.\n",
              {.title = "Nineteen hurt in rope works fire",
               .publisher = "Radio Ostrel",
               .published = "2031-03-09",
               .language = "en"}),
      account(
          "d", "Canal Blog",
          "What the neighbours did\n"
          "Crews pumped water from the canal through the night while neighbours brought blankets and soup to the school on Mill "
          "Street.\n"
          "The rope works, founded in 1891, are the largest employer of the town.\n",
          {.title = "What the neighbours did", .language = "en"}),
      account("e", "Journal", "Incendie à la corderie\nLa corderie d’Ostrel a brûlé vendredi soir.\n",
              {.publisher = "Journal", .language = "fr"}),
  };
}

inline Value amount(std::string text, double low, double high, Bound bound = Bound::exact) {
  return {.text = std::move(text), .bound = bound, .low = low, .high = high};
}

inline Finding hurt(const Comparison& c) {
  return {.kind = FindingKind::quantity,
          .about = "people hurt in the fire",
          .relation = Relation::conflict,
          .origins = 3,
          .reason = "Gazette says 14, Radio Ostrel a day later 19; both are exact, so they cannot both hold at one time.",
          .readings = {{.value = amount("14 people", 14, 14), .mentions = {mention(c, 0, "Fourteen people")}},
                       {.value = amount("at least 14 people", 14, 1e9, Bound::at_least),
                        .mentions = {mention(c, 1, "At least 14 people")}},
                       {.value = amount("19 people", 19, 19), .mentions = {mention(c, 2, "Nineteen"), mention(c, 2, "19")}}},
          .conflicts = {{0, 2}},
          .updates = {{0, 2}},
          .sums = {{.parts = {{6, 0}, {7, 0}}, .total = 14, .matches = 0, .text = "3 + 11 = 14"}}};
}

inline Finding doors(const Comparison& c) {
  using Kind = WordChange::Kind;
  return {.kind = FindingKind::quotation,
          .about = "Ilse Varga: The doors on the north side were locked",
          .relation = Relation::conflict,
          .origins = 3,
          .reason = "One word differs: “locked” in Gazette and Radio Ostrel, “shut” in Evening Lantern.",
          .readings = {{.value = {.text = "The doors on the north side were locked.", .speaker = "Ilse Varga"},
                        .mentions = {mention(c, 0, "The doors on the north side were locked."),
                                     mention(c, 2, "The doors on the north side were locked.")}},
                       {.value = {.text = "The doors on the north side were shut.", .speaker = "Ilse Varga"},
                        .mentions = {mention(c, 1, "The doors on the north side were shut.")},
                        .changes = {{Kind::same, "The doors on the north side were", "The doors on the north side were"},
                                    {Kind::changed, "locked", "shut"}}}},
          .conflicts = {{0, 1}}};
}

inline Finding carried(const Comparison& c) {
  using Kind = WordChange::Kind;
  return {.kind = FindingKind::quotation,
          .about = "Ilse Varga: We carried out whoever we could reach",
          .relation = Relation::conflict,
          .origins = 3,
          .reason = "“whoever” in Gazette and Evening Lantern is “everyone” in Radio Ostrel.",
          .readings = {{.value = {.text = "We carried out whoever we could reach", .speaker = "Ilse Varga"},
                        .mentions = {mention(c, 0, "We carried out whoever we could reach"),
                                     mention(c, 1, "We carried out whoever we could reach")}},
                       {.value = {.text = "We carried out everyone we could reach", .speaker = "Ilse Varga"},
                        .mentions = {mention(c, 2, "We carried out everyone we could reach.")},
                        .changes = {{Kind::same, "We carried out", "We carried out"},
                                    {Kind::changed, "whoever", "everyone"},
                                    {Kind::same, "we could reach", "we could reach"}}}},
          .conflicts = {{0, 1}}};
}

inline Finding founded(const Comparison& c) {
  return {.kind = FindingKind::time,
          .about = "year in which the works were founded",
          .relation = Relation::conflict,
          .origins = 2,
          .reason = "1891 and 1894 are different years.",
          .readings = {{.value = {.text = "1891", .iso = "1891"}, .mentions = {mention(c, 0, "1891"), mention(c, 3, "1891")}},
                       {.value = {.text = "1894", .iso = "1894"}, .mentions = {mention(c, 1, "1894")}}},
          .conflicts = {{0, 1}}};
}

inline Finding single(FindingKind kind, std::string about, std::string text, Mention mention) {
  return {.kind = kind,
          .about = std::move(about),
          .relation = Relation::single,
          .reason = "Told by one account.",
          .readings = {{.value = {.text = std::move(text)}, .mentions = {mention}}}};
}

inline std::vector<Finding> findings(const Comparison& c) {
  using Kind = WordChange::Kind;
  const Mention inquiry = mention(c, 0, "open an inquiry before the week is out");
  return {
      hurt(c),
      doors(c),
      carried(c),
      founded(c),
      {.kind = FindingKind::quotation,
       .about = "Tomas Quill: open an inquiry before the week is out",
       .relation = Relation::compatible,
       .origins = 2,
       .reason = "Radio Ostrel retells it without quotation marks and leaves out when.",
       .readings =
           {{.value = {.text = "open an inquiry before the week is out", .speaker = "Tomas Quill"}, .mentions = {inquiry}},
            {.value = {.text = "open an inquiry", .speaker = "Tomas Quill", .paraphrase = true},
             .mentions = {mention(c, 2, "the council would open an inquiry")},
             .changes = {{Kind::same, "open an inquiry", "open an inquiry"}, {Kind::cut, "before the week is out", ""}}}}},
      {.kind = FindingKind::quantity,
       .about = "people at work when the fire broke out",
       .relation = Relation::agree,
       .origins = 2,
       .reason = "Both say about 200.",
       .readings = {{.value = amount("about 200 people", 160, 240, Bound::about),
                     .mentions = {mention(c, 0, "Some 200 workers"), mention(c, 2, "Around 200 people")}}}},
      single(FindingKind::quantity, "firefighters hurt", "3 firefighters", mention(c, 1, "three firefighters")),
      single(FindingKind::quantity, "workers hurt", "11 workers", mention(c, 1, "eleven workers")),
      single(FindingKind::quantity, "people whom the works employ", "640 people", mention(c, 0, "640 people")),
      single(FindingKind::quantity, "fine for a blocked stairway", "$40,000", mention(c, 1, "$40,000")),
      single(FindingKind::quantity, "engines sent", "22 engines", mention(c, 0, "22 engines")),
      single(FindingKind::time, "when the fire broke out", "shortly before midnight", mention(c, 2, "shortly before midnight")),
  };
}

inline Overview overview(const Comparison& c) {
  const Mention founded_a = mention(c, 0, "The works were founded in 1891"), founded_d = mention(c, 3, "founded in 1891");
  const Mention broke_out = mention(c, 2, "the fire broke out shortly before midnight");
  const auto clause = [&c](const Mention& mention_of, std::string_view time) {
    return DatedClause{.clause = mention_of, .time = mention(c, mention_of.account, time).span};
  };
  Overview out;
  out.other_event = {3};
  out.timeline = {{.when = "1891",
                   .what = "The works were founded in 1891",
                   .clauses = {clause(founded_a, "1891"), clause(founded_d, "1891")},
                   .finding = 3,
                   .disputed = true},
                  {.when = "2031-03-07TNI",
                   .what = "the fire broke out shortly before midnight",
                   .clauses = {clause(broke_out, "shortly before midnight")}}};
  out.participants = {
      {.kind = ParticipantKind::person,
       .name = "Ilse Varga",
       .names = {{.text = "Ilse Varga",
                  .mentions = {mention(c, 0, "Ilse Varga"), mention(c, 1, "Ilse Varga"), mention(c, 2, "Ilse Varga")}}},
       .descriptions = {{.text = "foreman", .mentions = {mention(c, 0, "foreman"), mention(c, 1, "foreman", 2)}}}},
      {.kind = ParticipantKind::place,
       .name = "Mill Street",
       .names = {{.text = "Mill Street", .mentions = {mention(c, 1, "Mill Street"), mention(c, 3, "Mill Street")}}}}};
  out.omissions = {{.account = 3, .participant = 0}, {.account = 3, .finding = 0}};
  out.words = {{.kind = WordChoice::Kind::saying,
                .about = "Ilse Varga",
                .participant = 0,
                .phrases = {{.text = "say", .mentions = {mention(c, 0, "said"), mention(c, 1, "said")}},
                            {.text = "tell", .mentions = {mention(c, 2, "told")}}}},
               {.kind = WordChoice::Kind::modifier,
                .about = "stairway",
                .phrases = {{.text = "blocked", .mentions = {mention(c, 1, "blocked")}}}}};
  return out;
}

inline Comparison comparison() {
  Comparison c;
  c.version = "0.1.0";
  c.accounts = accounts();
  AccountParts unread = c.accounts[4].parts();
  unread.readable = false;
  c.accounts[4] = *Account::make(unread);
  AccountParts warned = c.accounts[2].parts();
  warned.warnings = {{.reason = "1 invalid byte became U+FFFD", .offset = 1812}};
  c.accounts[2] = *Account::make(warned);
  c.origin = {0, 1, 2, 1, 3};
  c.failed = {
      {.code = ErrorCode::encoding, .reason = "no character set in which this is text", .file = "saved/photo.txt", .offset = 17}};
  c.findings = findings(c);
  const std::string_view shared =
      "Crews pumped water from the canal through the night while neighbours brought blankets and soup to "
      "the school on Mill Street.";
  c.copies = {{.from = 1,
               .to = 3,
               .directed = true,
               .reason = "Canal Blog has the passage word for word and nothing of its own around it.",
               .share_from = 0.27,
               .share_to = 0.51,
               .passages = {{.from = mention(c, 1, shared).span, .to = mention(c, 3, shared).span}}}};
  c.overview = overview(c);
  return c;
}

}  // namespace hexapla::sample
