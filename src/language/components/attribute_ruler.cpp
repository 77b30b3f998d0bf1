#include "language/components/attribute_ruler.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

#include "core/try.h"
#include "language/limits.h"
#include "language/unicode.h"

namespace hexapla::language {
namespace {

constexpr std::uint32_t longest_pattern = 64;

/// Reads the rules' numbers, one after another.
class Numbers {
 public:
  explicit Numbers(std::span<const std::uint32_t> numbers) : left_(numbers) {}
  /// The next number; beyond the end or beyond `most`, 0 and not `good()`.
  std::uint32_t next(std::uint64_t most) {
    if (left_.empty() || left_.front() > most) {
      good_ = false;
      return 0;
    }
    const std::uint32_t number = left_.front();
    left_ = left_.subspan(1);
    return number;
  }
  std::uint32_t count() { return next(left_.size()); }
  bool good() const { return good_; }
  bool at_end() const { return left_.empty(); }

 private:
  std::span<const std::uint32_t> left_;
  bool good_ = true;
};

bool looks_at_lexeme(Attribute attribute) {
  return attribute == Attribute::orth || attribute == Attribute::lower || attribute == Attribute::is_space ||
         attribute == Attribute::norm || attribute == Attribute::shape;
}

}  // namespace

Result<RulerModel> RulerModel::load(const ModelFile& model, const std::string& name, const Strings& strings) {
  HEXAPLA_TRY(stream, model.integers(name + ".rules"));
  if (stream.size() > limits::rule_numbers) return std::unexpected(model.malformed(name + ": more rules than are read"));
  RulerModel out;
  std::unordered_map<std::string_view, std::uint32_t> compiled;  // many rules may share an expression
  Numbers numbers(stream);
  const auto last_string = std::uint64_t{strings.size()} - 1;
  const std::uint32_t rules = numbers.count();
  for (std::uint32_t rule = 0; rule < rules && numbers.good(); ++rule) {
    std::vector<Value>& values = out.rules.emplace_back();
    for (std::uint32_t left = numbers.count(); left > 0 && numbers.good(); --left) {
      const auto attribute = static_cast<Attribute>(numbers.next(static_cast<std::uint32_t>(Attribute::morph)));
      values.push_back({attribute, numbers.next(last_string)});
    }
    const std::uint32_t target = numbers.next(longest_pattern);
    for (std::uint32_t left = numbers.count(); left > 0 && numbers.good(); --left) {
      Pattern pattern = {.rule = rule, .target = target};
      const std::uint32_t size = numbers.next(longest_pattern);
      for (std::uint32_t i = 0; i < size && numbers.good(); ++i) {
        pattern.tokens.push_back(static_cast<std::uint32_t>(out.tokens.size()));
        Token& token = out.tokens.emplace_back();
        for (std::uint32_t tests = numbers.count(); tests > 0 && numbers.good(); --tests) {
          Test& test = token.tests.emplace_back();
          test.attribute = static_cast<Attribute>(numbers.next(static_cast<std::uint32_t>(Attribute::shape)));
          test.comparison = static_cast<Comparison>(numbers.next(static_cast<std::uint32_t>(Comparison::matches)));
          for (std::uint32_t more = numbers.count(); more > 0 && numbers.good(); --more)
            test.values.push_back(strings[numbers.next(last_string)]);
          if (test.comparison != Comparison::matches) continue;
          if (test.values.size() != 1) return std::unexpected(model.malformed(name + ": a rule has not one expression"));
          const auto [known, added] = compiled.try_emplace(test.values[0], static_cast<std::uint32_t>(compiled.size()));
          test.expression = known->second;
          if (!added) continue;
          if (compiled.size() > limits::rule_expressions)
            return std::unexpected(model.malformed(name + ": more different expressions than are compiled"));
          HEXAPLA_TRY(expression, Expression::compile(test.values[0], model.path()));
          out.expressions.push_back(std::move(expression));
        }
      }
      if (pattern.target >= pattern.tokens.size())
        return std::unexpected(model.malformed(name + ": a rule sets a token that it does not match"));
      (pattern.tokens.size() == 1 ? out.singles : out.longer).push_back(std::move(pattern));
    }
  }
  if (!numbers.good() || !numbers.at_end()) return std::unexpected(model.malformed(name + ": the rules do not hold together"));
  return out;
}

AttributeRuler::AttributeRuler(const RulerModel& model) : model_(&model) {
  for (const Expression& expression : model.expressions) matchers_.emplace_back(expression, limits::short_text_steps);
  for (const auto& token : model.tokens) {
    for (const auto& test : token.tests) {
      if (looks_at_lexeme(test.attribute)) lexeme_tests_.push_back(&test);
    }
  }
}

void AttributeRuler::clear() {
  signatures_.clear();
  signature_.clear();
  classes_.clear();
  last_.clear();
  matches_.clear();
}

bool AttributeRuler::compares(const RulerModel::Test& test, std::string_view value) {
  if (test.comparison == Comparison::matches) {
    const Matched matched = matchers_[test.expression].search(value, 0);
    undecided_ = undecided_ || matched == Matched::limit;
    return matched == Matched::yes;
  }
  const bool listed = std::ranges::find(test.values, value) != test.values.end();
  return listed != (test.comparison == Comparison::not_in);
}

bool AttributeRuler::lexeme_holds(const RulerModel::Test& test, const Lexeme& lexeme) {
  switch (test.attribute) {
    case Attribute::orth:
      return compares(test, lexeme.text);
    case Attribute::lower:
      return compares(test, lexeme.lower);
    case Attribute::norm:
      return compares(test, lexeme.norm);
    case Attribute::shape:
      return compares(test, shape(lexeme.text));
    default:
      return compares(test, lexeme.space ? "1" : "");
  }
}

/// A number that lexemes share for which the same tests hold.
std::uint32_t AttributeRuler::signature_of(const Lexicon& lexicon, std::uint32_t lexeme) {
  constexpr std::uint32_t unknown = ~0U;
  if (signature_.size() <= lexeme) signature_.resize(lexicon.size(), unknown);
  if (signature_[lexeme] == unknown) {
    std::string held;
    undecided_ = false;
    for (const RulerModel::Test* test : lexeme_tests_) held += lexeme_holds(*test, lexicon[lexeme]) ? '1' : '0';
    held += undecided_ ? '1' : '0';
    signature_[lexeme] = signatures_.insert(held, 0);
  }
  return signature_[lexeme];
}

bool AttributeRuler::holds(const RulerModel::Test& test, const Lexicon& lexicon, const StringPool& strings,
                           const Document& document, std::uint32_t i) {
  if (looks_at_lexeme(test.attribute)) return lexeme_holds(test, lexicon[document.tokens[i].lexeme]);
  switch (test.attribute) {
    case Attribute::tag:
      return compares(test, strings[document.tag[i]]);
    case Attribute::pos:
      return compares(test, strings[document.pos[i]]);
    case Attribute::dep:
      return compares(test, strings[document.dep[i]]);
    case Attribute::lemma:
      return compares(test, strings[document.lemma[i]]);
    default:
      return compares(test, strings[document.morph[i]]);
  }
}

bool AttributeRuler::holds(std::uint32_t token, const Lexicon& lexicon, const StringPool& strings, const Document& document,
                           std::uint32_t i) {
  return std::ranges::all_of(model_->tokens[token].tests,
                             [&](const RulerModel::Test& test) { return holds(test, lexicon, strings, document, i); });
}

/// The class of a token: those with equal attributes match the same.
std::uint32_t AttributeRuler::class_of(const Lexicon& lexicon, const StringPool& strings, const Document& document,
                                       std::uint32_t i) {
  const Attributes own = {document.tag[i], document.pos[i], document.dep[i], document.lemma[i], document.morph[i]};
  Last& last = last_[document.tokens[i].lexeme];
  if (last.number != ~0U && last.attributes == own) return last.number;
  const std::array<std::uint32_t, 6> attributes = {
      signature_of(lexicon, document.tokens[i].lexeme), own[0], own[1], own[2], own[3], own[4]};
  const std::string_view key(reinterpret_cast<const char*>(attributes.data()), sizeof attributes);
  const std::uint32_t number = classes_.insert(key, 0);
  last = {own, number};
  if (number < matches_.size()) return number;
  Matches& matches = matches_.emplace_back();
  undecided_ = false;
  for (const auto& pattern : model_->singles) {
    if (holds(pattern.tokens[0], lexicon, strings, document, i)) matches.rules.push_back(pattern.rule);
  }
  for (const auto& pattern : model_->longer) {
    for (const std::uint32_t token : pattern.tokens) {
      if (holds(token, lexicon, strings, document, i)) matches.tokens.push_back(token);
    }
  }
  matches.undecided = undecided_;
  return number;
}

void AttributeRuler::match_longer(const Document& document) {
  hits_.clear();
  const auto matches = [&](std::uint32_t i, std::uint32_t token) {
    return i < document.size() && std::ranges::binary_search(matches_[class_[i]].tokens, token);
  };
  for (std::uint32_t i = 0; i < document.size(); ++i) {
    if (matches_[class_[i]].tokens.empty()) continue;
    for (const auto& [rule, tokens, target] : model_->longer) {
      bool all = true;
      for (std::uint32_t j = 0; j < tokens.size() && all; ++j) all = matches(i + j, tokens[j]);
      if (all) hits_.push_back({i + target, rule});
    }
  }
  std::ranges::sort(hits_);
}

void AttributeRuler::set(std::uint32_t rule, Document& document, std::uint32_t i) const {
  for (const auto& [attribute, string] : model_->rules[rule]) {
    switch (attribute) {
      case Attribute::tag:
        document.tag[i] = string;
        break;
      case Attribute::pos:
        document.pos[i] = string;
        break;
      case Attribute::dep:
        document.dep[i] = string;
        break;
      case Attribute::lemma:
        document.lemma[i] = string;
        break;
      case Attribute::morph:
        document.morph[i] = string;
        break;
      default:
        break;
    }
  }
}

void AttributeRuler::run(const Lexicon& lexicon, const StringPool& strings, Document& document) {
  class_.resize(document.size());
  last_.resize(std::max<std::size_t>(last_.size(), lexicon.size()));
  for (std::uint32_t i = 0; i < document.size(); ++i) class_[i] = class_of(lexicon, strings, document, i);
  match_longer(document);
  std::size_t hit = 0;
  for (std::uint32_t i = 0; i < document.size(); ++i) {
    if (matches_[class_[i]].undecided) document.undecided.push_back(i);
    for (const std::uint32_t rule : matches_[class_[i]].rules) {
      for (; hit < hits_.size() && hits_[hit].token == i && hits_[hit].rule < rule; ++hit) set(hits_[hit].rule, document, i);
      set(rule, document, i);
    }
    for (; hit < hits_.size() && hits_[hit].token == i; ++hit) set(hits_[hit].rule, document, i);
  }
}

}  // namespace hexapla::language
