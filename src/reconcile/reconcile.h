#pragma once

#include <vector>

#include <hexapla/comparison.h>

#include "core/open_question.h"
#include "core/story.h"
#include "reconcile/known_names.h"
#include "text/rates.h"

namespace hexapla::reconcile {

/// Groups a question's mentions into readings, relates them, names the question and gives the reason. Sums in several currencies
/// are compared by the story's rates.
Finding reconcile_quantity(const Story& story, const Question& question, const text::Rates& rates, const KnownNames& names);
Finding reconcile_time(const Story& story, const Question& question);
Finding reconcile_quotation(const Story& story, const Question& question, const KnownNames& names);
/// One reading, unless a statement of it is denied by another in much the same words: then those that are negative are a reading
/// of their own, in conflict where two accounts are certain of either. Named by the first wording of the reading that most
/// accounts give.
Finding reconcile_statement(const Story& story, const Question& question);
/// What is not known is the first reading, each answer of another key one of its own, all in conflict with it; an update of it,
/// but where the accounts that answer were certainly published before those that do not know.
Finding reconcile_unknown(const Story& story, const OpenQuestion& question);
/// Each wording is a reading; named by the one that most accounts use. Two are in conflict where they spell one name in two ways,
/// or one says of an office that it is held and the other that it was.
Finding reconcile_label(const Story& story, const Question& question);

/// Orders findings by importance: more origins first, then conflict, compatible, agree, single, then position.
void order(const Story& story, std::vector<Finding>& findings);

/// Adds to ordered findings the sums that their figures bear out (238 + 21 = 259), within a finding and across findings.
void find_sums(const Story& story, std::vector<Finding>& findings);

/// Gives ages of one name what the accounts tell of whose they are, "age of the girl shot in the leg", and other findings of one
/// kind and name the value of their first reading, "age of the girl (12 years old)", so that a reader can tell them apart. Cost:
/// linear in the statements of the ages' sentences, n log n in the findings.
void tell_names_apart(const Story& story, std::vector<Finding>& findings);

/// Takes out of `statements` those that accounts agree in and that one quotation of `findings` holds in each of them: what
/// somebody said is told once, as a quotation, and not as what the accounts tell themselves. Cost: n log n in the mentions.
void leave_out_quoted(const std::vector<Finding>& findings, std::vector<Finding>& statements);

/// Says in the reason of a finding that two or more accounts of one origin agree in: they share text, so that they are one
/// witness.
void tell_one_origin(Finding& finding);

}  // namespace hexapla::reconcile
