#include "parse.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <numeric>
#include <utility>

// The only file that includes CLI11, which takes seconds to compile.

namespace hexapla::cli {
namespace {

std::string flags_of(const Option& option) {
  std::string out = "--" + std::string(option.name);
  if (option.letter != 0) out = std::string("-") + option.letter + "," + out;
  return out;
}

std::string none_of(std::string_view value, const std::vector<std::string_view>& choices) {
  if (std::ranges::find(choices, value) != choices.end()) return {};
  return fmt::format("\"{}\" is none of {}", value, fmt::join(choices, ", "));
}

/// What a value must be, as a reason where it is not; empty where it is.
std::string fault_of(const Option& option, const std::string& value) {
  if (option.value == ValueKind::choice) return none_of(value, option.choices);
  if (option.value != ValueKind::number) return {};
  unsigned number = 0;
  const char* const end = value.data() + value.size();
  const auto [at, failure] = std::from_chars(value.data(), end, number);
  if (failure == std::errc() && at == end && number >= option.lowest && number <= option.highest) return {};
  return fmt::format("\"{}\" is no whole number from {} to {}", value, option.lowest, option.highest);
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
  added->check([&option](const std::string& value) { return fault_of(option, value); });
}

void add_verb(CLI::App& program, const Verb& verb, Invocation& invocation) {
  CLI::App* app = program.add_subcommand(std::string(verb.name), std::string(verb.summary));
  app->set_help_flag();
  for (const Option& option : verb.options) add_option(*app, option, invocation);
  if (!verb.arguments.empty()) {
    CLI::Option* added = app->add_option("arguments", invocation.arguments, std::string(verb.arguments));
    added->check([&verb](const std::string& value) {
      return verb.argument_choices.empty() ? std::string() : none_of(value, verb.argument_choices);
    });
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

/// The first argument that is no option: the verb, or what stands in its place.
std::string_view first_word(int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    if (const std::string_view argument = argv[i]; !argument.starts_with('-')) return argument;
  }
  return {};
}

/// Of the names the one that changes into `name` with the fewest letters changed, left out or added, if they are few.
std::string_view nearest_of(const std::vector<std::string_view>& names, std::string_view name) {
  constexpr std::size_t few = 2;
  std::string_view nearest;
  std::size_t least = few + 1;
  for (const std::string_view known : names) {
    std::vector<std::size_t> row(name.size() + 1);  // of the edit distance's table (Levenshtein 1966)
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < known.size(); ++i) {
      std::size_t diagonal = std::exchange(row[0], i + 1);
      for (std::size_t j = 0; j < name.size(); ++j) {
        const std::size_t changed = diagonal + (known[i] == name[j] ? 0 : 1);
        diagonal = std::exchange(row[j + 1], std::min({changed, row[j] + 1, row[j + 1] + 1}));
      }
    }
    if (row.back() < least) {
      least = row.back();
      nearest = known;
    }
  }
  return nearest;
}

std::string not_a_verb(std::string_view word) {
  std::vector<std::string_view> names;
  names.reserve(verbs().size());
  for (const Verb& verb : verbs()) names.push_back(verb.name);
  const std::string_view nearest = nearest_of(names, word);
  return fmt::format("\"{}\" is none of the verbs {}{}", word, fmt::join(names, ", "),
                     nearest.empty() ? "" : fmt::format("; is {} meant", nearest));
}

std::string_view nearest_option(const Verb& verb, std::string_view name) {
  std::vector<std::string_view> names;
  names.reserve(verb.options.size());
  for (const Option& option : verb.options) names.push_back(option.name);
  return nearest_of(names, name);
}

bool has_option(const Verb& verb, std::string_view word) {
  return std::ranges::any_of(verb.options, [&](const Option& option) {
    return word == "--" + std::string(option.name) || (word.size() == 2 && word[0] == '-' && word[1] == option.letter);
  });
}

/// What stands on the line and is neither an option nor an argument.
std::string unexpected_word(const Verb* verb, const std::vector<std::string>& words) {
  const std::string_view word = words.empty() ? std::string_view() : std::string_view(words.front());
  if (verb == nullptr) return word.starts_with('-') ? fmt::format("there is no option {}", word) : not_a_verb(word);
  if (!word.starts_with('-')) return fmt::format("{} takes no argument \"{}\"", verb->name, word);
  if (has_option(*verb, word)) return fmt::format("{} stands before the verb: write hexapla {} {} …", word, verb->name, word);
  const std::string_view name = word.substr(std::min(word.find_first_not_of('-'), word.size()));
  const std::string_view nearest = word.starts_with("--") ? nearest_option(*verb, name.substr(0, name.find('='))) : "";
  return fmt::format("{} has no option {}{}", verb->name, word, nearest.empty() ? "" : fmt::format("; is --{} meant", nearest));
}

/// The parser's complaint in our own words.
std::string reason_of(const CLI::ParseError& error, const CLI::App& program, const Verb* verb) {
  const std::string_view told = error.what();
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) return unexpected_word(verb, program.remaining(true));
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
    const std::string_view option = told.substr(0, told.find(':'));
    const bool twice = told.find("received") != std::string_view::npos;
    return fmt::format("{} {}", option, twice ? "is given more than once" : "needs a value");
  }
  constexpr std::string_view of_arguments = "arguments: ";
  return std::string(told.starts_with(of_arguments) ? told.substr(of_arguments.size()) : told);
}

/// "help" and "help VERB", as many programs have them, say what --help says.
std::expected<Invocation, UsageError> parse_help(int argc, const char* const* argv) {
  const std::string_view word = argc > 2 ? argv[2] : "";
  const Verb* const verb = find_verb(word);
  if (verb == nullptr && argc > 2 && word != "--help" && word != "-h")
    return std::unexpected(UsageError{.reason = not_a_verb(word), .verb = nullptr});
  return Invocation{.verb = verb, .help = true};
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

std::expected<Invocation, UsageError> parse(int argc, const char* const* argv) {
  const std::string_view word = first_word(argc, argv);
  if (word == "help") return parse_help(argc, argv);
  const Verb* const verb = find_verb(word);
  const auto wrong = [&](std::string reason) { return std::unexpected(UsageError{.reason = std::move(reason), .verb = verb}); };
  if (verb == nullptr && !word.empty()) return wrong(not_a_verb(word));
  if (asks_for_help(argc, argv)) return Invocation{.verb = verb, .help = true};
  Invocation invocation;
  CLI::App program{std::string(program_summary())};
  program.set_help_flag();
  program.require_subcommand(0, 1);
  program.add_flag("--version", invocation.version);
  for (const Verb& one : verbs()) add_verb(program, one, invocation);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return wrong(reason_of(error, program, verb));
  }
  if (verb == nullptr || verb->arguments.empty()) return invocation;
  if (std::ranges::find(invocation.arguments, std::string()) != invocation.arguments.end()) return wrong("an argument is empty");
  if (verb->argument_required && invocation.arguments.empty()) return wrong(std::string(verb->arguments) + " is missing");
  if (!verb->argument_repeats && invocation.arguments.size() > 1)
    return wrong(fmt::format("only one {} is taken, not also {}", verb->arguments, invocation.arguments[1]));
  return invocation;
}

}  // namespace hexapla::cli
