#include <algorithm>
#include <iterator>
#include <mutex>
#include <new>
#include <set>

#include <hexapla/engine.h>
#include <hexapla/ingest.h>
#include <hexapla/version.h>

#include "align/align.h"
#include "align/unknowns.h"
#include "annotate/annotate.h"
#include "annotate/mentions.h"
#include "annotate/syntax/read_syntax.h"
#include "core/parallel.h"
#include "core/story.h"
#include "ingest/finish.h"
#include "lineage/lineage.h"
#include "meaning/meaning.h"
#include "overview/chains.h"
#include "overview/overview.h"
#include "reconcile/reconcile.h"
#include "text/rates.h"

// The stages in the order of the data's path. Read this as the table of contents of src/.

namespace hexapla {

struct Engine::Parts {
  EngineOptions options;
  std::mutex mutex;
  std::vector<std::unique_ptr<language::Analyser>> idle;  ///< analysers that no thread uses; their caches make no difference

  /// What `use` makes of an analyser that no other thread uses.
  template <class Use>
  auto with_analyser(const Use& use) {
    std::unique_ptr<language::Analyser> analyser = take();
    auto made = use(*analyser);
    const std::scoped_lock lock(mutex);
    idle.push_back(std::move(analyser));
    return made;
  }

  /// What was read from the account before, if the language model is the same; else it is read now, and that is said.
  Annotations known_or_annotate(const Account& account) {
    const Annotations* const known = account.annotations();
    if (known == nullptr) return annotate(account);
    const std::string model = options.pipeline ? options.pipeline->info().sha256 : std::string();
    if (known->syntax.sha256 == model) return *known;
    Annotations annotations = annotate(account);
    annotations.warnings.push_back({"annotations by another language model: read anew", std::nullopt});
    return annotations;
  }

  Annotations annotate(const Account& account) {
    if (!options.pipeline) return annotate::annotate(account);
    try {
      return with_analyser([&](language::Analyser& analyser) { return annotate::annotate(account, &analyser); });
    } catch (const std::bad_alloc&) {
      // What the model takes is free again: its analyser went. One account must not cost the others theirs.
      Annotations annotations = annotate::annotate(account);
      annotations.warnings.push_back(
          {"language model: there is not enough memory to run it; the account is read by rules alone", std::nullopt});
      return annotations;
    }
  }

 private:
  std::unique_ptr<language::Analyser> take() {
    {
      const std::scoped_lock lock(mutex);
      if (!idle.empty()) {
        std::unique_ptr<language::Analyser> analyser = std::move(idle.back());
        idle.pop_back();
        return analyser;
      }
    }
    return std::make_unique<language::Analyser>(*options.pipeline);
  }
};

namespace {

Error cancelled() { return {.code = ErrorCode::cancelled, .reason = "stopped on request"}; }

Result<void> check_ids(const std::vector<Account>& accounts) {
  std::set<std::string_view> seen;
  for (const Account& account : accounts) {
    if (!seen.insert(account.id()).second) {
      return std::unexpected(Error{.code = ErrorCode::usage,
                                   .reason = "two accounts have the id \"" + account.id() + "\"",
                                   .file = account.source().file});
    }
  }
  return {};
}

/// The account with what was noticed only when it was annotated.
Account with_warnings(Account account, const std::vector<Warning>& warnings) {
  AccountParts parts = std::move(account).parts();
  parts.warnings.insert(parts.warnings.end(), warnings.begin(), warnings.end());
  return ingest::remade(std::move(parts));
}

/// The steps of comparing; after each the caller hears of it, and may have asked to stop.
class Steps {
 public:
  explicit Steps(const Control& control) : control_(control) {}
  bool next() {
    constexpr std::uint64_t all = 7;  // copies, quantities, times, quotations, order and sums, wordings, overview
    ++done_;
    if (control_.progress) control_.progress({.stage = "compare", .done = done_, .total = all});
    return !control_.stop.stop_requested();
  }

 private:
  const Control& control_;
  std::uint64_t done_ = 0;
};

/// Finds what a story's accounts share and dispute.
class Finder {
 public:
  Finder(const Story& story, double min_confidence) : story_(story), min_confidence_(min_confidence) {}

  /// False if the caller asked to stop.
  bool find(Steps& steps, std::vector<Finding>& findings) const {
    const std::vector<Question> statements = align::align_statements(story_);
    const text::Rates rates(story_);
    const reconcile::KnownNames names(story_);
    const auto reconcile_quantity = [&](const Story& story, const Question& question) {
      return reconcile::reconcile_quantity(story, question, rates, names);
    };
    const auto reconcile_quotation = [&](const Story& story, const Question& question) {
      return reconcile::reconcile_quotation(story, question, names);
    };
    add(align::align_quantities(story_, statements, rates), reconcile_quantity, findings);
    if (!steps.next()) return false;
    add(align::align_times(story_, statements), reconcile::reconcile_time, findings);
    if (!steps.next()) return false;
    add(align::align_quotations(story_), reconcile_quotation, findings);
    if (!steps.next()) return false;
    reconcile::tell_names_apart(story_, findings);
    reconcile::order(story_, findings);
    reconcile::find_sums(story_, findings);
    if (!steps.next()) return false;
    add_wordings(statements, findings);
    return steps.next();
  }

