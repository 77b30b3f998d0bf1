#pragma once

#include <cstdint>
#include <string_view>

#include "core/story.h"

// What the words of an account say of a time beside its value. `source` and `text` are the account's text, `index` is that of a
// time. Cost: linear in the words of the sentence.

namespace hexapla::align::times {

/// Whether a time of the account says when or how long something was; false for what only says how often ("daily", "every
/// day"), and for what is part of a web address, numbers a house or says when a car was made.
bool answers_a_question(const Annotations& annotations, std::uint32_t index, std::string_view text);

/// Whether an account is written on from hour to hour, by the hours at the heads of its paragraphs ("6 p.m.: The road is open"):
/// the newest stands first, or its text says UPDATE. A list of what happened when goes the other way. Cost: linear in the text.
bool is_live(const Annotations& annotations, std::string_view text);

/// Whether a time is that at which a part of the account was written: "UPDATE (6 p.m.): …", "6 p.m.: …" at the head of a
/// paragraph where `live` (is_live), the day behind a post's author ("Ann Roe (@roe) July 30, 2016"), or when what it shows was
/// published ("(Published May 2)"). It is compared with nothing: two parts written on one day tell of two things.
bool stamps_a_part(const Annotations& annotations, std::uint32_t index, std::string_view text, bool live);

/// Whether the words before a time in its sentence tell it as what is to come: "will be sworn in on", "is due on".
bool is_coming(std::string_view source, Span sentence, const Time& time);

/// Where what a time dates ends in its sentence: of "sirens sounded at 3:50, 25 minutes before the bridge fell" what follows the
/// length is told of another time.
std::uint32_t own_end(std::string_view source, const Annotations& annotations, std::uint32_t index);

/// Whether a verb is to shoot in this sentence: of "fire", which else is the end of somebody's job, and of "open fire".
bool shoots(std::string_view sentence, std::string_view act);

/// Whether a statement tells that the police or a crew were called, sent or came: "Police responded", "police said they
/// responded", "a neighbour called 911"; not "Lawmakers called for a vote", "Crowds rushed to the stores".
bool is_call_out(std::string_view source, const Annotations& annotations, const Statement& statement);

/// Whether what a time dates was said at a news conference, or is one: "said at a press briefing on Monday", "held a news
/// conference".
bool is_of_a_briefing(const Time& time);

/// Whether a sentence has no word but those of its times and such as stand by the date of an account.
bool is_date_line(std::string_view source, const Annotations& annotations, std::uint32_t sentence_index);

/// "10 a.m. (0800 GMT)": whether nothing but a bracket stands between a clock time and the one before it.
bool is_converted(std::string_view source, const Annotations& annotations, std::uint32_t index);

}  // namespace hexapla::align::times
