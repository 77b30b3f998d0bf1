#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <span>

#include <hexapla/report.h>

#include "report/listed.h"
#include "report/text_cells.h"
#include "report/text_findings.h"
#include "report/text_overview.h"
#include "report/text_words.h"

// The comparison for a terminal, from what a fact-checker asks first to what can wait.

namespace hexapla {
namespace {

using namespace report;

constexpr unsigned narrowest = 40;
constexpr unsigned widest = 1000;
/// Entries of each view beside the findings.
constexpr std::size_t shown_of_view = 12;

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

/// "2025-10-14" or "2025-10-14 08:30" of an ISO 8601 time; what is not one, as it is.
std::string day_of(const Metadata& metadata) {
  if (!metadata.published) return "undated";
  std::string out = displayable(*metadata.published);
  if (out.size() >= 16 && out[10] == 'T') out = out.substr(0, 10) + " " + out.substr(11, 5);
  return cut_to_cells(out, 16);
}

/// The title, or else the words with which the text begins.
std::string_view title_of(const Account& account) {
  if (account.metadata().title) return *account.metadata().title;
  return account.blocks().empty() ? account.text() : account.text(account.blocks()[0].span);
}

class Report {
 public:
  Report(const Comparison& comparison, const TextOptions& options)
      : comparison_(comparison),
        limit_(options.findings == 0 ? SIZE_MAX : options.findings),
        page_(std::clamp(options.columns, narrowest, widest), options.color),
        findings_(comparison, page_),
        listed_(comparison) {}

  std::string write() && {
    overview();
    accounts();
    part("CONFLICTS",
         [](const Finding& finding) { return finding.relation == Relation::conflict && finding.kind != FindingKind::quotation; });
    part(
        "DIFFERING QUOTATIONS",
        [](const Finding& finding) {
          return finding.kind == FindingKind::quotation &&
                 (finding.relation == Relation::conflict || finding.relation == Relation::compatible) && !finding.may_agree();
        },
        marks_legend());
    part("DIFFERENT, BUT ALL CAN HOLD", [](const Finding& finding) {
      return finding.relation == Relation::compatible && finding.kind != FindingKind::quotation && !finding.may_agree();
    });
    part("AGREED", [](const Finding& finding) { return finding.relation == Relation::agree; });
    part("MAY AGREE", [](const Finding& finding) { return finding.may_agree(); });
    singles();
    copies();
    OverviewWriter(comparison_, page_, findings_, std::min(limit_, shown_of_view)).write();
    inputs();
    return std::move(page_).take();
  }

 private:
  void overview() {
    // Counted as the sections below are.
    std::size_t conflicts = 0, wordings = 0, cuts = 0, compatible = 0, agreed = 0, unsure = 0, alone = 0;
    for (std::size_t i = 0; i < comparison_.findings.size(); ++i) {
      const Finding& finding = comparison_.findings[i];
      if (!listed_[i]) continue;
      if (finding.relation == Relation::single) {
        ++alone;
      } else if (finding.relation == Relation::agree) {
        ++agreed;
      } else if (finding.may_agree()) {
        ++unsure;
      } else if (finding.kind == FindingKind::quotation) {
        ++(finding.relation == Relation::conflict ? wordings : cuts);
      } else {
        ++(finding.relation == Relation::conflict ? conflicts : compatible);
      }
    }
    const std::size_t origins = comparison_.origin.empty() ? 0 : 1 + *std::ranges::max_element(comparison_.origin);
    page_.paragraph(0,
                    {{counted(comparison_.accounts.size(), "account", "accounts") + ", " + counted(origins, "origin", "origins"),
                      Style::heading}});
    const auto tally = [&](Relation relation, std::size_t count, std::string_view words) {
      return Styled{{fmt::format("{} {}", sign_of(relation), count), style_of(relation)}, {" " + std::string(words)}};
    };
    Styled line = tally(Relation::conflict, conflicts, conflicts == 1 ? "conflict" : "conflicts");
    const auto add = [&](const Styled& more) {
      line.push_back({"  "});
      line.insert(line.end(), more.begin(), more.end());
    };
    const std::string_view quotations = wordings + cuts == 1 ? "quotation" : "quotations";
    if (wordings > 0 && cuts > 0) {  // short, so that the line stays one on a terminal of 80 columns
      Styled both = tally(Relation::conflict, wordings, "");
      const Styled more = tally(Relation::compatible, cuts, "quotes");
      both.insert(both.end(), more.begin(), more.end());
      add(both);
    } else {
      add(tally(cuts > 0 ? Relation::compatible : Relation::conflict, wordings + cuts, quotations));
    }
    add(tally(Relation::compatible, compatible, "can all hold"));
    if (unsure > 0) {
      Styled both = tally(Relation::agree, agreed, "");
      const Styled more = tally(Relation::compatible, unsure, "agree");
      both.insert(both.end(), more.begin(), more.end());
      add(both);
    } else {
      add(tally(Relation::agree, agreed, "agree"));
    }
    add(tally(Relation::single, alone, unsure > 0 ? "alone" : "by one alone"));  // so that the line stays one, as above
    page_.paragraph(0, line);
  }

