#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/annotations.h>

namespace hexapla::text {

/// Words of a headline that have "at" and an age behind them: "Ida Brandt dead at 95".
inline constexpr auto obituary_words = std::to_array<std::string_view>({"dead", "dies"});

enum class Gender : std::uint8_t { none, male, female };

/// What a lower-case singular noun says of a person's gender: "boy", "son", "policeman" are male; "victim" says nothing.
Gender gender_of(std::string_view singular);
/// Whether a lower-case singular noun is one for a person, by its gender or by what it names: "boy", "officer".
bool is_person(std::string_view singular);

/// Whose age a quantity is: the folded name of its participant, without what is no name ("year-old"). Empty if the name only
/// stands near: it tells where somebody is from ("a 3-year-old Detroit boy"), or who says so ("according to Ida Brandt, a
/// 6-year-old girl"). Cost: linear in the sentence.
std::string bearer_of(const Quantity& quantity, const Annotations& annotations, std::string_view text);

/// Whether two folded names may be one person's: one holds the words of the other, or they end on one word and begin with one
/// letter or sound ("malijha grant", "malijah grant"; "katherine", "catherine"). An empty name may be anybody's.
bool may_be_one_bearer(std::string_view a, std::string_view b);

/// A folded name with the words by which it is compared, for one that is compared with many.
struct BearerName {
  std::string name;
  std::vector<std::string> words;
};
BearerName read_bearer(std::string name);
/// The same of names that have been read. Cost: linear in their words.
bool may_be_one_bearer(const BearerName& a, const BearerName& b);

}  // namespace hexapla::text
