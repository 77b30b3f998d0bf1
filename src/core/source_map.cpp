#include <algorithm>
#include <fmt/format.h>

#include <hexapla/account.h>

namespace hexapla {
namespace {

Error broken(std::size_t run, std::string_view what) {
  return {.code = ErrorCode::malformed, .reason = fmt::format("source map: run {} {}", run, what)};
}

/// The payload range of text bytes [begin, end) of a run that begins at `run.text_begin`; whole units.
SourceSpan source_of_piece(const Run& run, std::uint32_t begin, std::uint32_t end) {
  const std::uint32_t first = (begin - run.text_begin) / run.text_unit;
  const std::uint32_t last = (end - run.text_begin + run.text_unit - 1) / run.text_unit;
  return {run.source_begin + first * run.source_unit, run.source_begin + last * run.source_unit};
}

}  // namespace

Result<SourceMap> SourceMap::make(std::vector<Run> runs, std::uint32_t text_size, std::uint32_t source_size) {
  if (runs.empty() != (text_size == 0)) return std::unexpected(broken(0, "is missing or maps an empty text"));
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const Run& run = runs[i];
    const std::uint32_t end = i + 1 < runs.size() ? runs[i + 1].text_begin : text_size;
    if (i == 0 && run.text_begin != 0) return std::unexpected(broken(i, "does not begin at the text's first byte"));
    if (end <= run.text_begin) return std::unexpected(broken(i, "is empty or out of order"));
    if (run.kind == RunKind::inserted) {
      if (run.source_unit != 0 || run.text_unit != 1) return std::unexpected(broken(i, "is inserted but has source units"));
      continue;
    }
    if (run.text_unit == 0 || run.source_unit == 0) return std::unexpected(broken(i, "has an empty unit"));
    if (run.kind == RunKind::same && (run.text_unit != 1 || run.source_unit != 1)) {
      return std::unexpected(broken(i, "is the same bytes but has units of its own"));
    }
    if ((end - run.text_begin) % run.text_unit != 0) return std::unexpected(broken(i, "does not hold whole units"));
    const std::uint64_t units = (end - run.text_begin) / run.text_unit;
    if (run.source_begin + units * run.source_unit > source_size) return std::unexpected(broken(i, "reaches past the payload"));
  }
  SourceMap map;
  map.runs_ = std::move(runs);
  map.text_size_ = text_size;
  return map;
}

SourceMap SourceMap::identity(std::uint32_t text_size, std::uint32_t source_begin) {
  SourceMap map;
  if (text_size != 0) map.runs_.push_back({.text_begin = 0, .source_begin = source_begin});
  map.text_size_ = text_size;
  return map;
}

Span SourceMap::run_span(std::size_t run) const {
  return {runs_.at(run).text_begin, run + 1 < runs_.size() ? runs_[run + 1].text_begin : text_size_};
}

std::vector<SourceSpan> SourceMap::source_of(Span span) const {
  std::vector<SourceSpan> out;
  if (span.begin >= span.end || span.end > text_size_) return out;
  auto run = std::upper_bound(runs_.begin(), runs_.end(), span.begin,
                              [](std::uint32_t offset, const Run& r) { return offset < r.text_begin; });
  --run;  // the first run begins at 0
  for (; run != runs_.end() && run->text_begin < span.end; ++run) {
    if (run->kind == RunKind::inserted) continue;
    const std::uint32_t run_end = run + 1 != runs_.end() ? (run + 1)->text_begin : text_size_;
    const SourceSpan piece = source_of_piece(*run, std::max(span.begin, run->text_begin), std::min(span.end, run_end));
    if (!out.empty() && out.back().end == piece.begin) {
      out.back().end = piece.end;
    } else {
      out.push_back(piece);
    }
  }
  return out;
}

}  // namespace hexapla
