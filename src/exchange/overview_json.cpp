#include "exchange/overview_json.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

#include "exchange/account_parts.h"
#include "exchange/mention_json.h"

namespace hexapla::exchange {
namespace {

using text::JsonWriter;
using Layout = JsonWriter::Layout;

constexpr auto relations = std::to_array({Relation::conflict, Relation::compatible, Relation::agree, Relation::single});
constexpr auto kinds =
    std::to_array({FindingKind::quantity, FindingKind::time, FindingKind::quotation, FindingKind::statement, FindingKind::label});

void write_reference(JsonWriter& writer, std::string_view name, char letter, std::uint32_t index) {
  writer.key(name);
  if (index == none) {
    writer.value(nullptr);
  } else {
    writer.value(fmt::format("{}{}", letter, index + 1));
  }
}

/// How many findings there are of each relation, among those that `counts` takes.
template <class Counts>
void write_relations(JsonWriter& writer, std::string_view name, const Comparison& comparison, const Counts& counts) {
  writer.key(name).begin_object(Layout::line);
  for (const Relation relation : relations) {
    writer.member(name_of(relation), std::ranges::count_if(comparison.findings, [&](const Finding& finding) {
                    return finding.relation == relation && counts(finding);
                  }));
  }
  writer.end_object();
}

void write_summary(JsonWriter& writer, const Comparison& comparison) {
  writer.key("summary").begin_object();
  writer.member("accounts", comparison.accounts.size())
      .member("origins", std::set(comparison.origin.begin(), comparison.origin.end()).size())
      .member("failed", comparison.failed.size());
  write_relations(writer, "findings", comparison, [](const Finding&) { return true; });
  writer.key("by_kind").begin_object();
  for (const FindingKind kind : kinds)
    write_relations(writer, name_of(kind), comparison, [kind](const Finding& finding) { return finding.kind == kind; });
  writer.end_object().end_object();
}

void write_timeline(JsonWriter& writer, const Comparison& comparison) {
  writer.key("timeline").begin_array();
  for (const DatedEvent& event : comparison.overview.timeline) {
    writer.begin_object().member("when", event.when).member("what", event.what);
    write_reference(writer, "finding", 'f', event.finding);
    writer.member("disputed", event.disputed).key("clauses").begin_array();
    for (const DatedClause& told : event.clauses) {
      writer.begin_object(Layout::line);
      write_mention_members(writer, comparison, told.clause);
      writer.key("time");
      write_span(writer, told.time.begin, told.time.end);
      writer.end_object();
    }
    writer.end_array().end_object();
  }
  writer.end_array();
}

void write_phrases(JsonWriter& writer, const Comparison& comparison, std::string_view name, const std::vector<Phrase>& phrases) {
  writer.key(name).begin_array();
  for (const Phrase& phrase : phrases) {
    writer.begin_object().member("text", phrase.text).key("mentions").begin_array();
    for (const Mention& mention : phrase.mentions) write_mention(writer, comparison, mention);
    writer.end_array().end_object();
  }
  writer.end_array();
}

void write_participants(JsonWriter& writer, const Comparison& comparison) {
  writer.key("participants").begin_array();
  std::uint32_t index = 0;
  for (const Participant& participant : comparison.overview.participants) {
    writer.begin_object();
    write_reference(writer, "id", 'p', index++);
    writer.member("kind", name_of(participant.kind)).member("name", participant.name);
    write_phrases(writer, comparison, "names", participant.names);
    write_phrases(writer, comparison, "descriptions", participant.descriptions);
    write_phrases(writer, comparison, "ages", participant.ages);
    writer.end_object();
  }
  writer.end_array();
}

void write_omissions(JsonWriter& writer, const Comparison& comparison) {
  writer.key("omissions").begin_array();
  for (const Omission& omission : comparison.overview.omissions) {
    writer.begin_object(Layout::line).member("account", comparison.accounts.at(omission.account).id());
    write_reference(writer, "finding", 'f', omission.finding);
    write_reference(writer, "participant", 'p', omission.participant);
    writer.end_object();
  }
  writer.end_array();
}

void write_words(JsonWriter& writer, const Comparison& comparison) {
  writer.key("words").begin_array();
  for (const WordChoice& choice : comparison.overview.words) {
    writer.begin_object().member("kind", name_of(choice.kind)).member("about", choice.about);
    write_reference(writer, "participant", 'p', choice.participant);
    write_phrases(writer, comparison, "phrases", choice.phrases);
    writer.end_object();
  }
  writer.end_array();
}

}  // namespace

void write_overview_members(JsonWriter& writer, const Comparison& comparison) {
  const Overview& overview = comparison.overview;
  write_summary(writer, comparison);
  writer.key("other_event").begin_array(Layout::line);
  for (const std::uint32_t account : overview.other_event) writer.value(comparison.accounts.at(account).id());
  writer.end_array();
  write_timeline(writer, comparison);
  write_participants(writer, comparison);
  writer.key("singles").begin_array(Layout::line);
  for (const std::uint32_t finding : overview.singles) writer.value(fmt::format("f{}", finding + 1));
  writer.end_array();
  write_omissions(writer, comparison);
  write_words(writer, comparison);
}

}  // namespace hexapla::exchange
