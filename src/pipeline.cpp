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
  reconcile::order(story, findings);
  reconcile::find_sums(story, findings);
  return findings;
}

}  // namespace

Engine::Engine(EngineOptions options) : parts_(std::make_unique<Parts>(Parts{options})) {}
Engine::~Engine() = default;
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;

Annotations Engine::annotate(const Account& account) const { return annotate::annotate(account); }

Result<Comparison> Engine::compare(std::vector<Account> accounts, std::vector<Error> failed, const Control& control) const {
  Comparison comparison;
  comparison.version = version;
  comparison.failed = std::move(failed);
  comparison.accounts = label_accounts(std::move(accounts));
  if (auto checked = check_ids(comparison.accounts); !checked) return std::unexpected(checked.error());

  std::vector<Annotations> annotations(comparison.accounts.size());
  const bool finished = for_each_index(annotations.size(), parts_->options.threads, control, "annotate",
                                       [&](std::size_t i) { annotations[i] = annotate::annotate(comparison.accounts[i]); });
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
