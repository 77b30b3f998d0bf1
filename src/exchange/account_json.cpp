#include <hexapla/exchange.h>

#include "exchange/account_parts.h"

namespace hexapla {

std::string to_json(const Account& account) {
  text::JsonWriter writer;
  writer.begin_object().member("schema", account_schema).member("id", account.id());
  exchange::write_account_members(writer, account);
  exchange::write_structure(writer, account);
  writer.member("text", account.text()).end_object();
  return std::move(writer).text();
}

}  // namespace hexapla
