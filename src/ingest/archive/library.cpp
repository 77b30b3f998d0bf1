#include "ingest/archive/library.h"

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>

#include "ingest/archive/streams.h"

namespace hexapla::archive {

bool LibraryReader::open(bool seeks) {
  if (reader_ == nullptr) return false;
  ::archive_read_set_callback_data(reader_.get(), this);
  if (seeks && window_.is_whole()) {
    whole_ = window_.peek(1);
    ::archive_read_set_read_callback(reader_.get(), &LibraryReader::read_whole);
    ::archive_read_set_seek_callback(reader_.get(), &LibraryReader::seek_whole);
  } else {
    ::archive_read_set_read_callback(reader_.get(), &LibraryReader::read);
    ::archive_read_set_skip_callback(reader_.get(), &LibraryReader::skip);
  }
  return ::archive_read_open1(reader_.get()) == ARCHIVE_OK;
}

std::string LibraryReader::reason() const {
  const char* const words = reader_ == nullptr ? nullptr : ::archive_error_string(reader_.get());
  return words == nullptr ? "it cannot be read" : words;
}

la_ssize_t LibraryReader::read(::archive* reader, void* self, const void** bytes) {
  auto& here = *static_cast<LibraryReader*>(self);
  here.window_.consume(here.given_);
  const std::string_view piece = here.window_.peek(1).substr(0, piece_size);
  here.given_ = piece.size();
  *bytes = piece.data();
  if (piece.empty() && here.window_.is_damaged()) {
    ::archive_set_error(reader, -1, "what is around it is damaged");
    return -1;
  }
  return static_cast<la_ssize_t>(piece.size());
}

la_int64_t LibraryReader::skip(::archive*, void* self, la_int64_t count) {
  auto& here = *static_cast<LibraryReader*>(self);
  here.window_.consume(std::exchange(here.given_, 0));
  return count <= 0 ? 0 : static_cast<la_int64_t>(here.window_.skip(static_cast<std::uint64_t>(count)));
}

la_ssize_t LibraryReader::read_whole(::archive*, void* self, const void** bytes) {
  auto& here = *static_cast<LibraryReader*>(self);
  const std::string_view piece = here.whole_.substr(here.at_, piece_size);
  here.window_.release(here.at_);
  here.at_ += piece.size();
  *bytes = piece.data();
  return static_cast<la_ssize_t>(piece.size());
}

la_int64_t LibraryReader::seek_whole(::archive*, void* self, la_int64_t offset, int from) {
  auto& here = *static_cast<LibraryReader*>(self);
  const auto size = static_cast<la_int64_t>(here.whole_.size());
  const la_int64_t base = from == SEEK_SET ? 0 : from == SEEK_CUR ? static_cast<la_int64_t>(here.at_) : size;
  if (offset < -base || offset > size - base) return ARCHIVE_FATAL;
  here.at_ = static_cast<std::size_t>(base + offset);
  return base + offset;
}

namespace {

/// xz or bzip2: a text that libarchive decompresses.
class FilterStream : public Stream {
 public:
  FilterStream(Window& outer, Budget& budget) : begin_(outer.position()), outer_(outer), budget_(budget), reader_(outer) {
    ::archive_read_support_filter_xz(reader_.get());
    ::archive_read_support_filter_bzip2(reader_.get());
    ::archive_read_support_format_raw(reader_.get());
  }

  Result<std::string_view> next() override {
    if (ended_) return std::string_view();
    if (!is_open_) {
      ::archive_entry* entry = nullptr;
      is_open_ = true;
      if (!reader_.open(false) || ::archive_read_next_header(reader_.get(), &entry) != ARCHIVE_OK) return fail();
    }
    const void* bytes = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    int word = ARCHIVE_OK;
    while (word == ARCHIVE_OK && size == 0) word = ::archive_read_data_block(reader_.get(), &bytes, &size, &offset);
    if (word == ARCHIVE_EOF) {
      ended_ = true;
      return std::string_view();
    }
    if (word != ARCHIVE_OK) return fail();
    made_ += size;
    const auto used = static_cast<std::uint64_t>(std::max<la_int64_t>(0, ::archive_filter_bytes(reader_.get(), -1)));
    if (!budget_.spend(size) || budget_.is_bomb(used, made_)) {
      ended_ = true;
      return std::unexpected(
          damage(fmt::format("decompresses to more than {} times its size", budget_.ratio()), begin_, ErrorCode::limit));
    }
    return std::string_view(static_cast<const char*>(bytes), size);
  }

 private:
  Result<std::string_view> fail() {
    ended_ = true;
    std::string reason = fmt::format("damaged: {}", reader_.reason());
    if (auto cause = outer_.take_damage()) reason += "; " + cause->reason;
    return std::unexpected(damage(std::move(reason), begin_));
  }

  std::uint64_t begin_;
  Window& outer_;
  Budget& budget_;
  LibraryReader reader_;
  std::uint64_t made_ = 0;
  bool is_open_ = false;
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<Stream> filter_stream(Window& outer, Budget& budget) { return std::make_unique<FilterStream>(outer, budget); }

}  // namespace hexapla::archive
