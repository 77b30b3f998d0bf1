#include "align/quotations_units.h"

#include <algorithm>
#include <array>

#include "align/quotations_cuts.h"
#include "align/quotations_ellipses.h"
#include "align/quotations_numbering.h"
#include "core/nickname.h"
#include "text/morphology.h"
#include "text/wording.h"

namespace hexapla::align::quotations {
namespace {

/// The words of a speaker's name by which two are compared; empty for pronouns and for phrases without a capital.
std::string speaker_key(const std::string& name) {
  std::string out;
  for (const text::Wording& word : text::wording(name)) {
    if (word.key == "the" || word.key == "a" || word.key == "an" || word.key == "'s") continue;
    if (!out.empty()) out += ' ';
    out += word.key.ends_with("'s") ? word.key.substr(0, word.key.size() - 2) : word.key;
  }
  if (out == "he" || out == "she" || out == "it" || out == "they" || out == "who" || out == "we" || out == "i") return {};
  return out;
}

/// Whether a speaker has a name of its own: "Marsh", "Harbour Police"; not "a spokesman", "Police".
bool is_name(const std::string& speaker) {
  static constexpr auto common = std::to_array<std::string_view>(
      {"Police",     "Officials", "Authorities", "Prosecutors", "Investigators", "Detectives", "Officers",
       "Deputies",   "Sources",   "Witnesses",   "Critics",     "Experts",       "Lawyers",    "Neighbors",
       "Neighbours", "Residents", "People",      "Others",      "They",          "Reports"});
  return text::is_capitalised(speaker) && std::ranges::find(common, speaker) == common.end();
}

/// Whether words tell a later statement from an earlier one of the same.
bool has_word_of_the_day(std::string_view text, Span span) {
  static constexpr auto of_the_day =
      std::to_array<std::string_view>({"again", "still", "today", "tomorrow", "tonight", "yesterday"});
  return std::ranges::any_of(text::wording(text.substr(span.begin, span.size())),
                             [](const text::Wording& word) { return std::ranges::binary_search(of_the_day, word.key); });
}

/// Marks the words of a reported clause that stand in quotations of its own.
void mark_quoted(const Annotations& annotations, Unit& unit) {
  unit.quoted.assign(unit.words.size(), false);
  for (std::uint32_t i = unit.ref.index + 1; i < annotations.quotations.size(); ++i) {
    const Quotation& inside = annotations.quotations[i];
    if (inside.span.begin >= unit.span.end) break;
    if (inside.saying == Saying::indirect) continue;
    for (std::size_t w = 0; w < unit.words.size(); ++w) {
      if (inside.span.contains(unit.places[w])) unit.quoted[w] = true;
    }
  }
}

/// The sentences of a quotation's content; a scrap of one word goes with the sentence before it.
std::vector<Span> pieces_of(const Annotations& annotations, const Quotation& quotation) {
  if (quotation.saying == Saying::indirect) return {quotation.content};
  std::vector<Span> pieces;
  for (std::uint32_t s = quotation.sentence; s < annotations.sentences.size(); ++s) {
    const Span sentence = annotations.sentences[s].span;
    if (sentence.begin >= quotation.content.end) break;
    const Span piece{std::max(sentence.begin, quotation.content.begin), std::min(sentence.end, quotation.content.end)};
    if (piece.begin >= piece.end) continue;
    constexpr std::uint32_t scrap = 4;  // bytes: a mark or an initial
    if (!pieces.empty() && piece.size() < scrap) {
      pieces.back().end = piece.end;
    } else {
      pieces.push_back(piece);
    }
  }
  if (pieces.empty()) pieces.push_back(quotation.content);
  pieces.front().begin = quotation.content.begin;
  pieces.back().end = quotation.content.end;
  return pieces;
}

}  // namespace

Units::Units(const Story& story) {
  Numbering numbering;
  for (std::uint32_t account = 0; account < story.annotations.size(); ++account) {
    read_quotations(story, account, numbering);
    const auto& published = story.accounts[account].metadata().published;
    published_.push_back(published ? text::read_publication(*published) : std::nullopt);
    read_sentences(story, account, numbering);
  }
  cut_at_ellipses(units_, story);
  torn_ = cut_where_told(units_, sentences_, sentence_of_, story);
  for (std::size_t i = 0; i < units_.size(); ++i) read_before(story, i);
  weights_ = numbering.weights();
  for (Unit& unit : units_) {
    for (const std::uint32_t word : unit.words) unit.weight += weights_[word];
    for (const std::uint32_t word : unit.content) unit.content_weight += weights_[word];
  }
}

void Units::read_quotations(const Story& story, std::uint32_t account, Numbering& numbering) {
  const Annotations& annotations = story.annotations[account];
  const std::string_view text = story.accounts[account].text();
  std::size_t taken = 0;
  for (std::uint32_t i = 0; i < annotations.quotations.size() && taken < most_units; ++i) {
    const Quotation& quotation = annotations.quotations[i];
    if (quotation.saying == Saying::title && !is_nickname(annotations, quotation.span)) {  // a work's: nobody's words
      ++taken;
      continue;
    }
    std::uint32_t piece = 0;
    for (const Span span : pieces_of(annotations, quotation)) {
      if (taken++ == most_units) break;
      Read words = read(text, span, longest_unit, numbering);
      Unit unit{
          .ref = {account, i}, .span = span, .utterance = quotation.utterance, .piece = piece++, .sentence = quotation.sentence};
      unit.reported = quotation.saying == Saying::indirect;
      unit.nested = quotation.parent != none;
      unit.unmarked = !unit.reported && quotation.span == quotation.content;
      unit.plain = plain_words(text, words, numbering);
      unit.capitalised = unit.plain.empty();
      unit.of_the_day = has_word_of_the_day(text, span);
      unit.speaker = speaker_key(quotation.speaker_name);
      unit.named = is_name(quotation.speaker_name);
      unit.words = std::move(words.words);
      unit.places = std::move(words.places);
      unit.content = std::move(words.content);
      if (unit.reported) mark_quoted(annotations, unit);
      units_.push_back(std::move(unit));
    }
  }
}

/// Reads what the sentences of an account have outside quotation marks, and counts all their words.
void Units::read_sentences(const Story& story, std::uint32_t account, Numbering& numbering) {
  const Annotations& annotations = story.annotations[account];
  const std::string_view text = story.accounts[account].text();
  const auto& quotations = annotations.quotations;
  std::size_t next = 0, read_sentences = 0;
  RepeatedRuns runs;
  for (std::uint32_t s = 0; s < annotations.sentences.size() && read_sentences++ < most_sentences; ++s) {
    const Sentence& sentence = annotations.sentences[s];
    const Read all = read(text, sentence.span, longest_unit, numbering);
    const auto is_over = [&](const Quotation& quotation, std::uint32_t at) {
      return quotation.saying == Saying::indirect || quotation.span.end <= at;
    };
    while (next < quotations.size() && is_over(quotations[next], sentence.span.begin)) ++next;
    Read outside;
    std::vector<bool> quoted(all.words.size(), false);
    std::size_t quotation = next;
    for (std::size_t w = 0; w < all.words.size(); ++w) {
      while (quotation < quotations.size() && is_over(quotations[quotation], all.places[w].begin)) ++quotation;
      quoted[w] = quotation < quotations.size() && quotations[quotation].span.contains(all.places[w]);
      if (!quoted[w]) outside.add(all.words[w], all.places[w], numbering);
    }
    outside.finish();
    numbering.count(all.words, runs.repeated(all.words, quoted), account);
    if (outside.content.size() < 2) continue;
    sentence_of_[{account, s}] = static_cast<std::uint32_t>(sentences_.size());
    sentences_.push_back({account, std::move(outside.words), std::move(outside.places), std::move(outside.content)});
  }
}

bool Units::are_apart(std::uint32_t account, std::uint32_t other, std::int64_t seconds) const {
  const auto &a = published_[account], &b = published_[other];
  if (!a || !b) return false;
  const auto forth = text::seconds_between(*a, *b), back = text::seconds_between(*b, *a);
  return std::max(forth.value_or(0), back.value_or(0)) >= seconds;
}

const PlainSentence* Units::around(const Unit& unit) const {
  const auto found = sentence_of_.find({unit.ref.account, unit.sentence});
  return found == sentence_of_.end() ? nullptr : &sentences_[found->second];
}

/// A fragment that is alone in its sentence is known by what stands before it: “sunk a pirate "mother ship"”.
void Units::read_before(const Story& story, std::size_t i) {
  Unit& unit = units_[i];
  const auto& quotations = story.annotations[unit.ref.account].quotations;
  const Quotation& own = quotations[unit.ref.index];
  if (unit.reported || unit.nested || unit.words.size() > longest_fragment) return;
  const auto beside = [&](std::size_t j) {
    return j < units_.size() && units_[j].ref.account == unit.ref.account && units_[j].ref.index != unit.ref.index &&
           !units_[j].reported && quotations[units_[j].ref.index].sentence == own.sentence;
  };
  constexpr std::size_t reach = 3;  // reported clauses stand between
  for (std::size_t step = 1; step <= reach; ++step) {
    if (beside(i + step) || (i >= step && beside(i - step))) return;
  }
  const auto found = sentence_of_.find({unit.ref.account, own.sentence});
  if (found == sentence_of_.end()) return;
  const PlainSentence& sentence = sentences_[found->second];
  for (std::size_t after = sentence.words.size(); after > 0 && unit.before.size() < longest_before; --after) {
    const std::size_t w = after - 1;
    if (sentence.places[w].end > own.span.begin) continue;
    if (std::ranges::binary_search(sentence.content, sentence.words[w])) unit.before.push_back(sentence.words[w]);
  }
  std::ranges::sort(unit.before);
}

}  // namespace hexapla::align::quotations
