#include "report/html/question.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "report/listed.h"

namespace hexapla::report {
namespace {

constexpr std::size_t longest_question = 200;  // bytes
constexpr std::size_t longest_value = 120;
constexpr std::size_t longest_reason = 600;
constexpr std::size_t longest_open_reason = 150;  // of a quotation; a longer one is folded under what it amounts to

struct RelationWords {
  std::string_view mark, words;
};

RelationWords words_of(const Finding& finding) {
  const bool quoted = finding.kind == FindingKind::quotation;
  switch (finding.relation) {
    case Relation::agree:
      return {"=", quoted ? "worded alike" : "agreed"};
    case Relation::compatible:
      if (finding.may_agree()) return {"≈", "may agree"};
      return {"≈", quoted ? "cut or retold" : "can all hold"};
    case Relation::conflict:
      return {"≠", quoted ? "worded differently" : "conflict"};
    case Relation::single:
      break;
  }
  return {"·", "one account"};
}

/// "4 accounts, 3 origins": who answers; origins only where they are fewer.
std::string witnesses_of(const Finding& finding) {
  std::set<std::uint32_t> accounts;
  for (const Reading& reading : finding.readings) {
    for (const Mention& mention : reading.mentions) accounts.insert(mention.account);
  }
  std::string words = counted(accounts.size(), "account");
  if (finding.origins < accounts.size()) words += ", " + counted(finding.origins, "origin");
  return words;
}

/// "3 passages reworded, 1 left out": the changes of a quotation in all its readings; empty where there are none.
std::string changes_of(const Finding& finding) {
  std::size_t changed = 0, added = 0, cut = 0;
  for (const Reading& reading : finding.readings) {
    for (const WordChange& change : reading.changes) {
      changed += change.kind == WordChange::Kind::changed ? 1U : 0U;
      added += change.kind == WordChange::Kind::added ? 1U : 0U;
      cut += change.kind == WordChange::Kind::cut ? 1U : 0U;
    }
  }
  std::string words;
  const auto add = [&](std::size_t count, std::string_view what) {
    if (count == 0) return;
    words += words.empty() ? counted(count, "passage") : fmt::format(", {}", grouped(count));
    words += fmt::format(" {}", what);
  };
  add(changed, "reworded");
  add(added, "added");
  add(cut, "left out");
  return words;
}

void write_reason(Markup& out, const View& view, const Finding& finding) {
  if (finding.reason.empty()) return;
  const std::string reason = view.with_letters(finding.reason);
  const std::string changes = finding.kind == FindingKind::quotation ? changes_of(finding) : "";
  if (reason.size() > longest_open_reason && !changes.empty())
    out.raw("<details class=fold><summary>").raw(changes).raw("</summary></details>");
  out.raw("<p class=why dir=auto>").text(cut_to(reason, longest_reason)).raw("</p>");
}

/// Each reading in plain words in its tint, with the letters of the accounts that give it: the key to the row.
void write_readings(Markup& out, const View& view, const Finding& finding) {
  std::vector<bool> disputed(finding.readings.size());
  for (const auto& [first, second] : finding.conflicts) disputed[first] = disputed[second] = true;
  out.raw("<ul class=readings>");
  for (std::uint32_t i = 0; i < finding.readings.size(); ++i) {
    const Reading& reading = finding.readings[i];
    if (!is_shown(finding, i)) continue;
    out.raw("<li><span").attribute("class", fmt::format("key {}{}", tint_of(i), disputed[i] ? " x" : "")).raw(" dir=auto>");
    out.text(cut_to(reading.value.text, longest_value)).raw("</span>");
    std::uint32_t before = none;
    for (const Mention& mention : reading.mentions) {
      if (mention.account != before) out.raw(" <b>").text(view.letter(mention.account)).raw("</b>");
      before = mention.account;
    }
    out.raw("</li>");
  }
  out.raw("</ul>");
}

void write_updates(Markup& out, const Finding& finding) {
  for (const auto& [earlier, later] : finding.updates) {
    out.raw("<p class=note><span class=label>Update</span> <bdi>")
        .text(cut_to(finding.readings.at(earlier).value.text, longest_value));
    out.raw("</bdi> <span aria-hidden=true>→</span><span class=vh>, later</span> <bdi>");
    out.text(cut_to(finding.readings.at(later).value.text, longest_value)).raw("</bdi></p>");
  }
}

void write_sums(Markup& out, const View& view, std::uint32_t index) {
  const Comparison& comparison = view.comparison();
  for (const Sum& sum : comparison.findings[index].sums) {
    out.raw("<p class=note><span class=label>Sum</span> <bdi>").text(sum.text).raw("</bdi>");
    std::set<std::uint32_t> elsewhere;
    for (const ReadingRef& part : sum.parts) {
      if (part.finding != index) elsewhere.insert(part.finding);
    }
    std::string_view before = " (";
    for (const std::uint32_t finding : elsewhere) {
      out.raw(before).raw("<a class=part").attribute("href", "#" + finding_id(finding)).raw(">");
      out.text(cut_to(comparison.findings.at(finding).about, longest_question)).raw("</a>");
      before = ", ";
    }
    out.raw(elsewhere.empty() ? "</p>" : ")</p>");
  }
}

}  // namespace

std::string finding_id(std::uint32_t finding) { return fmt::format("f{}", finding + 1); }

void write_question(Markup& out, const View& view, std::uint32_t finding) {
  const Finding& of = view.comparison().findings[finding];
  const RelationWords relation = words_of(of);
  out.raw("<h3><a").attribute("href", "#" + finding_id(finding)).raw(" dir=auto>");
  out.text(cut_to(of.about, longest_question)).raw("</a></h3>");
  out.raw("<p class=rel><span").attribute("class", name_of(of.relation)).raw("><b aria-hidden=true>").raw(relation.mark);
  out.raw("</b> ").raw(relation.words).raw("</span> · ").text(witnesses_of(of)).raw("</p>");
  write_reason(out, view, of);
  if (of.kind != FindingKind::quotation && of.readings.size() > 1) write_readings(out, view, of);
  write_updates(out, of);
  write_sums(out, view, finding);
}

}  // namespace hexapla::report
