#include "report/html/overview.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "report/html/facts.h"
#include "report/html/uses.h"
#include "report/omitted.h"
#include "report/part_of_day.h"

namespace hexapla::report {
namespace {

constexpr std::size_t longest_words = 300;  // bytes of a clause, a name, a question

void open_part(Markup& out, const OverviewPart& part, std::string_view sentence) {
  out.raw("<section class=view").attribute("id", part.id).raw("><h2>").raw(part.heading).raw(" <small>").number(part.count);
  out.raw("</small></h2><p>").raw(sentence).raw("</p>\n<details class=unfold><summary>Show<span class=vh>: ").raw(part.heading);
  out.raw("</span></summary></details>\n");
}

void write_when(Markup& out, std::string_view iso) {
  const std::string_view part = part_of_day(iso);
  const std::string period = plain_period(iso);
  out.raw("<p class=when>").text(period.empty() ? plain_time(day_of_part(iso)) : period);
  if (!part.empty()) out.raw(", ").raw(part);
  out.raw("</p>");
}

void write_event(Markup& out, const View& view, const DatedEvent& event) {
  out.raw("<li>");
  write_when(out, event.when);
  out.raw("<div><p class=what dir=auto>").text(cut_to(event.what, longest_words)).raw("</p><p class=uses>");
  for (std::size_t i = 0; i < event.clauses.size();) {
    const DatedClause& first = event.clauses[i];
    std::size_t count = 0;
    for (; i < event.clauses.size() && event.clauses[i].clause.account == first.clause.account; ++i) ++count;
    write_use(out, view, {first.clause.account, first.time}, count);
  }
  if (event.disputed) {
    out.raw(" <a class=\"use disputed\"")
        .attribute("href", fmt::format("#f{}", event.finding + 1))
        .raw(">dated otherwise too</a>");
  }
  out.raw("</p></div></li>\n");
}

void write_timeline(Markup& out, const View& view, const OverviewPart& part) {
  open_part(out, part, "What the accounts date, in the order of time.");
  out.raw("<ol class=events>\n");
  for (const DatedEvent& event : view.comparison().overview.timeline) write_event(out, view, event);
  out.raw("</ol></section>\n");
}

void write_participant(Markup& out, const View& view, std::size_t index) {
  const Participant& participant = view.comparison().overview.participants[index];
  out.raw("<li").attribute("id", fmt::format("p{}", index + 1)).raw("><h3 dir=auto>");
  out.text(cut_to(participant.name, longest_words)).raw("</h3><p class=kind>").raw(name_of(participant.kind));
  if (participant.ages.size() == 1) out.raw(", ").text(participant.ages[0].text);
  out.raw(" · ").number(tellers_of(participant)).raw(" of ").text(counted(view.accounts(), "account")).raw("</p>\n");
  write_phrases(out, view, participant.names);
  write_phrases(out, view, participant.descriptions);
  // Ages that accounts give otherwise stand with those who give them.
  if (participant.ages.size() > 1) write_phrases(out, view, participant.ages);
  out.raw("</li>\n");
}

/// Persons and organisations first, places last.
void write_people(Markup& out, const View& view, const OverviewPart& part) {
  const std::vector<Participant>& participants = view.comparison().overview.participants;
  open_part(out, part, "Whom and what the accounts name, and how each calls them.");
  out.raw("<ul class=people>\n");
  for (const bool places : {false, true}) {
    for (std::size_t i = 0; i < participants.size(); ++i)
      if ((participants[i].kind == ParticipantKind::place) == places) write_participant(out, view, i);
  }
  out.raw("</ul></section>\n");
}

void write_omissions(Markup& out, const View& view, const OverviewPart& part) {
  const Comparison& comparison = view.comparison();
  open_part(out, part, "What all accounts of the event tell but one. Silence is no denial.");
  out.raw("<ul class=omissions>\n");
  for (const Omission& omission : comparison.overview.omissions) {
    out.raw("<li><b class=letter>").raw(view.letter(omission.account)).raw("</b> <bdi>").text(view.label(omission.account));
    if (omission.participant != none) {
      out.raw("</bdi> does not name <a").attribute("href", fmt::format("#p{}", omission.participant + 1)).raw(" dir=auto>");
      out.text(cut_to(comparison.overview.participants.at(omission.participant).name, longest_words)).raw("</a></li>\n");
    } else {
      const Finding& finding = comparison.findings.at(omission.finding);
      const OmittedWords told = omitted_words(finding);
      out.raw("</bdi> ").raw(told.lead).raw("<a").attribute("href", fmt::format("#f{}", omission.finding + 1)).raw(" dir=auto>");
      out.text(cut_to(finding.about, longest_words)).raw("</a>");
      if (!told.answers.empty()) out.raw(" (the others: <bdi>").text(cut_to(told.answers, longest_words)).raw("</bdi>)");
      out.raw("</li>\n");
    }
  }
  out.raw("</ul></section>\n");
}

void write_words(Markup& out, const View& view, const OverviewPart& part) {
  struct Group {
    WordChoice::Kind kind;
    std::string_view heading;
  };
  constexpr auto groups = std::to_array<Group>({{WordChoice::Kind::naming, "Naming"},
                                                {WordChoice::Kind::saying, "Verbs of saying"},
                                                {WordChoice::Kind::modifier, "Evaluating words"}});
  open_part(out, part, "What accounts put in different words, side by side, with how often each does.");
  out.raw("<div class=words>\n");
  for (const Group& group : groups) {
    bool begun = false;
    for (const WordChoice& choice : view.comparison().overview.words) {
      if (choice.kind != group.kind) continue;
      if (!std::exchange(begun, true)) out.raw("<div><h3>").raw(group.heading).raw("</h3>\n");
      out.raw("<p class=about dir=auto>");
      out.text(choice.about.empty() ? "all speakers" : cut_to(choice.about, longest_words)).raw("</p>\n");
      write_phrases(out, view, choice.phrases);
    }
    if (begun) out.raw("</div>\n");
  }
  out.raw("</div></section>\n");
}

}  // namespace

std::vector<OverviewPart> overview_parts(const View& view) {
  const Overview& overview = view.comparison().overview;
  std::vector<OverviewPart> parts = {{"timeline", "Timeline", overview.timeline.size()},
                                     {"people", "Who is who", overview.participants.size()},
                                     {"omissions", "Told by all but one", overview.omissions.size()},
                                     {"words", "In other words", overview.words.size()}};
  std::erase_if(parts, [](const OverviewPart& part) { return part.count == 0; });
  return parts;
}

void write_overview(Markup& out, const View& view) {
  for (const OverviewPart& part : overview_parts(view)) {
    if (part.id == "timeline") write_timeline(out, view, part);
    if (part.id == "people") write_people(out, view, part);
    if (part.id == "omissions") write_omissions(out, view, part);
    if (part.id == "words") write_words(out, view, part);
  }
}

}  // namespace hexapla::report
