#include "ingest/pdf/program.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

#include "core/try.h"

namespace hexapla::ingest {
namespace {

std::unexpected<Error> refuse(ErrorCode code, std::string reason) {
  return std::unexpected(Error{.code = code, .reason = std::move(reason)});
}

std::unexpected<Error> refuse(int number) { return refuse(ErrorCode::io, std::system_category().message(number)); }

/// A file in memory that no path leads to.
class MemoryFile {
 public:
  MemoryFile() : number_(::memfd_create("hexapla", MFD_CLOEXEC)) {}
  ~MemoryFile() {
    if (number_ >= 0) ::close(number_);
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  int number() const { return number_; }

  Result<void> fill(std::string_view bytes) const {
    for (std::size_t done = 0; done < bytes.size();) {
      const ssize_t count = ::pwrite(number_, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) return refuse(errno);
      done += static_cast<std::size_t>(count);
    }
    return {};
  }

  Result<std::uint64_t> size() const {
    struct stat status = {};
    if (::fstat(number_, &status) != 0) return refuse(errno);
    return static_cast<std::uint64_t>(status.st_size);
  }

  Result<std::string> content() const {
    HEXAPLA_TRY(bytes, size());
    std::string out(bytes, '\0');
    for (std::size_t done = 0; done < out.size();) {
      const ssize_t count = ::pread(number_, out.data() + done, out.size() - done, static_cast<off_t>(done));
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) return refuse(errno);
      done += static_cast<std::size_t>(count);
    }
    return out;
  }

 private:
  int number_;
};

/// How a child is started: its three files, and signals as a program has them that nobody touched.
class Start {
 public:
  Start(int input, int output) {
    ::posix_spawn_file_actions_init(&files_);
    ::posix_spawn_file_actions_adddup2(&files_, input, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&files_, output, STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&files_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawnattr_init(&attributes_);
    sigset_t none, all;
    ::sigemptyset(&none);
    ::sigfillset(&all);
    ::posix_spawnattr_setsigmask(&attributes_, &none);
    ::posix_spawnattr_setsigdefault(&attributes_, &all);
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  ~Start() {
    ::posix_spawn_file_actions_destroy(&files_);
    ::posix_spawnattr_destroy(&attributes_);
  }
  Start(const Start&) = delete;
  Start& operator=(const Start&) = delete;

  Result<pid_t> run(const std::vector<std::string>& command) const {
    std::vector<std::string> words = command;
    std::vector<char*> arguments;
    arguments.reserve(words.size() + 1);
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    std::string locale = "LC_ALL=C.UTF-8";
    char* environment[] = {locale.data(), nullptr};
    pid_t child = 0;
    const int failure = ::posix_spawnp(&child, words[0].c_str(), &files_, &attributes_, arguments.data(), environment);
    if (failure == ENOENT) return refuse(ErrorCode::unsupported, fmt::format("the program {} is not installed", words[0]));
    if (failure != 0) return refuse(failure);
    return child;
  }

 private:
  posix_spawn_file_actions_t files_{};
  posix_spawnattr_t attributes_{};
};

void limit(pid_t child, const ProgramLimits& limits) {
  const auto set = [&](__rlimit_resource resource, std::uint64_t soft, std::uint64_t hard) {
    const struct rlimit both = {soft, hard};
    ::prlimit(child, resource, &both, nullptr);
  };
  set(RLIMIT_CPU, limits.seconds, limits.seconds + 1);
  set(RLIMIT_AS, limits.memory, limits.memory);
  set(RLIMIT_FSIZE, limits.output, limits.output);
  set(RLIMIT_CORE, 0, 0);
}

std::unexpected<Error> too_much_output(const std::string& program) {
  return refuse(ErrorCode::limit, fmt::format("{} wrote more than an account may hold", program));
}

Result<void> wait_for(pid_t child, const std::string& program) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return refuse(errno);
  }
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return {};
  if (WIFEXITED(status))
    return refuse(ErrorCode::malformed, fmt::format("{} ended with status {}", program, WEXITSTATUS(status)));
  const int signal = WTERMSIG(status);
  if (signal == SIGXCPU || signal == SIGKILL)
    return refuse(ErrorCode::limit, fmt::format("{} took more time than it may", program));
  if (signal == SIGXFSZ) return too_much_output(program);
  return refuse(ErrorCode::malformed, fmt::format("{} was ended by signal {}", program, signal));
}

}  // namespace

Result<std::string> run_program(const std::vector<std::string>& command, std::string_view input, const ProgramLimits& limits) {
  const MemoryFile from, to;
  if (from.number() < 0 || to.number() < 0) return refuse(errno);
  HEXAPLA_CHECK(from.fill(input));
  HEXAPLA_TRY(child, Start(from.number(), to.number()).run(command));
  limit(child, limits);
  HEXAPLA_CHECK(wait_for(child, command[0]));
  // A child that is quicker than limit() may have written more by then.
  HEXAPLA_TRY(written, to.size());
  if (written > limits.output) return too_much_output(command[0]);
  return to.content();
}

}  // namespace hexapla::ingest
