#include "report/listed.h"

#include <array>
#include <string_view>

#include "core/in_list.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::report {
namespace {

constexpr std::size_t least_content = 3;  // words of a statement that are no articles, pronouns and the like
constexpr auto copulas = std::to_array<std::string_view>({"are", "be", "been", "had", "has", "have", "is", "was", "were"});

/// Whether a clause says what happened or is so, not only that somebody spoke ("the mayor of Ostrel told reporters").
bool tells_something(std::string_view clause) {
  std::size_t content = 0;
  bool acts = false;
  for (const text::Word& word : text::words(clause)) {
    const bool verb = text::is_verb_form(word.folded);
    if (verb && text::is_speech_act(text::verb_stem(word.folded))) continue;
    acts = acts || verb || in(copulas, word.folded);
    if (!text::is_function_word(word.folded)) ++content;
  }
  return acts && content >= least_content;
}

/// The mentions of quotations that several accounts have, by place: of several that begin at one place the longest.
class Quoted {
 public:
  explicit Quoted(const Comparison& comparison) {
    for (const Finding& finding : comparison.findings) {
      if (finding.kind != FindingKind::quotation || finding.relation == Relation::single) continue;
      for (const Reading& reading : finding.readings)
        for (const Mention& mention : reading.mentions) places_.push_back(mention);
    }
    std::ranges::sort(places_);
  }
  /// Whether the last that begins no later holds the mention.
  bool holds(const Mention& mention) const {
    const auto behind = std::ranges::upper_bound(places_, Mention{mention.account, {mention.span.begin, none}});
    return behind != places_.begin() && (behind - 1)->account == mention.account && (behind - 1)->span.end >= mention.span.end;
  }

 private:
  std::vector<Mention> places_;
};

bool is_worth_telling(const Comparison& comparison, const Finding& finding, const Quoted& quoted) {
  if (finding.relation != Relation::agree || finding.origins < 2) return false;
  const std::vector<Mention>& mentions = finding.readings.front().mentions;
  if (std::ranges::all_of(mentions, [&](const Mention& mention) { return quoted.holds(mention); })) return false;
  return std::ranges::all_of(mentions, [&](const Mention& mention) {
    return tells_something(comparison.accounts.at(mention.account).text(mention.span));
  });
}

}  // namespace

Listed::Listed(const Comparison& comparison) {
  const Quoted quoted(comparison);
  listed_.reserve(comparison.findings.size());
  for (const Finding& finding : comparison.findings) {
    const bool wording = finding.kind == FindingKind::statement || finding.kind == FindingKind::label;
    const bool agreed = finding.kind == FindingKind::statement && is_worth_telling(comparison, finding, quoted);
    listed_.push_back(!wording || finding.relation == Relation::conflict || agreed);
  }
}

}  // namespace hexapla::report
