#include "ingest/files.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include "ingest/archive/kinds.h"
#include "ingest/feeds/feeds.h"
#include "ingest/json_scan.h"
#include "ingest/kind.h"
#include "ingest/mhtml/mime.h"

namespace hexapla::ingest {
namespace {

/// A file descriptor that closes itself.
class Descriptor {
 public:
  explicit Descriptor(const std::string& path) : number_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return number_; }

 private:
  int number_;
};

Error refused(const std::string& path, int number) {
  return {.code = ErrorCode::io, .reason = std::system_category().message(number), .file = path};
}

std::string_view what_it_is(mode_t mode) {
  if (S_ISDIR(mode)) return "a folder";
  if (S_ISFIFO(mode)) return "a pipe";
  if (S_ISSOCK(mode)) return "a socket";
  return "a device";
}

/// Reads up to `size` bytes more into `out`; 0 or the error's number.
int read_more(int descriptor, std::string& out, std::size_t size) {
  std::size_t done = out.size();
  out.resize(done + size);
  while (done < out.size()) {
    const ssize_t count = ::read(descriptor, out.data() + done, out.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    if (count == 0) break;
    done += static_cast<std::size_t>(count);
  }
  out.resize(done);
  return 0;
}

bool may_hold_many(std::string_view head, const std::string& path) {
  const std::size_t at = skip_json_space(head, head.starts_with("\xEF\xBB\xBF") ? 3 : 0);
  const NameKind named = name_kind(path);
  return named == NameKind::json || named == NameKind::feed || named == NameKind::table || is_feed(head) || is_mhtml(head) ||
         head.substr(at).starts_with('{') || head.substr(at).starts_with('[');
}

}  // namespace

Result<std::string> read_file(const std::string& path, const Limits& limits) {
  struct stat status = {};
  if (::stat(path.c_str(), &status) != 0) return std::unexpected(refused(path, errno));
  const auto irregular = [&] {
    return std::unexpected(
        Error{.code = ErrorCode::unsupported, .reason = fmt::format("{}, not a file", what_it_is(status.st_mode)), .file = path});
  };
  if (!S_ISREG(status.st_mode)) return irregular();
  const Descriptor file(path);
  if (file.number() < 0 || ::fstat(file.number(), &status) != 0) return std::unexpected(refused(path, errno));
  if (!S_ISREG(status.st_mode)) return irregular();  // it was changed in between
  const auto too_long = [&](std::uint64_t limit, std::string_view of) {
    return std::unexpected(Error{.code = ErrorCode::limit,
                                 .reason = fmt::format("{} bytes, more than the limit of {} {}", status.st_size, limit, of),
                                 .file = path,
                                 .offset = limit});
  };
  const auto size = static_cast<std::uint64_t>(status.st_size);
  if (size > limits.file_bytes) return too_long(limits.file_bytes, "a file");
  constexpr std::uint64_t head_size = 4096;
  std::string bytes;
  int failure = read_more(file.number(), bytes, std::min(size, head_size));
  if (failure == 0 && size > limits.account_bytes && !may_hold_many(bytes, path))
    return too_long(limits.account_bytes, "an account");
  // What is appended while it is read belongs to another day; what is cut off is missing.
  if (failure == 0 && bytes.size() == head_size) failure = read_more(file.number(), bytes, size - head_size);
  if (failure != 0) return std::unexpected(refused(path, failure));
  return bytes;
}

namespace {

/// The first bytes of a regular file; none of what cannot be read.
std::string head_of(const std::string& path) {
  const Descriptor file(path);
  struct stat status = {};
  std::string head;
  if (file.number() < 0 || ::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode)) return {};
  return read_more(file.number(), head, archive::told_container) == 0 ? head : std::string();
}

}  // namespace

bool begins_as_archive(const std::string& path) { return archive::container_of(head_of(path)) != archive::Container::none; }

namespace fs = std::filesystem;

namespace {

/// Folders of the parts of a page that browsers saved beside it, in their languages, after the page's own name.
constexpr std::string_view companion_endings[] = {
    "_files",    "-files",    ".files",     "_file",    "-Dateien", "_fichiers",  "_archivos", "_ficheiros",
    "_arquivos", "-filer",    "_bestanden", "_bestand", "_soubory", "_tiedostot", "_pliki",    "_datoteke",
    "_elemei",   "-gegevens", "_dosyalar",  "_fails",   "_failid",  "_fajlovi",   "_arxius",   "_fitxategiak"};

/// The endings of HTML files' names.
constexpr std::string_view page_endings[] = {".html", ".htm", ".xhtml", ".xht", ".HTML", ".HTM"};

class Walker {
 public:
  explicit Walker(const Limits& limits) : limits_(limits) {}

  void add(const std::string& path) {
    std::error_code failure;
    if (path != "-" && fs::is_directory(path, failure)) {
      const std::size_t first = walk_.items.size();
      walk_root(path);
      std::ranges::sort(walk_.items.begin() + static_cast<std::ptrdiff_t>(first), walk_.items.end(), {}, &Item::path);
    } else {
      walk_.items.push_back({.path = path, .named = true, .error = {}});
    }
  }

  Walk take() && {
    drop_repeated();
    return std::move(walk_);
  }

