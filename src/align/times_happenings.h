#pragma once

#include <string_view>

#include "align/times_features.h"
#include "text/time_values.h"

namespace hexapla::align::times {

/// The happening of a time that dates the police's or a crew's being called or dispatched, or their responding, which is at one
/// time.
inline constexpr std::string_view call_out = "call out";

/// "MARROWBY, July 18 (Wire) - Hours before the shooting": the day on which an account was written.
bool is_dateline(const Feature& feature);

/// Whether two times that exclude each other could be a slip of each other, were they told of one thing: two named days, hours an
/// hour apart or more, or years that are near. One name of a day in two weeks is more likely the same day, told from a day of
/// writing that is wrong. Symmetric. Cost: constant.
bool exclude_as_one(const Feature& a, const Feature& b);

/// Whether two accounts give one happening two days, or two hours that are not one told loosely.
/// `relation` is that of their values. Symmetric. Cost: constant.
bool give_other_days(const Feature& a, const Feature& b, text::TimeRelation relation);

/// The same of a statement that both accounts are likely to make.
bool date_one_statement_otherwise(const Feature& a, const Feature& b, text::TimeRelation relation);

/// How likely the accounts of the two are to make one statement that both date; 0 if they make none. Cost: linear in the
/// statements that either dates.
double one_statement(const Feature& a, const Feature& b);

}  // namespace hexapla::align::times
