#pragma once

#include <cstdint>
#include <string_view>

namespace hexapla::annotate::names {

/// What a word may be to a reader of names. A word may be several things.
enum Class : std::uint32_t {
  function = 1U << 11,    ///< never part of a name ("the", "when"), whatever its case
  ordinary = 1U << 0,     ///< opens sentences and headlines without being a name ("police", "prices")
  connector = 1U << 1,    ///< joins two capitalised words whatever they are ("de", "al", "von")
  role = 1U << 2,         ///< a title or office that stands before a person's name ("president", "mr")
  role_part = 1U << 3,    ///< part of a longer office only ("press" in "press secretary", "vice")
  institution = 1U << 4,  ///< ends the name of a body or place ("department", "county"): a role before it is part of that name
  takes_of = 1U << 5,     ///< begins a name that goes on with "of" ("university", "gulf")
  calendar = 1U << 6,     ///< weekdays, months
  demonym = 1U << 7,      ///< adjectives of countries: a name only as part of one
  abbreviated = 1U << 8,  ///< is written with a point that does not end a sentence ("st", "mr", "gen")
  possessed = 1U << 9,    ///< its "'s" does not end the name ("sheriff's office")
  particle = 1U << 10,    ///< what may follow a person's name ("jr", "iii")
  surname = 1U << 12,     ///< a role word that is as likely a surname inside a name ("king", "bishop")
  place = 1U << 13,       ///< countries, states and the best known cities: not the short form of a longer name
  direction = 1U << 14,   ///< makes another place of a place ("north", "new")
  numbered = 1U << 15,    ///< a number after it is part of the name ("channel", "route")
};

/// The classes of a word in lower case (without its last point), as a sum of `Class`; 0 for a word that is in no list.
std::uint32_t classes(std::string_view lower);

/// Whether the endings of English say that a sentence-initial word is no name ("officers", "according", "unfortunately").
bool has_ordinary_ending(std::string_view lower);

/// The long form of a first name's short form ("joe": "joseph"), or the name itself.
std::string_view long_first_name(std::string_view lower);

}  // namespace hexapla::annotate::names
