#include "exchange/read_account.h"

#include <charconv>
#include <fmt/format.h>

#include <hexapla/annotations.h>
#include <hexapla/exchange.h>
#include <hexapla/version.h>

#include "core/sha256.h"
#include "core/try.h"
#include "exchange/map_json.h"
#include "exchange/read_annotations.h"

namespace hexapla {
namespace exchange {
namespace {

Result<std::array<std::uint32_t, 3>> read_sums(const Array& array) {
  std::array<std::uint32_t, 3> sums = {};
  std::size_t i = 0;
  for (const simdjson::dom::element& element : array) {
    std::uint64_t sum = 0;
    if (i == sums.size() || element.get_uint64().get(sum) != simdjson::SUCCESS || sum > UINT32_MAX)
      return std::unexpected(malformed("\"sums\" are not three whole numbers"));
    sums.at(i++) = static_cast<std::uint32_t>(sum);
  }
  if (i != sums.size()) return std::unexpected(malformed("\"sums\" are not three whole numbers"));
  return sums;
}

/// A path whose bytes are no UTF-8.
Result<std::string> from_hexadecimal(std::string_view digits) {
  std::string out;
  for (std::size_t i = 0; i < digits.size(); i += 2) {
    std::uint8_t byte = 0;
    const std::string_view two = digits.substr(i, 2);
    const auto [end, failure] = std::from_chars(two.data(), two.data() + two.size(), byte, 16);
    if (failure != std::errc() || end != two.data() + 2) return std::unexpected(malformed("\"file_hex\" is not hexadecimal"));
    out += static_cast<char>(byte);
  }
  return out;
}

/// The steps from a file's bytes inwards; none in what was written before there were archives.
Result<std::vector<SourceStep>> read_chain(const Object& object) {
  std::vector<SourceStep> chain;
  HEXAPLA_TRY(array, optional_array_in(object, "chain"));
  if (!array) return chain;
  for (const simdjson::dom::element& element : *array) {
    Object step;
    if (element.get_object().get(step) != simdjson::SUCCESS)
      return std::unexpected(malformed("a step of \"chain\" is not an object"));
    HEXAPLA_TRY(kind, string_in(step, "step"));
    HEXAPLA_TRY(offset, whole_in(step, "offset"));
    HEXAPLA_TRY(name, optional_string_in(step, "name"));
    chain.push_back({.kind = std::string(kind), .offset = offset, .name = std::string(name.value_or(""))});
  }
  return chain;
}

Result<Source> read_source(const Object& object) {
  Source source;
  HEXAPLA_TRY(file, string_in(object, "file"));
  source.file = file;
  HEXAPLA_TRY(digits, optional_string_in(object, "file_hex"));
  if (digits) {
    HEXAPLA_TRY(bytes_of_path, from_hexadecimal(*digits));
    source.file = std::move(bytes_of_path);
  }
  HEXAPLA_TRY(digest, string_in(object, "sha256"));
  source.sha256 = digest;
  HEXAPLA_TRY(bytes, whole_in(object, "bytes"));
  source.bytes = bytes;
  HEXAPLA_TRY(sums, optional_array_in(object, "sums"));
  if (sums) {
    HEXAPLA_TRY(read, read_sums(*sums));
    source.sums = read;
  }
  HEXAPLA_TRY(chain, read_chain(object));
  source.chain = std::move(chain);
  HEXAPLA_TRY(record, optional_object_in(object, "record"));
  if (record) {
    HEXAPLA_TRY(index, whole_in(*record, "index"));
    HEXAPLA_TRY(offset, whole_in(*record, "offset"));
    source.record = Record{.index = index, .offset = offset};
  }
  HEXAPLA_TRY(decoding, array_in(object, "decoding"));
  source.decoding.clear();
  for (const simdjson::dom::element& step : decoding) {
    std::string_view name;
    if (step.get_string().get(name) != simdjson::SUCCESS)
      return std::unexpected(malformed("\"decoding\" holds what is not a string"));
    source.decoding.emplace_back(name);
  }
  return source;
}

Result<Metadata> read_metadata(const Object& object) {
  Metadata metadata;
  const std::pair<std::string_view, std::optional<std::string>*> members[] = {
      {"title", &metadata.title},       {"author", &metadata.author},       {"publisher", &metadata.publisher},
      {"url", &metadata.url},           {"published", &metadata.published}, {"updated", &metadata.updated},
      {"language", &metadata.language}, {"fetched", &metadata.fetched},     {"story", &metadata.story}};
  for (const auto& [name, member] : members) {
    HEXAPLA_TRY(value, optional_string_in(object, name));
    *member = std::move(value);
  }
  return metadata;
}

Result<std::vector<Block>> read_blocks(const Object& object) {
  std::vector<Block> blocks;
  HEXAPLA_TRY(array, array_in(object, "blocks"));
  for (const simdjson::dom::element& element : array) {
    Object block;
    if (element.get_object().get(block) != simdjson::SUCCESS) return std::unexpected(malformed("a block is not an object"));
    HEXAPLA_TRY(name, string_in(block, "kind"));
    const std::optional<BlockKind> kind = block_kind(name);
    if (!kind) return std::unexpected(malformed(fmt::format("\"{}\" is no kind of block", name)));
    HEXAPLA_TRY(begin, offset_in(block, "begin"));
    HEXAPLA_TRY(end, offset_in(block, "end"));
    blocks.push_back({.span = {begin, end}, .kind = *kind});
  }
  return blocks;
}

}  // namespace

Result<std::vector<Warning>> read_warnings(const Object& object) {
  std::vector<Warning> warnings;
  HEXAPLA_TRY(array, array_in(object, "warnings"));
  for (const simdjson::dom::element& element : array) {
    Object warning;
    if (element.get_object().get(warning) != simdjson::SUCCESS) return std::unexpected(malformed("a warning is not an object"));
    HEXAPLA_TRY(reason, string_in(warning, "reason"));
    HEXAPLA_TRY(offset, optional_whole_in(warning, "offset"));
    warnings.push_back({.reason = std::string(reason), .offset = offset});
  }
  return warnings;
}

Result<AccountParts> read_account_members(const Object& object) {
  AccountParts parts;
  HEXAPLA_TRY(id, string_in(object, "id"));
  parts.id = id;
  HEXAPLA_TRY(name, string_in(object, "name"));
  parts.name = name;
  HEXAPLA_TRY(readable, boolean_in(object, "readable"));
  parts.readable = readable;
  HEXAPLA_TRY(source, read_source(object));
  parts.source = std::move(source);
  HEXAPLA_TRY(metadata, read_metadata(object));
  parts.metadata = std::move(metadata);
  HEXAPLA_TRY(warnings, read_warnings(object));
  parts.warnings = std::move(warnings);
  HEXAPLA_TRY(blocks, read_blocks(object));
  parts.blocks = std::move(blocks);
  return parts;
}

}  // namespace exchange

namespace {

using namespace exchange;  // NOLINT(google-build-using-namespace): the readers of members

Result<AccountParts> parts_of(const Object& object) {
  HEXAPLA_CHECK(check_schema(object, account_schema));
  HEXAPLA_TRY(parts, read_account_members(object));
  HEXAPLA_TRY(text, string_in(object, "text"));
  parts.text = text;
  HEXAPLA_TRY(digest, string_in(object, "text_sha256"));
  if (sha256(parts.text) != digest) return std::unexpected(malformed("\"text_sha256\" is not that of \"text\""));
  HEXAPLA_TRY(size, whole_in(object, "text_bytes"));
  if (size != parts.text.size()) return std::unexpected(malformed("\"text_bytes\" is not the size of \"text\""));
  HEXAPLA_TRY(runs, array_in(object, "map"));
  HEXAPLA_TRY(written, read_map(runs, parts.text.size(), parts.source.bytes));
  for (std::size_t i = 0; i < written.inserted.size(); ++i) {
    const Span span = written.map.run_span(i);
    const bool is_inserted = written.map.runs()[i].kind == RunKind::inserted;
    if (is_inserted && parts.text.compare(span.begin, span.size(), written.inserted[i]) != 0)
      return std::unexpected(malformed(fmt::format("source map: run {} inserts what is not in the text", i)));
  }
  parts.map = std::move(written.map);
  return parts;
}

/// An account with what was read from it; without that, and with a warning, where another version read it.
Result<AccountParts> annotated_parts_of(const Object& object) {
  HEXAPLA_CHECK(check_schema(object, annotations_schema));
  HEXAPLA_TRY(of, optional_object_in(object, "of"));
  if (!of)
    return std::unexpected(malformed("annotations without the account that they are of; give the files that they were made of"));
  HEXAPLA_TRY(parts, parts_of(*of));
  HEXAPLA_TRY(made_by, object_in(object, "made_by"));
  HEXAPLA_TRY(writer, string_in(made_by, "version"));
  if (writer != version) {
    parts.warnings.push_back({fmt::format("annotations of version {}, which are not those of this one: read anew", writer)});
    return parts;
  }
  HEXAPLA_TRY(annotations, read_annotations(object, static_cast<std::uint32_t>(parts.text.size())));
  HEXAPLA_TRY(warnings, read_warnings(object));
  annotations.warnings = std::move(warnings);
  parts.annotations = std::make_shared<const Annotations>(std::move(annotations));
  return parts;
}

}  // namespace

Result<Account> account_from_json(std::string_view json) {
  simdjson::dom::parser parser;
  simdjson::dom::element root;
  if (const auto failure = parser.parse(json.data(), json.size()).get(root); failure != simdjson::SUCCESS) {
    return std::unexpected(malformed(fmt::format("not JSON: {}", simdjson::error_message(failure))));
  }
  Object object;
  if (root.get_object().get(object) != simdjson::SUCCESS) return std::unexpected(malformed("not a JSON object"));
  HEXAPLA_TRY(schema, string_in(object, "schema"));
  const std::string_view annotated = annotations_schema.substr(0, annotations_schema.rfind('/') + 1);
  HEXAPLA_TRY(parts, schema.starts_with(annotated) ? annotated_parts_of(object) : parts_of(object));
  return Account::make(std::move(parts));
}

}  // namespace hexapla
