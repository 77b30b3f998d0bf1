#pragma once

#include <span>

#include <hexapla/account.h>

#include "text/json_writer.h"

namespace hexapla::exchange {

/// The members that an account has alike in its own form and in a comparison: from "file" to "warnings", without text and map.
void write_account_members(text::JsonWriter& writer, const Account& account);
/// "blocks" and "map".
void write_structure(text::JsonWriter& writer, const Account& account);
/// "warnings".
void write_warnings(text::JsonWriter& writer, std::span<const Warning> warnings);
/// The account whole, in the form of its own.
void write_account(text::JsonWriter& writer, const Account& account);
void write_span(text::JsonWriter& writer, std::uint32_t begin, std::uint32_t end);

}  // namespace hexapla::exchange
