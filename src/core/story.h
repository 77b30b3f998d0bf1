#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/annotations.h>
#include <hexapla/comparison.h>

namespace hexapla {

/// What a sentence model makes of an account's statements.
struct StatementVectors {
  /// The parts of a statement that have a vector each: the mean of the states of their word pieces, as they stand in its
  /// sentence.
  enum View : std::size_t { clause, predicate, subject, object, sentence, views };
  static constexpr std::uint32_t unseen = ~0U;
  std::size_t width = 0;
  std::vector<std::uint32_t> row;  ///< by statement; `unseen`: the model did not see it
  std::vector<float> of;           ///< by row and view; zeros where the statement has no such part

  /// Empty: the model did not see the statement.
  std::span<const float> at(std::size_t statement, View view) const {
    if (statement >= row.size() || row[statement] == unseen) return {};
    return std::span(of).subspan((row[statement] * views + view) * width, width);
  }
};

/// The accounts of one event with what was read from each; what the stages after annotation look at. Indexes of accounts are
/// positions in `accounts`. Holds views: whoever makes it keeps the accounts and annotations alive.
struct Story {
  std::span<const Account> accounts;
  std::span<const Annotations> annotations;  ///< one for each account
  std::span<const std::uint32_t> origin;     ///< one for each account: same number, same origin
  /// Once it asks to stop, what stages give is cut short and worth nothing.
  std::stop_token stop = {};
  std::span<const StatementVectors> vectors = {};  ///< one for each account; none without a sentence model
};

/// One annotation of one account: `index` into its quantities, times, quotations, statements or labels, by the kind of the group
/// that holds it.
struct AnnotationRef {
  std::uint32_t account = 0;
  std::uint32_t index = 0;
  friend auto operator<=>(const AnnotationRef&, const AnnotationRef&) = default;
};

/// The sentence of what was read from an account (a quantity, time, statement, label …); its own span if it stands in none.
template <class Read>
Span sentence_of(const Annotations& annotations, const Read& read) {
  return read.sentence < annotations.sentences.size() ? annotations.sentences[read.sentence].span : read.span;
}

/// Mentions that answer the same question, in one or more accounts.
struct Question {
  FindingKind kind = FindingKind::quantity;
  std::vector<AnnotationRef> mentions;  ///< sorted, at least one
  /// Quotations only: for each mention the part of it that answers. Words that no quotation holds, but that report one, have the
  /// index `none` and are known by this place alone.
  std::vector<Span> places = {};
  /// Times only: pairs of mentions, the lesser first, sorted, that are known to give one happening two days or two hours.
  std::vector<std::pair<AnnotationRef, AnnotationRef>> rivals = {};
  double confidence = 1;  ///< that they do answer one question, (0, 1], rounded to 1e-6
  double weakest = 1;     ///< times only: the same of the mention that is least like those of other accounts
};

}  // namespace hexapla
