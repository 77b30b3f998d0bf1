#include <algorithm>
#include <fmt/format.h>

#include "core/try.h"
#include "ingest/feeds/feeds.h"
#include "ingest/json_scan.h"
#include "ingest/record_draft.h"

// JSON Feed, versions 1 and 1.1 (jsonfeed.org): one object with the feed's members and an array of items.

namespace hexapla::ingest {
namespace {

constexpr std::string_view version_address = "jsonfeed.org/version/";

/// What an item's members are called.
RecordFields item_fields() {
  return {.text = {"content_text", "summary"},
          .html = {"content_html"},
          .title = {"title"},
          .author = {"authors", "author"},
          .publisher = {},
          .url = {"url", "external_url"},
          .published = {"date_published"},
          .updated = {"date_modified"},
          .language = {"language"},
          .id = {}};
}

std::optional<std::string> string_member(const Decoded& input, const JsonScan& object, std::string_view name) {
  const JsonValue* const value = member_of(object, name);
  if (value == nullptr || value->kind != JsonKind::string) return std::nullopt;
  return unescape(input.text, *value).text;
}

/// Where the text of an item stands: its HTML, which has the paragraphs, before its plain text and its summary.
std::optional<RecordBody> body_of_item(const Decoded& input, const JsonScan& item, RecordFields fields) {
  const std::vector<std::string> text = std::move(fields.text);
  fields.text.clear();
  if (auto body = body_of(input, item, fields)) return body;
  fields.text = text;
  if (auto body = body_of(input, item, fields)) return body;
  fields.text = {"title"};
  return body_of(input, item, fields);
}

Result<Draft> draft_of_item(const Decoded& input, const JsonValue& element, std::uint64_t index, const IngestOptions& options,
                            const Metadata& feed) {
  HEXAPLA_TRY(item, scan_json(input.text, element.begin, options.limits.json_depth));
  const auto body = body_of_item(input, item, options.fields);
  if (!body)
    return std::unexpected(Error{.code = ErrorCode::malformed, .reason = "an item without a text", .offset = element.begin});
  HEXAPLA_TRY(draft, draft_of(input, item, *body, index, options));
  if (!draft.metadata.publisher) draft.metadata.publisher = feed.title;
  if (!draft.metadata.language) draft.metadata.language = feed.language;
  return std::move(draft);
}

}  // namespace

bool is_json_feed(std::string_view text) {
  constexpr std::size_t head_size = 4096;
  const std::string_view head = text.substr(0, head_size);
  const std::size_t begin = skip_json_space(head, 0);
  return begin < head.size() && head[begin] == '{' && head.find("\"version\"") != std::string_view::npos &&
         (head.find(version_address) != std::string_view::npos ||
          head.find("jsonfeed.org\\/version\\/") != std::string_view::npos);
}

Records read_json_feed(const Decoded& input, const IngestOptions& options) {
  Records out;
  out.holds_accounts = true;
  const auto fail = [&](Error error) {
    error.file = input.file;
    const auto at = static_cast<std::uint32_t>(std::min<std::uint64_t>(error.offset.value_or(0), input.text.size() - 1));
    error.offset = payload_of(input, {at, at + 1}).begin;
    out.failed.push_back(std::move(error));
  };
  IngestOptions of_items = options;
  of_items.fields = item_fields();
  const auto feed = scan_json(input.text, skip_json_space(input.text, 0), options.limits.json_depth);
  if (!feed) {
    fail(feed.error());
    return out;
  }
  const Metadata shared{.title = string_member(input, *feed, "title"), .language = string_member(input, *feed, "language")};
  const JsonValue* const items = member_of(*feed, "items");
  Result<JsonScan> scan = std::unexpected(Error{.code = ErrorCode::malformed, .reason = "a feed without items", .offset = 0});
  if (items != nullptr) scan = scan_json(input.text, items->begin, options.limits.json_depth);
  if (scan && scan->elements.empty()) {
    fail({.code = ErrorCode::malformed, .reason = "a feed without items", .offset = items->begin});
    return out;
  }
  if (!scan) {
    fail(scan.error());
    return out;
  }
  std::uint64_t index = 0;
  for (const JsonValue& element : scan->elements) {
    if (index == options.limits.records) {
      fail({.code = ErrorCode::limit,
            .reason = fmt::format("more than {} items; the rest is not read", options.limits.records),
            .offset = element.begin});
      break;
    }
    auto draft = draft_of_item(input, element, index++, of_items, shared);
    if (draft) {
      out.accounts.emplace_back(*std::move(draft));
    } else {
      fail(std::move(draft).error());
    }
  }
  return out;
}

}  // namespace hexapla::ingest
