#include <mutex>
#include <set>

#include <hexapla/engine.h>
#include <hexapla/ingest.h>
#include <hexapla/version.h>

#include "align/align.h"
#include "annotate/annotate.h"
#include "core/parallel.h"
#include "core/story.h"
#include "lineage/lineage.h"
#include "reconcile/reconcile.h"

// The stages in the order of the data's path. Read this as the table of contents of src/.

namespace hexapla {

struct Engine::Parts {
  EngineOptions options;
  std::mutex mutex;
  std::vector<std::unique_ptr<language::Analyser>> idle;  ///< analysers that no thread uses; their caches make no difference

  Annotations annotate(const Account& account) {
    if (!options.pipeline) return annotate::annotate(account);
    std::unique_ptr<language::Analyser> analyser = take();
    Annotations annotations = annotate::annotate(account, analyser.get());
    const std::scoped_lock lock(mutex);
    idle.push_back(std::move(analyser));
    return annotations;
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

std::vector<Finding> find(const Story& story) {
  std::vector<Finding> findings;
  for (const Question& question : align::align_quantities(story))
    findings.push_back(reconcile::reconcile_quantity(story, question));
  for (const Question& question : align::align_times(story)) findings.push_back(reconcile::reconcile_time(story, question));
  for (const Question& question : align::align_quotations(story))
    findings.push_back(reconcile::reconcile_quotation(story, question));
  reconcile::tell_names_apart(findings);
  reconcile::order(story, findings);
  reconcile::find_sums(story, findings);
  return findings;
}

}  // namespace

Engine::Engine(EngineOptions options) : parts_(std::make_unique<Parts>()) { parts_->options = std::move(options); }
Engine::~Engine() = default;
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;

Annotations Engine::annotate(const Account& account) const { return parts_->annotate(account); }

Result<Comparison> Engine::compare(std::vector<Account> accounts, std::vector<Error> failed, const Control& control) const {
  Comparison comparison;
  comparison.version = version;
  if (parts_->options.pipeline) {
    const language::ModelInfo& info = parts_->options.pipeline->info();
    comparison.models.push_back({.name = info.name, .sha256 = info.sha256});
  }
  comparison.failed = std::move(failed);
  comparison.accounts = label_accounts(std::move(accounts));
  if (auto checked = check_ids(comparison.accounts); !checked) return std::unexpected(checked.error());

  std::vector<Annotations> annotations(comparison.accounts.size());
  const bool finished = for_each_index(annotations.size(), parts_->options.threads, control, "annotate", [&](std::size_t i) {
    annotations[i] = parts_->annotate(comparison.accounts[i]);
    annotations[i].syntax = {};  // no later stage asks for it
  });
  if (!finished) return std::unexpected(cancelled());

  lineage::Lineage lineage = lineage::trace(comparison.accounts);
  comparison.copies = std::move(lineage.copies);
  comparison.origin = std::move(lineage.origin);
  if (control.stop.stop_requested()) return std::unexpected(cancelled());

  comparison.findings = find({comparison.accounts, annotations, comparison.origin});
  if (control.stop.stop_requested()) return std::unexpected(cancelled());
  return comparison;
}

}  // namespace hexapla
