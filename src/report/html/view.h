#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/comparison.h>
#include <hexapla/report.h>

namespace hexapla::report {

/// The parts of the synopsis, in the order of the page.
enum class Section : std::uint8_t { conflicts, quotations, compatible, agreed, unsure, singles };
inline constexpr std::size_t section_count = 6;

struct SectionWords {
  std::string_view id, heading, sentence;
};
const SectionWords& words_of(Section section);
Section section_of(const Finding& finding);

/// A mention with its number on the page: "#m12" is its place in the text.
struct PlacedMention {
  Mention mention;
  std::uint32_t number = 0;
  std::uint32_t finding = 0, reading = 0;
  bool disputed = false;  ///< its reading excludes another one
};

/// A passage that an account shares with another, as it stands in this account.
struct PlacedPassage {
  Span span;
  std::uint32_t copy = 0, passage = 0;  ///< indexes into Comparison::copies and Copy::passages
  bool source = false;                  ///< this account is the copy's `from`
};

/// A place in an account's text to which the overview leads: "#o12".
struct Spot {
  Span span;
  std::uint32_t number = 0;
};

/// What all parts of the page look up, made once. Keeps a reference: the comparison outlives it. Cost: n log n in the mentions.
class View {
 public:
  View(const Comparison& comparison, const HtmlOptions& options);

  const Comparison& comparison() const { return comparison_; }
  bool excerpts() const { return options_.excerpts; }
  /// The page's title: as given, or the first account's headline; then the subtitle counts the others.
  const std::string& title() const { return title_; }
  const std::string& subtitle() const { return subtitle_; }
  std::size_t accounts() const { return comparison_.accounts.size(); }
  /// "A" … "Z", "AA" …: the account's short mark on the page.
  const std::string& letter(std::size_t account) const { return letters_[account]; }
  /// What heads the account's column: its name, cut to fit, or its letter.
  const std::string& label(std::size_t account) const { return labels_[account]; }
  /// A sentence that names accounts; those whose names were shortened are told by their letters.
  std::string with_letters(std::string_view words) const;
  /// Indexes of the findings of a section, by importance.
  const std::vector<std::uint32_t>& findings(Section section) const { return sections_[static_cast<std::size_t>(section)]; }
  /// The mentions of a finding, by reading, then as they stand in it.
  std::vector<PlacedMention> mentions_of(std::uint32_t finding) const;
  /// The mentions in an account's text by place, the longer first.
  const std::vector<PlacedMention>& mentions_in(std::size_t account) const { return by_account_[account]; }
  /// The shared passages in an account's text by place, the longer first.
  const std::vector<PlacedPassage>& passages_in(std::size_t account) const { return passages_[account]; }
  /// Where the overview leads to in an account's text, by place, the longer first. Empty where full texts are left out.
  const std::vector<Spot>& spots_in(std::size_t account) const { return spots_[account]; }
  /// The number of a place of the overview on the page; 0 if nothing leads there.
  std::uint32_t spot_of(const Mention& mention) const;
  std::uint32_t origins() const { return origins_; }
  /// Other accounts of the same origin.
  std::vector<std::uint32_t> same_origin(std::size_t account) const;

 private:
  void place_overview();

  const Comparison& comparison_;
  HtmlOptions options_;
  std::string title_, subtitle_;
  std::vector<std::string> letters_, labels_;
  std::array<std::vector<std::uint32_t>, section_count> sections_;
  std::vector<std::uint32_t> first_number_;  ///< of a finding's mentions
  std::vector<std::vector<PlacedMention>> by_account_;
  std::vector<std::vector<PlacedPassage>> passages_;
  std::uint32_t origins_ = 0;
  std::vector<std::vector<Spot>> spots_;  ///< by account
};

/// The account's title, or its first line, cut to fit a heading; empty if it has neither.
std::string headline_of(const Account& account);

/// "r0" … "r5": the tint of a reading; they begin again after six, with "o" (an outline).
std::string_view tint_of(std::uint32_t reading);

}  // namespace hexapla::report