 private:
  template <class Asked, class Reconcile>
  void add(const std::vector<Asked>& questions, const Reconcile& reconciled, std::vector<Finding>& findings) const {
    for (const Asked& question : questions) {
      if (story_.stop.stop_requested()) return;
      Finding finding = reconciled(story_, question);
      if (finding.confidence < min_confidence_) continue;
      reconcile::tell_one_origin(finding);
      findings.push_back(std::move(finding));
    }
  }

  /// Statements and labels, behind all others.
  void add_wordings(const std::vector<Question>& statements, std::vector<Finding>& findings) const {
    std::vector<Finding> wordings;
    add(statements, reconcile::reconcile_statement, wordings);
    reconcile::leave_out_quoted(findings, wordings);
    add(align::align_unknowns(story_), reconcile::reconcile_unknown, wordings);
    add(align::align_labels(story_, statements), reconcile::reconcile_label, wordings);
    reconcile::order(story_, wordings);
    std::ranges::move(wordings, std::back_inserter(findings));
  }

  const Story& story_;
  double min_confidence_;
};

}  // namespace

Engine::Engine(EngineOptions options) : parts_(std::make_unique<Parts>()) { parts_->options = std::move(options); }
Engine::~Engine() = default;
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;

Annotations Engine::annotate(const Account& account) const { return parts_->annotate(account); }

Result<language::Analysis> Engine::analyse(const Account& account, std::vector<Warning>& warnings) const {
  if (!parts_->options.pipeline)
    return std::unexpected(Error{.code = ErrorCode::usage, .reason = "the engine has no language model"});
  auto analysis = parts_->with_analyser([&](language::Analyser& analyser) { return analyser.analyse(account.text()); });
  if (!analysis) {
    analysis.error().file = account.source().file;
    return analysis;
  }
  annotate::LeftWhole left;
  left.add(account, *analysis, 0);
  std::move(left).tell(warnings);
  return analysis;
}

Result<Comparison> Engine::compare(std::vector<Account> accounts, std::vector<Error> failed, const Control& control) const {
  Comparison comparison;
  comparison.version = version;
  if (parts_->options.pipeline) {
    const language::ModelInfo& info = parts_->options.pipeline->info();
    comparison.models.push_back({.name = info.name, .sha256 = info.sha256});
  }
  if (parts_->options.sentences) {
    const language::ModelInfo& info = parts_->options.sentences->info();
    comparison.models.push_back({.name = info.name, .sha256 = info.sha256});
  }
  comparison.failed = std::move(failed);
  comparison.accounts = label_accounts(std::move(accounts));
  if (auto checked = check_ids(comparison.accounts); !checked) return std::unexpected(checked.error());

  std::vector<Annotations> annotations(comparison.accounts.size());
  const bool finished = for_each_index(annotations.size(), parts_->options.threads, control, "annotate", [&](std::size_t i) {
    annotations[i] = parts_->known_or_annotate(comparison.accounts[i]);
    annotations[i].syntax = {};  // no later stage asks for it
  });
  if (!finished) return std::unexpected(cancelled());
  for (std::size_t i = 0; i < annotations.size(); ++i) {
    if (!annotations[i].warnings.empty())
      comparison.accounts[i] = with_warnings(std::move(comparison.accounts[i]), annotations[i].warnings);
  }

  Steps steps(control);
  lineage::Lineage lineage = lineage::trace(comparison.accounts, control.stop);
  comparison.copies = std::move(lineage.copies);
  comparison.origin = std::move(lineage.origin);
  if (!steps.next()) return std::unexpected(cancelled());

  std::vector<StatementVectors> vectors;
  if (parts_->options.sentences) {
    vectors =
        meaning::read_vectors(comparison.accounts, annotations, *parts_->options.sentences, parts_->options.threads, control);
    if (control.stop.stop_requested()) return std::unexpected(cancelled());
  }
  const Story story{comparison.accounts, annotations, comparison.origin, control.stop, vectors};
  if (!Finder(story, parts_->options.min_confidence).find(steps, comparison.findings)) return std::unexpected(cancelled());
  comparison.overview = overview::survey(story, comparison.findings);
  if (!steps.next()) return std::unexpected(cancelled());
  return comparison;
}

Result<Chains> Engine::chain(std::vector<Account> accounts, const Control& control) const {
  Chains chains;
  chains.version = version;
  if (parts_->options.pipeline) {
    const language::ModelInfo& info = parts_->options.pipeline->info();
    chains.models.push_back({.name = info.name, .sha256 = info.sha256});
  }
  chains.accounts = label_accounts(std::move(accounts));
  if (auto checked = check_ids(chains.accounts); !checked) return std::unexpected(checked.error());
  chains.mentions.resize(chains.accounts.size());
  const bool finished = for_each_index(chains.mentions.size(), parts_->options.threads, control, "annotate", [&](std::size_t i) {
    const Account& account = chains.accounts[i];
    chains.mentions[i] = annotate::find_mentions(account, parts_->annotate(account));
  });
  if (!finished) return std::unexpected(cancelled());
  overview::join_chains(chains.accounts, chains.mentions);
  return chains;
}

}  // namespace hexapla
