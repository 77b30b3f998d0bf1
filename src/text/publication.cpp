#include "text/publication.h"

#include <array>
#include <chrono>
#include <fmt/format.h>

#include "core/in_list.h"

namespace hexapla::text {
namespace {

constexpr std::int64_t minute = 60, hour = 60 * minute, day = 24 * hour;
/// Time zones reach from -12 to +14 hours; two places whose zones are not told can be 26 hours apart, one told and one not 14.
constexpr std::int64_t widest_zone = 14 * hour;

/// Reads digits and separators from the left.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}
  bool at_end() const { return text_.empty(); }
  bool skip(char c) {
    if (!text_.starts_with(c)) return false;
    text_.remove_prefix(1);
    return true;
  }
  /// A number of exactly `digits` digits, or nothing.
  std::optional<int> number(std::size_t digits) {
    if (text_.size() < digits) return std::nullopt;
    int out = 0;
    for (std::size_t i = 0; i < digits; ++i) {
      if (text_[i] < '0' || text_[i] > '9') return std::nullopt;
      out = out * 10 + (text_[i] - '0');
    }
    text_.remove_prefix(digits);
    return out;
  }
  void skip_digits() {
    while (!text_.empty() && text_[0] >= '0' && text_[0] <= '9') text_.remove_prefix(1);
  }

 private:
  std::string_view text_;
};

std::int64_t seconds_at(std::chrono::year_month_day date) {
  return std::int64_t{std::chrono::sys_days(date).time_since_epoch().count()} * day;
}

/// "Z" or "+02:00" or "-0500"; false if something else stands there.
bool read_zone(Reader& reader, Publication& out) {
  if (reader.at_end()) return true;
  std::int64_t shift = 0;
  if (!reader.skip('Z')) {
    const int sign = reader.skip('+') ? 1 : -1;
    if (sign < 0 && !reader.skip('-')) return false;
    const auto hours = reader.number(2);
    reader.skip(':');
    const auto minutes = reader.number(2);
    if (!hours) return false;
    shift = sign * (*hours * hour + minutes.value_or(0) * minute);
  }
  out.begin -= shift;
  out.end -= shift;
  out.zoned = true;
  return reader.at_end();
}

bool read_clock(Reader& reader, Publication& out) {
  const auto hours = reader.number(2);
  const bool colon = reader.skip(':');
  const auto minutes = reader.number(2);
  if (!hours || !colon || !minutes || *hours > 24 || *minutes > 59) return false;
  out.begin += *hours * hour + *minutes * minute;
  out.end = out.begin + minute;
  if (reader.skip(':')) {
    const auto seconds = reader.number(2);
    if (!seconds || *seconds > 60) return false;
    out.begin += *seconds;
    out.end = out.begin + 1;
    if (reader.skip('.')) reader.skip_digits();
  }
  return read_zone(reader, out);
}

}  // namespace

std::optional<Publication> read_publication(std::string_view iso) {
  using namespace std::chrono;
  Reader reader(iso);
  const auto y = reader.number(4);
  if (!y) return std::nullopt;
  const std::chrono::year year_read(*y);
  if (reader.at_end()) {
    return Publication{.begin = seconds_at(year_read / January / 1), .end = seconds_at((year_read + years(1)) / January / 1)};
  }
  const bool dash = reader.skip('-');
  const auto m = reader.number(2);
  if (!dash || !m || *m < 1 || *m > 12) return std::nullopt;
  const year_month month_read = year_read / *m;
  if (reader.at_end()) {
    return Publication{.begin = seconds_at(month_read / 1), .end = seconds_at((month_read + months(1)) / 1)};
  }
  const bool second_dash = reader.skip('-');
  const auto d = reader.number(2);
  if (!second_dash || !d || !(month_read / *d).ok()) return std::nullopt;
  Publication out{.begin = seconds_at(month_read / *d)};
  out.end = out.begin + day;
  if (reader.at_end()) return out;
  if (!reader.skip('T') && !reader.skip(' ')) return std::nullopt;
  return read_clock(reader, out) ? std::optional(out) : std::nullopt;
}

std::optional<Publication> last_publication(const Metadata& metadata) {
  const std::optional<std::string>& told = metadata.updated ? metadata.updated : metadata.published;
  return told ? read_publication(*told) : std::nullopt;
}

std::optional<std::int64_t> seconds_between(const Publication& first, const Publication& second) {
  const std::int64_t slack = first.zoned == second.zoned ? 0 : widest_zone;
  if (second.begin - first.end < slack) return std::nullopt;
  return second.begin - first.begin;
}

std::string describe_seconds(std::int64_t seconds) {
  const auto counted = [](std::int64_t count, std::string_view unit) {
    return fmt::format("{} {}{}", count, unit, count == 1 ? "" : "s");
  };
  if (seconds < 2 * minute) return counted(seconds, "second");
  if (seconds < 2 * hour) return counted(seconds / minute, "minute");
  if (seconds < 2 * day && seconds % day != 0) return counted((seconds + hour / 2) / hour, "hour");
  return counted((seconds + day / 2) / day, "day");
}

bool is_publication_stamp(std::string_view folded) {
  constexpr auto stamps = std::to_array<std::string_view>({"modified", "posted", "published", "update", "updated"});
  return in(stamps, folded);
}

bool stands_by_a_stamp(std::string_view folded) {
  constexpr auto beside =
      std::to_array<std::string_view>({"a", "am", "at", "date", "first", "last", "m", "on", "originally", "p", "pm"});
  return is_publication_stamp(folded) || in(beside, folded);
}

}  // namespace hexapla::text
