#include <hexapla/exchange.h>

namespace hexapla {

std::string to_json(const Verification& verification) { return verification.holds() ? "{}" : "{}"; }

}  // namespace hexapla
