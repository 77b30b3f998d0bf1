#include "annotate/quantities/decades.h"

namespace hexapla::annotate::quantities {

std::optional<Numeral> decade_number(const Words& words, std::size_t i) {
  if (words.is(i, "teens") && i > 0 && words.any(i - 1, {"early", "mid", "late", "-"}))
    return Numeral{.begin = i, .end = i + 1, .value = 10.0};
  if (!words.is_number(i) || words.raw(i).size() != 2 || !words.raw(i).ends_with('0') ||
      !words.any(i + 1, {"s", "'s", "\u2019s"}))
    return {};
  const char tens = words.raw(i)[0];
  if (tens < '1' || tens > '9') return {};
  return Numeral{.begin = i, .end = i + 1, .value = 10.0 * (tens - '0'), .digits = true};
}

std::optional<Decade> read_decade(const Words& words, const Numeral& number) {
  std::size_t plural = number.end;
  if (words.any(plural, {"'", "\u2019"}) && words.glued(plural)) ++plural;
  const bool teens = words.is(number.begin, "teens");
  const bool decade = words.any(plural, {"s", "'s", "\u2019s"}) && words.glued(plural);
  if ((!teens && !decade) || number.begin == 0) return {};
  Decade out{.begin = number.begin, .end = teens ? number.end : plural + 1, .low = number.value, .high = number.value + 9};
  std::size_t owner = number.begin - 1;
  if (words.hyphen(owner) && owner > 0) --owner;
  if (words.any(owner, {"early", "mid", "late"})) {
    out.begin = owner;
    if (words.is(owner, "early")) out.high = out.low + 3;
    if (words.is(owner, "late")) out.low += 6;
    if (words.is(owner, "mid")) {
      out.low += 4;
      out.high = out.low + 2;
    }
    if (owner == 0) return {};
    --owner;
  }
  if (words.hyphen(owner) && owner > 1 && words.is(owner - 1, "to")) --owner;  // "mid-to-late"
  if (words.hyphen(owner)) return {};
  if (words.any(owner, {"to", "or", "and"}) && owner > 0) --owner;
  if ((words.hanging_hyphen(owner) || words.hyphen(owner)) && owner > 1 &&
      words.any(owner - 1, {"early", "mid"})) {  // "mid- to late 50s"
    out.begin = --owner;
    out.low = number.value + (words.is(owner, "mid") ? 4 : 0);
    --owner;
  }
  if (!words.any(owner, {"his", "her", "their", "your", "my", "early", "mid", "late", "teens"})) return {};
  return out;
}

}  // namespace hexapla::annotate::quantities
