#include "ingest/record_draft.h"

#include <algorithm>
#include <fmt/format.h>

#include "core/payload_sums.h"
#include "core/try.h"
#include "ingest/compose.h"
#include "ingest/html/html.h"
#include "ingest/kind.h"
#include "ingest/plain.h"

namespace hexapla::ingest {
namespace {

/// A text with the way back to the decoded file.
struct Piece {
  std::string text;
  std::vector<Run> runs;
  std::vector<Block> blocks;
};

std::uint32_t size_of(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// The first of the named members that is a string with something in it.
const JsonValue* string_member(std::string_view text, const JsonScan& record, const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    const JsonValue* const value = member_of(record, name);
    if (value != nullptr && value->kind == JsonKind::string && !is_blank(unescape(text, *value).text)) return value;
  }
  return nullptr;
}

/// Makes the draft of one record; holds what all steps need.
class DraftMaker {
 public:
  DraftMaker(const Decoded& input, const JsonScan& record, std::uint64_t index, const IngestOptions& options)
      : input_(input), text_(input.text), record_(record), index_(index), options_(options) {}

  Result<Draft> make(const RecordBody& body) const {
    const SourceSpan payload =
        payload_of(input_, {static_cast<std::uint32_t>(record_.value.begin), static_cast<std::uint32_t>(record_.value.end)});
    if (payload.size() > options_.limits.account_bytes) {
      return std::unexpected(Error{.code = ErrorCode::limit,
                                   .reason = fmt::format("a record of {} bytes, more than the limit of {} an account",
                                                         payload.size(), options_.limits.account_bytes)});
    }
    Draft draft;
    HEXAPLA_TRY(piece, read_body(body.value, body.in_html, draft));
    assemble(std::move(piece), string_member(text_, record_, options_.fields.title), payload, draft);
    if (draft.blocks.empty()) {
      return std::unexpected(
          Error{.code = ErrorCode::malformed, .reason = "a record that holds no text", .offset = body.value.begin});
    }
    add_metadata(draft);
    return draft;
  }

 private:
  /// The text of a record and its way back to the decoded file; metadata and warnings of HTML go to `draft`.
  Result<Piece> read_body(const JsonValue& value, bool in_html, Draft& draft) const {
    JsonString string = unescape(text_, value);
    draft.source.decoding = {input_.charset, "json"};
    if (!in_html && !looks_like_markup(string.text)) return Piece{std::move(string.text), std::move(string.runs), {}};
    auto page = html::read_html(string.text, {.depth = options_.limits.html_depth, .page = options_.pages});
    if (!page) {
      Error error = std::move(page).error();
      error.offset = value.begin;
      return std::unexpected(std::move(error));
    }
    HEXAPLA_TRY(inner, SourceMap::make(std::move(string.runs), size_of(string.text), size_of(text_)));
    draft.source.decoding.emplace_back("html");
    draft.metadata = std::move(page->metadata);
    for (const Warning& warning : page->warnings) draft.warnings.push_back({warning.reason});
    std::vector<Run> runs = compose(page->runs, size_of(page->text), inner);
    return Piece{std::move(page->text), std::move(runs), std::move(page->blocks)};
  }

  /// Title, a blank line and the text; unless the text begins with its title.
  void assemble(Piece piece, const JsonValue* title, SourceSpan payload, Draft& draft) const {
    text::RunBuilder runs;
    if (piece.blocks.empty()) piece.blocks = plain_blocks(piece.text, {0, size_of(piece.text)}, title == nullptr);
    if (title != nullptr) {
      const JsonString heading = unescape(text_, *title);
      const auto lines = plain_blocks(heading.text, {0, size_of(heading.text)}, false);
      const Span first = piece.blocks.empty() ? Span{} : piece.blocks[0].span;
      if (std::string_view(piece.text).substr(first.begin, first.size()) == heading.text) {
        piece.blocks[0].kind = BlockKind::title;
      } else if (!lines.empty() && (piece.blocks.empty() || piece.blocks[0].kind != BlockKind::title)) {
        append_runs(runs, heading.runs, size_of(heading.text), 0);
        runs.inserted(2);
        draft.text = heading.text + "\n\n";
        draft.blocks.push_back({{lines.front().span.begin, lines.back().span.end}, BlockKind::title});
      }
      draft.metadata.title = heading.text;
    }
    const std::uint32_t shift = size_of(draft.text);
    for (const Block& block : piece.blocks) {
      draft.blocks.push_back({{block.span.begin + shift, block.span.end + shift}, block.kind});
    }
    if (!draft.metadata.title && !draft.blocks.empty() && draft.blocks[0].kind == BlockKind::title) {
      draft.metadata.title = piece.text.substr(piece.blocks[0].span.begin, piece.blocks[0].span.size());
    }
    append_runs(runs, piece.runs, size_of(piece.text), 0);
    draft.text += piece.text;
    text::RunBuilder moved;
    append_runs(moved, compose(std::move(runs).take(), size_of(draft.text), input_.map), size_of(draft.text),
                -static_cast<std::int64_t>(payload.begin));
    draft.runs = std::move(moved).take();
    draft.source.file = input_.file;
    draft.source.record = Record{.index = index_, .offset = payload.begin};
    seal(draft.source, input_.bytes.substr(payload.begin, payload.size()));
    take_warnings(input_, payload, index_ == 0, draft);
  }

