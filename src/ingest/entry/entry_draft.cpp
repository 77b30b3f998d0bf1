#include "ingest/entry/entry_draft.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <span>

#include "core/payload_sums.h"
#include "core/try.h"
#include "core/utf8.h"
#include "ingest/compose.h"
#include "ingest/entry/piece.h"
#include "ingest/html/references.h"

namespace hexapla::ingest {
namespace {

/// A summary of which the content holds so much, from its beginning on, says nothing of its own: the rest is cut off, or an
/// invitation to read on.
constexpr double share_of_summary_in_content = 0.6;
constexpr std::size_t compared_summary = 400;  ///< bytes of it that are looked for

std::uint32_t size_of(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }

/// Words apart by one blank each, for comparison.
std::string plain_words(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (!html::is_space(c)) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

/// Runs in which white space has a source only where it is a blank or the payload's very byte: by the steps that undo HTML a
/// unit of it would be a blank.
std::vector<Run> without_spelt_space(const std::vector<Run>& runs, std::string_view text) {
  text::RunBuilder out;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const Run& run = runs[i];
    const std::uint32_t end = i + 1 < runs.size() ? runs[i + 1].text_begin : size_of(text);
    if (run.kind != RunKind::replaced || run.text_unit != 1) {
      const Run alone{.text_begin = 0,
                      .source_begin = run.source_begin,
                      .text_unit = run.text_unit,
                      .source_unit = run.source_unit,
                      .kind = run.kind};
      append_runs(out, std::span(&alone, 1), end - run.text_begin, 0);
      continue;
    }
    for (std::uint32_t at = run.text_begin; at < end; ++at) {
      if (text[at] != ' ' && html::is_space(text[at])) {
        out.inserted(1);
      } else {
        out.replaced(1, run.source_unit, run.source_begin + (at - run.text_begin) * run.source_unit);
      }
    }
  }
  return std::move(out).take();
}

class Maker {
 public:
  Maker(const Decoded& input, const IngestOptions& options) : input_(input), options_(options) {}

  Result<Draft> make(EntryParts entry) {
    const SourceSpan payload = payload_of(input_, entry.place);
    if (payload.size() > options_.limits.account_bytes) {
      return std::unexpected(Error{.code = ErrorCode::limit,
                                   .reason = fmt::format("{} of {} bytes, more than the limit of {} an account", entry.what,
                                                         payload.size(), options_.limits.account_bytes),
                                   .offset = entry.place.begin});
    }
    Fields& fields = entry.fields;
    drop_unmappable(fields);
    if (!fields.content) std::swap(fields.content, fields.summary);
    const std::uint32_t depth = options_.limits.html_depth;
    HEXAPLA_TRY(title, fields.title ? read_title(*fields.title, depth) : Piece());
    HEXAPLA_TRY(summary, fields.summary ? read_piece(*fields.summary, depth) : Piece());
    HEXAPLA_TRY(content,
                fields.content ? read_piece(*fields.content, depth, entry.text_may_have_title && !fields.title) : Piece());
    out_.metadata = std::move(fields.metadata);
    write(title, std::move(summary), std::move(content));
    finish_source(entry, payload);
    return std::move(out_);
  }

 private:
  void write(const Piece& title, Piece summary, Piece content) {
    if (!title.blocks.empty()) out_.metadata.title = title.mapped.text;
    if (!title.blocks.empty() && !content.blocks.empty() &&
        content.mapped.text.substr(content.blocks[0].span.begin, content.blocks[0].span.size()) == title.mapped.text) {
      content.blocks[0].kind = BlockKind::title;
    } else {
      append(title);
    }
    if (!summary.blocks.empty() && !repeats(summary.mapped.text, content.mapped.text)) {
      for (Block& block : summary.blocks) block.kind = BlockKind::dek;
      append(summary);
    }
    append(content);
    if (!out_.metadata.title && !out_.blocks.empty() && out_.blocks[0].kind == BlockKind::title) {
      out_.metadata.title = out_.text.substr(out_.blocks[0].span.begin, out_.blocks[0].span.size());
    }
  }

  /// Letters of base64 are bytes of the payload only where a letter is a byte.
  void drop_unmappable(Fields& fields) {
    for (std::optional<Field>* field : {&fields.title, &fields.summary, &fields.content}) {
      if (!*field || !(*field)->in_base64) continue;
      if (input_.charset.starts_with("utf-16") || input_.charset.starts_with("utf-32")) {
        field->reset();
        out_.warnings.push_back({"a text in base64 is not read where characters are wider than a byte"});
      } else {
        has_base64_ = true;
      }
    }
  }

  /// True if the content begins somewhere as the summary does, so that one tells what the other does.
  static bool repeats(std::string_view summary, std::string_view content) {
    const std::string words = plain_words(summary);
    const auto kept = static_cast<std::size_t>(static_cast<double>(words.size()) * share_of_summary_in_content);
    const bool is_cut = words.ends_with("...") || words.ends_with("…") || words.ends_with("]");
    std::size_t cut = is_cut ? kept : words.size();
    cut = std::min(cut, compared_summary);
    while (!utf8::is_boundary(words, cut)) --cut;
    return plain_words(content).find(std::string_view(words).substr(0, cut)) != std::string::npos;
  }

  void append(const Piece& piece) {
    if (piece.blocks.empty()) return;
    if (!out_.text.empty()) {
      runs_.inserted(2);
      out_.text += "\n\n";
    }
    const std::uint32_t shift = size_of(out_.text);
    for (const Block& block : piece.blocks)
      out_.blocks.push_back({{block.span.begin + shift, block.span.end + shift}, block.kind});
    append_runs(runs_, piece.mapped.runs, size_of(piece.mapped.text), 0);
    out_.text += piece.mapped.text;
  }

  void finish_source(const EntryParts& entry, SourceSpan payload) {
    text::RunBuilder moved;
    append_runs(moved, compose(std::move(runs_).take(), size_of(out_.text), input_.map), size_of(out_.text),
                -static_cast<std::int64_t>(payload.begin));
    out_.runs = without_spelt_space(std::move(moved).take(), out_.text);
    out_.source.file = input_.file;
    out_.source.decoding = {input_.charset};
    std::ranges::copy(entry.steps, std::back_inserter(out_.source.decoding));
    if (has_base64_) out_.source.decoding.insert(out_.source.decoding.end() - 1, "base64");
    out_.source.record = Record{.index = entry.record, .offset = payload.begin};
    seal(out_.source, input_.bytes.substr(payload.begin, payload.size()));
    take_warnings(input_, payload, entry.record == 0, out_);
    if (out_.blocks.empty()) out_.warnings.push_back({fmt::format("{} without title and text", entry.what)});
  }

  const Decoded& input_;
  const IngestOptions& options_;
  Draft out_;
  text::RunBuilder runs_;
  bool has_base64_ = false;
};

}  // namespace

Result<Draft> draft_of(const Decoded& input, EntryParts entry, const IngestOptions& options) {
  return Maker(input, options).make(std::move(entry));
}

}  // namespace hexapla::ingest
