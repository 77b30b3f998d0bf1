#include "ingest/archive/kinds.h"

#include <algorithm>
#include <array>

#include "ingest/archive/records.h"

namespace hexapla::archive {
namespace {

using namespace std::string_view_literals;

constexpr std::array<std::string_view, 9> names = {"", "gzip", "zstd", "xz", "bzip2", "zip", "tar", "warc", "arc"};

/// A tar header's sum holds: of its bytes, those of the sum itself taken for spaces (POSIX.1-1988).
bool is_tar(std::string_view head) {
  constexpr std::size_t block = 512, sum_begin = 148, sum_end = 156;
  if (head.size() < block || head[0] == '\0') return false;
  std::uint32_t sum = 0, stated = 0;
  for (std::size_t i = 0; i < block; ++i) {
    sum += i >= sum_begin && i < sum_end ? ' ' : static_cast<unsigned char>(head[i]);
  }
  std::string_view digits = head.substr(sum_begin, sum_end - sum_begin);
  digits.remove_prefix(std::min(digits.find_first_not_of(' '), digits.size()));
  digits = digits.substr(0, digits.find_first_not_of("01234567"));
  for (const char digit : digits) stated = stated * 8 + static_cast<std::uint32_t>(digit - '0');
  return !digits.empty() && sum == stated;
}

bool is_bzip2(std::string_view head) {
  if (!head.starts_with("BZh"sv) || head.size() < 10 || head[3] < '1' || head[3] > '9') return false;
  const std::string_view block = head.substr(4, 6);  // of a text, or of none
  return block == "1AY&SY"sv || block == "\x17\x72\x45\x38\x50\x90"sv;
}

bool is_zstd(std::string_view head) {
  const bool skippable = head.size() > 4 && (static_cast<unsigned char>(head[0]) & 0xF0U) == 0x50U;
  return head.starts_with("\x28\xB5\x2F\xFD"sv) || (skippable && head.substr(1).starts_with("\x2A\x4D\x18"sv));
}

}  // namespace

Container container_of(std::string_view head) {
  if (head.starts_with("\x1F\x8B\x08"sv)) return Container::gzip;
  if (is_zstd(head)) return Container::zstd;
  if (head.starts_with("\xFD\x37zXZ\0"sv)) return Container::xz;
  if (is_bzip2(head)) return Container::bzip2;
  if (head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv)) return Container::zip;
  if (begins_record(RecordForm::warc, head.substr(std::min(head.find_first_not_of("\r\n"), head.size())))) return Container::warc;
  if (head.starts_with("filedesc://"sv)) return Container::arc;
  return is_tar(head) ? Container::tar : Container::none;
}

std::string_view name_of(Container container) { return names.at(static_cast<std::size_t>(container)); }

Container container_named(std::string_view name) {
  const auto found = std::ranges::find(names, name);
  return found == names.end() ? Container::none : static_cast<Container>(found - names.begin());
}

}  // namespace hexapla::archive
