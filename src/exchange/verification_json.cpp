#include <hexapla/exchange.h>

#include "text/json_writer.h"

namespace hexapla {

std::string to_json(const Verification& verification) {
  using Layout = text::JsonWriter::Layout;
  text::JsonWriter writer(2);
  writer.begin_object()
      .member("schema", verification_schema)
      .member("holds", verification.holds())
      .member("accounts", verification.accounts)
      .member("findings", verification.findings)
      .member("mentions", verification.mentions);
  writer.key("discrepancies").begin_array();
  for (const Discrepancy& discrepancy : verification.discrepancies) {
    writer.begin_object(Layout::line)
        .member("file", discrepancy.file)
        .member("finding", discrepancy.finding)
        .member("offset", discrepancy.offset)
        .member("reason", discrepancy.reason)
        .end_object();
  }
  writer.end_array().end_object();
  return std::move(writer).text() + "\n";
}

}  // namespace hexapla
