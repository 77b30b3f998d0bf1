#include "language/model/model_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "core/sha256.h"
#include "core/try.h"

namespace hexapla::language {
namespace {

constexpr std::size_t boundary = 64;
constexpr std::uint32_t most_arrays = 1U << 16;

struct Header {
  std::array<char, 8> magic;
  std::uint32_t format;
  std::uint32_t arrays;
  std::uint64_t bytes;          ///< of the file
  std::array<char, 64> sha256;  ///< of what follows the header, in hexadecimal
  std::array<char, 40> unused;
};
static_assert(sizeof(Header) == 128);

std::size_t padded(std::size_t size) { return (size + boundary - 1) / boundary * boundary; }

Error system_error(const std::string& path, std::string_view what) {
  return {.code = ErrorCode::io, .reason = fmt::format("{}: {}", what, std::strerror(errno)), .file = path};
}

Header header_of(std::string_view bytes) {
  Header header;
  std::memcpy(&header, bytes.data(), sizeof header);
  return header;
}

}  // namespace

struct ModelFile::Entry {
  std::array<char, 48> name;  ///< ends in zeros
  std::uint32_t unit;
  std::uint32_t unused;
  std::uint64_t offset;
  std::uint64_t size;  ///< bytes
};

std::uint32_t Strings::find_sorted(std::string_view text) const {
  std::uint32_t low = 0;
  std::uint32_t high = size();
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    if ((*this)[middle] < text)
      low = middle + 1;
    else
      high = middle;
  }
  return low < size() && (*this)[low] == text ? low : size();
}

void ModelWriter::add_bytes(const std::string& name, std::uint32_t unit, const void* data, std::size_t size) {
  entries_.push_back({name, unit, size == 0 ? std::string() : std::string(static_cast<const char*>(data), size)});
}
void ModelWriter::add(const std::string& name, std::span<const std::uint32_t> values) {
  add_bytes(name, 4, values.data(), values.size_bytes());
}
void ModelWriter::add(const std::string& name, std::span<const std::uint64_t> values) {
  add_bytes(name, 8, values.data(), values.size_bytes());
}
void ModelWriter::add(const std::string& name, std::span<const float> values) {
  add_bytes(name, 4, values.data(), values.size_bytes());
}
void ModelWriter::add(const std::string& name, std::string_view bytes) { add_bytes(name, 1, bytes.data(), bytes.size()); }

void ModelWriter::add_strings(const std::string& name, std::span<const std::string> strings) {
  std::vector<std::uint32_t> offsets = {0};
  std::string bytes;
  for (const std::string& string : strings) {
    bytes += string;
    offsets.push_back(static_cast<std::uint32_t>(bytes.size()));
  }
  add(name + ".offsets", offsets);
  add(name + ".bytes", bytes);
}

std::string ModelWriter::finish() const {
  std::vector<const Entry*> sorted;
  sorted.reserve(entries_.size());
  for (const Entry& entry : entries_) sorted.push_back(&entry);
  std::ranges::sort(sorted, {}, [](const Entry* entry) { return entry->name; });

  std::string out(sizeof(Header) + padded(sorted.size() * sizeof(ModelFile::Entry)), '\0');
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    ModelFile::Entry entry = {};
    std::memcpy(entry.name.data(), sorted[i]->name.data(), std::min(sorted[i]->name.size(), entry.name.size() - 1));
    entry.unit = sorted[i]->unit;
    entry.offset = out.size();
    entry.size = sorted[i]->bytes.size();
    out += sorted[i]->bytes;
    out.resize(padded(out.size()), '\0');
    std::memcpy(out.data() + sizeof(Header) + i * sizeof entry, &entry, sizeof entry);
  }
  Header header = {};
  std::memcpy(header.magic.data(), model_magic.data(), model_magic.size());
  header.format = model_format;
  header.arrays = static_cast<std::uint32_t>(sorted.size());
  header.bytes = out.size();
  const std::string digest = sha256(std::string_view(out).substr(sizeof header));
  std::memcpy(header.sha256.data(), digest.data(), digest.size());
  std::memcpy(out.data(), &header, sizeof header);
  return out;
}

Result<ModelFile> ModelFile::open(const std::string& path) {
  // Without O_NONBLOCK a pipe of that name would be waited for; for a regular file it changes nothing.
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0) return std::unexpected(system_error(path, "cannot open the model"));
  struct stat status = {};
  const bool usable = fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0;
  const auto size = static_cast<std::size_t>(usable ? status.st_size : 0);
  void* memory = usable ? mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0) : MAP_FAILED;
  ::close(file);
  if (!usable)
    return std::unexpected(Error{.code = ErrorCode::malformed, .reason = "not a model: empty or no regular file", .file = path});
  if (memory == MAP_FAILED) return std::unexpected(system_error(path, "cannot map the model"));
  ModelFile model({static_cast<const char*>(memory), size}, path, true);
  HEXAPLA_CHECK(model.check());
  return model;
}

Result<ModelFile> ModelFile::view(std::string_view bytes, const std::string& path) {
  ModelFile model(bytes, path, false);
  HEXAPLA_CHECK(model.check());
  return model;
}

ModelFile::~ModelFile() {
  // mmap gave the memory as void*; the view is const only because nobody may write through it.
  if (mapped_) munmap(const_cast<char*>(bytes_.data()), bytes_.size());
}

