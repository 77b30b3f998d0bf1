#include "align/quantities_features.h"

#include <algorithm>
#include <map>

#include "align/quantities_fates.h"
#include "align/quantities_former.h"
#include "align/quantities_records.h"
#include "align/quantities_tallies.h"
#include "align/quantities_told.h"
#include "align/word_sets.h"
#include "text/changes.h"
#include "text/morphology.h"
#include "text/rates.h"
#include "text/words.h"

namespace hexapla::align::quantities {
namespace {

constexpr std::size_t nearest = 5;          // content words on either side of a figure
constexpr std::size_t most_sentence = 120;  // words of a sentence that are looked at
constexpr std::uint32_t place_reach = 60;   // bytes after a figure in which a place or owner is looked for
/// The words of a sentence with their places, as keys.
struct SentenceWords {
  std::vector<std::uint32_t> keys;
  std::vector<std::uint32_t> begins;
};

/// Numbers the words of a story's sentences; reads each sentence once.
class Reader {
 public:
  explicit Reader(const Story& story) : story_(story) {}

  std::uint32_t number_of(std::string word) {
    return numbers_.try_emplace(std::move(word), static_cast<std::uint32_t>(numbers_.size())).first->second;
  }
  std::size_t words() const { return numbers_.size(); }

  const SentenceWords& sentence(std::uint32_t account, std::uint32_t index) {
    const auto [at, fresh] = sentences_.try_emplace({account, index});
    if (!fresh) return at->second;
    const Annotations& annotations = story_.annotations[account];
    if (index >= annotations.sentences.size()) return at->second;
    const Span span = annotations.sentences[index].span;
    std::vector<text::Word> words = text::words(story_.accounts[account].text(span), span.begin);
    if (words.size() > most_sentence) words.resize(most_sentence);
    for (const text::Word& word : words) {
      if (text::is_function_word(word.folded)) continue;
      at->second.keys.push_back(number_of(text::word_key(word.folded)));
      at->second.begins.push_back(word.span.begin);
    }
    return at->second;
  }

