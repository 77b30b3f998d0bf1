#pragma once

#include <stdexcept>
#include <string>

#include <hexapla/comparison.h>

namespace hexapla {

/// A hand-made comparison of three invented accounts for the tests of what is printed: a conflict that is an update, a quotation
/// with changed words, a compatible figure, one told alone, a copy, a failed input.
inline Span place_of(const Account& account, std::string_view words) {
  const std::size_t at = account.text().find(words);
  if (at == std::string_view::npos) throw std::logic_error("the account lacks " + std::string(words));
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

inline Account told_by(std::string name, std::string id, std::string text) {
  Metadata metadata;
  metadata.published = "2025-10-14T08:30:00+02:00";
  metadata.title = text.substr(0, text.find('\n'));
  AccountParts parts = std::move(*Account::from_text(std::move(text), metadata, std::move(id))).parts();
  parts.name = std::move(name);
  parts.warnings = {};
  return *Account::make(std::move(parts));
}

inline Comparison ferry_comparison() {
  using Kind = WordChange::Kind;
  Comparison out;
  out.version = "test";
  out.accounts = {
      told_by("Gazette", "a",
              "Ferry aground\n\nThree passengers were missing. “We heard one scrape,” Renn said. It carried 412 passengers."),
      told_by("Courier", "b", "Ferry lost\n\nThree passengers are missing. Renn: “We heard two scrapes.” At least 21 were hurt."),
      told_by("Radio", "c", "Search goes on\n\nNow five are missing, and 23 people were hurt.")};
  out.origin = {0, 1, 1};
  const auto& all = out.accounts;
  out.findings = {
      {.about = "passengers missing",
       .relation = Relation::conflict,
       .origins = 2,
       .reason = "3 and 5 exclude each other",
       .readings = {{.value = {.text = "3 passengers", .bound = Bound::exact, .low = 3, .high = 3},
                     .mentions = {{0, place_of(all[0], "Three passengers")}, {1, place_of(all[1], "Three passengers")}}},
                    {.value = {.text = "5", .bound = Bound::exact, .low = 5, .high = 5},
                     .mentions = {{2, place_of(all[2], "five")}}}},
       .conflicts = {{0, 1}},
       .updates = {{0, 1}}},
      {.kind = FindingKind::quotation,
       .about = "Renn on the scrape",
       .relation = Relation::conflict,
       .origins = 2,
       .reason = "Words were changed",
       .readings = {{.value = {.text = "We heard one scrape", .speaker = "Renn"},
                     .mentions = {{0, place_of(all[0], "We heard one scrape")}}},
                    {.value = {.text = "We heard two scrapes", .speaker = "Renn"},
                     .mentions = {{1, place_of(all[1], "We heard two scrapes")}},
                     .changes = {{Kind::same, "We heard", "We heard"}, {Kind::changed, "one scrape", "two scrapes"}}}},
       .conflicts = {{0, 1}}},
      {.about = "people hurt",
       .relation = Relation::compatible,
       .origins = 1,
       .reason = "23 is at least 21",
       .readings = {{.value = {.text = "at least 21", .bound = Bound::at_least, .low = 21},
                     .mentions = {{1, place_of(all[1], "At least 21")}}},
                    {.value = {.text = "23 people", .bound = Bound::exact, .low = 23, .high = 23},
                     .mentions = {{2, place_of(all[2], "23 people")}}}}},
      {.about = "passengers",
       .relation = Relation::single,
       .readings = {{.value = {.text = "412 passengers", .bound = Bound::exact, .low = 412, .high = 412},
                     .mentions = {{0, place_of(all[0], "412 passengers")}}}}}};
  out.failed = {{.code = ErrorCode::unsupported, .reason = "compressed", .file = "old.gz", .offset = 0}};
  out.copies = {{.from = 1,
                 .to = 2,
                 .directed = true,
                 .reason = "Courier was first",
                 .share_from = 0.25,
                 .share_to = 0.5,
                 .passages = {{place_of(all[1], "are missing"), place_of(all[2], "are missing")}}}};
  return out;
}

}  // namespace hexapla
