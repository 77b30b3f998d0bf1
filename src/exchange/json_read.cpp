#include "exchange/json_read.h"

#include <charconv>
#include <fmt/format.h>
#include <limits>

namespace hexapla::exchange {
namespace {

using simdjson::dom::element;

Error wrong(std::string_view name, std::string_view what) { return malformed(fmt::format("\"{}\" {}", name, what)); }

/// The member's value as T, or nothing where it is null or missing.
template <class T>
Result<std::optional<T>> optional_in(const Object& object, std::string_view name, std::string_view type) {
  element found;
  if (object.at_key(name).get(found) != simdjson::SUCCESS || found.is_null()) return std::optional<T>();
  T out{};
  if (found.get<T>().get(out) != simdjson::SUCCESS) return std::unexpected(wrong(name, fmt::format("is not {}", type)));
  return std::optional<T>(out);
}

template <class T>
Result<T> required_in(const Object& object, std::string_view name, std::string_view type) {
  auto found = optional_in<T>(object, name, type);
  if (!found) return std::unexpected(std::move(found).error());
  if (!*found) return std::unexpected(wrong(name, "is missing"));
  return **found;
}

constexpr std::string_view a_whole_number = "a whole number from 0 on";

}  // namespace

Error malformed(std::string reason) { return {.code = ErrorCode::malformed, .reason = std::move(reason)}; }

Result<std::string_view> string_in(const Object& object, std::string_view name) {
  return required_in<std::string_view>(object, name, "a string");
}

Result<std::optional<std::string>> optional_string_in(const Object& object, std::string_view name) {
  auto found = optional_in<std::string_view>(object, name, "a string");
  if (!found) return std::unexpected(std::move(found).error());
  return *found ? std::optional<std::string>(**found) : std::nullopt;
}

Result<std::uint64_t> whole_in(const Object& object, std::string_view name) {
  return required_in<std::uint64_t>(object, name, a_whole_number);
}

Result<std::optional<std::uint64_t>> optional_whole_in(const Object& object, std::string_view name) {
  return optional_in<std::uint64_t>(object, name, a_whole_number);
}

Result<std::uint32_t> offset_in(const Object& object, std::string_view name) {
  auto whole = whole_in(object, name);
  if (!whole) return std::unexpected(std::move(whole).error());
  if (*whole > std::numeric_limits<std::uint32_t>::max()) return std::unexpected(wrong(name, "is 4 GiB or more"));
  return static_cast<std::uint32_t>(*whole);
}

Result<double> number_in(const Object& object, std::string_view name) { return required_in<double>(object, name, "a number"); }

Result<std::optional<double>> optional_number_in(const Object& object, std::string_view name) {
  return optional_in<double>(object, name, "a number");
}

Result<bool> boolean_in(const Object& object, std::string_view name) { return required_in<bool>(object, name, "true or false"); }

Result<Array> array_in(const Object& object, std::string_view name) { return required_in<Array>(object, name, "an array"); }

Result<std::optional<Array>> optional_array_in(const Object& object, std::string_view name) {
  return optional_in<Array>(object, name, "an array");
}

Result<Object> object_in(const Object& object, std::string_view name) { return required_in<Object>(object, name, "an object"); }

Result<std::optional<Object>> optional_object_in(const Object& object, std::string_view name) {
  return optional_in<Object>(object, name, "an object");
}

namespace {

/// The number after the last slash of "hexapla/account/1"; the greatest there is for one that does not fit, nothing for none.
std::optional<unsigned> version_in(std::string_view schema, std::size_t after_slash) {
  unsigned version = 0;
  const char* const end = schema.data() + schema.size();
  const auto [at, failure] = std::from_chars(schema.data() + after_slash, end, version);
  if (failure == std::errc::result_out_of_range) return std::numeric_limits<unsigned>::max();
  return failure == std::errc() && at == end ? std::optional(version) : std::nullopt;
}

}  // namespace

Result<void> check_schema(const Object& object, std::string_view expected) {
  auto found = string_in(object, "schema");
  if (!found) return std::unexpected(std::move(found).error());
  if (*found == expected) return {};
  const std::size_t after_slash = expected.rfind('/') + 1;
  if (found->starts_with(expected.substr(0, after_slash)) &&
      version_in(*found, after_slash) > version_in(expected, after_slash)) {
    return std::unexpected(
        Error{.code = ErrorCode::version,
              .reason = fmt::format("\"schema\" is {}, a newer version than {}, which this program reads", *found, expected)});
  }
  return std::unexpected(malformed(fmt::format("\"schema\" is not {}", expected)));
}

}  // namespace hexapla::exchange
