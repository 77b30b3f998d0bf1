#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "../support/tiny_model.h"
#include "language/analysis.h"

namespace hexapla::language::testing {

/// A token of an analysis that is written down by hand.
struct Word {
  std::string_view text;
  bool space_after = true;
  std::string_view pos = {}, dep = {};
  std::uint32_t head = 0;
  std::uint32_t left = 0, right = 0;  ///< outermost descendants
  std::string_view morph = {};
  bool starts_sentence = false;
  std::string_view entity = {};
  bool starts_entity = false;
};

/// Analyses whose columns are given, over strings of their own.
class AnalysisBench {
 public:
  AnalysisBench() : parts_(load_parts(ModelFile::view(tiny_model().view(), "tiny").value(), {}).value()) {}

  /// An analysis of the words, over the text that they make; the one before is no longer valid.
  Analysis make(const std::vector<Word>& words) {
    text_.clear();
    auto out = std::make_unique<AnalysisColumns>();
    out->parts = parts_;
    const auto string = [&](std::string_view text) {
      out->added += text;
      out->added_ends.push_back(static_cast<std::uint32_t>(out->added.size()));
      return text.empty() ? 0 : parts_->strings.size() + static_cast<std::uint32_t>(out->added_ends.size()) - 1;
    };
    for (const Word& word : words) {
      const auto begin = static_cast<std::uint32_t>(text_.size());
      text_ += word.text;
      out->span.push_back({begin, static_cast<std::uint32_t>(text_.size())});
      if (word.space_after) text_ += ' ';
      out->flags.push_back(static_cast<std::uint8_t>((word.space_after ? AnalysisColumns::space_after : 0) |
                                                     (word.starts_sentence ? AnalysisColumns::starts_sentence : 0) |
                                                     (word.starts_entity ? AnalysisColumns::starts_entity : 0)));
      out->tag.push_back(0);
      out->entity.push_back(string(word.entity));
      out->lemma.push_back(0);
      out->pos.push_back(string(word.pos));
      out->dep.push_back(string(word.dep));
      out->morph.push_back(string(word.morph));
      out->head.push_back(word.head);
      out->left.push_back(word.left);
      out->right.push_back(word.right);
    }
    out->text = text_;
    return Maker::analysis(std::move(out));
  }

 private:
  std::shared_ptr<const PipelineParts> parts_;
  std::string text_;
};

}  // namespace hexapla::language::testing
