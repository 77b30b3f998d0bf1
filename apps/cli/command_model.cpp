#include "command_model.h"

#include <cstdio>
#include <filesystem>
#include <fmt/format.h>

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
      info.name, info.language, to_printable(info.license), to_printable(info.author), to_printable(info.url),
      to_printable(joined(info.components)), info.sha256, info.bytes, info.path);
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

int list(const Invocation& invocation) {
  for (const std::string& folder : folders_to_read(invocation)) {
    for (const language::ModelInfo& info : language::list_models(folder))
      fmt::print("{}\t{}\t{}\n", info.name, info.bytes, info.path);
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
  const auto path = find_model(name, folders_to_read(invocation));
  if (!path) return failed(console, path.error());
  // What is no model stays, whatever it is called.
  if (const auto info = language::read_model_info(*path); !info) return failed(console, info.error());
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
  if (lists) return list(invocation);
  const std::string& argument = invocation.arguments[1];
  if (action == "add") return add(invocation, console, argument);
  return action == "show" ? show(invocation, console, argument) : remove(invocation, console, argument);
}

}  // namespace hexapla::cli
