// Any bytes as a table: each row is an account, or a row of `failed`.
#include "read_any.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  hexapla::fuzz::read_any(data, size, "fuzz.csv");
  return 0;
}
