#pragma once

#include <cstdint>
#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>

#include <hexapla/error.h>

namespace hexapla::exchange {

// Members of a JSON object by name and type. An error is `malformed` and names the member; members that are not asked for are
// ignored. Cost of each: linear in the members of the object.

using Object = simdjson::dom::object;
using Array = simdjson::dom::array;

Error malformed(std::string reason);

Result<std::string_view> string_in(const Object& object, std::string_view name);
/// Nothing where the member is null or missing.
Result<std::optional<std::string>> optional_string_in(const Object& object, std::string_view name);
/// A whole number from 0 on.
Result<std::uint64_t> whole_in(const Object& object, std::string_view name);
Result<std::optional<std::uint64_t>> optional_whole_in(const Object& object, std::string_view name);
/// A whole number that an offset into a text or payload can have.
Result<std::uint32_t> offset_in(const Object& object, std::string_view name);
Result<double> number_in(const Object& object, std::string_view name);
Result<std::optional<double>> optional_number_in(const Object& object, std::string_view name);
Result<bool> boolean_in(const Object& object, std::string_view name);
Result<Array> array_in(const Object& object, std::string_view name);
Result<std::optional<Array>> optional_array_in(const Object& object, std::string_view name);
Result<Object> object_in(const Object& object, std::string_view name);
Result<std::optional<Object>> optional_object_in(const Object& object, std::string_view name);

/// Checks an object's "schema" against the one this program writes ("hexapla/account/1"). Errors: malformed for another form,
/// version for the same form in a newer version.
Result<void> check_schema(const Object& object, std::string_view expected);

}  // namespace hexapla::exchange
