#include "reconcile/quantities_names_addresses.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/in_list.h"
#include "reconcile/quantities_clauses.h"
#include "reconcile/quantities_phrases.h"
#include "reconcile/quantities_tellings.h"
#include "reconcile/tellers.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {

std::string calibre_question(const Story& story, const Question& question) {
  constexpr auto fired =
      std::to_array<std::string_view>({"casing", "round", "bullet", "magazine", "ammunition", "cartridge", "shell"});
  constexpr double widest = 0.05;   // metres: what is measured in millimetres before a weapon is its bore
  constexpr std::size_t reach = 5;  // words
  const Quantity& first = quantity_of(story, question.mentions.front());
  const bool gauge = first.head == "gauge";
  if (!gauge && first.unit != "calibre" && (first.unit != "metre" || first.high > widest)) return {};
  std::vector<std::string> nouns;
  for (const AnnotationRef ref : looked_at(question)) {
    const Quantity& quantity = quantity_of(story, ref);
    const Span sentence = sentence_of(story.annotations[ref.account], quantity);
    const std::uint32_t begin = quantity.number.end, end = std::max(begin, sentence.end);
    const std::vector<text::Word> words = text::words(text_of(story, ref).substr(begin, end - begin));
    for (std::size_t i = 0; i < std::min(words.size(), reach); ++i) {
      const std::string noun = text::singular(words[i].folded);
      if (text::noun_concept(noun).family != "weapon" && !in(fired, noun)) continue;
      const bool of_shell = noun == "shell" && i + 1 < words.size() && text::singular(words[i + 1].folded) == "casing";
      const bool weapon = i + 2 < words.size() && text::noun_concept(text::singular(words[i + 2].folded)).family == "weapon";
      nouns.push_back(of_shell ? "shell casings" : words[gauge && weapon ? i + 2 : i].folded);  // "12-gauge pistol grip shotgun"
      break;
    }
  }
  const std::string noun = commonest(nouns);
  return noun.empty() ? std::string() : (gauge ? "gauge of the " : "caliber of the ") + noun;
}

std::string address_question(const Story& story, const Question& question) {
  std::vector<std::string> streets;
  bool blocks = false;
  for (const AnnotationRef ref : looked_at(question)) {
    const Quantity& quantity = quantity_of(story, ref);
    const std::string_view text = text_of(story, ref);
    std::uint32_t begin = quantity.number.end, end = quantity.span.end;
    const std::string_view rest = text.substr(begin, end - begin);
    constexpr std::string_view block = "block";
    if (const std::size_t at = rest.find(block); at != std::string_view::npos) {
      blocks = true;
      begin += static_cast<std::uint32_t>(at + block.size());
    }
    // "the 4300 block" of an account that goes on "of Marrow"
    const Span sentence = sentence_of(story.annotations[ref.account], quantity);
    constexpr std::uint32_t longest_street = 40;
    if (end == begin && text.substr(end).starts_with(" of ")) end = std::min(sentence.end, end + longest_street);
    std::vector<text::Word> words = text::words(text.substr(begin, end - begin), begin);
    if (!words.empty() && words.front().folded == "of") words.erase(words.begin());
    std::size_t named = 0;
    while (named < words.size() && (text::is_capitalised(text.substr(words[named].span.begin)) ||
                                    (text[words[named].span.begin] >= '0' && text[words[named].span.begin] <= '9')))
      ++named;
    if (named > 0) {
      std::uint32_t last = words[named - 1].span.end;
      if (last < text.size() && text[last] == '.' && is_inside_word(text, last)) ++last;
      streets.push_back(plain_words(text.substr(words.front().span.begin, last - words.front().span.begin)));
    }
  }
  const std::string street = commonest(streets);
  if (street.empty()) return blocks ? "block" : "address";
  return (blocks ? "block of " : "address on ") + street;
}

}  // namespace hexapla::reconcile
