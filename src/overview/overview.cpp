#include "overview/overview.h"

#include "overview/omissions.h"
#include "overview/other_event.h"
#include "overview/participants.h"
#include "overview/singles.h"
#include "overview/timeline.h"
#include "overview/word_choices.h"

namespace hexapla::overview {

Overview survey(const Story& story, const std::vector<Finding>& findings) {
  Overview out;
  out.other_event = tell_of_another_event(story);
  out.timeline = timeline_of(story, findings);
  out.participants = participants_of(story);
  out.singles = singles_by_weight(story, findings, out.participants);
  out.omissions = omissions_of(story, findings, out.participants, out.other_event);
  out.words = word_choices(story, out.participants);
  return out;
}

}  // namespace hexapla::overview
