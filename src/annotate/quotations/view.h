#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/annotations.h>

#include "annotate/quotations/lexicon.h"
#include "annotate/quotations/pairs.h"

namespace hexapla::annotate::quotations {

/// An account's tokens as the readers of speech see them: lower case, classes, and which marked words they stand in.
class View {
 public:
  View(const Account& account, const Annotations& annotations, const std::vector<Marked>& marked);

  const Account& account() const { return account_; }
  const Annotations& annotations() const { return annotations_; }
  const std::vector<Marked>& marked() const { return marked_; }

  std::uint32_t size() const { return static_cast<std::uint32_t>(annotations_.tokens.size()); }
  Span span(std::uint32_t token) const { return annotations_.tokens[token].span; }
  std::string_view text(std::uint32_t token) const { return account_.text(span(token)); }
  std::string_view lower(std::uint32_t token) const {
    return std::string_view(lower_).substr(span(token).begin, span(token).size());
  }
  bool word(std::uint32_t token) const { return annotations_.tokens[token].kind == TokenKind::word; }
  bool number(std::uint32_t token) const { return annotations_.tokens[token].kind == TokenKind::number; }
  bool is(std::uint32_t token, std::uint32_t classes) const { return (classes_[token] & classes) != 0; }
  bool capital(std::uint32_t token) const;
  bool possessive(std::uint32_t token) const { return lower(token) == "'s" || lower(token) == "\u2019s"; }
  bool dash(std::uint32_t token) const;
  /// The outermost marked words in which the token stands (its marks included), or `none`.
  std::uint32_t quote(std::uint32_t token) const { return quote_[token]; }
  std::uint32_t sentence(std::uint32_t token) const { return sentence_[token]; }
  std::uint32_t block(std::uint32_t token) const { return annotations_.sentences[sentence_[token]].block; }
  bool starts_sentence(std::uint32_t token) const { return annotations_.sentences[sentence_[token]].first_token == token; }
  /// The first token that begins at or after byte `at`.
  std::uint32_t token_at(std::uint32_t at) const;
  /// The sentence that holds byte `at`, or the last one before it.
  std::uint32_t sentence_at(std::uint32_t at) const;
  /// A verb that may bring in speech, in a form that is no noun here: judged by its class and the word before it.
  bool cue(std::uint32_t token, std::uint32_t classes = any_cue) const;

 private:
  bool is_idiom(std::uint32_t token) const;
  bool goes_on(std::uint32_t token) const;
  bool is_gerund(std::uint32_t token) const;
  bool opens_object(std::uint32_t token) const;
  bool has_subject(std::uint32_t token) const;

  const Account& account_;
  const Annotations& annotations_;
  const std::vector<Marked>& marked_;
  std::string lower_;
  std::vector<std::uint32_t> classes_;
  std::vector<std::uint32_t> quote_;
  std::vector<std::uint32_t> sentence_;
};

/// Tokens that follow one another in a sentence, marked words left out: positions lead to tokens, or to `none` where marked words
/// stand.
using Frame = std::vector<std::uint32_t>;

}  // namespace hexapla::annotate::quotations
