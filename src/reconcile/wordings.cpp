#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <map>
#include <string>
#include <string_view>

#include "reconcile/reconcile.h"
#include "reconcile/tellers.h"
#include "reconcile/witnesses.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// Share of their words of content (Dice's) from which two statements that answer one question are one reading. On the labelled
/// stories .5 tells 55 % of partners right (`statement.same`); a lower one tells more right, but says of too many that they
/// agree.
constexpr double least_shared = 0.5;

/// Words of content by their keys, sorted, each once.
std::vector<std::string> content_of(std::string_view words) {
  std::vector<std::string> out;
  for (const text::Word& word : text::words(words)) {
    if (!text::is_function_word(word.folded)) out.push_back(text::content_key(word.folded));
  }
  std::ranges::sort(out);
  const auto rest = std::ranges::unique(out);
  out.erase(rest.begin(), rest.end());
  return out;
}

/// What tells the wordings of statements apart.
struct Wording {
  std::vector<std::string> content;
  bool negative = false;
};

bool has_digit(const std::string& word) { return word.find_first_of("0123456789") != std::string::npos; }

bool is_one_reading(const Wording& a, const Wording& b) {
  if (a.negative != b.negative) return false;
  std::vector<std::string> only_a, only_b;
  std::ranges::set_difference(a.content, b.content, std::back_inserter(only_a));
  std::ranges::set_difference(b.content, a.content, std::back_inserter(only_b));
  if (std::ranges::any_of(only_a, has_digit) || std::ranges::any_of(only_b, has_digit)) return false;
  const double all = static_cast<double>(a.content.size() + b.content.size());
  return all - static_cast<double>(only_a.size() + only_b.size()) >= least_shared * all;
}

Wording wording_of(const Story& story, AnnotationRef ref, std::string_view words) {
  return {.content = content_of(words), .negative = story.annotations[ref.account].statements[ref.index].factuality.negative};
}

Span place_of(const Story& story, FindingKind kind, AnnotationRef ref) {
  const Annotations& annotations = story.annotations[ref.account];
  return kind == FindingKind::label ? annotations.labels[ref.index].span : annotations.statements[ref.index].span;
}

std::uint32_t accounts_of(const std::vector<Mention>& mentions) {
  return count_distinct(mentions, [](const Mention& mention) { return mention.account; });
}

std::string reason_of(const Question& question, const Finding& finding) {
  const std::uint32_t accounts = count_distinct(question.mentions, [](AnnotationRef ref) { return ref.account; });
  if (finding.readings.size() == 1) return fmt::format("{} accounts put it alike.", accounts);
  return fmt::format("{} accounts put it in {} ways.", accounts, finding.readings.size());
}

}  // namespace

Finding reconcile_wording(const Story& story, const Question& question) {
  Finding finding = finding_of(story, question);
  std::vector<Wording> first;                     // of each reading
  std::map<std::string, std::size_t> by_wording;  // to its reading
  for (const AnnotationRef ref : question.mentions) {
    const Span place = place_of(story, question.kind, ref);
    const std::string words = plain_words(story.accounts[ref.account].text(place));
    const auto [known, is_new] = by_wording.try_emplace(text::fold(words), first.size());
    if (is_new && question.kind == FindingKind::statement) {
      Wording wording = wording_of(story, ref, words);
      known->second = static_cast<std::size_t>(
          std::ranges::find_if(first, [&](const Wording& other) { return is_one_reading(other, wording); }) - first.begin());
      if (known->second == first.size()) first.push_back(std::move(wording));
    } else if (is_new) {
      first.emplace_back();
    }
    if (known->second == finding.readings.size()) finding.readings.push_back({.value = {.text = words}, .mentions = {}});
    finding.readings[known->second].mentions.push_back({ref.account, place});
  }
  finding.about = std::ranges::max_element(finding.readings, {}, [](const Reading& reading) {
                    return accounts_of(reading.mentions);
                  })->value.text;
  finding.relation = relation_of(finding, question);
  finding.reason = reason_of(question, finding);
  return finding;
}

}  // namespace hexapla::reconcile
