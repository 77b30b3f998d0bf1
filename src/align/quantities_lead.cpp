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

std::uint32_t behind(const Quantity& quantity, std::string_view source) {
  constexpr std::string_view opening = ", including ";
  constexpr std::size_t longest = 60;  // bytes of who is named
  const std::uint32_t end = std::max(quantity.number.end, quantity.span.end);
  if (!source.substr(end).starts_with(opening)) return end;
  const std::string_view named = source.substr(end + opening.size(), longest);
  const std::size_t close = named.find_first_of(",.;:()\n\"");
  if (close == std::string_view::npos || named[close] != ',') return end;
  return end + static_cast<std::uint32_t>(opening.size() + close + 1);
}

}  // namespace hexapla::align::quantities
