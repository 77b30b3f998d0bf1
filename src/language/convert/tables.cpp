#include <algorithm>
#include <array>
#include <cstring>
#include <fmt/format.h>
#include <map>
#include <optional>

#include "core/try.h"
#include "core/utf8.h"
#include "language/convert/convert.h"
#include "language/convert/msgpack.h"
#include "language/features.h"
#include "language/tokenize/expression.h"
#include "language/tokenize/python_expression.h"

namespace hexapla::language {
namespace {

using Kind = Packed::Kind;

// spaCy's numbers of the attributes that a tokenizer exception can have.
constexpr std::uint64_t orth_attribute = 65;
constexpr std::uint64_t norm_attribute = 67;

struct ExceptionPart {
  std::string text;
  std::string norm;
};

Result<std::vector<ExceptionPart>> read_exception(PackReader& reader) {
  std::vector<ExceptionPart> parts;
  HEXAPLA_TRY(list, reader.next(Kind::array));
  for (std::uint64_t i = 0; i < list.number; ++i) {
    ExceptionPart& part = parts.emplace_back();
    HEXAPLA_TRY(fields, reader.next(Kind::map));
    for (std::uint64_t field = 0; field < fields.number; ++field) {
      HEXAPLA_TRY(attribute, reader.integer());
      HEXAPLA_TRY(value, reader.text());
      if (attribute == orth_attribute)
        part.text = value;
      else if (attribute == norm_attribute)
        part.norm = value;
      else
        return std::unexpected(reader.malformed("a tokenizer exception that sets something else than text and norm"));
    }
  }
  return parts;
}

Result<void> convert_exceptions(Conversion& conversion,
                                const std::map<std::string, std::vector<ExceptionPart>, std::less<>>& exceptions) {
  std::vector<std::string> texts;
  std::vector<std::uint32_t> firsts = {0};
  std::vector<std::uint32_t> parts;
  for (const auto& [text, tokens] : exceptions) {
    std::string joined;
    for (const auto& [token, norm] : tokens) {
      joined += token;
      parts.push_back(static_cast<std::uint32_t>(token.size()));
      parts.push_back(conversion.strings.add(norm));
      if (token.empty()) return std::unexpected(conversion.malformed("tokenizer", "an exception with an empty token"));
    }
    if (joined != text || utf8::first_invalid(text) != utf8::valid)
      return std::unexpected(
          conversion.malformed("tokenizer", fmt::format("the exception \"{}\" is not its tokens joined", text)));
    texts.push_back(text);
    firsts.push_back(static_cast<std::uint32_t>(parts.size() / 2));
  }
  conversion.writer.add_strings("tokenizer.exceptions", texts);
  conversion.writer.add("tokenizer.first_parts", firsts);
  conversion.writer.add("tokenizer.parts", parts);
  return {};
}

/// Checks that an expression compiles, and adds it.
Result<void> convert_expression(Conversion& conversion, const std::string& name, std::string_view python) {
  HEXAPLA_TRY(pattern, translate_expression(python));
  HEXAPLA_CHECK(Expression::compile(pattern, conversion.source.place("tokenizer")));
  conversion.writer.add(name, std::string_view(pattern));
  return {};
}

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

// ---- attribute ruler ----

constexpr std::array<std::pair<std::string_view, std::uint32_t>, 11> attributes = {{{"ORTH", 0},
                                                                                    {"TEXT", 0},
                                                                                    {"LOWER", 1},
                                                                                    {"TAG", 2},
                                                                                    {"POS", 3},
                                                                                    {"DEP", 4},
                                                                                    {"LEMMA", 5},
                                                                                    {"MORPH", 6},
                                                                                    {"IS_SPACE", 7},
                                                                                    {"NORM", 8},
                                                                                    {"SHAPE", 9}}};
constexpr std::array<std::pair<std::string_view, std::uint32_t>, 3> comparisons = {{{"IN", 1}, {"NOT_IN", 2}, {"REGEX", 3}}};
constexpr std::uint32_t last_settable = 6;

template <std::size_t Size>
std::optional<std::uint32_t> number_of(const std::array<std::pair<std::string_view, std::uint32_t>, Size>& names,
                                       std::string_view name) {
  const auto found = std::ranges::find(names, name, &std::pair<std::string_view, std::uint32_t>::first);
  return found != names.end() ? std::optional(found->second) : std::nullopt;
}

/// Reads the rules into a stream of numbers (components/attribute_ruler.h reads it back).
class RulerConversion {
 public:
  RulerConversion(Conversion& conversion, const std::string& component, std::string_view bytes)
      : conversion_(conversion), component_(component), reader_(bytes, component) {}

