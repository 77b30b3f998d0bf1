#include "exchange/account_parts.h"

#include "core/hexadecimal.h"
#include "core/utf8.h"
#include "exchange/map_json.h"

namespace hexapla::exchange {

using Layout = text::JsonWriter::Layout;

void write_span(text::JsonWriter& writer, std::uint32_t begin, std::uint32_t end) {
  writer.begin_object(Layout::line).member("begin", begin).member("end", end).end_object();
}

namespace {

void write_chain(text::JsonWriter& writer, const std::vector<SourceStep>& chain) {
  writer.key("chain").begin_array(Layout::line);
  for (const SourceStep& step : chain) {
    writer.begin_object(Layout::line).member("step", step.kind).member("offset", step.offset);
    if (!step.name.empty()) writer.member("name", step.name);
    writer.end_object();
  }
  writer.end_array();
}

}  // namespace

void write_account_members(text::JsonWriter& writer, const Account& account) {
  const Source& source = account.source();
  const Metadata& metadata = account.metadata();
  writer.member("file", source.file);
  if (utf8::first_invalid(source.file) != utf8::valid) writer.member("file_hex", hexadecimal(source.file));
  if (!source.chain.empty()) write_chain(writer, source.chain);
  writer.key("record");
  if (source.record) {
    writer.begin_object(Layout::line).member("index", source.record->index).member("offset", source.record->offset).end_object();
  } else {
    writer.value(nullptr);
  }
  writer.member("name", account.name())
      .member("title", metadata.title)
      .member("author", metadata.author)
      .member("publisher", metadata.publisher)
      .member("url", metadata.url)
      .member("published", metadata.published)
      .member("updated", metadata.updated)
      .member("language", metadata.language);
  if (metadata.fetched) writer.member("fetched", metadata.fetched);
  if (metadata.story) writer.member("story", metadata.story);
  writer.member("readable", account.readable()).member("sha256", source.sha256).member("bytes", source.bytes);
  writer.key("sums").begin_array(Layout::line);
  for (const std::uint32_t sum : source.sums) writer.value(sum);
  writer.end_array();
  writer.member("text_sha256", account.text_sha256()).member("text_bytes", account.text().size());
  writer.key("decoding").begin_array(Layout::line);
  for (const std::string& step : source.decoding) writer.value(step);
  writer.end_array();
  write_warnings(writer, account.warnings());
}

void write_warnings(text::JsonWriter& writer, std::span<const Warning> warnings) {
  writer.key("warnings").begin_array();
  for (const Warning& warning : warnings) {
    writer.begin_object(Layout::line).member("reason", warning.reason).member("offset", warning.offset).end_object();
  }
  writer.end_array();
}

void write_structure(text::JsonWriter& writer, const Account& account) {
  writer.key("blocks").begin_array();
  for (const Block& block : account.blocks()) {
    writer.begin_object(Layout::line)
        .member("kind", name_of(block.kind))
        .member("begin", block.span.begin)
        .member("end", block.span.end)
        .end_object();
  }
  writer.end_array();
  writer.key("map");
  write_map(writer, account);
}

}  // namespace hexapla::exchange
