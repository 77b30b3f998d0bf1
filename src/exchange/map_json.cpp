#include "exchange/map_json.h"

#include <array>
#include <fmt/format.h>
#include <limits>

#include "core/try.h"

namespace hexapla::exchange {
namespace {

constexpr std::int64_t greatest_offset = std::numeric_limits<std::uint32_t>::max();

Error broken(std::size_t run, std::string_view what) {
  return {.code = ErrorCode::malformed, .reason = fmt::format("source map: run {} {}", run, what)};
}

/// One run as it is written: `skip` and the units as far as `size` numbers were given; 1 for the length of inserted text.
struct Numbers {
  std::array<std::int64_t, 4> given = {0, 0, 1, 1};
  std::size_t size = 0;
  std::int64_t length() const { return given[0]; }
  std::int64_t skip() const { return given[1]; }
  std::int64_t text_unit() const { return given[2]; }
  std::int64_t source_unit() const { return given[3]; }
};

/// How far text and payload have been covered.
struct Place {
  std::int64_t text = 0, source = 0;
};

Result<Numbers> read_numbers(const simdjson::dom::element& element, std::size_t run) {
  Numbers out;
  std::string_view inserted;
  if (element.get_string().get(inserted) == simdjson::SUCCESS) {
    out.given[0] = static_cast<std::int64_t>(inserted.size());
    out.size = 1;
    return out;
  }
  Array array;
  if (element.get_array().get(array) != simdjson::SUCCESS) return std::unexpected(broken(run, "is neither text nor an array"));
  for (const simdjson::dom::element& number : array) {
    if (out.size == out.given.size() || number.get_int64().get(out.given[out.size]) != simdjson::SUCCESS) {
      return std::unexpected(broken(run, "is not of 2 or 4 whole numbers"));
    }
    ++out.size;
  }
  if (out.size != 2 && out.size != 4) return std::unexpected(broken(run, "is not of 2 or 4 whole numbers"));
  return out;
}

/// The run that `numbers` describe at `place`, which moves to its end.
Result<Run> place_run(const Numbers& numbers, Place& place, std::size_t index, std::int64_t text_size, std::int64_t source_size) {
  if (numbers.length() <= 0 || numbers.length() > text_size - place.text) {
    return std::unexpected(broken(index, "is empty or reaches past the text"));
  }
  Run run{.text_begin = static_cast<std::uint32_t>(place.text)};
  place.text += numbers.length();
  if (numbers.size == 1) {
    run.kind = RunKind::inserted;
    run.source_unit = 0;
    return run;
  }
  if (numbers.text_unit() <= 0 || numbers.source_unit() <= 0 || numbers.text_unit() > numbers.length() ||
      numbers.source_unit() > greatest_offset) {
    return std::unexpected(broken(index, "has units that are empty or too long"));
  }
  if (numbers.skip() < -greatest_offset || numbers.skip() > greatest_offset || place.source + numbers.skip() < 0) {
    return std::unexpected(broken(index, "begins outside the payload"));
  }
  const std::int64_t begin = place.source + numbers.skip();
  const std::int64_t units = numbers.length() / numbers.text_unit();
  // Division rather than a product that might not fit.
  if (begin > source_size || units > (source_size - begin) / numbers.source_unit()) {
    return std::unexpected(broken(index, "reaches past the payload"));
  }
  run.kind = numbers.size == 2 ? RunKind::same : RunKind::replaced;
  run.source_begin = static_cast<std::uint32_t>(begin);
  run.text_unit = static_cast<std::uint32_t>(numbers.text_unit());
  run.source_unit = static_cast<std::uint32_t>(numbers.source_unit());
  place.source = begin + units * numbers.source_unit();
  return run;
}

}  // namespace

void write_map(text::JsonWriter& writer, const Account& account) {
  using Layout = text::JsonWriter::Layout;
  const SourceMap& map = account.map();
  writer.begin_array(Layout::line);
  std::int64_t source = 0;
  for (std::size_t i = 0; i < map.runs().size(); ++i) {
    const Run& run = map.runs()[i];
    const std::uint32_t length = map.run_span(i).size();
    if (run.kind == RunKind::inserted) {
      writer.value(account.text(map.run_span(i)));
      continue;
    }
    writer.begin_array().value(length).value(static_cast<std::int64_t>(run.source_begin) - source);
    source = static_cast<std::int64_t>(run.source_begin) + static_cast<std::int64_t>(length / run.text_unit) * run.source_unit;
    if (run.kind == RunKind::replaced) writer.value(run.text_unit).value(run.source_unit);
    writer.end_array();
  }
  writer.end_array();
}

Result<WrittenMap> read_map(const Array& runs, std::uint64_t text_size, std::uint64_t source_size) {
  if (text_size > greatest_offset || source_size > greatest_offset) {
    return std::unexpected(Error{.code = ErrorCode::limit, .reason = "source map: a text or payload is of 4 GiB or more"});
  }
  std::vector<Run> out;
  out.reserve(runs.size());
  std::vector<std::string> inserted;
  inserted.reserve(runs.size());
  Place place;
  for (const simdjson::dom::element& element : runs) {
    HEXAPLA_TRY(numbers, read_numbers(element, out.size()));
    HEXAPLA_TRY(
        run, place_run(numbers, place, out.size(), static_cast<std::int64_t>(text_size), static_cast<std::int64_t>(source_size)));
    out.push_back(run);
    std::string_view words;
    inserted.emplace_back(element.get_string().get(words) == simdjson::SUCCESS ? words : std::string_view());
  }
  if (place.text != static_cast<std::int64_t>(text_size))
    return std::unexpected(broken(out.size(), "is missing: the text is longer"));
  HEXAPLA_TRY(map,
              SourceMap::make(std::move(out), static_cast<std::uint32_t>(text_size), static_cast<std::uint32_t>(source_size)));
  return WrittenMap{std::move(map), std::move(inserted)};
}

}  // namespace hexapla::exchange
