#pragma once

#include <cstdint>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/language.h>
#include <hexapla/syntax.h>

namespace hexapla::annotate {

/// What a model left as it was at a limit; told once with how often, since a hostile text may bring it about a million times.
class LeftWhole {
 public:
  /// Of an analysis of the account's text from byte `offset` on.
  void add(const Account& account, const language::Analysis& analysis, std::uint32_t offset);
  void tell(std::vector<Warning>& warnings) &&;

 private:
  std::uint64_t count_ = 0;
  Warning first_;
};

/// Words of an account that a model reads; those of a block that begins beyond are left to the rules. The longest novels have
/// a third of them; each takes 48 bytes for as long as the account is worked on.
inline constexpr std::uint32_t most_syntax_words = 4'000'000;

/// What a language model reads in an account. A block is analysed by itself, so that no sentence crosses one. A block that the
/// model does not take (it is too long), or that begins behind `most_syntax_words`, has no words; that, and chunks left whole at
/// a limit, is told in `warnings`, one for each block or kind. Cost: linear.
Syntax read_syntax(const Account& account, language::Analyser& analyser, std::vector<Warning>& warnings);

}  // namespace hexapla::annotate
