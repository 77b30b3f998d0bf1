#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/error.h>
#include <hexapla/export.h>
#include <hexapla/span.h>

namespace hexapla {

/// What a piece of an account's text is. Blocks stand in text order and do not overlap.
enum class BlockKind : std::uint8_t { title, dek, subhead, paragraph, list_item, quotation, caption };
HEXAPLA_EXPORT std::string_view name_of(BlockKind kind);
HEXAPLA_EXPORT std::optional<BlockKind> block_kind(std::string_view name);

struct Block {
  Span span;
  BlockKind kind = BlockKind::paragraph;
  friend bool operator==(const Block&, const Block&) = default;
};

/// How a run of text came from the payload.
enum class RunKind : std::uint8_t {
  same,      ///< byte for byte
  replaced,  ///< units of `text_unit` bytes, each decoded from `source_unit` bytes (entity, escape, converted character)
  inserted,  ///< no source: white space between blocks
};

/// A run reaches to the next run's `text_begin`, the last one to the end of the text.
/// A `replaced` run holds (text length / text_unit) units that stand one after another in the payload.
struct Run {
  std::uint32_t text_begin = 0;
  std::uint32_t source_begin = 0;  ///< 0 for `inserted`
  std::uint32_t text_unit = 1;     ///< bytes of text a unit; 1 for `same` and `inserted`
  std::uint32_t source_unit = 1;   ///< bytes of payload a unit; 1 for `same`, 0 for `inserted`
  RunKind kind = RunKind::same;
  friend bool operator==(const Run&, const Run&) = default;
};

/// The way back from an account's text to its payload's bytes. Runs cover the text without gap or overlap; in the payload
/// they may leave gaps (removed markup) and need not stand in order (a title taken from the head).
class HEXAPLA_EXPORT SourceMap {
 public:
  SourceMap() = default;
  /// Checks the invariants above against the text's and the payload's size (bytes). Cost: linear in the runs.
  static Result<SourceMap> make(std::vector<Run> runs, std::uint32_t text_size, std::uint32_t source_size);
  /// Text that is its payload from byte `source_begin` on.
  static SourceMap identity(std::uint32_t text_size, std::uint32_t source_begin = 0);

  std::span<const Run> runs() const { return runs_; }
  std::uint32_t text_size() const { return text_size_; }
  Span run_span(std::size_t run) const;

  /// The payload ranges that a text span came from, in text order, adjacent ones merged. A span that begins or ends inside a
  /// unit takes the whole unit. Empty for a span of inserted text. Cost: logarithmic, plus the runs touched.
  std::vector<SourceSpan> source_of(Span span) const;

 private:
  std::vector<Run> runs_;
  std::uint32_t text_size_ = 0;
};

/// A record inside a file of many (JSON Lines, an array, a feed, a table), or the part of a mail that is the page.
struct Record {
  std::uint64_t index = 0;   ///< counted from 0
  std::uint64_t offset = 0;  ///< byte of the file, or of what the chain leads to, at which the record begins
  friend bool operator==(const Record&, const Record&) = default;
};

/// A step from a file's bytes towards an account's: from the bytes that the step before gave, this one makes others.
struct SourceStep {
  std::string kind;  ///< "gzip", "zstd", "xz", "bzip2", "zip", "tar", "warc", "arc", "http", "chunked", "deflate", "br", "pdf"
  std::uint64_t offset = 0;  ///< byte of what is around at which the member or record begins
  std::string name = {};     ///< of a member of "zip" and "tar"
  friend bool operator==(const SourceStep&, const SourceStep&) = default;
};

/// Where an account was read from. The payload is what the chain leads to, without one the file's bytes; with a record, the
/// record's bytes in that.
/// `decoding` is what turns payload bytes into text, in order, e.g. {"windows-1252", "html"} or {"utf-8", "json", "html"}: a
/// character set, which a transfer encoding may stand before, then what undoes escapes and references (docs/formats.md).
struct Source {
  std::string file;                    ///< as given; empty for text from memory, "-" for standard input
  std::vector<SourceStep> chain = {};  ///< from the file's bytes inwards (docs/formats.md); empty: these themselves
  std::optional<Record> record = {};
  std::vector<std::string> decoding = {"utf-8"};
  std::string sha256;       ///< of the payload, lower-case hexadecimal
  std::uint64_t bytes = 0;  ///< of the payload
  std::array<std::uint32_t, 3> sums =
      {};  ///< by which verify finds the one byte of the payload that was changed (docs/formats.md)
  friend bool operator==(const Source&, const Source&) = default;
};

/// What an account says of itself, or `--meta` of it. Times are ISO 8601, as precise as they were given.
struct Metadata {
  std::optional<std::string> title = {}, author = {}, publisher = {}, url = {}, published = {}, updated = {};
  std::optional<std::string> language = {};  ///< BCP 47; "und" if it could not be told
  std::optional<std::string> fetched = {};   ///< when a crawler took it, which is no word on when it was published
  std::optional<std::string> story = {};     ///< which of many stories it tells, where its record says so (RecordFields::story)
  friend bool operator==(const Metadata&, const Metadata&) = default;
};

/// Something a reader ought to know about an input that was read all the same.
struct Warning {
  std::string reason;
  std::optional<std::uint64_t> offset = {};  ///< byte of the payload
  friend bool operator==(const Warning&, const Warning&) = default;
};

struct Annotations;

struct AccountParts {
  std::string text;  ///< UTF-8
  std::vector<Block> blocks = {};
  SourceMap map = {};
  Source source = {};
  Metadata metadata = {};
  std::vector<Warning> warnings = {};
  std::string id = {};    ///< given by the input or the caller; empty: the comparison assigns "a", "b", …
  std::string name = {};  ///< heads its column; empty: publisher, else host, else file name
  bool readable = true;   ///< false: in a language that is not read; listed, not annotated
  /// What was read from it before; comparing takes it if the same version and language model would read it now.
  std::shared_ptr<const Annotations> annotations = {};
};

/// One article as read: immutable UTF-8 text, its blocks and metadata, and the way back to the bytes it came from.
class HEXAPLA_EXPORT Account {
 public:
  /// Checks that the text is UTF-8, that blocks are in order and inside it on code point boundaries, and that the map covers it.
  static Result<Account> make(AccountParts parts);
  /// An account from text in memory: blocks are its lines or paragraphs, the payload is the text itself.
  static Result<Account> from_text(std::string text, Metadata metadata = {}, std::string id = {});

  std::string_view text() const { return parts_.text; }
  /// Bytes of the text at `span`; the span must lie inside it.
  std::string_view text(Span span) const { return std::string_view(parts_.text).substr(span.begin, span.size()); }
  std::span<const Block> blocks() const { return parts_.blocks; }
  const SourceMap& map() const { return parts_.map; }
  const Source& source() const { return parts_.source; }
  const Metadata& metadata() const { return parts_.metadata; }
  std::span<const Warning> warnings() const { return parts_.warnings; }
  const std::string& id() const { return parts_.id; }
  const std::string& name() const { return parts_.name; }
  bool readable() const { return parts_.readable; }
  const Annotations* annotations() const { return parts_.annotations.get(); }
  /// SHA-256 of the text, lower-case hexadecimal. Cost: linear, computed at each call.
  std::string text_sha256() const;
  /// The parts, to change some and make another account of them.
  const AccountParts& parts() const& { return parts_; }
  AccountParts parts() && { return std::move(parts_); }

 private:
  explicit Account(AccountParts parts) : parts_(std::move(parts)) {}
  AccountParts parts_;
};

}  // namespace hexapla
