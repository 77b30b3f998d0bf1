#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <hexapla/comparison.h>

#include "report/text_findings.h"
#include "report/text_layout.h"

namespace hexapla::report {

/// Writes the views of a story beside its findings: timeline, who is who, what all tell but one, words in which accounts differ.
/// A view that holds nothing is left out; of each at most `limit` entries are shown and the rest is counted.
class OverviewWriter {
 public:
  OverviewWriter(const Comparison& comparison, Page& page, const FindingWriter& names, std::size_t limit);

  void write();

 private:
  void timeline();
  void who_is_who();
  void participant(const Participant& participant);
  void places();
  void omissions();
  void words();
  void choice(const WordChoice& choice);
  void more(std::size_t count);

  /// "Gazette ×2, Radio": who uses a phrase, and how often.
  std::string users_of(const Phrase& phrase) const;
  std::string names_of(const std::vector<std::uint32_t>& accounts) const;

  const Comparison& comparison_;
  Page& page_;
  const FindingWriter& names_;
  std::size_t limit_;
};

/// "2025-10-14 06:10" or "2025-10-14, morning" of a value of time (`Value::iso`); other values as they are.
std::string plain_when(std::string_view iso);

}  // namespace hexapla::report
