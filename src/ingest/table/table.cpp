#include "ingest/table/table.h"

#include <algorithm>
#include <fmt/format.h>

#include "ingest/entry/entry_draft.h"
#include "ingest/html/references.h"
#include "ingest/kind.h"
#include "ingest/table/csv_scan.h"

namespace hexapla::ingest {
namespace {

constexpr std::uint64_t most_failures = 100;  ///< broken rows of one file that have a row of `failed` each

std::string column_name(std::string_view text, const Cell& cell) {
  std::string name(html::trimmed(text_of(text, cell).text));
  std::ranges::transform(name, name.begin(), html::lower);
  return name;
}

/// The first column that one of `names` names, in the order of the names.
std::optional<std::size_t> find_column(const std::vector<std::string>& columns, const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (std::ranges::equal(columns[i], name, {}, {}, html::lower)) return i;
    }
  }
  return std::nullopt;
}

std::vector<std::string> columns_of(std::string_view text, const Row& header) {
  std::vector<std::string> out;
  out.reserve(header.cells.size());
  for (const Cell& cell : header.cells) out.push_back(column_name(text, cell));
  return out;
}

class TableReader {
 public:
  TableReader(const Decoded& input, const IngestOptions& options)
      : input_(input),
        options_(options),
        separator_(separator_of(input.text)),
        rows_(input.text, separator_.mark, separator_.first_row) {}

  Records read() {
    Row row;
    if (rows_.next(row)) columns_ = columns_of(input_.text, row);
    find_columns();
    if (!text_ && !html_) {
      fail(ErrorCode::malformed, 0,
           fmt::format("a table without a column that holds a text ({}); name it with --field text=COLUMN",
                       fmt::join(options_.fields.text, ", ")));
      return std::move(out_);
    }
    out_.holds_accounts = true;
    for (std::uint64_t index = 0; rows_.next(row); ++index) {
      if (index == options_.limits.records) {
        fail(ErrorCode::limit, row.place.begin, fmt::format("more than {} rows; the rest is not read", options_.limits.records));
        break;
      }
      take(row, index);
    }
    if (out_.accounts.empty() && failures_ == 0) fail(ErrorCode::malformed, 0, "a table without rows");
    if (failures_ > most_failures) {
      out_.failed.push_back({.code = ErrorCode::malformed,
                             .reason = fmt::format("{} more rows could not be read, from here on", failures_ - most_failures),
                             .file = std::string(input_.file),
                             .offset = first_unlisted_});
    }
    return std::move(out_);
  }

 private:
  void find_columns() {
    const RecordFields& fields = options_.fields;
    text_ = find_column(columns_, fields.text);
    html_ = find_column(columns_, fields.html);
    title_ = find_column(columns_, fields.title);
    id_ = find_column(columns_, fields.id);
    for (const auto& [names, member] :
         {std::pair{&fields.author, &Metadata::author}, std::pair{&fields.publisher, &Metadata::publisher},
          std::pair{&fields.url, &Metadata::url}, std::pair{&fields.published, &Metadata::published},
          std::pair{&fields.updated, &Metadata::updated}, std::pair{&fields.language, &Metadata::language},
          std::pair{&fields.story, &Metadata::story}}) {
      if (const auto column = find_column(columns_, *names)) members_.emplace_back(*column, member);
    }
  }

