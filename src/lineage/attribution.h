#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <hexapla/account.h>

#include "lineage/passages.h"

namespace hexapla::lineage {

/// True if `account` names `other`, by publisher, column name or host, as where it has something from: "according to the
/// Gazette", "the Gazette reported", "told the Gazette", "(Gazette)", "Source: Tarn-Post Media Wire" of tarnpost.example; or if
/// `other` is an agency that `account` credits. Cost: linear.
bool names_as_source(const Account& account, const Words& words, const Account& other);

/// The news agency that an account credits, by the short name of the trade ("AP"): "(AP)", "The Associated Press contributed …",
/// or in its author or publisher. The first one, if there are more.
std::optional<std::string_view> credited_agency(const Account& account, const Words& words);

}  // namespace hexapla::lineage
