#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <hexapla/annotations.h>

namespace hexapla::annotate::labels {

/// Tells which nouns name participants: by the model's entities, the names, and the classes of common nouns.
class Participants {
 public:
  /// Cost: n log n in the names and entities.
  explicit Participants(const Annotations& annotations);

  /// The kind of participant that a word names, or nothing: the word is no noun, names no participant, or only describes another
  /// noun ("*police* car").
  std::optional<ParticipantKind> kind_of(std::uint32_t word) const;
  /// The name in which the word stands, or `none`.
  std::uint32_t name_of(std::uint32_t word) const { return name_[word]; }

 private:
  std::optional<ParticipantKind> kind_of_common(std::uint32_t word) const;

  const Annotations& annotations_;
  std::vector<std::uint32_t> name_;    ///< by word
  std::vector<std::uint32_t> entity_;  ///< by word
  std::vector<bool> time_;             ///< by word
};

/// The noun phrase of a label, without what stands behind its head; of one longer than `longest_label` bytes its head alone.
inline constexpr std::uint32_t longest_label = 160;
Span phrase_of(const Syntax& syntax, std::uint32_t head);

}  // namespace hexapla::annotate::labels
