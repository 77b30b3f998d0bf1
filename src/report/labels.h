#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/account.h>

namespace hexapla::report {

/// What the accounts are called in a report: their names, each displayable and at most `cells` cells wide, a name that a machine
/// made ("000_a215ecec5eef112c") up to the first signs of its key ("000_a215…"). Where that makes two alike they keep more of
/// their names, and at last are led by their ids. Cost: linear in the names, n log n in the accounts.
std::vector<std::string> labels_of(std::span<const Account> accounts, unsigned cells);

/// `words`, in which accounts are named, with each name that is not among `labels` replaced by `shown` of its account. What
/// stands in quotation marks (“…”) stays. Cost: linear in the words times the accounts.
std::string renamed(std::string_view words, std::span<const Account> accounts, std::span<const std::string> labels,
                    std::span<const std::string> shown);

}  // namespace hexapla::report
