#include "exchange/mention_json.h"

#include "exchange/account_parts.h"

namespace hexapla::exchange {

using text::JsonWriter;

void write_mention_members(JsonWriter& writer, const Comparison& comparison, const Mention& mention) {
  const Account& account = comparison.accounts.at(mention.account);
  writer.member("account", account.id())
      .member("begin", mention.span.begin)
      .member("end", mention.span.end)
      .member("text", account.text(mention.span));
  writer.key("source").begin_array();
  for (const SourceSpan& span : account.map().source_of(mention.span)) write_span(writer, span.begin, span.end);
  writer.end_array();
}

void write_mention(JsonWriter& writer, const Comparison& comparison, const Mention& mention) {
  writer.begin_object(JsonWriter::Layout::line);
  write_mention_members(writer, comparison, mention);
  writer.end_object();
}

}  // namespace hexapla::exchange