  void accounts() {
    page_.blank_line();
    const unsigned day_at = 2 + findings_.name_width() + 2;
    unsigned day_width = 0;
    for (const Account& account : comparison_.accounts) day_width = std::max(day_width, cells_of(day_of(account.metadata())));
    const unsigned title_at = day_at + day_width + 2;
    const unsigned title_width = std::max(page_.columns(), title_at + 1) - title_at;
    for (std::uint32_t i = 0; i < comparison_.accounts.size(); ++i) {
      const Account& account = comparison_.accounts[i];
      std::string title = displayable(title_of(account));
      if (!account.readable())
        title = fmt::format("[not compared: language {}] {}", displayable(account.metadata().language.value_or("und")), title);
      page_.row({{.column = 2, .width = findings_.name_width(), .text = {{findings_.name_of_account(i), Style::name}}},
                 {.column = day_at, .width = day_width, .text = {{day_of(account.metadata()), Style::faint}}},
                 {.column = title_at, .width = title_width, .text = {{cut_to_cells(title, title_width)}}}});
    }
    shared_origins();
    for (const std::uint32_t account : comparison_.overview.other_event) {
      page_.paragraph(2, {{findings_.name_of_account(account) +
                               " shares no participant, place or time with the others: it tells of another event.",
                           Style::compatible}});
    }
  }

  void shared_origins() {
    std::map<std::uint32_t, std::vector<std::uint32_t>> by_origin;
    for (std::uint32_t i = 0; i < comparison_.origin.size(); ++i) by_origin[comparison_.origin[i]].push_back(i);
    for (const auto& [origin, members] : by_origin) {
      if (members.size() < 2) continue;
      std::string names;
      for (const std::uint32_t member : members) names += (names.empty() ? "" : ", ") + findings_.name_of_account(member);
      page_.paragraph(2, {{"One origin, as they share text: " + names, Style::faint}});
    }
  }

  /// The findings that `belongs` takes, in order, with a heading that counts them.
  void part(std::string_view title, const std::function<bool(const Finding&)>& belongs, const Styled& legend = {}) {
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i < comparison_.findings.size(); ++i) {
      if (comparison_.findings[i].relation != Relation::single && listed_[i] && belongs(comparison_.findings[i]))
        members.push_back(i);
    }
    if (members.empty()) return;
    page_.section(fmt::format("{} ({})", title, members.size()));
    if (!legend.empty()) page_.paragraph(0, legend);
    for (std::size_t i = 0; i < members.size() && i < limit_; ++i) findings_.shared(members[i]);
    more(members.size());
  }

  void more(std::size_t count) {
    if (count > limit_) page_.paragraph(0, {{fmt::format("… and {} more", count - limit_), Style::faint}});
  }

