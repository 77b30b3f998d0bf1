#include <hexapla/exchange.h>

namespace hexapla {
std::string to_json(const Account&, const Annotations&) { return {}; }
Result<Account> account_from_json(std::string_view) { return std::unexpected(Error{}); }
}  // namespace hexapla
