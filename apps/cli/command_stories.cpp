#include "command_stories.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fmt/format.h>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <unistd.h>
#include <unordered_map>
#include <utility>
#include <vector>

#include <hexapla/engine.h>
#include <hexapla/exchange.h>
#include <hexapla/parallel.h>
#include <hexapla/stream.h>

#include "comparing.h"
#include "console.h"
#include "inputs.h"
#include "output.h"

namespace hexapla::cli {
namespace {

/// Where a line stands in the spool.
struct Place {
  std::uint64_t offset = 0;
  std::size_t size = 0;
};

/// Lines in a file without a name, which goes when the program does: the accounts of thousands of stories, of which only those of
/// a few are held at a time.
class Spool {
 public:
  Spool() : file_(std::tmpfile()) {}

  Result<Place> append(std::string_view line) {
    if (file_ == nullptr || std::fwrite(line.data(), 1, line.size(), file_.get()) != line.size())
      return std::unexpected(failure());
    const Place place{.offset = size_, .size = line.size()};
    size_ += line.size();
    return place;
  }
  Result<void> flush() {
    if (file_ == nullptr || std::fflush(file_.get()) != 0) return std::unexpected(failure());
    return {};
  }
  /// May be called on several threads at once.
  Result<std::string> read(Place place) const {
    std::string out(place.size, '\0');
    for (std::size_t done = 0; done < out.size();) {
      const ssize_t got =
          ::pread(::fileno(file_.get()), out.data() + done, out.size() - done, static_cast<off_t>(place.offset + done));
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) return std::unexpected(failure());
      done += static_cast<std::size_t>(got);
    }
    return out;
  }

 private:
  static Error failure() {
    return {.code = ErrorCode::io, .reason = fmt::format("a temporary file for the accounts: {}", std::strerror(errno))};
  }
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::unique_ptr<std::FILE, Close> file_;
  std::uint64_t size_ = 0;
};

/// The id that an account without one has by its number, whatever it says.
std::string id_by_number(std::uint64_t number) {
  auto any = Account::from_text("any");
  return any ? label_account(*std::move(any), number).id() : std::string();
}

/// The accounts of all stories, story by story.
class Stories {
 public:
  /// Takes an account, the `number`th of the run; false if it cannot be kept.
  bool take(const Account& account, std::uint64_t number) {
    const std::optional<std::string>& key = account.metadata().story;
    if (!key || key->empty()) {
      ++without_story_;
      return true;
    }
    AccountParts parts = account.parts();
    if (account.id() == id_by_number(number)) parts.id.clear();  // ids are given anew in each story
    const auto kept = Account::make(std::move(parts));
    if (!kept) return fail(kept.error());
    auto place = spool_.append(account.annotations() == nullptr ? to_json(*kept) : to_json(*kept, *account.annotations()));
    if (!place) return fail(place.error());
    const auto [known, is_new] = index_.try_emplace(*key, stories_.size());
    if (is_new) stories_.push_back({.key = *key, .lines = {}});
    stories_[known->second].lines.push_back(*place);
    return true;
  }

  Result<void> complete() {
    if (failure_) return std::unexpected(*failure_);
    index_ = {};
    return spool_.flush();
  }

  std::size_t size() const { return stories_.size(); }
  const std::string& key(std::size_t story) const { return stories_[story].key; }
  std::uint64_t without_story() const { return without_story_; }

  Result<std::vector<Account>> accounts(std::size_t story) const {
    std::vector<Account> out;
    for (const Place place : stories_[story].lines) {
      auto line = spool_.read(place);
      if (!line) return std::unexpected(line.error());
      auto account = account_from_json(*line);
      if (!account) return std::unexpected(account.error());
      out.push_back(*std::move(account));
    }
    return out;
  }

 private:
  bool fail(const Error& error) {
    failure_ = error;
    return false;
  }

  struct Story {
    std::string key;
    std::vector<Place> lines;
  };
  Spool spool_;
  std::vector<Story> stories_;
  std::unordered_map<std::string, std::size_t> index_;
  std::uint64_t without_story_ = 0;
  std::optional<Error> failure_;
};

/// Reads the verb's records, and says what failed.
class Reading {
 public:
  Reading(const Invocation& invocation, const IngestOptions& options, const Output& output, Console& console)
      : invocation_(invocation), options_(options), console_(console), guard_(output) {}

