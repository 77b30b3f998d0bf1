#pragma once

#include <optional>
#include <string_view>

#include <hexapla/annotations.h>

namespace hexapla::annotate::statements {

// What the words mean by which accounts say what is not known yet. All take lemmas in lower case. Cost: linear in short lists.

/// What a noun asks for: "motive", "identity", "whereabouts".
std::optional<Matter> matter_of(std::string_view noun);

/// A noun that holds knowledge of what stands behind "on", "about" or "as to": "word", "information", "details".
bool holds_knowledge(std::string_view noun);

/// A verb that makes known or comes to know its object: "release", "determine", "identify".
bool makes_known(std::string_view verb);

/// One that anybody may do, so that it counts only of those who look into a matter or speak for others: "know", "say".
bool is_anybodys(std::string_view verb);

/// A verb whose person becomes known by name: "identify", "name".
bool gives_name(std::string_view verb);

/// A verb whose object is not done: "decline to say", "fail to name".
bool fails(std::string_view verb);

/// "unknown", "unclear".
bool is_unknown(std::string_view adjective);

/// "known", "clear": of what is not, nothing is known.
bool is_known(std::string_view adjective);

/// A verb by which somebody falls into the hands of the law: "arrest", "catch".
bool is_seizure(std::string_view verb);

/// Somebody who is looked for: "suspect", "gunman".
bool is_wanted(std::string_view noun);

/// A verb that asks for what came before: "lead" ("what led to it"), "prompt", "spark".
bool is_cause(std::string_view verb);

/// Something that somebody does to others, or that happens, and that has reasons: "shoot", "attack", "happen".
bool has_reason(std::string_view verb);

}  // namespace hexapla::annotate::statements
