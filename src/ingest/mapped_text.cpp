#include "ingest/mapped_text.h"

#include <limits>
#include <stdexcept>

#include "ingest/compose.h"
#include "ingest/html/references.h"
#include "text/charset_runs.h"

namespace hexapla::ingest {

MappedText derived(std::string text, const std::vector<Run>& outer, const MappedText& from) {
  const auto map =
      SourceMap::make(from.runs, static_cast<std::uint32_t>(from.text.size()), std::numeric_limits<std::uint32_t>::max());
  if (!map) throw std::logic_error("runs that are no map: " + map.error().reason);
  std::vector<Run> runs = compose(outer, static_cast<std::uint32_t>(text.size()), *map);
  return {std::move(text), std::move(runs)};
}

MappedText folded(const MappedText& text) {
  const auto size = static_cast<std::uint32_t>(text.text.size());
  std::string out;
  text::RunBuilder outer;
  for (std::uint32_t at = 0; at < size;) {
    std::uint32_t stop = at;
    while (stop < size && !html::is_space(text.text[stop])) ++stop;
    out.append(text.text, at, stop - at);
    outer.same(stop - at, at);
    at = stop;
    while (stop < size && html::is_space(text.text[stop])) ++stop;
    if (stop < size && !out.empty()) {
      out += ' ';
      if (text.text[at] == ' ') {
        outer.same(1, at);
      } else {
        outer.replaced(1, 1, at);
      }
    }
    at = stop;
  }
  return derived(std::move(out), std::move(outer).take(), text);
}

MappedText trimmed(const MappedText& text) {
  const std::string_view kept = html::trimmed(text.text);
  text::RunBuilder outer;
  outer.same(static_cast<std::uint32_t>(kept.size()), static_cast<std::uint32_t>(kept.data() - text.text.data()));
  return derived(std::string(kept), std::move(outer).take(), text);
}

}  // namespace hexapla::ingest
