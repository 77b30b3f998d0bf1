#include <algorithm>
#include <fmt/format.h>

#include <hexapla/exchange.h>

#include "core/payload_sums.h"
#include "core/try.h"
#include "ingest/compose.h"
#include "ingest/draft.h"
#include "ingest/html/html.h"
#include "ingest/json_scan.h"
#include "ingest/kind.h"
#include "ingest/plain.h"

namespace hexapla::ingest {
namespace {

/// Broken records of one file that have a row each; the rest are counted in one.
constexpr std::uint64_t most_rows = 100;

/// A text with the way back to the decoded file.
struct Piece {
  std::string text;
  std::vector<Run> runs;
  std::vector<Block> blocks;
};

std::uint32_t size_of(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// Reads the records of one file, one after another.
class RecordReader {
 public:
  RecordReader(const Decoded& input, const IngestOptions& options) : input_(input), options_(options), text_(input.text) {}

  Records read() {
    std::size_t at = skip_json_space(text_, 0);
    while (at < text_.size() && !stopped_) at = skip_json_space(text_, read_value(at));
    if (out_.accounts.empty() && out_.failed.empty()) fail(0, ErrorCode::malformed, "it holds no record");
    if (failures_ > most_rows) {
      out_.failed.push_back({.code = ErrorCode::malformed,
                             .reason = fmt::format("{} more records could not be read, from here on", failures_ - most_rows),
                             .file = std::string(input_.file),
                             .offset = first_unlisted_});
    }
    return std::move(out_);
  }

 private:
  /// Reads the value that begins at `at`, a record or an array of records; the byte after it.
  std::size_t read_value(std::size_t at) {
    if (text_[at] == '[') return read_array(at);
    const auto scan = scan_json(text_, at, options_.limits.json_depth);
    if (!scan) {
      out_.holds_accounts = true;
      ++index_;
      fail(scan.error());
      return next_line(at);
    }
    take(*scan);
    const std::size_t after = skip_json_space(text_, scan->value.end);
    // A second value on the same line is read; anything else there is broken, and the line is passed over.
    if (after < text_.size() && text_[after] != '{' && text_[after] != '[') {
      fail(after, ErrorCode::malformed, "not JSON: a record is wanted here");
      return next_line(after);
    }
    return after;
  }

  std::size_t read_array(std::size_t at) {
    at = skip_json_space(text_, at + 1);
    bool cut_off = false;  // inside an element, which said so
    while (at < text_.size() && text_[at] != ']' && !stopped_) {
      const auto scan = scan_json(text_, at, options_.limits.json_depth);
      if (scan) {
        take(*scan);
        at = skip_json_space(text_, scan->value.end);
      }
      const bool wanted = at < text_.size() && (text_[at] == ',' || text_[at] == ']');
      if (!scan || !wanted) {
        if (scan) {
          fail(at, ErrorCode::malformed, "not JSON: a comma or ] is wanted here");
        } else {
          out_.holds_accounts = true;
          ++index_;
          fail(scan.error());
        }
        at = end_of_element(at);
        cut_off = at >= text_.size();
      }
      if (at < text_.size() && text_[at] == ',') at = skip_json_space(text_, at + 1);
    }
    if (at >= text_.size() && !stopped_ && !cut_off)
      fail(text_.size(), ErrorCode::malformed, "not JSON: an array without an end");
    return at + 1;
  }

  /// After a broken record of JSON Lines: the next line that begins with a bracket. A broken record over many lines is so passed
  /// over whole.
  std::size_t next_line(std::size_t at) const {
    while (at < text_.size()) {
      at = text_.find('\n', at);
      if (at == std::string_view::npos) return text_.size();
      ++at;
      if (at < text_.size() && (text_[at] == '{' || text_[at] == '[')) return at;
    }
    return at;
  }

  /// After a broken element: the comma or bracket that ends it, as far as brackets and quotation marks still tell.
  std::size_t end_of_element(std::size_t at) const {
    std::size_t depth = 0;
    bool in_string = false;
    for (; at < text_.size(); ++at) {
      const char c = text_[at];
      if (in_string) {
        if (c == '\\') ++at;
        if (c == '"' || c == '\n') in_string = false;  // no string of JSON reaches over a line's end
      } else if (c == '"') {
        in_string = true;
      } else if (c == '{' || c == '[') {
        ++depth;
      } else if (c == '}' || c == ']') {
        if (depth == 0 && c == ']') break;
        if (depth != 0) --depth;
      } else if (c == ',' && depth == 0) {
        break;
      }
    }
    return std::min(at, text_.size());
  }

  void fail(Error error) {
    error.file = input_.file;
    const std::uint32_t at = std::min<std::uint32_t>(static_cast<std::uint32_t>(error.offset.value_or(0)), size_of(text_));
    error.offset = at < text_.size() ? payload_of(input_, {at, at + 1}).begin : input_.bytes.size();
    if (++failures_ <= most_rows) {
      out_.failed.push_back(std::move(error));
    } else if (failures_ == most_rows + 1) {
      first_unlisted_ = error.offset;
    }
    if (failures_ >= options_.limits.records) stopped_ = true;
  }
  void fail(std::size_t at, ErrorCode code, std::string reason) {
    fail(Error{.code = code, .reason = std::move(reason), .offset = at});
  }

  void take(const JsonScan& scan) {
    if (index_ >= options_.limits.records) {
      fail(scan.value.begin, ErrorCode::limit,
           fmt::format("more than {} records; the rest is not read", options_.limits.records));
      stopped_ = true;
      return;
    }
    auto account = read_record(scan);
    ++index_;
    if (!account) {
      if (!account.error().offset) account.error().offset = scan.value.begin;
      return fail(std::move(account).error());
    }
    out_.accounts.push_back(std::move(*account));
  }

  const JsonValue* member(const JsonScan& scan, std::string_view name) const {
    const auto found = std::ranges::find(scan.members, name, &JsonMember::key);
    return found == scan.members.end() ? nullptr : &found->value;
  }

  /// The first of the named members that is a string with something in it.
  const JsonValue* string_member(const JsonScan& scan, const std::vector<std::string>& names) const {
    for (const std::string& name : names) {
      const JsonValue* const value = member(scan, name);
      if (value != nullptr && value->kind == JsonKind::string && !is_blank(unescape(text_, *value).text)) return value;
    }
    return nullptr;
  }

  /// A string; of an object its "name"; of an array these joined by ", "; nothing of other values.
  std::string name_in(const JsonValue& value) const {
    if (value.kind == JsonKind::string) return unescape(text_, value).text;
    if (value.kind != JsonKind::object && value.kind != JsonKind::array) return {};
    const auto inside = scan_json(text_, value.begin, options_.limits.json_depth);
    std::string out;
    if (inside && value.kind == JsonKind::object) {
      const JsonValue* const name = member(*inside, "name");
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

  std::optional<std::string> metadata_member(const JsonScan& scan, const std::vector<std::string>& names) const {
    for (const std::string& name : names) {
      const JsonValue* const value = member(scan, name);
      if (value == nullptr) continue;
      std::string found = name_in(*value);
      if (!is_blank(found)) return found;
    }
    return std::nullopt;
  }

  Result<std::variant<Draft, Account>> read_record(const JsonScan& scan) {
    if (scan.value.kind != JsonKind::object) {
      return std::unexpected(Error{.code = ErrorCode::malformed, .reason = "a record is not an object"});
    }
    const JsonValue* const schema = member(scan, "schema");
    if (schema != nullptr && schema->kind == JsonKind::string) {
      const std::string form = unescape(text_, *schema).text;
      if (form.starts_with(account_schema.substr(0, account_schema.rfind('/') + 1))) return read_own(scan);
      if (form.starts_with("hexapla/")) {
        return std::unexpected(Error{.code = ErrorCode::unsupported,
                                     .reason = fmt::format("{}, not accounts; give the files that it was made of", form)});
      }
    }
    auto draft = read_draft(scan);
    if (!draft) return std::unexpected(std::move(draft).error());
    return *std::move(draft);
  }

  /// An account that this program wrote.
  Result<std::variant<Draft, Account>> read_own(const JsonScan& scan) {
    out_.holds_accounts = true;
    HEXAPLA_TRY(account, account_from_json(text_.substr(scan.value.begin, scan.value.end - scan.value.begin)));
    return std::variant<Draft, Account>(std::move(account));
  }

  Result<Draft> read_draft(const JsonScan& scan) {
    const RecordFields& fields = options_.fields;
    const JsonValue* body = string_member(scan, fields.text);
    const bool in_html = body == nullptr;
    if (in_html) body = string_member(scan, fields.html);
    if (body == nullptr) {
      return std::unexpected(
          Error{.code = ErrorCode::malformed,
                .reason = fmt::format("a record without a text (a member {} that is a string)", fmt::join(fields.text, ", "))});
    }
    out_.holds_accounts = true;
    const SourceSpan payload =
        payload_of(input_, {static_cast<std::uint32_t>(scan.value.begin), static_cast<std::uint32_t>(scan.value.end)});
    if (payload.size() > options_.limits.account_bytes) {
      return std::unexpected(Error{.code = ErrorCode::limit,
                                   .reason = fmt::format("a record of {} bytes, more than the limit of {} an account",
                                                         payload.size(), options_.limits.account_bytes)});
    }
    Draft draft;
    HEXAPLA_TRY(piece, read_body(*body, in_html, draft));
    assemble(std::move(piece), string_member(scan, fields.title), payload, draft);
    if (draft.blocks.empty()) {
      return std::unexpected(Error{.code = ErrorCode::malformed, .reason = "a record that holds no text", .offset = body->begin});
    }
    add_metadata(scan, draft);
    return draft;
  }

  /// The text of a record and its way back to the decoded file; metadata and warnings of HTML go to `draft`.
  Result<Piece> read_body(const JsonValue& value, bool in_html, Draft& draft) const {
    JsonString string = unescape(text_, value);
    draft.source.decoding = {input_.charset, "json"};
    if (!in_html && !looks_like_markup(string.text)) return Piece{std::move(string.text), std::move(string.runs), {}};
    auto page = html::read_html(string.text, {.depth = options_.limits.html_depth});
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
  void assemble(Piece piece, const JsonValue* title, SourceSpan payload, Draft& draft) {
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
    take_warnings(payload, draft);
  }

  /// Warnings on the file's characters go to the record that holds their byte; those on the whole file to its first record.
  void take_warnings(SourceSpan payload, Draft& draft) const {
    for (const Warning& warning : input_.warnings) {
      if (!warning.offset && index_ == 0) draft.warnings.push_back(warning);
      if (warning.offset && *warning.offset >= payload.begin && *warning.offset < payload.end) {
        draft.warnings.push_back({warning.reason, *warning.offset - payload.begin});
      }
    }
  }

  void add_metadata(const JsonScan& scan, Draft& draft) const {
    const RecordFields& fields = options_.fields;
    Metadata& metadata = draft.metadata;
    const auto set = [&](std::optional<std::string>& to, const std::vector<std::string>& names) {
      if (auto value = metadata_member(scan, names)) to = std::move(value);
    };
    set(metadata.author, fields.author);
    set(metadata.publisher, fields.publisher);
    set(metadata.url, fields.url);
    set(metadata.published, fields.published);
    set(metadata.updated, fields.updated);
    set(metadata.language, fields.language);
    for (const std::string& name : fields.id) {
      const JsonValue* const value = member(scan, name);
      if (value == nullptr || !draft.id.empty()) continue;
      if (value->kind == JsonKind::string) draft.id = unescape(text_, *value).text;
      if (value->kind == JsonKind::number) draft.id = text_.substr(value->begin, value->end - value->begin);
    }
  }

  const Decoded& input_;
  const IngestOptions& options_;
  std::string_view text_;
  Records out_;
  std::uint64_t index_ = 0;
  std::uint64_t failures_ = 0;
  std::optional<std::uint64_t> first_unlisted_;
  bool stopped_ = false;
};

}  // namespace

Records read_records(const Decoded& input, const IngestOptions& options) { return RecordReader(input, options).read(); }

}  // namespace hexapla::ingest
