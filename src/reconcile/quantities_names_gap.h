#pragma once

#include <string>

#include "core/story.h"

namespace hexapla::reconcile {

/// "times the boat was hit": how often the accounts say that something happened, in the words of the statement that most share;
/// empty without one.
std::string times_question(const Story& story, const Question& question);

/// The statement that holds the figure with a gap for it ("set aside … for the passengers"), of the mention whose words most of
/// the accounts share; empty without one. Cost of both: linear in the statements of the mentions' sentences.
std::string statement_question(const Story& story, const Question& question);

}  // namespace hexapla::reconcile
