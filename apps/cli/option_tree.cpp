#include "option_tree.h"

#include <array>

#include "option_groups.h"

namespace hexapla::cli {
namespace {

Verb compare_verb() {
  return {
      .name = "compare",
      .summary = "Set the accounts of one event side by side",
      .description =
          "Reads the accounts of one event and prints what they agree on, where their figures, dates and quotations differ, what "
          "one "
          "alone says, and which share text. Every finding leads to the bytes of its sources.\n"
          "It reports evidence and never a verdict: it does not say who is right.",
      .arguments = "PATH...",
      .argument_help =
          "Files, folders (walked in sorted order) or - for standard input: plain text, HTML, MHTML, JSON Lines, JSON arrays, "
          "feeds, "
          "tables (CSV, TSV), and archives of these (WARC, zip, tar, gzip). Saved files only: a URL is refused.",
      .argument_repeats = true,
      .options = join(
          {{format_option({"text", "json", "html", "csv", "chains"}, "text",
                          "Form of the output. Where it is not given, the ending of --output tells. chains: instead of "
                          "a comparison, JSON that tells which words of all accounts mean one participant or tell one "
                          "happening.")},
           output_options(),
           {{.name = "fail-on",
             .value = ValueKind::choice,
             .value_name = "RELATION",
             .choices = {"conflict"},
             .help = "Exit with 3 when there is such a finding."},
            {.name = "story",
             .value = ValueKind::text,
             .value_name = "MEMBER",
             .help = "Compare many stories: records (JSON Lines, CSV) with the same value of this member or column tell one. "
                     "Prints a comparison a line, as JSON."},
            {.name = "min-confidence",
             .value = ValueKind::text,
             .value_name = "SHARE",
             .help = "Leave out findings whose places less surely answer one question: from 0 to 1 (\"confidence\" in "
                     "the JSON)."},
            {.name = "sentence-model",
             .value = ValueKind::text,
             .value_name = "NAME",
             .help = "Let this sentence model help to tell which statements tell the same, a name or a file. Some ten times as "
                     "slow."},
            {.name = "excerpts", .help = "Leave the full texts out of the HTML report, for sending it on."},
            {.name = "title", .value = ValueKind::text, .value_name = "TEXT", .help = "Title of the HTML report."},
            {.name = "width",
             .value = ValueKind::number,
             .value_name = "COLUMNS",
             .lowest = 40,
             .highest = 1'000,
             .help = "Width of the text output. Without it: that of the terminal, or 80."},
            color_option()},
           model_options(),
           reading_options(),
           running_options()}),
      .examples = {{"hexapla compare story/", "Compare the files of a folder on the terminal."},
                   {"hexapla compare a.html b.html c.txt -o report.html", "Write the HTML report."},
                   {"hexapla compare --fail-on conflict --format json story/ > story.json",
                    "For a script: exit code 3 says that there is a conflict."}},
  };
}

Verb ingest_verb() {
  return {
      .name = "ingest",
      .summary = "Read accounts and write them as JSON Lines",
      .description =
          "Reads accounts and writes each as one line of JSON: its text, its metadata and the map from the text back to the "
          "bytes of its "
          "file. compare, annotate and verify read that form again.\n"
          "Archives (WARC, ARC, zip, tar, and gzip, zstd, xz, bzip2 of anything) are read record by record, whatever their size; "
          "the lines are written as they come, to FILE.part until all are there.",
      .arguments = "PATH...",
      .argument_help = "Files, archives, folders (walked in sorted order) or - for standard input.",
      .argument_repeats = true,
      .options = join(
          {{format_option({"jsonl"}, "jsonl", "Form of the output: an object of hexapla/account/1 a line.")},
           {{.name = "output",
             .letter = 'o',
             .value = ValueKind::file,
             .value_name = "FILE",
             .help = "Write to FILE instead of standard output; compressed if its name ends in .zst. Of a folder: for "
                     "each PATH to NAME.jsonl in it."},
            {.name = "force", .help = "Overwrite an output file that exists."},
            {.name = "resume", .help = "Go on where a run that was stopped left FILE.part, given the same PATHs and options."}},
           reading_options(),
           running_options()}),
      .examples = {{"hexapla ingest pages/ -o accounts.jsonl", "Read a folder of saved pages once."},
                   {"hexapla ingest crawl.warc.gz -o accounts.jsonl.zst", "Read a web archive."},
                   {"hexapla ingest crawl.warc.gz -o accounts.jsonl.zst --resume", "Go on after it was stopped."}},
  };
}

Verb annotate_verb() {
  return {
      .name = "annotate",
      .summary = "Write what is read from each account as JSON Lines",
      .description =
          "Writes, a line an account, the sentences, tokens, names, quotations with their speakers, quantities and times that "
          "compare stands on, each with its place in the text.",
      .arguments = "PATH...",
      .argument_help = "Files, folders (walked in sorted order) or - for standard input.",
      .argument_repeats = true,
      .options = join(
          {{format_option({"jsonl", "conllu"}, "jsonl",
                          "Form of the output: an object of hexapla/annotations/1 a line, or the analysis of a language model "
                          "alone in the CoNLL-U form of Universal Dependencies.")},
           model_options(),
           output_options(),
           reading_options(),
           running_options()}),
      .examples = {{"hexapla annotate article.txt | jq .quantities", "See the figures that one article gives."}},
  };
}

Verb verify_verb() {
  return {
      .name = "verify",
      .summary = "Check a comparison against its originals",
      .description =
          "Re-reads the originals of a comparison and checks every hash, span, quoted text and map back to bytes, and that the "
          "comparison's numbers bear each other out. What does not hold is named by file, finding and byte.",
      .arguments = "COMPARISON.json",
      .argument_help = "A comparison written with --format json, or - for standard input.",
      .options = join({{format_option({"text", "json"}, "text", "Form of the output."),
                        {.name = "root",
                         .value = ValueKind::folder,
                         .value_name = "FOLDER",
                         .help = "Look the originals up under FOLDER instead of the working folder."}},
                       output_options(),
                       running_options()}),
      .examples = {{"hexapla verify story.json --root archive/", "Check a comparison whose originals were moved to archive/."}},
  };
}

Verb model_verb() {
  return {
      .name = "model",
      .summary = "Add, list, show and remove language models",
      .description =
          "A model is a trained spaCy v3 pipeline, or a sentence model (an uncased BERT), converted once into a file that is "
          "mapped into memory when it is used.\n"
          "add PATH converts one as it is distributed (a wheel, its unpacked folder, or what nlp.to_disk writes) and prints the "
          "file it made. list prints a line a model: name, bytes and file. show NAME prints what a model says of itself; remove "
          "NAME removes it.\n"
          "Models are looked for in $HEXAPLA_MODELS, where it is set; else in the folder models beside the program, then in "
          "hexapla/models below the user's data folder. add puts them in $HEXAPLA_MODELS or below the user's data folder.",
      .arguments = "ACTION [PATH|NAME]",
      .argument_help = "add, list, show or remove, and what it takes.",
      .argument_repeats = true,
      .options = join(
          {{{.name = "models", .value = ValueKind::folder, .value_name = "FOLDER", .help = "Use the models in FOLDER alone."},
            {.name = "without",
             .value = ValueKind::text,
             .value_name = "COMPONENT",
             .repeats = true,
             .help = "With add: leave this component of the pipeline out."},
            {.name = "with",
             .value = ValueKind::text,
             .value_name = "COMPONENT",
             .repeats = true,
             .help = "With add: take this component although the pipeline disables it."},
            {.name = "check", .help = "With show: check that the contents have their checksum."}},
           running_options()}),
      .examples = {{"hexapla model add en_core_web_sm-3.8.0-py3-none-any.whl", "Add a pipeline from its wheel."},
                   {"hexapla model show en_core_web_sm --check", "Check a model's file."}},
  };
}

Verb manual_verb() {
  return {
      .name = "manual",
      .summary = "Print the manual page",
      .description = "Prints the manual page in the language of man(7), made from the same source as --help.",
      .options = join({}),
      .examples = {{"hexapla manual | man -l -", "Read it."}},
  };
}

Verb completion_verb() {
  return {
      .name = "completion",
      .summary = "Print the completions for a shell",
      .description = "Prints a script that completes hexapla's verbs, options and their values in a shell.",
      .arguments = "SHELL",
      .argument_help = "bash, zsh or fish.",
      .argument_kind = ValueKind::choice,
      .argument_choices = {"bash", "zsh", "fish"},
      .options = join({}),
      .examples = {{"hexapla completion bash > ~/.local/share/bash-completion/completions/hexapla", "Install them for bash."}},
  };
}

}  // namespace

std::string_view program_summary() { return "Set many accounts of one event side by side"; }

std::string_view program_description() {
  return "Hexapla reads many accounts of one event and sets them side by side: what they agree on, where their figures, dates "
         "and "
         "quotations differ, what one alone says, and who took text from whom. Every finding is traced to the exact bytes of its "
         "sources. "
         "It reports evidence, never a verdict.";
}

std::span<const Verb> verbs() {
  static const std::array<Verb, 7> all = {compare_verb(), ingest_verb(), annotate_verb(),  verify_verb(),
                                          model_verb(),   manual_verb(), completion_verb()};
  return all;
}

std::span<const ExitCode> exit_codes() {
  static constexpr std::array<ExitCode, 5> all = {{
      {exit_done, "Done."},
      {exit_failed_input, "Some input failed; the rest is done, and what failed is said. For verify: something does not hold."},
      {exit_usage, "Wrong use: nothing was done."},
      {exit_conflict, "With --fail-on conflict: done, and there is a conflict (also when some input failed)."},
      {exit_interrupted, "Interrupted."},
  }};
  return all;
}

const Verb* find_verb(std::string_view name) {
  for (const Verb& verb : verbs()) {
    if (verb.name == name) return &verb;
  }
  return nullptr;
}

}  // namespace hexapla::cli
