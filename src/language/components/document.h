#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/model/model_file.h"
#include "language/tokenize/lexicon.h"
#include "language/tokenize/string_map.h"
#include "language/tokenize/tokenizer.h"

namespace hexapla::language {

/// Strings by number: those of the model, and behind them those that turned up in texts.
class StringPool {
 public:
  explicit StringPool(const Strings& model) : model_(&model) {}
  std::string_view operator[](std::uint32_t i) const {
    return i < model_->size() ? (*model_)[i] : added_.text(i - model_->size());
  }
  /// A number for `text`; two numbers may stand for one text (one of the model's, one of the pool's).
  std::uint32_t add(std::string_view text) { return text.empty() ? 0 : model_->size() + added_.insert(text, 0); }
  std::size_t bytes() const { return added_.bytes(); }
  void clear() { added_.clear(); }

 private:
  const Strings* model_;
  StringMap added_;
};

/// An entity: tokens [first, last).
struct RawEntity {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t label = 0;
};

/// A text on its way through the components: a column an annotation, an entry a token. Strings are numbers, 0 for none.
struct Document {
  std::string_view text;
  std::vector<RawToken> tokens;
  std::vector<std::uint32_t> tag, pos, morph, dep, lemma;
  std::vector<std::uint32_t> head;          ///< a token's own number: a root
  std::vector<std::uint32_t> left, right;   ///< outermost descendants
  std::vector<std::int8_t> sentence_start;  ///< 1 yes, -1 no, 0 not known
  std::vector<RawEntity> entities;
  std::vector<std::uint32_t> undecided;  ///< tokens that a rule was left out for
  bool parsed = false;

  std::uint32_t size() const { return static_cast<std::uint32_t>(tokens.size()); }
  /// Clears the columns and gives them the tokens' size.
  void reset() {
    for (auto* column : {&tag, &pos, &morph, &dep, &lemma}) column->assign(tokens.size(), 0);
    head.resize(tokens.size());
    for (std::uint32_t i = 0; i < size(); ++i) head[i] = i;
    left = right = head;
    sentence_start.assign(tokens.size(), 0);
    entities.clear();
    undecided.clear();
    parsed = false;
  }
};

}  // namespace hexapla::language
