#include "ingest/archive/http.h"

#include <algorithm>
#include <charconv>

#include "ingest/html/references.h"

namespace hexapla::archive {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = html::lower(c);
  return out;
}

/// The parts of a list at its commas, in lower case, without what says nothing.
std::vector<std::string> list_of(std::string_view value) {
  std::vector<std::string> out;
  while (!value.empty()) {
    const std::size_t comma = std::min(value.find(','), value.size());
    std::string part = lower(html::trimmed(value.substr(0, comma)));
    if (!part.empty() && part != "identity") out.push_back(std::move(part));
    value.remove_prefix(std::min(comma + 1, value.size()));
  }
  return out;
}

void take_field(std::string_view line, HttpHead& head) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return;
  const std::string_view name = html::trimmed(line.substr(0, colon)), value = html::trimmed(line.substr(colon + 1));
  if (html::equals_ignoring_case(name, "content-type")) head.content_type = value;
  if (html::equals_ignoring_case(name, "transfer-encoding")) {
    for (std::string& coding : list_of(value)) {
      if (coding == "chunked")
        head.is_chunked = true;
      else
        head.codings.push_back(std::move(coding));
    }
  }
  if (html::equals_ignoring_case(name, "content-encoding")) {
    std::vector<std::string> codings = list_of(value);
    head.codings.insert(head.codings.begin(), codings.begin(), codings.end());
  }
}

}  // namespace

HttpHead read_http_head(std::string_view block) {
  HttpHead head;
  if (!block.starts_with("HTTP/")) {
    head.status = 200;
    return head;
  }
  std::size_t at = block.find('\n');
  const std::string_view line = block.substr(0, at);
  if (const std::size_t space = line.find(' '); space != std::string_view::npos) {
    const std::string_view digits = html::trimmed(line.substr(space)).substr(0, 3);
    std::from_chars(digits.data(), digits.data() + digits.size(), head.status);
  }
  while (at != std::string_view::npos) {
    const std::size_t begin = at + 1;
    at = block.find('\n', begin);
    const std::string_view field = block.substr(begin, at == std::string_view::npos ? at : at - begin);
    if (html::trimmed(field).empty()) {
      head.size = at == std::string_view::npos ? block.size() : at + 1;
      return head;
    }
    take_field(field, head);
  }
  head.size = block.size();  // a head without a body
  return head;
}

std::string media_type(std::string_view content_type) {
  return lower(html::trimmed(content_type.substr(0, content_type.find(';'))));
}

std::string charset_of(std::string_view content_type) {
  std::size_t at = content_type.find(';');
  while (at != std::string_view::npos) {
    const std::size_t next = content_type.find(';', at + 1);
    const std::string_view parameter = content_type.substr(at + 1, next == std::string_view::npos ? next : next - at - 1);
    const std::size_t equals = parameter.find('=');
    if (equals != std::string_view::npos && html::equals_ignoring_case(html::trimmed(parameter.substr(0, equals)), "charset")) {
      std::string_view value = html::trimmed(parameter.substr(equals + 1));
      const auto is_mark = [](char c) { return c == '"' || c == '\''; };
      while (!value.empty() && is_mark(value.front())) value.remove_prefix(1);
      while (!value.empty() && is_mark(value.back())) value.remove_suffix(1);
      return std::string(value);
    }
    at = next;
  }
  return {};
}

Dechunked dechunk(std::string_view body) {
  constexpr std::size_t longest_line = 4096;
  Dechunked out;
  while (true) {
    const std::string_view rest = body.substr(out.size);
    const std::size_t line_end = rest.substr(0, longest_line).find('\n');
    if (line_end == std::string_view::npos) return out;
    const std::string_view digits = html::trimmed(rest.substr(0, std::min(line_end, rest.substr(0, line_end).find(';'))));
    std::uint64_t size = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), size, 16);
    if (digits.empty() || failure != std::errc() || end != digits.data() + digits.size()) return out;
    if (size == 0) {
      out.is_whole = true;
      out.size += line_end + 1;
      return out;
    }
    if (size > rest.size() - line_end - 1) return out;
    out.bytes += rest.substr(line_end + 1, size);
    out.size += line_end + 1 + size;
    const std::string_view after = body.substr(out.size, 2);
    if (after.starts_with("\r\n")) {
      out.size += 2;
    } else if (after.starts_with('\n')) {
      ++out.size;
    }
  }
}

}  // namespace hexapla::archive
