#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include <hexapla/error.h>

#include "language/components/document.h"
#include "language/tokenize/expression.h"

namespace hexapla::language {

/// What a pattern looks at, and what a rule sets.
enum class Attribute : std::uint32_t { orth, lower, tag, pos, dep, lemma, morph, is_space, norm, shape };

/// How a test compares.
enum class Comparison : std::uint32_t { equal, in, not_in, matches };

/// The rules of spaCy's AttributeRuler: patterns of one or more tokens, and values for one token of each match. Read-only.
struct RulerModel {
  struct Test {
    Attribute attribute;
    Comparison comparison;
    std::vector<std::string_view> values;  ///< matches: the expression
    std::uint32_t expression = 0;          ///< index into `expressions`
  };
  struct Token {
    std::vector<Test> tests;  ///< all must hold
  };
  struct Pattern {
    std::uint32_t rule = 0;
    std::vector<std::uint32_t> tokens;  ///< indexes into `tokens`
    std::uint32_t target = 0;           ///< the token of the match that the rule sets
  };
  struct Value {
    Attribute attribute;
    std::uint32_t string;
  };
  std::vector<Token> tokens;
  std::vector<Pattern> singles;  ///< patterns of one token, by rule
  std::vector<Pattern> longer;   ///< the others, by rule
  std::vector<std::vector<Value>> rules;
  std::vector<Expression> expressions;

  static Result<RulerModel> load(const ModelFile& model, const std::string& name, const Strings& strings);
};

/// Applies the rules; one a thread. Which rules a token's attributes call for is cached by these.
class AttributeRuler {
 public:
  explicit AttributeRuler(const RulerModel& model);
  /// All matches are found before any value is set; then rules set their values in order, so that the last one holds. A rule
  /// whose expression takes more steps than it may does not match, and its token is among the document's `undecided`. Cost:
  /// linear.
  void run(const Lexicon& lexicon, const StringPool& strings, Document& document);
  void clear();
  /// Gives back the memory that grew with a text.
  void release() {
    class_ = {};
    hits_ = {};
  }
  std::size_t bytes() const {
    return classes_.bytes() + signatures_.bytes() + last_.size() * sizeof(Last) + signature_.size() * sizeof(std::uint32_t);
  }

 private:
  using Attributes = std::array<std::uint32_t, 5>;  ///< tag, pos, dep, lemma, morph
  /// The class that a lexeme was found in last, with these attributes.
  struct Last {
    Attributes attributes = {};
    std::uint32_t number = ~0U;
  };
  /// What tokens of one kind match.
  struct Matches {
    std::vector<std::uint32_t> rules;   ///< of patterns of one token, rising
    std::vector<std::uint32_t> tokens;  ///< tokens of longer patterns, rising
    bool undecided = false;             ///< an expression took more steps than it may
  };
  std::uint32_t signature_of(const Lexicon& lexicon, std::uint32_t lexeme);
  bool compares(const RulerModel::Test& test, std::string_view value);
  bool lexeme_holds(const RulerModel::Test& test, const Lexeme& lexeme);
  std::uint32_t class_of(const Lexicon& lexicon, const StringPool& strings, const Document& document, std::uint32_t i);
  bool holds(const RulerModel::Test& test, const Lexicon& lexicon, const StringPool& strings, const Document& document,
             std::uint32_t i);
  bool holds(std::uint32_t token, const Lexicon& lexicon, const StringPool& strings, const Document& document, std::uint32_t i);
  void match_longer(const Document& document);
  void set(std::uint32_t rule, Document& document, std::uint32_t i) const;

  struct Hit {
    std::uint32_t token;
    std::uint32_t rule;
    friend auto operator<=>(const Hit&, const Hit&) = default;
  };
  const RulerModel* model_;
  std::vector<Matcher> matchers_;
  bool undecided_ = false;                             ///< an expression took more steps than it may, since this was last cleared
  std::vector<const RulerModel::Test*> lexeme_tests_;  ///< those that look at the token's kind alone
  StringMap signatures_;                               ///< which of these hold, a byte each, then whether one is undecided
  std::vector<std::uint32_t> signature_;               ///< of each lexeme
  StringMap classes_;
  std::vector<Matches> matches_;
  std::vector<Last> last_;            ///< by lexeme
  std::vector<std::uint32_t> class_;  ///< of each token
  std::vector<Hit> hits_;             ///< of longer patterns
};

}  // namespace hexapla::language
