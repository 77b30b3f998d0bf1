#pragma once

#include <optional>
#include <set>
#include <string>

#include "core/story.h"

namespace hexapla::align {

/// The first names of a story's people.
class GivenNames {
 public:
  explicit GivenNames(const Story& story) : story_(story) {}

  /// Whether hardly two people of the story have the folded first name: it is none that is common where news is written in
  /// English
  /// ("ann", "bill"), and no word that is something else ("hurricane", "contact"), as any is that an account writes small. Cost:
  /// once linear in the story, else a search.
  bool is_rare(const std::string& folded);

 private:
  const Story& story_;
  std::optional<std::set<std::string>> small_;  ///< words that an account writes small
};

}  // namespace hexapla::align
