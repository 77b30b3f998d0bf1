#include "text/people_words.h"

#include <array>

#include "core/in_list.h"

namespace hexapla::text {
namespace {

constexpr auto of_one = std::to_array<std::string_view>({"he", "her", "hers", "him", "his", "she"});
constexpr auto of_many = std::to_array<std::string_view>({"their", "theirs", "them", "they"});
constexpr auto arresting = std::to_array<std::string_view>({"apprehend", "arrest", "book", "capture", "jail", "recapture"});
constexpr auto bringing = std::to_array<std::string_view>(
    {"bring", "fly", "hand", "hand-over", "hold", "move", "send", "take", "transfer", "transport"});

}  // namespace

bool is_plural_pronoun(std::string_view word) { return in(of_many, word); }
bool is_personal_pronoun(std::string_view word) { return in(of_one, word) || is_plural_pronoun(word); }
bool is_arrest(std::string_view verb) { return in(arresting, verb); }
bool is_bringing(std::string_view verb) { return in(bringing, verb); }

}  // namespace hexapla::text
