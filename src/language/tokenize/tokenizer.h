#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/error.h>
#include <hexapla/span.h>

#include "language/model/model_file.h"
#include "language/tokenize/expression.h"
#include "language/tokenize/lexicon.h"
#include "language/tokenize/python_expression.h"
#include "language/tokenize/string_map.h"

namespace hexapla::language {

/// A token as the tokenizer leaves it.
struct RawToken {
  Span span;
  std::uint32_t lexeme = 0;  ///< in the thread's Lexicon
  bool space_after = false;  ///< one blank follows, which is of no token
};

/// What a model says of tokenizing: read-only, shared by all threads. spaCy's Tokenizer, by its documented algorithm
/// (spacy.io/usage/linguistic-features#how-tokenizer-works).
class TokenizerRules {
 public:
  static Result<TokenizerRules> load(const ModelFile& model, const Strings& strings);

  struct Part {
    std::uint32_t bytes;  ///< of the token's text
    std::uint32_t norm;   ///< string number; 0: none
  };

 private:
  friend class Tokenizer;
  Result<void> load_exceptions(const ModelFile& model, const Strings& strings);
  /// The exception of that text, or `exceptions_.size()`.
  std::uint32_t exception(std::string_view text) const;
  std::span<const Part> parts(std::uint32_t exception) const;

  Expression prefix_, suffix_, infix_, token_, url_;
  std::optional<SuffixWindow> window_;
  Expression repeat_;
  Strings exceptions_;  ///< in byte order
  std::vector<Part> parts_;
  std::vector<std::uint32_t> first_part_;
  std::size_t longest_exception_ = 0;  ///< bytes
  bool all_sequences_ = false;         ///< every exception is looked for again in the finished tokens
  StringMap sequences_;                ///< texts of the tokens of exceptions that the expressions split, joined by a zero byte
  StringMap sequence_heads_;           ///< the first token of each
  std::uint32_t longest_sequence_ = 0;
};

/// Where an expression took more steps than it may; the span stayed one token.
struct TokenizerWarning {
  Span span;
};

/// Tokenizes texts; one a thread, with a cache of chunks.
class Tokenizer {
 public:
  /// An expression may take `most_steps` on a text; 0: by its length.
  Tokenizer(const TokenizerRules& rules, Lexicon& lexicon, std::uint32_t most_steps = 0);

  /// The tokens of a text (UTF-8): they cover it but for single blanks between them. Cost: linear, also in the length of a chunk
  /// without white space where the suffixes have a window. False where they are more than `most`; then it stopped there.
  bool tokenize(std::string_view text, std::uint32_t most, std::vector<RawToken>& tokens,
                std::vector<TokenizerWarning>& warnings);
  /// Bytes held by the caches.
  std::size_t bytes() const { return chunks_.bytes() + pieces_.size() * sizeof(Piece); }
  /// Forgets the caches; the Lexicon must be cleared with them.
  void clear();
  /// Gives back the memory that grew with a text.
  void release();

  /// The first match of the suffixes in a text, by the window or by plain search: both are the same (a fuzz target compares
  /// them).
  std::optional<Span> find_suffix(std::string_view text);
  std::optional<Span> find_suffix_plain(std::string_view text);

 private:
  /// A token of a chunk; pieces follow one another without a gap.
  struct Piece {
    std::uint32_t bytes;
    std::uint32_t lexeme;
  };
  struct Range {
    std::uint32_t first;
    std::uint32_t count;
  };

  friend class TokenizerRules;
  std::optional<std::uint32_t> find_sequences(TokenizerRules& rules);
  void split_text(std::string_view text, bool exceptions, std::vector<RawToken>& tokens, std::vector<TokenizerWarning>& warnings);
  void add_chunk(std::string_view text, Span chunk, bool exceptions, std::vector<RawToken>& tokens,
                 std::vector<TokenizerWarning>& warnings);
  void split(std::string_view chunk, bool exceptions, std::vector<Piece>& pieces);
  void split_middle(std::string_view middle, bool exceptions, std::vector<Piece>& pieces);
  void split_infixes(std::string_view middle, std::vector<Piece>& pieces);
  void push(std::string_view text, std::vector<Piece>& pieces);
  void push_exception(std::uint32_t exception, std::string_view text, std::vector<Piece>& pieces);
  std::size_t prefix_size(std::string_view text);
  std::size_t window_begin(std::string_view text);
  bool found(Matched matched);
  bool fits(std::size_t tokens);
  bool is_exception(std::string_view text, bool exceptions) const;
  void join_sequences(std::string_view text, std::vector<RawToken>& tokens);

  const TokenizerRules* rules_;
  Lexicon* lexicon_;
  Matcher prefix_, suffix_, infix_, token_, url_, repeat_;
  bool limit_hit_ = false;
  std::uint32_t most_ = 0;  ///< tokens of the text at hand
  bool full_ = false;       ///< they are more
  StringMap chunks_;
  std::vector<Range> chunk_pieces_;
  std::vector<Piece> pieces_;
  std::vector<Piece> scratch_;
  std::vector<std::uint32_t> suffix_sizes_;  ///< of a chunk, from its end
};

}  // namespace hexapla::language
