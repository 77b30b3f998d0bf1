// Processor time of the language runtime and of each reader of annotate/: bench_readers MODEL FILE…
//
// FILE is anything that read_accounts takes. All accounts are read several times by one thread, in the order of annotate(); the
// first time fills the caches and does not count, of the others the fastest does. Prints `words N`, then `NAME SECONDS` for the
// runtime (its analysis, and the syntax taken from it) and each reader.

#include <array>
#include <cstdio>
#include <ctime>
#include <fmt/format.h>
#include <string>
#include <vector>

#include <hexapla/ingest.h>
#include <hexapla/language.h>

#include "annotate/annotate.h"
#include "annotate/syntax/read_syntax.h"
#include "text/words.h"

namespace {

using namespace hexapla;

constexpr int rounds = 4;

struct Reader {
  const char* name;
  void (*read)(const Account&, Annotations&);
};
constexpr std::array<Reader, 7> readers{{{"segment", annotate::segment},
                                         {"names", annotate::find_names},
                                         {"quotations", annotate::find_quotations},
                                         {"times", annotate::find_times},
                                         {"quantities", annotate::find_quantities},
                                         {"statements", annotate::find_statements},
                                         {"labels", annotate::find_labels}}};

/// Seconds of the runtime, then of each reader.
using Seconds = std::array<double, readers.size() + 1>;

double now() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

Seconds one_round(const std::vector<Account>& accounts, language::Analyser& analyser) {
  Seconds out{};
  for (const Account& account : accounts) {
    Annotations annotations;
    double begin = now();
    annotations.syntax = annotate::read_syntax(account, analyser, annotations.warnings);
    out[0] += now() - begin;
    for (std::size_t i = 0; i < readers.size(); ++i) {
      begin = now();
      readers[i].read(account, annotations);
      out[i + 1] += now() - begin;
    }
  }
  return out;
}

double sum(const Seconds& seconds) {
  double all = 0;
  for (const double one : seconds) all += one;
  return all;
}

int fail(const std::string& reason) {
  fmt::print(stderr, "bench_readers: {}\n", reason);
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return fail("give a model and files");
  const auto pipeline = language::Pipeline::load(argv[1]);
  if (!pipeline) return fail(pipeline.error().message());
  const auto read = read_accounts(std::vector<std::string>(argv + 2, argv + argc));
  if (!read) return fail(read.error().message());
  language::Analyser analyser(*pipeline);
  std::size_t words = 0;
  for (const Account& account : read->accounts) words += text::words(account.text()).size();
  Seconds best{};
  for (int round = 0; round < rounds; ++round) {
    const Seconds seconds = one_round(read->accounts, analyser);
    if (round == 1 || (round > 1 && sum(seconds) < sum(best))) best = seconds;
  }
  fmt::print("words {}\nruntime {:.6f}\n", words, best[0]);
  for (std::size_t i = 0; i < readers.size(); ++i) fmt::print("{} {:.6f}\n", readers[i].name, best[i + 1]);
  return 0;
}
