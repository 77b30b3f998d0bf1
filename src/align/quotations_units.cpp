#include "align/quotations_units.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <unordered_map>

#include "align/quotations_cuts.h"
#include "text/morphology.h"
#include "text/wording.h"

namespace hexapla::align::quotations {
namespace {

/// What a word without content weighs against a rare one: enough to tell the order of words, too little to join sentences.
constexpr double function_weight = 0.12;

/// Words in quotation marks that an account repeats, as headlines and leads repeat what its body quotes.
class RepeatedRuns {
 public:
  /// Which words of a sentence stand in a run of quoted words that an earlier sentence has. `quoted` tells of each word whether
  /// it is quoted.
  std::vector<bool> repeated(const std::vector<std::uint32_t>& words, const std::vector<bool>& quoted) {
    std::vector<bool> out(words.size(), false);
    std::vector<Run> own;
    for (std::size_t w = 0; w + length <= words.size(); ++w) {
      if (!quoted[w] || !quoted[w + 1] || !quoted[w + 2]) continue;
      own.push_back({words[w], words[w + 1], words[w + 2]});
      if (seen_.contains(own.back())) std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(w), length, true);
    }
    seen_.insert(own.begin(), own.end());
    return out;
  }

 private:
  static constexpr std::size_t length = 3;
  using Run = std::array<std::uint32_t, length>;
  std::set<Run> seen_;
};

/// Numbers the keys of words under which inflected forms meet, and counts in how many sentences of one account each stands,
/// what is quoted again being counted once.
class Numbering {
 public:
  std::uint32_t number(const std::string& key) {
    const auto [found, added] = numbers_.try_emplace(key, static_cast<std::uint32_t>(numbers_.size()));
    if (added) {
      function_.push_back(text::is_function_word(key) || key == "year" || key == "old");  // ages are no utterance's mark
      most_.push_back(0);
      count_.push_back(0);
      account_.push_back(none);
    }
    return found->second;
  }
  void count(std::uint32_t word, std::uint32_t account) {
    if (account_[word] != account) {
      account_[word] = account;
      count_[word] = 0;
    }
    most_[word] = std::max(most_[word], ++count_[word]);
  }
  bool is_function(std::uint32_t word) const { return function_[word]; }
  std::vector<double> weights() const {
    std::vector<double> out(most_.size());
    for (std::size_t i = 0; i < out.size(); ++i)
      out[i] = function_[i] ? function_weight : 1 / (1 + 0.5 * std::log(std::max(1U, most_[i])));
    return out;
  }

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<bool> function_;
  std::vector<std::uint32_t> most_, count_, account_;
};

std::string key_of(const text::Wording& word) {
  if (text::is_function_word(word.key)) return word.key;
  return text::word_key(word.key);
}

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

/// Ann “Sunny” Roe: whether marked words stand in a name.
bool is_nickname(const Annotations& annotations, Span marked) {
  const auto near =
      std::ranges::lower_bound(annotations.names, marked.begin, {}, [](const Name& name) { return name.span.end + 1; });
  const auto end =
      std::ranges::upper_bound(annotations.names, marked.end + 1, {}, [](const Name& name) { return name.span.begin; });
  return near < end && std::any_of(
                           near, end,
                           [&](const Name& name) {
                             return name.span.contains(marked) || name.span.end + 1 == marked.begin ||
                                    marked.end + 1 == name.span.begin;
                           });
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

struct Read {
  std::vector<std::uint32_t> words, content;
  std::vector<Span> places;

  void add(std::uint32_t word, Span place, const Numbering& numbering) {
    words.push_back(word);
    places.push_back(place);
    if (!numbering.is_function(word)) content.push_back(word);
  }
  void finish() {
    std::ranges::sort(content);
    const auto rest = std::ranges::unique(content);
    content.erase(rest.begin(), rest.end());
  }
};

/// The words of content that have no capital, sorted.
std::vector<std::uint32_t> plain_words(std::string_view text, const Read& read, const Numbering& numbering) {
  std::vector<std::uint32_t> plain;
  for (std::size_t w = 0; w < read.words.size(); ++w) {
    const Span place = read.places[w];
    if (!numbering.is_function(read.words[w]) && !text::is_capitalised(text.substr(place.begin, place.size())))
      plain.push_back(read.words[w]);
  }
  std::ranges::sort(plain);
  const auto rest = std::ranges::unique(plain);
  plain.erase(rest.begin(), rest.end());
  return plain;
}

/// The words of `text` at `span`; "US", "U.S." and "United States" are one.
Read read(std::string_view text, Span span, Numbering& numbering) {
  Read out;
  const std::vector<text::Wording> words = text::wording(text.substr(span.begin, span.size()), span.begin);
  for (std::size_t i = 0; i < words.size() && out.words.size() < Units::longest_unit; ++i) {
    const text::Wording& word = words[i];
    const bool both = word.key == "united" && i + 1 < words.size() && words[i + 1].key == "states";
    const bool initials = word.key == "us" && text[word.span.begin] == 'U';
    const Span place = both ? Span{word.span.begin, words[i + 1].span.end} : word.span;
    out.add(numbering.number(both || initials ? "united states" : key_of(word)), place, numbering);
    i += both ? 1 : 0;
  }
  out.finish();
  return out;
}

/// Counts the words of a sentence that are not repeated, each once.
void count_words(const std::vector<std::uint32_t>& words, const std::vector<bool>& repeated, std::uint32_t account,
                 Numbering& numbering) {
  std::vector<std::uint32_t> counted;
  for (std::size_t w = 0; w < words.size(); ++w) {
    if (!repeated[w] && !numbering.is_function(words[w])) counted.push_back(words[w]);
  }
  std::ranges::sort(counted);
  const auto rest = std::ranges::unique(counted);
  counted.erase(rest.begin(), rest.end());
  for (const std::uint32_t word : counted) numbering.count(word, account);
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
        Read words = read(text, span, numbering);
        Unit unit{.ref = {account, i},
                  .span = span,
                  .utterance = quotation.utterance,
                  .piece = piece++,
                  .sentence = quotation.sentence};
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
    const auto& published = story.accounts[account].metadata().published;
    published_.push_back(published ? text::read_publication(*published) : std::nullopt);
    std::size_t next = 0, read_sentences = 0;
    RepeatedRuns runs;
    for (std::uint32_t s = 0; s < annotations.sentences.size() && read_sentences++ < most_sentences; ++s) {
      const Sentence& sentence = annotations.sentences[s];
      const Read all = read(text, sentence.span, numbering);
      const auto is_over = [&](const Quotation& quotation) {
        return quotation.saying == Saying::indirect || quotation.span.end <= sentence.span.begin;
      };
      while (next < annotations.quotations.size() && is_over(annotations.quotations[next])) ++next;
      Read outside;
      std::vector<bool> quoted(all.words.size(), false);
      std::size_t quotation = next;
      for (std::size_t w = 0; w < all.words.size(); ++w) {
        while (quotation < annotations.quotations.size() && (annotations.quotations[quotation].saying == Saying::indirect ||
                                                             annotations.quotations[quotation].span.end <= all.places[w].begin))
          ++quotation;
        quoted[w] = quotation < annotations.quotations.size() && annotations.quotations[quotation].span.contains(all.places[w]);
        if (!quoted[w]) outside.add(all.words[w], all.places[w], numbering);
      }
      outside.finish();
      count_words(all.words, runs.repeated(all.words, quoted), account, numbering);
      if (outside.content.size() < 2) continue;
      sentence_of_[{account, s}] = static_cast<std::uint32_t>(sentences_.size());
      sentences_.push_back({account, std::move(outside.words), std::move(outside.places), std::move(outside.content)});
    }
  }
  torn_ = cut_where_told(units_, sentences_, sentence_of_, story);
  for (std::size_t i = 0; i < units_.size(); ++i) read_before(story, i);
  weights_ = numbering.weights();
  for (Unit& unit : units_) {
    for (const std::uint32_t word : unit.words) unit.weight += weights_[word];
    for (const std::uint32_t word : unit.content) unit.content_weight += weights_[word];
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
