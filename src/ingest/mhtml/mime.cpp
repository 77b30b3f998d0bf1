#include "ingest/mhtml/mime.h"

#include <algorithm>
#include <array>

#include "ingest/html/references.h"

namespace hexapla::ingest {
namespace {

constexpr std::size_t longest_head = 64U << 10U;
constexpr std::size_t most_parts = 10'000;
constexpr int deepest = 8;

std::string lower_case(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), html::lower);
  return out;
}

/// The value of `name` among the parameters after a header's first semicolon, without quotation marks.
std::string parameter(std::string_view header, std::string_view name) {
  for (std::size_t at = header.find(';'); at != std::string_view::npos; at = header.find(';', at + 1)) {
    const std::string_view rest = html::trimmed(header.substr(at + 1));
    if (rest.size() <= name.size() || !html::equals_ignoring_case(rest.substr(0, name.size()), name)) continue;
    std::string_view value = html::trimmed(rest.substr(name.size()));
    if (!value.starts_with('=')) continue;
    value = html::trimmed(value.substr(1));
    if (value.starts_with('"')) return std::string(value.substr(1, value.find('"', 1) - 1));
    return std::string(value.substr(0, std::min(value.find_first_of("; \t\r\n"), value.size())));
  }
  return {};
}

/// One header with the lines that go on with it, line ends taken out; `at` is put past it.
std::string unfolded(std::string_view message, std::size_t& at, std::size_t end) {
  std::string out;
  do {
    const std::size_t line_end = std::min(message.find('\n', at), end);
    out += message.substr(at, line_end - at);
    while (!out.empty() && out.back() == '\r') out.pop_back();
    at = std::min(line_end + 1, end);
  } while (at < end && (message[at] == ' ' || message[at] == '\t'));
  return out;
}

void take(MimeHeaders& out, std::string_view name, std::string_view value) {
  if (name == "content-type") {
    out.type = lower_case(html::trimmed(value.substr(0, value.find(';'))));
    out.charset = parameter(value, "charset");
    out.boundary = parameter(value, "boundary");
    out.start = parameter(value, "start");
  } else if (name == "content-transfer-encoding") {
    out.encoding = lower_case(value);
  } else if (name == "content-id") {
    out.id = value;
  } else if (name == "content-location" || (name == "snapshot-content-location" && out.location.empty())) {
    out.location = value;
  }
}

std::string without_brackets(std::string_view id) {
  if (id.starts_with('<') && id.ends_with('>')) id = id.substr(1, id.size() - 2);
  return std::string(id);
}

SourceSpan span(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// A stretch of the message that is to be divided at a boundary.
struct Multipart {
  std::size_t at = 0;
  std::size_t end = 0;
  std::string boundary;  ///< with the line end and the dashes before it
};

/// The next boundary line at or after `at`; the stretch's end if there is none. A boundary may be the first thing of all.
std::size_t find_boundary(std::string_view message, const Multipart& whole, std::size_t at) {
  const std::string_view text = message.substr(0, whole.end);
  if (text.substr(at).starts_with(std::string_view(whole.boundary).substr(1))) return at;
  const std::size_t found = text.find(whole.boundary, at);
  return found == std::string_view::npos ? whole.end : found + 1;
}

}  // namespace

MimeHeaders read_headers(std::string_view message, std::size_t at, std::size_t& body) {
  MimeHeaders out;
  const std::size_t end = std::min(message.size(), at + longest_head);
  while (at < end && message[at] != '\n' && message.substr(at, 2) != "\r\n") {
    const std::string header = unfolded(message, at, end);
    const std::size_t colon = header.find(':');
    if (colon == std::string::npos) continue;
    take(out, lower_case(html::trimmed(std::string_view(header).substr(0, colon))),
         html::trimmed(std::string_view(header).substr(colon + 1)));
  }
  out.id = without_brackets(out.id);
  out.start = without_brackets(out.start);
  body = std::min(end, at + (at < end && message[at] == '\r' ? 2 : 1));
  return out;
}

bool is_mhtml(std::string_view bytes) {
  constexpr std::array<std::string_view, 7> first = {
      "from: ", "mime-version: ", "snapshot-content-location: ", "subject: ", "date: ", "content-type: ", "message-id: "};
  const bool begins = std::ranges::any_of(
      first, [&](std::string_view header) { return html::equals_ignoring_case(bytes.substr(0, header.size()), header); });
  if (!begins) return false;
  std::size_t body = 0;
  const MimeHeaders headers = read_headers(bytes, 0, body);
  const bool divided =
      headers.type == "multipart/related" || headers.type == "multipart/alternative" || headers.type == "multipart/mixed";
  return (divided && !headers.boundary.empty()) || headers.type == "text/html" || headers.type == "application/xhtml+xml";
}

std::vector<MimePart> parts_of(std::string_view message) {
  std::vector<MimePart> out;
  std::vector<Multipart> open;
  const auto enter = [&](std::size_t at, std::size_t end) {
    std::size_t body = at;
    MimeHeaders headers = read_headers(message.substr(0, end), at, body);
    if (headers.type.starts_with("multipart/") && !headers.boundary.empty() && open.size() < deepest) {
      open.push_back({body, end, "\n--" + headers.boundary});
      open.back().at = find_boundary(message, open.back(), body);
    } else {
      out.push_back({std::move(headers), span(std::min(body, end), end)});
    }
  };
  enter(0, message.size());
  while (!open.empty() && out.size() < most_parts) {
    Multipart& whole = open.back();
    const std::size_t line_end = std::min(message.find('\n', whole.at), whole.end);
    // Dashes after a boundary end the stretch.
    const std::size_t after = std::min(whole.at + whole.boundary.size() - 1, whole.end);
    if (line_end >= whole.end || message.substr(after).starts_with("--")) {
      open.pop_back();
      continue;
    }
    const std::size_t begin = line_end + 1;
    const std::size_t next = find_boundary(message, whole, begin);
    // The line end before a boundary belongs to it.
    std::size_t end = next;
    if (next < whole.end && end > begin && message[end - 1] == '\n') --end;
    if (next < whole.end && end > begin && message[end - 1] == '\r') --end;
    whole.at = next;
    enter(begin, end);
  }
  return out;
}

std::optional<MimePart> page_of(std::string_view message) {
  std::size_t body = 0;
  const MimeHeaders headers = read_headers(message, 0, body);
  std::optional<MimePart> found;
  for (MimePart& part : parts_of(message)) {
    const bool is_page = part.headers.type == "text/html" || part.headers.type == "application/xhtml+xml";
    if (!is_page) continue;
    if (!headers.start.empty() && part.headers.id == headers.start) return std::move(part);
    if (!found) found = std::move(part);
  }
  if (found && found->headers.location.empty()) found->headers.location = headers.location;
  return found;
}

}  // namespace hexapla::ingest
