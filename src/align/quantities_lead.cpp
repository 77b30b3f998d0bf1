#include "align/quantities_lead.h"

#include <algorithm>
#include <cstddef>

namespace hexapla::align::quantities {

bool ends_phrase(std::string_view between) { return between.find_first_of(".;:,()\n\"") != std::string_view::npos; }

std::vector<text::Word> lead_to(std::string_view source, Span sentence, std::uint32_t stop, std::uint32_t longest) {
  const std::uint32_t start = std::max(sentence.begin, stop > longest ? stop - longest : 0);
  if (start >= stop) return {};
  std::vector<text::Word> words = text::words(source.substr(start, stop - start), start);
  std::ranges::reverse(words);
  std::uint32_t to = stop;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (ends_phrase(source.substr(words[i].span.end, to - words[i].span.end))) {
      words.resize(i);
      break;
    }
    to = words[i].span.begin;
  }
  return words;
}

}  // namespace hexapla::align::quantities
