#pragma once

#include <span>
#include <string_view>
#include <vector>

// The one source of the command line: the parser, --help, the manual page and the shell completions are made from it.

namespace hexapla::cli {

enum class ValueKind { none, text, file, folder, number, choice };

struct Option {
  std::string_view name;  ///< without the dashes
  char letter = 0;        ///< short form, or 0
  ValueKind value = ValueKind::none;
  std::string_view value_name = {};  ///< as help shows it ("FILE")
  std::vector<std::string_view> choices = {};
  std::string_view default_value = {};  ///< as help shows it; "" for none
  bool repeats = false;
  unsigned lowest = 0, highest = 1'024;  ///< bounds of a number
  std::string_view help;                 ///< one or more plain sentences
};

struct Example {
  std::string_view command;
  std::string_view what;
};

struct Verb {
  std::string_view name;
  std::string_view summary;         ///< one line
  std::string_view description;     ///< paragraphs, separated by a newline
  std::string_view arguments = {};  ///< as the usage line shows them ("PATH..."); "" for none
  std::string_view argument_help = {};
  bool argument_required = true;
  bool argument_repeats = false;
  ValueKind argument_kind = ValueKind::file;
  std::vector<std::string_view> argument_choices = {};
  std::vector<Option> options;
  std::vector<Example> examples = {};
};

struct ExitCode {
  int code;
  std::string_view meaning;
};

inline constexpr int exit_done = 0;
inline constexpr int exit_failed_input = 1;
inline constexpr int exit_usage = 2;
inline constexpr int exit_conflict = 3;
inline constexpr int exit_interrupted = 130;

std::string_view program_summary();
std::string_view program_description();
std::span<const Verb> verbs();
std::span<const ExitCode> exit_codes();
/// The verb of that name, or nullptr.
const Verb* find_verb(std::string_view name);

}  // namespace hexapla::cli
