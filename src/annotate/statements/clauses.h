#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <hexapla/annotations.h>

namespace hexapla::annotate::statements {

/// A clause of the tree, or an apposition, with the words that are its own: those that hang on its head without a clause between.
struct Clause {
  std::uint32_t head = 0;       ///< word: the verb, or the noun of an apposition
  std::uint32_t parent = none;  ///< the clause on one of whose words the head hangs
  Span span;                    ///< from its first own word to its last, without punctuation and conjunctions at its ends; of an
                                ///< apposition from the noun that it describes on
  bool apposition = false;
};

struct Clauses {
  std::vector<Clause> list;          ///< each behind its parent
  std::vector<std::uint32_t> owner;  ///< by word: the clause whose own it is, or `none`
};

/// Of a longer clause only the head is the span, since clauses stand in one another and their lengths could add up to a square.
inline constexpr std::uint32_t longest_clause = 1'000;  // bytes

/// The clauses of an account. An infinitive that completes its verb ("tried to leave") is part of its clause, but not behind a
/// verb of saying in the passive ("is said to have left"). `text`: that of the account. Cost: linear.
Clauses clauses_of(std::string_view text, const Syntax& syntax);

}  // namespace hexapla::annotate::statements
