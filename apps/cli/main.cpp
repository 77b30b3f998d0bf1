#include <cstdio>
#include <hexapla/hexapla.h>
#include <string>
int main(int argc, char** argv) {
  std::vector<std::string> paths(argv + 2, argv + argc);
  auto in = hexapla::read_accounts(paths);
  if (!in) { std::fputs(in.error().message().c_str(), stderr); return 2; }
  for (auto& e : in->failed) std::fprintf(stderr, "%s\n", e.message().c_str());
  hexapla::Engine engine;
  if (std::string(argv[1]) == "annotate") { for (auto& a : hexapla::label_accounts(std::move(in->accounts))) std::puts(hexapla::to_json(a, engine.annotate(a)).c_str()); return 0; }
  auto c = engine.compare(std::move(in->accounts), std::move(in->failed));
  if (!c) { std::fputs(c.error().message().c_str(), stderr); return 2; }
  std::string f = argv[1];
  std::fputs((f == "json" ? hexapla::to_json(*c) : f == "html" ? hexapla::to_html(*c) : f == "csv" ? hexapla::to_csv(*c) : hexapla::to_text(*c, {.columns = 120})).c_str(), stdout);
}