  void singles() {
    std::vector<std::vector<std::size_t>> by_account(comparison_.accounts.size());
    std::size_t count = 0;
    for (const std::uint32_t i : singles_of(comparison_)) {
      const Finding& finding = comparison_.findings[i];
      if (!listed_[i] || finding.readings.empty() || finding.readings[0].mentions.empty()) continue;
      by_account.at(finding.readings[0].mentions[0].account).push_back(i);
      ++count;
    }
    if (count == 0) return;
    page_.section(fmt::format("TOLD BY ONE ALONE ({})", count));
    for (std::uint32_t account = 0; account < by_account.size(); ++account) {
      const auto& members = by_account[account];
      if (members.empty()) continue;
      page_.blank_line();
      page_.paragraph(0,
                      {{findings_.name_of_account(account), Style::name}, {fmt::format(" ({})", members.size()), Style::faint}});
      findings_.singles(std::span(members).first(std::min(members.size(), limit_)));
      more(members.size());
    }
  }

  void copies() {
    if (comparison_.copies.empty()) return;
    page_.section(fmt::format("SHARED TEXT ({})", comparison_.copies.size()));
    for (std::size_t i = 0; i < comparison_.copies.size() && i < limit_; ++i) copy(comparison_.copies[i]);
    more(comparison_.copies.size());
  }

  void copy(const Copy& copy) {
    const auto percent = [](double share) { return fmt::format("{:.0f}%", share * 100); };
    const std::string from = findings_.name_of_account(copy.from);
    const std::string to = findings_.name_of_account(copy.to);
    page_.blank_line();
    page_.paragraph(0,
                    {{from, Style::name},
                     {copy.directed ? " → " : " — "},
                     {to, Style::name},
                     {fmt::format("   {} of {}, {} of {}, in {}", percent(copy.share_from), from, percent(copy.share_to), to,
                                  counted(copy.passages.size(), "passage", "passages"))}},
                    4);
    if (!copy.reason.empty()) page_.paragraph(4, {{displayable(findings_.with_labels(copy.reason)), Style::faint}});
    constexpr std::size_t shown = 3;
    const unsigned width = page_.columns() - 4;
    for (std::size_t i = 0; i < copy.passages.size() && i < shown; ++i) {
      const std::string words = displayable(comparison_.accounts.at(copy.to).text(copy.passages[i].to));
      page_.paragraph(4, {{"“" + cut_to_cells(words, 2 * width - 4) + "”"}});
    }
    if (copy.passages.size() > shown)
      page_.paragraph(
          4, {{fmt::format("… and {}", counted(copy.passages.size() - shown, "passage more", "passages more")), Style::faint}});
  }

  void inputs() {
    std::size_t warnings = 0;
    for (const Account& account : comparison_.accounts) warnings += account.warnings().size();
    if (comparison_.failed.empty() && warnings == 0) return;
    page_.section(fmt::format("INPUTS ({} failed, {})", comparison_.failed.size(), counted(warnings, "warning", "warnings")));
    for (const Error& error : comparison_.failed)
      page_.paragraph(0, {{"failed  ", Style::conflict}, {displayable(error.message())}}, 8);
    for (std::uint32_t i = 0; i < comparison_.accounts.size(); ++i) {
      const auto all = comparison_.accounts[i].warnings();
      if (all.empty()) continue;
      std::string words = displayable(all.front().reason);
      if (all.front().offset) words += fmt::format(" (byte {})", *all.front().offset);
      if (all.size() > 1) words += fmt::format(", and {} more", all.size() - 1);
      page_.paragraph(0, {{"warning ", Style::compatible}, {findings_.name_of_account(i) + ": " + words}}, 8);
    }
  }

  const Comparison& comparison_;
  std::size_t limit_;
  Page page_;
  FindingWriter findings_;
  Listed listed_;
};

}  // namespace

std::string to_printable(std::string_view words) { return displayable(words); }

std::string to_text(const Comparison& comparison, const TextOptions& options) { return Report(comparison, options).write(); }

}  // namespace hexapla
