#pragma once

#include <cstdint>
#include <deque>
#include <string_view>
#include <vector>

namespace hexapla::language {

/// Numbers strings, each with a 32-bit mark, in the order in which they come: a hash table that owns its strings' bytes. For
/// lookup only; nothing is ever walked in the order of hashes.
class StringMap {
 public:
  static constexpr std::uint32_t absent = ~0U;

  StringMap();
  /// The number of (text, mark), or `absent`.
  std::uint32_t find(std::string_view text, std::uint32_t mark) const;
  /// The number of (text, mark), added if it is new.
  std::uint32_t insert(std::string_view text, std::uint32_t mark);
  std::string_view text(std::uint32_t number) const { return entries_[number].text; }
  std::uint32_t mark(std::uint32_t number) const { return entries_[number].mark; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(entries_.size()); }
  /// Bytes that it holds, near enough.
  std::size_t bytes() const { return text_bytes_ + slots_.size() * sizeof(Slot) + entries_.size() * sizeof(Entry); }
  void clear();
  /// A copy of `text` that lives until clear().
  std::string_view keep(std::string_view text);

 private:
  struct Slot {
    std::uint32_t tag;     ///< the hash's upper half
    std::uint32_t number;  ///< of the entry, or `absent`
  };
  struct Entry {
    std::string_view text;
    std::uint32_t mark;
    std::uint32_t tag;
    std::uint32_t home;  ///< the hash's lower half
  };
  void grow();

  std::vector<Slot> slots_;
  std::vector<Entry> entries_;
  std::deque<std::vector<char>> blocks_;
  std::size_t block_used_ = 0;
  std::size_t text_bytes_ = 0;
};

}  // namespace hexapla::language
