#include "annotate/quantities/ones.h"

#include <algorithm>

namespace hexapla::annotate::quantities {
namespace {

/// Behind "who didn't want to be named" or "who asked not to be identified" at word `at`; else `at`.
std::size_t behind_namelessness(const Words& words, std::size_t at) {
  constexpr std::size_t longest = 8;  // words
  std::size_t who = words.is(at, ",") ? at + 1 : at;
  if (!words.is(who, "who")) return at;
  for (std::size_t i = who + 1; i < who + longest; ++i) {
    if (!words.is(i, "be") || !words.any(i + 1, {"named", "identified"})) continue;
    return words.is(i + 2, ",") ? i + 3 : i + 2;
  }
  return at;
}

/// "One woman in Tarn told …", "spoke to one man who says …", "one neighbor who didn't want to be named described …": somebody,
/// whom nobody counts.
bool is_somebody_speaking(const Words& words, const Draft& draft) {
  const auto speaks = [&](std::size_t at) {
    return words.any(at, {"told", "said", "says", "tells", "recalled", "added", "asked", "described"});
  };
  const bool person =
      words.any(draft.head, {"man", "woman", "person", "witness", "resident", "neighbour", "neighbor", "official", "student"});
  if (!person) return false;
  constexpr std::size_t reach = 3;  // words of the place in "one woman in Tarn told"
  std::size_t at = behind_namelessness(words, draft.end);
  if (words.is(at, "who")) ++at;
  if (words.any(at, {"in", "at", "from", "near"})) {
    for (std::size_t step = 0; step < reach && !speaks(at); ++step) ++at;
  }
  return speaks(at);
}

}  // namespace

bool is_idle_one(const Words& words, const Draft& draft) {
  const std::size_t i = draft.number_begin, next = draft.end;
  if (!words.is(i, "one") || draft.number_end != i + 1) return false;
  if (words.is(i + 1, "of") && !draft.has_thing() && !words.any(i + 2, {"them", "whom", "us", "those", "these"})) return true;
  if (words.any(i + 1, {"thing", "another", "day", "way", "reason", "hand", "side", "step", "by", "way", "else", "such", "last",
                        "more", "big"}) &&
      !draft.quantity.others)
    return true;
  if (!draft.has_thing() && !draft.measured && words.is_number(next)) return true;
  if (words.any(i + 1, {"incident", "instance", "case", "example"}) && words.any(i - std::min<std::size_t>(i, 1), {"in"}))
    return true;
  if (draft.has_thing() && is_somebody_speaking(words, draft)) return true;
  if (i > 0 && (draft.has_thing() || draft.measured) && words.any(i - 1, {"that", "not", "only"})) return false;
  if (i > 0 && words.any(i - 1, {"no",   "this", "that", "the",   "which", "every", "each",  "any",  "another", "not",
                                 "some", "a",    "good", "first", "last",  "right", "wrong", "only", "his",     "her"}))
    return true;
  return false;
}

}  // namespace hexapla::annotate::quantities
