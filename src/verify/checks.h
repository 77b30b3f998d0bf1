#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include <hexapla/verify.h>

#include "exchange/json_read.h"
#include "exchange/map_json.h"
#include "verify/places.h"

namespace hexapla::verify {

/// What was found so far.
class Findings {
 public:
  explicit Findings(std::string_view json) : places_(json) {}

  /// Something of the comparison that does not hold, at the path's byte; `finding` is its id or "".
  void in_comparison(const std::vector<std::string>& path, const std::string& finding, std::string reason);
  void in_original(std::string file, std::string finding, std::optional<std::uint64_t> offset, std::string reason);

  void count_account() { ++out_.accounts; }
  void count_finding() { ++out_.findings; }
  void count_mention() { ++out_.mentions; }
  /// All of it; beyond 200 discrepancies they are only counted.
  Verification take() &&;

 private:
  void add(Discrepancy discrepancy);

  Verification out_;
  std::uint64_t omitted_ = 0;
  Places places_;
};

/// An account of the comparison with what its original says now.
struct CheckedAccount {
  std::string id;
  std::string path;  ///< of the original as it was looked up
  Source source;
  exchange::WrittenMap map;
  std::string text;  ///< decoded anew; empty if the original could not be read
  std::uint64_t text_size = 0;
  std::uint64_t origin = 0;
  bool has_text = false;
  bool differs = false;                       ///< the payload is not the one that was compared
  bool resized = false;                       ///< … nor of its length, so that nothing stands where it stood
  bool shift_told = false;                    ///< the first place of a resized payload that no longer fits was named
  std::optional<std::uint64_t> changed = {};  ///< the payload's one changed byte

  std::optional<std::uint64_t> payload_begin = {};  ///< byte of the file; nothing where a step of the chain decodes

  /// The byte of the file at which byte `at` of the payload stands, or the archive's member begins that it is decoded from.
  std::uint64_t in_file(std::uint64_t at) const {
    return payload_begin ? *payload_begin + at : source.chain.empty() ? 0 : source.chain.front().offset;
  }
  /// Where that is not the byte itself: " (byte 17 of …)".
  std::string inside(std::uint64_t at) const;
};

/// Checks one account: its original's bytes, hash and sums, every run of its map, its text's hash, its blocks. Never fails: what
/// cannot be read of it does not hold.
CheckedAccount check_account(const exchange::Object& object, std::size_t index, const VerifyOptions& options, Findings& found);
/// Checks what holds among all accounts: ids that differ, origins numbered as they come.
void check_accounts_together(const std::vector<CheckedAccount>& accounts, Findings& found);

/// Checks every finding: ids, mentions against their accounts' texts and maps, relation and pairs, origins, sums.
void check_findings(const exchange::Array& findings, std::vector<CheckedAccount>& accounts, Findings& found);
/// Whether `source` holds the ranges of the original to which the account's map leads from `span`, which must lie inside its
/// text; true where the map could not be read, which has been said.
bool leads_to_source(const CheckedAccount& account, Span span, const exchange::Array& source);
/// Checks the overview where there is one: places, references to findings and participants, the summary's counts.
void check_overview(const exchange::Object& comparison, const std::vector<CheckedAccount>& accounts, Findings& found);
/// Checks the shared passages: accounts that there are, places inside their texts, shares from 0 to 1.
void check_copies(const exchange::Array& copies, const std::vector<CheckedAccount>& accounts, Findings& found);
/// Checks the digests of the comparison and of every element of its arrays.
void check_digests(const simdjson::dom::element& comparison, Findings& found);

}  // namespace hexapla::verify
