#include "ingest/feeds/uri.h"

#include <algorithm>
#include <vector>

#include "ingest/html/references.h"

namespace hexapla::feeds {
namespace {

/// The five parts of RFC 3986, appendix B; each with the mark that tells it.
struct Parts {
  std::string_view scheme;     ///< with its colon
  std::string_view authority;  ///< with its slashes
  std::string_view path;
  std::string_view query;     ///< with its question mark
  std::string_view fragment;  ///< with its number sign
};

std::size_t scheme_size(std::string_view reference) {
  if (reference.empty() || !html::is_letter(reference[0])) return 0;
  const std::size_t end =
      std::ranges::find_if_not(
          reference, [](char c) { return html::is_letter(c) || html::is_digit(c) || c == '+' || c == '-' || c == '.'; }) -
      reference.begin();
  return end < reference.size() && reference[end] == ':' ? end + 1 : 0;
}

std::string_view take(std::string_view& rest, std::size_t size) {
  const std::string_view out = rest.substr(0, size);
  rest.remove_prefix(out.size());
  return out;
}

Parts split(std::string_view reference) {
  Parts parts;
  parts.scheme = take(reference, scheme_size(reference));
  if (reference.starts_with("//"))
    parts.authority = take(reference, std::min(reference.find_first_of("/?#", 2), reference.size()));
  parts.path = take(reference, std::min(reference.find_first_of("?#"), reference.size()));
  parts.query = take(reference, std::min(reference.find('#'), reference.size()));
  parts.fragment = reference;
  return parts;
}

/// Section 5.2.4: "." and ".." are followed. Cost: linear.
std::string without_dots(std::string_view path) {
  std::vector<std::string_view> kept;
  const bool rooted = path.starts_with('/');
  if (rooted) path.remove_prefix(1);
  while (true) {
    const std::size_t slash = path.find('/');
    const std::string_view segment = path.substr(0, slash);
    const bool is_last = slash == std::string_view::npos;
    if (segment == "..") {
      if (!kept.empty()) kept.pop_back();
    } else if (segment != ".") {
      kept.push_back(segment);
    }
    if (is_last) {
      if (segment == "." || segment == "..") kept.emplace_back();
      break;
    }
    path.remove_prefix(slash + 1);
  }
  std::string out;
  for (std::size_t i = 0; i < kept.size(); ++i) {
    if (rooted || i != 0) out += '/';
    out += kept[i];
  }
  return out;
}

/// Section 5.2.3: the reference's path in the place of the base's last segment.
std::string merged(const Parts& base, std::string_view path) {
  if (!base.authority.empty() && base.path.empty()) return "/" + std::string(path);
  const std::size_t slash = base.path.rfind('/');
  return std::string(slash == std::string_view::npos ? std::string_view() : base.path.substr(0, slash + 1)) + std::string(path);
}

std::string joined(std::string_view scheme, std::string_view authority, std::string_view path, std::string_view query,
                   std::string_view fragment) {
  std::string out(scheme);
  for (const std::string_view part : {authority, path, query, fragment}) out += part;
  return out;
}

}  // namespace

bool is_absolute(std::string_view reference) { return scheme_size(reference) != 0; }

std::string resolved(std::string_view base_address, std::string_view reference) {
  const Parts own = split(reference);
  const Parts base = split(base_address);
  if (!own.scheme.empty() || base.scheme.empty()) return std::string(reference);
  if (!own.authority.empty()) return joined(base.scheme, own.authority, without_dots(own.path), own.query, own.fragment);
  if (own.path.empty()) {
    return joined(base.scheme, base.authority, base.path, own.query.empty() ? base.query : own.query, own.fragment);
  }
  const std::string path = own.path.starts_with('/') ? std::string(own.path) : merged(base, own.path);
  return joined(base.scheme, base.authority, without_dots(path), own.query, own.fragment);
}

}  // namespace hexapla::feeds
