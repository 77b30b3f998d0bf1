#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/error.h>
#include <hexapla/ingest.h>

#include "ingest/archive/mapping.h"
#include "ingest/archive/walk.h"
#include "ingest/files.h"
#include "ingest/metadata_csv.h"

namespace hexapla::ingest {

/// What one input gave.
struct Read {
  std::vector<Account> accounts = {};
  std::vector<Error> failed = {};
  bool holds_accounts = true;  ///< false for JSON of another use, for what this program wrote, and for archives of other things
  bool ingested = false;       ///< the accounts were written by this program
  std::uint64_t passed = 0;    ///< records and members of an archive that are none of an account
};

/// What is known before anything is read.
struct Reading {
  Walk walk;
  std::vector<MetadataRow> rows = {};
  std::map<std::string, const MetadataRow*> row_of = {};  ///< of `rows`, by the input's path
  std::map<std::string, std::string> name_of = {};        ///< `--name`, by the input's path
  std::vector<Warning> warnings = {};
};
/// Finds the files and what `--meta` and `--name` say of them by their paths. Errors: `usage`.
Result<Reading> begin_reading(const std::vector<std::string>& paths, const IngestOptions& options);

/// What could not be read of `file`.
Read failure(Error error, const std::string& file);

/// The accounts that bytes hold which are no archive, by the reader that takes them. `declared` is the character set that what is
/// around them says (HTTP's head); it holds against what they say themselves, but for a byte-order mark.
Read read_bytes(std::string_view bytes, const std::string& file, const IngestOptions& options, std::string_view declared = {});

/// What is said of an archive that gives neither accounts nor errors.
Error nothing_read(const std::string& file);

/// The accounts of a member of the archive `file`.
Read read_member(const archive::Member& member, const std::string& file, const IngestOptions& options);

/// Adds what a member gave to what its archive did. Errors beyond 100 are only counted.
class ArchiveRead {
 public:
  void add(Read read);
  void fail(Error error);
  void pass() { ++read_.passed; }
  /// All of it; an archive that holds nothing that is read is an error.
  Read take(const std::string& file) &&;

 private:
  Read read_;
  std::uint64_t failures_ = 0;
  Error first_unlisted_;
};

/// The accounts of an archive; `mapping`, where the bytes are a file's.
Read read_archive(std::string_view whole, const archive::Mapping* mapping, const std::string& file, const IngestOptions& options);

}  // namespace hexapla::ingest
