#include "completion.h"

#include <fmt/format.h>
#include <vector>

#include "option_tree.h"

namespace hexapla::cli {
namespace {

std::string single_quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

std::string verb_names() {
  std::string out;
  for (const Verb& verb : verbs()) out += fmt::format("{}{}", out.empty() ? "" : " ", verb.name);
  return out;
}

std::string bash_option_case(const Option& option) {
  std::string pattern = fmt::format("--{}", option.name);
  if (option.letter != 0) pattern += fmt::format("|-{}", option.letter);
  switch (option.value) {
    case ValueKind::choice:
      return fmt::format("        {}) COMPREPLY=($(compgen -W \"{}\" -- \"$current\")); return ;;\n", pattern,
                         fmt::join(option.choices, " "));
    case ValueKind::file:
      return fmt::format("        {}) COMPREPLY=($(compgen -f -- \"$current\")); return ;;\n", pattern);
    case ValueKind::folder:
      return fmt::format("        {}) COMPREPLY=($(compgen -d -- \"$current\")); return ;;\n", pattern);
    case ValueKind::text:
    case ValueKind::number:
      return fmt::format("        {}) return ;;\n", pattern);
    case ValueKind::none:
      break;
  }
  return {};
}

std::string bash_script() {
  std::string out =
      "# Completions of hexapla for bash.\n"
      "_hexapla() {\n"
      "  local current=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\" verb=\"${COMP_WORDS[1]}\"\n"
      "  COMPREPLY=()\n"
      "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n";
  out += fmt::format(
      "    COMPREPLY=($(compgen -W \"{} --help --version\" -- \"$current\"))\n    return\n  fi\n  case \"$verb\" in\n",
      verb_names());
  for (const Verb& verb : verbs()) {
    out += fmt::format("    {})\n      case \"$previous\" in\n", verb.name);
    std::string flags;
    for (const Option& option : verb.options) {
      out += bash_option_case(option);
      flags += fmt::format("{}--{}", flags.empty() ? "" : " ", option.name);
    }
    out += fmt::format(
        "      esac\n      case \"$current\" in -*) COMPREPLY=($(compgen -W \"{}\" -- \"$current\")); return ;; esac\n", flags);
    if (!verb.argument_choices.empty()) {
      out += fmt::format("      COMPREPLY=($(compgen -W \"{}\" -- \"$current\")) ;;\n", fmt::join(verb.argument_choices, " "));
    } else {
      out += verb.arguments.empty() ? "      ;;\n" : "      COMPREPLY=($(compgen -f -- \"$current\")) ;;\n";
    }
  }
  return out + "  esac\n}\ncomplete -o filenames -F _hexapla hexapla\n";
}

std::string zsh_argument(const Option& option, const std::string& flag) {
  std::string help(option.help.substr(0, option.help.find(". ")));
  for (std::size_t at = 0; (at = help.find_first_of("[]:", at)) != std::string::npos; at += 2) help.insert(at, "\\");
  std::string out = fmt::format("{}{}[{}]", option.repeats ? "*" : "", flag, help);
  switch (option.value) {
    case ValueKind::choice:
      out += fmt::format(":{}:({})", option.value_name, fmt::join(option.choices, " "));
      break;
    case ValueKind::file:
      out += fmt::format(":{}:_files", option.value_name);
      break;
    case ValueKind::folder:
      out += fmt::format(":{}:_files -/", option.value_name);
      break;
    case ValueKind::text:
    case ValueKind::number:
      out += fmt::format(":{}:", option.value_name);
      break;
    case ValueKind::none:
      break;
  }
  return single_quoted(out);
}

std::string zsh_script() {
  std::string out = "#compdef hexapla\n# Completions of hexapla for zsh.\n_hexapla() {\n  local -a verbs\n  verbs=(\n";
  for (const Verb& verb : verbs()) out += fmt::format("    {}\n", single_quoted(fmt::format("{}:{}", verb.name, verb.summary)));
  out += "  )\n  if (( CURRENT == 2 )); then\n    _describe verb verbs\n    return\n  fi\n  case \"$words[2]\" in\n";
  for (const Verb& verb : verbs()) {
    out += fmt::format("    {})\n      _arguments -s", verb.name);
    for (const Option& option : verb.options) {
      out += " \\\n        " + zsh_argument(option, fmt::format("--{}", option.name));
      if (option.letter != 0) out += " \\\n        " + zsh_argument(option, fmt::format("-{}", option.letter));
    }
    if (!verb.argument_choices.empty()) {
      out += fmt::format(" \\\n        '2:{}:({})'", verb.arguments, fmt::join(verb.argument_choices, " "));
    } else if (!verb.arguments.empty()) {
      out += " \\\n        '*:path:_files'";
    }
    out += "\n      ;;\n";
  }
  return out + "  esac\n}\ncompdef _hexapla hexapla\n";
}

std::string fish_script() {
  std::string out = "# Completions of hexapla for fish.\ncomplete -c hexapla -f\n";
  for (const Verb& verb : verbs()) {
    out += fmt::format("complete -c hexapla -n __fish_use_subcommand -a {} -d {}\n", verb.name, single_quoted(verb.summary));
    const std::string when = fmt::format("-n '__fish_seen_subcommand_from {}'", verb.name);
    for (const Option& option : verb.options) {
      out += fmt::format("complete -c hexapla {} -l {}", when, option.name);
      if (option.letter != 0) out += fmt::format(" -s {}", option.letter);
      if (option.value == ValueKind::choice)
        out += fmt::format(" -x -a {}", single_quoted(fmt::format("{}", fmt::join(option.choices, " "))));
      if (option.value == ValueKind::file || option.value == ValueKind::folder) out += " -r -F";
      if (option.value == ValueKind::text || option.value == ValueKind::number) out += " -x";
      out += fmt::format(" -d {}\n", single_quoted(option.help.substr(0, option.help.find(". "))));
    }
    if (!verb.argument_choices.empty()) {
      out += fmt::format("complete -c hexapla {} -a {}\n", when,
                         single_quoted(fmt::format("{}", fmt::join(verb.argument_choices, " "))));
    } else if (!verb.arguments.empty()) {
      out += fmt::format("complete -c hexapla {} -F\n", when);
    }
  }
  return out;
}

}  // namespace

std::string completion_script(std::string_view shell) {
  if (shell == "zsh") return zsh_script();
  if (shell == "fish") return fish_script();
  return bash_script();
}

}  // namespace hexapla::cli
