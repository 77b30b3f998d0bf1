#include "exchange/read_annotations.h"

#include <algorithm>
#include <fmt/format.h>

#include <hexapla/comparison.h>

#include "core/try.h"
#include "exchange/annotation_names.h"
#include "exchange/check_annotations.h"

namespace hexapla::exchange {
namespace {

using Element = simdjson::dom::element;

/// The elements of the array `name`, each read by `read` from an object.
template <class T>
Result<std::vector<T>> list_in(const Object& object, std::string_view name, Result<T> (&read)(const Object&)) {
  HEXAPLA_TRY(array, array_in(object, name));
  std::vector<T> out;
  for (const Element& element : array) {
    Object inner;
    if (element.get_object().get(inner) != simdjson::SUCCESS)
      return std::unexpected(malformed(fmt::format("\"{}\" holds what is not an object", name)));
    auto value = read(inner);
    if (!value) return std::unexpected(malformed(fmt::format("\"{}\"[{}]: {}", name, out.size(), value.error().reason)));
    out.push_back(*std::move(value));
  }
  return out;
}

template <class Enum, std::size_t size>
Result<Enum> name_in(const Object& object, std::string_view member, const NameTable<size>& table) {
  HEXAPLA_TRY(name, string_in(object, member));
  const std::optional<Enum> value = value_in<Enum>(table, name);
  if (!value) return std::unexpected(malformed(fmt::format("\"{}\" cannot be \"{}\"", member, name)));
  return *value;
}

/// As name_in, for an enumeration that has its names elsewhere.
template <class Enum>
Result<Enum> named_in(const Object& object, std::string_view member, Enum last) {
  HEXAPLA_TRY(name, string_in(object, member));
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    if (name_of(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
  }
  return std::unexpected(malformed(fmt::format("\"{}\" cannot be \"{}\"", member, name)));
}

Result<Span> span_of(const Object& object) {
  HEXAPLA_TRY(begin, offset_in(object, "begin"));
  HEXAPLA_TRY(end, offset_in(object, "end"));
  return Span{begin, end};
}

/// The empty span where the member is null.
Result<Span> span_in(const Object& object, std::string_view name) {
  HEXAPLA_TRY(inner, optional_object_in(object, name));
  return inner ? span_of(*inner) : Span{};
}

/// `none` where the member is null.
Result<std::uint32_t> index_in(const Object& object, std::string_view name) {
  HEXAPLA_TRY(whole, optional_whole_in(object, name));
  if (whole && *whole >= none) return std::unexpected(malformed(fmt::format("\"{}\" is no index", name)));
  return whole ? static_cast<std::uint32_t>(*whole) : none;
}

Result<std::vector<std::string>> strings_in(const Object& object, std::string_view name) {
  HEXAPLA_TRY(array, array_in(object, name));
  std::vector<std::string> out;
  for (const Element& element : array) {
    std::string_view text;
    if (element.get_string().get(text) != simdjson::SUCCESS)
      return std::unexpected(malformed(fmt::format("\"{}\" holds what is not a string", name)));
    out.emplace_back(text);
  }
  return out;
}

Result<std::string> text_in(const Object& object, std::string_view name) {
  HEXAPLA_TRY(text, string_in(object, name));
  return std::string(text);
}

/// Sets `to` to the value of a Result, or returns its error from the function.
#define HEXAPLA_SET(to, ...)                                        \
  do {                                                              \
    auto value_ = (__VA_ARGS__);                                    \
    if (!value_) return std::unexpected(std::move(value_).error()); \
    (to) = *std::move(value_);                                      \
  } while (false)

/// Tokens are arrays [begin, end, kind], since there are so many.
Result<std::vector<Token>> read_tokens(const Object& object) {
  HEXAPLA_TRY(array, array_in(object, "tokens"));
  std::vector<Token> out;
  out.reserve(array.size());
  for (const Element& element : array) {
    Array parts;
    std::uint64_t begin = 0, end = 0;
    std::string_view name;
    const bool read = element.get_array().get(parts) == simdjson::SUCCESS && parts.size() == 3 &&
                      parts.at(0).get_uint64().get(begin) == simdjson::SUCCESS &&
                      parts.at(1).get_uint64().get(end) == simdjson::SUCCESS &&
                      parts.at(2).get_string().get(name) == simdjson::SUCCESS;
    const std::optional<TokenKind> kind = read ? value_in<TokenKind>(token_names, name) : std::nullopt;
    if (!kind || begin > none || end > none)
      return std::unexpected(malformed(fmt::format("\"tokens\"[{}] is no [begin, end, kind]", out.size())));
    out.push_back({.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, .kind = *kind});
  }
  return out;
}

Result<Sentence> read_sentence(const Object& object) {
  Sentence out;
  HEXAPLA_SET(out.span, span_of(object));
  HEXAPLA_SET(out.first_token, offset_in(object, "first_token"));
  HEXAPLA_SET(out.last_token, offset_in(object, "last_token"));
  HEXAPLA_SET(out.block, offset_in(object, "block"));
  return out;
}

Result<Name> read_name(const Object& object) {
  Name out;
  HEXAPLA_SET(out.span, span_of(object));
  HEXAPLA_SET(out.sentence, offset_in(object, "sentence"));
  HEXAPLA_SET(out.chain, index_in(object, "chain"));
  return out;
}

Result<Quotation> read_quotation(const Object& object) {
  Quotation out;
  HEXAPLA_SET(out.span, span_of(object));
  HEXAPLA_SET(out.content, span_in(object, "content"));
  HEXAPLA_SET(out.saying, name_in<Saying>(object, "saying", saying_names));
  HEXAPLA_SET(out.speaker, span_in(object, "speaker"));
  HEXAPLA_SET(out.speaker_name, text_in(object, "speaker_name"));
  HEXAPLA_SET(out.cue, span_in(object, "cue"));
  HEXAPLA_SET(out.utterance, offset_in(object, "utterance"));
  HEXAPLA_SET(out.parent, index_in(object, "parent"));
  HEXAPLA_SET(out.closed, boolean_in(object, "closed"));
  HEXAPLA_SET(out.sentence, offset_in(object, "sentence"));
  return out;
}

Result<Quantity> read_quantity(const Object& object) {
  Quantity out;
  HEXAPLA_SET(out.span, span_of(object));
  HEXAPLA_SET(out.number, span_in(object, "number"));
  HEXAPLA_SET(out.bound, named_in(object, "bound", Bound::vague));
  HEXAPLA_SET(out.kind, name_in<QuantityKind>(object, "kind", quantity_names));
  constexpr double infinity = std::numeric_limits<double>::infinity();
  HEXAPLA_TRY(low, optional_number_in(object, "low"));
  HEXAPLA_TRY(high, optional_number_in(object, "high"));
  out.low = low.value_or(-infinity);
  out.high = high.value_or(infinity);
  HEXAPLA_SET(out.low_open, boolean_in(object, "low_open"));
  HEXAPLA_SET(out.high_open, boolean_in(object, "high_open"));
  HEXAPLA_SET(out.unit, text_in(object, "unit"));
  HEXAPLA_SET(out.per, text_in(object, "per"));
  HEXAPLA_SET(out.head, text_in(object, "head"));
  HEXAPLA_SET(out.thing, span_in(object, "thing"));
  HEXAPLA_SET(out.modifiers, strings_in(object, "modifiers"));
  HEXAPLA_SET(out.act, text_in(object, "act"));
  HEXAPLA_SET(out.subject, text_in(object, "subject"));
  HEXAPLA_SET(out.context, strings_in(object, "context"));
  HEXAPLA_SET(out.part, boolean_in(object, "part"));
  HEXAPLA_SET(out.others, boolean_in(object, "others"));
  HEXAPLA_SET(out.capacity, boolean_in(object, "capacity"));
  HEXAPLA_SET(out.sentence, offset_in(object, "sentence"));
  HEXAPLA_SET(out.quotation, index_in(object, "quotation"));
  return out;
}

Result<Time> read_time(const Object& object) {
  Time out;
  HEXAPLA_SET(out.span, span_of(object));
  HEXAPLA_SET(out.kind, name_in<TimeKind>(object, "kind", time_names));
  HEXAPLA_SET(out.value, text_in(object, "value"));
  HEXAPLA_SET(out.timex3, text_in(object, "timex3"));
  HEXAPLA_SET(out.modifier, text_in(object, "modifier"));
  HEXAPLA_SET(out.anchored, boolean_in(object, "anchored"));
  HEXAPLA_SET(out.relative, boolean_in(object, "relative"));
  HEXAPLA_SET(out.act, text_in(object, "act"));
  HEXAPLA_SET(out.context, strings_in(object, "context"));
  HEXAPLA_SET(out.sentence, offset_in(object, "sentence"));
  HEXAPLA_SET(out.quotation, index_in(object, "quotation"));
  return out;
}

Result<Voucher> read_voucher(const Object& object) {
  Voucher out;
  HEXAPLA_SET(out.source, span_in(object, "source"));
  HEXAPLA_SET(out.name, text_in(object, "name"));
  HEXAPLA_SET(out.cue, span_in(object, "cue"));
  HEXAPLA_SET(out.stance, name_in<Stance>(object, "stance", stance_names));
  HEXAPLA_SET(out.outer, index_in(object, "outer"));
  return out;
}

Result<Argument> read_argument(const Object& object) {
  Argument out;
  HEXAPLA_SET(out.span, span_of(object));
  HEXAPLA_SET(out.role, name_in<ArgumentRole>(object, "role", role_names));
  HEXAPLA_SET(out.head, text_in(object, "head"));
  return out;
}

Result<Factuality> read_factuality(const Object& object, std::string_view name) {
  HEXAPLA_TRY(inner, object_in(object, name));
  Factuality out;
  HEXAPLA_SET(out.certainty, name_in<Certainty>(inner, "certainty", certainty_names));
  HEXAPLA_SET(out.negative, boolean_in(inner, "negative"));
  return out;
}

Result<Statement> read_statement(const Object& object) {
  Statement out;
  HEXAPLA_SET(out.span, span_of(object));
  HEXAPLA_SET(out.predicate, span_in(object, "predicate"));
  HEXAPLA_SET(out.act, text_in(object, "act"));
  HEXAPLA_SET(out.arguments, list_in(object, "arguments", read_argument));
  HEXAPLA_TRY(times, array_in(object, "times"));
  for (const Element& element : times) {
    std::uint64_t time = 0;
    if (element.get_uint64().get(time) != simdjson::SUCCESS || time >= none)
      return std::unexpected(malformed("\"times\" holds what is no index"));
    out.times.push_back(static_cast<std::uint32_t>(time));
  }
  HEXAPLA_SET(out.modality, name_in<Modality>(object, "modality", modality_names));
  HEXAPLA_SET(out.negated, boolean_in(object, "negated"));
  HEXAPLA_SET(out.hedge, span_in(object, "hedge"));
  HEXAPLA_SET(out.factuality, read_factuality(object, "factuality"));
  HEXAPLA_SET(out.by_account, read_factuality(object, "by_account"));
  HEXAPLA_SET(out.voucher, index_in(object, "voucher"));
  HEXAPLA_SET(out.parent, index_in(object, "parent"));
  HEXAPLA_SET(out.sentence, offset_in(object, "sentence"));
  HEXAPLA_SET(out.quotation, index_in(object, "quotation"));
  return out;
}

Result<Unknown> read_unknown(const Object& object) {
  Unknown out;
  HEXAPLA_SET(out.span, span_of(object));
  HEXAPLA_SET(out.matter, name_in<Matter>(object, "matter", matter_names));
  HEXAPLA_SET(out.about, span_in(object, "about"));
  HEXAPLA_SET(out.head, text_in(object, "head"));
  HEXAPLA_SET(out.plural, boolean_in(object, "plural"));
  HEXAPLA_SET(out.act, text_in(object, "act"));
  HEXAPLA_SET(out.sentence, offset_in(object, "sentence"));
  HEXAPLA_SET(out.quotation, index_in(object, "quotation"));
  return out;
}

Result<Label> read_label(const Object& object) {
  Label out;
  HEXAPLA_SET(out.span, span_of(object));
  HEXAPLA_SET(out.head, text_in(object, "head"));
  HEXAPLA_SET(out.kind, named_in(object, "kind", ParticipantKind::other));
  HEXAPLA_SET(out.name, boolean_in(object, "name"));
  HEXAPLA_SET(out.definite, boolean_in(object, "definite"));
  HEXAPLA_SET(out.plural, boolean_in(object, "plural"));
  HEXAPLA_SET(out.chain, index_in(object, "chain"));
  HEXAPLA_SET(out.sentence, offset_in(object, "sentence"));
  HEXAPLA_SET(out.quotation, index_in(object, "quotation"));
  return out;
}

/// The model of "made_by", if one was used.
Result<Syntax> read_model(const Object& object) {
  Syntax out;
  HEXAPLA_TRY(made_by, object_in(object, "made_by"));
  HEXAPLA_TRY(models, array_in(made_by, "models"));
  for (const Element& element : models) {
    Object model;
    if (element.get_object().get(model) != simdjson::SUCCESS) return std::unexpected(malformed("a model is not an object"));
    HEXAPLA_SET(out.model, text_in(model, "name"));
    HEXAPLA_SET(out.sha256, text_in(model, "sha256"));
  }
  return out;
}

}  // namespace

Result<Annotations> read_annotations(const Object& object, std::uint32_t text_bytes) {
  Annotations out;
  HEXAPLA_SET(out.tokens, read_tokens(object));
  HEXAPLA_SET(out.sentences, list_in(object, "sentences", read_sentence));
  HEXAPLA_SET(out.names, list_in(object, "names", read_name));
  HEXAPLA_SET(out.quotations, list_in(object, "quotations", read_quotation));
  HEXAPLA_SET(out.quantities, list_in(object, "quantities", read_quantity));
  HEXAPLA_SET(out.times, list_in(object, "times", read_time));
  HEXAPLA_SET(out.vouchers, list_in(object, "vouchers", read_voucher));
  HEXAPLA_SET(out.statements, list_in(object, "statements", read_statement));
  // Annotations of an earlier version have none.
  if (object["unknowns"].error() == simdjson::SUCCESS) {
    HEXAPLA_SET(out.unknowns, list_in(object, "unknowns", read_unknown));
  }
  HEXAPLA_SET(out.labels, list_in(object, "labels", read_label));
  HEXAPLA_SET(out.syntax, read_model(object));
  HEXAPLA_CHECK(check_annotations(out, text_bytes));
  return out;
}

}  // namespace hexapla::exchange
