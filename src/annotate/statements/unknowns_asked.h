#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/annotations.h>

namespace hexapla::annotate::statements {

/// What words ask for that say that it is not known.
struct Asked {
  Matter matter = Matter::name;
  std::uint32_t about = none;  ///< word: of whom or what
  std::string act = {};        ///< lemma
  Span words = {};             ///< a clause that asks it ("why he fired"); else empty
};

/// Reads what is asked. Cost of each call: the children of the few words that it goes down at most, of which `depth` counts those
/// behind it.
class AskedReader {
 public:
  AskedReader(std::string_view text, const Annotations& annotations) : text_(text), syntax_(annotations.syntax) {}

  /// By a noun: "the names of the victims", "word on a motive", "whose identity".
  std::vector<Asked> by_noun(std::uint32_t noun, int depth = 0) const;
  /// By a clause with a word of question: "why he fired", "how many were hurt", "where they would be taken".
  std::vector<Asked> by_clause(std::uint32_t verb, int depth = 0) const;
  /// By what stands behind a preposition: "on a motive", "on why he fired".
  std::vector<Asked> behind(std::uint32_t preposition, int depth = 0) const;

  /// Whether a noun or pronoun stands for people.
  bool is_person(std::uint32_t noun) const;
  /// Whether it counts that the subject of `verb` does not know or tell: those who look into a matter or speak for others do, of
  /// all others "we did not know" is no news.
  bool may_know(std::uint32_t verb) const;

 private:
  std::uint32_t owner_of(std::uint32_t noun) const;
  /// Whether a word stands in the name of a body.
  bool is_body(std::uint32_t word) const;
  std::string word(std::uint32_t i) const;

  std::string_view text_;
  const Syntax& syntax_;
};

}  // namespace hexapla::annotate::statements
