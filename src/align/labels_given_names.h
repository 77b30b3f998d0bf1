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

  /// Whether the folded first name is none of those listed as common where news is written in English ("ann", "bill"), and no
  /// word that is something else ("hurricane", "contact"), as any is that an account writes small. The list is far from whole:
  /// that a name is not in it says by itself nothing of two who bear it. Cost: once linear in the story, else a search.
  bool is_rare(const std::string& folded);

 private:
  const Story& story_;
  std::optional<std::set<std::string>> small_;  ///< words that an account writes small
};

}  // namespace hexapla::align