 private:
  void walk_root(const std::string& path) {
    std::error_code failure;
    links_.clear();
    entered_.clear();
    entered_.push_back(fs::canonical(path, failure).string());
    walk_folder(path, 1);
    // Links come after the folders they may lead to, so that a folder's files stand under its own path.
    for (std::size_t i = 0; i < links_.size(); ++i) follow_link(links_[i].first, links_[i].second);
  }

  void follow_link(const std::string& path, std::uint32_t depth) {
    std::error_code failure;
    const std::string target = fs::canonical(path, failure).string();
    const std::string parent = fs::canonical(fs::path(path).parent_path(), failure).string();
    if (failure) return fail(path, ErrorCode::io, failure.message());
    if (parent == target || parent.starts_with(target == "/" ? target : target + "/")) {
      return fail(path, ErrorCode::malformed, fmt::format("a directory loop: it leads back to {}", target));
    }
    const auto inside = [&](const std::string& root) { return target == root || target.starts_with(root + "/"); };
    if (std::ranges::any_of(entered_, inside)) return skip_folder(path);
    entered_.push_back(target);
    walk_folder(path, depth);
  }

  void walk_folder(const std::string& path, std::uint32_t depth) {
    if (depth > limits_.folder_depth) {
      return fail(path, ErrorCode::limit, fmt::format("a folder deeper than {} others", limits_.folder_depth));
    }
    std::error_code failure;
    std::vector<fs::directory_entry> entries;
    fs::directory_iterator iterator(path, failure);
    for (; !failure && iterator != fs::directory_iterator(); iterator.increment(failure)) entries.push_back(*iterator);
    if (failure) return fail(path, ErrorCode::io, failure.message());
    std::vector<std::string> names;
    names.reserve(entries.size());
    for (const fs::directory_entry& entry : entries) names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    for (const std::string& name : names) visit(path, name, names, depth);
  }

  void visit(const std::string& folder, const std::string& name, const std::vector<std::string>& names, std::uint32_t depth) {
    const std::string path = folder.ends_with('/') ? folder + name : folder + "/" + name;
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    const bool link = fs::is_symlink(fs::symlink_status(path, failure));
    const bool is_folder = status.type() == fs::file_type::directory;
    if (name.starts_with('.') || (is_folder && is_companion(name, names))) {
      if (is_folder) return skip_folder(path);
      return skip_file(path);
    }
    if (is_folder && link) {
      links_.emplace_back(path, depth + 1);
    } else if (is_folder) {
      walk_folder(path, depth + 1);
    } else if (link && status.type() == fs::file_type::none) {
      fail(path, ErrorCode::io, "a directory loop: a link that leads to itself");
    } else if (status.type() == fs::file_type::regular && is_read(path)) {
      walk_.items.push_back({.path = path, .error = {}});
    } else {
      skip_file(path);
    }
  }

  static bool is_companion(const std::string& name, const std::vector<std::string>& names) {
    return std::ranges::any_of(companion_endings, [&](std::string_view ending) {
      if (!name.ends_with(ending)) return false;
      const std::string page = name.substr(0, name.size() - ending.size());
      return std::ranges::any_of(page_endings, [&](std::string_view extension) {
        return std::ranges::binary_search(names, page + std::string(extension));
      });
    });
  }

  /// True for names that a reader takes, and for names that do not say where the content does.
  static bool is_read(const std::string& path) {
    const NameKind kind = name_kind(path);
    if (kind != NameKind::unknown && kind != NameKind::other) return true;
    const std::string head = head_of(path);
    const archive::Container container = archive::container_of(head);
    if (container != archive::Container::none) return container != archive::Container::zip || may_name_zip(path);
    return kind == NameKind::unknown && looks_like_html(head);
  }

  void skip_file(const std::string& path) {
    ++walk_.skipped.files;
    if (walk_.skipped.example.empty()) walk_.skipped.example = path;
  }
  void skip_folder(const std::string& path) {
    ++walk_.skipped.folders;
    if (walk_.skipped.example.empty()) walk_.skipped.example = path;
  }
  void fail(const std::string& path, ErrorCode code, std::string reason) {
    walk_.items.push_back({.path = path, .error = Error{.code = code, .reason = std::move(reason), .file = path}});
  }

  /// Leaves the first of items that are the same file.
  void drop_repeated() {
    std::vector<std::pair<std::string, std::size_t>> files;
    for (std::size_t i = 0; i < walk_.items.size(); ++i) {
      const Item& item = walk_.items[i];
      if (item.error) continue;
      std::error_code failure;
      const std::string real = item.path == "-" ? "-" : fs::canonical(item.path, failure).string();
      files.emplace_back(failure ? item.path : real, i);
    }
    std::ranges::sort(files);
    std::vector<bool> drop(walk_.items.size());
    for (std::size_t i = 1; i < files.size(); ++i) {
      if (files[i].first != files[i - 1].first) continue;
      drop[files[i].second] = true;
      files[i].second = files[i - 1].second;
      ++walk_.items[files[i].second].times;
    }
    std::size_t at = 0;
    std::erase_if(walk_.items, [&](const Item&) { return drop[at++]; });
  }

  const Limits& limits_;
  Walk walk_;
  std::vector<std::pair<std::string, std::uint32_t>> links_;  ///< to folders, with their depth
  std::vector<std::string> entered_;                          ///< real paths of the folders walked from
};

}  // namespace

Walk find_files(const std::vector<std::string>& paths, const Limits& limits) {
  Walker walker(limits);
  for (const std::string& path : paths) walker.add(path);
  return std::move(walker).take();
}

}  // namespace hexapla::ingest
