#include "ingest/feeds/feed_time.h"

#include <array>
#include <vector>

#include "ingest/html/references.h"

namespace hexapla::feeds {
namespace {

struct Zone {
  std::string_view name;
  std::string_view difference;
};
constexpr std::array zones = {
    Zone{"ut", "+0000"},  Zone{"est", "-0500"}, Zone{"edt", "-0400"}, Zone{"cst", "-0600"}, Zone{"cdt", "-0500"},
    Zone{"mst", "-0700"}, Zone{"mdt", "-0600"}, Zone{"pst", "-0800"}, Zone{"pdt", "-0700"},
};

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && !html::is_space(text[end])) ++end;
    if (end > at) out.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

bool is_number(std::string_view word, std::size_t digits) {
  if (word.size() != digits) return false;
  for (const char c : word) {
    if (!html::is_digit(c)) return false;
  }
  return true;
}

bool is_word(std::string_view word) { return word.size() >= 3 && html::is_letter(word[0]); }

}  // namespace

std::string feed_time(std::string_view written) {
  constexpr std::size_t longest = 128;
  const std::vector<std::string_view> words = words_of(html::trimmed(written).substr(0, longest));
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string word(words[i]);
    // "Thu, 01 Jan 04 19:48:21 EST": the year after the month's name, the zone last.
    if (i >= 2 && is_number(word, 2) && is_word(words[i - 1]) && html::is_digit(words[i - 2][0]))
      word.insert(0, word < "50" ? "20" : "19");
    if (i > 0 && i + 1 == words.size()) {
      for (const Zone& zone : zones) {
        if (html::equals_ignoring_case(word, zone.name)) word = zone.difference;
      }
    }
    if (i != 0) out += ' ';
    out += word;
  }
  return out;
}

}  // namespace hexapla::feeds
