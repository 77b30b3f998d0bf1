#pragma once

#include <cstdint>
#include <string_view>

#include <hexapla/span.h>

namespace hexapla::text {

/// What tells that a score is somebody's record of contests, wins first.
enum class RecordSign : std::uint8_t {
  none,     ///< it is none, or may be the score of a game or a vote: "lost to Tarn Rovers (1-3)", "Council Passes Bill (5-2)"
  name,     ///< the name before it: "Rita Moss (12-3)", "Rita Moss, 12-3, …" at the head of a sentence
  word,     ///< a word: "a 12-3 record", "her record fell to 3-12", "12-3, 9 knockouts"; not "a record crowd saw them win 5-3"
  changed,  ///< what it became: "improved to 12-3"; not "the lead improved to 5-3"
};

/// `score` holds two or three numbers in digits, as they stand in the text. A name is known by its capital letter alone: who
/// asks whether figures are a score at all wants a better one. Cost: constant, at most 120 bytes on either side are looked at.
RecordSign record_sign(std::string_view text, Span score);

/// Whether a folded word may stand between a name and its record: "Moss's career record is now 12-3".
bool links_to_record(std::string_view folded);

}  // namespace hexapla::text
