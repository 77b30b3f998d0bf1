#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/error.h>

// A model on disk: named arrays, each on a boundary of 64 bytes, behind a header with a SHA-256 of all that follows it, made to
// be mapped into memory. docs/language.md describes the bytes.

namespace hexapla::language {

/// The version of the form; a file of another one is refused (convert the pipeline again).
inline constexpr std::uint32_t model_format = 2;
/// How files of all versions begin.
inline constexpr std::string_view model_magic = "HXMODEL\n";

/// Strings that lie in a model, by number. String 0 is always empty.
class Strings {
 public:
  Strings() = default;
  /// `offsets` are checked by ModelFile::strings.
  Strings(std::span<const std::uint32_t> offsets, std::string_view bytes) : offsets_(offsets), bytes_(bytes) {}
  std::uint32_t size() const { return offsets_.empty() ? 0 : static_cast<std::uint32_t>(offsets_.size() - 1); }
  std::string_view operator[](std::uint32_t i) const { return bytes_.substr(offsets_[i], offsets_[i + 1] - offsets_[i]); }
  /// The number of `text`, or `size()`; the strings must stand in byte order. Cost: logarithmic.
  std::uint32_t find_sorted(std::string_view text) const;

 private:
  std::span<const std::uint32_t> offsets_;
  std::string_view bytes_;
};

/// Collects the arrays of a model.
class ModelWriter {
 public:
  void add(const std::string& name, std::span<const std::uint32_t> values);
  void add(const std::string& name, std::span<const std::uint64_t> values);
  void add(const std::string& name, std::span<const float> values);
  void add(const std::string& name, std::string_view bytes);
  /// Two arrays: NAME.offsets and NAME.bytes.
  void add_strings(const std::string& name, std::span<const std::string> strings);
  /// The bytes of the file.
  std::string finish() const;

 private:
  struct Entry {
    std::string name;
    std::uint32_t unit;  ///< bytes of an element
    std::string bytes;
  };
  void add_bytes(const std::string& name, std::uint32_t unit, const void* data, std::size_t size);
  std::vector<Entry> entries_;
};

/// A mapped model. Everything it hands out lives as long as it does.
class ModelFile {
 public:
  /// Maps the file; checks the header, the version, the size, and that the table and each array lie inside. Errors: io, malformed
  /// (with the byte), version. Cost: the table alone; the arrays are read when they are used.
  static Result<ModelFile> open(const std::string& path);
  /// The same over bytes in memory, on a boundary of 64 bytes (for tests and fuzzing); `path` stands in errors.
  static Result<ModelFile> view(std::string_view bytes, const std::string& path);
  ~ModelFile();
  ModelFile(ModelFile&& other) noexcept;
  ModelFile& operator=(ModelFile&& other) noexcept;
  ModelFile(const ModelFile&) = delete;
  ModelFile& operator=(const ModelFile&) = delete;

  /// That the bytes after the header have the SHA-256 that the header gives. Cost: linear.
  Result<void> check_sum() const;
  /// The SHA-256 that the header gives, lower-case hexadecimal.
  std::string sha256() const;
  std::uint64_t bytes() const { return bytes_.size(); }
  const std::string& path() const { return path_; }

  bool has(std::string_view name) const;
  /// The array of that name. Errors: malformed, if there is none or it has elements of another size.
  Result<std::span<const std::uint32_t>> integers(std::string_view name) const;
  Result<std::span<const std::uint64_t>> long_integers(std::string_view name) const;
  Result<std::span<const float>> floats(std::string_view name) const;
  Result<std::string_view> text(std::string_view name) const;
  /// The strings of that name, with offsets that rise and stay inside. Cost: linear in their number.
  Result<Strings> strings(std::string_view name) const;

  Error malformed(std::string_view reason, std::uint64_t offset = 0) const;

 private:
  friend class ModelWriter;
  struct Entry;
  ModelFile(std::string_view bytes, std::string path, bool mapped) : bytes_(bytes), path_(std::move(path)), mapped_(mapped) {}
  Result<void> check() const;
  const Entry* find(std::string_view name) const;
  std::span<const Entry> entries() const;
  Result<std::string_view> array(std::string_view name, std::uint32_t unit) const;

  std::string_view bytes_;
  std::string path_;
  bool mapped_ = false;
};

}  // namespace hexapla::language
