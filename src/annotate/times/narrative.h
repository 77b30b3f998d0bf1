#pragma once

#include <hexapla/account.h>
#include <hexapla/annotations.h>

namespace hexapla::annotate::times {

/// Sets `Time::timex3` of all times, which are in text order: the value, or where it leaves the day open, the one that the
/// account's narrative gives it: of a clock time the day that its sentence names, else the one told last, else that of
/// publication; of "that day", "the next morning", "two days later" counted from the one told last, else from that of
/// publication. Days on which somebody only said something do not count as told. Cost: linear.
void place_in_narrative(const Account& account, Annotations& annotations);

}  // namespace hexapla::annotate::times
