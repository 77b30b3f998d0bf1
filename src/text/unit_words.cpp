#include "text/unit_words.h"

#include <array>

#include "text/morphology.h"

namespace hexapla::text {

std::string unit_word(std::string_view word) {
  struct Spelling {
    std::string_view written, plain;
  };
  constexpr auto spellings = std::to_array<Spelling>({{"km", "kilometre"},
                                                      {"kms", "kilometre"},
                                                      {"kilometer", "kilometre"},
                                                      {"m", "metre"},
                                                      {"meter", "metre"},
                                                      {"mi", "mile"},
                                                      {"ft", "foot"},
                                                      {"kg", "kilogram"},
                                                      {"kgs", "kilogram"},
                                                      {"kilo", "kilogram"},
                                                      {"lb", "pound"},
                                                      {"lbs", "pound"},
                                                      {"cm", "centimetre"},
                                                      {"centimeter", "centimetre"},
                                                      {"c", "celsius"},
                                                      {"f", "fahrenheit"},
                                                      {"mph", "mile"},
                                                      {"kmh", "kilometre"},
                                                      {"kph", "kilometre"}});
  std::string one = singular(word);
  for (const Spelling& spelling : spellings)
    if (spelling.written == one) return std::string(spelling.plain);
  return one;
}

}  // namespace hexapla::text
