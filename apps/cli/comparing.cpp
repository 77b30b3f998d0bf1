#include "comparing.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "inputs.h"
#include "models.h"

namespace hexapla::cli {

Result<EngineOptions> engine_options_of(const Invocation& invocation, Console& console) {
  EngineOptions options{.threads = threads_of(invocation)};
  if (const std::string share = invocation.value("min-confidence"); !share.empty()) {
    const char* const end = share.data() + share.size();
    const auto [at, failure] = std::from_chars(share.data(), end, options.min_confidence);
    if (failure != std::errc() || at != end || !(options.min_confidence >= 0 && options.min_confidence <= 1))
      return std::unexpected(
          Error{.code = ErrorCode::usage, .reason = fmt::format("--min-confidence {}: a number from 0 to 1 is needed", share)});
  }
  auto pipeline = pipeline_to_use(invocation, console);
  if (!pipeline) return std::unexpected(pipeline.error());
  options.pipeline = *std::move(pipeline);
  auto sentences = sentence_model_to_use(invocation);
  if (!sentences) return std::unexpected(sentences.error());
  options.sentences = *std::move(sentences);
  if (options.sentences && !options.pipeline)
    return std::unexpected(
        Error{.code = ErrorCode::usage, .reason = "--sentence-model needs a language model, which finds the statements"});
  return options;
}

std::map<std::string, std::string> options_of(const Invocation& invocation) {
  std::map<std::string, std::string> options;
  for (const char* const name : {"charset", "comments", "field", "limit", "meta", "min-confidence", "name", "prefer", "story"}) {
    if (invocation.has(name)) options[name] = fmt::format("{}", fmt::join(invocation.values(name), " "));
  }
  return options;
}

bool has_conflict(const Comparison& comparison) {
  return std::ranges::any_of(comparison.findings, [](const Finding& finding) { return finding.relation == Relation::conflict; });
}

int exit_code_of(const Error& error) {
  if (error.code == ErrorCode::cancelled) return exit_interrupted;
  return error.code == ErrorCode::usage ? exit_usage : exit_failed_input;
}

}  // namespace hexapla::cli
