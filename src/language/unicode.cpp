#include "language/unicode.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/ustring.h>

#include "core/utf8.h"

namespace hexapla::language {
namespace {

constexpr std::size_t long_shape = 100;  // code points
constexpr int longest_run = 4;           // of one kind in a shape
constexpr int unicode_version = 14;

/// ICU may know a newer Unicode; what was not assigned in Unicode 14 has no properties here.
bool assigned(char32_t c) {
  UVersionInfo age;
  u_charAge(static_cast<UChar32>(c), age);
  return age[0] != 0 && age[0] <= unicode_version;
}

bool is_alpha(char32_t c) {
  if (c < 0x80) return (c | 0x20U) >= 'a' && (c | 0x20U) <= 'z';
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_L_MASK) != 0 && assigned(c);
}

/// str.isdigit: decimal digits and what looks like one (superscripts, circled digits).
bool is_digit(char32_t c) {
  if (c < 0x80) return c >= '0' && c <= '9';
  const int type = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_NUMERIC_TYPE);
  return (type == U_NT_DECIMAL || type == U_NT_DIGIT) && assigned(c);
}

bool is_upper(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_UPPERCASE) && assigned(c);
}

bool is_ascii(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  }
  return true;
}

}  // namespace

bool is_space(char32_t c) {
  if (c <= 0x20) return c == 0x20 || (c >= 0x09 && c <= 0x0d) || (c >= 0x1c && c <= 0x1f);
  if (c < 0x1680) return c == 0x85 || c == 0xa0;
  return c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

bool is_space(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto [c, size] = utf8::decode(text, at);
    if (!is_space(c)) return false;
    at += size;
  }
  return !text.empty();
}

bool is_alpha(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto [c, size] = utf8::decode(text, at);
    if (!is_alpha(c)) return false;
    at += size;
  }
  return !text.empty();
}

std::string lower(std::string_view text) {
  std::string out(text);
  if (is_ascii(text)) {
    for (char& c : out) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
    }
    return out;
  }
  std::u16string wide(text.size(), u'\0');
  UErrorCode status = U_ZERO_ERROR;
  std::int32_t size = 0;
  u_strFromUTF8WithSub(wide.data(), static_cast<std::int32_t>(wide.size()), &size, text.data(),
                       static_cast<std::int32_t>(text.size()), utf8::replacement, nullptr, &status);
  wide.resize(static_cast<std::size_t>(size));
  std::u16string folded(wide.size() * 3, u'\0');
  size = u_strToLower(folded.data(), static_cast<std::int32_t>(folded.size()), wide.data(),
                      static_cast<std::int32_t>(wide.size()), "", &status);
  folded.resize(static_cast<std::size_t>(size));
  out.resize(folded.size() * 3);
  u_strToUTF8(out.data(), static_cast<std::int32_t>(out.size()), &size, folded.data(), static_cast<std::int32_t>(folded.size()),
              &status);
  out.resize(static_cast<std::size_t>(size));
  return out;
}

std::string shape(std::string_view text) {
  std::string out;
  char32_t last = 0;
  int run = 0;
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) {
    if (count + 1 == long_shape) return "LONG";
    const auto [c, size] = utf8::decode(text, at);
    at += size;
    const char32_t kind = is_alpha(c) ? (is_upper(c) ? U'X' : U'x') : is_digit(c) ? U'd' : c;
    run = count > 0 && kind == last ? run + 1 : 0;
    last = kind;
    if (run < longest_run) utf8::append(out, kind);
  }
  return out;
}

std::string_view last_three(std::string_view text) {
  std::size_t at = text.size();
  for (int i = 0; i < 3 && at > 0; ++i) at -= utf8::decode_before(text, at).size;
  return text.substr(at);
}

std::string_view first_code_point(std::string_view text) { return text.substr(0, utf8::decode(text, 0).size); }

std::string composed(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* form_c = icu::Normalizer2::getNFCInstance(error);
  std::string out;
  icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(text.size()));
  if (U_SUCCESS(error))
    form_c->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr, error);
  return U_SUCCESS(error) ? out : std::string(text);
}

bool begins_with_mark(std::string_view text) {
  if (text.empty() || static_cast<unsigned char>(text[0]) < 0x80) return false;
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* form_c = icu::Normalizer2::getNFCInstance(error);
  return U_SUCCESS(error) && form_c->hasBoundaryBefore(static_cast<UChar32>(utf8::decode(text, 0).code_point)) == 0;
}

}  // namespace hexapla::language
