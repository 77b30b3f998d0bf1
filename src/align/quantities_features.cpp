#include "align/quantities_features.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

#include "text/changes.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::align::quantities {
namespace {

using text::AmountRelation;
using Words = std::vector<std::uint32_t>;

constexpr std::size_t nearest = 5;          // content words on either side of a figure
constexpr std::size_t most_sentence = 120;  // words of a sentence that are looked at
constexpr std::uint32_t lead_sentences = 4;
/// How far after an age the name of the person may begin: "the 45-year-old suspect, Larry Gordon".
constexpr std::uint32_t longest_apposition = 30;
/// How telling a number must be to outweigh a reading of its sentence.
constexpr double peculiar = 0.6;
/// Figures that are farther apart, as a share of the greater, are of two things.
constexpr double farthest = 0.6;
/// From this evidence of a near miss on a noun alone is enough for two different figures to answer one question.
constexpr double close_miss = 0.3;
/// Two different figures this near to each other, as a share of the greater, may be one miscounted.
constexpr double widest_miss = 0.15;
/// A number of so many units of its last figure is as telling as can be: 412, not 2 or 40,000.
constexpr double most_telling = 100;

std::string key(const std::string& folded) { return text::verb_stem(text::singular(folded)); }

void make_set(Words& words) {
  std::ranges::sort(words);
  const auto rest = std::ranges::unique(words);
  words.erase(rest.begin(), rest.end());
}

double norm(const Words& words, const std::vector<double>& weights) {
  double sum = 0;
  for (const std::uint32_t word : words) sum += weights[word] * weights[word];
  return std::sqrt(sum);
}

double cosine(const Words& a, double norm_a, const Words& b, double norm_b, const Features& features) {
  if (norm_a == 0 || norm_b == 0) return 0;
  double shared = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      shared += features.weight(a[i]) * features.weight(a[i]);
      ++i;
      ++j;
    } else {
      a[i] < b[j] ? ++i : ++j;
    }
  }
  return shared / (norm_a * norm_b);
}

/// How many units of its last figure the number as written has: 23 for "23", 4 for "40,000", 125 for "12.5".
double figures_of(const text::Amount& amount) {
  double figures = 0;
  std::size_t digits = 0;
  constexpr std::size_t most_digits = 15;
  for (const char c : amount.number)
    if (c >= '0' && c <= '9' && digits++ < most_digits) figures = figures * 10 + (c - '0');
  if (figures == 0) figures = std::abs(amount.written);
  return figures / text::grain_of(figures);
}

/// What befell the people counted: by the words of the phrase itself ("4 injured"), else by the act.
text::Fate fate_of(const Quantity& quantity, std::string_view source) {
  if (quantity.kind != QuantityKind::count) return text::Fate::none;
  if (quantity.span.end > quantity.number.end) {
    for (const text::Word& word : text::words(source.substr(quantity.number.end, quantity.span.end - quantity.number.end)))
      if (const text::Fate fate = text::fate_of(text::verb_stem(word.folded)); fate != text::Fate::none) return fate;
  }
  return text::fate_of(quantity.act);
}

/// The fate that a sentence speaks of, if it is one only: of a figure that names nothing itself ("the number of missing has risen
/// to five").
text::Fate fate_around(std::string_view sentence) {
  text::Fate only = text::Fate::none;
  for (const text::Word& word : text::words(sentence)) {
    const text::Fate fate = text::fate_of(text::verb_stem(word.folded));
    if (fate == text::Fate::none || fate == only) continue;
    if (only != text::Fate::none) return text::Fate::none;
    only = fate;
  }
  return only;
}

