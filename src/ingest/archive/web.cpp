#include "ingest/archive/web.h"

#include <algorithm>
#include <fmt/format.h>

#include "core/try.h"
#include "ingest/archive/http.h"
#include "ingest/html/references.h"

namespace hexapla::archive {
namespace {

/// An ending that says what a media type says; the URL's path where it says nothing.
std::string name_of(std::string_view type, std::string_view url) {
  if (type == "text/html" || type == "application/xhtml+xml") return ".html";
  if (type == "text/plain") return ".txt";
  if (type == "application/json" || type.ends_with("+json")) return ".json";
  url = url.substr(0, url.find_first_of("?#"));
  const std::size_t host = url.find("://");
  const std::size_t path = url.find('/', host == std::string_view::npos ? 0 : host + 3);
  return path == std::string_view::npos ? std::string() : std::string(url.substr(url.rfind('/') + 1));
}

bool holds_no_text(std::string_view type) {
  const auto starts = [&](auto... kinds) { return (type.starts_with(kinds) || ...); };
  return starts("image/", "video/", "audio/", "font/", "text/css", "text/javascript", "application/javascript",
                "application/x-javascript", "application/ecmascript", "application/font", "application/x-font",
                "application/wasm", "text/dns", "application/x-shockwave-flash");
}

/// Undoes one coding; one that a body does not begin with was undone by the crawler, or never done.
Result<void> undo(const std::string& coding, WebBody& body, std::uint64_t most) {
  using namespace std::string_view_literals;
  const bool is_gzip = coding == "gzip" || coding == "x-gzip";
  if (is_gzip && !body.bytes().starts_with("\x1F\x8B"sv)) return {};
  auto decoded = decode_content(coding, body.bytes(), most);
  // Crawlers that undo deflate and br leave the field; text says so.
  if (!decoded && decoded.error().code == ErrorCode::malformed && !is_gzip) {
    const std::string_view head = body.bytes().substr(0, 256);
    if (std::ranges::none_of(head, [](char c) { return static_cast<unsigned char>(c) < ' ' && !html::is_space(c); })) return {};
  }
  if (!decoded) return std::unexpected(std::move(decoded).error());
  body.decoded = *std::move(decoded);
  body.steps.push_back({.kind = is_gzip ? "gzip" : coding});
  return {};
}

}  // namespace

Result<std::optional<WebBody>> web_body(const WebRecord& record, RecordForm form, std::uint64_t most) {
  const RecordHead& head = record.head;
  const auto is = [&](std::string_view type) { return html::equals_ignoring_case(head.type, type); };
  if (!is("response") && !is("resource") && !is("conversion")) return std::optional<WebBody>();
  if (head.is_segment) {
    return std::unexpected(Error{.code = ErrorCode::unsupported, .reason = "a record that stands in several parts (segments)"});
  }
  const bool is_http = form == RecordForm::arc || media_type(head.content_type) == "application/http";
  HttpHead http{.status = 200, .content_type = head.content_type};
  if (is_http && record.block.starts_with("HTTP/")) http = read_http_head(record.block);
  const std::string type = media_type(http.content_type);
  constexpr unsigned found = 200;
  if (http.status != found || holds_no_text(type)) return std::optional<WebBody>();
  WebBody body{
      .as_stored = record.block.substr(http.size), .charset = charset_of(http.content_type), .name = name_of(type, head.url)};
  if (http.size != 0) body.steps.push_back({.kind = "http", .offset = http.size});
  if (http.is_chunked) {
    Dechunked chunks = dechunk(body.bytes());
    if (chunks.size != 0) {
      body.decoded = std::move(chunks.bytes);
      body.is_cut_off = !chunks.is_whole;
      body.steps.push_back({.kind = "chunked"});
    }
  }
  constexpr std::size_t most_codings = 3;
  if (http.codings.size() > most_codings) {
    return std::unexpected(
        Error{.code = ErrorCode::limit, .reason = fmt::format("a body in {} content codings", http.codings.size())});
  }
  for (auto coding = http.codings.rbegin(); coding != http.codings.rend(); ++coding) HEXAPLA_CHECK(undo(*coding, body, most));
  if (body.bytes().empty()) return std::optional<WebBody>();
  return std::optional(std::move(body));
}

std::string iso_date(std::string_view date) {
  constexpr std::size_t to_seconds = 14, to_minutes = 12;
  const bool is_arc = date.size() >= to_minutes && date.find_first_not_of("0123456789") == std::string_view::npos;
  if (is_arc) {
    const auto two = [&](std::size_t at) { return date.substr(at, 2); };
    std::string out = fmt::format("{}-{}-{}T{}:{}", date.substr(0, 4), two(4), two(6), two(8), two(10));
    if (date.size() >= to_seconds) out += fmt::format(":{}", two(12));
    return out + "Z";
  }
  constexpr std::size_t longest = 40;
  const bool is_iso =
      date.size() >= 4 && date.size() <= longest && date.find_first_not_of("0123456789-T:.Z+") == std::string_view::npos;
  return is_iso ? std::string(date) : std::string();
}

}  // namespace hexapla::archive
