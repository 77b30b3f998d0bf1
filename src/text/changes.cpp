#include "text/changes.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/in_list.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::text {
namespace {

constexpr std::size_t words_between = 6;  // from the verb of change to its figure

constexpr auto growing =
    std::to_array<std::string_view>({"rise", "climb", "increase", "grow", "jump", "soar", "mount", "swell", "creep"});
constexpr auto shrinking = std::to_array<std::string_view>({"fall", "drop", "decrease", "decline", "shrink", "lower", "reduce"});
constexpr auto revising = std::to_array<std::string_view>({"revise", "update", "raise", "correct", "adjust"});
// Of prices and figures, beside those above.
constexpr auto moving =
    std::to_array<std::string_view>({"gain", "add", "advance", "surge", "rally", "edge", "lose", "slip", "shed", "slide",
                                     "tumble", "plunge", "sink", "dip", "ease", "retreat", "cut", "up", "down"});
constexpr auto degree = std::to_array<std::string_view>(
    {"by",         "about",   "around", "roughly", "nearly", "almost", "just", "only", "another", "an",      "a",
     "additional", "further", "some",   "more",    "less",   "than",   "over", "as",   "much",    "slightly"});
constexpr auto early = std::to_array<std::string_view>({"initially", "earlier", "originally", "previously", "preliminary"});

}  // namespace

ChangeCues change_cues(std::string_view before) {
  ChangeCues cues;
  const std::vector<Word> found = words(before);
  bool reached = false;  // the last of "to", "at", "by", "from" after the word looked at leads to the figure
  bool decided = false;
  for (std::size_t i = found.size(); i-- > 0;) {
    const std::string& word = found[i].folded;
    if (in(early, word) || (word == "first" && i > 0 && found[i - 1].folded == "at")) cues.early = true;
    if (found.size() - i > words_between) continue;
    if (!decided && (word == "to" || word == "at" || word == "by" || word == "from")) {
      decided = true;
      reached = word == "to" || word == "at";
    }
    if (!reached) continue;
    const std::string verb = verb_stem(word);
    cues.grown = cues.grown || in(growing, verb);
    cues.shrunk = cues.shrunk || in(shrinking, verb);
    cues.revised = cues.revised || in(revising, verb);
  }
  return cues;
}

bool tells_change(std::string_view before) {
  const std::vector<Word> found = words(before);
  for (std::size_t i = found.size(); i-- > 0;) {
    const std::string& word = found[i].folded;
    const std::string verb = verb_stem(word);
    if (in(growing, verb) || in(shrinking, verb) || in(moving, verb) || in(moving, word)) return true;
    if (!in(degree, word)) return false;
  }
  return false;
}

}  // namespace hexapla::text