/// What nouns are sorted by: near synonyms are one.
std::string_view noun_of(const Feature& feature) {
  return feature.noun.group.empty() ? std::string_view(feature.quantity->head) : feature.noun.group;
}

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
      at->second.keys.push_back(number_of(key(word.folded)));
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
  for (const std::string& word : quantity.modifiers) feature.thing.push_back(reader.number_of(key(word)));
  if (!quantity.head.empty()) {
    feature.head = reader.number_of(key(quantity.head));
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

/// Whose attribute the quantity is: the last word of the name. For an age also of a name in apposition after it.
std::string subject_of(const Story& story, const Feature& feature) {
  const Quantity& quantity = *feature.quantity;
  std::vector<text::Word> words = text::words(quantity.subject);
  if (words.empty() && quantity.kind == QuantityKind::age) {
    const std::vector<Name>& names = story.annotations[feature.ref.account].names;
    const auto name = std::ranges::lower_bound(names, quantity.span.end, {}, [](const Name& known) { return known.span.begin; });
    if (name != names.end() && name->sentence == quantity.sentence && name->span.begin - quantity.span.end <= longest_apposition)
      words = text::words(feature.source.substr(name->span.begin, name->span.size()));
  }
  return words.empty() ? std::string() : words.back().folded;
}

void compare_heads(const Feature& a, const Feature& b, Evidence& evidence) {
  const std::string &head_a = a.quantity->head, &head_b = b.quantity->head;
  if (head_a.empty() || head_b.empty()) return;
  if (a.quantity->kind != QuantityKind::count) {  // a share of traffic and a share of lines
    const bool kin = std::ranges::binary_search(a.thing, b.head) || std::ranges::binary_search(b.thing, a.head);
    if (!kin && a.quantity->kind != QuantityKind::age) evidence.of[Evidence::other_head] = 1;
    return;
  }
  const bool one_group = !a.noun.group.empty() && a.noun.group == b.noun.group;
  if (head_a == head_b) {
    evidence.of[a.noun.broad ? Evidence::same_broad_head : Evidence::same_head] = 1;
  } else if (one_group) {
    evidence.of[Evidence::same_broad_head] = 1;
  } else if (!a.noun.family.empty() && a.noun.family == b.noun.family) {
    evidence.of[a.noun.broad || b.noun.broad ? Evidence::broader_head : Evidence::sister_head] = 1;
  } else if (std::ranges::binary_search(a.thing, b.head) || std::ranges::binary_search(b.thing, a.head)) {
    evidence.of[Evidence::broader_head] = 1;
  } else {
    evidence.of[Evidence::other_head] = 1;
  }
  if ((head_a == head_b || one_group) && a.sole && b.sole) evidence.of[Evidence::sole_head] = 1;
  const bool one_sort = head_a == head_b || (!a.noun.family.empty() && a.noun.family == b.noun.family);
  if (one_sort && a.lead && b.lead) evidence.of[Evidence::both_lead] = 1;
  evidence.subset = head_a != head_b && !one_group;
}

/// "risen to five" of passengers: the head of one among the words around the other, which names nothing.
bool names_head_of(const Feature& bare, const Feature& other) {
  return bare.head == none && other.head != none && bare.quantity->kind == QuantityKind::count &&
         std::ranges::binary_search(bare.context, other.head);
}

/// How far two numbers are apart, as a share of the greater. Miscounts by one are the commonest, so that two boats or three are
/// as near as 44 years and 45.
double distance(const text::Amount& a, const text::Amount& b) {
  const double x = std::abs(a.written), y = std::abs(b.written);
  const double grain = std::min(text::grain_of(x), text::grain_of(y));
  return std::max(x, y) == 0 ? 0 : std::max(0.0, std::abs(x - y) - grain) / std::max(x, y);
}

void compare_amounts(const Feature& a, const Feature& b, Evidence& evidence) {
  const AmountRelation relation = text::relate(a.amount, b.amount);
  if (a.amount.bound == Bound::vague || b.amount.bound == Bound::vague) {
    evidence.of[Evidence::vague] = 1;
    // "Several cars" need not be the only cars.
    if (a.amount.bound != b.amount.bound) evidence.of[Evidence::sole_head] = 0;
    if (relation == AmountRelation::different) evidence.of[Evidence::apart] = evidence.of[Evidence::far_apart] = 1;
    return;
  }
  if (text::same_number(a.amount, b.amount)) {
    evidence.of[Evidence::same_number] = 1;
    evidence.of[Evidence::telling_number] = std::min(a.telling, b.telling);
  } else if (relation == AmountRelation::different) {
    evidence.of[Evidence::apart] = 1;
    evidence.of[Evidence::far_apart] = distance(a.amount, b.amount);
  } else {
    evidence.of[Evidence::meeting] = 1;
  }
  const bool counted = a.quantity->kind == QuantityKind::count || a.quantity->kind == QuantityKind::money;
  if (counted && evidence.of[Evidence::same_number] == 0)
    evidence.of[Evidence::near_miss] =
        std::min(a.telling, b.telling) * std::max(0.0, 1 - distance(a.amount, b.amount) / widest_miss);
}

bool excludes(const Feature& a, const Feature& b) {
  const Quantity &x = *a.quantity, &y = *b.quantity;
  if (x.kind != y.kind) return true;
  // What a thing can hold is not what it holds, unless they tell the same peculiar number: then one was read wrongly.
  if (x.capacity != y.capacity && !(text::same_number(a.amount, b.amount) && std::min(a.telling, b.telling) > peculiar))
    return true;
  if (x.unit != y.unit) return true;
  if (x.per != y.per && !x.per.empty() && !y.per.empty()) return true;
  if (a.fate != text::Fate::none && b.fate != text::Fate::none && a.fate != b.fate) return true;
  return x.kind == QuantityKind::age && !a.subject.empty() && !b.subject.empty() && a.subject != b.subject;
}

// Logits, fitted by logistic regression to the pairs of quantities of the six labelled stories (pairs of two accounts, matched to
// the labels as bench/score/score.py matches them), then rounded; docs/comparing.md says how to fit them again.
constexpr std::array<double, Evidence::size> weights = [] {
  std::array<double, Evidence::size> w = {};
  w[Evidence::same_head] = 2.0;
  w[Evidence::same_broad_head] = 1.8;
  w[Evidence::broader_head] = 0.8;
  w[Evidence::sister_head] = 0.5;
  w[Evidence::other_head] = -1.2;
  w[Evidence::head_around] = 0.3;
  w[Evidence::sole_head] = 1.3;
  w[Evidence::both_lead] = 2.3;
  w[Evidence::thing_words] = 1.8;
  w[Evidence::thing_clash] = -0.1;
  w[Evidence::near_words] = 1.0;
  w[Evidence::context_words] = 2.2;
  w[Evidence::same_act] = 1.0;
  w[Evidence::other_act] = -0.2;
  w[Evidence::same_subject] = 2.5;
  w[Evidence::same_number] = 1.5;
  w[Evidence::telling_number] = 2.8;
  w[Evidence::meeting] = -0.9;
  w[Evidence::apart] = -0.4;
  w[Evidence::far_apart] = -2.6;
  w[Evidence::near_miss] = 1.5;
  w[Evidence::changed] = 1.5;
  w[Evidence::vague] = -0.5;
  w[Evidence::one_account] = -0.8;
  w[Evidence::part_and_whole] = -0.5;
  return w;
}();
constexpr double base = -2.7;

}  // namespace

