#include "language/convert/msgpack.h"

#include <bit>

#include "core/try.h"

namespace hexapla::language {

using Kind = Packed::Kind;

Error PackReader::malformed(std::string_view reason) const {
  return {.code = ErrorCode::malformed, .reason = std::string(reason), .file = std::string(file_), .offset = offset()};
}

Result<std::uint64_t> PackReader::big_endian(unsigned size) {
  if (bytes_.size() - at_ < size) return std::unexpected(malformed("the data ends inside a number"));
  std::uint64_t value = 0;
  for (unsigned i = 0; i < size; ++i) value = value << 8U | static_cast<unsigned char>(bytes_[at_++]);
  return value;
}

Result<Packed> PackReader::block(Kind kind, std::uint64_t size) {
  if (bytes_.size() - at_ < size) return std::unexpected(malformed("the data ends inside a string"));
  const Packed out = {.kind = kind, .bytes = bytes_.substr(at_, size)};
  at_ += size;
  return out;
}

Result<Packed> PackReader::container(Kind kind, std::uint64_t count) {
  const std::uint64_t left = bytes_.size() - at_;
  if (count > left / (kind == Kind::map ? 2 : 1)) return std::unexpected(malformed("a container announces more than there is"));
  return Packed{.kind = kind, .number = count};
}

/// The heads that hold their value or their count themselves.
Result<Packed> PackReader::fixed(unsigned head) {
  if (head < 0x80) return Packed{.kind = Kind::integer, .number = head};
  if (head < 0x90) return container(Kind::map, head & 0x0fU);
  if (head < 0xa0) return container(Kind::array, head & 0x0fU);
  if (head < 0xc0) return block(Kind::string, head & 0x1fU);
  return Packed{.kind = Kind::integer, .number = static_cast<std::uint64_t>(static_cast<std::int8_t>(head))};
}

Result<Packed> PackReader::next() {
  if (at_end()) return std::unexpected(malformed("the data ends where an item should begin"));
  const unsigned head = static_cast<unsigned char>(bytes_[at_++]);
  if (head < 0xc0 || head >= 0xe0) return fixed(head);
  const auto sized = [&](unsigned first) { return big_endian(1U << ((head - first) & 3U)); };
  switch (head) {
    case 0xc0:
      return Packed{};
    case 0xc2:
    case 0xc3:
      return Packed{.kind = Kind::boolean, .number = head & 1U};
    case 0xc4:
    case 0xc5:
    case 0xc6: {
      HEXAPLA_TRY(size, sized(0xc4));
      return block(Kind::binary, size);
    }
    case 0xca: {
      HEXAPLA_TRY(bits, big_endian(4));
      return Packed{.kind = Kind::real, .real = static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(bits)))};
    }
    case 0xcb: {
      HEXAPLA_TRY(bits, big_endian(8));
      return Packed{.kind = Kind::real, .real = std::bit_cast<double>(bits)};
    }
    case 0xcc:
    case 0xcd:
    case 0xce:
    case 0xcf: {
      HEXAPLA_TRY(value, sized(0xcc));
      return Packed{.kind = Kind::integer, .number = value};
    }
    case 0xd0:
    case 0xd1:
    case 0xd2:
    case 0xd3: {
      HEXAPLA_TRY(value, sized(0xd0));
      const unsigned unused = 64 - (8U << (head & 3U));
      const auto extended = static_cast<std::int64_t>(value << unused) >> unused;
      return Packed{.kind = Kind::integer, .number = static_cast<std::uint64_t>(extended)};
    }
    case 0xd9:
    case 0xda:
    case 0xdb: {
      HEXAPLA_TRY(size, sized(0xd9));
      return block(Kind::string, size);
    }
    case 0xdc:
    case 0xdd:
    case 0xde:
    case 0xdf: {
      HEXAPLA_TRY(count, big_endian((head & 1U) != 0 ? 4 : 2));
      return container(head < 0xde ? Kind::array : Kind::map, count);
    }
    default:
      --at_;
      return std::unexpected(malformed("an extension type, which is not read"));
  }
}

Result<Packed> PackReader::next(Kind kind) {
  const std::size_t before = at_;
  HEXAPLA_TRY(item, next());
  if (item.kind == kind) return item;
  at_ = before;
  return std::unexpected(malformed("an item of another kind than expected"));
}

Result<std::string_view> PackReader::text() {
  const std::size_t before = at_;
  HEXAPLA_TRY(item, next());
  if (item.is_text()) return item.bytes;
  at_ = before;
  return std::unexpected(malformed("a string was expected"));
}

Result<std::uint64_t> PackReader::integer() {
  HEXAPLA_TRY(item, next(Kind::integer));
  return item.number;
}

Result<void> PackReader::skip() {
  // Each item that is still owed takes a byte at least, so a sum beyond the bytes left is an error, and cannot overflow.
  for (std::uint64_t owed = 1; owed > 0;) {
    HEXAPLA_TRY(item, next());
    --owed;
    if (item.kind == Kind::array) owed += item.number;
    if (item.kind == Kind::map) owed += 2 * item.number;
    if (owed > bytes_.size() - at_) return std::unexpected(malformed("a container announces more than there is"));
  }
  return {};
}

}  // namespace hexapla::language
