#include "ingest/compose.h"

#include <algorithm>
#include <optional>

namespace hexapla::ingest {
namespace {

/// Follows pieces of the middle text into the payload. Pieces mostly come in order, so the last run is tried before it is
/// searched for.
class Inner {
 public:
  explicit Inner(const SourceMap& map) : map_(map) {}

  /// The run that holds middle byte `at`.
  std::size_t run_at(std::uint32_t at) {
    if (!map_.run_span(last_).contains(at)) {
      const auto after = std::ranges::upper_bound(map_.runs(), at, {}, &Run::text_begin);
      last_ = static_cast<std::size_t>(after - map_.runs().begin()) - 1;
    }
    return last_;
  }

  /// The payload bytes that spell the middle bytes [begin, end) as whole units, one after another; nothing if there are none.
  std::optional<SourceSpan> payload_of(std::uint32_t begin, std::uint32_t end) {
    std::optional<SourceSpan> out;
    while (begin < end) {
      const std::size_t index = run_at(begin);
      const Run& run = map_.runs()[index];
      const std::uint32_t stop = std::min(end, map_.run_span(index).end);
      if (run.kind == RunKind::inserted) return std::nullopt;
      if ((begin - run.text_begin) % run.text_unit != 0 || (stop - run.text_begin) % run.text_unit != 0) return std::nullopt;
      const SourceSpan piece = {run.source_begin + (begin - run.text_begin) / run.text_unit * run.source_unit,
                                run.source_begin + (stop - run.text_begin) / run.text_unit * run.source_unit};
      // Bytes of base64 share a letter with their neighbours.
      const bool continues = !out || (piece.begin > out->begin && piece.begin <= out->end && piece.end >= out->end);
      if (!continues) return std::nullopt;
      out = {out ? out->begin : piece.begin, piece.end};
      begin = stop;
    }
    return out;
  }

  const SourceMap& map() const { return map_; }

 private:
  const SourceMap& map_;
  std::size_t last_ = 0;
};

/// `size` bytes of text that are the middle bytes from `at` on.
void follow_same(std::uint32_t at, std::uint32_t size, Inner& inner, text::RunBuilder& out) {
  const std::uint32_t end = at + size;
  while (at < end) {
    const std::size_t index = inner.run_at(at);
    const Run& run = inner.map().runs()[index];
    const std::uint32_t stop = std::min(end, inner.map().run_span(index).end);
    if (run.kind == RunKind::inserted) {
      out.inserted(stop - at);
    } else if (run.kind == RunKind::same) {
      out.same(stop - at, run.source_begin + (at - run.text_begin));
    } else {
      // Whole units, with what is cut off at both ends left without a source.
      const std::uint32_t into = (at - run.text_begin) % run.text_unit;
      const std::uint32_t cut = into == 0 ? 0 : std::min(run.text_unit - into, stop - at);
      out.inserted(cut);
      const std::uint32_t units = (stop - at - cut) / run.text_unit;
      const std::uint32_t first = (at + cut - run.text_begin) / run.text_unit;
      out.replaced(run.text_unit, run.source_unit, run.source_begin + first * run.source_unit, units);
      out.inserted(stop - at - cut - units * run.text_unit);
    }
    at = stop;
  }
}

/// A replaced run of the outer map, unit by unit, or at once where all its middle lies in one run that divides it evenly.
void follow_replaced(const Run& outer, std::uint32_t units, Inner& inner, text::RunBuilder& out) {
  const std::size_t index = inner.run_at(outer.source_begin);
  const Run& run = inner.map().runs()[index];
  const std::uint32_t middle_end = outer.source_begin + units * outer.source_unit;
  const bool even = run.kind != RunKind::inserted && middle_end <= inner.map().run_span(index).end &&
                    (outer.source_begin - run.text_begin) % run.text_unit == 0 && outer.source_unit % run.text_unit == 0;
  if (even) {
    const std::uint32_t begin = run.source_begin + (outer.source_begin - run.text_begin) / run.text_unit * run.source_unit;
    out.replaced(outer.text_unit, outer.source_unit / run.text_unit * run.source_unit, begin, units);
    return;
  }
  for (std::uint32_t unit = 0; unit < units; ++unit) {
    const std::uint32_t begin = outer.source_begin + unit * outer.source_unit;
    const auto payload = inner.payload_of(begin, begin + outer.source_unit);
    if (payload) {
      out.replaced(outer.text_unit, payload->size(), payload->begin);
    } else {
      out.inserted(outer.text_unit);
    }
  }
}

std::uint32_t end_of_run(std::span<const Run> runs, std::size_t i, std::uint32_t text_size) {
  return i + 1 < runs.size() ? runs[i + 1].text_begin : text_size;
}

}  // namespace

std::vector<Run> compose(std::span<const Run> outer, std::uint32_t text_size, const SourceMap& inner_map) {
  text::RunBuilder out;
  Inner inner(inner_map);
  for (std::size_t i = 0; i < outer.size(); ++i) {
    const Run& run = outer[i];
    const std::uint32_t size = end_of_run(outer, i, text_size) - run.text_begin;
    switch (run.kind) {
      case RunKind::same:
        follow_same(run.source_begin, size, inner, out);
        break;
      case RunKind::replaced:
        follow_replaced(run, size / run.text_unit, inner, out);
        break;
      case RunKind::inserted:
        out.inserted(size);
        break;
    }
  }
  return std::move(out).take();
}

void append_runs(text::RunBuilder& builder, std::span<const Run> runs, std::uint32_t text_size, std::int64_t shift) {
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const Run& run = runs[i];
    const std::uint32_t size = end_of_run(runs, i, text_size) - run.text_begin;
    const auto source = static_cast<std::uint32_t>(run.source_begin + shift);
    switch (run.kind) {
      case RunKind::same:
        builder.same(size, source);
        break;
      case RunKind::replaced:
        builder.replaced(run.text_unit, run.source_unit, source, size / run.text_unit);
        break;
      case RunKind::inserted:
        builder.inserted(size);
        break;
    }
  }
}

}  // namespace hexapla::ingest
