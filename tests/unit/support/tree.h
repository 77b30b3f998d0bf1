#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/syntax.h>

namespace hexapla::test {

/// A word of a tree that is told by hand.
struct Hung {
  std::string_view word;
  std::string_view lemma;
  std::string_view tag;
  std::string_view pos;
  std::uint32_t head = 0;  ///< index among the words
  std::string_view relation;
};

/// The syntax of a text of one sentence; the words must stand in it in this order.
inline Syntax tree(std::string_view text, const std::vector<Hung>& words) {
  Syntax syntax;
  syntax.model = "by hand";
  const auto number = [&](std::string_view string) {
    syntax.strings.emplace_back(string);
    return static_cast<std::uint32_t>(syntax.strings.size() - 1);
  };
  std::size_t at = 0;
  for (const Hung& hung : words) {
    at = text.find(hung.word, at);
    if (at == std::string_view::npos) throw std::logic_error("the text lacks " + std::string(hung.word));
    const auto begin = static_cast<std::uint32_t>(at);
    at += hung.word.size();
    syntax.words.push_back({.span = {begin, static_cast<std::uint32_t>(at)},
                            .head = hung.head,
                            .lemma = number(hung.lemma),
                            .tag = number(hung.tag),
                            .pos = number(hung.pos),
                            .relation = number(hung.relation)});
  }
  syntax.sentences = {0};
  syntax.link();
  return syntax;
}

}  // namespace hexapla::test
