#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/export.h>
#include <hexapla/ingest.h>
#include <hexapla/progress.h>

// Reading without holding all accounts at once: archives of any size, and runs that go on where they were stopped.

namespace hexapla {

/// Where the accounts of a stream go, on the caller's thread and in order. What is false ends the stream.
struct AccountSink {
  std::function<bool(const Account&)> take;
  std::function<void(const Error&)> fail;  ///< an input, member or record that could not be read
};

/// The last account that a stopped run wrote.
struct ResumePoint {
  std::uint64_t accounts = 0;  ///< written in all
  Source last = {};            ///< of the last of them
  std::uint64_t alike = 0;     ///< accounts up to it, itself included, of the same file and chain: records of one text
};

struct Streamed {
  std::uint64_t accounts = 0;  ///< given to the sink
  std::uint64_t failed = 0;
  Skipped skipped = {};
  std::vector<Warning> warnings = {};
};

/// True if some file that the paths name is an archive or compressed. Cost: a look at each file.
HEXAPLA_EXPORT bool holds_archive(const std::vector<std::string>& paths, const Limits& limits = {});

/// Reads what read_accounts reads, in the same order, but gives each account away as it comes: payloads of some 16 MiB are
/// held, however large an archive is. Accounts have their ids (of their own, else by their number) and column names, which need
/// not differ here; what this program wrote is read only where it is named. With `resume` what was written before is passed over
/// without being read again. Progress counts bytes of all inputs. Errors: as read_accounts; `usage` if the inputs do not hold the
/// account to go on from.
HEXAPLA_EXPORT Result<Streamed> stream_accounts(const std::vector<std::string>& paths, const IngestOptions& options,
                                                const AccountSink& sink, const Control& control = {},
                                                const std::function<Result<std::string>()>& standard_input = {},
                                                const std::optional<ResumePoint>& resume = {});

/// What a stopped run left in its file: JSON Lines as to_json writes accounts, or these in zstd, frame by frame.
struct Written {
  std::uint64_t bytes = 0;                ///< of the file's beginning that hold whole lines
  std::optional<ResumePoint> point = {};  ///< none if there is no account
};
/// Errors: `io`; `malformed` if it is not what ingest writes. Cost: linear.
HEXAPLA_EXPORT Result<Written> read_written(const std::string& path, const Limits& limits = {});

/// One frame of zstd with a checksum. Frames may stand one after another. Cost: linear.
HEXAPLA_EXPORT std::string compress_zstd(std::string_view bytes);

}  // namespace hexapla
