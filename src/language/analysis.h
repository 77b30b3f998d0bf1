#pragma once

#include <memory>
#include <string>
#include <vector>

#include <hexapla/language.h>

#include "language/pipeline.h"

namespace hexapla::language {

/// The columns of an analysis, an entry a token. Strings are numbers of the model's, or beyond these of `added`.
struct AnalysisColumns {
  std::string_view text;
  std::shared_ptr<const PipelineParts> parts;
  std::vector<Span> span;
  std::vector<std::uint8_t> flags;  ///< bits below
  std::vector<std::uint32_t> tag, pos, morph, dep, head, left, right, lemma, entity;
  std::vector<std::uint32_t> added_ends;  ///< where each added string ends in `added`
  std::string added;
  std::vector<Entity> entities;
  std::vector<AnalysisWarning> warnings;

  static constexpr std::uint8_t space_after = 1;
  static constexpr std::uint8_t starts_sentence = 2;
  static constexpr std::uint8_t starts_entity = 4;

  std::string_view string(std::uint32_t number) const {
    if (number < parts->strings.size()) return parts->strings[number];
    const std::uint32_t i = number - parts->strings.size();
    const std::uint32_t begin = i == 0 ? 0 : added_ends[i - 1];
    return std::string_view(added).substr(begin, added_ends[i] - begin);
  }
};

}  // namespace hexapla::language