  Result<std::vector<std::uint32_t>> run() {
    HEXAPLA_TRY(rules, reader_.next(Kind::array));
    out_.push_back(static_cast<std::uint32_t>(rules.number));
    for (std::uint64_t i = 0; i < rules.number; ++i) HEXAPLA_CHECK(rule());
    return std::move(out_);
  }

 private:
  Error unknown(std::string_view what) const {
    return conversion_.unsupported(component_, fmt::format("a rule with {}, which is not known", what));
  }

  Result<void> rule() {
    std::vector<std::uint32_t> values;
    std::vector<std::uint32_t> patterns;
    std::uint64_t index = 0;
    HEXAPLA_TRY(fields, reader_.next(Kind::map));
    for (std::uint64_t i = 0; i < fields.number; ++i) {
      HEXAPLA_TRY(name, reader_.text());
      if (name == "attrs") {
        HEXAPLA_CHECK(read_values(values));
      } else if (name == "patterns") {
        HEXAPLA_CHECK(read_patterns(patterns));
      } else if (name == "index") {
        HEXAPLA_TRY(number, reader_.integer());
        index = number;
      } else {
        HEXAPLA_CHECK(reader_.skip());
      }
    }
    if (index > 64) return std::unexpected(unknown("a negative or large index"));
    out_.insert(out_.end(), values.begin(), values.end());
    out_.push_back(static_cast<std::uint32_t>(index));
    out_.insert(out_.end(), patterns.begin(), patterns.end());
    return {};
  }

  Result<void> read_values(std::vector<std::uint32_t>& out) {
    HEXAPLA_TRY(values, reader_.next(Kind::map));
    out.push_back(static_cast<std::uint32_t>(values.number));
    for (std::uint64_t i = 0; i < values.number; ++i) {
      HEXAPLA_TRY(name, reader_.text());
      HEXAPLA_TRY(value, reader_.text());
      const auto attribute = number_of(attributes, name);
      if (!attribute || *attribute < 2 || *attribute > last_settable)
        return std::unexpected(unknown(fmt::format("a value of {}", name)));
      out.push_back(*attribute);
      out.push_back(conversion_.strings.add(name == "MORPH" ? ordered_features(value) : std::string(value)));
    }
    return {};
  }

  Result<void> read_patterns(std::vector<std::uint32_t>& out) {
    HEXAPLA_TRY(patterns, reader_.next(Kind::array));
    out.push_back(static_cast<std::uint32_t>(patterns.number));
    for (std::uint64_t i = 0; i < patterns.number; ++i) {
      HEXAPLA_TRY(tokens, reader_.next(Kind::array));
      out.push_back(static_cast<std::uint32_t>(tokens.number));
      for (std::uint64_t token = 0; token < tokens.number; ++token) {
        HEXAPLA_TRY(tests, reader_.next(Kind::map));
        out.push_back(static_cast<std::uint32_t>(tests.number));
        for (std::uint64_t test = 0; test < tests.number; ++test) HEXAPLA_CHECK(read_test(out));
      }
    }
    return {};
  }

  Result<void> read_test(std::vector<std::uint32_t>& out) {
    HEXAPLA_TRY(name, reader_.text());
    const auto attribute = number_of(attributes, name);
    if (!attribute) return std::unexpected(unknown(fmt::format("a test of {}", name)));
    HEXAPLA_TRY(value, reader_.next());
    if (value.kind == Kind::map) {
      if (value.number != 1) return std::unexpected(unknown("several comparisons of one attribute"));
      HEXAPLA_TRY(operation, reader_.text());
      const auto comparison = number_of(comparisons, operation);
      if (!comparison) return std::unexpected(unknown(fmt::format("the comparison {}", operation)));
      return read_operands(*attribute, *comparison, out);
    }
    if (!value.is_text() && value.kind != Kind::boolean) return std::unexpected(unknown("a value that is no string"));
    const std::string text = value.is_text() ? std::string(value.bytes) : value.number != 0 ? "1" : "";
    out.insert(out.end(), {*attribute, 0U, 1U, conversion_.strings.add(text)});
    return {};
  }

