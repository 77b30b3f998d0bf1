#include "ingest/archive/entries.h"

#include <algorithm>
#include <fmt/format.h>

#include "core/hexadecimal.h"
#include "core/utf8.h"
#include "ingest/archive/library.h"
#include "ingest/archive/streams.h"

namespace hexapla::archive {
namespace {

/// The bytes of one member.
class EntryStream : public Stream {
 public:
  EntryStream(const LibraryReader& reader, Budget& budget) : reader_(reader), budget_(budget) {}

  void begin(std::uint64_t offset) {
    offset_ = offset;
    made_ = 0;
    used_before_ = used();
    ended_ = false;
  }

  Result<std::string_view> next() override {
    while (!ended_) {
      const void* bytes = nullptr;
      std::size_t size = 0;
      la_int64_t at = 0;
      const int word = ::archive_read_data_block(reader_.get(), &bytes, &size, &at);
      if (word == ARCHIVE_EOF) break;
      if (word != ARCHIVE_OK) return fail(fmt::format("damaged: {}", reader_.reason()));
      if (static_cast<std::uint64_t>(at) != made_)
        return fail("a member with holes (sparse), which is not read", ErrorCode::unsupported);
      made_ += size;
      if (!budget_.spend(size) || budget_.is_bomb(used() - used_before_, made_)) {
        return fail(fmt::format("decompresses to more than {} times its size", budget_.ratio()), ErrorCode::limit);
      }
      if (size != 0) return std::string_view(static_cast<const char*>(bytes), size);
    }
    ended_ = true;
    return std::string_view();
  }

 private:
  std::uint64_t used() const {
    return static_cast<std::uint64_t>(std::max<la_int64_t>(0, ::archive_filter_bytes(reader_.get(), 0)));
  }
  Result<std::string_view> fail(std::string reason, ErrorCode code = ErrorCode::malformed) {
    ended_ = true;
    return std::unexpected(damage(std::move(reason), offset_, code));
  }

  const LibraryReader& reader_;
  Budget& budget_;
  std::uint64_t offset_ = 0, made_ = 0, used_before_ = 0;
  bool ended_ = true;
};

}  // namespace

struct EntryReader::Parts {
  Parts(Container of, Window& window, Budget& budget) : form(of), reader(window), stream(reader, budget) {}

  Container form;
  LibraryReader reader;
  EntryStream stream;
  bool is_open = false;
  bool ended = false;
};

EntryReader::EntryReader(Container form, Window& window, Budget& budget) : parts_(std::make_unique<Parts>(form, window, budget)) {
  ::archive* const reader = parts_->reader.get();
  if (form == Container::zip) {
    ::archive_read_support_format_zip(reader);
  } else {
    ::archive_read_support_format_tar(reader);
    ::archive_read_support_format_gnutar(reader);
  }
}

EntryReader::~EntryReader() = default;

Stream& EntryReader::bytes() { return parts_->stream; }

Result<std::optional<Entry>> EntryReader::next() {
  const auto fail = [&]() -> Result<std::optional<Entry>> {
    parts_->ended = true;
    return std::unexpected(Error{.reason = fmt::format("a damaged {} file: {}", name_of(parts_->form), parts_->reader.reason())});
  };
  if (parts_->ended) return std::optional<Entry>();
  ::archive* const reader = parts_->reader.get();
  if (!parts_->is_open && !parts_->reader.open(parts_->form == Container::zip)) return fail();
  parts_->is_open = true;
  ::archive_entry* entry = nullptr;
  const int word = ::archive_read_next_header(reader, &entry);
  if (word == ARCHIVE_EOF) {
    parts_->ended = true;
    return std::optional<Entry>();
  }
  if (word < ARCHIVE_WARN) return fail();
  Entry out;
  const char* name = ::archive_entry_pathname(entry);
  if (name == nullptr) name = ::archive_entry_pathname_utf8(entry);
  if (name != nullptr) out.name = utf8::first_invalid(name) == utf8::valid ? name : hexadecimal(name);
  const la_int64_t offset =
      parts_->form == Container::zip ? ::archive_filter_bytes(reader, 0) : ::archive_read_header_position(reader);
  out.offset = static_cast<std::uint64_t>(std::max<la_int64_t>(0, offset));
  out.is_file = ::archive_entry_filetype(entry) == AE_IFREG && ::archive_entry_hardlink(entry) == nullptr;
  out.is_locked = ::archive_entry_is_encrypted(entry) != 0;
  parts_->stream.begin(out.offset);
  return std::optional(std::move(out));
}

}  // namespace hexapla::archive
