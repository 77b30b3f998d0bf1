#include "report/html/synopsis.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

#include "report/html/cell.h"
#include "report/html/facts.h"
#include "report/html/question.h"
#include "text/content.h"
#include "text/words.h"

namespace hexapla::report {
namespace {

constexpr std::size_t longest_question = 160;  // bytes
// What a phone shows before "17 more" is touched; page/fold.css counts the same.
constexpr std::size_t shown_on_phone = 3;     // of what one account alone says
constexpr std::size_t accounts_on_phone = 6;  // of the list of accounts

/// Mentions by account: the cells of one row.
std::vector<std::vector<PlacedMention>> cells_of(const View& view, std::uint32_t finding) {
  std::vector<std::vector<PlacedMention>> cells(view.accounts());
  for (const PlacedMention& placed : view.mentions_of(finding)) cells.at(placed.mention.account).push_back(placed);
  return cells;
}

/// "A Gazette".
std::string signature(const View& view, std::size_t account) { return view.letter(account) + " " + view.label(account); }

/// On a phone, where cells stand under one another, accounts that give the same answers share the first one's cell; the cells of
/// the others are folded.
struct Grouping {
  std::vector<bool> folded;                       ///< by account: a cell above gives the same answers
  std::vector<std::vector<std::size_t>> joining;  ///< by account: those for whom its cell stands too
};

Grouping group(const std::vector<std::vector<PlacedMention>>& cells) {
  Grouping grouping{.folded = std::vector<bool>(cells.size()), .joining = std::vector<std::vector<std::size_t>>(cells.size())};
  std::map<std::set<std::uint32_t>, std::size_t> first_teller;  // of readings
  for (std::size_t account = 0; account < cells.size(); ++account) {
    std::set<std::uint32_t> readings;
    for (const PlacedMention& placed : cells[account]) readings.insert(placed.reading);
    if (readings.empty()) continue;
    const auto [first, fresh] = first_teller.try_emplace(std::move(readings), account);
    if (fresh) continue;
    grouping.folded[account] = true;
    grouping.joining[first->second].push_back(account);
  }
  return grouping;
}

void open_cell(Markup& out, const View& view, std::size_t account, std::string_view cell_class) {
  out.raw("<td role=cell").attribute("data-k", signature(view, account));
  if (!cell_class.empty()) out.raw(" class=").raw(cell_class);
  if (cell_class != "none") write_language(out, view.comparison().accounts[account]);
}

void write_cell(Markup& out, const View& view, std::size_t account, std::span<const PlacedMention> mentions,
                const Grouping& grouping) {
  open_cell(out, view, account, mentions.empty() ? "none" : grouping.folded[account] ? "more" : "");
  if (const auto& joining = grouping.joining[account]; !joining.empty()) {
    std::string letters = view.letter(account), labels = view.label(account);
    for (const std::size_t other : joining) {
      letters += " " + view.letter(other);
      labels += ", " + view.label(other);
    }
    out.attribute("data-g", letters + " " + labels);
  }
  out.raw(">");
  if (!mentions.empty()) {
    write_words(out, view, mentions);
  } else if (view.comparison().accounts[account].readable()) {
    out.raw("<span aria-hidden=true>—</span><span class=vh>not told</span>");
  } else {
    out.raw("<span class=unread>not read</span>");
  }
  out.raw("</td>");
}

/// What unfolds the cells of accounts that answer as one above.
void write_others(Markup& out, const View& view, const Grouping& grouping) {
  std::vector<std::size_t> others;
  for (std::size_t account = 0; account < grouping.folded.size(); ++account)
    if (grouping.folded[account]) others.push_back(account);
  if (others.empty()) return;
  constexpr std::size_t most_letters = 6;
  out.raw("<details class=others><summary>");
  if (others.size() > most_letters) {
    out.number(others.size()).raw(" others");
    others.clear();
  }
  for (std::size_t i = 0; i < others.size(); ++i) {
    if (i > 0) out.raw(i + 1 == others.size() ? " and " : ", ");
    out.raw("<b class=letter>").raw(view.letter(others[i])).raw("</b>");
  }
  out.raw(" in their words</summary></details>");
}

/// By what the page's filter tells findings apart.
std::string_view filtered_as(const Finding& finding) { return finding.may_agree() ? "unsure" : name_of(finding.relation); }

void write_row(Markup& out, const View& view, std::uint32_t finding) {
  const Finding& of = view.comparison().findings[finding];
  const auto cells = cells_of(view, finding);
  const Grouping grouping = group(cells);
  out.raw("<tr role=row class=finding").attribute("id", finding_id(finding)).attribute("data-kind", name_of(of.kind));
  out.attribute("data-relation", filtered_as(of)).raw("><th scope=row role=rowheader>");
  write_question(out, view, finding);
  write_others(out, view, grouping);
  out.raw("</th>");
  for (std::size_t account = 0; account < cells.size(); ++account) write_cell(out, view, account, cells[account], grouping);
  out.raw("</tr>\n");
}

/// Whether the words shown below a question say it again: all of it, or at a time, which stands in its sentence, half of it.
bool is_said_below(const View& view, const Finding& finding, const PlacedMention& first) {
  const Mention& mention = first.mention;
  const std::string words = text::fold(view.comparison().accounts[mention.account].text(mention.span));
  if (words.find(text::fold(finding.about)) != std::string::npos) return true;
  const std::size_t kind = finding.about.find(": ");  // "when: the ferry sank"
  if (finding.kind != FindingKind::time || kind == std::string::npos) return false;
  const std::vector<std::string> asked = text::content_of(std::string_view(finding.about).substr(kind + 2));
  return 2 * text::shared(asked, text::content_of(shown_words(view, first))) >= asked.size();
}

/// What one account alone says, as a list in its column.
void write_single(Markup& out, const View& view, std::uint32_t finding, std::span<const PlacedMention> mentions) {
  const Finding& of = view.comparison().findings[finding];
  out.raw("<li class=finding").attribute("id", finding_id(finding)).attribute("data-kind", name_of(of.kind));
  out.attribute("data-relation", name_of(of.relation)).raw(">");
  // The words of a quotation stand below who says them.
  const bool said = of.kind == FindingKind::quotation && !of.readings[0].value.speaker.empty();
  const std::string_view question = cut_to(said ? of.readings[0].value.speaker : of.about, longest_question);
  if (!said && is_said_below(view, of, mentions[0])) {  // a question that only repeats its answer is for screen readers
    out.raw("<h3 class=vh dir=auto>").text(question).raw("</h3>");
  } else {
    out.raw("<h3><a").attribute("href", "#" + finding_id(finding)).raw(" dir=auto>").text(question).raw("</a></h3>");
  }
  write_words(out, view, mentions);
  out.raw("</li>\n");
}

void write_singles(Markup& out, const View& view) {
  std::vector<std::vector<std::pair<std::uint32_t, std::vector<PlacedMention>>>> lists(view.accounts());
  for (const std::uint32_t finding : view.findings(Section::singles)) {
    std::vector<PlacedMention> mentions = view.mentions_of(finding);
    if (!mentions.empty()) lists.at(mentions[0].mention.account).emplace_back(finding, std::move(mentions));
  }
  out.raw("<tr role=row class=solo><th scope=row role=rowheader><p class=why>");
  out.raw("Each column lists what its account alone tells. Silence of the others is no denial.</p></th>");
  for (std::size_t account = 0; account < lists.size(); ++account) {
    open_cell(out, view, account, lists[account].empty() ? "none" : "");
    out.raw(">");
    if (lists[account].empty()) {
      out.raw("<span aria-hidden=true>—</span><span class=vh>nothing alone</span></td>");
      continue;
    }
    out.raw("<ul>\n");
    for (const auto& [finding, mentions] : lists[account]) write_single(out, view, finding, mentions);
    out.raw("</ul>");
    if (lists[account].size() > shown_on_phone)
      out.raw("<details class=rest><summary>").number(lists[account].size() - shown_on_phone).raw(" more</summary></details>");
    out.raw("</td>");
  }
  out.raw("</tr>\n");
}

void write_section(Markup& out, const View& view, Section section) {
  const auto& findings = view.findings(section);
  if (findings.empty()) return;
  const SectionWords& words = words_of(section);
  out.raw("<tbody role=rowgroup")
      .attribute("id", words.id)
      .raw(">\n<tr role=row class=section><th role=rowheader scope=rowgroup");
  out.attribute("colspan", view.accounts() + 1).raw("><h2>").raw(words.heading).raw(" <small>").number(findings.size());
  out.raw("</small></h2><p>").raw(words.sentence).raw("</p></th></tr>\n");
  if (section == Section::singles) {
    write_singles(out, view);
  } else {
    for (const std::uint32_t finding : findings) write_row(out, view, finding);
  }
  out.raw("</tbody>\n");
}

/// Two rows: names, which stay in sight and head each printed sheet, and what the accounts are.
void write_head(Markup& out, const View& view) {
  out.raw("<colgroup><col class=q>");
  for (std::size_t i = 0; i < view.accounts(); ++i) out.raw("<col>");
  out.raw("</colgroup>\n<thead role=rowgroup><tr role=row class=names><th scope=col role=columnheader>Question</th>");
  for (std::size_t i = 0; i < view.accounts(); ++i) {
    out.raw("<th scope=col role=columnheader><a").attribute("href", "#account-" + std::to_string(i + 1)).raw("><b class=letter>");
    out.raw(view.letter(i)).raw("</b> <bdi>").text(view.label(i)).raw("</bdi></a></th>");
  }
  out.raw(
      "</tr></thead>\n<tbody role=rowgroup class=accounts><tr role=row class=facts><td role=cell><span class=vh>The "
      "accounts</span>");
  if (view.accounts() > accounts_on_phone)
    out.raw("<details class=rest><summary>All ").number(view.accounts()).raw(" accounts</summary></details>");
  out.raw("</td>");
  for (std::size_t i = 0; i < view.accounts(); ++i) {
    out.raw("<td role=cell").attribute("data-k", signature(view, i)).raw(">");
    write_column_facts(out, view, i);
    out.raw("</td>");
  }
  out.raw("</tr></tbody>\n");
}

}  // namespace

void write_synopsis(Markup& out, const View& view) {
  if (view.accounts() == 0) return;
  // Beyond some columns each keeps its width and the table scrolls inside its own frame.
  constexpr std::size_t most_columns = 7;
  out.raw("<section class=\"synopsis").raw(view.accounts() > most_columns ? " many" : "");
  out.raw("\" id=findings aria-label=Findings tabindex=-1>\n");
  if (view.comparison().findings.empty()) {
    out.raw("<p class=nothing>No figure, time or quotation was found.</p></section>\n");
    return;
  }
  out.raw("<table role=table>\n<caption class=vh>A row is a question, a column is an account, a cell holds that account’s own ");
  out.raw("words.</caption>\n");
  write_head(out, view);
  for (std::size_t i = 0; i < section_count; ++i) write_section(out, view, static_cast<Section>(i));
  out.raw("</table></section>\n");
}

}  // namespace hexapla::report
