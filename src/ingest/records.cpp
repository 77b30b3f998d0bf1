#include <algorithm>
#include <fmt/format.h>

#include <hexapla/exchange.h>

#include "core/try.h"
#include "ingest/draft.h"
#include "ingest/json_scan.h"
#include "ingest/record_draft.h"

namespace hexapla::ingest {
namespace {

/// Broken records of one file that have a row each; the rest are counted in one.
constexpr std::uint64_t most_rows = 100;

std::uint32_t size_of(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }

/// After a broken record of JSON Lines: the next line that begins with a bracket. A broken record over many lines is so passed
/// over whole.
std::size_t next_line(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    at = text.find('\n', at);
    if (at == std::string_view::npos) return text.size();
    ++at;
    if (at < text.size() && (text[at] == '{' || text[at] == '[')) return at;
  }
  return at;
}

/// After a broken element: the comma or bracket that ends it, as far as brackets and quotation marks still tell.
std::size_t end_of_element(std::string_view text, std::size_t at) {
  std::size_t depth = 0;
  bool in_string = false;
  for (; at < text.size(); ++at) {
    const char c = text[at];
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
  return std::min(at, text.size());
}

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
      return next_line(text_, at);
    }
    take(*scan);
    const std::size_t after = skip_json_space(text_, scan->value.end);
    // A second value on the same line is read; anything else there is broken, and the line is passed over.
    if (after < text_.size() && text_[after] != '{' && text_[after] != '[') {
      fail(after, ErrorCode::malformed, "not JSON: a record is wanted here");
      return next_line(text_, after);
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
        at = end_of_element(text_, at);
        cut_off = at >= text_.size();
      }
      if (at < text_.size() && text_[at] == ',') at = skip_json_space(text_, at + 1);
    }
    if (at >= text_.size() && !stopped_ && !cut_off)
      fail(text_.size(), ErrorCode::malformed, "not JSON: an array without an end");
    return at + 1;
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

  Result<std::variant<Draft, Account>> read_record(const JsonScan& scan) {
    if (scan.value.kind != JsonKind::object) {
      return std::unexpected(Error{.code = ErrorCode::malformed, .reason = "a record is not an object"});
    }
    const JsonValue* const schema = member_of(scan, "schema");
    if (schema != nullptr && schema->kind == JsonKind::string) {
      const std::string form = unescape(text_, *schema).text;
      const auto is = [&](std::string_view known) { return form.starts_with(known.substr(0, known.rfind('/') + 1)); };
      if (is(account_schema) || is(annotations_schema)) return read_own(scan);
      if (form.starts_with("hexapla/")) {
        return std::unexpected(Error{.code = ErrorCode::unsupported,
                                     .reason = fmt::format("{}, not accounts; give the files that it was made of", form)});
      }
    }
    const std::optional<RecordBody> body = body_of(input_, scan, options_.fields);
    if (!body) {
      return std::unexpected(Error{.code = ErrorCode::malformed,
                                   .reason = fmt::format("a record without a text (a member {} that is a string)",
                                                         fmt::join(options_.fields.text, ", "))});
    }
    out_.holds_accounts = true;
    HEXAPLA_TRY(draft, draft_of(input_, scan, *body, index_, options_));
    return std::variant<Draft, Account>(std::move(draft));
  }

  /// An account that this program wrote, by itself or with its annotations.
  Result<std::variant<Draft, Account>> read_own(const JsonScan& scan) {
    out_.holds_accounts = true;
    HEXAPLA_TRY(account, account_from_json(text_.substr(scan.value.begin, scan.value.end - scan.value.begin)));
    return std::variant<Draft, Account>(std::move(account));
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
