#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "report/html/markup.h"
#include "report/html/view.h"

namespace hexapla::report {

/// A view of the overview, for the contents: where it stands and how many entries it has.
struct OverviewPart {
  std::string_view id, heading;
  std::size_t count = 0;
};
/// Those that hold anything, in the order of the page.
std::vector<OverviewPart> overview_parts(const View& view);

/// Writes the views beside the synopsis: timeline, who is who, what all tell but one, words in which accounts differ. On a phone
/// each is folded under its heading; what holds nothing is left out.
void write_overview(Markup& out, const View& view);

}  // namespace hexapla::report