Features::Features(const Story& story, const std::vector<AnnotationRef>& refs) {
  Reader reader(story);
  features_.reserve(refs.size());
  for (const AnnotationRef ref : refs) {
    const Quantity& quantity = story.annotations[ref.account].quantities[ref.index];
    Feature feature{.ref = ref, .quantity = &quantity, .source = story.accounts[ref.account].text()};
    feature.amount = text::amount_of(quantity, feature.source);
    feature.noun = text::noun_concept(quantity.head);
    feature.fate = fate_of(quantity, feature.source);
    const auto& sentences = story.annotations[ref.account].sentences;
    if (feature.fate == text::Fate::none && quantity.head.empty() && quantity.kind == QuantityKind::count &&
        quantity.sentence < sentences.size())
      feature.fate = fate_around(story.accounts[ref.account].text(sentences[quantity.sentence].span));
    feature.act = text::act_group(quantity.act);
    feature.subject = subject_of(story, feature);
    if (quantity.sentence < sentences.size() && sentences[quantity.sentence].span.begin < quantity.number.begin)
      feature.changed = text::change_cues(feature.source.substr(sentences[quantity.sentence].span.begin,
                                                                quantity.number.begin - sentences[quantity.sentence].span.begin))
                            .reached();
    read_words(feature, reader);
    features_.push_back(std::move(feature));
  }
  weights_.assign(reader.words(), 0);
  weigh();
}

