#include "manual.h"

#include <fmt/format.h>

#include <hexapla/version.h>

#include "help.h"
#include "option_tree.h"

namespace hexapla::cli {
namespace {

/// Escapes what roff would read as its own: backslashes, hyphens that are to stay hyphens, a point or apostrophe at a line's
/// start.
std::string roff(std::string_view text) {
  std::string out;
  bool line_begins = true;
  for (const char c : text) {
    if (line_begins && (c == '.' || c == '\'')) out += "\\&";
    line_begins = c == '\n';
    if (c == '\n') {
      out += "\n.PP\n";
    } else if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else {
      out += c;
    }
  }
  return out;
}

std::string option_entry(const Option& option) {
  std::string out = ".TP\n";
  if (option.letter != 0) out += fmt::format("\\fB\\-{}\\fR, ", option.letter);
  out += fmt::format("\\fB\\-\\-{}\\fR", roff(option.name));
  if (option.value != ValueKind::none) out += fmt::format(" \\fI{}\\fR", roff(option.value_name));
  return out + "\n" + roff(option_description(option)) + "\n";
}

std::string verb_section(const Verb& verb) {
  std::string out = fmt::format(".SS \"{}\"\n{}.\n.PP\n{}\n", roff(usage_line(verb)), roff(verb.summary), roff(verb.description));
  if (!verb.arguments.empty()) out += fmt::format(".TP\n\\fI{}\\fR\n{}\n", roff(verb.arguments), roff(verb.argument_help));
  for (const Option& option : verb.options) out += option_entry(option);
  return out;
}

}  // namespace

std::string manual_page() {
  std::string out = fmt::format(".TH HEXAPLA 1 \"\" \"hexapla {}\" \"User Commands\"\n", version);
  out += fmt::format(".SH NAME\nhexapla \\- {}\n", roff(program_summary()));
  out += ".SH SYNOPSIS\n";
  for (const Verb& verb : verbs()) out += fmt::format("{}\n.br\n", roff(usage_line(verb)));
  out += fmt::format(".SH DESCRIPTION\n{}\n.SH VERBS\n", roff(program_description()));
  for (const Verb& verb : verbs()) out += verb_section(verb);
  out += ".SH EXIT STATUS\n";
  for (const ExitCode& code : exit_codes()) out += fmt::format(".TP\n.B {}\n{}\n", code.code, roff(code.meaning));
  out += ".SH EXAMPLES\n";
  for (const Verb& verb : verbs()) {
    for (const Example& example : verb.examples)
      out += fmt::format(".TP\n.B {}\n{}\n", roff(example.command), roff(example.what));
  }
  return out;
}

}  // namespace hexapla::cli
