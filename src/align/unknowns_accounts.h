#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/story.h"
#include "text/publication.h"

namespace hexapla::align::unknowns {

/// Which accounts of a story may tell what others ask. Holds a view of the story.
class Accounts {
 public:
  /// Cost: n log n in the names of the story.
  explicit Accounts(const Story& story);

  /// The accounts that may tell what `account` asks: of one event with it, as far as the days on which they were published and
  /// the names in them tell. In order. Cost: the names of all accounts, so that it is best asked once.
  std::vector<std::uint32_t> beside(std::uint32_t account) const;

  /// Whether one was certainly published before the other. Cost: constant.
  bool is_before(std::uint32_t one, std::uint32_t other) const;

  /// Whether an account says of itself that nothing is known of a matter, or has come to pass of somebody whom it calls by a
  /// pronoun: what it tells of it is of another event, or of somebody else. Cost:
  /// constant.
  bool says_open(std::uint32_t account, Matter matter) const;

 private:
  bool is_too_far(std::uint32_t account, std::uint32_t other) const;
  bool share_names(std::uint32_t account, std::uint32_t other) const;

  std::vector<std::vector<std::uint32_t>> names_;            ///< by account, a number for each folded name; sorted
  std::vector<std::optional<text::Publication>> published_;  ///< by account, or when it was updated
  std::vector<std::uint32_t> open_;                          ///< by account, a bit for each matter
};

}  // namespace hexapla::align::unknowns