  Result<Streamed> read(Stories& stories, const std::stop_token& stop) {
    std::uint64_t number = 0;
    const AccountSink sink{.take =
                               [&](const Account& account) {
                                 if (!guard_.spares(account.source().file)) return false;
                                 for (const Warning& warning : account.warnings()) console_.warning(message_of(account, warning));
                                 return stories.take(account, number++);
                               },
                           .fail = [&](const Error& error) { console_.error(error.message()); }};
    const std::uint64_t limit = options_.limits.file_bytes;
    auto done = stream_accounts(invocation_.arguments, options_, sink, {.stop = stop, .progress = console_.progress()},
                                [&] { return read_standard_input(limit, stop); });
    if (!done) return done;
    if (!guard_.spared()) return std::unexpected(Error{.code = ErrorCode::usage, .reason = guard_.spared().error()});
    for (const Warning& warning : done->warnings) console_.warning(warning.reason);
    say_skipped(done->skipped, console_);
    if (const auto complete = stories.complete(); !complete) return std::unexpected(complete.error());
    return done;
  }

 private:
  const Invocation& invocation_;
  const IngestOptions& options_;
  Console& console_;
  OutputGuard guard_;
};

/// Compares stories, each on a thread of its own, and writes them in order.
class Comparing {
 public:
  Comparing(const Engine& engine, const Invocation& invocation, const Stories& stories, const std::stop_token& stop)
      : engine_(engine), options_(options_of(invocation)), stories_(stories), stop_(stop), made_(stories.size()) {}

  /// A story for which memory does not suffice costs that story alone.
  void make(std::size_t story) {
    try {
      made_[story] = compare(story);
    } catch (const std::bad_alloc&) {
      made_[story] = std::unexpected(Error{.code = ErrorCode::limit, .reason = "there is not enough memory for it"});
    }
  }

  /// False once more is in vain.
  bool take(std::size_t story, Output::Writer& writer, Console& console) {
    const Result<Line> line = *std::exchange(made_[story], std::nullopt);
    if (!line) {
      if (line.error().code == ErrorCode::cancelled) return false;
      console.error(fmt::format("story \"{}\": {}", stories_.key(story), line.error().message()));
      failed_ = true;
      return true;
    }
    conflict_ = conflict_ || line->conflict;
    return writer.append(line->text);
  }

  bool failed() const { return failed_; }
  bool conflict() const { return conflict_; }

 private:
  struct Line {
    std::string text;
    bool conflict = false;
  };

  Result<Line> compare(std::size_t story) const {
    auto accounts = stories_.accounts(story);
    if (!accounts) return std::unexpected(accounts.error());
    auto comparison = engine_.compare(*std::move(accounts), {}, {.stop = stop_});
    if (!comparison) return std::unexpected(comparison.error());
    comparison->story = stories_.key(story);
    comparison->options = options_;
    return Line{.text = to_json(*comparison, true), .conflict = has_conflict(*comparison)};
  }

  const Engine& engine_;
  std::map<std::string, std::string> options_;
  const Stories& stories_;
  const std::stop_token& stop_;
  std::vector<std::optional<Result<Line>>> made_;
  bool failed_ = false, conflict_ = false;
};

int fail(Console& console, std::string_view reason, int code) {
  console.error(reason);
  return code;
}

}  // namespace

int run_stories(const Invocation& invocation, const std::stop_token& stop) {
  Console console(invocation);
  if (invocation.has("format") && invocation.value("format") != "json")
    return fail(console, "--story prints JSON, a comparison a line: no other --format goes with it", exit_usage);
  const auto options = ingest_options(invocation);
  const auto output = options ? Output::open(invocation) : std::unexpected(options.error());
  if (!output) return fail(console, output.error(), exit_usage);
  auto engine_options = engine_options_of(invocation, console);
  if (!engine_options) return fail(console, engine_options.error().message(), exit_usage);
  engine_options->threads = 1;  // stories run side by side
  const Engine engine(*std::move(engine_options));

  Stories stories;
  const auto read = Reading(invocation, *options, *output, console).read(stories, stop);
  if (!read) return fail(console, read.error().message(), exit_code_of(read.error()));
  if (stories.without_story() != 0)
    console.warning(fmt::format("passed over {} without the member {}", counted(stories.without_story(), "account", "accounts"),
                                invocation.value("story")));
  if (stories.size() == 0) console.error("there is no story to compare");
  console.info(
      fmt::format("read {} of {}", counted(read->accounts, "account", "accounts"), counted(stories.size(), "story", "stories")));

  auto writer = output->start();
  if (!writer) return fail(console, writer.error(), exit_failed_input);
  Comparing work(engine, invocation, stories, stop);
  for_each_in_order(
      stories.size(), threads_of(invocation), {.stop = stop, .progress = console.progress()}, "compare",
      [&](std::size_t i) { work.make(i); }, [&](std::size_t i) { return work.take(i, *writer, console); });
  if (stop.stop_requested()) return exit_interrupted;
  if (const auto finished = writer->finish(); !finished) return fail(console, finished.error(), exit_failed_input);
  if (invocation.value("fail-on") == "conflict" && work.conflict()) return exit_conflict;
  return read->failed == 0 && !work.failed() && stories.size() != 0 ? exit_done : exit_failed_input;
}

}  // namespace hexapla::cli