 private:
  const Story& story_;
  std::map<std::string, std::uint32_t> numbers_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, SentenceWords> sentences_;
};

void read_words(Feature& feature, Reader& reader) {
  const Quantity& quantity = *feature.quantity;
  for (const std::string& word : quantity.modifiers) {
    feature.thing.push_back(reader.number_of(text::word_key(word)));
    // "Mail-in ballots" are mail ballots.
    if (const std::size_t hyphen = word.find('-'); hyphen != std::string::npos && hyphen > 0)
      feature.thing.push_back(reader.number_of(text::word_key(std::string_view(word).substr(0, hyphen))));
  }
  if (!quantity.head.empty()) {
    feature.head = reader.number_of(text::word_key(quantity.head));
    if (quantity.kind != QuantityKind::count) feature.thing.push_back(feature.head);
  }
  // What a figure in a compound tells of is the noun after it: "48-page indictment".
  const bool hyphenated = quantity.thing.begin == quantity.number.end + 1 && feature.source[quantity.number.end] == '-';
  const SentenceWords& sentence = reader.sentence(feature.ref.account, quantity.sentence);
  const auto& begins = sentence.begins;
  const std::size_t first = std::ranges::lower_bound(begins, quantity.number.begin) - begins.begin();
  const std::size_t last = std::ranges::lower_bound(begins, quantity.number.end) - begins.begin();
  for (std::size_t i = 0; i < begins.size(); ++i) {
    if (hyphenated && begins[i] > quantity.span.end && begins[i] <= quantity.span.end + 1)
      feature.thing.push_back(sentence.keys[i]);
    if (i >= first && i < last) continue;
    feature.context.push_back(sentence.keys[i]);
    if (i + nearest >= first && i < last + nearest) feature.near.push_back(sentence.keys[i]);
  }
  make_set(feature.thing);
  make_set(feature.near);
  make_set(feature.context);
}

/// The noun that is counted. "All three" counts what was counted before by that number; if nothing was, it names nothing.
void read_head(Feature& feature, const Annotations& annotations, Reader& reader) {
  const Quantity& quantity = *feature.quantity;
  if (std::string owner = counted_owner(quantity, feature.source); !owner.empty()) {
    feature.head = reader.number_of(text::word_key(owner));
    feature.head_word = std::move(owner);
  }
  feature.noun = counted_concept(quantity, feature.head_word, feature.source, sentence_of(annotations, quantity));
  if (!is_anaphoric(quantity, feature.source)) return;
  const Quantity* meant = antecedent_of(annotations, feature.ref.index);
  if (meant != nullptr) {
    feature.noun = counted_concept(*meant, meant->head, feature.source, sentence_of(annotations, *meant));
    feature.head_word = meant->head;
    feature.head = reader.number_of(text::word_key(meant->head));
    for (const std::string& word : meant->modifiers) feature.thing.push_back(reader.number_of(text::word_key(word)));
    make_set(feature.thing);
  } else if (feature.fate == text::Fate::none) {
    feature.noun = {};
    feature.head_word.clear();
    feature.head = none;
  }
}

/// The name before the figure in its sentence, and those that follow it in its clause, by their last words: whose and where it
/// is ("82 percent in India", "65% of traffic to India").
void read_names(Feature& feature, const Annotations& annotations, Reader& reader) {
  const std::uint32_t from = feature.quantity->number.end;
  const auto last_word = [&](const Name& name) {
    const std::vector<text::Word> words = text::words(feature.source.substr(name.span.begin, name.span.size()));
    return words.empty() ? none : reader.number_of(text::word_key(words.back().folded));
  };
  const std::vector<Name>& names = annotations.names;
  auto name = std::ranges::lower_bound(names, from, {}, [](const Name& known) { return known.span.begin; });
  if (name != names.begin() && (name - 1)->sentence == feature.quantity->sentence) {
    feature.owner = last_word(*(name - 1));
    // "Tarn island, home to 200 people", "Tarn, a city of 200,000 people".
    const std::string_view between =
        feature.source.substr((name - 1)->span.end, std::max((name - 1)->span.end, from) - (name - 1)->span.end);
    const bool apposed = between.find(", home to ") != std::string_view::npos || between.find(", a ") != std::string_view::npos;
    if (feature.measure == Measure::population && between.size() <= place_reach && apposed) feature.place_of = feature.owner;
  }
  for (; name != names.end() && name->sentence == feature.quantity->sentence; ++name) {
    if (name->span.begin - from > place_reach) break;
    if (feature.source.substr(from, name->span.begin - from).find_first_of(",;:") != std::string_view::npos) break;
    if (const std::uint32_t word = last_word(*name); word != none) feature.places.push_back(word);
  }
  make_set(feature.places);
}

bool is_in_title(const Account& account, Span span) {
  const std::span<const Block> blocks = account.blocks();
  const auto behind = std::ranges::upper_bound(blocks, span.begin, {}, [](const Block& block) { return block.span.begin; });
  return behind != blocks.begin() && (behind - 1)->kind == BlockKind::title && (behind - 1)->span.contains(span);
}

/// What befell those who are counted.
void read_fate(Feature& feature, Span sentence) {
  const Quantity& quantity = *feature.quantity;
  const auto [fate, attempted] = told_fate(quantity, feature.source, sentence);
  feature.fate = fate;
  feature.befallen = fate != text::Fate::none && is_told_beside(quantity, feature.source, sentence);
  feature.attempted = attempted;
  if (const text::Fate tally = fate_of_tally(quantity, feature.source, sentence); tally != text::Fate::none) feature.fate = tally;
  if (feature.fate == text::Fate::none && counts_survivors(quantity, feature.source, sentence))
    feature.fate = text::Fate::survive;
  feature.others =
      quantity.others && !(feature.fate == text::Fate::hurt && are_besides_the_dead(quantity, feature.source, sentence));
  feature.struck = fate == text::Fate::none && is_struck(quantity, feature.source);
  feature.kin_only = fate == text::Fate::none && !feature.struck && is_kin_of_somebody(quantity, feature.source);
}

/// When it happened of which it is told, and over what it reaches.
void read_period(Feature& feature, const Account& account, const Annotations& annotations) {
  const Quantity& quantity = *feature.quantity;
  if (quantity.kind == QuantityKind::count) feature.year = year_told(quantity, account, annotations);
  feature.days = days_around(quantity, annotations);
  feature.spread = spread_told(quantity, feature.source, sentence_of(annotations, quantity), feature.days);
  feature.scope = scope_told(quantity, account, annotations);
  feature.month_written = month_of_writing(account);
}

/// Whose record a score is, and what is told with it: "Moss (12-3, 9 knockouts)".
void read_record(Feature& feature, const Annotations& annotations, const Feature* last) {
  if (feature.measure == Measure::score) {
    feature.subject = record_holder(*feature.quantity, annotations, feature.source);
  } else if (last != nullptr && last->listed && last->measure == Measure::score && last->ref.account == feature.ref.account &&
             continues_record(*last->quantity, *feature.quantity, feature.source)) {
    feature.subject = last->subject;
  } else {
    return;
  }
  feature.listed = !feature.subject.empty();
  feature.bearer = text::read_bearer(feature.subject);
}

}  // namespace

Features::Features(const Story& story, const std::vector<AnnotationRef>& refs, std::span<const Question> statements,
                   const text::Rates& rates) {
  std::map<AnnotationRef, std::vector<ToldIn>> told = told_in(story, statements);
  const std::map<AnnotationRef, std::string> agents = agents_told(story);
  std::map<AnnotationRef, Holder> holders = holders_told(story);
  Reader reader(story);
  features_.reserve(refs.size());
  for (const AnnotationRef ref : refs) {
    const Quantity& quantity = story.annotations[ref.account].quantities[ref.index];
    Feature feature{.ref = ref, .quantity = &quantity, .source = story.accounts[ref.account].text(), .head_word = quantity.head};
    feature.amount = text::amount_of(quantity, feature.source);
    feature.common = rates.in_common(feature.amount);
    const Annotations& annotations = story.annotations[ref.account];
    const auto& sentences = annotations.sentences;
    const Span sentence = sentence_of(annotations, quantity);
    feature.headline = is_in_title(story.accounts[ref.account], quantity.number);
    read_fate(feature, sentence);
    feature.accused = is_accused(quantity, feature.source);
    feature.charge = told_charge(quantity, feature.source, sentence);
    feature.gender = gender_told(quantity, feature.source, sentence);
    feature.fared = how_fared(quantity, feature.source, sentence);
    feature.attribute = told_attribute(quantity, feature.source, sentence);
    feature.formerly = is_of_former_years(quantity, annotations, feature.source);
    feature.kin_of = relation_of_bearer(quantity, annotations, feature.source);
    feature.act = text::act_group(quantity.act);
    feature.subject = text::bearer_of(quantity, annotations, feature.source);
    feature.bearer = text::read_bearer(feature.subject);
    feature.notation = notation_of(quantity, feature.source);
    feature.measure = told_measure(quantity, feature.source, sentence);
    if (feature.measure == Measure::score) feature.outcome = told_outcome(quantity, feature.source, sentence);
    feature.generic = is_generic(quantity, feature.source, sentence);
    feature.complement = is_complement(quantity, feature.source);
    feature.shooting = side_of_shooting(quantity, feature.source, sentence);
    feature.against_officers = is_against_officers(quantity, feature.source, sentence);
    feature.denied = is_denied(quantity, feature.source, sentence);
    read_period(feature, story.accounts[ref.account], annotations);
    feature.around = text::words_around(feature.source, sentence, quantity.number);
    if (quantity.sentence < sentences.size() && sentences[quantity.sentence].span.begin < quantity.number.begin)
      feature.changed = text::change_cues(feature.source.substr(sentences[quantity.sentence].span.begin,
                                                                quantity.number.begin - sentences[quantity.sentence].span.begin))
                            .reached();
    if (const auto known = told.find(ref); known != told.end()) feature.told = std::move(known->second);
    if (const auto known = agents.find(ref); known != agents.end()) feature.agent = known->second;
    if (const auto known = holders.find(ref); known != holders.end()) feature.holder = std::move(known->second);
    read_record(feature, annotations, features_.empty() ? nullptr : &features_.back());
    read_words(feature, reader);
    read_head(feature, annotations, reader);
    read_names(feature, annotations, reader);
    features_.push_back(std::move(feature));
  }
  weights_.assign(reader.words(), 0);
  weigh(story);
}

}  // namespace hexapla::align::quantities
