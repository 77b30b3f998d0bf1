#include "reconcile/quantities_killers.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "reconcile/quantities_phrases.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/violence.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

constexpr std::size_t most_mentions = 12;     // of a reading that are looked at
constexpr std::uint32_t longest_side = 60;    // bytes on either side of a figure in which its verb and agent stand
constexpr std::size_t words_between = 3;      // from a verb to its figure or object
constexpr std::size_t most_sentences = 2000;  // of an account that are searched for the killer's death

bool is_death(std::string_view word) { return text::fate_of(text::verb_stem(word)) == text::Fate::die; }

/// A verb of which the figure is the object: "killed", "shooting"; "left four dead" tells of no agent.
bool is_killing(std::string_view word) { return text::is_deadly(text::verb_stem(word)); }

/// "Killed four people", "four people were killed by a man".
bool has_agent(const Story& story, AnnotationRef ref) {
  const Quantity& quantity = quantity_of(story, ref);
  const Annotations& annotations = story.annotations[ref.account];
  if (quantity.sentence >= annotations.sentences.size()) return false;
  const Span sentence = annotations.sentences[quantity.sentence].span;
  const std::string_view text = story.accounts[ref.account].text();
  const std::uint32_t begin = quantity.number.begin, end = std::max(quantity.number.end, quantity.span.end);
  const std::uint32_t from = std::max(sentence.begin, begin > longest_side ? begin - longest_side : 0);
  const std::uint32_t to = std::min(sentence.end, end + longest_side);
  if (from < begin) {
    const std::vector<text::Word> before = text::words(text.substr(from, begin - from));
    for (std::size_t back = 1; back <= std::min(before.size(), words_between); ++back) {
      const std::string& word = before[before.size() - back].folded;
      if (is_killing(word) && (back == 1 || !word.ends_with("ing"))) return true;  // not "a shooting that left five dead"
    }
  }
  if (end >= to) return false;
  const std::vector<text::Word> after = text::words(text.substr(end, to - end));
  for (std::size_t i = 0; i + 1 < after.size(); ++i)
    if (after[i + 1].folded == "by" && is_death(after[i].folded)) return true;
  return false;
}

/// "(Seven people), including the shooter, were killed", "… are dead, among them the suspected gunman"; not "including the
/// gunman's aunt".
bool counts_a_killer(const Story& story, AnnotationRef ref) {
  constexpr std::size_t longest = 4;  // words from "including" to the killer
  const Quantity& quantity = quantity_of(story, ref);
  const Annotations& annotations = story.annotations[ref.account];
  if (quantity.sentence >= annotations.sentences.size()) return false;
  const Span sentence = annotations.sentences[quantity.sentence].span;
  const std::uint32_t end = std::max(quantity.number.end, quantity.span.end);
  if (end >= sentence.end) return false;
  const std::string_view behind = story.accounts[ref.account].text().substr(end, sentence.end - end);
  const std::vector<text::Word> words = text::words(behind);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool among = words[i].folded == "them" && i > 0 && words[i - 1].folded == "among";
    if (words[i].folded != "including" && !among) continue;
    for (std::size_t at = i + 1; at < std::min(words.size(), i + 1 + longest); ++at)
      if (text::is_attacker(text::singular(words[at].folded))) return at + 1 >= words.size() || words[at + 1].folded != "s";
  }
  return false;
}

/// "Killed himself", "took his own life", "the gunman died", "killed the suspect", "fired on the suspect, killing him".
bool tells_of_a_killers_death(std::string_view sentence) {
  const std::vector<text::Word> words = text::words(sentence);
  const auto word = [&](std::size_t i) { return i < words.size() ? std::string_view(words[i].folded) : std::string_view(); };
  bool named = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool reflexive = word(i) == "himself" || word(i) == "herself";
    if (reflexive && i > 0 && is_killing(word(i - 1))) return true;
    if (reflexive && word(i - 1) == "on" && word(i - 2) == "gun") return true;
    if (word(i) == "own" && word(i + 1) == "life") return true;
    const bool pronoun = named && (word(i) == "him" || word(i) == "her");
    if (pronoun && i > 0 && is_death(word(i - 1)) && (i + 1 == words.size() || !text::is_plural(word(i + 1)))) return true;
    if (!text::is_attacker(text::singular(word(i)))) continue;
    named = true;
    for (std::size_t at = i; at > 0 && i - at < words_between; --at)
      if (is_death(word(at - 1)) && word(at) != "by") return true;
    const std::size_t next = word(i + 1) == "was" || word(i + 1) == "is" ? i + 2 : i + 1;
    const bool passive = next == i + 2;
    const std::string stem = text::verb_stem(word(next));
    if (stem == "die" || word(next) == "dead" || (passive && is_death(word(next)))) return true;
    if (passive && word(next) == "shot" && word(next + 1) == "and" && is_death(word(next + 2))) return true;
  }
  return false;
}

}  // namespace

bool may_count_the_killer(const Story& story, const std::vector<AnnotationRef>& fewer, const std::vector<AnnotationRef>& more) {
  const std::size_t looked = std::min(more.size(), most_mentions);
  if (std::any_of(more.begin(), more.begin() + static_cast<std::ptrdiff_t>(looked),
                  [&](AnnotationRef ref) { return counts_a_killer(story, ref); }))
    return true;
  const auto any_has_agent = [&](const std::vector<AnnotationRef>& refs) {
    const auto end = refs.begin() + static_cast<std::ptrdiff_t>(std::min(refs.size(), most_mentions));
    return std::any_of(refs.begin(), end, [&](AnnotationRef ref) { return has_agent(story, ref); });
  };
  if (!any_has_agent(fewer) || any_has_agent(more)) return false;
  for (std::uint32_t account = 0; account < story.annotations.size(); ++account) {
    const auto& sentences = story.annotations[account].sentences;
    for (std::size_t i = 0; i < std::min(sentences.size(), most_sentences); ++i)
      if (tells_of_a_killers_death(story.accounts[account].text(sentences[i].span))) return true;
  }
  return false;
}

}  // namespace hexapla::reconcile
