#pragma once

#include <string_view>

#include "core/story.h"

namespace hexapla::align::quantities {

/// Over what a figure reaches.
enum class Period : std::uint8_t {
  none,         ///< not told
  last_season,  ///< "last season", "last year"
  this_season,  ///< "this season", "so far this year"
  since,        ///< "since Friday"
  several,      ///< "over four nights", "in his last two games"
};
struct Scope {
  Period period = Period::none;
  bool from_start = false;  ///< since a year or season began: "since January"
  bool wide = false;        ///< of several places or days together: "across the city", "since Friday"
  bool mean = false;        ///< an average: "averaged 22.8 points", "eight rebounds a game"
  bool whole = false;       ///< told with a part of it, as somebody's: "ten of the Gulls' 16 games"
  bool of_all = false;      ///< told with a part of it, as nobody's: "two of the 24 sailors"
  bool in_one = false;      ///< the one event of which it is told that something happened in it: "in one shooting"
  bool beside = false;      ///< of a former month: its account gives another such number at its head
  int month = 0;            ///< of a former event behind the account's head: "in September"; `some_month` of one not named
};
inline constexpr int some_month = 13;
inline constexpr std::uint32_t scope_head = 5;  ///< sentences that tell of what an account is of; chosen by hand

/// The month of the account's publication, 1 … 12; 0 if it is not known.
int month_of_writing(const Account& account);

/// Cost: linear in the sentence.
Scope scope_told(const Quantity& quantity, const Account& account, const Annotations& annotations);

}  // namespace hexapla::align::quantities
