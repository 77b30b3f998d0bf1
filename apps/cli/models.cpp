#include "models.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>

namespace hexapla::cli {
namespace {

namespace fs = std::filesystem;

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

std::string user_folder() {
  const std::string data = environment("XDG_DATA_HOME");
  const std::string home = environment("HOME");
  if (!data.empty()) return data + "/hexapla/models";
  return home.empty() ? "" : home + "/.local/share/hexapla/models";
}

std::string program_folder() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return error ? "" : (program.parent_path() / "models").string();
}

}  // namespace

std::vector<std::string> model_folders() {
  if (std::string given = environment("HEXAPLA_MODELS"); !given.empty()) return {std::move(given)};
  std::vector<std::string> folders;
  for (std::string folder : {program_folder(), user_folder()}) {
    if (!folder.empty()) folders.push_back(std::move(folder));
  }
  return folders;
}

std::string model_folder_to_write(const Invocation& invocation) {
  if (std::string given = invocation.value("models"); !given.empty()) return given;
  if (std::string given = environment("HEXAPLA_MODELS"); !given.empty()) return given;
  return user_folder();
}

Result<std::string> find_model(std::string_view name, const std::vector<std::string>& folders) {
  const auto wrong = [](std::string reason) {
    return std::unexpected(Error{.code = ErrorCode::usage, .reason = std::move(reason)});
  };
  if (name.ends_with(language::model_ending) || name.find('/') != std::string_view::npos) return std::string(name);
  std::vector<Error> unusable;
  std::vector<language::ModelInfo> models;
  for (const std::string& folder : folders) {
    for (language::ModelInfo& info : language::list_models(folder, &unusable)) models.push_back(std::move(info));
  }
  const auto pipeline = std::ranges::find(models, language::ModelKind::pipeline, &language::ModelInfo::kind);
  if (name.empty() && pipeline != models.end()) return pipeline->path;
  for (const std::string_view behind : {"", "-", "_"}) {
    const std::string begin = std::string(name) + std::string(behind);
    const auto is_called = [&](std::string_view whole) {
      return !name.empty() && (behind.empty() ? whole == begin : whole.starts_with(begin));
    };
    for (const language::ModelInfo& info : models) {
      if (is_called(info.name)) return info.path;
    }
    for (const Error& error : unusable) {
      if (is_called(fs::path(error.file).stem().string())) return std::unexpected(error);
    }
  }
  if (name.empty() && !unusable.empty()) return std::unexpected(unusable.front());
  if (name.empty()) return wrong("no model is installed; \"hexapla model add PATH\" adds a spaCy pipeline");
  return wrong(fmt::format("no model \"{}\" is installed; \"hexapla model list\" lists those that are", name));
}

Result<std::optional<language::Pipeline>> pipeline_to_use(const Invocation& invocation, Console& console) {
  const std::string name = invocation.value("model");
  if (invocation.has("no-model")) {
    if (name.empty()) return std::nullopt;
    return std::unexpected(Error{.code = ErrorCode::usage, .reason = "--model and --no-model exclude each other"});
  }
  const auto path = find_model(name, model_folders());
  if (!path && name.empty() && path.error().code == ErrorCode::usage) {
    console.warning(
        "no language model is installed, so names, speakers and counted things are found by rules alone; \"hexapla model add "
        "WHEEL\" adds one (--no-model: as now, without this line)");
    return std::nullopt;
  }
  auto pipeline = path ? language::Pipeline::load(*path) : std::unexpected(path.error());
  if (pipeline) return std::optional(*std::move(pipeline));
  if (!name.empty()) return std::unexpected(pipeline.error());
  console.warning(
      fmt::format("the language model cannot be used, so accounts are read by rules alone: {}", pipeline.error().message()));
  return std::nullopt;
}

Result<std::optional<language::SentenceModel>> sentence_model_to_use(const Invocation& invocation) {
  const std::string name = invocation.value("sentence-model");
  if (name.empty()) return std::nullopt;
  const auto path = find_model(name, model_folders());
  if (!path) return std::unexpected(path.error());
  auto model = language::SentenceModel::load(*path);
  if (!model) return std::unexpected(model.error());
  return std::optional(*std::move(model));
}

}  // namespace hexapla::cli
