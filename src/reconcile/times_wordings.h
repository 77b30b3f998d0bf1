#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/annotations.h>

namespace hexapla::reconcile {

/// Where the words stand by which a question of time can be named.
enum class WordingKind : std::uint8_t {
  statement,  ///< the statement that the time dates
  said,       ///< who said what then
  lasting,    ///< the noun of what lasts so long
  before,     ///< the last words of its clause before it
  after,      ///< the first behind it
  described   ///< the noun that a year stands before: "the 2016 election"
};

/// Words beside a time that can name what it dates, without loose ends.
struct TimeWording {
  WordingKind kind = WordingKind::before;
  std::string text;
  Span span;
  std::vector<std::string> keys;  ///< of its words of content
  bool has_verb = false;
  bool opens_with_pronoun = false;  ///< so that one cannot tell whom it is about
  bool is_plain = false;            ///< "the shooting happened": says no more than what it was
  bool is_open = false;             ///< ends in a verb that says nothing by itself
  bool is_saying = false;           ///< tells that somebody said something, which no question is about
};

/// The wordings that stand beside the account's time `index`, one of each kind; empty where there is none. The time stands in a
/// sentence. Cost: linear in the sentence.
std::array<TimeWording, 6> wordings_of(std::string_view text, const Annotations& annotations, std::uint32_t index);

/// What stands before a time in its sentence, be it of another clause; not the words of brackets that hold the time.
TimeWording words_before(std::string_view text, Span sentence, Span time);

/// Adds the keys of the words of content, and whether a verb is among them.
void read_words(TimeWording& wording, std::string_view words);

/// Whether a word tells a happening by itself: "shooting", "crash".
bool tells_happening(std::string_view words);

}  // namespace hexapla::reconcile
