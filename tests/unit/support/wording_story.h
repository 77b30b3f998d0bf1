#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "core/story.h"

namespace hexapla::test {

/// A story whose labels and statements are told by hand; each statement is a sentence of its own.
class WordingStory {
 public:
  /// Adds an account, published when it is told; -> its index.
  std::uint32_t add(const std::string& text, std::optional<std::string> published = {}) {
    const auto index = static_cast<std::uint32_t>(accounts_.size());
    accounts_.push_back(
        *Account::from_text(text, {.published = std::move(published)}, std::string(1, static_cast<char>('a' + index))));
    annotations_.emplace_back();
    origin_.push_back(index);
    return index;
  }
  void label(std::uint32_t account, const std::string& words, const std::string& head, bool name = false, bool plural = false) {
    Label label;
    label.span = span(account, words);
    label.head = head;
    label.name = name;
    label.plural = plural;
    annotations_[account].labels.push_back(label);
  }
  /// Ends the account's last label behind its first words.
  void shorten_label(std::uint32_t account, const std::string& words) {
    Span& span = annotations_[account].labels.back().span;
    span.end = span.begin + static_cast<std::uint32_t>(words.size());
  }
  /// Puts the account's last label into words that are said.
  void speech(std::uint32_t account, const std::string& words, Saying saying) {
    Quotation quotation;
    quotation.span = quotation.content = span(account, words);
    quotation.saying = saying;
    annotations_[account].labels.back().quotation = static_cast<std::uint32_t>(annotations_[account].quotations.size());
    annotations_[account].quotations.push_back(quotation);
  }
  void kind(std::uint32_t account, std::size_t label, ParticipantKind kind) { annotations_[account].labels[label].kind = kind; }
  void define(std::uint32_t account, std::size_t label) { annotations_[account].labels[label].definite = true; }
  void chain(std::uint32_t account, std::size_t label, std::uint32_t first) { annotations_[account].labels[label].chain = first; }
  void statement(std::uint32_t account, const std::string& words, const std::string& act, bool denied = false,
                 Certainty certainty = Certainty::certain) {
    Statement statement;
    statement.factuality = {.certainty = certainty, .negative = denied};
    statement.span = span(account, words);
    statement.act = act;
    statement.sentence = static_cast<std::uint32_t>(annotations_[account].sentences.size());
    annotations_[account].sentences.push_back({.span = statement.span});
    annotations_[account].statements.push_back(statement);
  }
  /// Gives the account's last statement an argument.
  void argument(std::uint32_t account, const std::string& words, const std::string& head,
                ArgumentRole role = ArgumentRole::subject) {
    annotations_[account].statements.back().arguments.push_back({.span = span(account, words), .role = role, .head = head});
  }
  /// Ends the account's last statement behind its first words; its sentence goes on.
  void shorten(std::uint32_t account, const std::string& words) {
    Span& span = annotations_[account].statements.back().span;
    span.end = span.begin + static_cast<std::uint32_t>(words.size());
  }
  /// Begins the account's last statement with words of it; its sentence began before.
  void begin_with(std::uint32_t account, const std::string& words) {
    Span& span = annotations_[account].statements.back().span;
    span.begin = static_cast<std::uint32_t>(accounts_[account].text().find(words, span.begin));
  }
  void name(std::uint32_t account, const std::string& words) {
    Name name;
    name.span = span(account, words);
    annotations_[account].names.push_back(name);
  }
  /// A count that something befell, in the account's last statement.
  void count(std::uint32_t account, const std::string& words, double number, const std::string& head, const std::string& act) {
    Quantity quantity;
    quantity.span = span(account, words);
    quantity.low = quantity.high = number;
    quantity.head = head;
    quantity.act = act;
    quantity.sentence = annotations_[account].statements.back().sentence;
    annotations_[account].quantities.push_back(quantity);
  }
  /// The predicate of the account's last statement, one of its words.
  void predicate(std::uint32_t account, const std::string& word) {
    Statement& last = annotations_[account].statements.back();
    const std::size_t at = accounts_[account].text().find(word, last.span.begin);
    if (at >= last.span.end) throw std::logic_error("the statement lacks " + word);
    last.predicate = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.size())};
  }
  /// Gives the account's last statement a day.
  void date(std::uint32_t account, const std::string& value) {
    Statement& last = annotations_[account].statements.back();
    last.times.push_back(static_cast<std::uint32_t>(annotations_[account].times.size()));
    Time time;
    time.span = last.span;
    time.value = value;
    annotations_[account].times.push_back(time);
  }
  /// Whether the account's last statement is planned, asked or only possible.
  void modality(std::uint32_t account, Modality modality) { annotations_[account].statements.back().modality = modality; }
  /// Somebody is told to have said the account's last statement; `who`: by these words of the account.
  void voucher(std::uint32_t account, const std::string& who = {}) {
    annotations_[account].statements.back().voucher = static_cast<std::uint32_t>(annotations_[account].vouchers.size());
    Voucher voucher;
    voucher.name = who;
    if (!who.empty()) voucher.source = span(account, who);
    annotations_[account].vouchers.push_back(voucher);
  }
  /// A clause that says that something is not known; `about` may be empty.
  void unknown(std::uint32_t account, const std::string& words, Matter matter, const std::string& about = {},
               const std::string& head = {}, const std::string& act = {}) {
    Unknown unknown;
    unknown.span = span(account, words);
    unknown.matter = matter;
    if (!about.empty()) unknown.about = span(account, about);
    unknown.head = head;
    unknown.act = act;
    unknown.sentence = static_cast<std::uint32_t>(annotations_[account].sentences.size());
    annotations_[account].sentences.push_back({.span = unknown.span});
    annotations_[account].unknowns.push_back(unknown);
  }
  Span span(std::uint32_t account, const std::string& words) const {
    const std::size_t at = accounts_[account].text().find(words);
    if (at == std::string::npos) throw std::logic_error("the text lacks " + words);
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
  }
  Story story() const { return {.accounts = accounts_, .annotations = annotations_, .origin = origin_}; }

 private:
  std::vector<Account> accounts_;
  std::vector<Annotations> annotations_;
  std::vector<std::uint32_t> origin_;
};

}  // namespace hexapla::test
