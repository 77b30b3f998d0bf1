#pragma once

#include <span>

#include "core/story.h"

namespace hexapla::reconcile {

/// Whether two times that exclude each other are told of two things by what stands beside them:
///
/// - two hours in sentences that give them two days;
/// - a length and the window in which something was done so often ("a one-year extension", "two extensions in seven months");
/// - what two pages say of when they were posted;
/// - a day on which something was still so ("remained in jail on Friday");
/// - two acts (`date_two_acts`), or two matters of one sort (`are_of_two_matters`);
/// - one act done to two things ("signed a bill", "signed an order");
/// - what befell people without names whose ages are more than ten years apart, and no slip of a digit.
///
/// Symmetric. Cost: linear in what is read of the two sentences.
bool date_two_things(const Story& story, AnnotationRef one, AnnotationRef other);

/// Whether some account of `a` tells none of the days of `b` elsewhere of the same act or fate in one matter (two words of their
/// clauses and no other people), and one of `b` none of `a`: who gives both tells of two things, or how it knew of one. True of
/// times that name no day. Cost: the product of the mentions, of which at most `most_mentions_of_a_time` are looked at, and the
/// times of their accounts.
bool each_alone_dates(const Story& story, const Question& question, std::span<const AnnotationRef> a,
                      std::span<const AnnotationRef> b);

}  // namespace hexapla::reconcile