ModelFile::ModelFile(ModelFile&& other) noexcept
    : bytes_(std::exchange(other.bytes_, {})), path_(std::move(other.path_)), mapped_(std::exchange(other.mapped_, false)) {}

ModelFile& ModelFile::operator=(ModelFile&& other) noexcept {
  std::swap(bytes_, other.bytes_);
  std::swap(path_, other.path_);
  std::swap(mapped_, other.mapped_);
  return *this;
}

Error ModelFile::malformed(std::string_view reason, std::uint64_t offset) const {
  return {.code = ErrorCode::malformed, .reason = std::string(reason), .file = path_, .offset = offset};
}

Result<void> ModelFile::check() const {
  if (bytes_.size() < sizeof(Header) || !bytes_.starts_with(model_magic))
    return std::unexpected(malformed("not a model of this program"));
  const Header header = header_of(bytes_);
  if (header.format != model_format) {
    return std::unexpected(Error{.code = ErrorCode::version,
                                 .reason = fmt::format("the model has format {}, this program reads {}; add the pipeline again",
                                                       header.format, model_format),
                                 .file = path_,
                                 .offset = 8});
  }
  if (header.bytes != bytes_.size())
    return std::unexpected(
        malformed(fmt::format("the model has {} bytes where its header says {}", bytes_.size(), header.bytes), 16));
  if (header.arrays > most_arrays || header.arrays * sizeof(Entry) > bytes_.size() - sizeof(Header))
    return std::unexpected(malformed("the table of arrays does not fit in the file", 12));
  std::uint64_t at = sizeof(Header);
  std::string_view last;
  for (const Entry& entry : entries()) {
    if (entry.name.back() != '\0') return std::unexpected(malformed("a name in the table does not end", at));
    const std::string_view name = entry.name.data();
    if (name <= last) return std::unexpected(malformed("the names in the table do not rise", at));
    last = name;
    const bool inside = entry.offset <= bytes_.size() && entry.size <= bytes_.size() - entry.offset;
    if (!inside || entry.offset % boundary != 0 || entry.unit == 0 || entry.unit > 8 || entry.size % entry.unit != 0)
      return std::unexpected(malformed(fmt::format("array {} does not lie inside the file", name), at));
    at += sizeof(Entry);
  }
  return {};
}

Result<void> ModelFile::check_sum() const {
  if (hexapla::sha256(bytes_.substr(sizeof(Header))) != sha256())
    return std::unexpected(malformed("the model's bytes do not have the checksum that its header gives; add the pipeline again"));
  return {};
}

std::string ModelFile::sha256() const {
  const Header header = header_of(bytes_);
  return {header.sha256.data(), header.sha256.size()};
}

std::span<const ModelFile::Entry> ModelFile::entries() const {
  // The file is mapped on a page and the table begins at byte 128, so the entries are aligned.
  return {reinterpret_cast<const Entry*>(bytes_.data() + sizeof(Header)), header_of(bytes_).arrays};
}

const ModelFile::Entry* ModelFile::find(std::string_view name) const {
  const auto all = entries();
  const auto found =
      std::ranges::lower_bound(all, name, {}, [](const Entry& entry) { return std::string_view(entry.name.data()); });
  return found != all.end() && name == found->name.data() ? &*found : nullptr;
}

bool ModelFile::has(std::string_view name) const { return find(name) != nullptr; }

Result<std::string_view> ModelFile::array(std::string_view name, std::uint32_t unit) const {
  const Entry* entry = find(name);
  if (entry == nullptr) return std::unexpected(malformed(fmt::format("array {} is missing", name)));
  if (entry->unit != unit)
    return std::unexpected(malformed(fmt::format("array {} has elements of another size", name), entry->offset));
  return bytes_.substr(entry->offset, entry->size);
}

Result<std::span<const std::uint32_t>> ModelFile::integers(std::string_view name) const {
  HEXAPLA_TRY(bytes, array(name, 4));
  return std::span(reinterpret_cast<const std::uint32_t*>(bytes.data()), bytes.size() / 4);
}

Result<std::span<const std::uint64_t>> ModelFile::long_integers(std::string_view name) const {
  HEXAPLA_TRY(bytes, array(name, 8));
  return std::span(reinterpret_cast<const std::uint64_t*>(bytes.data()), bytes.size() / 8);
}

Result<std::span<const float>> ModelFile::floats(std::string_view name) const {
  HEXAPLA_TRY(bytes, array(name, 4));
  return std::span(reinterpret_cast<const float*>(bytes.data()), bytes.size() / 4);
}

Result<std::string_view> ModelFile::text(std::string_view name) const { return array(name, 1); }

Result<Strings> ModelFile::strings(std::string_view name) const {
  HEXAPLA_TRY(offsets, integers(fmt::format("{}.offsets", name)));
  HEXAPLA_TRY(bytes, text(fmt::format("{}.bytes", name)));
  if (offsets.empty() || offsets.front() != 0 || offsets.back() != bytes.size() || !std::ranges::is_sorted(offsets))
    return std::unexpected(malformed(fmt::format("the strings {} have offsets that do not rise to their end", name)));
  return Strings(offsets, bytes);
}

}  // namespace hexapla::language
