#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/annotations.h>

namespace hexapla::annotate::labels {

/// Tells which nouns name participants: by the model's entities, the names, and the kinds of common nouns.
class Participants {
 public:
  /// `text`: that of the account. Cost: n log n in the names and entities.
  Participants(std::string_view text, const Annotations& annotations);

  /// The kind of participant that a word names, or nothing: the word is no noun, names no participant, only describes another
  /// noun
  /// ("*police* car"), stands inside a longer name, or names nobody by choice, as `docs/labels.md` lists.
  std::optional<ParticipantKind> kind_of(std::uint32_t word) const;
  /// The name in which the word stands, or `none`.
  std::uint32_t name_of(std::uint32_t word) const { return name_[word]; }
  /// The name before which the word stands as what it tells of it: "Orn" of "the *frigate* Orn"; `none` for other words.
  std::uint32_t name_described(std::uint32_t word) const;
  /// Whether the word is a proper noun and no common one that is only written large.
  bool is_name(std::uint32_t word) const;
  /// The words by which a participant is called whose noun is `word`: what stands before it but for articles and numbers, and the
  /// whole of a name; of a phrase longer than `longest_label` bytes the noun alone.
  Span phrase_of(std::uint32_t word) const;

 private:
  bool names_body_of_people(std::uint32_t word) const;
  bool ends_persons_name(std::uint32_t word) const;
  std::optional<ParticipantKind> kind_of_name(std::uint32_t word) const;
  bool has_age(std::uint32_t word) const;
  bool has_article(std::uint32_t word) const;
  bool is_inside_name(std::uint32_t word) const;
  bool is_chosen(std::uint32_t noun) const;
  std::uint32_t compound_begin(std::uint32_t noun) const;
  std::uint32_t end_of_marking(std::uint32_t noun) const;
  bool is_short_name(std::uint32_t word) const;
  bool is_age(std::uint32_t word) const;
  std::uint32_t description_end(std::uint32_t name) const;
  void keep_short_names(const SyntaxEntity& person);
  std::string lower(std::uint32_t word) const;

  std::string_view text_;
  const Syntax& syntax_;
  std::vector<std::uint32_t> name_;       ///< by word
  std::vector<std::uint32_t> entity_;     ///< by word
  std::vector<bool> time_;                ///< by word
  std::vector<std::string> short_names_;  ///< first and last words of persons' longer names, sorted
};

inline constexpr std::uint32_t longest_label = 160;

}  // namespace hexapla::annotate::labels
