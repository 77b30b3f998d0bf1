#include "verify/original.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <span>

#include "core/try.h"
#include "ingest/feeds/xml_text.h"
#include "ingest/html/references.h"
#include "ingest/json_scan.h"
#include "ingest/table/csv_scan.h"
#include "ingest/transfer/base64.h"
#include "ingest/transfer/transfer.h"
#include "text/charset.h"

namespace hexapla::verify {
namespace {

namespace fs = std::filesystem;

constexpr char undecoded = '\x1A';

Error failure(ErrorCode code, std::string reason, const std::string& file) {
  return {.code = code, .reason = std::move(reason), .file = file};
}

/// The steps of a decoding.
struct Steps {
  std::string charset;
  bool quoted_printable = false;
  bool base64_first = false;  ///< before the character set
  bool json = false;
  bool xml = false;
  bool csv = false;
  bool base64 = false;
  bool html = false;
};

/// The steps that a decoding names: a transfer encoding, a character set, and what undoes escapes and references, in this order.
Result<Steps> steps_of(std::span<const std::string> decoding) {
  Steps steps;
  if (!decoding.empty()) {
    steps.quoted_printable = decoding[0] == "quoted-printable";
    steps.base64_first = decoding[0] == "base64";
    if (steps.quoted_printable || steps.base64_first) decoding = decoding.subspan(1);
  }
  if (decoding.empty() || text::canonical_charset(decoding[0]).empty()) {
    return std::unexpected(
        failure(ErrorCode::unsupported, "the first step of \"decoding\" is no character set that is known", {}));
  }
  steps.charset = text::canonical_charset(decoding[0]);
  const std::array<std::pair<std::string_view, bool*>, 5> known = {
      {{"json", &steps.json}, {"xml", &steps.xml}, {"csv", &steps.csv}, {"base64", &steps.base64}, {"html", &steps.html}}};
  std::size_t next = 0;
  for (const std::string& step : decoding.subspan(1)) {
    const auto found = std::find_if(known.begin() + static_cast<std::ptrdiff_t>(next), known.end(),
                                    [&](const auto& one) { return one.first == step; });
    if (found == known.end()) {
      return std::unexpected(
          failure(ErrorCode::unsupported, fmt::format("\"decoding\" has a step \"{}\" that is not known here", step), {}));
    }
    *found->second = true;
    next = static_cast<std::size_t>(found - known.begin()) + 1;
  }
  return steps;
}

/// Decodes runs of one payload.
class Decoder {
 public:
  Decoder(std::string_view payload, const Steps& steps) : payload_(payload), steps_(steps) {
    if (steps.base64 || steps.base64_first) phases_ = ingest::base64_phases(payload);
  }

  /// The text of a run of `size` bytes; nothing if the payload does not spell so much there.
  std::optional<std::string> decode(const Run& run, std::uint32_t size) const {
    const std::uint64_t units = size / run.text_unit;
    if (run.source_begin + units * run.source_unit > payload_.size()) return std::nullopt;
    const std::string_view bytes = payload_.substr(run.source_begin, units * run.source_unit);
    if (steps_.base64_first) return decode_units(run, bytes, units);
    const std::optional<std::string> characters =
        in_charset(steps_.quoted_printable ? ingest::quoted_printable_bytes(bytes) : bytes);
    // Where nothing can be escaped, referred to or folded, the characters are the text.
    const bool plain =
        characters && characters->find_first_of(std::string_view("\\&\t\n\f\r\"\0\xC2", steps_.xml ? 9 : 8)) == std::string::npos;
    if (run.kind == RunKind::same) {
      const bool holds = characters == bytes && (!steps_.json || plain || ingest::decode_json_escapes(bytes) == bytes);
      return holds ? characters : std::nullopt;
    }
    if (!steps_.base64 && (plain || !(steps_.json || steps_.xml || steps_.csv || steps_.html)))
      return characters && characters->size() == size ? characters : std::nullopt;
    return decode_units(run, bytes, units);
  }

 private:
  std::optional<std::string> decode_units(const Run& run, std::string_view bytes, std::uint64_t units) const {
    std::string out;
    for (std::uint64_t unit = 0; unit < units; ++unit) {
      const std::uint64_t at = unit * run.source_unit;
      const std::optional<std::string> text = decode_unit(bytes.substr(at, run.source_unit), run.source_begin + at);
      if (!text || text->size() != run.text_unit) return std::nullopt;
      out += *text;
    }
    return out;
  }

  std::optional<std::string> in_charset(std::string_view bytes) const {
    auto decoded = text::decode_exactly(bytes, steps_.charset);
    return decoded ? std::optional(std::move(*decoded)) : std::nullopt;
  }

