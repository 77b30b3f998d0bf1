#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../support/aligned_bytes.h"
#include "language/components/document.h"
#include "language/convert/pack.h"
#include "language/model/model_file.h"

namespace hexapla::language::testing {

/// What a component needs to run alone: its arrays, strings, and a document of words. Write arrays and strings, then load(), then
/// give words.
class ComponentBench {
 public:
  static constexpr std::uint32_t width = 16;
  ModelWriter writer;
  StringNumbers strings;

  std::uint32_t string(std::string_view text) { return strings.add(text); }

  const ModelFile& load() {
    writer.add_strings("strings", strings.all());
    bytes_ = AlignedBytes(writer.finish());
    file_.emplace(ModelFile::view(bytes_.view(), "bench").value());
    model_strings_ = file_->strings("strings").value();
    lexicon_.emplace(model_strings_, norms_);
    pool_.emplace(model_strings_);
    return *file_;
  }
  const Strings& model_strings() const { return model_strings_; }
  const Lexicon& lexicon() const { return *lexicon_; }
  StringPool& pool() { return *pool_; }

  /// A document of these words, with a blank between two.
  Document& words(std::initializer_list<std::string_view> words) {
    text_.clear();
    document_.tokens.clear();
    for (const std::string_view word : words) {
      const auto begin = static_cast<std::uint32_t>(text_.size());
      text_ += word;
      document_.tokens.push_back({{begin, static_cast<std::uint32_t>(text_.size())}, lexicon_->add(word), true});
      text_ += ' ';
    }
    document_.text = text_;
    document_.reset();
    return document_;
  }
  std::string_view text(std::uint32_t string) const { return (*pool_)[string]; }

  /// The network of a parser or entity recogniser at `prefix` in which the score of move m is element m of the vector of the
  /// token that feature 0 looks at, where that is positive.
  void write_transitions(const std::string& prefix, std::uint32_t features,
                         const std::vector<std::pair<std::uint32_t, std::string>>& moves) {
    std::vector<float> identity(std::size_t{width} * width);
    for (std::size_t i = 0; i < width; ++i) identity[i * width + i] = 1;
    std::vector<float> lower(std::size_t{features} * width * width);
    std::copy(identity.begin(), identity.end(), lower.begin());
    const auto count = static_cast<std::uint32_t>(moves.size());
    const Inputs inputs = padded_inputs(width);
    pack_affine(writer, prefix + ".linear", identity, {}, width, inputs);
    pack_affine(writer, prefix + ".lower", lower, {}, features * width, inputs);
    pack_affine(writer, prefix + ".upper", std::span(identity).first(std::size_t{count} * width), {}, count, inputs);
    writer.add(prefix + ".padding", std::vector<float>(std::size_t{features} * width));
    writer.add(prefix + ".bias", std::vector<float>(width));
    writer.add(prefix + ".shape", std::vector<std::uint32_t>{features, 1, width});
    std::vector<std::uint32_t> numbers;
    for (const auto& [kind, label] : moves) numbers.insert(numbers.end(), {kind, string(label)});
    writer.add(prefix + ".moves", numbers);
  }

  /// A row of `width` for each token: the scores that it gives the moves when it is looked at.
  static std::vector<float> rows(std::initializer_list<std::initializer_list<float>> scores) {
    std::vector<float> out;
    for (const auto& row : scores) {
      out.insert(out.end(), row);
      out.resize((out.size() + width - 1) / width * width);
    }
    return out;
  }

 private:
  AlignedBytes bytes_;
  std::optional<ModelFile> file_;
  Strings model_strings_;
  NormTable norms_;
  std::optional<Lexicon> lexicon_;
  std::optional<StringPool> pool_;
  std::string text_;
  Document document_;
};

}  // namespace hexapla::language::testing
