// Speed of each stage alone, by Google Benchmark: bench_stages FILE… [--benchmark_…]. Words a second are of the files' texts.

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <string>
#include <vector>

#include <hexapla/engine.h>
#include <hexapla/exchange.h>
#include <hexapla/ingest.h>
#include <hexapla/report.h>

#include "annotate/annotate.h"
#include "lineage/lineage.h"
#include "text/words.h"

namespace {

using namespace hexapla;

struct Input {
  std::vector<Account> accounts;
  std::size_t words = 0;
};

Input& input() {
  static Input all;
  return all;
}

void count_words(benchmark::State& state) {
  state.counters["words/s"] =
      benchmark::Counter(static_cast<double>(input().words), benchmark::Counter::kIsIterationInvariantRate);
}

/// One reader of annotate/, on accounts for which the readers before it have run.
template <void (*reader)(const Account&, Annotations&), void (*... before)(const Account&, Annotations&)>
void annotate_with(benchmark::State& state) {
  std::vector<Annotations> ready(input().accounts.size());
  for (std::size_t i = 0; i < ready.size(); ++i) (before(input().accounts[i], ready[i]), ...);
  for (auto _ : state) {
    for (std::size_t i = 0; i < ready.size(); ++i) {
      state.PauseTiming();
      Annotations annotations = ready[i];
      state.ResumeTiming();
      reader(input().accounts[i], annotations);
      benchmark::DoNotOptimize(annotations);
    }
  }
  count_words(state);
}

void annotate_all(benchmark::State& state) {
  for (auto _ : state) {
    for (const Account& account : input().accounts) benchmark::DoNotOptimize(annotate::annotate(account));
  }
  count_words(state);
}

void trace(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(lineage::trace(input().accounts));
  count_words(state);
}

void compare(benchmark::State& state) {
  const Engine engine;
  for (auto _ : state) benchmark::DoNotOptimize(engine.compare(input().accounts));
  count_words(state);
}

template <class Render>
void render(benchmark::State& state, const Render& form) {
  const auto comparison = Engine().compare(input().accounts);
  for (auto _ : state) benchmark::DoNotOptimize(form(*comparison));
  count_words(state);
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  auto read = read_accounts(std::vector<std::string>(argv + 1, argv + argc));
  if (!read || read->accounts.empty()) {
    std::fputs("bench_stages: give the files of a story\n", stderr);
    return 2;
  }
  input().accounts = label_accounts(std::move(read->accounts));
  for (const Account& account : input().accounts) input().words += text::words(account.text()).size();
  using namespace annotate;
  benchmark::RegisterBenchmark("segment", annotate_with<segment>);
  benchmark::RegisterBenchmark("names", annotate_with<find_names, segment>);
  benchmark::RegisterBenchmark("quotations", annotate_with<find_quotations, segment, find_names>);
  benchmark::RegisterBenchmark("times", annotate_with<find_times, segment, find_names, find_quotations>);
  benchmark::RegisterBenchmark("quantities", annotate_with<find_quantities, segment, find_names, find_quotations, find_times>);
  benchmark::RegisterBenchmark("annotate", annotate_all);
  benchmark::RegisterBenchmark("lineage", trace);
  benchmark::RegisterBenchmark("compare", compare);
  benchmark::RegisterBenchmark("json",
                               [](benchmark::State& state) { render(state, [](const Comparison& c) { return to_json(c); }); });
  benchmark::RegisterBenchmark("html",
                               [](benchmark::State& state) { render(state, [](const Comparison& c) { return to_html(c); }); });
  benchmark::RegisterBenchmark("text",
                               [](benchmark::State& state) { render(state, [](const Comparison& c) { return to_text(c); }); });
  benchmark::RunSpecifiedBenchmarks();
}