  /// The text of the unit that begins at byte `at` of the payload.
  std::optional<std::string> decode_unit(std::string_view bytes, std::uint64_t at) const {
    std::string spelt(bytes);
    if (steps_.quoted_printable) spelt = ingest::quoted_printable_bytes(bytes);
    if (steps_.base64_first) spelt = ingest::decode_base64_letters(bytes, phases_[at]).value_or(spelt);
    std::optional<std::string> out = in_charset(spelt);
    if (out && steps_.json) out = ingest::decode_json_escapes(*out);
    if (out && steps_.xml) out = feeds::decode_xml_references(*out);
    if (out && steps_.csv) out = ingest::decode_doubled_quotes(*out);
    if (auto letters = out && steps_.base64 ? ingest::decode_base64_letters(*out, phases_[at]) : std::nullopt)
      out = std::move(letters);
    if (!out || !steps_.html) return out;
    std::string unit = html::decode_unit(*out);
    return unit.empty() ? out : std::optional(std::move(unit));
  }

  std::string_view payload_;
  const Steps& steps_;
  std::vector<std::uint8_t> phases_;  ///< of each byte as a letter of base64
};

/// What a chain leads to in the archive at `path`.
Result<archive::Followed> read_member(const Source& source, const std::string& path, const VerifyOptions& options) {
  HEXAPLA_TRY(mapping, archive::Mapping::open(path, options.limits.archive_bytes));
  auto payload = archive::follow(mapping.bytes(), &mapping, source, options.limits);
  if (!payload) {
    payload.error().file = path;
    payload.error().offset = source.chain.front().offset;
  }
  return payload;
}

bool is_white_space(std::string_view text) { return text.find_first_not_of(" \n\t\r\f") == std::string_view::npos; }

}  // namespace

std::string path_of(const Source& source, const VerifyOptions& options) {
  if (options.root.empty()) return source.file;
  const fs::path root(options.root), file = fs::path(source.file).lexically_normal();
  std::error_code ignored;
  // A comparison may come from a stranger: with a root, nothing outside it is read.
  const bool stays_inside = file.is_relative() && (file.empty() || *file.begin() != "..");
  const fs::path beside = root / file.filename();
  if (!stays_inside) return beside.string();
  const fs::path inside = root / file;
  return (!fs::exists(inside, ignored) && fs::exists(beside, ignored) ? beside : inside).string();
}

Result<archive::Followed> read_payload(const Source& source, const VerifyOptions& options) {
  if (source.file.empty())
    return std::unexpected(failure(ErrorCode::io, "the account was made from text in memory: there is no original to read", {}));
  if (source.file == "-")
    return std::unexpected(failure(ErrorCode::io, "the account came from standard input: there is no original to read", "-"));
  const std::string path = path_of(source, options);
  std::error_code code;
  if (!fs::is_regular_file(path, code))
    return std::unexpected(failure(ErrorCode::io, fs::exists(path, code) ? "is no file" : "there is no such file", path));
  if (!source.chain.empty()) return read_member(source, path, options);
  const std::uint64_t size = fs::file_size(path, code);
  const std::uint64_t begin = source.record ? source.record->offset : 0;
  const std::uint64_t wanted = source.record ? source.bytes : size;
  if (code || size > options.limits.file_bytes || wanted > options.limits.account_bytes)
    return std::unexpected(failure(ErrorCode::limit, "is larger than the limits allow", path));
  if (begin > size || wanted > size - begin)
    return std::unexpected(
        failure(ErrorCode::mismatch,
                fmt::format("ends at byte {}, before the record does that was read from byte {} on", size, begin), path));
  std::ifstream file(path, std::ios::binary);
  std::string payload(wanted, '\0');
  if (!file.seekg(static_cast<std::streamoff>(begin)) ||
      (wanted != 0 && !file.read(payload.data(), static_cast<std::streamsize>(wanted))))
    return std::unexpected(failure(ErrorCode::io, "cannot be read", path));
  return archive::Followed{.bytes = std::move(payload), .in_file = begin};
}

Result<Rebuilt> rebuild(std::string_view payload, const exchange::WrittenMap& written, const std::vector<std::string>& decoding) {
  HEXAPLA_TRY(steps, steps_of(decoding));
  const Decoder decoder(payload, steps);
  Rebuilt out;
  for (std::size_t i = 0; i < written.map.runs().size(); ++i) {
    const Run& run = written.map.runs()[i];
    const std::uint32_t size = written.map.run_span(i).size();
    if (run.kind == RunKind::inserted) {
      if (!is_white_space(written.inserted[i]))
        out.broken.push_back({.reason = fmt::format("run {} of the map inserts words that have no source", i)});
      out.text += written.inserted[i];
      continue;
    }
    const std::optional<std::string> text = decoder.decode(run, size);
    if (!text) {
      out.broken.push_back({.reason = fmt::format("run {} of the map does not decode to {} bytes of text from here", i, size),
                            .offset = run.source_begin});
    }
    // Bytes that stand for themselves are kept, so that a change inside a long run is found where it is.
    const bool is_there = run.kind == RunKind::same && run.source_begin <= payload.size();
    std::string raw(is_there && !text ? payload.substr(run.source_begin, size) : std::string_view());
    if (!text) raw.resize(size, undecoded);
    out.text += text ? *text : raw;
  }
  return out;
}

}  // namespace hexapla::verify
