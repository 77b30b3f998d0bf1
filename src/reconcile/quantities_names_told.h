#pragma once

#include <string>
#include <string_view>

#include "core/story.h"

namespace hexapla::reconcile {

/// Names what is counted by what the accounts tell of it: `noun` and what befell it or what it did ("shots fired by the guard",
/// "people who fled the pier"), of the statement whose happening most of the accounts tell; empty if a share of fewer than
/// `least` of them does. `befell`: the participle that is known already, behind which only a phrase may come that half of them
/// have. Cost: linear in the statements of the mentions' sentences.
std::string name_by_statement(const Story& story, const Question& question, const std::string& noun, bool people,
                              std::string_view befell = {}, double least = 0.5);

}  // namespace hexapla::reconcile
