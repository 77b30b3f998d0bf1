#include "command_annotate.h"

#include <hexapla/engine.h>
#include <hexapla/exchange.h>
#include <hexapla/language.h>

#include "console.h"
#include "lines.h"
#include "models.h"

namespace hexapla::cli {

namespace {

/// The analysis of each account by a language model, as CoNLL-U.
int write_conllu(const Invocation& invocation, const std::stop_token& stop) {
  Console console(invocation);
  if (invocation.has("no-model")) {
    console.error("--format conllu prints what a language model reads: it cannot go with --no-model");
    return exit_usage;
  }
  const auto path = find_model(invocation.value("model"), model_folders());
  const auto pipeline = path ? language::Pipeline::load(*path) : std::unexpected(path.error());
  if (!pipeline) {
    console.error(pipeline.error().message());
    return exit_usage;
  }
  const Engine engine({.pipeline = *pipeline});
  return write_lines(invocation, stop, "annotate", [&engine](const Account& account) -> Result<Lines> {
    Lines out;
    const auto analysis = engine.analyse(account, out.warnings);
    if (!analysis) return std::unexpected(analysis.error());
    out.text = language::to_conllu(*analysis, account.id());
    return out;
  });
}

}  // namespace

int run_annotate(const Invocation& invocation, const std::stop_token& stop) {
  if (invocation.value("format") == "conllu") return write_conllu(invocation, stop);
  Console console(invocation);
  auto pipeline = pipeline_to_use(invocation, console);
  if (!pipeline) {
    console.error(pipeline.error().message());
    return exit_usage;
  }
  const Engine engine({.pipeline = *std::move(pipeline)});
  return write_lines(invocation, stop, "annotate", [&engine](const Account& account) {
    Annotations annotations = engine.annotate(account);
    return Lines{to_json(account, annotations) + '\n', std::move(annotations.warnings)};
  });
}

}  // namespace hexapla::cli