  /// A string; of an object its "name"; of an array these joined by ", "; nothing of other values.
  std::string name_in(const JsonValue& value) const {
    if (value.kind == JsonKind::string) return unescape(text_, value).text;
    if (value.kind != JsonKind::object && value.kind != JsonKind::array) return {};
    const auto inside = scan_json(text_, value.begin, options_.limits.json_depth);
    std::string out;
    if (inside && value.kind == JsonKind::object) {
      const JsonValue* const name = member_of(*inside, "name");
      if (name != nullptr && name->kind == JsonKind::string) out = unescape(text_, *name).text;
    }
    if (inside && value.kind == JsonKind::array) {
      for (const JsonValue& element : inside->elements) {
        const std::string name = element.kind == JsonKind::array ? std::string() : name_in(element);
        if (!name.empty()) out += (out.empty() ? "" : ", ") + name;
      }
    }
    return out;
  }

  std::optional<std::string> metadata_member(const std::vector<std::string>& names) const {
    for (const std::string& name : names) {
      const JsonValue* const value = member_of(record_, name);
      if (value == nullptr) continue;
      std::string found = name_in(*value);
      if (!is_blank(found)) return found;
    }
    return std::nullopt;
  }

  void add_metadata(Draft& draft) const {
    const RecordFields& fields = options_.fields;
    Metadata& metadata = draft.metadata;
    const auto set = [&](std::optional<std::string>& to, const std::vector<std::string>& names) {
      if (auto value = metadata_member(names)) to = std::move(value);
    };
    set(metadata.author, fields.author);
    set(metadata.publisher, fields.publisher);
    set(metadata.url, fields.url);
    set(metadata.published, fields.published);
    set(metadata.updated, fields.updated);
    set(metadata.language, fields.language);
    draft.id = word_or_number(fields.id);
    if (std::string story = word_or_number(fields.story); !story.empty()) metadata.story = std::move(story);
  }

  /// The first of these members that is a string or a number and not empty; else nothing.
  std::string word_or_number(const std::vector<std::string>& names) const {
    for (const std::string& name : names) {
      const JsonValue* const value = member_of(record_, name);
      if (value == nullptr) continue;
      std::string found;
      if (value->kind == JsonKind::string) found = unescape(text_, *value).text;
      if (value->kind == JsonKind::number) found = text_.substr(value->begin, value->end - value->begin);
      if (!found.empty()) return found;
    }
    return {};
  }

  const Decoded& input_;
  std::string_view text_;
  const JsonScan& record_;
  std::uint64_t index_;
  const IngestOptions& options_;
};

}  // namespace

const JsonValue* member_of(const JsonScan& record, std::string_view name) {
  const auto found = std::ranges::find(record.members, name, &JsonMember::key);
  return found == record.members.end() ? nullptr : &found->value;
}

std::optional<RecordBody> body_of(const Decoded& input, const JsonScan& record, const RecordFields& fields) {
  if (const JsonValue* const text = string_member(input.text, record, fields.text)) return RecordBody{*text, false};
  if (const JsonValue* const html = string_member(input.text, record, fields.html)) return RecordBody{*html, true};
  return std::nullopt;
}

Result<Draft> draft_of(const Decoded& input, const JsonScan& record, const RecordBody& body, std::uint64_t index,
                       const IngestOptions& options) {
  return DraftMaker(input, record, index, options).make(body);
}

}  // namespace hexapla::ingest
