#pragma once

#include <fmt/format.h>
#include <string>
#include <string_view>

#include <hexapla/account.h>

#include "core/sha256.h"
#include "ingest/feeds/xml_text.h"
#include "ingest/html/references.h"
#include "ingest/json_scan.h"
#include "ingest/table/csv_scan.h"
#include "ingest/transfer/base64.h"
#include "ingest/transfer/transfer.h"
#include "text/charset.h"

namespace hexapla::ingest {

/// What one unit's bytes stand for by the account's decoding; the first of them is letter number `phase` of its four.
inline std::string decoded_unit(std::string_view bytes, const std::vector<std::string>& decoding, std::uint8_t phase) {
  std::string text(bytes);
  for (const std::string& step : decoding) {
    if (step == "quoted-printable") text = quoted_printable_bytes(text);
    if (step == "base64") text = decode_base64_letters(text, phase).value_or(text);
    if (step == "json") text = decode_json_escapes(text);
    if (step == "xml") text = feeds::decode_xml_references(text);
    if (step == "csv") text = decode_doubled_quotes(text);
    if (const std::string unit = html::decode_unit(text); step == "html" && !unit.empty()) text = unit;
    if (!text::canonical_charset(step).empty()) text = text::decode_exactly(text, step).value_or("?");
  }
  return text;
}

/// The first thing that is wrong with the way back from an account to the bytes of its payload, or "".
inline std::string payload_fault(const Account& account, std::string_view payload) {
  const Source& source = account.source();
  const std::vector<std::uint8_t> phases = base64_phases(payload);
  if (sha256(payload) != source.sha256) return "the sha256 is not the payload's";
  for (std::size_t i = 0; i < account.map().runs().size(); ++i) {
    const Run& run = account.map().runs()[i];
    const Span span = account.map().run_span(i);
    if (run.kind == RunKind::inserted) {
      if (account.text(span).find_first_not_of(" \n\t\r\f") != std::string_view::npos) {
        return fmt::format("inserted at {}: \"{}\"", span.begin, account.text(span));
      }
      continue;
    }
    for (std::uint32_t at = span.begin; at < span.end; at += run.text_unit) {
      const SourceSpan from = account.map().source_of({at, at + run.text_unit})[0];
      const std::string_view bytes = payload.substr(from.begin, from.size());
      const std::string_view text = account.text({at, at + run.text_unit});
      if (run.kind == RunKind::same ? bytes != text : decoded_unit(bytes, source.decoding, phases[from.begin]) != text) {
        return fmt::format("text byte {}: \"{}\" is no \"{}\"", at, bytes, text);
      }
    }
  }
  return {};
}

/// The same of an account whose payload stands in `file` as it is.
inline std::string map_fault(const Account& account, std::string_view file) {
  const Source& source = account.source();
  return payload_fault(account, file.substr(source.record ? source.record->offset : 0, source.bytes));
}

/// The blocks as "kind: text".
inline std::vector<std::string> blocks_of(const Account& account) {
  std::vector<std::string> out;
  for (const Block& block : account.blocks()) out.push_back(fmt::format("{}: {}", name_of(block.kind), account.text(block.span)));
  return out;
}

}  // namespace hexapla::ingest