  Result<void> read_operands(std::uint32_t attribute, std::uint32_t comparison, std::vector<std::uint32_t>& out) {
    HEXAPLA_TRY(first, reader_.next());
    if (first.is_text()) {
      HEXAPLA_TRY(pattern, translate_expression(first.bytes));
      HEXAPLA_CHECK(Expression::compile(pattern, component_));
      out.insert(out.end(), {attribute, comparison, 1U, conversion_.strings.add(pattern)});
      return {};
    }
    if (first.kind != Kind::array) return std::unexpected(unknown("a list that is none"));
    out.insert(out.end(), {attribute, comparison, static_cast<std::uint32_t>(first.number)});
    for (std::uint64_t i = 0; i < first.number; ++i) {
      HEXAPLA_TRY(value, reader_.text());
      out.push_back(conversion_.strings.add(value));
    }
    return {};
  }

  Conversion& conversion_;
  const std::string& component_;
  PackReader reader_;
  std::vector<std::uint32_t> out_;
};

}  // namespace

Result<void> convert_tokenizer(Conversion& conversion) {
  HEXAPLA_TRY(bytes, conversion.source.get("tokenizer"));
  PackReader reader(bytes, "tokenizer");
  HEXAPLA_TRY(fields, reader.next(Kind::map));
  std::map<std::string, std::vector<ExceptionPart>, std::less<>> exceptions;
  bool faster_heuristics = true;
  const std::map<std::string_view, std::string> expressions = {{"prefix_search", "tokenizer.prefix"},
                                                               {"suffix_search", "tokenizer.suffix"},
                                                               {"infix_finditer", "tokenizer.infix"},
                                                               {"token_match", "tokenizer.token"},
                                                               {"url_match", "tokenizer.url"}};
  for (std::uint64_t i = 0; i < fields.number; ++i) {
    HEXAPLA_TRY(name, reader.text());
    HEXAPLA_TRY(value, reader.next());
    if (const auto expression = expressions.find(name); expression != expressions.end()) {
      if (value.is_text()) HEXAPLA_CHECK(convert_expression(conversion, expression->second, value.bytes));
    } else if (name == "exceptions" && value.kind == Kind::map) {
      for (std::uint64_t entry = 0; entry < value.number; ++entry) {
        HEXAPLA_TRY(text, reader.text());
        HEXAPLA_TRY(parts, read_exception(reader));
        exceptions.insert_or_assign(std::string(text), std::move(parts));
      }
    } else if (name == "faster_heuristics") {
      faster_heuristics = value.number != 0;
    } else if (value.kind == Kind::map || value.kind == Kind::array) {
      return std::unexpected(reader.malformed("a tokenizer setting that is not known"));
    }
  }
  conversion.writer.add("tokenizer.flags", std::array{faster_heuristics ? 1U : 0U});
  return convert_exceptions(conversion, exceptions);
}

Result<void> convert_norms(Conversion& conversion) {
  return convert_id_table(conversion, "vocab/lookups.bin", "lexeme_norm", "norms.keys", "norms.values");
}

namespace {

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
  std::ranges::stable_sort(pairs, {}, &std::pair<std::uint64_t, std::uint32_t>::first);
  std::vector<std::uint64_t> keys;
  std::vector<std::uint32_t> rows;
  for (const auto& [key, row] : pairs) {
    keys.push_back(key);
    rows.push_back(row);
  }
  std::vector<float> values(array.rows * array.columns);
  std::memcpy(values.data(), array.data.data(), array.data.size());
  conversion.writer.add("vectors.shape",
                        std::array{static_cast<std::uint32_t>(array.rows), static_cast<std::uint32_t>(array.columns)});
  conversion.writer.add("vectors.values", values);
  conversion.writer.add("vectors.keys", keys);
  conversion.writer.add("vectors.rows", rows);
  return {};
}

Result<void> convert_ruler(Conversion& conversion, const std::string& component, const std::string& prefix) {
  HEXAPLA_TRY(bytes, conversion.source.get(component + "/patterns"));
  HEXAPLA_TRY(rules, RulerConversion(conversion, component, bytes).run());
  conversion.writer.add(prefix + ".rules", rules);
  return {};
}

}  // namespace hexapla::language