void Features::weigh() {
  for (const Feature& feature : features_) {
    for (const std::uint32_t word : feature.context) weights_[word] += 1;
    for (const std::uint32_t word : feature.thing) weights_[word] = std::max(weights_[word], 1.0);
  }
  const auto all = static_cast<double>(features_.size());
  for (double& weight : weights_) weight = std::log(1 + all / std::max(1.0, weight));
  // Whether an account has one number for a sort of noun.
  struct Sole {
    const text::Amount* first;
    bool alone = true;
  };
  std::map<std::pair<std::uint32_t, std::string_view>, Sole> by_noun;
  const auto counts = [](const Feature& feature) {
    return feature.quantity->kind == QuantityKind::count && feature.head != none;
  };
  for (const Feature& feature : features_) {
    if (!counts(feature)) continue;
    const auto [at, fresh] = by_noun.try_emplace({feature.ref.account, noun_of(feature)}, Sole{&feature.amount});
    if (!fresh && !text::same_number(*at->second.first, feature.amount)) at->second.alone = false;
  }
  mark_leads();
  for (Feature& feature : features_)
    feature.sole = counts(feature) && by_noun.find({feature.ref.account, noun_of(feature)})->second.alone;
  // A number is the less telling the more things an account counts by it.
  using Number = std::pair<std::string_view, double>;
  std::map<Number, std::set<std::pair<std::uint32_t, std::string_view>>> counted;
  std::map<std::pair<Number, std::uint32_t>, std::uint32_t> things;
  for (const Feature& feature : features_) {
    if (feature.amount.bound == Bound::vague) continue;
    const Number number{feature.amount.unit, feature.amount.written};
    if (counted[number].insert({feature.ref.account, noun_of(feature)}).second) ++things[{number, feature.ref.account}];
  }
  for (Feature& feature : features_) {
    feature.thing_norm = norm(feature.thing, weights_);
    feature.near_norm = norm(feature.near, weights_);
    feature.context_norm = norm(feature.context, weights_);
    if (feature.amount.bound == Bound::vague) continue;
    const double figures = figures_of(feature.amount);
    const double telling = std::clamp(std::log(std::max(1.0, figures)) / std::log(most_telling), 0.0, 1.0);
    const std::uint32_t times = things[{{feature.amount.unit, feature.amount.written}, feature.ref.account}];
    feature.telling = telling / (1 + std::log(times));
  }
}

/// The first count of a sort of thing at the head of an account is its answer to "how many?", and so are its repetitions there.
void Features::mark_leads() {
  std::map<std::pair<std::uint32_t, std::string_view>, const text::Amount*> first;
  for (Feature& feature : features_) {
    const Quantity& quantity = *feature.quantity;
    if (quantity.kind != QuantityKind::count || feature.head == none || quantity.sentence >= lead_sentences || quantity.others ||
        quantity.part)
      continue;
    const std::string_view sort = feature.noun.family.empty() ? std::string_view(quantity.head) : feature.noun.family;
    const auto [at, fresh] = first.try_emplace({feature.ref.account, sort}, &feature.amount);
    feature.lead = fresh || text::relate(*at->second, feature.amount) != AmountRelation::different;
  }
}

