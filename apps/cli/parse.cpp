#include "parse.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

// The only file that includes CLI11, which takes seconds to compile.

namespace hexapla::cli {
namespace {

std::string flags_of(const Option& option) {
  std::string out = "--" + std::string(option.name);
  if (option.letter != 0) out = std::string("-") + option.letter + "," + out;
  return out;
}

/// Values are collected as they stand on the command line; each verb gives them their meaning.
void add_option(CLI::App& app, const Option& option, Invocation& invocation) {
  const std::string name(option.name);
  if (option.value == ValueKind::none) {
    app.add_flag_callback(flags_of(option), [&invocation, name] { invocation.options[name]; });
    return;
  }
  CLI::Option* added = app.add_option_function<std::vector<std::string>>(
      flags_of(option), [&invocation, name](const std::vector<std::string>& values) { invocation.options[name] = values; });
  added->type_size(1)->allow_extra_args(false)->expected(1, option.repeats ? CLI::detail::expected_max_vector_size : 1);
  if (!option.repeats) added->multi_option_policy(CLI::MultiOptionPolicy::Throw);
  if (option.value == ValueKind::choice) {
    added->check(CLI::IsMember(std::vector<std::string>(option.choices.begin(), option.choices.end())));
  } else if (option.value == ValueKind::number) {
    added->check(CLI::Range(0, 1'000'000'000));
  }
}

void add_verb(CLI::App& program, const Verb& verb, Invocation& invocation) {
  CLI::App* app = program.add_subcommand(std::string(verb.name), std::string(verb.summary));
  app->set_help_flag();
  for (const Option& option : verb.options) add_option(*app, option, invocation);
  if (!verb.arguments.empty()) {
    CLI::Option* added = app->add_option("arguments", invocation.arguments, std::string(verb.arguments));
    if (!verb.argument_choices.empty()) {
      added->check(CLI::IsMember(std::vector<std::string>(verb.argument_choices.begin(), verb.argument_choices.end())));
    }
  }
  app->callback([&invocation, &verb] { invocation.verb = &verb; });
}

/// True if help is asked for anywhere before "--": it is given even where the rest of the line is wrong.
bool asks_for_help(int argc, const char* const* argv) {
  for (int i = 1; i < argc && std::string_view(argv[i]) != "--"; ++i) {
    if (const std::string_view argument = argv[i]; argument == "--help" || argument == "-h") return true;
  }
  return false;
}

Invocation help_invocation(int argc, const char* const* argv) {
  Invocation invocation;
  invocation.help = true;
  for (int i = 1; i < argc && invocation.verb == nullptr; ++i) invocation.verb = find_verb(argv[i]);
  return invocation;
}

}  // namespace

std::string Invocation::value(std::string_view option, std::string_view otherwise) const {
  const auto found = options.find(option);
  return found == options.end() || found->second.empty() ? std::string(otherwise) : found->second.back();
}

std::vector<std::string> Invocation::values(std::string_view option) const {
  const auto found = options.find(option);
  return found == options.end() ? std::vector<std::string>() : found->second;
}

std::expected<Invocation, std::string> parse(int argc, const char* const* argv) {
  if (asks_for_help(argc, argv)) return help_invocation(argc, argv);
  Invocation invocation;
  CLI::App program{std::string(program_summary())};
  program.set_help_flag();
  program.require_subcommand(0, 1);
  program.add_flag("--version", invocation.version);
  for (const Verb& verb : verbs()) add_verb(program, verb, invocation);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return std::unexpected(error.what());
  }
  if (invocation.verb != nullptr && !invocation.verb->arguments.empty() && invocation.verb->argument_required &&
      invocation.arguments.empty()) {
    return std::unexpected(std::string(invocation.verb->arguments) + " is missing");
  }
  if (invocation.verb != nullptr && !invocation.verb->argument_repeats && invocation.arguments.size() > 1) {
    return std::unexpected("only one " + std::string(invocation.verb->arguments) + " is taken, not also " +
                           invocation.arguments[1]);
  }
  return invocation;
}

}  // namespace hexapla::cli
