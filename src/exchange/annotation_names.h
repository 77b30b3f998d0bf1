#pragma once

#include "core/names.h"

// The names of what annotations hold, for writing and reading back.

namespace hexapla::exchange {

inline constexpr NameTable<5> token_names = {"word", "number", "punctuation", "symbol", "url"};
inline constexpr NameTable<13> quantity_names = {"count",  "money", "percent",     "age",   "duration",    "length", "area",
                                                 "volume", "mass",  "temperature", "speed", "clock_score", "other"};
inline constexpr NameTable<5> time_names = {"date", "clock", "duration", "set", "vague"};
inline constexpr NameTable<4> saying_names = {"direct", "scare", "title", "indirect"};
inline constexpr NameTable<7> role_names = {"subject", "object", "recipient", "attribute", "complement", "oblique", "place"};
inline constexpr NameTable<8> modality_names = {"plain",      "future",      "possibility", "ability",
                                                "obligation", "conditional", "intention",   "question"};
inline constexpr NameTable<4> certainty_names = {"certain", "probable", "possible", "uncommitted"};
inline constexpr NameTable<6> stance_names = {"neutral", "affirms", "believes", "doubts", "denies", "asks"};
inline constexpr NameTable<7> matter_names = {"name", "motive", "arrest", "charge", "number", "condition", "place"};

}  // namespace hexapla::exchange
