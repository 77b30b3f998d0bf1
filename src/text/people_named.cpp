#include "text/people_named.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

#include "core/in_list.h"
#include "text/morphology.h"
#include "text/person_names.h"
#include "text/words.h"

namespace hexapla::text {
namespace {

/// The last name of the person whose fullest name, by its chain, is labelled as somebody's; empty if it is not.
std::string last_name_of_chain(const Annotations& annotations, std::string_view text, const Name& name) {
  if (name.chain >= annotations.names.size()) return {};
  const Name& fullest = annotations.names[name.chain];
  for (const Label& label : std::ranges::equal_range(annotations.labels, fullest.sentence, {}, &Label::sentence))
    if (label.span == fullest.span && label.kind == ParticipantKind::person && label.name)
      return person_name(text.substr(label.span.begin, label.span.size())).last;
  return {};
}

/// Whether the statement may be about whoever says it: "Roe said he was shot".
bool tells_of_speaker(const Statement& statement) {
  constexpr auto pronouns = std::to_array<std::string_view>({"he", "her", "him", "i", "me", "my", "she", "they", "we"});
  return std::ranges::any_of(statement.arguments, [&](const Argument& argument) { return in(pronouns, argument.head); });
}

/// The phrases of the sentence that name who says something, of which they are no part.
std::vector<Span> sources_cited(const Annotations& annotations, std::uint32_t sentence) {
  constexpr std::size_t most_cited = 12;
  std::vector<Span> cited;
  for (const Statement& statement : std::ranges::equal_range(annotations.statements, sentence, {}, &Statement::sentence)) {
    if (tells_of_speaker(statement)) return {};
    if (statement.voucher >= annotations.vouchers.size()) continue;
    const Span source = annotations.vouchers[statement.voucher].source;
    if (!source.empty() && std::ranges::find(cited, source) == cited.end()) cited.push_back(source);
    if (cited.size() == most_cited) break;
  }
  return cited;
}

}  // namespace

std::vector<std::string> people_named(const Annotations& annotations, std::string_view text, std::uint32_t sentence) {
  constexpr std::size_t most = 12;
  constexpr std::ptrdiff_t most_looked_at = 64;  // of a sentence's labels and names: bounds the cost of one without end
  std::vector<std::string> out;
  const auto is_cited = [cited = sources_cited(annotations, sentence)](Span span) {
    return std::ranges::any_of(cited, [&](Span source) { return source.overlaps(span); });
  };
  const auto labels =
      std::ranges::equal_range(annotations.labels, sentence, {}, &Label::sentence) | std::views::take(most_looked_at);
  for (const Label& label : labels) {
    if (out.size() == most) break;
    if (label.kind != ParticipantKind::person || is_cited(label.span)) continue;
    const std::string_view words = text.substr(label.span.begin, label.span.size());
    PersonName name = person_name(words);
    // Allen “Snoop” Roe is somebody by name, whatever the model says of "Roe".
    const bool named = label.name || (!name.given.empty() && is_capitalised(words.substr(words.rfind(' ') + 1)));
    if (named && !name.last.empty()) out.push_back(std::move(name.last));
  }
  for (const Name& name :
       std::ranges::equal_range(annotations.names, sentence, {}, &Name::sentence) | std::views::take(most_looked_at)) {
    if (out.size() == most) break;
    if (is_cited(name.span)) continue;
    if (std::ranges::any_of(labels, [&](const Label& label) { return label.span.overlaps(name.span); })) continue;
    std::string last = last_name_of_chain(annotations, text, name);
    if (!last.empty() && std::ranges::find(out, last) == out.end()) out.push_back(std::move(last));
  }
  return out;
}

bool are_other_people(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const auto is_among_others = [&](const std::string& name) {
    return std::ranges::any_of(b, [&](const std::string& known) { return name == known || is_misspelling(name, known); });
  };
  return !a.empty() && !b.empty() && std::ranges::none_of(a, is_among_others);
}

}  // namespace hexapla::text
