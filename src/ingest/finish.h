#pragma once

#include <hexapla/account.h>
#include <hexapla/error.h>

#include "ingest/draft.h"
#include "ingest/metadata_csv.h"

namespace hexapla::ingest {

/// The account that a draft becomes: its times as ISO 8601 (one that is not clear is left out, with a warning), its language
/// told, its map checked. Errors: those of SourceMap::make and Account::make, which would be a reader's fault. Cost: linear.
Result<Account> finish(Draft draft);

/// The account with what a row of `--meta` says where it says nothing of itself; what both say differently stays as the account
/// says it, with a warning. `name` and `id` of the row hold against its own. Cost: linear in the text.
Account add_row(Account account, const MetadataRow& row);

/// The account in the name that the user gave it.
Account add_name(Account account, const std::string& name);

/// Another account of parts that were an account's and stayed valid.
Account remade(AccountParts parts);

}  // namespace hexapla::ingest
