#include "help.h"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace hexapla::cli {
namespace {

constexpr std::size_t width = 80;
constexpr std::size_t option_column = 26;

/// Breaks a text at blanks into lines of at most `width` columns, each after the first indented by `indent`.
std::string wrap(std::string_view text, std::size_t indent, std::size_t first_column) {
  std::string out;
  std::size_t column = first_column;
  bool line_begins = true;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
    const std::string_view word = text.substr(0, end);
    const bool paragraph = end < text.size() && text[end] == '\n';
    if (!line_begins && column + 1 + word.size() > width) {
      out += "\n" + std::string(indent, ' ');
      column = indent;
      line_begins = true;
    }
    if (!line_begins) out += ' ', ++column;
    out += word;
    column += word.size();
    line_begins = false;
    if (paragraph) {
      out += "\n\n" + std::string(indent, ' ');
      column = indent;
      line_begins = true;
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

std::string row(std::string_view left, std::string_view right) {
  std::string out = fmt::format("  {:<{}}", left, option_column - 2);
  if (left.size() + 4 > option_column) out = fmt::format("  {}\n{}", left, std::string(option_column, ' '));
  return out + wrap(right, option_column, option_column) + "\n";
}

std::string option_form(const Option& option) {
  std::string out = option.letter != 0 ? fmt::format("-{}, ", option.letter) : "    ";
  out += fmt::format("--{}", option.name);
  if (option.value != ValueKind::none) out += fmt::format(" {}", option.value_name);
  return out;
}

}  // namespace

std::string usage_line(const Verb& verb) {
  return fmt::format("hexapla {} [OPTION...]{}{}", verb.name, verb.arguments.empty() ? "" : " ", verb.arguments);
}

std::string option_description(const Option& option) {
  std::string out(option.help);
  if (!option.choices.empty()) out += fmt::format(" One of: {}.", fmt::join(option.choices, ", "));
  if (option.value == ValueKind::number) out += fmt::format(" From {} to {}.", option.lowest, option.highest);
  if (!option.default_value.empty()) out += fmt::format(" Default: {}.", option.default_value);
  if (option.repeats) out += " May be repeated.";
  return out;
}

std::string program_help() {
  std::string out = wrap(program_description(), 0, 0) + "\n\nUsage: hexapla VERB [OPTION...] [ARGUMENT...]\n\nVerbs:\n";
  for (const Verb& verb : verbs()) out += row(verb.name, verb.summary);
  out += "\nOptions:\n";
  out += row("-h, --help", "Print this help, or that of a verb, and exit.");
  out += row("    --version", "Print the version and exit.");
  out += "\nExit codes:\n";
  for (const ExitCode& code : exit_codes()) out += row(std::to_string(code.code), code.meaning);
  return out + "\nTry \"hexapla compare --help\".\n";
}

std::string verb_help(const Verb& verb) {
  std::string out = fmt::format("Usage: {}\n\n{}\n", usage_line(verb), wrap(verb.description, 0, 0));
  if (!verb.arguments.empty()) out += "\nArguments:\n" + row(verb.arguments, verb.argument_help);
  out += "\nOptions:\n";
  for (const Option& option : verb.options) out += row(option_form(option), option_description(option));
  if (!verb.examples.empty()) out += "\nExamples:\n";
  for (const Example& example : verb.examples) out += fmt::format("  {}\n      {}\n", example.command, wrap(example.what, 6, 6));
  return out;
}

}  // namespace hexapla::cli
