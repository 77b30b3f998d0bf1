#pragma once

#include <string>
#include <string_view>

#include <hexapla/account.h>
#include <hexapla/annotations.h>
#include <hexapla/comparison.h>
#include <hexapla/error.h>
#include <hexapla/export.h>
#include <hexapla/verify.h>

// The versioned forms that the program writes and reads back; docs/formats.md describes each.

namespace hexapla {

inline constexpr std::string_view account_schema = "hexapla/account/1";
inline constexpr std::string_view annotations_schema = "hexapla/annotations/1";
inline constexpr std::string_view comparison_schema = "hexapla/comparison/1";
inline constexpr std::string_view verification_schema = "hexapla/verification/1";

/// One line of JSON (no newline at the end).
HEXAPLA_EXPORT std::string to_json(const Account& account);
/// The annotations with the account that they are of.
HEXAPLA_EXPORT std::string to_json(const Account& account, const Annotations& annotations);
/// A JSON object, indented by two spaces unless `compact`, with a newline at the end.
HEXAPLA_EXPORT std::string to_json(const Comparison& comparison, bool compact = false);

/// What verify found: {"schema", "holds", "accounts", "findings", "mentions", "discrepancies": [{"file", "finding", "offset",
/// "reason"}]}.
HEXAPLA_EXPORT std::string to_json(const Verification& verification);

/// Reads what to_json wrote of an account, or of an account and its annotations, which it then holds if this version wrote them.
/// Errors: malformed; version, for a newer version than this program writes.
HEXAPLA_EXPORT Result<Account> account_from_json(std::string_view json);

}  // namespace hexapla
