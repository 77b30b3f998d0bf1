#pragma once

#include <cstdint>
#include <string_view>

namespace hexapla::archive {

/// What holds other things: one compressed text, or many members or records.
enum class Container : std::uint8_t { none, gzip, zstd, xz, bzip2, zip, tar, warc, arc };

/// Bytes of a file's beginning that container_of() looks at.
inline constexpr std::size_t told_container = 1024;

/// Which container begins so; told by the bytes alone. Cost: constant.
Container container_of(std::string_view head);

/// As in "chain" (docs/formats.md).
std::string_view name_of(Container container);
/// `none` for a name that is none.
Container container_named(std::string_view name);

}  // namespace hexapla::archive
