#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/error.h>

#include "language/components/document.h"

namespace hexapla::language {

/// Tables of spaCy's Lemmatizer, in the modes "rule" and "lookup". Read-only.
struct LemmatizerModel {
  struct Rule {
    std::string_view from, to;  ///< endings
  };
  struct Exception {
    std::string_view form;
    std::vector<std::string_view> lemmas;
  };
  /// Of a part of speech, by its lower-case name.
  struct Tables {
    std::string_view pos;
    std::vector<Rule> rules;
    Strings index;                      ///< words that are lemmas, in byte order
    std::vector<Exception> exceptions;  ///< in byte order of their forms
  };
  bool rules = true;  ///< false: lookup
  bool overwrite = false;
  bool english = false;  ///< tells base forms by tag and features
  std::vector<Tables> tables;
  std::span<const std::uint64_t> lookup_keys;  ///< ids of texts, rising
  std::span<const std::uint32_t> lookup_values;

  static Result<LemmatizerModel> load(const ModelFile& model, const std::string& name, const Strings& strings);
};

/// Finds lemmas; one a thread, with a cache by form, part of speech and features.
class Lemmatizer {
 public:
  explicit Lemmatizer(const LemmatizerModel& model) : model_(&model) {}
  void run(const Lexicon& lexicon, StringPool& strings, Document& document);
  void clear();
  std::size_t bytes() const { return cache_.bytes() + lemmas_.size() * sizeof(std::uint32_t) + last_.size() * sizeof(Last); }

 private:
  /// What was found for a lexeme last.
  struct Last {
    std::uint32_t pos = ~0U, morph = 0, lemma = 0;
  };
  std::uint32_t find(const Lexicon& lexicon, StringPool& strings, std::uint32_t lexeme, std::uint32_t pos, std::uint32_t morph);
  std::uint32_t lookup(const Lexeme& lexeme, StringPool& strings) const;
  std::string by_rules(const Lexeme& lexeme, std::string_view pos, std::string_view morph) const;

  const LemmatizerModel* model_;
  StringMap cache_;
  std::vector<std::uint32_t> lemmas_;
  std::vector<Last> last_;  ///< by lexeme
};

}  // namespace hexapla::language
