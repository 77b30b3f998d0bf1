#pragma once

#include <cstdint>
#include <string_view>

#include <hexapla/annotations.h>

namespace hexapla::align::quantities {

/// What a number is on a scale or of a place, by the words around it. Numbers of two measures answer no one question.
enum class Measure : std::uint8_t {
  none,
  magnitude,   ///< of a quake: "a magnitude of 6.1", "5.9 on the Richter scale"
  population,  ///< "home to 120,000 people", "a town of 15,000"
  distance,    ///< of a place from another: "35 miles southwest of Tarn"
  score,       ///< two numbers won and lost, of a match or a season: "88-72", "at 9-14"
};

/// Cost: linear in the sentence.
Measure told_measure(const Quantity& quantity, std::string_view source, Span sentence);

/// Whether it tells of any such thing, not of one: "a magnitude 6 quake can cause damage". Cost: constant.
bool is_generic(const Quantity& quantity, std::string_view source, Span sentence);

/// Whether two quantities of one sentence are what two sources put one measure at: "the institute put it at 5.9, but the survey
/// said 6.1". `a` stands before `b`. Cost: linear in what stands between them.
bool are_set_against(const Quantity& a, const Quantity& b, std::string_view source);

/// Who came out ahead by the words beside a score.
enum class Outcome : std::uint8_t { none, won, lost };

/// "88-72 setback at", "won 88-72". Cost: constant.
Outcome told_outcome(const Quantity& quantity, std::string_view source, Span sentence);

/// How the number of a count is written; of other kinds of quantity it is not asked.
enum class Notation : std::uint8_t { other, decimal, letters };
Notation notation_of(const Quantity& quantity, std::string_view source);

/// A figure with a decimal point beside the same number in letters: a mean of 8.0 is no count of eight.
inline bool are_mean_and_count(Notation a, Notation b) {
  return (a == Notation::decimal && b == Notation::letters) || (a == Notation::letters && b == Notation::decimal);
}

}  // namespace hexapla::align::quantities
