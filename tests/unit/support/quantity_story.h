#pragma once

#include <numeric>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/story.h"

namespace hexapla::test {

/// A quantity to be put into an account: its words must stand in the text.
struct Told {
  std::string words;       ///< the phrase, as it stands in the text
  std::string number;      ///< the number's words within it
  double low = 0;          ///< `high` is the same unless told otherwise
  std::string thing = {};  ///< the counted noun phrase within the words
  std::string head = {};   ///< its head noun, singular
  std::vector<std::string> modifiers = {};
  std::string act = {};
  std::string subject = {};
  Bound bound = Bound::exact;
  QuantityKind kind = QuantityKind::count;
  std::string unit = {};
  double high = -1;  ///< -1: as the bound asks for
  bool part = false, others = false, capacity = false;
};

/// A count whose words begin with its number.
inline Told counted(const std::string& words, double low, const std::string& thing, const std::string& head,
                    std::vector<std::string> modifiers = {}) {
  return {.words = words,
          .number = words.substr(0, words.find(' ')),
          .low = low,
          .thing = thing,
          .head = head,
          .modifiers = std::move(modifiers)};
}

/// A story whose quantities are told by hand: stages after annotation can be tested without readers. A line of a text is a
/// sentence.
class QuantityStory {
 public:
  /// Adds an account and its quantities in text order; -> its index.
  std::uint32_t add(const std::string& text, const std::vector<Told>& told, Metadata metadata = {}) {
    const auto index = static_cast<std::uint32_t>(accounts_.size());
    accounts_.push_back(*Account::from_text(text, std::move(metadata), std::string(1, static_cast<char>('a' + index))));
    Annotations annotations;
    for (std::uint32_t begin = 0; begin < text.size();) {
      const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', begin), text.size()));
      if (end > begin) annotations.sentences.push_back({.span = {begin, end}});
      begin = end + 1;
    }
    std::uint32_t from = 0;
    for (const Told& quantity : told) {
      annotations.quantities.push_back(read(text, quantity, from, annotations));
      from = annotations.quantities.back().span.begin + 1;
    }
    annotations_.push_back(std::move(annotations));
    origin_.push_back(index);
    return index;
  }

  /// Makes the first line of an account its title.
  void set_title(std::uint32_t account) {
    const Account& old = accounts_[account];
    AccountParts parts{.text = std::string(old.text()), .blocks = {old.blocks().begin(), old.blocks().end()}};
    parts.blocks.front().kind = BlockKind::title;
    parts.map = SourceMap::identity(static_cast<std::uint32_t>(parts.text.size()));
    parts.source = old.source();
    parts.metadata = old.metadata();
    parts.id = old.id();
    accounts_[account] = *Account::make(std::move(parts));
  }
  void set_origin(std::uint32_t account, std::uint32_t origin) { origin_[account] = origin; }
  Annotations& annotations(std::uint32_t account) { return annotations_[account]; }
  Story story() const { return {.accounts = accounts_, .annotations = annotations_, .origin = origin_}; }
  const Quantity& quantity(std::uint32_t account, std::uint32_t index) const { return annotations_[account].quantities[index]; }
  /// The question that all of these mentions answer.
  static Question question(std::vector<AnnotationRef> mentions) {
    return {.kind = FindingKind::quantity, .mentions = std::move(mentions), .confidence = 0.95};
  }

 private:
  static Span find(const std::string& text, const std::string& words, std::uint32_t from) {
    const std::size_t at = text.find(words, from);
    if (at == std::string::npos) throw std::logic_error("the text lacks " + words);
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
  }

  static Quantity read(const std::string& text, const Told& told, std::uint32_t from, const Annotations& annotations) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    Quantity quantity;
    quantity.span = find(text, told.words, from);
    quantity.number = find(text, told.number, quantity.span.begin);
    quantity.bound = told.bound;
    quantity.kind = told.kind;
    quantity.low = quantity.high = told.low;
    if (told.bound == Bound::at_least || told.bound == Bound::more_than || told.bound == Bound::vague) quantity.high = infinity;
    quantity.low_open = told.bound == Bound::more_than;
    if (told.bound == Bound::at_most || told.bound == Bound::less_than) quantity.low = 0;
    quantity.high_open = told.bound == Bound::less_than;
    if (told.bound == Bound::about) {
      quantity.low = told.low * 0.9;
      quantity.high = told.low * 1.1;
    }
    if (told.high >= 0) quantity.high = told.high;
    quantity.unit = told.unit;
    quantity.head = told.head;
    if (!told.thing.empty()) quantity.thing = find(text, told.thing, quantity.span.begin);
    quantity.modifiers = told.modifiers;
    quantity.act = told.act;
    quantity.subject = told.subject;
    quantity.part = told.part;
    quantity.others = told.others;
    quantity.capacity = told.capacity;
    for (std::uint32_t i = 0; i < annotations.sentences.size(); ++i)
      if (annotations.sentences[i].span.contains(quantity.span)) quantity.sentence = i;
    return quantity;
  }

  std::vector<Account> accounts_;
  std::vector<Annotations> annotations_;
  std::vector<std::uint32_t> origin_;
};

}  // namespace hexapla::test