  void take(const Row& row, std::uint64_t index) {
    if (row.unclosed) return fail(ErrorCode::malformed, *row.unclosed, "a quotation mark that nothing closes");
    const auto is_blank = [&](const Cell& cell) { return cell.content.empty(); };
    if (row.cells.size() > columns_.size() &&
        !std::all_of(row.cells.begin() + static_cast<std::ptrdiff_t>(columns_.size()), row.cells.end(), is_blank))
      return fail(ErrorCode::malformed, row.place.begin,
                  fmt::format("a row of {} cells under {} columns", row.cells.size(), columns_.size()));
    EntryParts entry{
        .place = row.place, .record = index, .steps = {"csv"}, .what = "a row", .text_may_have_title = true, .fields = {}};
    entry.fields.content = field(row, text_, false);
    if (!entry.fields.content) entry.fields.content = field(row, html_, true);
    if (!entry.fields.content) return fail(ErrorCode::malformed, row.place.begin, "a row without a text");
    entry.fields.title = field(row, title_, false);
    if (entry.fields.title) entry.fields.title->form = TextForm::plain;
    for (const auto& [column, member] : members_) {
      if (auto value = value_in(row, column); !value.empty()) entry.fields.metadata.*member = std::move(value);
    }
    entry.steps.emplace_back("html");
    auto draft = draft_of(input_, std::move(entry), options_);
    if (draft && draft->blocks.empty()) return fail(ErrorCode::malformed, row.place.begin, "a row that holds no text");
    if (!draft) return fail(draft.error().code, draft.error().offset.value_or(row.place.begin), draft.error().reason);
    if (id_) draft->id = value_in(row, *id_);
    out_.accounts.emplace_back(*std::move(draft));
  }

  std::string value_in(const Row& row, std::size_t column) const {
    if (column >= row.cells.size()) return {};
    return std::string(html::trimmed(text_of(input_.text, row.cells[column]).text));
  }

  /// The text of a cell; nothing if it is blank.
  std::optional<Field> field(const Row& row, std::optional<std::size_t> column, bool in_html) const {
    if (!column || *column >= row.cells.size()) return std::nullopt;
    MappedText text = text_of(input_.text, row.cells[*column]);
    if (html::trimmed(text.text).empty()) return std::nullopt;
    const bool is_html = in_html || looks_like_markup(text.text);
    return Field{std::move(text), is_html ? TextForm::html : TextForm::plain};
  }

  /// `at` is a byte of the decoded file.
  void fail(ErrorCode code, std::uint64_t at, std::string reason) {
    const auto place = static_cast<std::uint32_t>(at);
    const std::uint64_t offset = at < input_.text.size() ? payload_of(input_, {place, place + 1}).begin : input_.bytes.size();
    if (++failures_ <= most_failures) {
      out_.failed.push_back({.code = code, .reason = std::move(reason), .file = std::string(input_.file), .offset = offset});
    } else if (failures_ == most_failures + 1) {
      first_unlisted_ = offset;
    }
  }

  const Decoded& input_;
  const IngestOptions& options_;
  Separator separator_;
  CsvScanner rows_;
  std::vector<std::string> columns_;
  std::optional<std::size_t> text_, html_, title_, id_;
  std::vector<std::pair<std::size_t, std::optional<std::string> Metadata::*>> members_;
  Records out_;
  std::uint64_t failures_ = 0;
  std::optional<std::uint64_t> first_unlisted_;
};

}  // namespace

bool is_table(std::string_view text, const RecordFields& fields) {
  constexpr std::size_t head_size = 64U << 10U;
  constexpr std::size_t longest_name = 64;
  text = text.substr(0, head_size);
  const Separator separator = separator_of(text);
  CsvScanner rows(text, separator.mark, separator.first_row);
  Row row;
  if (!rows.next(row) || row.cells.size() < 2 || row.unclosed) return false;
  const auto is_name = [](const Cell& cell) { return cell.content.size() <= longest_name; };
  if (!std::ranges::all_of(row.cells, is_name)) return false;
  const std::vector<std::string> columns = columns_of(text, row);
  if (!find_column(columns, fields.text) && !find_column(columns, fields.html)) return false;
  // Prose may begin with such a word and a comma; its next line has not as many of them.
  return rows.next(row) && (row.cells.size() == columns.size() || row.unclosed);
}

Records read_table(const Decoded& input, const IngestOptions& options) { return TableReader(input, options).read(); }

}  // namespace hexapla::ingest
