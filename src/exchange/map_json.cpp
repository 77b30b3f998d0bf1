#include "exchange/map_json.h"

#include <fmt/format.h>
#include <limits>

namespace hexapla::exchange {
namespace {

constexpr std::int64_t greatest_offset = std::numeric_limits<std::uint32_t>::max();

Error broken(std::size_t run, std::string_view what) {
  return {.code = ErrorCode::malformed, .reason = fmt::format("source map: run {} {}", run, what)};
}

}  // namespace

void write_map(text::JsonWriter& writer, const SourceMap& map) {
  using Layout = text::JsonWriter::Layout;
  writer.begin_array(Layout::line);
  std::int64_t source = 0;
  for (std::size_t i = 0; i < map.runs().size(); ++i) {
    const Run& run = map.runs()[i];
    const std::uint32_t length = map.run_span(i).size();
    writer.begin_array().value(length);
    if (run.kind != RunKind::inserted) {
      writer.value(static_cast<std::int64_t>(run.source_begin) - source);
      source = static_cast<std::int64_t>(run.source_begin) + static_cast<std::int64_t>(length / run.text_unit) * run.source_unit;
      if (run.kind == RunKind::replaced) writer.value(run.text_unit).value(run.source_unit);
    }
    writer.end_array();
  }
  writer.end_array();
}

Result<SourceMap> make_map(std::span<const MapRun> runs, std::uint64_t text_size, std::uint64_t source_size) {
  if (text_size > greatest_offset || source_size > greatest_offset) {
    return std::unexpected(Error{.code = ErrorCode::limit, .reason = "source map: a text or payload is of 4 GiB or more"});
  }
  std::vector<Run> out;
  out.reserve(runs.size());
  std::int64_t text = 0;
  std::int64_t source = 0;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const MapRun& run = runs[i];
    if (run.length <= 0 || run.length > static_cast<std::int64_t>(text_size) - text) {
      return std::unexpected(broken(i, "is empty or reaches past the text"));
    }
    Run made{.text_begin = static_cast<std::uint32_t>(text)};
    if (run.size == 1) {
      made.kind = RunKind::inserted;
      made.source_unit = 0;
    } else {
      if (run.text_unit <= 0 || run.source_unit <= 0 || run.text_unit > run.length || run.source_unit > greatest_offset) {
        return std::unexpected(broken(i, "has units that are empty or too long"));
      }
      if (run.skip < -greatest_offset || run.skip > greatest_offset || source + run.skip < 0) {
        return std::unexpected(broken(i, "begins outside the payload"));
      }
      const std::int64_t begin = source + run.skip;
      const std::int64_t units = run.length / run.text_unit;
      // Both factors are below 2^32, so that the product is compared by division before it is made.
      if (begin > static_cast<std::int64_t>(source_size) ||
          units > (static_cast<std::int64_t>(source_size) - begin) / run.source_unit) {
        return std::unexpected(broken(i, "reaches past the payload"));
      }
      made.kind = run.size == 2 ? RunKind::same : RunKind::replaced;
      made.source_begin = static_cast<std::uint32_t>(begin);
      made.text_unit = static_cast<std::uint32_t>(run.text_unit);
      made.source_unit = static_cast<std::uint32_t>(run.source_unit);
      source = begin + units * run.source_unit;
    }
    text += run.length;
    out.push_back(made);
  }
  if (text != static_cast<std::int64_t>(text_size)) return std::unexpected(broken(runs.size(), "is missing: the text is longer"));
  return SourceMap::make(std::move(out), static_cast<std::uint32_t>(text_size), static_cast<std::uint32_t>(source_size));
}

}  // namespace hexapla::exchange
