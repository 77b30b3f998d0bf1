#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <hexapla/annotations.h>

namespace hexapla::test {

/// A phrase of a statement: its words, as they stand in the text, what it is, and the lemma of its head.
struct ToldPhrase {
  std::string words;
  ArgumentRole role;
  std::string head = {};
};

/// The place of words in a text.
inline Span place_of(std::string_view text, std::string_view words) {
  const std::size_t at = text.find(words);
  if (at == std::string_view::npos) throw std::logic_error("the text lacks " + std::string(words));
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

/// A statement of a text that is one sentence: its predicate and phrases must stand in it.
inline Statement told_statement(std::string_view text, std::string_view predicate, std::string act,
                                const std::vector<ToldPhrase>& phrases) {
  Statement statement{
      .span = {0, static_cast<std::uint32_t>(text.size())}, .predicate = place_of(text, predicate), .act = std::move(act)};
  for (const ToldPhrase& phrase : phrases)
    statement.arguments.push_back({place_of(text, phrase.words), phrase.role, phrase.head});
  return statement;
}

}  // namespace hexapla::test
