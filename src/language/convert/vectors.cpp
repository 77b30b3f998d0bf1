#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <fmt/format.h>

#include "core/try.h"
#include "language/convert/convert.h"
#include "language/convert/msgpack.h"

namespace hexapla::language {
namespace {

using Kind = Packed::Kind;

/// The rows and columns of an array in NumPy's form, version 1, of 32-bit floats in C order; its data follow the header.
struct NumpyArray {
  std::uint64_t rows = 0, columns = 0;
  std::string_view data;
};

Result<NumpyArray> read_numpy(const Conversion& conversion, std::string_view file) {
  HEXAPLA_TRY(bytes, conversion.source.get(file));
  const auto wrong = [&](std::string_view what) { return std::unexpected(conversion.malformed(file, what)); };
  if (bytes.size() < 10 || !bytes.starts_with("\x93NUMPY\x01")) return wrong("not a NumPy array of version 1");
  const std::size_t header_size =
      static_cast<unsigned char>(bytes[8]) | static_cast<std::size_t>(static_cast<unsigned char>(bytes[9])) << 8U;
  if (bytes.size() - 10 < header_size) return wrong("the array ends inside its header");
  const std::string_view header = bytes.substr(10, header_size);
  if (header.find("'<f4'") == std::string_view::npos || header.find("'fortran_order': False") == std::string_view::npos)
    return wrong("an array of another type than 32-bit floats in C order");
  NumpyArray array = {.data = bytes.substr(10 + header_size)};
  std::array<std::uint64_t, 2> extents = {};
  std::size_t at = header.find('(');
  for (std::uint64_t& extent : extents) {
    at = header.find_first_of("0123456789", at);
    if (at == std::string_view::npos) return wrong("an array that has not two axes");
    for (; at < header.size() && header[at] >= '0' && header[at] <= '9' && extent < (1ULL << 32U); ++at)
      extent = extent * 10 + static_cast<std::uint64_t>(header[at] - '0');
  }
  array.rows = extents[0];
  array.columns = extents[1];
  if (array.rows >= (1ULL << 32U) || array.columns >= (1ULL << 16U) ||
      array.rows * array.columns * sizeof(float) != array.data.size())
    return wrong("an array whose shape does not fit its data");
  return array;
}

}  // namespace

Result<void> convert_vectors(Conversion& conversion) {
  if (!conversion.source.has("vocab/vectors")) return {};
  HEXAPLA_TRY(array, read_numpy(conversion, "vocab/vectors"));
  if (array.rows == 0) return {};
  if (conversion.source.has("vocab/vectors.cfg")) {
    HEXAPLA_TRY(bytes, conversion.source.get("vocab/vectors.cfg"));
    HEXAPLA_TRY(settings, parse_json(bytes, conversion.source.place("vocab/vectors.cfg")));
    if (settings["mode"].string != "default")
      return std::unexpected(Error{.code = ErrorCode::unsupported,
                                   .reason = fmt::format("vectors of the mode \"{}\" are not read", settings["mode"].string),
                                   .file = conversion.source.place("vocab/vectors.cfg")});
  }
  HEXAPLA_TRY(bytes, conversion.source.get("vocab/key2row"));
  PackReader reader(bytes, "vocab/key2row");
  HEXAPLA_TRY(entries, reader.next(Kind::map));
  std::vector<std::pair<std::uint64_t, std::uint32_t>> pairs;
  for (std::uint64_t i = 0; i < entries.number; ++i) {
    HEXAPLA_TRY(key, reader.integer());
    HEXAPLA_TRY(row, reader.integer());
    if (row < array.rows) pairs.emplace_back(key, static_cast<std::uint32_t>(row));
  }
  std::ranges::sort(pairs);
  std::vector<std::uint64_t> keys;
  std::vector<std::uint32_t> rows;
  for (const auto& [key, row] : pairs) {
    keys.push_back(key);
    rows.push_back(row);
  }
  std::vector<float> values(array.rows * array.columns);
  std::memcpy(values.data(), array.data.data(), array.data.size());
  if (!std::ranges::all_of(values, [](float value) { return std::isfinite(value); }))
    return std::unexpected(Error{.code = ErrorCode::malformed,
                                 .reason = "a vector with a number that is infinite or none",
                                 .file = conversion.source.place("vocab/vectors")});
  conversion.writer.add("vectors.shape",
                        std::array{static_cast<std::uint32_t>(array.rows), static_cast<std::uint32_t>(array.columns)});
  conversion.writer.add("vectors.values", values);
  conversion.writer.add("vectors.keys", keys);
  conversion.writer.add("vectors.rows", rows);
  return {};
}

}  // namespace hexapla::language
