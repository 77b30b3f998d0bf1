#include "language/convert/safetensors.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/try.h"
#include "language/convert/json_value.h"

namespace hexapla::language {
namespace {

static_assert(std::endian::native == std::endian::little, "numbers are read as they lie in the file");

constexpr std::uint64_t most_header_bytes = 16ULL << 20;

/// A whole number that JSON gives exactly; none: 2^53 or more, or no such number.
std::uint64_t whole(const JsonValue& value) {
  constexpr std::uint64_t wrong = ~0ULL;
  constexpr double most = 9007199254740992.0;
  if (value.kind != JsonValue::Kind::number || !(value.number >= 0) || value.number >= most ||
      value.number != std::floor(value.number))
    return wrong;
  return static_cast<std::uint64_t>(value.number);
}

}  // namespace

Result<Safetensors> Safetensors::parse(std::string_view bytes, const std::string& file) {
  const auto malformed = [&](std::string reason) {
    return std::unexpected(Error{.code = ErrorCode::malformed, .reason = std::move(reason), .file = file});
  };
  std::uint64_t header_bytes = 0;
  if (bytes.size() < sizeof header_bytes) return malformed("it ends before its header");
  std::memcpy(&header_bytes, bytes.data(), sizeof header_bytes);
  bytes.remove_prefix(sizeof header_bytes);
  if (header_bytes > most_header_bytes || header_bytes > bytes.size()) return malformed("its header is longer than the file");
  HEXAPLA_TRY(header, parse_json(bytes.substr(0, header_bytes), file));
  const std::string_view data = bytes.substr(header_bytes);
  Safetensors out;
  out.file_ = file;
  for (const JsonMember& member : header.members) {
    if (member.name == "__metadata__") continue;
    Tensor tensor = {.type = member.value["dtype"].string};
    for (const JsonValue& axis : member.value["shape"].items) tensor.shape.push_back(whole(axis));
    const std::vector<JsonValue>& offsets = member.value["data_offsets"].items;
    const std::uint64_t begin = offsets.size() == 2 ? whole(offsets[0]) : 1;
    const std::uint64_t end = offsets.size() == 2 ? whole(offsets[1]) : 0;
    if (begin > end || end > data.size()) return malformed(fmt::format("tensor \"{}\" lies outside the file", member.name));
    tensor.bytes = data.substr(begin, end - begin);
    out.tensors_.insert_or_assign(member.name, std::move(tensor));
  }
  if (const auto twice = out.lying_in_another()) return malformed(fmt::format("tensor \"{}\" lies in another one", *twice));
  return out;
}

/// The format allows no byte to two tensors; else few bytes would make a model of any size.
std::optional<std::string> Safetensors::lying_in_another() const {
  std::vector<std::pair<std::string_view, const std::string*>> places;
  for (const auto& [name, tensor] : tensors_) {
    if (!tensor.bytes.empty()) places.emplace_back(tensor.bytes, &name);
  }
  std::ranges::sort(places, {}, [](const auto& place) { return place.first.data(); });
  for (std::size_t i = 1; i < places.size(); ++i) {
    if (places[i].first.data() < places[i - 1].first.data() + places[i - 1].first.size()) return *places[i].second;
  }
  return std::nullopt;
}

Result<std::vector<float>> Safetensors::floats(const std::string& name, const std::vector<std::uint64_t>& shape) const {
  const auto wrong = [&](ErrorCode code, std::string reason) {
    return std::unexpected(Error{.code = code, .reason = std::move(reason), .file = file_});
  };
  const auto found = tensors_.find(name);
  if (found == tensors_.end()) return wrong(ErrorCode::malformed, fmt::format("there is no tensor \"{}\"", name));
  const Tensor& tensor = found->second;
  if (tensor.type != "F32")
    return wrong(ErrorCode::unsupported, fmt::format("tensor \"{}\" is of {}; F32 is read", name, tensor.type));
  std::uint64_t count = 1;
  for (const std::uint64_t axis : shape) count *= axis;
  if (tensor.shape != shape || tensor.bytes.size() != count * sizeof(float))
    return wrong(ErrorCode::malformed, fmt::format("tensor \"{}\" is not of the shape {}", name, fmt::join(shape, " × ")));
  std::vector<float> out(count);
  std::memcpy(out.data(), tensor.bytes.data(), tensor.bytes.size());
  if (!std::ranges::all_of(out, [](float value) { return std::isfinite(value); }))
    return wrong(ErrorCode::malformed, fmt::format("tensor \"{}\" has what is no number", name));
  return out;
}

}  // namespace hexapla::language
