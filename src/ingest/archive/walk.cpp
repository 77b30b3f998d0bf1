#include "ingest/archive/walk.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>

#include "core/utf8.h"
#include "ingest/archive/decompress.h"
#include "ingest/archive/entries.h"
#include "ingest/archive/json_lines.h"
#include "ingest/archive/kinds.h"
#include "ingest/archive/web.h"
#include "ingest/kind.h"

namespace hexapla::archive {
namespace {

/// What is known of the bytes of a window.
struct Place {
  Member member = {};       ///< without its bytes
  std::uint32_t depth = 0;  ///< containers around
};

bool may_hold_many(std::string_view head) {
  const std::size_t at = std::min(head.find_first_not_of(" \t\r\n\xEF\xBB\xBF"), head.size());
  return head.substr(at).starts_with('{') || head.substr(at).starts_with('[');
}

/// "a/.b", "__MACOSX/a": what systems put beside what was meant.
bool is_hidden(std::string_view name) {
  if (name.starts_with("__MACOSX/")) return true;
  return name.starts_with('.') ? !name.starts_with("./") || name.find("/.", 1) != std::string_view::npos
                               : name.find("/.") != std::string_view::npos;
}

class Walker {
 public:
  Walker(const Window& top, std::uint64_t size, const std::string& file, const Limits& limits, Sink& sink)
      : top_(top), file_(file), limits_(limits), sink_(sink), budget_(limits, size) {}

  /// Whatever the window holds. Calls itself for what is inside, at most `archive_depth` deep.
  void walk(Window& window, const Place& place) {
    const std::string_view head = window.peek(told_container);
    if (head.empty()) return fail_empty(window, place);
    const Container container = container_of(head);
    if (container == Container::none) return leaf(window, head, place);
    if (place.depth >= limits_.archive_depth) {
      return fail({.code = ErrorCode::limit, .reason = fmt::format("an archive in more than {} others", limits_.archive_depth)},
                  place);
    }
    switch (container) {
      case Container::zip:
      case Container::tar:
        return entries(window, container, place);
      case Container::warc:
      case Container::arc:
        return records(window, container == Container::warc ? RecordForm::warc : RecordForm::arc, place);
      default:
        return compressed(window, container, place);
    }
  }

 private:
  void fail(Error error, const Place& place) {
    sink_.fail(locate(std::move(error), file_, place.member.chain, place.member.url));
  }

  void fail_empty(Window& window, const Place& place) {
    auto cause = window.take_damage();
    if (!cause) return fail({.code = ErrorCode::malformed, .reason = "it is empty"}, place);
    fail_around(*std::move(cause), place);
  }

  /// Damage of what is around the window of `place`.
  void fail_around(Error error, Place place) {
    std::vector<SourceStep>& chain = place.member.chain;
    const bool is_member = !chain.empty() && !chain.back().name.empty();
    if (is_member) error.offset.reset();  // its own place tells it
    if (!chain.empty() && !is_member) chain.pop_back();
    fail(std::move(error), place);
  }

  void leaf(Window& window, std::string_view head, const Place& place) {
    if (head.starts_with('{') && head.find('\0') == std::string_view::npos) return lines(window, place);
    const std::uint64_t most = may_hold_many(head) ? limits_.file_bytes : limits_.account_bytes;
    const std::string_view bytes = window.peek(static_cast<std::size_t>(most) + 1);
    if (auto cause = window.is_damaged() ? window.take_damage() : std::nullopt) return fail_around(*std::move(cause), place);
    if (bytes.size() > most) {
      return fail({.code = ErrorCode::limit, .reason = fmt::format("more than the limit of {} bytes", most), .offset = most},
                  place);
    }
    Member member = place.member;
    member.bytes = bytes;
    if (!sink_.take(member)) stopped_ = true;
  }

