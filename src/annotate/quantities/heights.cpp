#include "annotate/quantities/heights.h"

#include <optional>
#include <string_view>

namespace hexapla::annotate::quantities {
namespace {

constexpr double foot = 0.3048, inch = 0.0254;  // metres

}  // namespace

bool read_height(const Words& words, const Numeral& first, Draft& draft) {
  const std::size_t mark = first.end;
  if (!first.whole || !words.glued(mark)) return false;
  const bool signs = first.digits && words.any(mark, {"'", "\u2019", "\u2032"});
  const bool named = words.hyphen(mark) && words.is(mark + 1, "foot") && words.hyphen(mark + 2);
  if (!signs && !named) return false;
  const std::size_t behind = mark + (named ? 3U : 1U);
  std::optional<Numeral> inches = numeral(words, behind);
  if (signs && behind < words.size()) {
    const std::string_view raw = words.raw(behind);  // "08"
    if (raw.size() == 2 && raw[0] == '0' && raw[1] >= '0' && raw[1] <= '9')
      inches = Numeral{.begin = behind, .end = behind + 1, .value = static_cast<double>(raw[1] - '0')};
  }
  if (!inches || inches->value >= 12) return false;
  if (signs && !words.any(inches->end, {"\"", "\u201D", "\u2033", "''", "'", "\u2019", "\u2032"})) return false;
  draft.quantity.kind = QuantityKind::length;
  draft.quantity.unit = "metre";
  draft.quantity.low = draft.quantity.high = foot * first.value + inch * inches->value;
  draft.end = draft.number_end = inches->end + (signs ? 1U : 0U);
  draft.measured = true;
  return true;
}

void read_inches(const Words& words, Draft& draft) {
  if (draft.quantity.bound != Bound::exact || !words.any(draft.end - 1, {"feet", "foot", "ft"})) return;
  std::size_t at = draft.end;
  if (words.is(at, ",")) ++at;
  const std::optional<Numeral> inches = numeral(words, at);
  if (!inches || inches->value >= 12 || !words.any(inches->end, {"inches", "inch", "in"})) return;
  draft.quantity.low += inch * inches->value;
  draft.quantity.high = draft.quantity.low;
  draft.end = inches->end + 1;
}

}  // namespace hexapla::annotate::quantities