Evidence compare(const Feature& a, const Feature& b, const Features& features) {
  Evidence evidence;
  evidence.excluded = excludes(a, b);
  if (evidence.excluded) return evidence;
  compare_heads(a, b, evidence);
  compare_amounts(a, b, evidence);
  auto& of = evidence.of;
  of[Evidence::head_around] = names_head_of(a, b) || names_head_of(b, a) ? 1 : 0;
  // "MS-13 gang members" says all that "MS-13 members" does: the mean of the cosine and of the part of the shorter that is
  // shared.
  const double alike = cosine(a.thing, a.thing_norm, b.thing, b.thing_norm, features);
  const double shorter = std::min(a.thing_norm, b.thing_norm), longer = std::max(a.thing_norm, b.thing_norm);
  of[Evidence::thing_words] = shorter == 0 ? 0 : (alike + alike * longer / shorter) / 2;
  of[Evidence::thing_clash] = !a.thing.empty() && !b.thing.empty() && of[Evidence::thing_words] == 0 ? 1 : 0;
  of[Evidence::near_words] = cosine(a.near, a.near_norm, b.near, b.near_norm, features);
  of[Evidence::context_words] = cosine(a.context, a.context_norm, b.context, b.context_norm, features);
  if (a.fate != text::Fate::none && a.fate == b.fate) {
    of[Evidence::same_act] = 1;
  } else if (!a.act.empty() && !b.act.empty()) {
    of[a.act == b.act ? Evidence::same_act : Evidence::other_act] = 1;
  }
  if (of[Evidence::apart] != 0) {
    of[Evidence::both_lead] = 0;
    // "Three people" and "two guards" differ because the guards are some of the people; "two others" leave somebody out.
    evidence.silent = evidence.subset;
    if (a.quantity->others != b.quantity->others) evidence.excluded = true;
    of[Evidence::changed] =
        (a.changed || b.changed) && (of[Evidence::same_act] + of[Evidence::head_around] + of[Evidence::same_head] > 0) ? 1 : 0;
    // Bare numbers are told apart by nothing.
    const bool bare = a.quantity->kind == QuantityKind::count && a.head == none && b.head == none;
    if (bare && of[Evidence::changed] == 0 && (a.fate == text::Fate::none || a.fate != b.fate)) evidence.excluded = true;
    // Only what befalls people grows manifold between two accounts.
    const bool grows = (a.fate != text::Fate::none && a.fate == b.fate) || of[Evidence::changed] != 0;
    if (of[Evidence::far_apart] > farthest && !grows) evidence.excluded = true;
    // Two boats and three are the boats of the story; two chances and three are any.
    const bool backed = of[Evidence::thing_words] > 0 || of[Evidence::same_act] > 0 || of[Evidence::changed] > 0;
    const bool abstract = a.quantity->kind == QuantityKind::count && a.head != none && b.head != none && a.noun.group.empty() &&
                          b.noun.group.empty();
    if (abstract && !backed && of[Evidence::near_miss] < close_miss) evidence.excluded = true;
    // People come in many roles: an account's only "officers" need not be the other's.
    if (a.noun.family == "person" || b.noun.family == "person") of[Evidence::sole_head] = 0;
  }
  of[Evidence::same_subject] = !a.subject.empty() && a.subject == b.subject ? 1 : 0;
  of[Evidence::one_account] = a.ref.account == b.ref.account ? 1 : 0;
  const bool one_part = a.quantity->part != b.quantity->part || a.quantity->others != b.quantity->others;
  of[Evidence::part_and_whole] = one_part && of[Evidence::same_number] == 0 ? 1 : 0;
  return evidence;
}

double likeness(const Evidence& evidence) {
  if (evidence.excluded || evidence.silent) return -std::numeric_limits<double>::infinity();
  double score = base;
  for (std::size_t i = 0; i < Evidence::size; ++i) score += weights[i] * evidence.of[i];
  return score;
}

bool can_stand_together(const Feature& a, const Feature& b) {
  if (a.ref.account != b.ref.account) return true;
  const AmountRelation relation = text::relate(a.amount, b.amount);
  const bool same = relation == AmountRelation::same || text::same_number(a.amount, b.amount);
  if (same) return a.quantity->sentence != b.quantity->sentence || a.quantity->head == b.quantity->head;
  const Feature &first = a.ref < b.ref ? a : b, &second = a.ref < b.ref ? b : a;
  if (text::is_conversion(*first.quantity, *second.quantity, first.source)) return true;
  // Two different figures of one account are told of two things; of one sentence, even figures that could both hold.
  return relation == AmountRelation::compatible && a.quantity->sentence != b.quantity->sentence;
}

}  // namespace hexapla::align::quantities
