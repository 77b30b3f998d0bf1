// Any bytes as records of web archives: records do not overlap, each is where it says that it is and is read again from there,
// and every error has its byte. The first byte says whether they are WARC or ARC.
#include <cstdint>
#include <string>
#include <string_view>

#include "ingest/archive/records.h"
#include "ingest/archive/web.h"
#include "read_any.h"

using namespace hexapla::archive;
using hexapla::fuzz::check;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const RecordForm form = data[0] % 2 == 0 ? RecordForm::warc : RecordForm::arc;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  constexpr std::uint64_t most = 1U << 16U;
  Window window(bytes);
  RecordReader reader(window, form, most);
  std::uint64_t end = 0;
  while (true) {
    const auto record = reader.next();
    if (!record) {
      check(record.error().offset.value_or(size) < size);
      continue;
    }
    if (!*record) break;
    const WebRecord& here = **record;
    check(here.offset >= end && here.offset + here.head.size + here.block.size() <= bytes.size());
    check(here.block.data() == bytes.data() + here.offset + here.head.size);
    end = here.offset + here.head.size + here.block.size();
    Window again(bytes.substr(here.offset));
    const auto same = RecordReader(again, form, most).next();
    check(same && *same && (*same)->block == here.block);
    (void)web_body(here, form, most);
  }
  return 0;
}
