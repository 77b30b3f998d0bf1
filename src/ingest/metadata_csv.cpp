#include "ingest/metadata_csv.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

#include "core/try.h"
#include "ingest/html/iso_time.h"
#include "text/charset.h"

namespace hexapla::ingest {
namespace {

struct CsvRow {
  std::uint64_t line = 0;
  std::vector<std::string> fields;
};

/// Reads fields and rows; a quotation mark opens a field only at its beginning.
class CsvReader {
 public:
  CsvReader(std::string_view text, char separator) : text_(text), separator_(separator) {}

  bool at_end() const { return at_ >= text_.size(); }

  /// The next row; nothing for a quotation mark that is not closed.
  std::optional<CsvRow> row() {
    CsvRow out{.line = line_, .fields = {}};
    while (true) {
      auto field = text_.substr(at_).starts_with('"') ? quoted() : plain();
      if (!field) return std::nullopt;
      out.fields.push_back(std::move(*field));
      if (at_end()) break;
      const char c = text_[at_++];
      if (c == separator_) continue;
      if (c == '\r' && !at_end() && text_[at_] == '\n') ++at_;
      ++line_;
      break;
    }
    return out;
  }

 private:
  std::optional<std::string> plain() {
    const std::size_t begin = at_;
    while (!at_end() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r') ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }
  std::optional<std::string> quoted() {
    std::string out;
    ++at_;
    while (!at_end()) {
      const char c = text_[at_++];
      if (c == '\n') ++line_;
      if (c != '"') {
        out += c;
      } else if (!at_end() && text_[at_] == '"') {
        out += text_[at_++];
      } else {
        return out + *plain();  // what stands after the closing mark is kept
      }
    }
    return std::nullopt;
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::uint64_t line_ = 1;
};

std::string trimmed(std::string_view text) {
  constexpr std::string_view space = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(space);
  return begin == std::string_view::npos ? std::string()
                                         : std::string(text.substr(begin, text.find_last_not_of(space) - begin + 1));
}

char separator_of(std::string_view text) {
  const std::string_view header = text.substr(0, text.find_first_of("\r\n"));
  for (const char candidate : {',', ';', '\t'}) {
    if (header.find(candidate) != std::string_view::npos) return candidate;
  }
  return ',';
}

Error wrong(const std::string& path, std::uint64_t line, std::string_view what) {
  return {.code = ErrorCode::usage, .reason = fmt::format("row {}: {}", line, what), .file = path};
}

constexpr std::array<std::string_view, 10> known_columns = {"file",  "name",   "id",       "publisher", "url",
                                                            "title", "author", "language", "published", "updated"};

bool is_web_address(std::string_view value) {
  const std::size_t scheme = value.starts_with("https://") ? 8 : value.starts_with("http://") ? 7 : value.size();
  return scheme < value.size() && value.find_first_of(" \t\r\n<>\"") == std::string_view::npos;
}

/// Puts one field where its column says; the reason for a value that the column cannot hold.
std::string_view put(MetadataRow& row, std::string_view column, std::string value) {
  if (value.empty()) return {};
  if (column == "url" && !is_web_address(value)) return "is no address; write it as https://example.org/article";
  Metadata& metadata = row.metadata;
  const std::array<std::pair<std::string_view, std::optional<std::string>*>, 5> texts = {{{"publisher", &metadata.publisher},
                                                                                          {"url", &metadata.url},
                                                                                          {"title", &metadata.title},
                                                                                          {"author", &metadata.author},
                                                                                          {"language", &metadata.language}}};
  for (const auto& [name, member] : texts) {
    if (name == column) *member = value;
  }
  if (column == "published" || column == "updated") {
    auto time = html::iso_time(value);
    if (!time) return "is not a time that is clear; write it as 2025-10-14 or 2025-10-14T17:45:00Z";
    (column == "published" ? metadata.published : metadata.updated) = std::move(time);
  }
  if (column == "file")
    row.file = std::move(value);
  else if (column == "name")
    row.name = std::move(value);
  else if (column == "id")
    row.id = std::move(value);
  return {};
}

std::string lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return text;
}

Result<MetadataRow> read_row(const CsvRow& csv, const std::vector<std::string>& columns, const std::string& path) {
  MetadataRow row{.line = csv.line};
  for (std::size_t i = 0; i < std::min(csv.fields.size(), columns.size()); ++i) {
    const std::string value = trimmed(csv.fields[i]);
    if (const std::string_view reason = put(row, columns[i], value); !reason.empty()) {
      return std::unexpected(wrong(path, csv.line, fmt::format("{} \"{}\" {}", columns[i], value, reason)));
    }
  }
  if (row.file.empty()) return std::unexpected(wrong(path, csv.line, "names no file"));
  return row;
}

/// The names in the first row. A column that means nothing here is said, for it may be a slip.
Result<std::vector<std::string>> read_header(const CsvRow& csv, const std::string& path, std::vector<Warning>& warnings) {
  std::vector<std::string> columns;
  columns.reserve(csv.fields.size());
  for (const std::string& field : csv.fields) columns.push_back(lower(trimmed(field)));
  if (std::ranges::find(columns, "file") == columns.end()) {
    return std::unexpected(wrong(path, csv.line, "the first row names the columns; one of them must be \"file\""));
  }
  for (const std::string& column : columns) {
    if (column.empty() || std::ranges::find(known_columns, column) != known_columns.end()) continue;
    warnings.push_back({fmt::format("--meta: column \"{}\" is not used; known are {}", column, fmt::join(known_columns, ", "))});
  }
  return columns;
}

}  // namespace

Result<std::vector<MetadataRow>> parse_metadata_csv(std::string_view bytes, const std::string& path,
                                                    std::vector<Warning>& warnings) {
  auto decoded = text::decode(bytes);
  if (!decoded) {
    decoded.error().file = path;
    decoded.error().code = ErrorCode::usage;
    return std::unexpected(std::move(decoded).error());
  }
  CsvReader reader(decoded->text, separator_of(decoded->text));
  std::vector<std::string> columns;
  std::vector<MetadataRow> rows;
  std::set<std::string> seen;
  for (std::uint64_t line = 1; !reader.at_end();) {
    auto csv = reader.row();
    if (!csv) return std::unexpected(wrong(path, line, "a quotation mark is not closed"));
    line = csv->line + 1;
    const bool blank = std::ranges::all_of(csv->fields, [](const std::string& field) { return trimmed(field).empty(); });
    if (blank) continue;
    if (columns.empty()) {
      HEXAPLA_TRY(header, read_header(*csv, path, warnings));
      columns = std::move(header);
      continue;
    }
    HEXAPLA_TRY(row, read_row(*csv, columns, path));
    if (!seen.insert(row.file).second)
      return std::unexpected(wrong(path, csv->line, fmt::format("{} has a row already", row.file)));
    rows.push_back(std::move(row));
  }
  if (columns.empty()) return std::unexpected(wrong(path, 1, "it is empty"));
  return rows;
}

std::vector<std::optional<std::size_t>> match_files(std::span<const std::string> wanted, std::span<const std::string> files,
                                                    std::string_view what, std::vector<Warning>& warnings) {
  // By path and by file name: sorted, so that the cost is n log n. A longer ending is looked for among those of its file name.
  const auto name_of = [](std::string_view path) { return path.substr(path.rfind('/') + 1); };
  const auto without_dot = [](std::string_view path) { return path.starts_with("./") ? path.substr(2) : path; };
  std::vector<std::pair<std::string_view, std::size_t>> by_name;
  by_name.reserve(files.size());
  for (std::size_t i = 0; i < files.size(); ++i) by_name.emplace_back(name_of(files[i]), i);
  std::ranges::sort(by_name);
  std::vector<std::optional<std::size_t>> out;
  for (const std::string& path : wanted) {
    const std::string_view clean = without_dot(path);
    std::vector<std::size_t> found;
    bool same = false;
    auto at = std::ranges::lower_bound(by_name, name_of(clean), {}, &std::pair<std::string_view, std::size_t>::first);
    for (; at != by_name.end() && at->first == name_of(clean) && !same; ++at) {
      const std::string_view file = without_dot(files[at->second]);
      same = file == clean;
      if (same) found.clear();
      if (same || (file.ends_with(clean) && file.size() > clean.size() && file[file.size() - clean.size() - 1] == '/')) {
        found.push_back(at->second);
      }
    }
    out.push_back(found.size() == 1 ? std::optional(found[0]) : std::nullopt);
    if (found.size() == 1) continue;
    warnings.push_back(
        {fmt::format("{} {} matches {}", what, path, found.empty() ? "no input" : "more than one input; give more of its path")});
  }
  return out;
}

}  // namespace hexapla::ingest
