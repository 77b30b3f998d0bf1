#include "text/charset_detect.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <unicode/ucsdet.h>

#include "text/charset_decoder.h"
#include "text/charset_scripts.h"

namespace hexapla::text {
namespace {

struct Close {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

constexpr std::size_t sample_size = 16384;

std::string sample_of(std::string_view bytes) {
  std::string sample;
  std::size_t at = 0;
  while (at < bytes.size() && sample.size() < sample_size) {
    std::size_t end = std::min(bytes.find('\n', at), bytes.size() - 1) + 1;
    const std::string_view line = bytes.substr(at, std::min(end - at, sample_size));
    if (std::ranges::any_of(line, [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) sample += line;
    at = end;
  }
  return sample;
}

/// ICU's first answer that can be one here; null if it has none.
const Charset* ask_icu(const std::string& sample) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, Close> detector(ucsdet_open(&status));
  ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  ucsdet_enableInputFilter(detector.get(), true);
  std::int32_t count = 0;
  const UCharsetMatch** const matches = ucsdet_detectAll(detector.get(), &count, &status);
  for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    const Charset* const charset = find_charset(ucsdet_getName(matches[i], &status));
    // It offers UTF-8 for broken UTF-8 and UTF-16 for whatever it does not know.
    if (charset != nullptr && (charset->scheme == Scheme::single_byte || charset->scheme == Scheme::multi_byte)) return charset;
  }
  return nullptr;
}

/// What ICU answers where it does not know or mixes up Cyrillic; its Greek, Hebrew, Arabic and multi-byte answers are sound.
bool is_confused_with_cyrillic(std::string_view name) {
  constexpr std::string_view names[] = {"windows-1250", "windows-1251", "windows-1252", "windows-1254",
                                        "iso-8859-2",   "iso-8859-5",   "koi8-r",       "ibm866"};
  return std::ranges::find(names, name) != std::end(names);
}

/// True if hardly a byte of the sample is invalid or a control in this character set.
bool reads_well(std::string_view sample, const Charset& charset) {
  constexpr std::size_t share = 200;
  const Decoding decoding = decode_as(sample, charset);
  std::size_t odd = decoding.invalid_bytes;
  for (std::size_t i = 0; i + 1 < decoding.text.size(); ++i) {
    const bool c1 = decoding.text[i] == '\xC2' && static_cast<unsigned char>(decoding.text[i + 1]) < 0xA0;
    if (c1) ++odd;
  }
  return odd * share <= sample.size();
}

}  // namespace

ByteOrderMark byte_order_mark(std::string_view bytes) {
  const auto starts = [&](std::string_view mark) { return bytes.starts_with(mark); };
  if (starts("\xEF\xBB\xBF")) return {find_charset("utf-8"), 3};
  if (starts(std::string_view("\xFF\xFE\0\0", 4))) return {find_charset("utf-32le"), 4};
  if (starts(std::string_view("\0\0\xFE\xFF", 4))) return {find_charset("utf-32be"), 4};
  if (starts("\xFF\xFE")) return {find_charset("utf-16le"), 2};
  if (starts("\xFE\xFF")) return {find_charset("utf-16be"), 2};
  return {};
}

const Charset* zero_byte_charset(std::string_view bytes) {
  constexpr std::size_t looked_at = 4096;
  const std::string_view head = bytes.substr(0, std::min(bytes.size(), looked_at) & ~std::size_t{3});
  std::array<std::size_t, 4> zeros = {};
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i] == 0) ++zeros[i % 4];
  }
  const std::size_t quarter = head.size() / 4;
  if (quarter < 2) return nullptr;
  // In UTF-32 the high byte of every character is zero; in UTF-16 that of every blank and digit, however few letters are Latin.
  constexpr std::size_t least_share = 20;
  const auto many = [&](std::size_t count) { return count * least_share >= quarter; };
  if (zeros[3] == quarter && zeros[2] * 10 >= quarter * 9 && !many(zeros[0])) return find_charset("utf-32le");
  if (zeros[0] == quarter && zeros[1] * 10 >= quarter * 9 && !many(zeros[3])) return find_charset("utf-32be");
  // Latin text is half zeros in UTF-16, and of other scripts not every byte looks like ASCII: few zeros among ASCII are stray
  // ones.
  const std::size_t all_zeros = zeros[0] + zeros[1] + zeros[2] + zeros[3];
  const auto is_ascii_text = [](char c) {
    return c == 0 || (c >= ' ' && c < '\x7F') || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  };
  if (all_zeros * 3 < head.size() && std::ranges::all_of(head, is_ascii_text)) return nullptr;
  const bool odd = many(zeros[1]) && many(zeros[3]);
  const bool even = many(zeros[0]) && many(zeros[2]);
  if (odd == even || (odd ? zeros[0] + zeros[2] : zeros[1] + zeros[3]) * least_share > quarter) return nullptr;
  const Charset* const charset = find_charset(odd ? "utf-16le" : "utf-16be");
  const Decoding decoding = decode_as(head, *charset);
  const auto is_control = [](char c) { return c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'; };
  if (decoding.invalid_bytes > 2 || std::ranges::any_of(decoding.text, is_control))
    return nullptr;  // 2: a pair cut by the sample
  return charset;
}

const Charset* detect_charset(std::string_view bytes) {
  const std::string sample = sample_of(bytes);
  if (const Charset* const charset = detect_mac_roman(sample)) return charset;
  if (const Charset* const charset = detect_thai(sample)) return charset;
  if (const Charset* const charset = detect_hebrew(sample)) return charset;
  const Charset* const guess = ask_icu(sample);
  const bool reads = guess != nullptr && reads_well(sample, *guess);
  if (reads && !is_confused_with_cyrillic(guess->name)) return guess;
  if (const Charset* const charset = detect_cyrillic(sample)) return charset;
  if (reads && guess->name == "windows-1252" && is_turkish(sample)) return find_charset("windows-1254");
  const Charset* const johab = reads ? nullptr : detect_johab(sample);
  return johab != nullptr ? johab : guess;
}

}  // namespace hexapla::text
