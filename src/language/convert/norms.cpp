#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "core/try.h"
#include "language/convert/convert.h"
#include "language/convert/msgpack.h"

namespace hexapla::language {
namespace {

using Kind = Packed::Kind;

/// A lookups file is a map from a table's name to its map; gives the offset of the table's own map, with its number of entries.
Result<std::optional<std::pair<PackReader, std::uint64_t>>> find_table(std::string_view bytes, std::string_view file,
                                                                       std::string_view table) {
  PackReader reader(bytes, file);
  HEXAPLA_TRY(tables, reader.next(Kind::map));
  for (std::uint64_t i = 0; i < tables.number; ++i) {
    HEXAPLA_TRY(name, reader.text());
    if (name == table) {
      HEXAPLA_TRY(entries, reader.next(Kind::map));
      return std::optional(std::pair(reader, entries.number));
    }
    HEXAPLA_CHECK(reader.skip());
  }
  return std::optional<std::pair<PackReader, std::uint64_t>>();
}

/// A table from ids to strings, by rising id, as two arrays. A table that is missing is empty.
Result<void> convert_id_table(Conversion& conversion, std::string_view file, std::string_view table, const std::string& keys_name,
                              const std::string& values_name) {
  std::map<std::uint64_t, std::uint32_t> values;
  if (conversion.source.has(file)) {
    HEXAPLA_TRY(bytes, conversion.source.get(file));
    HEXAPLA_TRY(found, find_table(bytes, file, table));
    if (found) {
      auto& [reader, entries] = *found;
      for (std::uint64_t i = 0; i < entries; ++i) {
        HEXAPLA_TRY(key, reader.integer());
        HEXAPLA_TRY(value, reader.text());
        values.insert_or_assign(key, conversion.strings.add(value));
      }
    }
  }
  std::vector<std::uint64_t> keys;
  std::vector<std::uint32_t> numbers;
  for (const auto& [key, number] : values) {
    keys.push_back(key);
    numbers.push_back(number);
  }
  conversion.writer.add(keys_name, keys);
  conversion.writer.add(values_name, numbers);
  return {};
}

}  // namespace

Result<void> convert_norms(Conversion& conversion) {
  return convert_id_table(conversion, "vocab/lookups.bin", "lexeme_norm", "norms.keys", "norms.values");
}

}  // namespace hexapla::language
