// The files of a pipeline, of any bytes: the first byte tells which file of the tiny pipeline the rest replaces.

#include <cstdint>
#include <cstdlib>
#include <string>

#include "../unit/support/tiny_pipeline.h"
#include "language/convert/convert.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace hexapla::language;
  static const SourceFiles whole = testing::tiny_pipeline();
  if (size == 0) return 0;
  SourceFiles source = whole;
  auto file = source.files.begin();
  std::advance(file, data[0] % source.files.size());
  file->second.assign(reinterpret_cast<const char*>(data) + 1, size - 1);
  const auto converted = convert_pipeline(source, {});
  if (converted && converted->bytes.empty()) std::abort();
  return 0;
}
