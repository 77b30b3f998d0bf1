#include <hexapla/exchange.h>

#include "exchange/account_parts.h"

namespace hexapla {

void exchange::write_account(text::JsonWriter& writer, const Account& account) {
  writer.begin_object().member("schema", account_schema).member("id", account.id());
  write_account_members(writer, account);
  write_structure(writer, account);
  writer.member("text", account.text()).end_object();
}

std::string to_json(const Account& account) {
  text::JsonWriter writer;
  exchange::write_account(writer, account);
  return std::move(writer).text();
}

}  // namespace hexapla
