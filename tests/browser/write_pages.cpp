// Writes the pages that the browser tests open: write_pages FOLDER
#include <filesystem>
#include <fmt/format.h>
#include <fstream>

#include <hexapla/report.h>

#include "../unit/report/sample.h"

namespace hexapla {
namespace {

/// Accounts of `sentences` sentences; each tells how many boats it saw, and every seventh sentence gives a figure of its own.
Comparison boats(std::size_t accounts, int sentences) {
  Comparison comparison;
  Finding seen{.about = "boats seen from the quay", .relation = Relation::conflict, .origins = 2, .reason = "The counts differ."};
  seen.readings = {{.value = sample::amount("4 boats", 4, 4)}, {.value = sample::amount("5 boats", 5, 5)}};
  seen.conflicts = {{0, 1}};
  std::vector<Finding> singles;
  for (std::uint32_t i = 0; i < accounts; ++i) {
    const std::string words = i % 3 == 0 ? "five boats" : "four boats";
    std::string text = fmt::format("Account {} of the regatta\nFrom the quay {} were seen.\n", i + 1, words);
    std::vector<Span> figures;
    for (int k = 0; k < sentences; ++k) {
      if (k % 7 == 0) {
        const std::string figure = fmt::format("{} rowers", 100 * (i + 1) + static_cast<unsigned>(k));
        figures.push_back({static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(text.size() + figure.size())});
        text += figure;
        text += " trained for the race that day. ";
      } else {
        text += "The wind came from the west and the water was calm. ";
      }
      if (k % 5 == 4) text += '\n';
    }
    comparison.accounts.push_back(
        sample::account(fmt::format("{}", i), fmt::format("Paper number {}", i + 1), std::move(text), {}));
    comparison.origin.push_back(i);
    seen.readings[i % 3 == 0 ? 1 : 0].mentions.push_back(sample::mention(comparison, i, words));
    for (const Span figure : figures) {
      singles.push_back(sample::single(FindingKind::quantity, "rowers who trained", "rowers", {i, figure}));
    }
  }
  comparison.findings = std::move(singles);
  comparison.findings.insert(comparison.findings.begin(), std::move(seen));
  return comparison;
}

/// Markup, scripts, NULs, overrides and addresses that are no addresses, wherever an account or a finding can hold them.
Comparison hostile() {
  using namespace std::string_literals;
  const std::string bad =
      "<script>window.harmed=1</script></style></title><img src=x onerror='window.harmed=1'>\0\u202Egnp.exe\u2066 \"'&"s +
      std::string(300, 'w');
  Comparison comparison;
  const auto size = static_cast<std::uint32_t>(bad.size());
  for (const std::string url : {"javascript:window.harmed=1", "https://gazette.example/\"onclick=x"}) {
    comparison.accounts.push_back(
        sample::account(url, bad, bad, {.title = bad, .author = bad, .url = url, .published = bad, .language = bad}));
    comparison.origin.push_back(0);
  }
  comparison.version = bad;
  comparison.failed = {{.reason = bad, .file = bad}};
  comparison.findings = {
      {.kind = FindingKind::quotation,
       .about = bad,
       .relation = Relation::conflict,
       .origins = 1,
       .reason = bad,
       .readings = {{.value = {.text = bad}, .mentions = {{0, {0, size}}}},
                    {.value = {.text = bad}, .mentions = {{1, {0, size}}}, .changes = {{WordChange::Kind::changed, bad, bad}}}},
       .conflicts = {{0, 1}},
       .updates = {{0, 1}},
       .sums = {{.parts = {{1, 0}}, .total = 1, .text = bad}}},
      sample::single(FindingKind::quantity, bad, bad, {0, {0, size}})};
  comparison.copies = {{.from = 0,
                        .to = 1,
                        .directed = true,
                        .reason = bad,
                        .share_from = 1,
                        .share_to = 1,
                        .passages = {{{0, size}, {0, size}}}}};
  const std::vector<Phrase> phrases = {{.text = bad, .mentions = {{0, {0, size}}, {1, {0, size}}}}};
  comparison.overview = {
      .other_event = {1},
      .timeline = {{.when = bad, .what = bad, .clauses = {{.clause = {0, {0, size}}, .time = {0, size}}}, .finding = 0}},
      .participants = {{.name = bad, .names = phrases, .descriptions = phrases, .ages = phrases}},
      .omissions = {{.account = 1, .participant = 0}, {.account = 1, .finding = 0}},
      .words = {{.about = bad, .phrases = phrases}}};
  return comparison;
}

/// One account whose ten million bytes are one quotation.
Comparison large() {
  Comparison comparison;
  std::string text;
  while (text.size() < 10'000'000) text += "a word after a word ";
  const auto size = static_cast<std::uint32_t>(text.size());
  comparison.accounts = {sample::account("a", "A", std::move(text), {})};
  comparison.origin = {0};
  comparison.findings = {sample::single(FindingKind::quotation, "words without end", "words", {0, {0, size}})};
  return comparison;
}

}  // namespace
}  // namespace hexapla

int main(int argc, char** argv) {
  using namespace hexapla;
  if (argc != 2) return 2;
  const std::filesystem::path folder = argv[1];
  std::filesystem::create_directories(folder);
  const auto write = [&](const char* name, const Comparison& comparison, const HtmlOptions& options = {}) {
    std::ofstream(folder / name, std::ios::binary) << to_html(comparison, options);
  };
  write("sample.html", sample::comparison(), {.title = "The fire in the rope works of Ostrel"});
  write("excerpts.html", sample::comparison(), {.excerpts = true});
  write("two.html", boats(2, 20));
  write("twenty.html", boats(20, 60));
  write("thousand.html", boats(5, 95));
  write("hostile.html", hostile());
  write("large.html", large());
  return 0;
}