  /// JSON Lines, in parts that end before a line that begins with a bracket. Damage costs the lines that it cuts.
  void lines(Window& window, const Place& place) {
    for (std::uint64_t count = 0; !stopped_;) {
      const std::string_view bytes = whole_lines(window, limits_);
      if (bytes.size() > limits_.file_bytes) {
        return fail(
            {.code = ErrorCode::limit, .reason = fmt::format("a line of more than the limit of {} bytes", limits_.file_bytes)},
            place);
      }
      if (bytes.empty()) {
        auto cause = window.take_damage();
        if (!cause) return;
        fail_around(*std::move(cause), place);
        pass_line(window);
        continue;
      }
      Member member = place.member;
      const Restart restart = window.restart();
      if (restart != Restart{}) member.chain.back().offset = restart.outer;
      member.first = {.index = count, .offset = window.position() - restart.inner};
      member.bytes = bytes;
      if (!sink_.take(member)) stopped_ = true;
      count += static_cast<std::uint64_t>(std::ranges::count(bytes, '\n'));
      window.consume(bytes.size());
      sink_.reach(top_.position());
    }
  }

  void compressed(Window& window, Container container, const Place& place) {
    constexpr std::array<Compression, 5> ways = {Compression::gzip, Compression::gzip, Compression::zstd, Compression::xz,
                                                 Compression::bzip2};
    Place inner = place;
    inner.member.chain.push_back({.kind = std::string(name_of(container)), .offset = window.position()});
    inner.member.name = inner_name(place.member.name);
    ++inner.depth;
    const auto stream = decompress(ways.at(static_cast<std::size_t>(container)), window, budget_);
    Window decompressed(*stream);
    walk(decompressed, inner);
  }

  /// "a.html.gz" holds "a.html".
  static std::string inner_name(std::string_view name) {
    for (const std::string_view ending : {".gz", ".zst", ".xz", ".bz2"}) {
      if (name.ends_with(ending)) return std::string(name.substr(0, name.size() - ending.size()));
    }
    return std::string(name);
  }

  void entries(Window& window, Container container, const Place& place) {
    EntryReader reader(container, window, budget_);
    for (std::uint64_t count = 0; !stopped_; ++count) {
      auto entry = reader.next();
      if (!entry) return fail(std::move(entry).error(), place);
      if (!*entry) return;
      if (count >= limits_.records) {
        return fail(
            {.code = ErrorCode::limit, .reason = fmt::format("more than {} members; the rest is not read", limits_.records)},
            place);
      }
      const bool is_office =
          count == 0 && container == Container::zip && ((*entry)->name == "[Content_Types].xml" || (*entry)->name == "mimetype");
      if (is_office)
        return fail(
            {.code = ErrorCode::unsupported, .reason = "an office document or book (docx, odt, epub); save it as HTML or text"},
            place);
      this->entry(**entry, reader, container, place);
      if (place.depth == 0) sink_.reach((*entry)->offset);
    }
  }

  void entry(const Entry& entry, EntryReader& reader, Container container, const Place& place) {
    if (!entry.is_file || is_hidden(entry.name)) return sink_.pass();
    Place inner = place;
    inner.member.chain.push_back({.kind = std::string(name_of(container)), .offset = entry.offset, .name = entry.name});
    inner.member.name = entry.name;
    ++inner.depth;
    if (entry.is_locked) return fail({.code = ErrorCode::unsupported, .reason = "an encrypted member"}, inner);
    Window bytes(reader.bytes());
    const std::string_view head = bytes.peek(told_container);
    if (head.empty() && !bytes.is_damaged()) return sink_.pass();
    if (!head.empty() && !is_read(head, entry.name)) return sink_.pass();
    walk(bytes, inner);
  }

  /// True for a member that a reader takes, as for the files of a folder.
  static bool is_read(std::string_view head, const std::string& name) {
    const Container container = container_of(head);
    if (container != Container::none) return container != Container::zip || ingest::may_name_zip(name);
    const ingest::NameKind kind = ingest::name_kind(name);
    if (kind == ingest::NameKind::unknown) return ingest::looks_like_html(head);
    return kind != ingest::NameKind::other;
  }

