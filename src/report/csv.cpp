#include <fmt/format.h>
#include <string_view>

#include <hexapla/report.h>

#include "text/json_writer.h"

namespace hexapla {
namespace {

constexpr std::string_view header = "finding,kind,about,relation,reading,value,low,high,unit,account,origin,begin,end,text\r\n";

/// Appends a field, quoted where RFC 4180 asks for it.
void add_field(std::string& row, std::string_view field) {
  if (!row.empty()) row += ',';
  if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
    row += field;
    return;
  }
  row += '"';
  for (const char c : field) {
    if (c == '"') row += '"';
    row += c;
  }
  row += '"';
}

/// Words of an article, for a file that may be opened in a spreadsheet: what such a program would take for a formula, or for the
/// apostrophe that forbids one, stands behind an apostrophe; a NUL, at which many readers stop, is a U+FFFD (docs/formats.md).
void add_words(std::string& row, std::string_view words) {
  constexpr std::string_view guarded = "=+-@'\t\r\n";
  std::string safe(!words.empty() && guarded.find(words.front()) != std::string_view::npos ? "'" : "");
  safe += words;
  for (std::size_t at = 0; (at = safe.find('\0', at)) != std::string::npos;) safe.replace(at, 1, "\uFFFD");
  add_field(row, safe);
}

void add_number(std::string& row, const std::optional<double>& number) {
  std::string digits;
  if (number) text::append_json_number(digits, *number);
  add_field(row, digits);
}

}  // namespace

std::string to_csv(const Comparison& comparison) {
  std::string out(header);
  for (std::size_t f = 0; f < comparison.findings.size(); ++f) {
    const Finding& finding = comparison.findings[f];
    std::string question = fmt::format("f{},{}", f + 1, name_of(finding.kind));
    add_words(question, finding.about);
    add_field(question, name_of(finding.relation));
    for (std::size_t r = 0; r < finding.readings.size(); ++r) {
      const Value& value = finding.readings[r].value;
      std::string reading = question + fmt::format(",r{}", r + 1);
      add_words(reading, value.text);
      add_number(reading, value.low);
      add_number(reading, value.high);
      add_words(reading, value.unit);
      for (const Mention& mention : finding.readings[r].mentions) {
        const Account& account = comparison.accounts.at(mention.account);
        std::string row = reading;
        add_words(row, account.name());
        row += fmt::format(",{},{},{}", comparison.origin.at(mention.account), mention.span.begin, mention.span.end);
        add_words(row, account.text(mention.span));
        out += row + "\r\n";
      }
    }
  }
  return out;
}

}  // namespace hexapla
