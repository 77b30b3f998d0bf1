#pragma once

#include <string_view>

namespace hexapla::text {

/// How the words before a figure place it in a development.
struct ChangeCues {
  bool grown = false;    ///< "has risen to", "climbed to"
  bool shrunk = false;   ///< "fell to"
  bool revised = false;  ///< "updated to"
  bool early = false;    ///< "initially", "at first", "earlier"
  bool reached() const { return grown || shrunk || revised; }
};

/// Reads the words that stand before a figure in its sentence. A figure that is no end of a change ("rose by five", "from five")
/// has no cue. Cost: linear.
ChangeCues change_cues(std::string_view before);

/// Whether a verb or adverb of change leads to the figure behind `before`, with nothing but words of degree between: "rose by
/// about", "up", "lost another". Cost: linear.
bool tells_change(std::string_view before);

}  // namespace hexapla::text
