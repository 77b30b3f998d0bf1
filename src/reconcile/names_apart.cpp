#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/in_list.h"
#include "reconcile/quantities_names_told.h"
#include "reconcile/reconcile.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

constexpr std::string_view of_somebody = "age of the ";

/// The quantities that a finding's mentions are.
std::vector<AnnotationRef> quantities_of(const Story& story, const Finding& finding) {
  std::vector<AnnotationRef> refs;
  for (const Reading& reading : finding.readings) {
    for (const Mention& mention : reading.mentions) {
      const std::vector<Quantity>& all = story.annotations[mention.account].quantities;
      auto found = std::ranges::lower_bound(all, mention.span.begin, {}, [](const Quantity& known) { return known.span.begin; });
      while (found != all.end() && found->span.begin == mention.span.begin && found->span != mention.span) ++found;
      if (found != all.end() && found->span == mention.span)
        refs.push_back({mention.account, static_cast<std::uint32_t>(found - all.begin())});
    }
  }
  return refs;
}

/// Whether words behind "the man" tell one man from another: "shot in the leg", "who ran inside", "killed"; not "discovered",
/// "who said", nor "who suffered to the leg", whose object stands elsewhere.
bool tells_apart(std::string_view told) {
  constexpr auto sides = std::to_array<std::string_view>({"left", "lower", "right", "upper"});  // of what a comma cut off
  const std::vector<text::Word> words = text::words(told);
  if (!words.empty() && in(sides, words.back().folded)) return false;
  if (words.size() == 1) return text::fate_of_form(words[0].folded) == text::Fate::die;
  if (words.size() < 3) return words.size() == 2 && words[0].folded != "who";
  return !(text::verb_stem(words[1].folded) == "suffer" && words[2].folded == "to") &&
         !(text::verb_stem(words[1].folded) == "sustain" && words[2].folded == "to");
}

/// "Age of the man" with what the accounts tell of him, "age of the man shot in the leg"; empty if that is no such name, or
/// nothing is told.
std::string age_by_what_is_told(const Story& story, const Finding& finding) {
  const std::string_view about = finding.about;
  if (!about.starts_with(of_somebody)) return {};
  const std::string noun(about.substr(of_somebody.size()));
  if (noun.empty() || noun.contains(' ')) return {};
  Question question{.kind = FindingKind::quantity, .mentions = quantities_of(story, finding)};
  if (question.mentions.empty()) return {};
  constexpr double any = 0.01;
  const std::string told = name_by_statement(story, question, noun, true, {}, any);
  const bool longer =
      told.size() > noun.size() + 1 && told.starts_with(noun) && tells_apart(std::string_view(told).substr(noun.size() + 1));
  return longer ? std::string(of_somebody) + told : std::string();
}

}  // namespace

void tell_names_apart(const Story& story, std::vector<Finding>& findings) {
  const auto named = [](const Finding& finding) {
    return finding.kind == FindingKind::quantity || finding.kind == FindingKind::time;
  };
  using Key = std::pair<FindingKind, std::string>;
  const auto key = [](const Finding& finding) { return Key{finding.kind, text::fold(finding.about)}; };
  std::map<Key, std::size_t> counts;
  for (const Finding& finding : findings)
    if (named(finding)) ++counts[key(finding)];
  std::vector<std::string> fuller(findings.size());
  std::map<std::string, std::size_t> told;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    if (findings[i].kind != FindingKind::quantity || counts.at(key(findings[i])) < 2) continue;
    fuller[i] = age_by_what_is_told(story, findings[i]);
    if (!fuller[i].empty()) ++told[text::fold(fuller[i])];
  }
  for (std::size_t i = 0; i < findings.size(); ++i) {
    Finding& finding = findings[i];
    if (!named(finding) || counts.at(key(finding)) < 2 || finding.readings.empty()) continue;
    const std::string& value = finding.readings.front().value.text;
    if (!fuller[i].empty() && told[text::fold(fuller[i])] == 1) {
      finding.about = fuller[i];
    } else if (finding.about.find(value) == std::string::npos) {
      finding.about += " (" + value + ")";
    }
  }
}

}  // namespace hexapla::reconcile
