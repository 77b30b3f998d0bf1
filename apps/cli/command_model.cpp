#include "command_model.h"

#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <utility>

#include <hexapla/report.h>

#include "console.h"
#include "models.h"

namespace hexapla::cli {
namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : ", ") + word;
  return out;
}

void print_info(const language::ModelInfo& info) {
  fmt::print(
      "name        {}\nlanguage    {}\nlicence     {}\nauthor      {}\nurl         {}\ncomponents  {}\nsha256      {}\nbytes     "
      "  {}\nfile        {}\n",
      to_printable(info.name), to_printable(info.language), to_printable(info.license), to_printable(info.author),
      to_printable(info.url), to_printable(joined(info.components)), info.sha256, info.bytes, to_printable(info.path));
}

int failed(Console& console, const Error& error) {
  console.error(error.message());
  return error.code == ErrorCode::usage ? exit_usage : exit_failed_input;
}

std::vector<std::string> folders_to_read(const Invocation& invocation) {
  if (std::string given = invocation.value("models"); !given.empty()) return {std::move(given)};
  return model_folders();
}

int add(const Invocation& invocation, Console& console, const std::string& source) {
  const std::string folder = model_folder_to_write(invocation);
  if (folder.empty()) {
    console.error("there is no home folder to put models in; give one with --models FOLDER");
    return exit_usage;
  }
  const auto info =
      language::add_model(source, folder, {.without = invocation.values("without"), .with = invocation.values("with")});
  if (!info) return failed(console, info.error());
  fmt::print("{}\n", info->path);
  return exit_done;
}

int list(const Invocation& invocation, Console& console) {
  for (const std::string& folder : folders_to_read(invocation)) {
    std::vector<Error> unusable;
    for (const language::ModelInfo& info : language::list_models(folder, &unusable))
      fmt::print("{}\t{}\t{}\n", to_printable(info.name), info.bytes, to_printable(info.path));
    for (const Error& error : unusable) console.warning(error.message());
  }
  return exit_done;
}

int show(const Invocation& invocation, Console& console, const std::string& name) {
  const auto path = find_model(name, folders_to_read(invocation));
  if (!path) return failed(console, path.error());
  const auto info = language::read_model_info(*path, invocation.has("check"));
  if (!info) return failed(console, info.error());
  print_info(*info);
  return exit_done;
}

int remove(const Invocation& invocation, Console& console, const std::string& name) {
  auto path = find_model(name, folders_to_read(invocation));
  // One that cannot be used may be removed all the same; what is no model stays, whatever it is called.
  if (!path && !path.error().file.empty()) path = path.error().file;
  if (!path) return failed(console, path.error());
  if (!language::begins_as_model(*path)) {
    const auto info = language::read_model_info(*path);
    return info ? exit_failed_input : failed(console, info.error());
  }
  std::error_code error;
  if (!std::filesystem::remove(*path, error))
    return failed(console, {.code = ErrorCode::io, .reason = error.message(), .file = *path});
  return exit_done;
}

}  // namespace

int run_model(const Invocation& invocation) {
  Console console(invocation);
  const std::string& action = invocation.arguments.front();
  const bool lists = action == "list";
  if (action != "add" && !lists && action != "show" && action != "remove") {
    console.error(fmt::format("\"{}\" is none of add, list, show, remove", to_printable(action)));
    return exit_usage;
  }
  if (invocation.arguments.size() != (lists ? 1 : 2)) {
    console.error(fmt::format("model {} takes {}", action, lists ? "nothing else" : action == "add" ? "one PATH" : "one NAME"));
    return exit_usage;
  }
  for (const auto& [option, its_action] : {std::pair("without", "add"), std::pair("with", "add"), std::pair("check", "show")}) {
    if (action == its_action || !invocation.has(option)) continue;
    console.error(fmt::format("--{} goes with model {} alone", option, its_action));
    return exit_usage;
  }
  if (lists) return list(invocation, console);
  const std::string& argument = invocation.arguments[1];
  if (action == "add") return add(invocation, console, argument);
  return action == "show" ? show(invocation, console, argument) : remove(invocation, console, argument);
}

}  // namespace hexapla::cli
