#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/annotations.h>
#include <hexapla/chains.h>
#include <hexapla/comparison.h>
#include <hexapla/export.h>
#include <hexapla/language.h>
#include <hexapla/progress.h>
#include <hexapla/sentences.h>

namespace hexapla {

struct EngineOptions {
  unsigned threads = 1;  ///< 0: one a core. The result does not depend on it.
  /// A trained pipeline of English, on whose words, trees and names the readers then rest; none: rules alone.
  std::optional<language::Pipeline> pipeline = std::nullopt;
  /// A sentence model, whose vectors then help to tell which statements tell the same; none: their words alone. Some ten times as
  /// slow; of a story it sees so many sentences at most as are told in docs/comparing-statements.md.
  std::optional<language::SentenceModel> sentences = std::nullopt;
  /// Findings whose mentions less surely answer one question (Finding::confidence) are left out of comparisons. From 0 to 1.
  double min_confidence = 0;
};

/// Annotates and compares. Holds what is read-only and costly to make; may be shared between threads; writes nothing.
class HEXAPLA_EXPORT Engine {
 public:
  explicit Engine(EngineOptions options = {});
  ~Engine();
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;
  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;

  /// What can be read from one account by itself, and what could not (Annotations::warnings). An account in a language that is
  /// not read gives empty annotations.
  Annotations annotate(const Account& account) const;

  /// The account's whole text as the pipeline reads it (annotate reads block by block); places are bytes of the text, which must
  /// stay. What the pipeline left as it was at a limit is added to `warnings`. Errors: usage, without a pipeline; limit.
  Result<language::Analysis> analyse(const Account& account, std::vector<Warning>& warnings) const;

  /// Compares the accounts of one story, in the order given; ids and column names are assigned where they lack (label_accounts).
  /// What annotate warns of stands among the accounts' own warnings. `failed` are inputs that could not be read, to stand in the
  /// comparison. Errors: cancelled; usage, for two accounts of one id. Cost: linear in the text for annotation, in the accounts'
  /// pairs and their mentions for the rest.
  Result<Comparison> compare(std::vector<Account> accounts, std::vector<Error> failed = {}, const Control& control = {}) const;

  /// The words of one story that mean participants and tell happenings, chained over its accounts; none without a pipeline. Ids
  /// are assigned as compare does. Errors: as compare. Cost: linear in the text for annotation, n log n in the mentions.
  Result<Chains> chain(std::vector<Account> accounts, const Control& control = {}) const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace hexapla
