#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>

#include "core/try.h"
#include "language/convert/convert.h"
#include "language/convert/msgpack.h"
#include "language/features.h"
#include "language/tokenize/expression.h"
#include "language/tokenize/python_expression.h"

namespace hexapla::language {
namespace {

using Kind = Packed::Kind;

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

Result<void> convert_ruler(Conversion& conversion, const std::string& component, const std::string& prefix) {
  HEXAPLA_TRY(bytes, conversion.source.get(component + "/patterns"));
  HEXAPLA_TRY(rules, RulerConversion(conversion, component, bytes).run());
  conversion.writer.add(prefix + ".rules", rules);
  return {};
}

}  // namespace hexapla::language
