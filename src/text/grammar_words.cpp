#include "text/grammar_words.h"

#include <array>

#include "core/in_list.h"

namespace hexapla::text {
namespace {

constexpr auto possessives = std::to_array<std::string_view>({"her", "his", "its", "my", "our", "their", "your"});
constexpr auto being = std::to_array<std::string_view>({"are", "be", "been", "being", "is", "was", "were"});
constexpr auto having = std::to_array<std::string_view>({"had", "has", "have"});
constexpr auto adding =
    std::to_array<std::string_view>({"additional", "another", "fifth", "fourth", "further", "second", "sixth", "third"});
constexpr auto ordinal_endings = std::to_array<std::string_view>({"nd", "rd", "st", "th"});

}  // namespace

bool is_possessive(std::string_view word) { return in(possessives, word); }
bool is_form_of_be(std::string_view word) { return in(being, word); }
bool is_form_of_have(std::string_view word) { return in(having, word); }
bool adds_another(std::string_view word) { return in(adding, word); }
bool tells_of_another(std::string_view word) { return word == "other" || adds_another(word); }
bool is_ordinal_ending(std::string_view word) { return in(ordinal_endings, word); }

}  // namespace hexapla::text
