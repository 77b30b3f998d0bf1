#pragma once

#include <compare>
#include <cstdint>

namespace hexapla {

/// A place in an account's text: `[begin, end)` in bytes of its UTF-8. Never a place in a file (see SourceSpan).
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool contains(std::uint32_t offset) const { return begin <= offset && offset < end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  friend constexpr auto operator<=>(Span, Span) = default;
};

/// A place in the bytes that an account was read from (its payload): `[begin, end)`.
/// A type of its own, so that a text offset cannot be taken for a byte of the file.
struct SourceSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  friend constexpr auto operator<=>(SourceSpan, SourceSpan) = default;
};

}  // namespace hexapla
