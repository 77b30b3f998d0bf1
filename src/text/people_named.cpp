#include "text/people_named.h"

#include <algorithm>
#include <utility>

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

}  // namespace

std::vector<std::string> people_named(const Annotations& annotations, std::string_view text, std::uint32_t sentence) {
  constexpr std::size_t most = 12;
  std::vector<std::string> out;
  const auto labels = std::ranges::equal_range(annotations.labels, sentence, {}, &Label::sentence);
  for (const Label& label : labels) {
    if (out.size() == most) break;
    if (label.kind != ParticipantKind::person) continue;
    const std::string_view words = text.substr(label.span.begin, label.span.size());
    PersonName name = person_name(words);
    // Allen “Snoop” Roe is somebody by name, whatever the model says of "Roe".
    const bool named = label.name || (!name.given.empty() && is_capitalised(words.substr(words.rfind(' ') + 1)));
    if (named && !name.last.empty()) out.push_back(std::move(name.last));
  }
  for (const Name& name : std::ranges::equal_range(annotations.names, sentence, {}, &Name::sentence)) {
    if (out.size() == most) break;
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
