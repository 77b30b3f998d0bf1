#pragma once

#include <set>
#include <string>

#include "core/story.h"

namespace hexapla::reconcile {

/// Whether the words beside a name say that it is of a relative of one whom `called` calls: "17-year-old Jon Roe, one of the
/// deputy's sons", "the deputy's son Jon Roe". `called`: last words of what a participant is called by, folded, singular. Cost:
/// constant.
bool is_told_as_relative(std::string_view text, Span name, const std::set<std::string>& called);

/// Whether a name goes on with other words of a headline: "Ann Roe Checks" in a line that writes its words large, where the
/// account calls somebody "Ann Roe" elsewhere. Cost: linear in the account's labels if the name stands in a headline.
bool runs_on_in_headline(const Story& story, std::uint32_t account, Span name);

/// Whether a label stands in what an account tells of a former year or of months before it was published, when an office may have
/// been held that no longer is: "last year the council refused President Roe's choice". That somebody came into an office then
/// tells of now. Cost: linear in the sentence's statements.
bool is_of_former_time(const Story& story, std::uint32_t account, const Label& label);

}  // namespace hexapla::reconcile
