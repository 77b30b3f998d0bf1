#pragma once

#include <hexapla/account.h>

#include "exchange/json_read.h"

namespace hexapla::exchange {

/// What account_parts.h writes: everything of an account but its text and map. Errors: malformed, naming the member.
Result<AccountParts> read_account_members(const Object& object);

/// The member "warnings". Errors: malformed.
Result<std::vector<Warning>> read_warnings(const Object& object);

}  // namespace hexapla::exchange
