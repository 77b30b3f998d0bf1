#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/comparison.h>

#include "core/story.h"

namespace hexapla::overview {

/// Collects places under keys, and makes a phrase of each key: its text is the commonest wording of its places.
class Phrases {
 public:
  /// The story must live as long.
  explicit Phrases(const Story& story) : story_(&story) {}
  explicit Phrases(const Story&&) = delete;

  void add(const std::string& key, const Mention& mention);
  /// The same with a text of its own.
  void add(const std::string& key, const Mention& mention, std::string text);
  bool empty() const { return by_key_.empty(); }
  /// By how many accounts use it, then how often, then where first; at most `most`. Cost: n log n.
  std::vector<Phrase> take(std::size_t most) const;

 private:
  struct Places {
    std::vector<Mention> mentions;
    std::map<std::string, std::size_t> texts;
  };
  const Story* story_;
  std::map<std::string, Places> by_key_;
};

/// How many accounts stand in mentions, which are by account.
std::size_t accounts_in(const std::vector<Mention>& mentions);

}  // namespace hexapla::overview
