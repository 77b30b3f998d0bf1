#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <hexapla/annotations.h>

namespace hexapla::text {

/// Whether a folded name is that of a news agency or a platform, which spreads the news and has no part in it.
bool spreads_news(std::string_view name);

/// Whether one word alone names nothing that is in the news by itself: "street", "department", "islam".
bool is_bare_word(std::string_view folded);

/// What the form of a name tells of what it names, by its words: "Hill Street" is a place, "HMS Dorrit" a vehicle; `known`
/// otherwise, and `other` for days.
ParticipantKind kind_by_form(const std::vector<std::string>& words, ParticipantKind known);

}  // namespace hexapla::text
