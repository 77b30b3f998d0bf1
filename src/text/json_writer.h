#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hexapla::text {

/// Appends `number` as ECMAScript writes it (and RFC 8785 with it): the shortest digits that read back as the same double, whole
/// numbers without a point, an exponent only from 1e21 and below 1e-6. What JSON has no word for (infinite, not a number) is
/// "null".
void append_json_number(std::string& out, double number);

/// Appends `string` in quotation marks with the escapes of RFC 8259: only the quotation mark, the backslash and the control
/// characters below U+0020 are escaped. A byte that is not UTF-8 becomes U+FFFD, so that the result always is. Cost: linear.
void append_json_string(std::string& out, std::string_view string);

/// Writes one JSON value from left to right; the same calls give the same bytes. The caller keeps the grammar (a key before each
/// member of an object, every container ended), which assertions check.
class JsonWriter {
 public:
  /// Where the members of a container stand: each on a line of its own, or all on one line (so do those of containers inside).
  enum class Layout : std::uint8_t { block, line };

  /// `indent` blanks a level; 0 writes no white space at all.
  explicit JsonWriter(unsigned indent = 0) : indent_(indent) {}

  /// Room for so many bytes, so that a long text is not copied while it grows.
  void reserve(std::size_t bytes) { out_.reserve(bytes); }

  JsonWriter& begin_object(Layout layout = Layout::block) { return begin('{', layout); }
  JsonWriter& end_object() { return end('}'); }
  JsonWriter& begin_array(Layout layout = Layout::block) { return begin('[', layout); }
  JsonWriter& end_array() { return end(']'); }
  JsonWriter& key(std::string_view name);

  JsonWriter& value(std::string_view string);
  JsonWriter& value(const std::string& string) { return value(std::string_view(string)); }
  JsonWriter& value(const char* string) { return value(std::string_view(string)); }
  JsonWriter& value(bool boolean);
  JsonWriter& value(double number);
  JsonWriter& value(std::nullptr_t);
  template <std::integral Integer>
    requires(!std::same_as<Integer, bool>)
  JsonWriter& value(Integer integer) {
    if constexpr (std::signed_integral<Integer>)
      return signed_integer(integer);
    else
      return unsigned_integer(integer);
  }
  /// The value, or null.
  template <class T>
  JsonWriter& value(const std::optional<T>& optional) {
    return optional ? value(*optional) : value(nullptr);
  }

  /// A key and its value.
  template <class T>
  JsonWriter& member(std::string_view name, const T& member_value) {
    key(name);
    return value(member_value);
  }

  /// What was written so far.
  const std::string& text() const& { return out_; }
  std::string text() && { return std::move(out_); }

 private:
  struct Level {
    bool line = false;  ///< members on one line
    bool empty = true;  ///< no member yet
  };

  JsonWriter& begin(char bracket, Layout layout);
  JsonWriter& end(char bracket);
  JsonWriter& signed_integer(std::int64_t integer);
  JsonWriter& unsigned_integer(std::uint64_t integer);
  void separate();  ///< what stands between the member before and the one to come
  void new_line();

  std::string out_;
  std::vector<Level> levels_;
  unsigned indent_ = 0;
  bool after_key_ = false;
};

}  // namespace hexapla::text
