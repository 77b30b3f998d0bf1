// Prints the names, the noun phrases and the verbs with their subjects of a text: language_example MODEL TEXT
// (examples/library is the simpler one to read first.)

#include <iostream>

#include <hexapla/language.h>

int main(int argc, char** argv) {
  using namespace hexapla::language;
  if (argc != 3) return std::cerr << "language_example MODEL TEXT\n", 2;
  const auto pipeline = Pipeline::load(argv[1]);
  if (!pipeline) return std::cerr << pipeline.error().message() << '\n', 1;
  Analyser analyser(*pipeline);
  const std::string_view text = argv[2];  // must outlive the analysis, which only points into it
  const auto analysis = analyser.analyse(text);
  if (!analysis) return std::cerr << analysis.error().message() << '\n', 1;
  for (const Entity& entity : analysis->entities())
    std::cout << entity.label << '\t' << text.substr(entity.span.begin, entity.span.size()) << '\n';
  for (const auto [first, last] : analysis->noun_chunks()) {
    const std::uint32_t begin = (*analysis)[first].span().begin;
    std::cout << "phrase\t" << text.substr(begin, (*analysis)[last - 1].span().end - begin) << '\n';
  }
  for (std::uint32_t i = 0; i < analysis->size(); ++i) {
    const TokenView token = (*analysis)[i];
    if (token.dependency().starts_with("nsubj"))
      std::cout << "subject\t" << token.text() << " of " << token.head().lemma() << '\n';
  }
}
