#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/story.h"

namespace hexapla::reconcile {

/// A name as an account writes it, and the fullest form of it that the account has.
struct WrittenName {
  std::string_view words, fullest;
};

/// The names of each account of a story, for looking many of them up. Holds views of the accounts. Cost to make: n log n in the
/// names.
class KnownNames {
 public:
  explicit KnownNames(const Story& story);

  /// Whether a word as wordings have it (text::Wording::key) is one of a name of the account. Cost: logarithmic.
  bool has_word(std::uint32_t account, std::string_view key) const;

  /// The account's names that end on the last word of a folded name ("Ann Roe, Jr." as "ann roe"), in text order, each way of
  /// writing one once; of very many the first. Cost: logarithmic.
  std::span<const WrittenName> ending_like(std::uint32_t account, std::string_view folded) const;

 private:
  struct OfAccount {
    std::vector<std::string> words;  ///< sorted, no duplicates
    std::vector<std::string> ends;   ///< of `names`, rising
    std::vector<WrittenName> names;
  };
  std::vector<OfAccount> accounts_;
};

/// A folded name without the stop, comma or generation at its end: "ann roe" of "ann roe, jr.".
std::string_view without_generation(std::string_view folded);

}  // namespace hexapla::reconcile
