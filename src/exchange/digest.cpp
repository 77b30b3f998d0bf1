#include "exchange/digest.h"

#include <algorithm>
#include <new>
#include <stdexcept>
#include <utility>
#include <vector>

#include "core/sha256.h"
#include "text/json_writer.h"

namespace hexapla::exchange {
namespace {

constexpr std::size_t digest_digits = 16;
constexpr std::string_view digest_member = "digest";

void append_canonical(std::string& out, const simdjson::dom::element& element, bool outermost);

void append_object(std::string& out, const simdjson::dom::object& object, bool outermost) {
  std::vector<std::pair<std::string_view, simdjson::dom::element>> members;
  for (const auto& [name, value] : object) {
    if (!(outermost && name == digest_member)) members.emplace_back(name, value);
  }
  std::ranges::stable_sort(members, {}, [](const auto& member) { return member.first; });
  out += '{';
  for (const auto& [name, value] : members) {
    if (out.back() != '{') out += ',';
    text::append_json_string(out, name);
    out += ':';
    append_canonical(out, value, false);
  }
  out += '}';
}

void append_array(std::string& out, const simdjson::dom::array& array) {
  out += '[';
  for (const simdjson::dom::element& value : array) {
    if (out.back() != '[') out += ',';
    append_canonical(out, value, false);
  }
  out += ']';
}

void append_canonical(std::string& out, const simdjson::dom::element& element, bool outermost) {
  using simdjson::dom::element_type;
  switch (element.type()) {
    case element_type::OBJECT:
      return append_object(out, element.get_object().value_unsafe(), outermost);
    case element_type::ARRAY:
      return append_array(out, element.get_array().value_unsafe());
    case element_type::STRING:
      return text::append_json_string(out, element.get_string().value_unsafe());
    case element_type::BOOL:
      out += element.get_bool().value_unsafe() ? "true" : "false";
      return;
    case element_type::NULL_VALUE:
      out += "null";
      return;
    // Whole numbers keep all their digits, so that a change in the last of twenty shows.
    case element_type::INT64:
      out += std::to_string(element.get_int64().value_unsafe());
      return;
    case element_type::UINT64:
      out += std::to_string(element.get_uint64().value_unsafe());
      return;
    case element_type::DOUBLE:
      text::append_json_number(out, element.get_double().value_unsafe());
      return;
  }
}

}  // namespace

std::string digest_of(const simdjson::dom::element& object) {
  std::string canonical;
  append_canonical(canonical, object, true);
  return sha256(canonical).substr(0, digest_digits);
}

std::string digest_of(std::string_view json) {
  simdjson::dom::parser parser;
  simdjson::dom::element object;
  const simdjson::error_code failure = parser.parse(json.data(), json.size()).get(object);
  if (failure == simdjson::MEMALLOC) throw std::bad_alloc();
  if (failure != simdjson::SUCCESS)
    throw std::logic_error(std::string("no JSON to make a digest of: ") + simdjson::error_message(failure));
  return digest_of(object);
}

}  // namespace hexapla::exchange
