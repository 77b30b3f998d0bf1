#include <hexapla/exchange.h>

namespace hexapla {
std::string to_json(const Account&) { return {}; }
std::string to_json(const Account&, const Annotations&) { return {}; }
std::string to_json(const Comparison&, bool) { return {}; }
Result<Account> account_from_json(std::string_view) { return std::unexpected(Error{}); }
}  // namespace hexapla
