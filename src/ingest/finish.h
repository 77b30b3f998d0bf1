#pragma once

#include <string>
#include <vector>

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

/// Where an account of an archive's member was found.
struct Origin {
  std::string file;  ///< the archive's, as given
  std::vector<SourceStep> chain;
  Record first = {};         ///< where the bytes that were read begin in what the chain leads to
  std::string url, fetched;  ///< of a web archive's record; else empty
  bool is_cut_off = false;   ///< the record holds only a part of what there was
};

/// The account with where it was found; its own URL holds against the record's. Cost: linear in the text.
Account add_origin(Account account, const Origin& origin);

/// The account in the name that the user gave it.
Account add_name(Account account, const std::string& name);

/// Another account of parts that were an account's and stayed valid.
Account remade(AccountParts parts);

}  // namespace hexapla::ingest
