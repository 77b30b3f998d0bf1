#include "report/text_findings.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "core/in_conflict.h"
#include "report/labels.h"
#include "report/listed.h"
#include "report/text_cells.h"
#include "report/text_singles.h"
#include "report/text_words.h"
#include "text/words.h"

namespace hexapla::report {
namespace {

constexpr unsigned indent = 4;
constexpr unsigned gap = 2;
/// Cells of an account's name in a sentence.
constexpr unsigned longest_label = 40;
/// Places of one reading in one account that are shown; the rest is counted.
constexpr std::size_t shown_places = 2;
/// Lines that the words of one place may take.
constexpr unsigned lines_a_place = 2;
/// Below it the page says that the accounts may not answer one question.
constexpr double unsure = 0.5;

/// The mentions of one reading in one account: those shown, each with words of its own, and how many there are.
struct Places {
  std::uint32_t account = 0;
  std::vector<Mention> shown;
  std::size_t count = 0;
};

std::vector<Places> places_of(const Comparison& comparison, const Reading& reading) {
  std::vector<Places> out;
  std::set<std::string> seen;
  for (const Mention& mention : reading.mentions) {
    if (out.empty() || out.back().account != mention.account) {
      out.push_back({.account = mention.account});
      seen.clear();
    }
    Places& places = out.back();
    ++places.count;
    const std::string words = text::fold(comparison.accounts.at(mention.account).text(mention.span));
    if (seen.insert(words).second && places.shown.size() < shown_places) places.shown.push_back(mention);
  }
  return out;
}

/// The day and clock time of an ISO 8601 value, as far as it has them: "2025-10-14 06:10". Empty where it is a span, a part of
/// the day or not known.
std::string day_in(std::string_view iso) {
  constexpr std::size_t day_size = 10;  // 2025-10-14
  if (iso.size() < day_size || iso[4] != '-' || iso.find_first_not_of("0123456789-") < day_size) return {};
  std::string out(iso.substr(0, day_size));
  const std::string_view clock = iso.substr(day_size);
  if (clock.size() >= 6 && clock[0] == 'T' && clock.substr(1, 5).find_first_not_of("0123456789:") == std::string_view::npos)
    out += " " + std::string(clock.substr(1, 5));
  return out;
}

/// "3 passengers", with the date where the words do not give it ("Tuesday (2025-10-14)").
std::string value_of(const Value& value) {
  std::string out = displayable(value.text);
  const std::string day = day_in(value.iso);
  if (!day.empty() && value.text.find(day.substr(0, 4)) == std::string::npos) out += fmt::format(" ({})", day);
  return out;
}

std::string joined_names(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

/// A speaker and the words in quotation marks; what is reported without them stays so.
Styled spoken(Styled words, bool paraphrase) {
  if (paraphrase) return words;
  words.insert(words.begin(), {"“"});
  words.push_back({"”"});
  return words;
}

}  // namespace

std::string_view sign_of(Relation relation) {
  switch (relation) {
    case Relation::conflict:
      return "≠";
    case Relation::compatible:
      return "≈";
    case Relation::agree:
      return "=";
    case Relation::single:
      break;
  }
  return "·";
}

Style style_of(Relation relation) {
  switch (relation) {
    case Relation::conflict:
      return Style::conflict;
    case Relation::compatible:
      return Style::compatible;
    case Relation::agree:
      return Style::agree;
    case Relation::single:
      break;
  }
  return Style::single;
}

FindingWriter::FindingWriter(const Comparison& comparison, Page& page) : comparison_(comparison), page_(page) {
  const unsigned widest = std::clamp(page.columns() / 5, 10U, 28U);
  names_ = labels_of(comparison.accounts, widest);
  labels_ = labels_of(comparison.accounts, longest_label);
  for (const std::string& name : names_) name_width_ = std::max(name_width_, cells_of(name));
}

std::string FindingWriter::with_labels(std::string_view words) const {
  return renamed(words, comparison_.accounts, labels_, labels_);
}

void FindingWriter::title(std::size_t index) {
  const Finding& finding = comparison_.findings[index];
  const std::string id = fmt::format("f{}", index + 1);
  const auto id_width = static_cast<unsigned>(id.size());
  page_.row({{.column = 0, .width = 1, .text = {{std::string(sign_of(finding.relation)), style_of(finding.relation)}}},
             {.column = 2, .width = page_.columns() - 2 - id_width - gap, .text = {{displayable(finding.about), Style::heading}}},
             {.column = page_.columns() - id_width, .width = id_width, .text = {{id, Style::faint}}}});
}

void FindingWriter::shared(std::size_t index) {
  const Finding& finding = comparison_.findings[index];
  page_.blank_line();
  title(index);
  if (finding.kind == FindingKind::quotation) {
    quotation_in_rows(finding);
  } else {
    readings_in_rows(finding);
  }
  notes(finding);
}

/// Value, account, own words. A reading whose value another one excludes has ≠ before it.
void FindingWriter::readings_in_rows(const Finding& finding) {
  const unsigned marker = finding.relation == Relation::conflict ? 2 : 0;
  const unsigned widest = page_.columns() * 3 / 10;
  unsigned value_width = 0;
  for (std::size_t i = 0; i < finding.readings.size(); ++i) {
    if (is_shown(finding, i) && !is_one_clause(finding))
      value_width = std::max(value_width, cells_of(value_of(finding.readings[i].value)));
  }
  value_width = std::min(value_width, widest);
  const unsigned value_at = indent + marker;
  const unsigned name_at = value_at + (value_width == 0 ? 0 : value_width + gap);
  const unsigned words_at = name_at + name_width_ + gap;
  const unsigned words_width = std::max(page_.columns(), words_at + 1) - words_at;
  for (std::size_t i = 0; i < finding.readings.size(); ++i) {
    const Reading& reading = finding.readings[i];
    if (!is_shown(finding, i)) continue;
    bool first = true;
    for (const Places& places : places_of(comparison_, reading)) {
      const Account& account = comparison_.accounts.at(places.account);
      for (std::size_t place = 0; place < places.shown.size(); ++place) {
        std::vector<Cell> cells;
        if (first && in_conflict(finding, i)) cells.push_back({.column = indent, .width = 1, .text = {{"≠", Style::conflict}}});
        if (first && value_width > 0)
          cells.push_back({.column = value_at, .width = value_width, .text = {{value_of(reading.value), Style::heading}}});
        if (place == 0)
          cells.push_back({.column = name_at, .width = name_width_, .text = {{names_[places.account], Style::name}}});
        Styled words = words_in_context(account, places.shown[place].span, words_width * lines_a_place - 6);
        const std::size_t more = places.count - places.shown.size();
        if (place + 1 == places.shown.size() && more != 0)
          words.push_back({fmt::format(" (and {} more {})", more, more == 1 ? "place" : "places"), Style::faint});
        cells.push_back({.column = words_at, .width = words_width, .text = std::move(words)});
        page_.row(cells);
        first = false;
      }
    }
  }
}

/// Accounts of one wording, the speaker's words; changes against the first wording marked.
void FindingWriter::quotation_in_rows(const Finding& finding) {
  std::vector<std::string> tellers;
  unsigned names_width = 0;
  for (const Reading& reading : finding.readings) {
    std::vector<std::string> names;
    for (const Places& places : places_of(comparison_, reading)) names.push_back(names_[places.account]);
    tellers.push_back(joined_names(names));
    names_width = std::max(names_width, cells_of(tellers.back()));
  }
  // A cell more than one name takes, so that the comma after it stays beside it.
  names_width = std::min(names_width, std::max(name_width_ + 1, page_.columns() / 4));
  const unsigned words_at = indent + names_width + gap;
  const unsigned words_width = std::max(page_.columns(), words_at + 1) - words_at;
  for (std::size_t i = 0; i < finding.readings.size(); ++i) {
    const Reading& reading = finding.readings[i];
    Styled words = spoken(marked_words(reading), reading.value.paraphrase);
    if (reading.value.paraphrase) words.insert(words.begin(), {"reports: ", Style::faint});
    page_.row({{.column = indent, .width = names_width, .text = {{tellers[i], Style::name}}},
               {.column = words_at, .width = words_width, .text = std::move(words)}});
  }
}

void FindingWriter::notes(const Finding& finding) {
  const auto value = [&](std::uint32_t reading) { return value_of(finding.readings.at(reading).value); };
  // That accounts agree is seen; the reason would say it again, but for those of one origin.
  if (!finding.reason.empty() && (finding.relation != Relation::agree || finding.origins == 1))
    page_.paragraph(indent, {{displayable(with_labels(finding.reason)), Style::faint}});
  for (const auto& [earlier, later] : finding.updates) {
    page_.paragraph(indent, {{"Update: ", Style::heading}, {value(earlier) + ", later " + value(later)}});
  }
  for (const Sum& sum : finding.sums) page_.paragraph(indent, {{"Sum: ", Style::heading}, {displayable(sum.text)}});
  if (finding.confidence < unsure && finding.relation != Relation::single) {
    page_.paragraph(indent,
                    {{fmt::format("Unsure whether all answer one question ({:.2f}).", finding.confidence), Style::faint}});
  }
}

/// Who said it, and the words, as far as they fit one line.
Styled FindingWriter::spoken_line(const Reading& reading, unsigned width) const {
  const std::string speaker = reading.value.speaker.empty() ? "" : displayable(reading.value.speaker) + ": ";
  const unsigned taken = cells_of(speaker) + 2;
  Styled words =
      spoken({{cut_to_cells(displayable(reading.value.text), std::max(width, taken + 8) - taken)}}, reading.value.paraphrase);
  words.insert(words.begin(), {speaker, Style::name});
  return words;
}

void FindingWriter::singles(std::span<const std::size_t> findings) {
  constexpr unsigned words_at = 4;
  const unsigned width = page_.columns() - words_at;
  Lines lines(width);
  for (const std::size_t index : findings) {
    const Finding& finding = comparison_.findings[index];
    for (const Reading& reading : finding.readings) {
      for (const Places& places : places_of(comparison_, reading)) {
        if (finding.kind == FindingKind::quotation) {
          lines.add(places.account, reading);
        } else {
          lines.add(places.account, comparison_.accounts.at(places.account), places.shown.front().span);
        }
      }
    }
  }
  for (const Line& line : lines.all()) {
    Styled words = line.said != nullptr ? spoken_line(*line.said, width)
                                        : words_in_context(comparison_.accounts.at(line.account), line.places, width);
    page_.row({{.column = 2, .width = 1, .text = {{std::string(sign_of(Relation::single)), Style::single}}},
               {.column = words_at, .width = width, .text = std::move(words)}});
  }
}

}  // namespace hexapla::report
