#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "core/story.h"

namespace hexapla::test {

/// A story whose annotations are told by hand, each by its words: the first place where they stand, or the first behind `after`.
class OverviewStory {
 public:
  /// Adds an account of one sentence a line, of which the first of several is its title; -> its index.
  std::uint32_t add(const std::string& text, const std::string& published = {}) {
    const auto index = static_cast<std::uint32_t>(accounts_.size());
    Metadata metadata;
    if (!published.empty()) metadata.published = published;
    AccountParts parts = std::move(*Account::from_text(text, metadata, std::string(1, static_cast<char>('a' + index)))).parts();
    parts.name = "Paper " + parts.id;
    if (parts.blocks.size() > 1) parts.blocks[0].kind = BlockKind::title;
    accounts_.push_back(*Account::make(std::move(parts)));
    annotations_.emplace_back();
    origin_.push_back(index);
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      annotations_[index].sentences.push_back({.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
      begin = end + 1;
    }
    return index;
  }
  Span span(std::uint32_t account, const std::string& words, const std::string& after = {}) const {
    const std::string_view text = accounts_[account].text();
    const std::size_t from = after.empty() ? 0 : text.find(after) + after.size();
    const std::size_t at = text.find(words, from);
    if (at == std::string::npos) throw std::logic_error("the text lacks " + words);
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
  }
  Mention mention(std::uint32_t account, const std::string& words, const std::string& after = {}) const {
    return {account, span(account, words, after)};
  }

  void name(std::uint32_t account, const std::string& words, const std::string& after = {}) {
    Name name;
    name.span = span(account, words, after);
    annotations_[account].names.push_back(name);
  }
  /// A name as label and as name; -> the label's index, to which others may be chained.
  std::uint32_t person(std::uint32_t account, const std::string& words, const std::string& after = {}) {
    return named(account, words, ParticipantKind::person, after);
  }
  std::uint32_t named(std::uint32_t account, const std::string& words, ParticipantKind kind, const std::string& after = {}) {
    name(account, words, after);
    return label(account, words, kind, true, none, after);
  }
  std::uint32_t label(std::uint32_t account, const std::string& words, ParticipantKind kind, bool is_name,
                      std::uint32_t chain = none, const std::string& after = {}) {
    std::vector<Label>& labels = annotations_[account].labels;
    const auto index = static_cast<std::uint32_t>(labels.size());
    Label label;
    label.span = span(account, words, after);
    label.kind = kind;
    label.name = is_name;
    label.chain = chain == none ? index : chain;
    labels.push_back(label);
    return index;
  }
  /// A time and, where `clause` is given, the statement that it dates; -> its mention.
  Mention time(std::uint32_t account, const std::string& words, const std::string& value, const std::string& clause = {},
               const std::string& act = {}) {
    Annotations& annotations = annotations_[account];
    Time time;
    time.span = span(account, words);
    time.value = time.timex3 = value;
    time.act = act;
    if (!clause.empty()) {
      Statement statement;
      statement.span = span(account, clause);
      statement.act = act;
      statement.times = {static_cast<std::uint32_t>(annotations.times.size())};
      annotations.statements.push_back(statement);
    }
    annotations.times.push_back(time);
    return {account, time.span};
  }
  Mention quotation(std::uint32_t account, const std::string& words, const std::string& speaker = {},
                    const std::string& cue = {}) {
    Quotation quotation;
    quotation.span = quotation.content = span(account, words);
    quotation.speaker_name = speaker;
    if (!cue.empty()) quotation.cue = span(account, cue);
    annotations_[account].quotations.push_back(quotation);
    return {account, quotation.span};
  }
  Mention quantity(std::uint32_t account, const std::string& words, double value, const std::string& head) {
    Quantity quantity;
    quantity.span = quantity.number = span(account, words);
    quantity.low = quantity.high = value;
    quantity.head = head;
    annotations_[account].quantities.push_back(quantity);
    return {account, quantity.span};
  }
  Annotations& of(std::uint32_t account) { return annotations_[account]; }
  Story story() const { return {.accounts = accounts_, .annotations = annotations_, .origin = origin_}; }

 private:
  std::vector<Account> accounts_;
  std::vector<Annotations> annotations_;
  std::vector<std::uint32_t> origin_;
};

}  // namespace hexapla::test
