#include "option_groups.h"

#include <utility>

namespace hexapla::cli {

std::vector<Option> join(std::initializer_list<std::vector<Option>> groups) {
  std::vector<Option> out;
  for (const auto& group : groups) out.insert(out.end(), group.begin(), group.end());
  out.push_back({.name = "help", .letter = 'h', .help = "Print this help and exit."});
  return out;
}

Option format_option(std::vector<std::string_view> choices, std::string_view default_value, std::string_view help) {
  return {.name = "format",
          .letter = 'f',
          .value = ValueKind::choice,
          .value_name = "FORMAT",
          .choices = std::move(choices),
          .default_value = default_value,
          .help = help};
}

std::vector<Option> output_options() {
  return {
      {.name = "output",
       .letter = 'o',
       .value = ValueKind::file,
       .value_name = "FILE",
       .help = "Write to FILE instead of standard output. The file appears whole or not at all."},
      {.name = "force", .help = "Overwrite an output file that exists."},
  };
}

std::vector<Option> reading_options() {
  return {
      {.name = "name",
       .value = ValueKind::text,
       .value_name = "FILE=NAME",
       .repeats = true,
       .help = "Head the column of the account read from FILE with NAME. Without it: publisher, else host of its URL, else file "
               "name."},
      {.name = "meta",
       .value = ValueKind::file,
       .value_name = "FILE.csv",
       .help = "Take what files do not say of themselves from a CSV with the columns file, published, publisher, url "
               "(also title, author, updated, language, name, id). A date never comes from the file system or from today."},
      {.name = "field",
       .value = ValueKind::text,
       .value_name = "FIELD=MEMBER,...",
       .repeats = true,
       .help = "Members of a JSON record that hold FIELD: text, html, title, author, publisher, url, published, updated, "
               "language, id or story."},
      {.name = "charset",
       .value = ValueKind::text,
       .value_name = "NAME",
       .help = "Decode the files from this character set, whatever they declare."},
      {.name = "comments", .help = "Keep the comments of a page's readers, after its article."},
      {.name = "prefer",
       .value = ValueKind::choice,
       .value_name = "WAY",
       .choices = {"precision", "recall"},
       .help = "Where it is doubtful whether something of a page is its article, rather leave it out (precision) or "
               "rather keep it (recall)."},
      {.name = "limit",
       .value = ValueKind::text,
       .value_name = "NAME=NUMBER",
       .repeats = true,
       .help = "Change a limit on what one input may cost: file_bytes, account_bytes, html_depth, json_depth, folder_depth, "
               "records, archive_bytes, archive_depth, expansion (times its size that an archive may decompress to)."},
  };
}

std::vector<Option> model_options() {
  return {
      {.name = "model",
       .value = ValueKind::text,
       .value_name = "NAME",
       .help = "Read with this language model, a name or a file. Without it: the first that is installed."},
      {.name = "no-model", .help = "Read by rules alone, without a language model."},
  };
}

std::vector<Option> running_options() {
  return {
      {.name = "threads",
       .letter = 'j',
       .value = ValueKind::number,
       .value_name = "N",
       .default_value = "0",
       .help = "Use N threads; 0 means one a core. The output does not depend on it."},
      {.name = "progress", .help = "Show progress on standard error. On by itself only on a terminal."},
      {.name = "no-progress", .help = "Show no progress."},
      {.name = "quiet", .letter = 'q', .help = "Say nothing on standard error but errors."},
      {.name = "log-level",
       .value = ValueKind::choice,
       .value_name = "LEVEL",
       .choices = {"error", "warning", "info", "debug"},
       .default_value = "warning",
       .help = "How much to say on standard error."},
  };
}

Option color_option() {
  return {.name = "color",
          .value = ValueKind::choice,
          .value_name = "WHEN",
          .choices = {"auto", "always", "never"},
          .default_value = "auto",
          .help = "Colour the text; auto means on a terminal, unless NO_COLOR is set."};
}

}  // namespace hexapla::cli
