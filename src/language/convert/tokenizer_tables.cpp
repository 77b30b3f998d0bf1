#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

#include "core/try.h"
#include "core/utf8.h"
#include "language/convert/convert.h"
#include "language/convert/msgpack.h"
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

}  // namespace hexapla::language
