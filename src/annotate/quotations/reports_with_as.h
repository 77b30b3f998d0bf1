#pragma once

#include "annotate/quotations/frames.h"
#include "annotate/quotations/phrases.h"

namespace hexapla::annotate::quotations {

/// A clause with "as" that reports the clause before or behind it.
struct ReportWithAs {
  Phrase speaker;
  std::uint32_t verb = none;
  std::uint32_t end = none;  ///< behind all that belongs to the verb: where a report's comma or the sentence's end stands
};

/// What "as" at position `at` leads to: "as Roe explained", "as Roe told the board on Monday", "as Roe wrote in a letter". The
/// speaker is empty where it tells when something happened: behind other verbs ("as Roe spoke"), before an object ("as Roe wrote
/// the letter") and before what was spoken of or to ("as Roe argued with police"). Cost: bounded.
ReportWithAs report_with_as(const FrameReader& frame, std::uint32_t at);

}  // namespace hexapla::annotate::quotations
