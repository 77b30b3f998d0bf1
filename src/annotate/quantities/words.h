#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/annotations.h>

namespace hexapla::annotate::quantities {

/// A token as the readers of quantities see it.
struct Word {
  Span span;
  std::string_view lower;  ///< ASCII letters in lower case
  TokenKind kind = TokenKind::punctuation;
  bool spaced = false;  ///< white space stands before it
  bool capital = false;
  bool in_time = false;       ///< part of a Time
  std::uint32_t name = none;  ///< the Name it is part of
};

/// The tokens of one sentence, with the names and times that cover them. Indices past the end are allowed everywhere and give an
/// empty mark, so that rules need not ask how far the sentence goes.
class Words {
 public:
  Words(const Account& account, const Annotations& annotations);

  /// Makes the tokens of sentence `index` the words. Sentences must be loaded in their order. Cost: linear in the sentence.
  void load(std::uint32_t index);

  std::size_t size() const { return words_.size(); }
  const Word& operator[](std::size_t i) const { return i < words_.size() ? words_[i] : past_end_; }
  std::string_view lower(std::size_t i) const { return (*this)[i].lower; }
  std::string_view raw(std::size_t i) const { return text_.substr((*this)[i].span.begin, (*this)[i].span.size()); }
  std::string_view text() const { return text_; }
  /// The text before word `i`, up to a few words of it.
  std::string_view text_before(std::size_t i) const;
  /// The text of `span` with ASCII letters in lower case.
  std::string_view lower_text(Span span) const { return std::string_view(lower_text_).substr(span.begin, span.size()); }
  bool is(std::size_t i, std::string_view word) const { return lower(i) == word; }
  bool any(std::size_t i, std::initializer_list<std::string_view> list) const;
  bool is_word(std::size_t i) const { return i < words_.size() && words_[i].kind == TokenKind::word; }
  bool is_number(std::size_t i) const { return i < words_.size() && words_[i].kind == TokenKind::number; }
  bool is_mark(std::size_t i) const { return i < words_.size() && !is_word(i) && !is_number(i); }
  /// The word that begins at or after byte `at`. Cost: logarithmic.
  std::size_t at(std::uint32_t at) const;
  /// No white space between `i - 1` and `i`.
  bool glued(std::size_t i) const { return i > 0 && i < words_.size() && !words_[i].spaced; }
  /// A hyphen or short dash with nothing but words or numbers next to it.
  bool hyphen(std::size_t i) const;
  /// A hyphen that leaves a word open that one behind it ends: "mid- to late", "6- or 7-year-old".
  bool hanging_hyphen(std::size_t i) const;
  /// A possessive's "'s", or the apostrophe after a plural.
  bool possessive(std::size_t i) const;
  bool starts_name(std::size_t i) const;
  bool ends_name(std::size_t i) const;
  /// The fullest form of a name that the account has, with ASCII letters in lower case.
  std::string name_key(std::uint32_t name) const;
  /// Past the last word of the name that covers `i`; `i + 1` if none does.
  std::size_t name_end(std::size_t i) const;
  /// The bytes of words [begin, end); begin < end.
  Span span(std::size_t begin, std::size_t end) const { return {(*this)[begin].span.begin, (*this)[end - 1].span.end}; }

  const Annotations& annotations() const { return annotations_; }
  const Account& account() const { return account_; }

 private:
  const Account& account_;
  const Annotations& annotations_;
  std::string_view text_;
  std::string lower_text_;
  std::vector<Word> words_;
  /// Past the last byte of the time whose words are times themselves.
  std::uint32_t end_of_time(const Time& time) const;
  /// Cuts a token like the "EUR50" of "EUR50.5m" into code, number and letters; how far they go, or 0 if it is no such token.
  std::uint32_t take_money(const Word& token, std::uint32_t end);

  Word past_end_;
  std::size_t next_name_ = 0;
  std::size_t next_time_ = 0;
};

}  // namespace hexapla::annotate::quantities
