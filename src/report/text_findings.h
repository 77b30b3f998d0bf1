#pragma once

#include <span>
#include <string>
#include <vector>

#include <hexapla/comparison.h>

#include "report/text_layout.h"

namespace hexapla::report {

/// Writes findings to a page, each as a table of its readings, accounts and their own words.
class FindingWriter {
 public:
  FindingWriter(const Comparison& comparison, Page& page);

  /// A question that two or more accounts answer: sign and name; a row an account and reading; why they relate so.
  void shared(std::size_t finding);
  /// What one account alone says, in lines of the page: a line a sentence, in the order in which each is first told of, with all
  /// places of it marked for which there is room; a line a quotation.
  void singles(std::span<const std::size_t> findings);

  /// The account's column name, cut to the width that names have on this page.
  std::string name_of_account(std::uint32_t account) const { return names_.at(account); }
  /// A sentence that names accounts, with names that are too long or a machine's own shortened.
  std::string with_labels(std::string_view words) const;
  unsigned name_width() const { return name_width_; }

 private:
  void title(std::size_t finding);
  void readings_in_rows(const Finding& finding);
  void quotation_in_rows(const Finding& finding);
  void notes(const Finding& finding);
  Styled spoken_line(const Reading& reading, unsigned width) const;

  const Comparison& comparison_;
  Page& page_;
  std::vector<std::string> names_;   ///< as wide as columns of names are
  std::vector<std::string> labels_;  ///< in sentences
  unsigned name_width_ = 0;
};

/// The sign of a relation: ≠ ≈ = ·
std::string_view sign_of(Relation relation);
Style style_of(Relation relation);

}  // namespace hexapla::report
