#pragma once

#include <vector>

#include "core/story.h"

namespace hexapla::reconcile {

/// Whether two figures are told of different years: the sentences of both name years or days of years, and none that both name
/// ("73 officers were shot in 2011", "67 have been killed this year"). Each list holds a reading's mentions. Cost: linear in the
/// times of their sentences, of at most a few dozen mentions.
bool are_of_other_years(const Story& story, const std::vector<AnnotationRef>& a, const std::vector<AnnotationRef>& b);

/// Whether two figures are told of different months, quarters or years: the sentences of both name such periods, other than those
/// in which somebody spoke, and each of the one excludes each of the other ("9 percent in May", "8 percent in April"). Cost: as
/// above, and the product of the periods.
bool are_of_other_periods(const Story& story, const std::vector<AnnotationRef>& a, const std::vector<AnnotationRef>& b);

/// Whether the publication of all accounts that give a reading has a date.
bool have_dates(const Story& story, const std::vector<AnnotationRef>& mentions);

/// The latest year in which accounts that give a reading were published; of those of no date the latest of the figure's sentence,
/// or else of what they tell of the past. 0 if none is known. Cost: linear in the words of sentences with times.
int latest_year_told(const Story& story, const std::vector<AnnotationRef>& mentions);

}  // namespace hexapla::reconcile
