// Fuzzes every reader of annotate/ on arbitrary text, and holds what they find to the invariants of Annotations.

#include <cstdint>
#include <cstdlib>
#include <string>

#include <hexapla/account.h>

#include "annotate/annotate.h"

namespace {

using namespace hexapla;

void require(bool holds) {
  if (!holds) std::abort();
}

bool inside(Span span, const Account& account) { return span.begin <= span.end && span.end <= account.text().size(); }

template <class Values>
void require_order(const Values& values, const Account& account) {
  std::uint32_t last = 0;
  for (const auto& value : values) {
    require(inside(value.span, account) && value.span.begin >= last);
    last = value.span.begin;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Result<Account> account = Account::from_text(std::string(reinterpret_cast<const char*>(data), size));
  if (!account) return 0;
  const Annotations annotations = annotate::annotate(*account);
  require_order(annotations.tokens, *account);
  require_order(annotations.sentences, *account);
  require_order(annotations.names, *account);
  require_order(annotations.quantities, *account);
  require_order(annotations.times, *account);
  for (const Quantity& quantity : annotations.quantities) {
    require(!quantity.span.empty() && inside(quantity.number, *account) && inside(quantity.thing, *account));
    require(quantity.span.begin <= quantity.number.begin && quantity.number.end <= quantity.span.end);
    require(quantity.low <= quantity.high);
    require(quantity.sentence < annotations.sentences.size());
    require(quantity.quotation == none || quantity.quotation < annotations.quotations.size());
  }
  return 0;
}
