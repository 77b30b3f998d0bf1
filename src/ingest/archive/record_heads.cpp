#include <array>
#include <charconv>

#include "ingest/archive/records.h"
#include "ingest/html/references.h"

// The heads of web archives' records.

namespace hexapla::archive {
namespace {

/// Bytes of a head; those of crawlers have less than 2 KiB.
constexpr std::size_t longest_head = 64U << 10U;

bool is_digits(std::string_view text) { return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos; }

std::optional<std::uint64_t> length_of(std::string_view digits) {
  std::uint64_t length = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
  if (failure != std::errc() || end != digits.data() + digits.size() || length > (1ULL << 62U)) return std::nullopt;
  return length;
}

std::unexpected<Error> malformed(std::string reason) {
  return std::unexpected(Error{.code = ErrorCode::malformed, .reason = std::move(reason)});
}

/// "WARC/1.0" and a line's end.
bool is_version_line(std::string_view bytes) {
  return bytes.size() > 8 && bytes.starts_with("WARC/") && html::is_digit(bytes[5]) && bytes[6] == '.' &&
         html::is_digit(bytes[7]);
}

void take_field(std::string_view line, RecordHead& head, bool& has_length) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return;
  const std::string_view name = html::trimmed(line.substr(0, colon)), value = html::trimmed(line.substr(colon + 1));
  const auto is = [&](std::string_view other) { return html::equals_ignoring_case(name, other); };
  if (is("content-length")) {
    const auto length = length_of(value);
    has_length = length.has_value();
    head.length = length.value_or(0);
  } else if (is("warc-type")) {
    head.type = value;
  } else if (is("warc-target-uri")) {
    // Wget writes the brackets that the standard's first grammar shows.
    head.url = value.starts_with('<') && value.ends_with('>') ? value.substr(1, value.size() - 2) : value;
  } else if (is("warc-date")) {
    head.date = value;
  } else if (is("content-type")) {
    head.content_type = value;
  } else if (is("warc-truncated")) {
    head.truncated = value;
  } else if (is("warc-segment-number")) {
    head.is_segment = true;
  }
}

Result<std::optional<RecordHead>> read_warc_head(std::string_view bytes) {
  if (!is_version_line(bytes)) return malformed("no record of a web archive (WARC) begins here");
  RecordHead head;
  bool has_length = false;
  std::size_t at = bytes.find('\n');
  while (at != std::string_view::npos) {
    const std::size_t begin = at + 1;
    at = bytes.find('\n', begin);
    if (at > longest_head) break;  // or there is none
    const std::string_view line = bytes.substr(begin, at - begin);
    if (html::trimmed(line).empty()) {
      if (!has_length) return malformed("a record without a Content-Length that is a whole number");
      head.size = at + 1;
      return std::optional(head);
    }
    take_field(line, head, has_length);
  }
  if (bytes.size() > longest_head) return malformed("a record whose head has no end");
  return std::optional<RecordHead>();
}

/// The fields of an ARC head, counted from the end of the line, since URLs hold spaces.
struct ArcLine {
  std::string_view url, date, type, length;
};

std::optional<ArcLine> split_arc_line(std::string_view line) {
  constexpr std::size_t most_fields = 10;
  std::array<std::string_view, most_fields> fields;  // from the last one on
  std::array<std::size_t, most_fields> begins = {};
  std::size_t count = 0, end = line.size();
  for (; count < most_fields && end != 0; ++count) {
    const std::size_t space = line.rfind(' ', end - 1);
    const std::size_t begin = space == std::string_view::npos ? 0 : space + 1;
    fields.at(count) = line.substr(begin, end - begin);
    begins.at(count) = begin;
    if (space == std::string_view::npos) {
      ++count;
      break;
    }
    end = space;
  }
  const auto is_date = [](std::string_view field) { return is_digits(field) && field.size() >= 12 && field.size() <= 18; };
  // Version 1: URL, address, date, type, length. Version 2 has five more between type and length.
  for (const std::size_t date : {std::size_t{2}, std::size_t{7}}) {
    if (count <= date + 1 || !is_date(fields.at(date)) || begins.at(date + 1) == 0) continue;
    return ArcLine{line.substr(0, begins.at(date + 1) - 1), fields.at(date), fields.at(date - 1), fields[0]};
  }
  return std::nullopt;
}

bool has_scheme(std::string_view line) {
  constexpr std::size_t longest_scheme = 16;
  const std::size_t colon = line.substr(0, longest_scheme + 1).find(':');
  return colon != std::string_view::npos && colon != 0 && html::is_letter(line[0]);
}

Result<std::optional<RecordHead>> read_arc_head(std::string_view bytes) {
  const std::size_t end = bytes.substr(0, longest_head).find('\n');
  if (end == std::string_view::npos) {
    if (bytes.size() >= longest_head || !has_scheme(bytes)) return malformed("no record of a web archive (ARC) begins here");
    return std::optional<RecordHead>();
  }
  const std::string_view line = html::trimmed(bytes.substr(0, end));
  const auto fields = has_scheme(line) ? split_arc_line(line) : std::nullopt;
  if (!fields) return malformed("no record of a web archive (ARC) begins here");
  const auto length = length_of(fields->length);
  if (!length) return malformed("a record without a length that is a whole number");
  return std::optional(RecordHead{.size = end + 1,
                                  .length = *length,
                                  .type = fields->url.starts_with("filedesc:") ? "filedesc" : "response",
                                  .url = fields->url,
                                  .date = fields->date,
                                  .content_type = fields->type});
}

}  // namespace

Result<std::optional<RecordHead>> read_head(RecordForm form, std::string_view bytes) {
  return form == RecordForm::warc ? read_warc_head(bytes) : read_arc_head(bytes);
}

bool begins_record(RecordForm form, std::string_view bytes) {
  if (form == RecordForm::warc) {
    if (!is_version_line(bytes)) return false;
    const std::size_t end = bytes.find_first_not_of("0123456789", 7);  // "1.0", "0.17"
    return end != std::string_view::npos && (bytes[end] == '\r' || bytes[end] == '\n');
  }
  if (!has_scheme(bytes)) return false;
  const std::size_t end = std::min(bytes.substr(0, longest_head).find('\n'), bytes.size());
  return split_arc_line(html::trimmed(bytes.substr(0, end))).has_value();
}

}  // namespace hexapla::archive