  void records(Window& window, RecordForm form, const Place& place) {
    RecordReader reader(window, form, limits_.account_bytes);
    for (std::uint64_t count = 0; !stopped_; ++count) {
      auto record = reader.next();
      if (!record) {
        if (reader.is_outer_error())
          fail_around(std::move(record).error(), place);
        else
          fail_record(std::move(record).error(), reader, form, place);
        continue;
      }
      if (!*record) return;
      if (count >= limits_.records) {
        return fail(
            {.code = ErrorCode::limit, .reason = fmt::format("more than {} records; the rest is not read", limits_.records)},
            place);
      }
      this->record(**record, form, place);
      sink_.reach(top_.position());
    }
  }

  /// The place of a record that begins at byte `offset` of a window.
  static Place place_of(std::uint64_t offset, Restart restart, RecordForm form, const Place& place) {
    Place out = place;
    std::vector<SourceStep>& chain = out.member.chain;
    if (restart != Restart{}) {
      chain.back().offset = restart.outer;
      offset -= restart.inner;
    }
    chain.push_back({.kind = form == RecordForm::warc ? "warc" : "arc", .offset = offset});
    ++out.depth;
    return out;
  }

  void fail_record(Error error, const RecordReader& reader, RecordForm form, const Place& place) {
    const Place here = place_of(error.offset.value_or(0), reader.restart(), form, place);
    error.offset.reset();
    fail(std::move(error), here);
  }

  void record(const WebRecord& record, RecordForm form, const Place& place) {
    Place here = place_of(record.offset, record.restart, form, place);
    here.member.url = utf8::first_invalid(record.head.url) == utf8::valid ? std::string(record.head.url) : std::string();
    auto body = web_body(record, form, limits_.account_bytes);
    if (!body) {
      body.error().offset.reset();
      return fail(std::move(body).error(), here);
    }
    if (!*body) return sink_.pass();
    WebBody& found = **body;
    here.member.chain.insert(here.member.chain.end(), found.steps.begin(), found.steps.end());
    here.member.name = std::move(found.name);
    here.member.charset = std::move(found.charset);
    here.member.fetched = iso_date(record.head.date);
    here.member.is_cut_off = found.is_cut_off || !record.head.truncated.empty();
    if (container_of(found.bytes().substr(0, told_container)) == Container::none && ingest::refuse_by_magic(found.bytes()))
      return sink_.pass();
    Window bytes(found.bytes());
    walk(bytes, here);
  }

  const Window& top_;  ///< of the archive's own bytes
  const std::string& file_;
  const Limits& limits_;
  Sink& sink_;
  Budget budget_;
  bool stopped_ = false;
};

/// "member a/b.html", "record 17": what a step goes to, in words; nothing for a compression.
std::string said(const SourceStep& step, bool is_first) {
  if (step.kind == "zip" || step.kind == "tar") return fmt::format("member {}", step.name);
  if (!is_first && (step.kind == "warc" || step.kind == "arc") && step.offset != 0)
    return fmt::format("record at byte {} inside", step.offset);
  return {};
}

}  // namespace

Error locate(Error error, const std::string& file, std::span<const SourceStep> chain, std::string_view url) {
  error.file = file;
  if (chain.empty()) return error;
  std::string where;
  for (std::size_t i = 0; i < chain.size(); ++i) {
    const std::string words = said(chain[i], i == 0);
    if (!words.empty()) where += (where.empty() ? "" : ", ") + words;
  }
  if (!url.empty()) where += (where.empty() ? "" : ", ") + std::string(url);
  if (error.offset) where += fmt::format("{}byte {}", where.empty() ? "" : ", ", *error.offset);
  if (!where.empty()) error.reason = fmt::format("{}: {}", where, error.reason);
  error.offset = chain[0].offset;
  return error;
}

void walk_archive(std::string_view whole, const Mapping* mapping, const std::string& file, const Limits& limits, Sink& sink) {
  Window window(whole, mapping);
  Walker(window, whole.size(), file, limits, sink).walk(window, {.member = {.name = file.substr(file.rfind('/') + 1)}});
}

}  // namespace hexapla::archive
