// Runs a pipeline over texts for the benchmarks: hexapla_runtime MODEL TEXTS dump|speed [THREADS] [plain|avx2|best]
//
// TEXTS is a file of UTF-8 texts, each ended by a zero byte. `dump` prints a line a token (begin, end, blank after, tag, part of
// speech, features, lemma, label, head, sentence start, entity, noun chunk, outermost tokens of its subtree) and an empty line a
// text. `speed` analyses all texts twice, the second time measured, with the caches as the first left them, and prints figures, a
// line each.

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include <hexapla/language.h>

#include "peak.h"

namespace {

using namespace hexapla::language;

double seconds_of(clockid_t clock) {
  timespec now = {};
  clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

double thread_seconds() { return seconds_of(CLOCK_THREAD_CPUTIME_ID); }

std::vector<std::string> read_texts(const char* path) {
  std::ifstream stream(path, std::ios::binary);
  const std::string all{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  std::vector<std::string> texts;
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t end = std::min(all.find('\0', at), all.size());
    texts.push_back(all.substr(at, end - at));
    at = end + 1;
  }
  return texts;
}

/// Without the signs that divide rows and columns.
std::string one_line(std::string_view text) {
  std::string out(text);
  std::ranges::replace_if(out, [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return out;
}

void dump(const Analysis& analysis) {
  std::string out;
  std::vector<char> chunks(analysis.size(), 'O');
  for (const auto [first, last] : analysis.noun_chunks()) {
    std::fill(chunks.begin() + first, chunks.begin() + last, 'I');
    chunks[first] = 'B';
  }
  for (std::uint32_t i = 0; i < analysis.size(); ++i) {
    const auto [left, right] = analysis.edges(i);
    const TokenView token = analysis[i];
    const char place = token.entity().empty() ? 'O' : token.starts_entity() ? 'B' : 'I';
    fmt::format_to(std::back_inserter(out), "{}\t{}\t{:d}\t{}\t{}\t{}\t{}\t{}\t{}\t{:d}\t{}\t{}\t{}\t{}\t{}\n",
                   token.span().begin, token.span().end, token.space_after(), token.tag(), token.pos(), token.morphology(),
                   one_line(token.lemma()), token.dependency(), token.head().index(), token.starts_sentence(), place,
                   token.entity(), chunks[i], left, right - 1);
  }
  out += '\n';
  std::fwrite(out.data(), 1, out.size(), stdout);
}

/// A line of /proc/self/status in kB.
long status_kilobytes(const std::string& name) {
  std::ifstream stream("/proc/self/status");
  std::string line;
  while (std::getline(stream, line)) {
    if (line.starts_with(name)) return std::atol(line.c_str() + name.size() + 1);
  }
  return 0;
}

int speed(const Pipeline& pipeline, const std::vector<std::string>& texts, unsigned threads, double load_seconds) {
  std::vector<Analyser> analysers;
  for (unsigned i = 0; i < threads; ++i) analysers.emplace_back(pipeline);
  for (int round = 0; round < 2; ++round) {
    std::atomic<std::size_t> next = 0;
    std::atomic<std::uint64_t> tokens = 0;
    const double begin = seconds_of(CLOCK_MONOTONIC);
    const double cpu_begin = seconds_of(CLOCK_PROCESS_CPUTIME_ID);
    std::vector<std::pair<std::string, double>> shares;
    const auto run = [&](unsigned number) {
      Analyser& analyser = analysers[number];
      if (round > 0) analyser.measure(thread_seconds);
      std::uint64_t own = 0;
      for (std::size_t i = next++; i < texts.size(); i = next++) {
        if (const auto analysis = analyser.analyse(texts[i])) own += analysis->size();
      }
      tokens += own;
      if (threads == 1) shares = analyser.seconds();
    };
    std::vector<std::jthread> helpers;
    for (unsigned i = 1; i < threads; ++i) helpers.emplace_back(run, i);
    run(0);
    helpers.clear();
    if (round == 0) continue;
    fmt::print("load_seconds {:.6f}\n", load_seconds);
    fmt::print("tokens {}\n", tokens.load());
    fmt::print("seconds {:.6f}\n", seconds_of(CLOCK_MONOTONIC) - begin);
    fmt::print("cpu_seconds {:.6f}\n", seconds_of(CLOCK_PROCESS_CPUTIME_ID) - cpu_begin);
    fmt::print("resident_kilobytes {}\n", status_kilobytes("VmHWM:"));
    fmt::print("kernels {}\n", pipeline.kernels());
    fmt::print("peak_gflops {:.1f}\n", hexapla::bench::peak_gflops(pipeline.kernels() != "AVX-512"));
    for (const auto& [name, share] : shares) fmt::print("component {} {:.6f}\n", name, share);
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    fmt::print(stderr, "hexapla_runtime MODEL TEXTS dump|speed [THREADS] [plain|avx2|best]\n");
    return 2;
  }
  const std::string kernels = argc > 5 ? argv[5] : "best";
  PipelineOptions options;
  if (kernels == "plain") options.instructions = Instructions::plain;
  if (kernels == "avx2") options.instructions = Instructions::avx2;
  const double begin = thread_seconds();
  const auto pipeline = Pipeline::load(argv[1], options);
  const double load_seconds = thread_seconds() - begin;
  if (!pipeline) {
    fmt::print(stderr, "{}\n", pipeline.error().message());
    return 1;
  }
  const std::vector<std::string> texts = read_texts(argv[2]);
  if (argv[3] == std::string("speed"))
    return speed(*pipeline, texts, argc > 4 ? static_cast<unsigned>(std::max(1, std::atoi(argv[4]))) : 1, load_seconds);
  Analyser analyser(*pipeline);
  for (const std::string& text : texts) {
    const auto analysis = analyser.analyse(text);
    if (!analysis) {
      fmt::print(stderr, "{}\n", analysis.error().message());
      return 1;
    }
    dump(*analysis);
  }
  return 0;
}
